"""The words that somebody gives along with something, as they continue a sentence."""

from __future__ import annotations

import re

_FOR = ("for", "für", "por", "para", "pour", "pelo", "pela")
"""What a memo begins with that continues the sentence, in whichever language it is written."""


_SHORTCODE = re.compile(r"(?<![^\s]):[a-z0-9_+-]+:$", re.IGNORECASE)
"""An emoji by its name, whose last colon is a part of it."""


def memo_words(memo: str) -> str:
    """A memo as it continues the sentence: " for the soup", or ": thanks"."""
    text = " ".join(memo.split())
    if not _SHORTCODE.search(text):
        text = text.rstrip(".!,;: ")
    if not text:
        return ""
    first, _, rest = text.casefold().partition(" ")
    return f" {text}" if rest and first in _FOR else f": {text}"


_LINK = re.compile(
    r"(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{0,20}://|www\.)\S+"
    r"|(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/\S*",
    re.IGNORECASE,
)


def without_links(text: str) -> str:
    """Words with "…" in place of each link, also of one that is only written like an address."""
    return _LINK.sub("…", text)
