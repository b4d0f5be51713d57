"""Where a community lives: what a room takes along when it goes on as another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from commands.values.events import Moved, Rights
from tests.support.chat import Scene
from tests.support.play import Play


def said(play: Play, text: str, room: str) -> str:
    """What the bot answers a moderator."""
    event = play.scene.say("mia", text, moderates=True, room=room)
    before = len(play.shown)
    play.tell(replace(event, rights=Rights(frozenset({"garden", "market", "village", "green"}))))
    assert play.faults == []
    return "".join(
        span.text
        for told in list(play.shown.values())[before:]
        for span in told.reply.spans()
        if hasattr(span, "text")
    )


def test_a_room_that_is_replaced_stays_bridged(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    Play.make_ready(url)
    play = Play(url, Scene(people=("mia", "ben")))
    scene, village = play.scene, play.scene.place("village")
    for room in ("garden", "market"):
        play.tell(replace(scene.arrive(room=room), space=village, space_name=room))
    assert "are one, by a bridge" in said(play, "!room bridged market", "garden")
    before = scene.arrive(room="green")
    play.tell(
        Moved(
            place=before.place,
            event_id="moved",
            sender=before.sender,
            at=before.at,
            received_at=before.received_at,
            before=scene.place("garden"),
        )
    )
    assert "are one already" in said(play, "!room bridged market", "green")
    assert "are two again" in said(play, "!room bridged none", "market")
    assert "not bridged" in said(play, "!room bridged none", "green")
    play.close()


def test_what_is_done_in_private_is_told_in_the_words_of_the_room_of_a_space(
    tmp_path: Path,
) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    Play.make_ready(url)
    play = Play(url, Scene(people=("mia", "ben")))
    scene, village = play.scene, play.scene.place("village")
    play.tell(replace(scene.arrive(room="garden"), space=village, space_name="village"))
    said(play, "!config set language de", "garden")
    event = scene.say("mia", "mod pause 1h", direct=True)
    play.tell(replace(event, rights=Rights(frozenset({"garden", "village"}))))
    told = [
        each.reply.plain()
        for each in play.shown.values()
        if each.saying.room == scene.place("garden").room and each.saying.recipient is None
    ]
    assert told[-1].startswith("mia hat hier ")
    play.close()
