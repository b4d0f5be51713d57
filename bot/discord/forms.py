"""Forms: what a command still needs is asked for at once, in a window of one to five fields.

A form keeps nothing with us: what was given stands filled in, and its id names the command.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import discord
from discord import ui

from bot.discord.filling import Value, channel_mention
from bot.discord.plan import MOST_CHOICES, MOST_PEOPLE, Field, Plan, Planned
from bot.discord.render import AGAIN_START
from commands.language.messages import Wording
from commands.values.events import Person

FORM_START = "cf:"
ABOUT = "@"
"""What stands in a form's id between its command and what the menu was opened on."""
MOST_FIELDS = 5
_IN_ITS_PLACE = ("name", "outside", "fund")
"""What else may be filled in where nobody is picked."""
_LONGEST_LABEL = 45
_LONGEST_TITLE = 45
_LONGEST_DESCRIPTION = 100
_LONGEST_SHORT = 100
_MOST_FILLED_IN = 4_000
_LONGEST_ID = 100


def form_for(
    planned: Planned, given: Mapping[str, Value], words: Wording, about: str = ""
) -> ui.Modal | None:
    """The form that asks for the rest of a command; None where what was given has no room in it.

    `about` is what a menu was opened on, which stands in no field: a person's or a message's id.
    """
    if any(planned.named(name).holds == "file" for name in given):
        return None  # A form would lose it.
    fields = _of_menu(planned) if about else _chosen(planned, given)
    title = f"/{' '.join(planned.words)}"
    custom_id = FORM_START + " ".join(planned.path) + (f"{ABOUT}{about}" if about else "")
    if fields is None or len(custom_id) > _LONGEST_ID or len(title) > _LONGEST_TITLE:
        return None
    modal = ui.Modal(title=title, custom_id=custom_id, timeout=None)
    for each in fields:
        about = planned.about(each, words)[:_LONGEST_DESCRIPTION]
        modal.add_item(_label(planned, each, given, about))
    # discord.py would keep it until it is sent off; we know it by its id, after a restart too.
    modal.stop()
    return modal


def _of_menu(planned: Planned) -> list[Field]:
    """What is left to say once it is clear whom or what it is about: how much, and the words."""
    kinds = ("amount", "rest")
    return [each for each in planned.fields if each.option.kind in kinds][:MOST_FIELDS]


def _chosen(planned: Planned, given: Mapping[str, Value]) -> list[Field] | None:
    """The fields of the form: what is missing, what was given, then what fits; in their order."""
    missing = {option.name for option in planned.missing(given)}
    fields = [each for each in planned.fields if _is_first(each) and each.holds != "file"]
    shown = _shown(planned, given)
    needed = [
        each
        for each in fields
        if each.name in shown or (each.parameter in missing and each.holds not in _IN_ITS_PLACE)
    ]
    if len(needed) > MOST_FIELDS:
        return None
    twins = [each for each in fields if each.holds in _IN_ITS_PLACE and each.parameter in missing]
    for each in [*twins, *fields]:
        if (
            each not in needed
            and len(needed) < MOST_FIELDS
            and each.holds not in ("person", "room")
        ):
            needed.append(each)
    return [each for each in fields if each in needed]


def _is_first(field: Field) -> bool:
    """Whether it stands for its parameter: several people are picked in one field."""
    return field.holds != "person" or field.name == field.parameter


def _shown(planned: Planned, given: Mapping[str, Value]) -> set[str]:
    """The fields in which what was given stands."""
    named = [planned.named(name) for name in given]
    return {each.parameter if each.holds == "person" else each.name for each in named}


def _label(planned: Planned, field: Field, given: Mapping[str, Value], about: str) -> ui.Label[Any]:
    required = field.option.required and field.holds == "value"
    label = field.name.replace("_", " ").capitalize()
    return ui.Label(
        text=label[:_LONGEST_LABEL],
        description=about,
        component=_input(planned, field, given, required=required),
    )


def _input(
    planned: Planned, field: Field, given: Mapping[str, Value], *, required: bool
) -> ui.Item[Any]:
    if field.holds == "person":
        return _people(planned, field, given)
    if field.holds == "room":
        return ui.ChannelSelect(custom_id=field.name, required=False, min_values=0)
    value = given.get(field.name)
    choices = field.option.choices
    if choices and len(choices) <= MOST_CHOICES and value in (None, *choices):
        return ui.Select(
            custom_id=field.name,
            required=required,
            min_values=int(required),
            options=[
                discord.SelectOption(label=each, value=each, default=each == value)
                for each in choices
            ],
        )
    longest = min(field.option.longest or _LONGEST_SHORT, _MOST_FILLED_IN)
    style = discord.TextStyle.short if longest <= _LONGEST_SHORT else discord.TextStyle.paragraph
    return ui.TextInput(
        custom_id=field.name,
        style=style,
        required=required,
        max_length=longest,
        default=None if value is None else str(value)[:longest],
    )


def _people(planned: Planned, field: Field, given: Mapping[str, Value]) -> ui.UserSelect[Any]:
    """A list of the server's people. It may stay empty: a name in another field does as well."""
    values = [
        given.get(each.name)
        for each in planned.fields
        if each.parameter == field.parameter and each.holds == "person"
    ]
    named: list[Person] = [value for value in values if isinstance(value, Person)]
    defaults = [
        discord.SelectDefaultValue(id=int(each.user), type=discord.SelectDefaultValueType.user)
        for each in named
    ]
    return ui.UserSelect(
        custom_id=field.name,
        required=False,
        min_values=0,
        max_values=MOST_PEOPLE if field.option.several else 1,
        default_values=defaults,
    )


def filled_in(plan: Plan, data: Mapping[str, Any]) -> tuple[Planned, dict[str, Any], str] | None:
    """What came back of a form: the command, by field the text or the ids of the people, and what
    the menu was opened on.

    None where it is no form of ours, or one of a command that is not there any more.
    """
    custom_id = str(data.get("custom_id", ""))
    if not custom_id.startswith(FORM_START):
        return None
    path, _, about = custom_id.removeprefix(FORM_START).partition(ABOUT)
    planned = plan.get(tuple(path.split(" ")))
    if planned is None:
        return None
    values: dict[str, Any] = {}
    for top in data.get("components", ()):
        each: Any = top.get("component") or next(iter(top.get("components", ())), {})
        try:
            field = planned.named(str(each.get("custom_id")))
        except KeyError:
            continue  # A form of an earlier version, which a client still shows.
        if "values" not in each:
            value = each.get("value")
            if value:
                values[field.name] = str(value)
        elif field.holds == "room":
            for channel in each["values"][:1]:
                values[field.name] = channel_mention(int(channel))
        elif field.holds == "person":
            for number, user in enumerate(each["values"][:MOST_PEOPLE], 1):
                values[field.name if number == 1 else f"{field.name}{number}"] = int(user)
        elif each["values"]:
            values[field.name] = str(each["values"][0])
    return planned, values, about


# -- a form that was sent off with too little in it ------------------------------------------------


def again(planned: Planned, values: Mapping[str, Value]) -> str:
    """The id of a button that opens the form again, filled in as far as an id has room for it."""
    start = AGAIN_START + " ".join(planned.path) + "?"
    kept: dict[str, str] = {}
    for name, value in values.items():
        given = value.user if isinstance(value, Person) else str(value)
        if len(start) + len(urlencode({**kept, name: given})) <= _LONGEST_ID:
            kept[name] = given
    return start + urlencode(kept)


def filled_before(plan: Plan, written: str) -> tuple[Planned, dict[str, Value]] | None:
    """What such a button's id holds behind its beginning; None where the command is no more."""
    path, _, kept = written.partition("?")
    planned = plan.get(tuple(path.split(" ")))
    if planned is None:
        return None
    values: dict[str, Value] = {}
    for name, given in parse_qsl(kept):
        try:
            holds = planned.named(name).holds
        except KeyError:
            continue  # An option of an earlier version.
        values[name] = Person(given, "") if holds == "person" else given
    return planned, values
