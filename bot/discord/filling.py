"""From what was filled in to a command given by name, and how it would have been typed. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.discord.plan import Planned
from bot.discord.text import named_emoji, without_private
from commands.values.events import MENTION, MOST_MENTIONS, Attachment, Form, Person
from commands.values.parameters import Choice, Int

Value = Person | Attachment | str | int

_QUOTES = str.maketrans("", "", '"“”„')


@dataclass(frozen=True, slots=True)
class Filled:
    """A command as `commands.values.events.Said` holds it."""

    text: str
    form: Form
    mentions: tuple[Person, ...]
    attachments: tuple[Attachment, ...] = ()


def fill(planned: Planned, given: Mapping[str, Value]) -> Filled:
    """The command with `given`, values by the names of its fields."""
    people: list[Person] = []
    texts: dict[str, list[str]] = {}
    for field in planned.fields:
        value = given.get(field.name)
        if value is None or isinstance(value, Attachment):
            continue
        if isinstance(value, Person):
            if value not in people and len(people) < MOST_MENTIONS:
                people.append(value)
            written = chr(MENTION + people.index(value))
        elif field.holds == "name":
            written = _by_name(str(value), several=field.option.several)
        elif field.holds in ("outside", "fund"):
            written = f"{field.holds}:{_by_name(str(value), several=False)}"
        else:
            written = named_emoji(without_private(str(value))).strip()
        if written and written not in texts.setdefault(field.parameter, []):
            texts[field.parameter].append(written)
    order = [each.name for each in planned.declaration.parameters]
    filled = tuple((name, ", ".join(texts[name])) for name in order if texts.get(name))
    files = tuple(value for value in given.values() if isinstance(value, Attachment))
    return Filled(_typed(planned, filled), Form(planned.path, filled), tuple(people), files)


def channel_mention(channel: int) -> str:
    """A channel as people write it on Discord."""
    return f"<#{channel}>"


def _by_name(text: str, *, several: bool) -> str:
    """Names in quotes, so that nothing in them is read as anything else."""
    names = text.split(",") if several else [text]
    bare = [without_private(name).translate(_QUOTES).strip().removeprefix("@") for name in names]
    return ", ".join(f'"{name}"' for name in bare if name)


def _typed(planned: Planned, filled: tuple[tuple[str, str], ...]) -> str:
    """How it would be typed; what is recognised by its name alone stands before free text."""
    words = [f"/{' '.join(planned.path)}"]
    for name, text in filled:
        parameter = planned.declaration.parameter(name)
        named = isinstance(parameter.kind, Choice | Int) and not parameter.required
        words.append(f"{name}={text}" if named else text)
    return " ".join(words)
