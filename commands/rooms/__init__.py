"""The rooms of a community."""
