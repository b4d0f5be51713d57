"""What servers claim about time is bounded by when the bot heard it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.clock import DAY, MINUTE
from bot.matrix.state import Room, Span
from commands.engine.items import DueWork
from commands.values.events import Said
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


def moved_room(play: Play) -> int:
    """Cara's room, with books of its own before, joins ana's community; when it did."""
    scene = play.scene
    play.tell(scene.say("ana", "!tip @ben 8"))
    play.tell(scene.say("ana", "!room link", moderates=True))
    code = re.findall(r"!room join (\S+)", play.words()[-1])[0]
    play.tell(scene.say("cara", "!tip @ben 1", room="market"))
    join = scene.say("cara", f"!room join {code}", room="market", moderates=True)
    play.tell(join)
    moves = scene.say("cara", "!yes", room="market", moderates=True)
    play.tell(moves)
    return moves.at


def test_a_server_whose_clock_is_behind_is_heard_in_a_room_that_has_moved(play: Play) -> None:
    scene, moved_at = play.scene, moved_room(play)

    def behind(event: Said) -> Said:
        return replace(event, at=event.at - HOUR)

    play.tell(behind(scene.say("cara", "!balance", room="market")))
    assert play.words()[-1].startswith("You are at 0 points.")
    # For all that can be told, this was meant for the community that the room was of then.
    for minutes, said in ((60, "!tip @ana 2"), (1, "!tip @ana 3")):
        tip = scene.say("cara", said, room="market")
        play.tell(replace(tip, at=moved_at - minutes * MINUTE))
        [result] = play.turn(DueWork(1, scene.tick(MINUTE)))
        play.deliver(result.sayings)
        assert "so I have not done it yet" in play.words()[-1]
        assert said[-1] in play.words()[-1]
        play.tell(scene.say("cara", "!yes", room="market"))
        assert f"cara gave ana {said[-1]} points. [Undo]" in play.words()


def test_what_was_decided_before_a_room_moved_is_not_decided_again(play: Play) -> None:
    scene = play.scene
    tip = scene.say("cara", "!tip @ben 1", room="market")
    play.tell(tip)
    moved_room(play)
    before, count = play.dump(), len(play.words())
    play.tell(replace(tip, received_at=scene.tick(MINUTE)))
    assert len(play.words()) == count
    assert play.dump()["entries"] == before["entries"]


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
