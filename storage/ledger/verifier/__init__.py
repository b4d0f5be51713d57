"""Judges the books: what the records say, worked out anew, a module for each kind of record."""
