"""Who moderates: the rules, version by version, and what a real server says at the moment."""

from __future__ import annotations

import math
from typing import Any

import pytest

from bot.matrix.rights import moderates, power
from bot.matrix.state import Room, Span
from commands.values.events import Arrived, Said
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running

ANA, BEN, CARA = "@ana:x", "@ben:x", "@cara:x"


def created(version: str | None, sender: str = ANA, **content: Any) -> dict[str, Any]:
    if version is not None:
        content["room_version"] = version
    return {"sender": sender, "content": content}


def test_state_of_a_whole_room_stands_under_no_key() -> None:
    room, span = Room("!r:x"), Span("x", None, 1)
    before = Room("!r:x")
    for kind, content in {
        "m.room.create": {"room_version": "12"},
        "m.room.power_levels": {"users": {BEN: 100}},
        "m.room.name": {"name": "ours"},
        "m.room.canonical_alias": {"alias": "#ours:x"},
        "m.room.encryption": {"algorithm": "m.megolm.v1.aes-sha2"},
        "m.room.tombstone": {"replacement_room": "!next:x"},
    }.items():
        event = {"type": kind, "sender": BEN, "content": content}
        room.apply({**event, "state_key": BEN}, span)
        assert room == before, kind
        room.apply({**event, "state_key": ""}, span)
        assert room != before, kind
        room = Room("!r:x")


def test_creators_have_infinite_power_from_version_12_on() -> None:
    create = created("12", additional_creators=[BEN])
    assert power(ANA, create, {"users": {CARA: 100}}) == math.inf
    assert power(BEN, create, {"users": {CARA: 100}}) == math.inf
    assert power(CARA, create, {"users": {CARA: 100}}) == 100
    assert power(ANA, created("13"), {}) == math.inf


@pytest.mark.parametrize("version", ["1", "6", "10", "11", "org.example.12", "", None])
def test_a_demoted_creator_of_an_older_room_is_nobody(version: str | None) -> None:
    create = created(version, additional_creators=[BEN], creator=ANA)
    assert power(ANA, create, {"users": {CARA: 100}}) == 0
    assert not moderates(ANA, create, {"users": {CARA: 100}})
    assert not moderates(BEN, create, {"users": {CARA: 100}})
    assert moderates(CARA, create, {"users": {CARA: 100}})


def test_without_levels_the_creator_alone_has_power() -> None:
    assert moderates(ANA, created("11"), None)
    assert not moderates(BEN, created("11"), None)
    # Before version 11 the content says who created the room, whoever sent it.
    assert moderates(BEN, created("10", creator=BEN), None)
    assert not moderates(ANA, created("10", creator=BEN), None)


@pytest.mark.parametrize(
    ("own", "does"), [(0, False), (49, False), (50, True), (100, True), ("50", True), (True, False)]
)
def test_a_moderator_has_fifty(own: object, does: bool) -> None:
    assert moderates(BEN, created("11"), {"users": {BEN: own}}) is does


def test_a_moderator_can_remove_people_and_messages() -> None:
    create = created("11")
    assert not moderates(BEN, create, {"users": {BEN: 50}, "kick": 75})
    assert not moderates(BEN, create, {"users": {BEN: 50}, "redact": 75})
    assert moderates(BEN, create, {"users": {BEN: 75}, "kick": 75, "redact": 75})
    # Where everybody may remove everybody, that alone makes nobody a moderator.
    assert not moderates(BEN, create, {"kick": 0, "redact": 0})


@pytest.mark.parametrize(
    "levels",
    [
        {"users": []},
        {"users": {BEN: None}},
        {"users": {BEN: [100]}},
        {"users": {BEN: "many"}},
        {"users_default": {}},
        {"kick": "x", "redact": None},
    ],
)
def test_levels_of_any_shape_give_nobody_anything(levels: dict[str, Any]) -> None:
    assert not moderates(BEN, created("11"), levels)
    assert not moderates(BEN, {"sender": ANA, "content": []}, levels)
    assert not moderates(BEN, {}, levels)


@pytest.mark.parametrize("version", ["11", "12"])
async def test_rights_are_those_of_the_moment(
    version: str, running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    books.asks_for_rights = lambda event: isinstance(event, Said) and event.text.startswith("!c")
    async with running() as bot:
        garden = await ana.make_room(bot.account, ben.user, room_version=version)
        await books.wait_for(Arrived, room=garden)
        await ben.join(garden)
        market = await ana.make_room(bot.account, room_version=version)
        await books.wait_for(Arrived, room=market)

        async def rights_of(who: Any, words: str) -> frozenset[str]:
            await who.say(garden, words)
            return (await books.wait_to_hear(words, garden)).rights.moderates

        assert await rights_of(ana, "hello") == frozenset()
        assert await rights_of(ana, "!c 1") == {garden, market}
        assert await rights_of(ben, "!c 2") == frozenset()
        levels = await ana.state(garden, "m.room.power_levels")
        levels["users"][ben.user] = 50
        await ana.set_state(garden, "m.room.power_levels", levels)
        assert await rights_of(ben, "!c 3") == {garden}
        levels["users"][ben.user] = 0
        await ana.set_state(garden, "m.room.power_levels", levels)
        assert await rights_of(ben, "!c 4") == frozenset()
        if version == "11":
            levels["users"][ben.user] = 100
            levels["users"][ana.user] = 0
            await ana.set_state(garden, "m.room.power_levels", levels)
            assert await rights_of(ana, "!c 5") == {market}
        # Who has left moderates nothing, whatever the list still says.
        await ana.leave(market)
        assert market not in await rights_of(ana, "!c 6")
