"""A circle on a real homeserver: its turns are pressed in the room, its receipt alone."""

from __future__ import annotations

from pathlib import Path

from bot.matrix.settings import MatrixSettings
from tests.matrix.conftest import MakeMember
from tests.matrix.member import Json
from tests.matrix.test_buttons import put_by
from tests.matrix.whole import garden, whole_bot

LEAVE = "1️⃣"


def is_edited_to_free(event: Json) -> bool:
    """Whether the plan is shown anew, with its first turn free again."""
    content = event["content"]
    is_edit = content.get("m.relates_to", {}).get("rel_type") == "m.replace"
    return is_edit and any(
        line.startswith("Turn 1, ") and ": free" in line for line in content["body"].split("\n")
    )


async def test_a_turn_is_taken_by_a_press_and_left_by_one_under_the_receipt(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path):
        room = await garden(bot, ana, ben)
        await ana.say(room, '!circle new "Winter" amount=2 every=month seats=2')
        plan = (await ana.hear_from(room, bot, "Winter circle. 2 seats"))["event_id"]
        await put_by(bot, ana, room, plan, "1️⃣")
        await put_by(bot, ana, room, plan, "2️⃣")

        await ana.react(room, plan, "1️⃣")
        alone = await ana.be_invited(bot)
        await ana.join(alone)
        receipt = await ana.hear_from(alone, bot, "You are in the Winter circle, turn 1")
        assert "[Leave: " in receipt["content"]["body"]
        # What she may lose is hers to read, and the room reads only that the turn is taken.
        taken = await ben.hear_from(room, bot, ": ana")
        assert "You are in" not in taken["content"]["body"]

        await put_by(bot, ana, alone, receipt["event_id"], LEAVE)
        await ana.react(alone, receipt["event_id"], LEAVE)
        await ben.hear(room, is_edited_to_free)

        await ben.react(room, plan, "2️⃣")
        await ben.join(await ben.be_invited(bot))
        await ana.say(room, '!circle join "Winter" 1')
        await ana.hear_from(room, bot, "The Winter circle starts")
    said = await ben.said_by(bot, room)
    assert not any("You are in the Winter circle" in words for words in said), said
