"""Names as they are shown, and as look-alikes are told from one another. Pure."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from storage.unseen import JOINERS, visible

_ALIKE = str.maketrans(
    "аеорсухіјѕԁɡһӏνοαρτυι0",
    "aeopcyxijsdghlvoaptuio",
)


@lru_cache(maxsize=4096)  # Asked of everybody a message names, each time.
def clean_name(name: str) -> str:
    """A name as it may be shown: one line, no control, direction or private-use characters."""
    kept = []
    for letter in visible(unicodedata.normalize("NFC", name)):
        category = unicodedata.category(letter)
        if category in ("Cc", "Zl", "Zp"):
            kept.append(" ")
        elif category not in ("Cf", "Co", "Cs", "Cn") or letter in JOINERS:
            kept.append(letter)
    return " ".join("".join(kept).split()).lstrip("@ ")[:80] or "somebody"


@lru_cache(maxsize=4096)  # Asked of members, and again of visitors, for one word.
def fold_name(name: str) -> str:
    """A name for comparing: look-alikes are one (NFKC, no marks, one alphabet, no case)."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    bare = "".join(
        letter for letter in plain if not unicodedata.combining(letter) and letter not in JOINERS
    )
    return clean_name(bare.translate(_ALIKE)).translate(_ALIKE)
