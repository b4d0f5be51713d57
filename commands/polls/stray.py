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
    }
)
"""How people say that a vote is to be secret."""

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
        if behind and name in names and following and not following[0].quoted:
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


def _meant(name: str, names: Sequence[str]) -> str | None:
    if name in _SECRET:
        return "secret"
    if name in _SEVERAL:
        return "picks"
    return "closes" if name in _CLOSES else closest(name, names)


def without_secret(text: str) -> str | None:
    """A text without the word outside of quotes that says it is to be secret: "Dig a pond? secret".

    None where it has no such word.
    """
    for word in words_of(text):
        if not word.quoted and word.text.strip(" .,:;!?()").casefold() in _SECRET:
            return f"{text[: word.start].rstrip()} {text[word.end :].lstrip()}".strip()
    return None
