"""A circle as people say it: `20 a week with @ben and @cara`, `Winter 50 monthly, 6 people`. Pure.

What is read so is only what was not said as `amount=` and the like, and only where the words tell
how often, with whom, or begin with the amount: "Boat 2026" is a name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

_QUOTED = re.compile(r'["“”„«]([^"“”„«»]+)["“”»]')
_PERSON = re.compile(r"@\S+")
_LAST = re.compile(r"\s(\d{1,3})\s*$", re.ASCII)
_FIGURE = re.compile(r"(?<![\w.,])\d[\d.,]*(?![\w])", re.ASCII)

_TWO = r"(?:2|two|zwei|dos|deux|duas|dois|second|other)"
_EACH = (
    r"(?:an?|the|per|each|every|pro|die|jede[nr]?|im|am|alle|al|a\s+la|la|por|cada|par|chaque|le|"
    r"tous\s+les|toutes\s+les|ao|à|na|no|toda?|todos\s+os|todas\s+as|a\s+cada|/)"
)
_UNITS = {
    "week": r"(?:weeks?|wochen?|semanas?|semaines?)",
    "month": r"(?:months?|monate?|mes(?:es)?|mois|mês)",
    "day": r"(?:days?|tage?|días?|dias?|jours?)",
}
_RHYTHMS = {  # By their groups: "t" is every second, "u" each.
    "t_weekly": r"fortnightly|biweekly|zweiwöchentlich|14-tägig|quincenal(?:es)?|quinzenal",
    "u_weekly": r"weekly|wöchentlich|semanal(?:es)?|semanais|hebdomadaires?",
    "u_monthly": r"monthly|monatlich|mensual(?:es)?|mensuel(?:le)?s?|mensa(?:l|is)",
    "u_daily": r"daily|täglich|diari[oa]s?|diári[oa]s?|quotidien(?:ne)?s?",
}
_HEADS = re.compile(
    r"(\d{1,3})\s*-?\s*(?:people|persons?|members?|seats?|of\s+us|leuten?|personen|mitglieder\w*|"
    r"plätzen?|personas|miembros|puestos|personnes|membres|places|pessoas|membros|lugares)\b",
    re.IGNORECASE,
)
_FILLING = """
called named a an and the of for with us each everyone pays pay in it let s savings lending circle
namens heißt und mit von für wir alle jeder zahlt zahlen je
llamado y con de para el la los cada uno paga pagan pagamos ahorro ahorros
appelé et avec du des les chacun paie payons pour épargne d’épargne d'épargne
chamado e com cada um por poupança
"""
_FILLERS = frozenset(_FILLING.split())


def _rhythm() -> re.Pattern[str]:
    parts = [rf"(?P<{kind}>\b(?:{words})\b)" for kind, words in _RHYTHMS.items()]
    for name, words in _UNITS.items():
        parts.append(rf"(?P<t_{name}>(?:\b{_EACH}\s*)?\b{_TWO}\s+{words}\b)")
        parts.append(rf"(?P<u_{name}>(?:(?:\b|(?=/)){_EACH}\s*)?\b{words}\b)")
    return re.compile("|".join(parts), re.IGNORECASE)


_EVERY = _rhythm()


class UnknownWord(Exception):
    """A word that stands where only what is understood may: the exception is the word."""


class SaidTwice(Exception):
    """Words that say what is said by a term already, and differently: the exception is the term."""


def in_plain_words(
    text: str, given: Mapping[str, str], units: Collection[str] = ()
) -> tuple[str, dict[str, str]]:
    """The name in a text, "" for none, and what else it says: `amount`, `every`, `seats`.

    `units` are the words of the currency, which say nothing more beside an amount. Raises
    UnknownWord for what stands behind the amount, or beside a name in marks, and is none of it:
    another currency, an order, a second amount. Raises SaidTwice.
    """
    quoted = _QUOTED.search(text)
    left = _QUOTED.sub(" ", text, count=1) if quoted else text
    people, heads = _PERSON.findall(left), _HEADS.search(left)
    left = _HEADS.sub(" ", _PERSON.sub(" ", left), count=1)
    every = _EVERY.search(left)
    plain = _EVERY.sub(lambda found: " " * len(found[0]), left)
    figure = None if given.get("amount") else _FIGURE.search(plain)
    told = every is not None or bool(people) or heads is not None
    begins = figure is not None and not left[: figure.start()].strip()
    if not (told and (figure or people or heads)) and not begins:
        return text, {}
    found = dict[str, str]()
    if figure is not None:
        found["amount"] = figure[0].rstrip(".,")
    if every is not None:
        found["every"] = _name_of(every)
        _require_same("every", found["every"], given)
    if heads is not None:
        _require_same("seats", heads[1], given)
    if heads is not None or people:
        found["seats"] = heads[1] if heads is not None else str(len(set(people)) + 1)
    elif figure is not None and (more := _LAST.search(left, figure.end())):
        found["seats"], left = more[1], left[: more.start()]
    if figure is not None:
        _require_none(_words_of(left[figure.end() :], units))
        left = left[: figure.start()]
    name = _words_of(left, units)
    if quoted:
        _require_none(name)
    return quoted[1] if quoted else " ".join(name), {
        term: value for term, value in found.items() if not given.get(term)
    }


def _require_none(words: list[str]) -> None:
    """What is not understood is named; another figure than the amount is a second amount."""
    if words and _FIGURE.fullmatch(words[0]):
        raise SaidTwice("amount")
    if words:
        raise UnknownWord(words[0])


def _require_same(term: str, said: str, given: Mapping[str, str]) -> None:
    if (given.get(term) or said).casefold() != said:
        raise SaidTwice(term)


def _words_of(text: str, units: Collection[str]) -> list[str]:
    """The words that say nothing of how often, and are not filling or the currency's."""
    words = _EVERY.sub(" ", text, count=1).replace(",", " ").split()
    return [word for word in words if word.casefold() not in (*_FILLERS, *units)]


def _name_of(found: re.Match[str]) -> str:
    """How often, as `every=` takes it."""
    kind, _, name = str(found.lastgroup).partition("_")
    unit = "day" if name == "daily" else name.removesuffix("ly")
    return f"2{unit}s" if kind == "t" else unit
