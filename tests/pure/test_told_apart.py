"""Communities of one name can be told apart in private, and each answers to its label."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.rehearsal import ids
from commands.engine.private_chat import told_apart
from commands.values.events import Arrived, Person, Place, Said
from tests.support.chat import Scene
from tests.support.play import Play


def test_names_that_are_alike_are_numbered_in_their_order() -> None:
    assert told_apart({1: "garden", 2: "shed"}) == {1: "garden", 2: "shed"}
    assert told_apart({3: "Garden", 7: "garden", 9: "shed"}) == {
        3: "Garden 1",
        7: "garden 2",
        9: "shed",
    }
    # A name somebody chose may look like a number: it stays whose it is.
    assert told_apart({1: "garden", 2: "garden", 3: "garden 1"}) == {
        1: "garden 2",
        2: "garden 3",
        3: "garden 1",
    }


def test_in_private_each_of_two_gardens_answers_to_its_number(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    Play.make_ready(url)
    scene = Scene()
    play = Play(url, scene)
    ana, now = Person(ids.user("matrix", "ana"), "ana"), scene.clock.now()
    places = [Place(scene.platform, scene.account, f"!{n}:here") for n in (1, 2)]
    head: dict[str, Any] = {"sender": ana, "at": now, "received_at": now}
    for place in places:
        play.tell(
            Arrived(
                place=place,
                event_id=f"arrived{place.room}",
                room_name="garden",
                people=(ana,),
                **head,
            )
        )
        play.tell(Said(place=place, event_id=f"hello{place.room}", text="!tip @nobody", **head))
    alone = Place(scene.platform, scene.account, "!alone:here", direct=True)

    def says(text: str) -> str:
        before = len(play.words())
        play.tell(Said(place=alone, event_id=f"{text}{before}", text=text, **head))
        return play.words()[-1]

    assert says("balance").startswith(
        "We share more than one room: garden 1, garden 2. Say which one first"
    )
    assert says("garden 2: balance").startswith("garden 2: You are at 0 points.")
    assert says("garden 1: me").startswith("garden 1: You are at 0 points.")
    assert says("garden: me").startswith("We share more than one room")
    play.check()
    play.close()
