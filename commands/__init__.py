"""The shared command core: what a member types and what happens."""
