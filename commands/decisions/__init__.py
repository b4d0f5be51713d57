"""What all that decide have in common: the ballot, the roll, the count, the close, the why."""
