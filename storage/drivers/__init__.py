"""The databases: SQLite, PostgreSQL, and moving between them."""
