"""Somebody named through a bridge's ghost is given to where they are, and acts for nobody here."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.matrix.settings import MatrixSettings
from bot.matrix.state import is_of
from commands.values.events import MENTION, Person, Reacted, Said, Target
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
        Said(
            place=scene.place(),
            event_id="$ghost",
            sender=scene.person("ana"),
            at=at,
            received_at=at,
            text=f"!tip {chr(MENTION)} 5",
            mentions=(ghost,),
        )
    )
    assert play.words()[-1] == "ana gave Ben (Discord) 5 points. [Undo]"
    known = {(row["platform"], row["user_id"]): row["member"] for row in play.dump()["identities"]}
    member = known["discord", ON_DISCORD]
    assert ("matrix", ON_DISCORD) not in known
    balances = {row["owner"]: row["balance"] for row in play.dump()["accounts"]}
    assert balances[member] == 5_00
    # Replying to what the ghost passed on gives to the same member.
    at = scene.tick()
    play.tell(
        Said(
            place=scene.place(),
            event_id="$reply",
            sender=scene.person("ana"),
            at=at,
            received_at=at,
            text="!tip 2",
            reply_to=Target("$said", ghost, is_bot=False),
        )
    )
    balances = {row["owner"]: row["balance"] for row in play.dump()["accounts"]}
    assert balances[member] == 7_00
    play.check()
    play.close()


def test_a_face_that_nobody_knows_is_given_nothing_and_the_reason_said(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    Play.make_ready(url)
    scene = Scene()
    play = Play(url, scene)
    play.tell(scene.say("ana", "!tip @ben 1"))
    face = Person("@telegram_7:bridge.example", "Gast (Telegram)", is_face=True)
    target = Target("$said", face, is_bot=False)
    before = play.dump()["members"]
    for number, (text, reply_to) in enumerate(
        [
            (f"!tip {chr(MENTION)} 5", None),
            (f"!request {chr(MENTION)} 5", None),
            (f"!tip @ben {chr(MENTION)} 5", None),
            ("!tip 2", target),
            ("!tip 2 for the soup", target),
            ("!tip", target),
        ]
    ):
        at = scene.tick()
        play.tell(
            Said(
                place=scene.place(),
                event_id=f"$face{number}",
                sender=scene.person("ana"),
                at=at,
                received_at=at,
                text=text,
                reply_to=reply_to,
                mentions=() if reply_to else (face,),
            )
        )
        assert play.words()[-1].startswith("Gast (Telegram) is only shown here by a bridge"), text
    at = scene.tick()
    play.tell(
        Reacted(
            place=scene.place(),
            event_id="$coin",
            sender=scene.person("ana"),
            at=at,
            received_at=at,
            emoji="🪙",
            target=target,
            added=True,
        )
    )
    # A command that needs nobody is answered as ever, whoever's message it replies to.
    play.tell(
        Said(
            place=scene.place(),
            event_id="$balance",
            sender=scene.person("ana"),
            at=at,
            received_at=at,
            text="!balance",
            reply_to=target,
        )
    )
    assert play.words()[-1].startswith("You are at -1 point")
    assert play.dump()["members"] == before
    play.check()
    play.close()


@pytest.mark.parametrize(
    ("user", "is_ghost"),
    [
        ("@slack_t0g9pqbba-u0g9qf9c6:b.example", True),
        ("@slack_guild_U0BTT4N4:b.example", True),
        ("@signal_0b2e8c1d-1111-2222-3333-444455556666:b.example", True),
        ("@meta_100012345:b.example", True),
        ("@slack_fan:b.example", False),
        ("@signal_box:b.example", False),
        ("@discord_mod:b.example", False),
    ],
)
def test_ghosts_are_known_by_their_names(user: str, is_ghost: bool) -> None:
    settings = MatrixSettings(homeserver="http://x", user="@purse:x", password="secret")
    assert is_of(user, settings.bridge_users) == is_ghost
