"""Of a vote with hide=yes nobody learns more before its close than how many have voted.

Two runs differ in what one member votes. What anybody else is shown until the close, by whatever
they ask for, and what is logged, is the same to the byte.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

import pytest

from commands.engine.items import DueWork
from commands.language.dates import DAY, SECOND
from storage.ledger.references import reference
from tests.support.chat import Scene
from tests.support.play import Play

PEOPLE = ("ana", "ben", "cara", "dan", "mia")
ASKED = (
    "!poll show 1",
    "!poll show",
    "!poll list",
    "!poll voters 1",
    "!poll export 1",
    "!poll chart 1",
    "!poll remind 1",
    "!why 1",
    "!decisions",
    "!decisions where",
    "!mod audit",
    "!export community jsonl",
    "!export community csv",
    "!digest",
    "!me history",
)
TERMS = {
    "choice": (
        '"Where do we meet?" "Park" "Café" hide=yes closes=1d',
        "vote 1 A",
        "vote 1 B: it is nearer",
    ),
    "yesno": (
        '"Do we meet in the park?" hide=yes who=members quorum=2 closes=1d',
        "vote 1 yes",
        "vote 1 no",
    ),
    "approval": (
        '"Where do we meet?" "Park" "Café" method=approval hide=yes closes=1d',
        "vote 1 A",
        "vote 1 A B",
    ),
    "ranked": (
        '"Where do we meet?" "Park" "Café" method=ranked hide=yes closes=1d',
        "vote 1 A>B",
        "vote 1 B",
    ),
}


def seen_by_others(url: str, terms: str, ballot: str) -> list[tuple[str | None, str]]:
    """Everything that anybody but ben was shown before the close, with who alone saw it."""
    Play.make_ready(url)
    play = Play(url, Scene(people=PEOPLE))
    scene = play.scene
    play.tell(scene.arrive())
    play.tell(scene.say("ana", "!tip @ben 2"))
    for text in (f"!poll {terms}", "!yes"):
        play.tell(scene.say("ana", text))
    play.tell(scene.say("cara", "vote 1", direct=True))
    play.tell(scene.say("ben", ballot, direct=True))
    due(play, scene.tick(7 * SECOND))
    play.tell(scene.say("ben", ballot, direct=True))
    for entry in range(1, 8):
        play.tell(scene.say("dan", f"!why #{reference(entry)}"))
    for text in ASKED:
        play.tell(scene.say("mia", text, moderates=True))
        play.tell(scene.say("dan", text, direct=True))
    due(play, scene.tick(DAY - 600 * SECOND))
    shown = list(play.shown.values())
    due(play, scene.tick(DAY))
    assert any("[Why]" in words for words in play.words()[len(shown) :])
    play.check()
    play.close()
    said = [(each.saying.recipient, each.reply.plain()) for each in shown]
    return [(to, words) for to, words in said if to != "@ben:here"]


def due(play: Play, now: int) -> None:
    for result in play.turn(DueWork(1, now)):
        play.deliver(result.sayings)


@pytest.mark.parametrize("kind", TERMS)
def test_what_others_see_before_the_close_does_not_depend_on_a_ballot(
    kind: str, url: str, sqlite_file_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    terms, *ballots = TERMS[kind]
    found, logged = list[Sequence[tuple[str | None, str]]](), list[list[str]]()
    for where, ballot in zip((url, sqlite_file_url), ballots, strict=True):
        caplog.clear()
        found.append(seen_by_others(where, terms, ballot))
        ours = [
            each for each in caplog.records if each.name.startswith(("bot", "commands", "storage"))
        ]
        logged.append([record.getMessage() for record in ours])
    assert any("has voted" in words for _, words in found[0])
    assert found[0] == found[1]
    assert logged[0] == logged[1]
    assert not any("nearer" in line for each in logged for line in each)
