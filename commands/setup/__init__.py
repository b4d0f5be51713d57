"""Set a community up, a step at a time."""
