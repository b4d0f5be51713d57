"""The ledger and the repositories."""
