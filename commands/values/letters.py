"""Letters as people type them who leave out the marks: "mañana" and "manana" are one word. Pure."""

from __future__ import annotations

import unicodedata


def unaccented(text: str) -> str:
    """A text without the marks on its letters."""
    letters = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
