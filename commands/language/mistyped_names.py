"""Settings of a command that were mistyped, `evry=month`, or said twice: a memo would swallow them.

Pure.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from commands.language.tokens import ParseError, Word
from commands.values.declaration import Declaration
from commands.values.parameters import Rest

_LONGEST = 20
_ALIKE = 0.8


def refuse_mistyped_names(declaration: Declaration, words: Sequence[Word]) -> None:
    """Raises ParseError where a word is like a setting of the command but for a letter or two, or
    one is there twice.

    A command that begins with free words looks for mistyped ones itself.
    """
    names, seen = _names(declaration), set[str]()
    is_free = any(isinstance(each.kind, Rest) for each in declaration.parameters[:1])
    for word in words:
        name, value = _setting(word)
        if not name:
            continue
        if name.casefold() in seen:
            raise ParseError("setting-twice", given=name.casefold())
        seen |= {name.casefold()} & {*names}
        if is_free:
            continue
        near = difflib.get_close_matches(name.casefold(), names, n=1, cutoff=_ALIKE)
        if near and name.casefold() not in names:
            meant = f"{near[0]}={value}"[:60]
            raise ParseError("setting-near", given=word.text[:40], meant=meant)


def refuse_unknown_setting(declaration: Declaration, word: Word) -> None:
    """Raises ParseError for `foo=bar` where a word would be taken for a name of something."""
    name, _ = _setting(word)
    if name:
        raise ParseError("setting-unknown", given=name, known=", ".join(_names(declaration)))


def _setting(word: Word) -> tuple[str, str]:
    """The name and the value of `name=value`; nothing where a word is none."""
    name, _, value = word.text.partition("=")
    is_name = name[:1].isalpha() and name.replace("_", "").isalnum() and len(name) <= _LONGEST
    return (name, value) if is_name and value and not word.quoted else ("", "")


def _names(declaration: Declaration) -> list[str]:
    return [each.name.rstrip("_") for each in declaration.parameters if not each.required]
