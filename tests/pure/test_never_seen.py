"""An id that nobody here has is asked about: a wrong letter in one would pay a stranger."""

from __future__ import annotations

from pathlib import Path

from commands.values.events import MENTION, Joined, Person, Said
from tests.support.chat import Scene
from tests.support.play import Play

ONE, OTHER = chr(MENTION), chr(MENTION + 1)
DORA = Person("@dora:far", "dora", is_unseen=True)
EMIL = Person("@emil:far", "emil", is_unseen=True)


def said(scene: Scene, who: str, text: str, *mentions: Person) -> Said:
    event = scene.say(who, "x")
    return Said(
        place=event.place,
        event_id=event.event_id,
        sender=event.sender,
        at=event.at,
        received_at=event.received_at,
        text=text,
        mentions=mentions,
    )


def test_a_tip_to_an_id_nobody_has_is_asked_about_until_they_come(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'books.db'}"
    Play.make_ready(url)
    scene = Scene()
    play = Play(url, scene)
    play.tell(scene.say("ana", "!tip @ben 1"))
    sure = "Nobody called {} has been in a room where I am. Is the name right? [Yes]"
    play.tell(said(scene, "ana", f"!tip {ONE} 5", DORA))
    assert play.words()[-1] == sure.format("@dora:far")
    play.tell(scene.say("ana", "no"))
    # A no is no reason to know them the next time.
    play.tell(said(scene, "ana", f"!tip @ben and {ONE} {OTHER} 5", DORA, EMIL))
    assert play.words()[-1] == sure.format("@dora:far or @emil:far")
    play.tell(scene.say("ana", "yes"))
    assert any(words.startswith("ana gave ben, dora and emil 5 points") for words in play.words())
    # What is still missing or unclear is not asked about a stranger.
    play.tell(said(scene, "ana", f"!request {ONE}", DORA))
    assert play.words()[-1].startswith("Nobody called @dora:far has been in a room where I am. ")
    # One more person among the words is no memo without a question.
    play.tell(said(scene, "ana", f"!tip @ben 2 and {ONE}", DORA))
    assert play.words()[-1].endswith("[Yes]")
    event = scene.say("ana", "x")
    play.tell(
        Joined(
            place=event.place,
            event_id="$came",
            sender=Person("@dora:far", "dora"),
            at=event.at,
            received_at=event.received_at,
        )
    )
    # Seen once, and gone again: a name that is known.
    play.tell(said(scene, "ana", f"!tip {ONE} 5", DORA))
    assert play.words()[-1] == "ana gave dora 5 points. [Undo]"
    play.check()
    play.close()
