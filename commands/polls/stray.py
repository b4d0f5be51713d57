"""What is typed with a question and is no setting that is known, though it looks like one. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commands.decisions.answer_words import words_for
from commands.language.address import closest
from commands.language.tokens import words_of
from commands.polls.asked_terms import WHO

_SETTING = re.compile(r"([^\W\d_]{3,12})=(\S+)")

_SECRET = frozenset(
    {
        "secret",
        "secretly",
        "anonymous",
        "anonymously",
        "private",
        "geheim",
        "geheime",
        "anonym",
        "sekret",
        "secreto",
        "secreta",
        "anónimo",
        "anónima",
        "anonimo",
        "anonima",
        "secrète",
        "secrete",
        "anonyme",
        "anônimo",
        "anônima",
        "confidential",
        "confidentially",
        "vertraulich",
        "confidencial",
        "confidentiel",
        "confidentielle",
    }
)
"""How people say that a vote is to be secret."""

_SECRET_PHRASE = re.compile(
    r"[\s,;(]+(?:(?:so\s+that\s+)?nobody\s+(?:can\s+)?sees?\b[^\"?!.]*|(?:with\s*out|with\s+no|no)\s+names\b"
    r"|(?:so\s+dass\s+)?niemand\s+sieht\b[^\"?!.]*|ohne\s+namen\b"
    r"|(?:sin\s+que\s+)?nadie\s+ve\b[^\"?!.]*|sin\s+nombres\b"
    r"|personne\s+ne\s+voit\b[^\"?!.]*|sans\s+(?:les\s+)?noms\b"
    r"|ningu[eé]m\s+v[eê]\b[^\"?!.]*|sem\s+nomes\b)",
    re.IGNORECASE,
)
"""The same in several words."""

_CLOSES = frozenset(["until", "ends", "end", "deadline", "duration"])


_SEVERAL = frozenset(
    ["choose", "choices", "several", "multiple", "multi", "mehrere", "varias", "plusieurs"]
)
"""How people say that each may choose several, "choose=2", or alone behind the options."""


def near_setting(text: str, names: Sequence[str]) -> tuple[str, str] | None:
    """A word like "close=2d" or "anonymous=yes" outside of quotes, or "quorum 2/3" behind some, and
    the setting most like it."""
    words, behind = words_of(text), False
    for at, word in enumerate(words):
        behind = behind or word.quoted
        if word.quoted:
            continue
        name, following = word.text.casefold(), words[at + 1 : at + 2]
        is_next = bool(following) and not following[0].quoted
        if behind and name in names and is_next and _may_be_value(name, following[0].text):
            return f"{word.text} {following[0].text}", f"{name}={following[0].text}"
        if behind and name in _SEVERAL and "picks" in names:
            return word.text, "picks=2"
        found = _SETTING.fullmatch(word.text)
        if found is None or found[1].casefold() in names:
            continue
        if (meant := _meant(found[1].casefold(), names)) is not None:
            value = "yes" if meant == "secret" else found[2]
            return word.text, f"{meant}={value}"
    return None


_COUNTED = ("picks", "seats", "quorum", "pass", "passes", "closes")
_SWITCHED = ("change", "add", "consent", "secret", "hide")


def _may_be_value(name: str, text: str) -> bool:
    """Whether a word behind the name of a setting may be what it is set to: "who members"."""
    word = text.casefold()
    if name == "who":
        return word in WHO or word.startswith("role:")
    if name in _COUNTED:
        return word[:1].isdigit() or word[:1] in (">", "≥")
    return name not in _SWITCHED or word in (*words_for("yes"), *words_for("no"), "on", "off")


def _meant(name: str, names: Sequence[str]) -> str | None:
    if name in _SECRET:
        return "secret"
    if name in _SEVERAL:
        return "picks"
    return "closes" if name in _CLOSES else closest(name, names)


def without_secret(text: str) -> str | None:
    """A text without the words outside of quotes that say it is to be secret: "Dig a pond? secret",
    "Dig a pond? nobody sees who voted what". None where it has none."""
    for word in words_of(text):
        if not word.quoted and word.text.strip(" .,:;!?()").casefold() in _SECRET:
            return _without(text, word.start, word.end)
    for found in _SECRET_PHRASE.finditer(text):
        if text[: found.start()].count('"') % 2 == 0:
            return _without(text, found.start(), found.end())
    return None


def _without(text: str, start: int, end: int) -> str:
    return f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()
