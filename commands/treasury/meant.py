"""What else may be meant in the words of a gift: how often it comes, the name of a fund or a goal.

"give 5 monthly" is no single gift, and "give 5 to kiln" is one to the fund. What is given is not
taken back, so what can be read in two ways is asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from commands.language.address import closest
from commands.treasury.drawn import rhythm_of
from commands.treasury.found import named_first
from storage.names import fold_name
from storage.purse import funds, goals
from storage.purse.funds import LONGEST_NAME, Fund
from storage.purse.goals import Goal
from storage.purse.instalments import Every
from storage.unit_of_work import Books


def _of(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EACH = _of(
    "every each per jeden jede jedes pro alle chaque par tous toutes cada por al todo toda todos"
    " todas"
)
_EACH_IN_FRONT = _EACH | {"a", "im"}
_BETWEEN = _of("les los las os as 2 two zwei dos deux duas")
_ADVERBS = (
    "monthly",
    "monatlich",
    "mensuel",
    "mensual",
    "mensal",
    "weekly",
    "wöchentlich",
    "hebdomadaire",
    "semanal",
    "fortnightly",
    "biweekly",
    "quincenal",
    "quinzenal",
)
_LEADS = _of(
    "to into in for the fund für in den die das dem zum zur fonds pour au aux à dans le la les"
    " para a al en el los las fondo ao no na o os as fundo"
)
"""What people put before the name of a fund: "to the fund kiln", "für den Ofen"."""
_MARKS = " .,;:!?\"'“”„«»()"


def again(words: str) -> tuple[Every | None, str]:
    """How often a gift comes, said at either end of its words, and the words without that."""
    spoken = words.split()
    bares = [word.strip(_MARKS).casefold() for word in spoken]
    for size in range(min(3, len(spoken)), 0, -1):
        if found := _rhythm(bares[:size], _EACH_IN_FRONT):
            return found, " ".join(spoken[size:])
        if found := _rhythm(bares[-size:], _EACH):
            return found, " ".join(spoken[:-size])
    return None, words


def _rhythm(words: list[str], each: frozenset[str]) -> Every | None:
    if len(words) == 1:
        return rhythm_of(words) if words[0].startswith(_ADVERBS) else None
    known = words[0] in each and all(word in _BETWEEN for word in words[1:-1])
    return rhythm_of(words) if known else None


@dataclass(frozen=True, slots=True)
class Named:
    """A fund or a goal whose name words may be, and the words behind it."""

    part: Fund | Goal
    rest: str


def named_in(books: Books, words: str) -> Named | None:
    """The fund or the goal that words may name though they do not begin with just its name: "to
    kiln", "kilns", "kiln repair" where that is a goal. What is in quotes is meant as it stands."""
    if words.startswith(('"', "“", "„", "«")):
        return None
    spoken = words.split()
    bares = [word.strip(_MARKS).casefold() for word in spoken]
    skipped = next((at for at, word in enumerate(bares) if word not in _LEADS), len(spoken))
    bare = " ".join(spoken[skipped:])
    if not bare:
        return None
    parts: list[Fund | Goal] = [*funds.open_funds(books), *goals.open_goals(books)]
    called = {fold_name(each.name): each for each in parts}
    short = fold_name(bare.strip(_MARKS)[: LONGEST_NAME * 2])
    if short in called:
        return Named(called[short], "")
    if skipped:
        fund, rest = named_first(books, bare)
        if fund is not None:
            return Named(fund, rest)
    found = closest(short, list(called))
    return None if found is None else Named(called[found], "")
