"""The purse, as the judge of the books goes through it once more."""
