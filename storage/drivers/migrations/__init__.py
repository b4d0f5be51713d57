"""The schema's history, forward only. `storage.drivers.migrate` runs it."""
