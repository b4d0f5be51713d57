"""The process: configuration, wiring, adapters, delivery, the clock."""
