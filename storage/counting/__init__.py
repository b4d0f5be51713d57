"""Counting votes: exact and pure, a module a method."""
