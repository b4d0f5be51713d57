"""Ask everybody, and let a vote decide."""
