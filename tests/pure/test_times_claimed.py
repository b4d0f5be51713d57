"""What servers claim about time is bounded by when the bot heard it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.clock import DAY, MINUTE
from bot.matrix.state import Room, Span
from tests.support.chat import Scene
from tests.support.play import Play

HOUR = 60 * MINUTE


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    Play.make_ready(url)
    play = Play(url, Scene())
    yield play
    play.check()
    play.close()


def test_a_deletion_heard_late_takes_nothing_back_without_asking(play: Play) -> None:
    scene = play.scene
    tip = scene.say("ana", "!tip @ben 8")
    play.tell(tip)
    deletion = scene.delete(tip)
    # By what her server wrote it was in time; heard it was three days later.
    late = scene.tick(3 * DAY)
    play.tell(replace(deletion, received_at=late))
    assert play.words()[-1].startswith("Your tip of 8 points to ben is older than ten minutes")
    assert "[Ask ben]" in play.words()[-1]
    assert {row["balance"] for row in play.dump()["accounts"]} == {-8_00, 8_00}
    # Once; and what is in time is taken back as ever.
    count = len(play.words())
    play.tell(replace(deletion, received_at=late))
    other = scene.say("ana", "!tip @ben 1")
    play.tell(other)
    play.tell(scene.delete(other))
    assert not any("older than" in words for words in play.words()[count + 1 :])
    assert {row["balance"] for row in play.dump()["accounts"]} == {-8_00, 8_00}


@pytest.mark.parametrize("ahead", [0, HOUR, 400 * DAY])
def test_a_room_bound_in_the_future_goes_on_hearing(play: Play, ahead: int) -> None:
    scene = play.scene
    play.tell(scene.say("ana", "!tip @ben 8"))
    play.tell(scene.say("ana", "!room link", moderates=True))
    code = re.findall(r"!room join (\S+)", play.words()[-1])[0]
    join = scene.say("cara", f"!room join {code}", room="market", moderates=True)
    play.tell(replace(join, at=join.at + ahead))
    play.tell(scene.say("cara", "!tip @ana 2", room="market"))
    assert play.words()[-1] == "cara gave ana 2 points. [Undo]"
    play.tell(scene.say("ana", "!balance", room="market"))
    assert play.words()[-1].startswith("You are at -6 points.")


# -- what Matrix says of joinings ------------------------------------------------------------------

NOW, SINCE = 1_000 * DAY, 999 * DAY


def joining(user: str, at: int, **more: object) -> dict[str, object]:
    return {
        "type": "m.room.member",
        "state_key": user,
        "sender": user,
        "origin_server_ts": at // 1000,
        "content": {"membership": "join", "displayname": "x"},
        **more,
    }


@pytest.mark.parametrize(
    ("user", "written", "since", "joined_at"),
    [
        ("@ana:home", 5 * DAY, None, 5 * DAY),  # Our own server's record.
        ("@ana:home", NOW + DAY, SINCE, NOW),
        ("@ben:far", 5 * DAY, SINCE, SINCE),  # It cannot have been before we last looked.
        ("@ben:far", NOW + DAY, SINCE, NOW),
        ("@ben:far", SINCE + 1000, SINCE, SINCE + 1000),
        ("@ben:far", 5 * DAY, NOW, NOW),  # Seen there as we came.
        ("@ben:far", 5 * DAY, None, None),  # Seen after a start: the books know since when.
    ],
)
def test_when_somebody_joined(
    user: str, written: int, since: int | None, joined_at: int | None
) -> None:
    room = Room("!r:home")
    room.apply(joining(user, written), Span("home", since, NOW))
    assert room.people[user].joined_at == joined_at
    # A change of name does not change it, nor has it another time to go by.
    before = {"prev_content": {"membership": "join"}, "replaces_state": "$before"}
    room.apply(joining(user, 1 * DAY, unsigned=before), Span("home", SINCE, NOW))
    expected = joined_at if joined_at is not None or user.endswith("home") else SINCE
    assert room.people[user].joined_at == expected


@pytest.mark.parametrize("stamp", [None, "x", True, -1, 2**70, 1.5, {}])
def test_times_of_any_shape(stamp: object) -> None:
    said = {"sender": "@ben:far", "origin_server_ts": stamp}
    assert 0 <= Span("home", None, NOW).said_at(said) <= NOW
    own = {"sender": "@ben:home", "origin_server_ts": stamp}
    assert 0 <= Span("home", None, NOW).said_at(own) < 2**63
