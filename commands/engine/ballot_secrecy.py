"""Which events may hold a ballot that nobody is to read: of them no word is written down. Pure.

A vote is looked up only once its event is decided, and by then it was saved. So everything that
somebody says or presses where they are alone with the bot counts, and everywhere else whatever
looks like a vote. It takes something for one rather than not.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from commands.values.events import AnyEvent, Edited, Reacted, Said

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 200
_WORDS = 4
"""A command begins within so many words, whatever stands before it: a prefix, the bot's name."""
_ALIKE = (("vote", frozenset("vote"), 0.6), ("rank", frozenset("rank"), 0.75))
"""By how much a word is like one that a ballot may follow; less would take thanks for a rank."""


def may_hold_ballot(event: AnyEvent) -> bool:
    """Whether a choice in a vote may be read from an event."""
    if not isinstance(event, Said | Edited | Reacted):
        return False
    if event.place.direct:
        return True
    if isinstance(event, Reacted):
        return False  # What stands in a room has nothing to press that is a secret.
    form = event.form if isinstance(event, Said) else None
    if form is not None and any(_is_like_vote(word) for word in form.path):
        return True
    return any(map(_is_like_vote, _WORD.findall(event.text[:_LOOKED_AT])[:_WORDS]))


def _is_like_vote(word: str) -> bool:
    word = word.casefold()
    if word.startswith("vot"):
        return True
    word = word[:6]
    length = len(word) + 4  # Each of the names has four letters.
    for name, letters, least in _ALIKE:
        # It is no more alike than by all the letters in common, of which a name has each once; to
        # compare takes as long as to book.
        most = 2.0 * len(letters.intersection(word)) / length
        if most >= least and SequenceMatcher(None, word, name).ratio() >= least:
            return True
    return False
