"""Take words out of what is kept: names of whoever was forgotten, words that were hidden.

What is left reads on: a neutral word stands in their place. Names count wherever they stand as
words of their own, with or without an @, however they are written (case, spaces); names of one or
two letters only after an @, since they would be found in every other sentence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, or_

_LEAST_BARE = 3
_AT_ONCE = 100
"""So many conditions in one statement."""


REWRITTEN = b""
"""The salt of words from which some were taken out: they are no longer those whose hash is in the
chain, and nobody can tell any more what they were."""


class Redaction:
    """Words to be taken out, and what stands in their place."""

    def __init__(self, names: Iterable[str], ids: Iterable[str], instead: str) -> None:
        self._ids = frozenset(each for each in ids if each)
        self._words = sorted({each for each in (*names, *self._ids) if each.strip()})
        self._instead = instead
        # Longer ones first: an id may begin with a name.
        ordered = sorted(self._words, key=len, reverse=True)
        parts = [_as_id(each) if each in self._ids else _as_name(each) for each in ordered]
        self._pattern = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def text(self, text: str) -> str:
        """A text without the words."""
        return text if self._pattern is None else self._pattern.sub(self._put, text)

    def _put(self, found: re.Match[str]) -> str:
        return f"@{self._instead}" if found[0].startswith("@") else self._instead

    def value(self, value: Any) -> Any:
        """A JSON value with the words taken out of every text in it; an id alone becomes None."""
        match value:
            case str():
                return self._leaf(value)
            case list():
                return [self.value(each) for each in value]
            case dict():
                return {name: self.value(each) for name, each in value.items()}
        return value

    def _leaf(self, text: str) -> str | None:
        if text in self._ids:
            return None
        if text[:1] in ("[", "{"):
            try:
                inner = json.loads(text)
            except (ValueError, RecursionError):
                # Words of somebody's that only begin like JSON, or are nested without end.
                return self.text(text)
            changed = self.value(inner)
            return text if changed == inner else json.dumps(changed, ensure_ascii=False)
        return self.text(text)

    def holding(self, *columns: ColumnElement[Any]) -> Iterator[ColumnElement[bool]]:
        """Conditions that find every row with the words in one of the columns, and some more.

        Several, so that no statement grows with how many names somebody had.
        """
        forms = sorted({form for word in self._words for form in _forms(word)})
        most = max(1, _AT_ONCE // len(columns))
        for some in (forms[at : at + most] for at in range(0, len(forms), most)):
            yield or_(*(c.icontains(form, autoescape=True) for c in columns for form in some))


def _as_name(name: str) -> str:
    body = r"\s+".join(re.escape(part) for part in name.split())
    at = "@?" if len(name) >= _LEAST_BARE else "@"
    return rf"(?<!\w){at}{body}(?!\w)"


def _as_id(user: str) -> str:
    return rf"(?<![\w]){re.escape(user)}(?!\w)"


def _forms(word: str) -> Iterator[str]:
    """A word as plain text and JSON hold it: written out once or twice, in capitals or without.

    A database lowers only the letters it knows, which may be those of English alone.
    """
    first = word.split(maxsplit=1)[0]  # Between the words of a name may be more than one space.
    for cased in {first, first.lower(), first.upper(), first.title()}:
        yield cased
        for escaped in (True, False):
            once = json.dumps(cased, ensure_ascii=escaped)[1:-1]
            yield once
            yield json.dumps(once, ensure_ascii=escaped)[1:-1]


def offers(redaction: Redaction, given: Sequence[dict[str, Any]]) -> tuple[list[Any], bool]:
    """Offers of a question without the words, and whether more than free text changed in them.

    The name of the command stays, for somebody may be called like one.
    """
    found, changed = [], False
    for offer in given:
        new = {
            key: each if key in _OF_THE_BOT else redaction.value(each)
            for key, each in offer.items()
        }
        free = {**offer["arguments"], **{k: "" for k in _FREE if k in offer["arguments"]}}
        changed = changed or redaction.value(free) != free
        found.append(new)
    return found, changed


_OF_THE_BOT = frozenset({"command", "confirmed", "spoken", "said", "event"})
_FREE = ("memo", "reason")
