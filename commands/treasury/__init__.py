"""The common purse: see it, fill it, propose what it is spent on, and decide about that."""
