"""Let somebody vote for you where you do not vote yourself."""
