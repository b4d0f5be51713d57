"""From what somebody types about a spend to how it is paid: of which fund, in how many parts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from commands.engine.request import Refusal, Request
from commands.treasury.found import fund_named
from commands.treasury.life import Draw
from storage.ledger.money import MOST
from storage.purse.instalments import MOST_PARTS, RHYTHMS, Every
from storage.unit_of_work import Books

_SETTING = re.compile(
    r"""(?:^|\s)(?P<name>fund|in|every|times|goal|named)=(?:"(?P<q>[^"]*)"|“(?P<c>[^”]*)”|(?P<w>\S+))(?=\s|$)""",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"""(?:for\s+)?["“](?P<words>[^"“”]+)["”]""")
_MONTHS = ("month", "monat", "mens", "mes", "mois", "mês")
_WEEKS = ("week", "woche", "wöch", "seman", "semai", "hebdo")
_TWO = ("2", "two", "zwei", "dos", "deux", "duas")
_FORTNIGHTS = ("fortnight", "biweek", "quincen", "quinzain", "quinzen", "vierzehn")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a spend is for, and the settings that were said with it, in words."""

    words: str
    given: Mapping[str, str]


def taken_apart(purpose: str, given: Mapping[str, Any]) -> Asked:
    """The words without the settings among them, which go with those given in their places."""
    found = {name: str(value) for name, value in given.items() if value}
    words = purpose.strip()
    for at in _SETTING.finditer(words):
        value = at["q"] or at["c"] or at["w"] or ""
        found.setdefault(at["name"].casefold(), value.strip())
    words = _SETTING.sub("", words).strip()
    quoted = _QUOTED.fullmatch(words)
    return Asked(quoted["words"] if quoted else words, found)


def drawn(request: Request, books: Books, amount: int, asked: Asked) -> tuple[int, Draw]:
    """The whole sum, and how it is drawn. Raises Refusal."""
    given = asked.given
    fund = fund_named(request, books, given["fund"]).number if "fund" in given else 0
    if "in" in given:
        parts, every = _payments(given["in"])
        if parts > amount:
            raise Refusal("parts-too-many", most=min(amount, MOST_PARTS))
        return amount, Draw(fund=fund, parts=parts, every=every)
    if "every" not in given and "times" not in given:
        return amount, Draw(fund=fund)
    rhythm = rhythm_of(given.get("every", "").casefold().split())
    times = given.get("times", "")
    count = int(times) if times.isascii() and times.isdigit() and len(times) < 6 else 0
    if rhythm is None or not 2 <= count <= MOST_PARTS:
        raise Refusal("parts-no-end", most=MOST_PARTS)
    if amount * count > MOST:
        raise Refusal("too-large")
    return amount * count, Draw(fund=fund, parts=count, every=rhythm)


def _payments(text: str) -> tuple[int, Every]:
    """ "3 payments monthly" as how many, and how often. Raises Refusal."""
    first, _, rest = text.casefold().strip().partition(" ")
    words = rest.split()
    count = int(first) if first.isascii() and first.isdigit() and len(first) < 6 else 0
    every = rhythm_of(words)
    if every is None or not 2 <= count <= MOST_PARTS:
        raise Refusal("parts-unreadable", given=text[:40], most=MOST_PARTS)
    return count, every


def rhythm_of(words: list[str]) -> Every | None:
    """How often: a word that is one of ours, or as people say it; None where it is neither."""
    own = next((each for each in RHYTHMS if words == [each]), None)
    if own is not None:
        return own
    if any(word.startswith(_FORTNIGHTS) for word in words):
        return "2weeks"
    weeks = any(word.startswith(_WEEKS) for word in words)
    months = any(word.startswith(_MONTHS) for word in words)
    if weeks == months:
        return None
    if any(word in _TWO for word in words):
        return "2weeks" if weeks else None
    return "week" if weeks else "month"
