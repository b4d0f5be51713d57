"""Plain values: what a platform brings, what is said, what a command is declared as. No engine, no
words."""
