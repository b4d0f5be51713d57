"""Somebody named through a bridge's ghost is given to where they are, and acts for nobody here."""

from __future__ import annotations

from pathlib import Path

from commands.events import MENTION, Person, Said, Target
from tests.support.chat import Scene
from tests.support.play import Play

ON_DISCORD = "123456789012345678"


def test_a_tip_to_a_ghost_is_the_discord_members(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    Play.make_ready(url)
    scene = Scene()
    play = Play(url, scene)
    play.tell(scene.say("ana", "!tip @ben 1"))
    ghost = Person(ON_DISCORD, "Ben (Discord)", platform="discord")
    at = scene.tick()
    play.tell(
        Said(place=scene.place(), event_id="$ghost", sender=scene.person("ana"), at=at,
             received_at=at, text=f"!tip {chr(MENTION)} 5", mentions=(ghost,))
    )  # fmt: skip
    assert play.words()[-1] == "ana gave Ben (Discord) 5 points. [Undo]"
    known = {(row["platform"], row["user_id"]): row["member"] for row in play.dump()["identities"]}
    member = known["discord", ON_DISCORD]
    assert ("matrix", ON_DISCORD) not in known
    balances = {row["owner"]: row["balance"] for row in play.dump()["accounts"]}
    assert balances[member] == 5_00
    # Replying to what the ghost passed on gives to the same member.
    at = scene.tick()
    play.tell(
        Said(place=scene.place(), event_id="$reply", sender=scene.person("ana"), at=at,
             received_at=at, text="!tip 2", reply_to=Target("$said", ghost, is_bot=False))
    )  # fmt: skip
    balances = {row["owner"]: row["balance"] for row in play.dump()["accounts"]}
    assert balances[member] == 7_00
    play.check()
    play.close()
