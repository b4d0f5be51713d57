"""Which application commands there are, made from the catalogue and nothing else. Pure.

A command of one word is a command, those of two words are a group of the first; a group's bare word
means its `show`, since Discord cannot send a command that has subcommands. A group holds 25 of them
at most, so some commands name another group to stand in. Every person is an
option that lists Discord's own members, and has a twin for the community's other members, by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from commands.language.address import find
from commands.language.messages import Wording
from commands.language.tokens import Word, words_of
from commands.values.capability import Catalogue
from commands.values.declaration import Declaration, Description, Option, describe
from commands.values.parameters import (
    Choice,
    Int,
    Rest,
    checked_int,
    question_number,
    read_duration,
)

MOST_CHOICES = 25
MOST_PEOPLE = 5
"""How many people one command can be given at once; text takes any number."""

MODERATORS = frozenset({"config", "room", "role", "mod"})
"""Groups that Discord shows to moderators to begin with; a server may show them to others."""
LOOKS = {("show",), ("list",)}
"""Commands of theirs that go with them, though everybody may give them in words."""

Completes = Literal["", "amount", "reference", "name", "choice"]


@dataclass(frozen=True, slots=True)
class Field:
    """An option of an application command.

    `holds` is what a member fills in: a person or a channel of Discord's, the name of somebody or
    of a room elsewhere, how somebody is called who is nobody here, a fund, a file, or a plain
    value. `parameter` is the name of the parameter it goes into.
    """

    name: str
    parameter: str
    holds: Literal["person", "room", "name", "outside", "fund", "value", "file"]
    option: Option
    required: bool
    completes: Completes = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A command as Discord has it: `words` is how it is called there."""

    declaration: Declaration
    description: Description
    words: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def path(self) -> tuple[str, ...]:
        return self.declaration.path

    def named(self, name: str) -> Field:
        """The field of this name; KeyError when there is none."""
        for each in self.fields:
            if each.name == name:
                return each
        raise KeyError(name)

    def summary(self, words: Wording) -> str:
        """What the command does."""
        return words.summary(self.declaration)

    def about(self, field: Field, words: Wording) -> str:
        """What belongs into a field."""
        if field.holds == "name":
            is_room = field.option.type == "room"
            return words.text("discord-room-by-name" if is_room else "discord-by-name")
        if field.holds == "outside":
            return words.text("discord-outside")
        if field.holds == "fund":
            return words.text("discord-fund")
        hint = words.hint(self.declaration, self.declaration.parameter(field.parameter))
        if field.holds == "person" and field.name != field.parameter:
            return words.text("discord-one-more", hint=hint)
        return hint

    @property
    def person(self) -> Field | None:
        """The field that a menu fills in."""
        return next((each for each in self.fields if each.holds == "person"), None)

    def missing(self, given: Iterable[str]) -> list[Option]:
        """The required parameters of which none of the fields in `given` gives anything."""
        filled = {self.named(name).parameter for name in given}
        return [
            option
            for option in self.description.options
            if option.required and option.name not in filled
        ]


Plan = Mapping[tuple[str, ...], Planned]
"""By the command's own path."""


def plan(catalogue: Catalogue) -> dict[tuple[str, ...], Planned]:
    """All commands that a member can be shown. Raises ValueError where two would be called alike.

    A reply to a message fills in nothing here: a command of Discord's own replies to none.
    """
    declared = {each.path: each for each in catalogue.values() if not each.hidden}
    planned: dict[tuple[str, ...], Planned] = {}
    taken: dict[tuple[str, ...], tuple[str, ...]] = {}
    for path, declaration in declared.items():
        words = path
        if path[0] in MODERATORS and declaration.permission == "everyone" and path[1:] not in LOOKS:
            # It must not be hidden along with what moderates.
            words = path[1:]
        elif declaration.group:
            words = (declaration.group, *path[1:])
        elif len(path) > 1 and path[:1] in declared:
            # A command of Discord's with others below it cannot be given itself.
            words = ("-".join(path),)
        if words in taken:
            raise ValueError(f"{' '.join(path)} and {' '.join(taken[words])} are both /{words}")
        taken[words] = path
        description = describe(declaration)
        planned[path] = Planned(declaration, description, words, _fields(description))
    return planned


def _fields(description: Description) -> tuple[Field, ...]:
    options = description.options
    people = [option for option in options if option.type == "member"]
    own = {option.name for option in options}
    fields: list[Field] = []
    twins: list[Field] = []
    for option in options:
        if option.type == "file":
            fields.append(Field(option.name, option.name, "file", option, required=False))
            continue
        if option.type == "room":
            # As with people: Discord lists its own channels, and the others go by their names.
            fields.append(Field(option.name, option.name, "room", option, required=False))
            name = f"{option.name}_name"
            twins.append(Field(name, option.name, "name", option, False, completes="name"))
            continue
        if option.type != "member":
            required = option.required and not option.form
            fields.append(
                Field(option.name, option.name, "value", option, required, _completes(option))
            )
            continue
        # Either of the two may be left empty, so that both are; a form asks where both are.
        count = MOST_PEOPLE if option.several else 1
        for number in range(1, count + 1):
            name = option.name if number == 1 else f"{option.name}{number}"
            fields.append(Field(name, option.name, "person", option, required=False))
        twin = "name" if len(people) == 1 and "name" not in own else f"{option.name}_name"
        twins.append(Field(twin, option.name, "name", option, required=False, completes="name"))
        if option.outside:
            twins.append(Field("outside", option.name, "outside", option, required=False))
            twins.append(Field("into", option.name, "fund", option, required=False))
    # Discord wants the required ones first; more people than one are rarely needed, so they close.
    more = [each for each in fields if each.holds == "person" and each.name != each.parameter]
    first = [each for each in fields if each not in more]
    first.sort(key=lambda each: not each.required)
    at = 1 + max(
        (index for index, each in enumerate(first) if each.holds in ("person", "room")),
        default=len(first) - 1,
    )
    ordered = (*first[:at], *twins, *first[at:], *more)
    names = [each.name for each in ordered]
    if len(set(names)) < len(names):
        raise ValueError(f"/{' '.join(description.path)}: two options are called alike: {names}")
    return ordered


def _completes(option: Option) -> Completes:
    if option.more or len(option.choices) > MOST_CHOICES:
        return "choice"
    if option.completes:
        return "amount" if option.kind == "amount" else "reference"
    return ""


# -- commands in what we say -----------------------------------------------------------------------


def _no_id(_: str) -> int | None:
    return None


def slash(
    planned: Plan,
    catalogue: Catalogue,
    command: str,
    id_of: Callable[[str], int | None] = _no_id,
) -> str:
    """A command as it is given on Discord: "me" as "/me show", "yes 3" as
    "/yes reference:3". Where `id_of` knows the id of its first word: "</me show:123>".

    What is no command, or has words that fit no option, stays as it would be typed.
    """
    words = words_of(command)
    found = find(catalogue, words) if words else None
    one = planned.get(found.declaration.path) if found is not None else None
    if found is None or one is None:
        return f"/{command}"
    start = f"/{' '.join(one.words)}"
    known = id_of(one.words[0])
    if known is not None:
        start = f"<{start}:{known}>"
    rest = words[found.count :]
    if not rest:
        return start
    filled = _fitted(one.declaration, command, rest)
    typed = command[rest[0].start :]
    if filled is None:
        return f"{start} {typed}"
    return " ".join([start, *(f"{name}:{value}" for name, value in filled)])


def given_in(planned: Planned, command: str) -> dict[str, str] | None:
    """What a command of this kind says already, by parameter; None where something fits none."""
    words = words_of(command)[len(planned.path) :]
    filled = _fitted(planned.declaration, command, words)
    return None if filled is None else dict(filled)


def _fitted(
    declaration: Declaration, command: str, words: list[Word]
) -> list[tuple[str, str]] | None:
    """Each word under the parameter it belongs to; None where one belongs to none."""
    if any(word.text[:1] in ("<", "[") for word in words):
        return None  # How it is written, and no command.
    words = _names_whole(command, words)
    parameters = {each.name: each for each in declaration.parameters}
    filled: dict[str, str] = {}
    index = 0
    while index < len(words):
        word = words[index]
        name, equals, value = word.text.partition("=")
        if equals and name in parameters and name not in filled:
            filled[name] = value
            index += 1
            continue
        for each in declaration.parameters:
            if each.name in filled and each.kind.name != "members":
                continue
            if isinstance(each.kind, Rest):
                filled[each.name] = command[word.start :]
                return list(filled.items())
            if _fits(each.kind, word):
                said = command[word.start : word.end]
                before = filled.get(each.name)
                filled[each.name] = f"{before} {said}" if before else said
                break
        else:
            return None
        index += 1
    return list(filled.items())


def _names_whole(command: str, words: list[Word]) -> list[Word]:
    """The words with a name of several, such as @"Ana Lee", as one."""
    whole: list[Word] = []
    for word in words:
        last = whole[-1] if whole else None
        if last is not None and last.text.startswith('@"') and not last.text.endswith('"', 2):
            text = command[last.start : word.end]
            whole[-1] = Word(text, last.start, word.end)
        else:
            whole.append(word)
    return whole


def _fits(kind: object, word: Word) -> bool:
    text = word.text
    match getattr(kind, "name", ""):
        case "member" | "members":
            return text.startswith("@") or word.mention is not None
        case "amount":
            return text[:1].isdigit() or text in ("all", "half")
        case "reference":
            return text.startswith("#")
        case "question":
            # With a # in what was said before questions had numbers of their own.
            return text.startswith("#") or question_number(text) is not None
        case "duration":
            return read_duration(text) is not None
        case "text":
            return True
    if isinstance(kind, Choice):
        return text in (*kind.choices, *kind.rare)
    return isinstance(kind, Int) and checked_int(kind, text) is not None
