"""Copies of all that must not be lost: made, checked, kept, and brought back."""
