"""The whole bot in encrypted rooms with members of two kinds of client, and after an absence."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.clock import DAY, MachineClock
from bot.matrix.settings import MatrixSettings
from tests.matrix.conftest import MakeMember
from tests.matrix.encrypted_member import ENCRYPTION, EncryptedMember
from tests.matrix.member import Json
from tests.matrix.whole import garden, whole_bot
from tests.support import audit


class AheadClock(MachineClock):
    """The machine's clock, so much later."""

    def __init__(self, ahead: int) -> None:
        self._ahead = ahead

    def now(self) -> int:
        return super().now() + self._ahead


@pytest.mark.parametrize("version", ["11", "12"])
async def test_a_life_in_an_encrypted_room(
    version: str, settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    settings = settings.model_copy(update={"encryption": True})
    bot = settings.user
    plain, ben = await member("ana"), await member("ben")
    async with EncryptedMember(plain, tmp_path / "ana") as ana:
        async with whole_bot(settings, tmp_path):
            room = await plain.make_room(
                bot, ben.user, name="garden", initial_state=[ENCRYPTION], room_version=version
            )
            await ben.join(room)
            await ana.see(room, bot)
            await ana.hear("I keep tips")
            await ana.say(room, f"!tip {ben.user} 8 for the soup")
            tip, _, was_encrypted = await ana.hear("ana gave ben 8 points for the soup")
            assert was_encrypted
            await ana.say(room, "!balance")
            _, _, was_encrypted = await ana.hear("You are at -8 points")
            assert was_encrypted
        # Said while it was away, and with another key.
        await ana.rotate(room)
        await ana.say(room, f"!tip {ben.user} 60")
        async with whole_bot(settings, tmp_path) as core:
            asked, _, _ = await ana.hear("Give ben 60 points?")
            # Reactions stand in clear, from any client.
            await ben.react(room, asked, "✅")
            await plain.react(room, asked, "✅")
            await ana.hear("ana gave ben 60 points")
            await plain.react(room, tip, "↩️")
            await ana.hear("Taken back")
            # Somebody whose client does not encrypt is heard, and answered in cipher.
            await ben.say(room, f"!tip {plain.user} 1")
            _, _, was_encrypted = await ana.hear("ben gave ana 1 point")
            assert was_encrypted
            # Taking the command away takes the tip back.
            mistaken = await ben.say(room, f"!tip {plain.user} 2")
            await ana.hear("ben gave ana 2 points")
            await ben.redact(room, mistaken)
            await ana.hear("ben gave ana 2 points. Taken back.")
            await core.settle()
            assert await core.store.read(audit.balances) == {"ana": -59_00, "ben": 59_00}
            assert await core.store.read(audit.check) > 0
        assert {event["sender"] for event in await ana.clear_in(room)} == {ben.user}
        assert ana.unread == []


async def test_what_would_have_lapsed_while_it_was_away_stays_open(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        room = await garden(bot, ana, ben)
        await ana.say(room, f"!request {ben.user} 20 for seeds")
        await ben.hear_from(room, bot, "ana asks you for something")
        await core.settle()
    # The request was for seven days, and eight have passed.
    async with whole_bot(settings, tmp_path, AheadClock(8 * DAY)) as core:
        await ana.hear_from(room, bot, "stays open until")
        await ben.say(room, "!yes 1")
        await ana.hear_from(room, bot, "ben gave ana 20 points for seeds")
        await core.settle()
        assert await core.store.read(audit.balances) == {"ana": 20_00, "ben": -20_00}
    async with whole_bot(settings, tmp_path, AheadClock(8 * DAY)):
        await ana.say(room, "!help")
        await ana.hear_from(room, bot, "!tip")
    assert sum("stays open" in words for words in await ana.said_by(bot, room)) == 1


async def test_who_does_not_accept_a_direct_chat_is_called_once(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path):
        room = await ana.make_room(bot, ben.user, name="garden")
        await ana.hear_from(room, bot, "I keep tips")
        for _ in range(3):
            await ana.say(room, "!balance")
        alone = await ana.be_invited(bot)
        # She comes only once both others could not be told, or they would wait for her too.
        noted: set[str] = set()

        def is_another(event: Json) -> bool:
            words = str(event["content"].get("body"))
            return "for you alone" in words and event["event_id"] not in noted

        for _ in range(2):
            noted.add((await ana.hear(room, is_another))["event_id"])
        await ana.say(room, "!help")
        await ana.hear_from(room, bot, "!undo")
        await ana.join(alone)
        # The first waits for her there.
        await ana.hear_from(alone, bot, "You are at 0 points")
    told = [
        event["content"]["m.mentions"]
        for event in await ana.history(room)
        if event["sender"] == bot and "for you alone" in event["content"].get("body", "")
    ]
    assert told == [{"user_ids": [ana.user]}, {}]


async def test_who_cannot_be_read_is_told_once(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    settings = settings.model_copy(update={"encryption": True})
    bot = settings.user
    plain, ben = await member("ana"), await member("ben")
    async with (
        EncryptedMember(plain, tmp_path / "ana") as ana,
        whole_bot(settings, tmp_path, late_seconds=0),
    ):
        room = await plain.make_room(bot, ben.user, name="garden", initial_state=[ENCRYPTION])
        await ben.join(room)
        await ana.see(room, bot)
        await ana.hear("I keep tips")
        # Her client makes a key, and does not send it.
        olm = ana.client.olm
        assert olm is not None
        await ana.client.keys_claim(ana.client.get_missing_sessions(room))
        slow = list(olm.share_group_session_parallel(room, [bot], True))
        olm.outbound_group_sessions[room].shared = True
        for _ in range(3):
            await ana.say(room, f"!tip {ben.user} 1")
        await ana.hear("could not read what you wrote")
        where = "/_matrix/client/v3/sendToDevice/m.room.encrypted/late"
        await plain.ask("PUT", where, slow[0][1])
        await ana.say(room, "!help")
        await ana.hear("!undo")
        await ana.hear("ana gave ben 1 point")
    assert sum("could not read" in body for _, body, _ in ana.read) == 1
