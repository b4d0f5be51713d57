"""The one error that ends the process with a sentence instead of a trace."""

from __future__ import annotations


class StartupError(Exception):
    """The bot cannot work as it is configured: one line that names the key and what to do."""
