"""Rooms that follow one another, rooms of one space, and rooms the bot was put out of."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.matrix.settings import MatrixSettings
from bot.running.core import Core
from storage import communities, rooms
from tests.matrix.conftest import MakeMember
from tests.matrix.member import Json, Member
from tests.matrix.whole import whole_bot
from tests.support import audit

ARRIVAL = "I keep tips"
WHOSE = "Same group as"
"""What is asked where the bot is brought by somebody who moderates a room it serves already."""


async def upgrade(member: Member, room: str, version: str = "12") -> str:
    new: str = (await member.call("POST", f"rooms/{room}/upgrade", new_version=version))[
        "replacement_room"
    ]
    return new


async def bound(core: Core) -> dict[str, int]:
    """Room → its community."""
    found: dict[str, int] = {}
    for community, _ in await core.store.read(communities.all_communities):

        def of(connection: object, community: int = community) -> list[rooms.Room]:
            return rooms.of_community(connection, community)  # type: ignore[arg-type]

        found |= {room.room: community for room in await core.store.read(of)}
    return found


@pytest.mark.parametrize("versions", [("11", "12"), ("12", "12")], ids="-".join)
async def test_a_community_goes_on_in_the_room_that_follows(
    versions: tuple[str, str], settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        old = await ana.make_room(bot, ben.user, name="garden", room_version=versions[0])
        await ben.join(old)
        await ana.hear_from(old, bot, ARRIVAL)
        await ana.say(old, f"!tip {ben.user} 5")
        await ana.hear_from(old, bot, "ana gave ben 5 points")
        await ana.say(old, f"!tip {ben.user} 60")
        await ana.hear_from(old, bot, "Give ben 60 points?")
        new = await upgrade(ana, old, versions[1])
        # Nobody can go there uninvited; then it says nothing of itself again.
        await ana.invite(new, bot)
        await ana.hear(new, lambda event: is_in(event, bot))
        await ana.invite(new, ben.user)
        await ben.join(new)
        # What was asked in the old room is answered in the new one.
        await ana.say(new, "yes")
        await ana.hear_from(new, bot, "ana gave ben 60 points")
        await ben.say(new, f"!tip {ana.user} 2")
        await ben.hear_from(new, bot, "ben gave ana 2 points")
        # Who moderates the new room moderates the community's home, and who does not, does not.
        await ana.say(new, f"!mod freeze {ben.user} a while")
        await ana.hear_from(new, bot, "ben")
        await ben.say(new, f"!mod thaw {ben.user}")
        await ben.hear_from(new, bot, "moderat")
        await core.settle()
        assert await core.store.read(audit.balances) == {"ana": -63_00, "ben": 63_00}
        assert len(set((await bound(core)).values())) == 1
    assert not any(ARRIVAL in words for words in await ana.said_by(bot, new))


async def test_a_public_room_is_followed_uninvited(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana = await member("ana")
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        old = await ana.make_room(bot, name="garden", preset="public_chat")
        await ana.hear_from(old, bot, ARRIVAL)
        new = await upgrade(ana, old)
        await ana.hear(new, lambda event: is_in(event, bot))
        await ana.say(new, "!help")
        await ana.hear_from(new, bot, "!tip")
        assert len(set((await bound(core)).values())) == 1
        await ana.call("POST", f"rooms/{new}/kick", user_id=bot)
        other = await ana.make_room(bot, name="other")
        await ana.hear_from(other, bot, WHOSE)
    # Put out of it, it does not come back by itself, though the old room still names the new one.
    async with whole_bot(settings, tmp_path):
        for _ in range(3):
            await answer_to(ana, other, bot, await ana.say(other, "!help"))
        assert (await ana.state(new, "m.room.member", bot))["membership"] == "leave"
        # Asked to, it does.
        await ana.invite(new, bot)
        await ana.hear(new, lambda event: is_in(event, bot) and "prev_content" in event["unsigned"])


async def test_nobody_else_takes_a_community_with_them(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, eve = await member("ana"), await member("eve")
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        garden = await ana.make_room(bot, eve.user, name="garden")
        await eve.join(garden)
        await ana.hear_from(garden, bot, ARRIVAL)
        # Eve's room says that it follows the garden; the garden does not say so.
        creation = {"predecessor": {"room_id": garden}}
        hers = await eve.make_room(bot, name="garden 2", creation_content=creation)
        await eve.hear_from(hers, bot, ARRIVAL)
        # Even where a moderator names it, it is eve's, who had no powers to take along.
        await ana.set_state(garden, "m.room.tombstone", {"replacement_room": hers, "body": "moved"})
        await ana.say(garden, "!help")
        await ana.hear_from(garden, bot, "!tip")
        # Nor where it was named before the bot came.
        again = await eve.make_room(name="garden 3", creation_content=creation)
        await ana.set_state(
            garden, "m.room.tombstone", {"replacement_room": again, "body": "moved"}
        )
        await eve.invite(again, bot)
        await eve.hear_from(again, bot, f"{WHOSE} garden 2?")
        await eve.say(again, "!room own")
        await eve.hear_from(again, bot, ARRIVAL)
        # A room that a moderator names, but that does not follow: the bot looks in, and leaves.
        other = await eve.make_room(preset="public_chat", name="other")
        await ana.set_state(garden, "m.room.tombstone", {"replacement_room": other, "body": "x"})
        await eve.hear(other, lambda event: is_in(event, bot))
        await eve.hear(other, lambda event: is_in(event, bot, "leave"))
        found = await bound(core)
        assert len(found) == len(set(found.values())) == 3
    assert await eve.said_by(bot, other) == []


async def test_put_out_and_asked_back_while_it_was_away(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path):
        room = await ana.make_room(bot, ben.user, name="garden")
        await ben.join(room)
        await ana.hear_from(room, bot, ARRIVAL)
    # One answer of the server tells of both.
    await ana.call("POST", f"rooms/{room}/kick", user_id=bot)
    await ana.invite(room, bot)
    async with whole_bot(settings, tmp_path):
        out = await ana.hear(room, lambda event: is_in(event, bot, "leave"))
        since = out["origin_server_ts"]
        await ana.hear(room, lambda event: is_in(event, bot) and event["origin_server_ts"] > since)
        await ana.say(room, f"!tip {ben.user} 1")
        await ana.hear_from(room, bot, "ana gave ben 1 point")
    said = await ana.said_by(bot, room)
    assert [ARRIVAL in words for words in said] == [True, False]


async def test_rooms_of_a_space_are_one_community(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben, eve = await member("ana"), await member("ben"), await member("eve")
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        alone = await ana.make_room(bot, name="alone")
        await ana.hear_from(alone, bot, ARRIVAL)
        space = await ana.make_room(
            bot, ben.user, name="village", creation_content={"type": "m.space"}
        )
        await ben.join(space)
        await ana.hear(space, lambda event: is_in(event, bot))
        garden = await ben.make_room(ana.user, name="garden")
        market = await ben.make_room(ana.user, name="market")
        child = {"via": ["localhost"]}
        for room in (alone, garden, market):
            await ana.set_state(space, "m.space.child", child, room)
        for room in (garden, market):
            await ana.join(room)
            await ben.invite(room, bot)
            await ana.hear_from(room, bot, ARRIVAL)
        # Eve lists ana's room in a space of her own, where ana is not.
        trap = await eve.make_room(bot, name="trap", creation_content={"type": "m.space"})
        await eve.hear(trap, lambda event: is_in(event, bot))
        quiet = await ana.make_room(name="quiet")
        await eve.set_state(trap, "m.space.child", child, quiet)
        await ana.invite(quiet, bot)
        await ana.hear_from(quiet, bot, WHOSE)
        await ana.say(quiet, "!room own")
        await ana.hear_from(quiet, bot, ARRIVAL)
        # Eve's room says that the village is its parent; the village knows nothing of it.
        hers = await eve.make_room(bot, name="hers")
        await eve.set_state(hers, "m.space.parent", child, space)
        await eve.hear_from(hers, bot, ARRIVAL)

        await ben.say(garden, f"!tip {ana.user} 2")
        await ben.hear_from(garden, bot, "ben gave ana 2 points")
        # Ben made both rooms, but it is the village's moderators who moderate its community.
        await ben.say(market, f"!mod freeze {ana.user}")
        await ben.hear_from(market, bot, "moderator of village")
        await ana.say(market, f"!mod freeze {ben.user} a while")
        await ana.hear_from(market, bot, "a while")
        # What is told at home is told where people talk.
        mine = await ana.make_room(bot, is_direct=True)
        await ana.hear(mine, lambda event: is_in(event, bot))
        await ana.say(mine, f"village: !tip {ben.user} 1")
        await ben.hear_from(garden, bot, "gave you something")
        await core.settle()
        found = await bound(core)
    assert found[garden] == found[market] == found[space]
    assert len({found[each] for each in (garden, alone, hers, quiet)}) == 4
    assert trap not in found
    assert await ana.said_by(bot, space) == []


async def answer_to(member: Member, room: str, bot: str, asked: str) -> None:
    def answers(event: Json) -> bool:
        related = event["content"].get("m.relates_to") or {}
        return event["sender"] == bot and related.get("m.in_reply_to") == {"event_id": asked}

    await member.hear(room, answers)


def is_in(event: Json, user: str, membership: str = "join") -> bool:
    return (
        event["type"] == "m.room.member"
        and event.get("state_key") == user
        and event["content"]["membership"] == membership
    )
