"""Charts drawn as pictures, in a process of their own."""
