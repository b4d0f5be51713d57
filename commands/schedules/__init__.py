"""What is said at a time of day: the digest of the books and the week's line."""
