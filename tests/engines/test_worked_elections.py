"""The worked elections of the rules, voted and counted as in a chat, on both engines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from commands.engine.items import DueWork
from commands.language.dates import DAY
from tests.support.chat import Scene
from tests.support.play import Play

CITIES = ("Memphis", "Nashville", "Chattanooga", "Knoxville")
TENNESSEE = ((42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM"))
SCHULZE = (
    (5, "ACBED"),
    (5, "ADECB"),
    (8, "BEDAC"),
    (3, "CABED"),
    (7, "CAEBD"),
    (2, "CBADE"),
    (7, "DCEBA"),
    (8, "EBADC"),
)
CROWD = tuple(f"m{number}" for number in range(100))


@pytest.fixture
def play(url: str) -> Iterator[Play]:
    found = Play(url, Scene(people=("ana", *CROWD)))
    found.tell(found.scene.arrive())
    yield found
    found.close()


def results(play: Play, *votes: tuple[str, list[str]]) -> list[str]:
    """Open each poll, have each ballot said by another member, close; gives what is told last."""
    scene = play.scene
    for number, (poll, ballots) in enumerate(votes, 1):
        play.tell(scene.say("ana", poll))
        play.tell(scene.say("ana", "!yes"))
        said = zip(CROWD, ballots, strict=False)
        play.tell(*(scene.say(who, f"!vote {number} {each}") for who, each in said))
    before = len(play.shown)
    for result in play.turn(DueWork(1, scene.tick(2 * DAY))):
        play.deliver(result.sayings)
    play.check()
    return [each for each in play.words()[before:] if "[Why]" in each]


def by_letters(groups: tuple[tuple[int, str], ...], letters: str) -> list[str]:
    """Whole orders as they are said: "B>A>C", by the place of each letter among the options."""
    ballots = []
    for count, order in groups:
        ballots += [">".join("ABCDE"[letters.index(each)] for each in order)] * count
    return ballots


def test_tennessee_by_three_methods(play: Play) -> None:
    options = " ".join(f'"{city}"' for city in CITIES)
    orders = by_letters(TENNESSEE, "MNCK")
    plurality, runoff, condorcet = results(
        play,
        (f'!poll "By most?" {options} closes=1d', [each[0] for each in orders]),
        (f'!poll "By rounds?" {options} method=ranked closes=1d', orders),
        (f'!poll "Each two?" {options} method=schulze closes=1d', orders),
    )
    assert plurality.startswith("1: By most? A Memphis, with 42 of 100.")
    assert runoff.startswith("2: By rounds? D Knoxville, after counting 100 ballots.")
    assert condorcet.startswith("3: Each two? B Nashville")
    play.tell(play.scene.say("ana", "!why 2", direct=True))
    rounds = play.words()[-1]
    assert "A Memphis 42, B Nashville 26, D Knoxville 17, C Chattanooga 15" in rounds
    assert "D Knoxville 58, A Memphis 42" in rounds


def test_schulzes_example_of_45_voters(play: Play) -> None:
    options = " ".join(f'"{name}"' for name in ("one", "two", "three", "four", "five"))
    [told] = results(
        play,
        (f'!poll "Who?" {options} method=schulze closes=1d', by_letters(SCHULZE, "ABCDE")),
    )
    assert told.startswith("1: Who? E five")
    play.tell(play.scene.say("ana", "!why 1", direct=True))
    assert "In order: E five > A one > C three > B two > D four" in play.words()[-1]


def test_twelve_of_whom_six_say_yes(url: str) -> None:
    people = tuple(f"m{number}" for number in range(12))
    play = Play(url, Scene(people=people))
    play.tell(play.scene.arrive())
    ballots = ["yes"] * 6 + ["no"] * 4 + ["abstain"] * 2
    for number, passes in enumerate((">1/2 of yes+no", ">1/2 of cast"), 1):
        poll = f'!poll "Paint?" who=members change=no closes=1d pass="{passes}"'
        play.tell(play.scene.say("m0", poll))
        play.tell(play.scene.say("m0", "!yes"))
        for who, each in zip(people, ballots, strict=True):
            play.tell(play.scene.say(who, f"!vote {number} {each}"))
    for result in play.turn(DueWork(1, play.scene.tick(2 * DAY))):
        play.deliver(result.sayings)
    told = [each.partition(" 6 yes, 4 no, 2 abstained.")[0] for each in play.words()]
    assert "1 passed: Paint?" in told
    assert "2 did not pass: Paint?" in told
    play.check()
    play.close()
