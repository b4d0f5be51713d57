"""Take turns: everyone pays in each round, and each receives the whole once."""
