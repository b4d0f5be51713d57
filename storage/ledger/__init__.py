"""The ledger: accounts, entries, the chain, and its verifier."""
