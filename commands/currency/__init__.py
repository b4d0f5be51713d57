"""The community's own currency: what it is, what may change, how it is made."""
