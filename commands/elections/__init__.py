"""Choose by a secret vote who holds an office, and for how long."""
