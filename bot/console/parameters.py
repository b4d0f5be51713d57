"""Which parameter of a command is being typed, so that what may stand for it can be offered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from commands.language.tokens import Word, words_of
from commands.values.declaration import Declaration, Parameter
from commands.values.parameters import Amount, Choice, Duration, Files, Int, OneMember, Rest, Text

_MANY = 3
"""A command with more parameters that can be left out than this shows their names at once."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A parameter that what is typed may be for. `back` is how many letters of it are typed."""

    path: tuple[str, ...]
    parameter: Parameter
    typed: str
    back: int
    given: tuple[tuple[str, str], ...] = ()

    def written(self, value: str) -> str:
        """A value as it is typed there: in quotes where it has spaces and is not the whole rest."""
        return f'"{value}"' if " " in value and not isinstance(self.parameter.kind, Rest) else value


@dataclass(slots=True)
class _Typing:
    """A command on the way: what was given, and what is open."""

    declaration: Declaration
    given: dict[str, str] = field(default_factory=dict)

    def open(self) -> list[Parameter]:
        return [
            each
            for each in self.declaration.parameters
            if each.name not in self.given and not isinstance(each.kind, Files)
        ]

    def named(self, text: str) -> Parameter | None:
        """The parameter of `name=value`."""
        name, equals, _ = text.partition("=")
        if not equals:
            return None
        return next((each for each in self._nameable() if written_name(each) == name), None)

    def taker(self, word: Word) -> Parameter | None:
        """The first open parameter that a word may be for."""
        return next((each for each in self.open() if _fits(each, word)), None)

    def names(self, typed: str) -> list[str]:
        """`name=` of what can be left out, where that helps."""
        found = [f"{written_name(each)}=" for each in self._nameable()]
        return found if len(found) > _MANY else [each for each in found if typed]

    def _nameable(self) -> list[Parameter]:
        return [each for each in self.open() if not each.required and not _is_rest(each)]


def written_name(parameter: Parameter) -> str:
    """How a parameter is called where it is typed: a word of Python's own has no dash there."""
    return parameter.name.rstrip("_")


def typing(
    body: str, commands: Mapping[tuple[str, ...], Declaration]
) -> tuple[list[Slot], list[tuple[str, int]]]:
    """Of a command without its prefix: the parameters the last word may be for, and `name=` words
    with how many typed letters each takes the place of. Nothing before the command is whole."""
    words = list(words_of(body))
    last = Word("", len(body), len(body))
    if words and not body[-1:].isspace():
        last = words.pop()
    said = tuple(word.text.casefold() for word in words)
    count = next((n for n in range(len(said), 0, -1) if said[:n] in commands), 0)
    if not count:
        return [], []
    path = said[:count]
    now = _Typing(commands[path])
    for word in words[count:]:
        named = now.named(word.text)
        parameter = named or now.taker(word)
        if parameter is None:
            continue
        if named is None and _is_rest(parameter):
            last = Word(body[word.start :], word.start, len(body))
            break
        now.given[parameter.name] = word.text.partition("=")[2] if named else word.text
    return list(_slots(now, last)), [
        (name, len(last.text)) for name in now.names(last.text) if name.startswith(last.text)
    ]


def _slots(now: _Typing, last: Word) -> Iterator[Slot]:
    path, given = now.declaration.path, tuple(now.given.items())
    if named := now.named(last.text):
        value = last.text.partition("=")[2]
        yield Slot(path, named, value, len(value), given)
        return
    back = last.end - last.start
    for parameter in now.open():
        kind = parameter.kind
        if not isinstance(kind, OneMember | Duration | Int | Text) or not kind.named:
            yield Slot(path, parameter, last.text, back, given)
        if parameter.required or _is_rest(parameter):
            return


def _is_rest(parameter: Parameter) -> bool:
    return isinstance(parameter.kind, Rest)


def _fits(parameter: Parameter, word: Word) -> bool:
    kind, text = parameter.kind, word.text.casefold()
    if kind.name in ("member", "members"):
        return text.startswith("@")
    match kind:
        case Choice():
            return text in (*kind.choices, *kind.rare)
        case Amount():
            return text[:1].isdigit() or text in ("all", "half")
        case Int() | Duration():
            return text[:1].isdigit() and not kind.named
    return True
