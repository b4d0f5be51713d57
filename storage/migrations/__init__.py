"""The schema's history, forward only. `storage.migrate` runs it."""
