"""What is typed with a question and is no setting that is known, though it looks like one. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commands.language.address import closest
from commands.language.tokens import words_of

_SETTING = re.compile(r"([^\W\d_]{3,12})=(\S+)")

_SECRET = frozenset(
    {
        "secret",
        "anonymous",
        "private",
        "geheim",
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
    }
)
"""How people say that a vote is to be secret."""

_CLOSES = frozenset(["until", "ends", "end", "deadline", "duration"])


def near_setting(text: str, names: Sequence[str]) -> tuple[str, str] | None:
    """A word like "close=2d" or "anonymous=yes" outside of quotes, and the setting most like it."""
    for word in words_of(text):
        found = None if word.quoted else _SETTING.fullmatch(word.text)
        if found is None or found[1].casefold() in names:
            continue
        if (meant := _meant(found[1].casefold(), names)) is not None:
            value = "yes" if meant == "secret" else found[2]
            return word.text, f"{meant}={value}"
    return None


def _meant(name: str, names: Sequence[str]) -> str | None:
    if name in _SECRET:
        return "secret"
    return "closes" if name in _CLOSES else closest(name, names)


def secret_behind(question: str) -> str | None:
    """The question before a last word that says only that it is to be secret: "Dig a pond? secret".

    None where it has no such word.
    """
    asked, mark, rest = question.rpartition("?")
    word = rest.strip(" .,!()").casefold()
    return f"{asked.strip()}?" if mark and word in _SECRET else None
