"""See what you have and what happened."""
