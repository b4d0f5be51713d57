"""When an adapter must ask the platform who moderates: whenever a moderator's right may count."""

from __future__ import annotations

import pytest

from bot.app import ScriptedProcess
from bot.clock import MINUTE, ScriptClock
from commands.values.events import Person, Place, Said

MIA = Person("@mia:stage", "mia")


def said(text: str, at: int = 0) -> Said:
    place = Place("matrix", "@bot:stage", "!garden:stage")
    return Said(place=place, event_id="$1", sender=MIA, at=at, received_at=at, text=text)


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("!currency set name bean", True),
        (".config set prefixes !", True),
        ("commonpurse: mod freeze @ana", True),
        ("@commonpurse currency", True),
        ("\ue000: config show", True),
        ("!proposal approve 1", True),
        ("!policy set vote_days 5", True),
        ("!purse propose 5 @ben yarn", True),
        ("!circle choose ask 4", True),
        ("!circle join Winter", False),
        ("yes", True),
        ("!yes #k3f9", True),
        ("!tip @ben 5", False),
        ("what a day", False),
        ("", False),
    ],
)
async def test_rights_are_asked_for_where_they_may_count(text: str, *, needed: bool) -> None:
    process = await ScriptedProcess.open([], ScriptClock(0), None)
    try:
        assert process.core.needs_rights(said(text)) is needed
    finally:
        await process.close()


async def test_what_is_missing_of_a_moderators_command_is_heard_with_rights() -> None:
    process = await ScriptedProcess.open([], ScriptClock(0), None)
    try:
        assert process.core.needs_rights(said("!currency set"))
        assert process.core.needs_rights(said("name", 9 * MINUTE))
        assert not process.core.needs_rights(said("name", 11 * MINUTE))
    finally:
        await process.close()
