"""Questions that no yes or no answers, though no options were said: they are asked for. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from commands.polls.asked_options import OR

_OPEN = frozenset(
    [
        "where",
        "who",
        "whom",
        "which",
        "when",
        "what",
        "wo",
        "wohin",
        "wer",
        "wen",
        "wem",
        "wann",
        "was",
        "welche",
        "welcher",
        "welches",
        "welchen",
        "où",
        "qui",
        "quel",
        "quelle",
        "quels",
        "quelles",
        "quand",
        "dónde",
        "donde",
        "quién",
        "quien",
        "quiénes",
        "cuál",
        "cual",
        "cuáles",
        "cuándo",
        "cuando",
        "onde",
        "quem",
        "qual",
        "quais",
        "quando",
    ]
)
"""How questions begin that want something else than a yes or a no, in any of our languages."""

_COMMA = re.compile(r"\s*,\s*")
_FEW_WORDS = 3


def is_open(text: str) -> bool:
    """Whether a question begins as one that wants options: "Where …", "¿Cuándo …"."""
    words = text.lstrip("¿¡ ").split(maxsplit=1)
    return bool(words) and words[0].strip("?!.,:").casefold() in _OPEN


def has_either(text: str) -> bool:
    """Whether an "or" stands between words of it; "o" only where it is Spanish, by its "¿"."""
    words = [word.casefold() for word in text.split()]
    joins = OR if text.startswith("¿") else OR - {"o"}
    return any(word in joins for word in words[1:-1])


def guessed(text: str) -> tuple[str, ...]:
    """What the options of "Shall we have tea, coffee or juice?" may be, to be asked about."""
    words = text.strip("¿").rstrip(" ?.!").split()
    join = next((at for at, word in enumerate(words) if word.casefold() in OR), 0)
    after = words[join + 1 :]
    if not join or not 1 <= len(after) <= _FEW_WORDS:
        return ()
    parts = _COMMA.split(" ".join(words[:join]))
    if len(parts) > 1 and is_open(parts[0]):
        parts = parts[1:]  # "Where do we meet, park or café": the first is what is asked.
    before = [part.split()[-len(after) :] for part in parts]
    found = tuple(" ".join(part) for part in (*before, after))
    return found if all(found) and len(set(found)) == len(found) else ()


_NUMBERS = (
    "one two three four five six seven eight nine ten",
    "ein zwei drei vier fünf sechs sieben acht neun zehn",
    "une deux trois quatre cinq six sept huit neuf dix",
    "una dos tres cuatro cinco seis siete ocho nueve diez",
    "uma dois três quatro cinco seis sete oito nove dez",
)
_VALUES = {word: str(at) for row in _NUMBERS for at, word in enumerate(row.split(), 1)}
_NUMBER = rf"(\d{{1,4}}|{'|'.join(sorted(_VALUES))})"
_ENOUGH = re.compile(
    r"\b(?:at least|min(?:imum)?\.?|mindestens|au moins|al menos|mínimo|pelo menos)\s+"
    rf"{_NUMBER}\s+(?:\w+\s+){{0,3}}?(?:vot|stimm|abstimm|voix)\w*",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"\b(?:for|für|pendant|durante|por)\s+{_NUMBER}\s+"
    r"(?:(?P<h>hours?|stunden?|heures?|horas?)|(?P<w>weeks?|wochen?|semaines?|semanas?)"
    r"|days?|tagen?|tage?|jours?|días?|dias?)\b",
    re.IGNORECASE,
)
_DAYS = [
    "tomorrow",
    "tonight",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "morgen",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "demain",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "mañana",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
    "amanhã",
    "segunda",
    "terça",
    "quarta",
    "quinta",
    "sexta",
]
_UNTIL = re.compile(
    r"\b(?:until|till|ends?|closes?|bis|endet|jusqu[’']à|finit|hasta|termina|acaba|até) "
    rf"(?P<when>(?:on |am |zum |el |le |a )?(?:{'|'.join(_DAYS)})"
    r"(?P<clock> (?:at |um |a las |à |às )?"
    r"(?:\d{1,2}(?::\d{2}|h\d{0,2}| ?(?:uhr|am|pm))))?)(?!\w)",
    re.IGNORECASE,
)
_QUORUM = re.compile(
    r"(?:\b(?:with|mit|con|avec|com) (?:an? |einem |una? |uma? )?)?"
    rf"\bqu[oó]rum (?:of |von |de )?{_NUMBER}(?P<percent> ?%)?(?!\w)",
    re.IGNORECASE,
)
_VOTES = re.compile(
    rf"\b(?:needs?|braucht|necesita|il faut|precisa de) {_NUMBER} "
    r"(?:votes?|stimmen|votos?|voix)\b",
    re.IGNORECASE,
)
_TWO_THIRDS = re.compile(
    r"\b(?:with an? |mit |con |aux |com )?"
    r"(?:two[- ]thirds?|zwei[- ]?drittel(?:n|mehrheit)?|dos tercios|deux[- ]tiers|dois terços)"
    r"(?: (?:majority|mehrheit|must agree|müssen zustimmen))?(?!\w)",
    re.IGNORECASE,
)
_MEMBERS_ONLY = re.compile(
    r"\b(?:members only|only members|nur mitglieder|solo (?:los )?miembros|membres seulement"
    r"|(?:só|apenas) (?:os )?membros)\b",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"\b(?:results? )?hidden until the (?:end|close)\b", re.IGNORECASE)
_PICKS = re.compile(
    rf"\b(?:pick|choose|select|wähle?|elige|choisis|escolha) (?:up to )?{_NUMBER}$",
    re.IGNORECASE,
)


_BEFORE_MARK = re.compile(r"[\s,;]{1,20}(?=[?!.,;])")


@dataclass(frozen=True, slots=True)
class Conditions:
    """Words that may say how a question is decided, "at least five must vote", the settings that
    say it, as they are typed, and the text without these words."""

    said: tuple[str, ...]
    settings: Mapping[str, str]
    rest: str


def conditions(text: str) -> Conditions:
    """All that in a text may say how it is decided."""
    said, settings = list[str](), dict[str, str]()
    while (found := _condition(text)) is not None:
        given, meant = found
        said.append(given)
        settings = {**meant, **settings}
        text = _BEFORE_MARK.sub("", " ".join(text.replace(given, " ", 1).split())).strip(" ,;")
    return Conditions(tuple(said), settings, text)


def _condition(text: str) -> tuple[str, dict[str, str]] | None:
    """The first of these words, and the settings that say it; None where there are none."""
    plain = text.rstrip(" ?.!,;")
    if found := _ENOUGH.search(text) or _QUORUM.search(text) or _VOTES.search(text):
        share = "%" if "percent" in found.groupdict() and found["percent"] else ""
        return found[0], {"who": "members", "quorum": f"{_value(found[1])}{share}"}
    if found := _FOR.search(text):
        unit = "h" if found["h"] else "w" if found["w"] else "d"
        count = int(_value(found[1])) * (7 if unit == "w" else 1)
        return found[0], {"closes": f"{count}{'h' if unit == 'h' else 'd'}"}
    if found := _UNTIL.search(text):
        return found[0], {"closes": found["when"] + ("" if found["clock"] else " 18:00")}
    if found := _PICKS.search(plain):
        return found[0], {"picks": _value(found[1])}
    if found := _TWO_THIRDS.search(text):
        return found[0], {"pass": "2/3"}
    if found := _MEMBERS_ONLY.search(text):
        return found[0], {"who": "members"}
    if found := _HIDDEN.search(text):
        return found[0], {"hide": "yes"}
    return None


def _value(text: str) -> str:
    return _VALUES.get(text.casefold(), text)
