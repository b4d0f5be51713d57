"""The Matrix adapter: rooms of a homeserver become events for the core, replies become messages."""
