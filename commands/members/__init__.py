"""Members and their accounts: linked, private, forgotten."""
