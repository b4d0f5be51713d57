"""The application commands as discord.py has them, built from the plan; and when they are sent."""

from __future__ import annotations

import hashlib
import inspect
import json
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any, Protocol

import discord
import structlog
from discord import app_commands

from bot.discord.events import language_of
from bot.discord.plan import MODERATORS, Field, Plan, Planned
from commands.language.messages import FALLBACK, Wording, wording
from commands.values.declaration import Menu

log = structlog.get_logger(__name__)

Interaction = discord.Interaction[Any]

LONGEST_DESCRIPTION = 100
LONGEST_MENU = 32

Room = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread
"""Where people talk: of channels of other kinds there is nothing to be set."""

_LONGEST_INT = 2**53
"""Discord's integers are those that a JavaScript number holds exactly."""


class Heard(Protocol):
    """What takes in the commands."""

    async def command(
        self, interaction: Interaction, planned: Planned, given: dict[str, Any]
    ) -> None: ...

    async def menu(
        self, interaction: Interaction, planned: Planned, menu: Menu, target: Any
    ) -> None: ...

    async def complete(
        self, interaction: Interaction, planned: Planned, field: Field, typed: str
    ) -> list[app_commands.Choice[str]]: ...


ALONG = frozenset({"me", "balance"})
"""What people can take along to where the bot is not: it is about themselves alone."""


def commands_of(
    plan: Plan, heard: Heard, *, along: bool = False
) -> list[app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu]:
    """All commands, groups and menus of the plan; `along`: people may take some of them along."""
    made: list[
        app_commands.Command[Any, ..., Any] | app_commands.Group | app_commands.ContextMenu
    ] = []
    groups: dict[str, list[Planned]] = {}
    for each in plan.values():
        if len(each.words) == 1:
            made.append(_shared(_command(each, heard), [each]))
        else:
            groups.setdefault(each.words[0], []).append(each)
        made += [_shared(_menu(each, menu, heard), [each]) for menu in each.description.menus]
    for word, members in groups.items():
        about = _about(members)
        group = app_commands.Group(name=word, description=_in_each_language(about.summary))
        for each in members:
            group.add_command(_command(each, heard))
        made.append(_shared(group, members))
    for one in made if along else ():
        if one.name in ALONG:
            one.allowed_installs = app_commands.AppInstallationType(guild=True, user=True)
            one.allowed_contexts = app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            )
    return made


def _about(members: Sequence[Planned]) -> Planned:
    """What says what a group is for: its `show`, or else its first command."""
    return next((each for each in members if each.words[1] == "show"), members[0])


def _shared(command: Any, members: Sequence[Planned]) -> Any:
    """A command with where it may be given, and by whom it is seen to begin with."""
    needed = {each.description.permission for each in members}
    # A role of ours is nothing that Discord knows of: the core alone can tell who has it.
    moderates = needed <= {"room moderator", "home moderator"}
    is_theirs = members[0].words[0] in MODERATORS
    # What moderates is given where it holds; everything else in private as well.
    command.allowed_contexts = app_commands.AppCommandContext(
        guild=True, dm_channel=is_theirs or not moderates, private_channel=False
    )
    command.allowed_installs = app_commands.AppInstallationType(guild=True, user=False)
    if needed == {"home moderator"} or (is_theirs and needed - {"everyone"} == {"home moderator"}):
        command.default_permissions = discord.Permissions(manage_guild=True)
    elif is_theirs or moderates:
        command.default_permissions = discord.Permissions(manage_messages=True)
    return command


def _in_each_language(about: Callable[[Wording], str]) -> app_commands.locale_str:
    """A text in English, from which `Words` can make those in other languages."""
    return app_commands.locale_str(about(wording(FALLBACK)), about=about)


def _command(planned: Planned, heard: Heard) -> app_commands.Command[Any, ..., Any]:
    """A command whose parameters discord.py reads from a signature made for it."""

    async def callback(interaction: Interaction, **given: Any) -> None:
        await heard.command(interaction, planned, given)

    first = inspect.Parameter("interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    rest = [_parameter(field) for field in planned.fields]
    callback.__signature__ = inspect.Signature([first, *rest])  # type: ignore[attr-defined] # any function may have one
    app_commands.describe(**{field.name: _described(planned, field) for field in planned.fields})(
        callback
    )
    with_choices = {
        field.name: [app_commands.Choice(name=each, value=each) for each in field.option.choices]
        for field in planned.fields
        if field.option.choices and not field.completes
    }
    if with_choices:
        app_commands.choices(**with_choices)(callback)
    completing = {
        field.name: _completing(planned, field, heard)
        for field in planned.fields
        if field.completes
    }
    if completing:
        app_commands.autocomplete(**completing)(callback)
    return app_commands.Command(
        name=planned.words[-1],
        description=_in_each_language(planned.summary),
        callback=callback,
    )


def _described(planned: Planned, field: Field) -> app_commands.locale_str:
    return _in_each_language(lambda words: planned.about(field, words))


def _parameter(field: Field) -> inspect.Parameter:
    annotation: Any = str
    option = field.option
    if field.holds == "person":
        annotation = discord.User
    elif field.holds == "file":
        annotation = discord.Attachment
    elif field.holds == "room":
        annotation = Room
    elif option.type == "integer":
        least = -_LONGEST_INT if option.least is None else max(option.least, -_LONGEST_INT)
        most = _LONGEST_INT if option.most is None else min(option.most, _LONGEST_INT)
        annotation = app_commands.Range[int, least, most]
    elif option.longest is not None and field.holds == "value":
        annotation = app_commands.Range[str, 1, min(option.longest, 6_000)]
    default = inspect.Parameter.empty if field.required else None
    return inspect.Parameter(
        field.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )


def _completing(
    planned: Planned, field: Field, heard: Heard
) -> Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]:
    async def complete(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
        return await heard.complete(interaction, planned, field, current)

    return complete


def _menu(planned: Planned, menu: Menu, heard: Heard) -> app_commands.ContextMenu:
    if menu.on == "person":

        async def on_person(interaction: Interaction, target: discord.User) -> None:
            await heard.menu(interaction, planned, menu, target)

        return app_commands.ContextMenu(name=_named(menu), callback=on_person)

    async def on_message(interaction: Interaction, target: discord.Message) -> None:
        await heard.menu(interaction, planned, menu, target)

    return app_commands.ContextMenu(name=_named(menu), callback=on_message)


def _named(menu: Menu) -> app_commands.locale_str:
    """What a menu's entry is called, which Discord lets be words in every language."""
    return _in_each_language(lambda words: words.text(menu.label)[:LONGEST_MENU])


# -- in other languages ----------------------------------------------------------------------------


class Words(app_commands.Translator):
    """What is said of commands in the languages there are words for; their names stay, so that help
    is true, and those of menus, which nobody types, do not."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - given to every translator
    ) -> str | None:
        about: Callable[[Wording], str] | None = string.extras.get("about")
        language = language_of(locale.value)
        if about is None or language == FALLBACK:
            return None
        # Ours are never longer; what the host puts in their place may be.
        return about(wording(language))[:LONGEST_DESCRIPTION]


# -- sending them ----------------------------------------------------------------------------------


async def payload(tree: app_commands.CommandTree[Any], guild: int | None) -> list[dict[str, Any]]:
    """The commands of a scope as Discord is sent them."""
    scope = None if guild is None else discord.Object(guild)
    found: list[dict[str, Any]] = []
    for kind in discord.AppCommandType:
        for each in tree.get_commands(guild=scope, type=kind):
            if tree.translator is not None:
                found.append(dict(await each.get_translated_payload(tree, tree.translator)))
            else:
                found.append(dict(each.to_dict(tree)))
    return found


def digest(commands: Iterable[dict[str, Any]]) -> str:
    """What tells one state of the commands from another."""
    written = json.dumps(list(commands), sort_keys=True, ensure_ascii=True, default=str)
    return hashlib.sha256(written.encode()).hexdigest()
