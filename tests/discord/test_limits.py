"""The whole catalogue as application commands, held against what Discord allows. No server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

import discord
import pytest
from discord import app_commands

from bot.discord.events import language_of
from bot.discord.plan import plan, slash
from bot.discord.tree import Words, commands_of, payload
from commands.catalogue import catalogue
from commands.engine.request import Effects, Request
from commands.language.messages import FALLBACK, command_message, languages, wording
from commands.values.capability import Capability, Catalogue
from commands.values.declaration import command
from commands.values.parameters import OneMember, Text
from storage.members import Member
from storage.unit_of_work import Books

NAME = re.compile(r"[-_'\w]{1,32}")

Described = tuple[tuple[str, ...], dict[str, str]]


class Nobody:
    """Takes nothing in: here commands are only looked at."""

    async def command(self, *_: Any) -> None: ...
    async def menu(self, *_: Any) -> None: ...
    async def complete(self, *_: Any) -> list[app_commands.Choice[str]]:
        return []


async def sent(commands: Catalogue) -> list[dict[str, Any]]:
    """What Discord would be sent."""
    client = discord.Client(intents=discord.Intents.none())
    tree: app_commands.CommandTree[discord.Client] = app_commands.CommandTree(client)
    await tree.set_translator(Words())
    for each in commands_of(plan(commands), Nobody()):
        tree.add_command(each)
    return await payload(tree, None)


def inside(option: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield option
    for each in option.get("options", []):
        yield from inside(each)


def texts(option: dict[str, Any]) -> Iterator[str]:
    """Of each text its longest translation, as Discord counts."""
    for key in ("name", "description"):
        told = [option.get(key) or "", *(option.get(f"{key}_localizations") or {}).values()]
        yield max(told, key=len)
    for choice in option.get("choices", []):
        yield choice["name"]
        yield str(choice["value"])


async def test_the_catalogue_is_within_the_limits() -> None:
    given = await sent(catalogue())
    chat = [each for each in given if each["type"] == 1]
    assert len(chat) <= 100
    assert sum(each["type"] == 2 for each in given) <= 15
    assert sum(each["type"] == 3 for each in given) <= 15
    for root in chat:
        everything = list(inside(root))
        assert sum(len(text) for each in everything for text in texts(each)) <= 8_000, root["name"]
        for each in everything:
            name = each["name"]
            assert NAME.fullmatch(name), name
            assert name == name.lower()
            described = [
                each["description"],
                *(each.get("description_localizations") or {}).values(),
            ]
            assert all(1 <= len(text) <= 100 for text in described), (root["name"], name, described)
            options = each.get("options", [])
            assert len(options) <= 25
            assert len({option["name"] for option in options}) == len(options)
            required = [bool(option.get("required")) for option in options]
            assert required == sorted(required, reverse=True)
            for choice in each.get("choices", []):
                assert 1 <= len(choice["name"]) <= 100
                assert 1 <= len(str(choice["value"])) <= 100
            assert len(each.get("choices", [])) <= 25
            assert not (each.get("choices") and each.get("autocomplete"))
    for menu in (each for each in given if each["type"] != 1):
        localised = menu["name_localizations"]
        assert {locale[:2] for locale in localised} == {"de", "es", "fr", "pt"}
        assert all(1 <= len(name) <= 32 for name in (menu["name"], *localised.values()))
        assert not any("menu-" in name for name in (menu["name"], *localised.values()))


def described(option: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[Described]:
    """Everything that is described: where it stands, and its description by locale."""
    here = (*path, option["name"])
    yield here, option.get("description_localizations") or {}
    for each in option.get("options", []):
        yield from described(each, here)


@pytest.mark.parametrize("language", [each for each in languages() if each != FALLBACK])
async def test_every_description_is_sent_in_every_language_and_never_cut(language: str) -> None:
    locales = [each.value for each in discord.Locale if language_of(each.value) == language]
    assert locales
    words = wording(language)
    told = {
        path: {found.get(locale) for locale in locales}
        for root in await sent(catalogue())
        if root["type"] == 1
        for path, found in described(root)
    }
    for planned in plan(catalogue()).values():
        # What is not translated yet is described once, in English, for everybody.
        name = command_message(planned.declaration)
        if words.of_command(name, None) is not None:
            assert told[planned.words] == {words.summary(planned.declaration)}
        for field in planned.fields:
            if words.of_command(name, field.parameter) is None:
                continue
            hint = words.hint(planned.declaration, planned.declaration.parameter(field.parameter))
            [found] = told[*planned.words, field.name]
            assert found is not None
            assert hint in found or field.holds in ("name", "outside", "fund")


async def test_every_command_is_there_and_what_moderates_is_for_moderators() -> None:
    given = await sent(catalogue())
    roots = {each["name"]: each for each in given if each["type"] == 1}
    for planned in plan(catalogue()).values():
        assert planned.words[0] in roots
        if len(planned.words) == 2:
            below = {each["name"] for each in roots[planned.words[0]]["options"]}
            assert planned.words[1] in below
    assert roots["tip"]["default_member_permissions"] is None
    assert roots["me"]["options"][0]["name"] == "show"
    assert [each["name"] for each in roots["tip"]["options"]][:4] == ["to", "name", "amount", "how"]
    # A command that only buttons give is nothing to type.
    assert "options" not in roots["request"] or all(
        each["type"] > 2 for each in roots["request"]["options"]
    )
    menus = {each["name"] for each in given if each["type"] != 1}
    assert menus == {"Tip…", "Balance", "Tip the author…", "Reverse…", "Hide words…"}
    for name in ("config", "room", "role", "mod"):
        assert roots[name]["default_member_permissions"] is not None
    for name in ("audit", "appeal", "currency", "poll"):
        assert roots[name]["default_member_permissions"] is None


@command("twice", "named")
def _twice(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("who")],
    to_name: Annotated[str, Text("what")],
    name: Annotated[str, Text("what else")],
) -> Effects:
    """Have an option that a twin would be called like."""
    return Effects()


def test_options_that_would_be_called_alike_fail_at_the_start() -> None:
    with pytest.raises(ValueError, match="two options are called alike"):
        plan(Catalogue([Capability("twice", commands=(_twice,))]))


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("help", "/help"),
        ("me", "/me show"),
        ("me history before=#k3f9", "/me history before:#k3f9"),
        ("yes 3", "/yes reference:3"),
        ("yes #k3f9", "/yes reference:#k3f9"),
        ("request @ben 5", "/request to:@ben amount:5"),
        ("request cancel 3", "/request-cancel reference:3"),
        ("tip @ben 8 for the soup", "/tip to:@ben amount:8 memo:for the soup"),
        ('tip @"Ana Lee" 1', '/tip to:@"Ana Lee" amount:1'),
        ("tip <to> [amount] [memo]", "/tip <to> [amount] [memo]"),
        ("circle hand @ben", "/circle-seat hand who:@ben"),
        ("circle confirm 3", "/circle-money confirm payment:3"),
        ("config set rain on", "/config set key:rain value:on"),
        ("no such thing", "/no such thing"),
    ],
)
def test_a_command_in_our_words_is_written_as_it_is_given(typed: str, given: str) -> None:
    assert slash(plan(catalogue()), catalogue(), typed) == given


async def test_circles_leave_room_for_what_is_still_to_come() -> None:
    (circle,) = [root for root in await sent(catalogue()) if root["name"] == "circle"]
    assert sum(len(text) for each in inside(circle) for text in texts(each)) < 7_000
    assert len(circle["options"]) <= 20  # Of 25.
