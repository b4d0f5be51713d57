"""The worked elections of the rules, voted and counted as in a chat, on both engines."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from hashlib import sha256

import pytest
from sqlalchemy import Connection

from commands.engine.items import DueWork
from commands.language.dates import DAY
from storage import elections, secret_votes
from storage.ledger.posting import post
from storage.ledger.verify import Wrong, verify
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote
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


def after(play: Play, days: int) -> None:
    """What is due in so many days is done, and read."""
    for result in play.turn(DueWork(1, play.scene.tick(days * DAY))):
        play.deliver(result.sayings)


def results(play: Play, *votes: tuple[str, list[str]]) -> list[str]:
    """Open each poll, have each ballot said by another member, close; gives what is told last."""
    scene = play.scene
    for number, (poll, ballots) in enumerate(votes, 1):
        play.tell(scene.say("ana", poll))
        play.tell(scene.say("ana", "!yes"))
        said = zip(CROWD, ballots, strict=False)
        play.tell(*(scene.say(who, f"!vote {number} {each}") for who, each in said))
    before = len(play.shown)
    after(play, 2)
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
    after(play, 2)
    told = [each.partition(" 6 yes, 4 no, 2 abstained.")[0] for each in play.words()]
    assert "1 passed: Paint?" in told
    assert "2 did not pass: Paint?" in told
    play.check()
    play.close()


def elected(
    play: Play, seats: int, candidates: int, ballots: Sequence[str]
) -> tuple[str, str, list[str]]:
    """An election from its opening to its close; gives what is told, its why, and what its judge
    says of each other result that its records could have been closed with."""
    scene = play.scene
    many = f" seats={seats}" if seats > 1 else ""
    play.tell(scene.say("ana", f"!elect open steward{many}", moderates=True))
    play.tell(scene.say("ana", "!yes", moderates=True))
    for who in CROWD[:candidates]:
        play.tell(scene.say(who, "!elect stand"))
    after(play, 3)
    for who, ballot in zip(CROWD, ballots, strict=False):
        play.tell(scene.say(who, f"vote 1 {ballot}", direct=True))
    others = itertools.combinations(range(1, candidates + 1), seats)
    objections = [objection(play, f"won {','.join(map(str, each))}") for each in others]
    after(play, 3)
    told = next(each for each in play.words() if "[Why]" in each)
    play.tell(scene.say("ana", "!why 1", direct=True))
    play.check()
    return told, play.words()[-1], objections


def objection(play: Play, found: str) -> str:
    """What the judge says where the vote that is open is closed with this outcome; "" if nothing.

    Nothing of it stays.
    """

    def look(connection: Connection) -> str:
        inside = connection.begin_nested()
        books = Books(connection, 1, lambda _, number: b"%016d" % number, vault=play.vault)
        vote = books.need(Vote, 1)
        opened = secret_votes.publish(books, vote)
        over = changed(vote, seed=elections.seed(books, 1))
        said = ""
        post(books, [secret_votes.ended(over, found, opened, {})], vote.closes_at)
        books.flush()
        try:
            verify(connection, 1)
        except Wrong as wrong:
            said = str(wrong)
        inside.rollback()
        return said

    return play.read(look)


def test_three_seats_are_filled_with_a_surplus_passed_on_in_fractions(play: Play) -> None:
    """11 votes, so 3 fill a seat. A has 2 more than that: each of A's five ballots goes on with
    2/5 of its weight, four to B and one to D. B is then elected with 3 3/5, and E has to go."""
    ballots = [*["A>B>C"] * 4, "A>D", *["D>E"] * 2, *["E>D"] * 2, "B", "C>B"]
    told, why, objections = elected(play, 3, 5, ballots)
    assert told.startswith("1: Who is to be steward? A @m0, B @m1 and D @m3, after counting 11")
    assert "m0, m1 and m3 are elected for steward." in told
    for line in (
        "3 places; 3 votes fill one.",
        "D @m3 2, E @m4 2, B @m1 1, C @m2 1. In: A @m0. A @m0 passes 2 on.",
        "Round 2: B @m1 2 3/5, D @m3 2 2/5, E @m4 2, C @m2 1. Out: C @m2.",
        "Round 3: B @m1 3 3/5, D @m3 2 2/5, E @m4 2. In: B @m1. B @m1 passes 3/5 on.",
        "Round 4: D @m3 2 2/5, E @m4 2. Votes that go to nobody any more: 3/5. Out: E @m4.",
        "Round 5: D @m3 4 2/5. Votes that go to nobody any more: 3/5. In: D @m3.",
    ):
        assert line in why
    refused = [each for each in objections if "its ballots say “won 1,2,4”" in each]
    assert len(refused) == len(objections) - 1  # All but the one that is right.


FEWEST = [*["A"] * 3, *["B>C"] * 2, *["C>D"] * 2, *["D>B"] * 2]
"""B, C and D have the fewest votes, and each one's ballots would make another of them win."""


def test_of_three_with_the_fewest_votes_the_lot_says_who_goes(play: Play) -> None:
    told, why, objections = elected(play, 1, 4, FEWEST)
    seed = why.partition("by the seed ")[2][:64]
    keys = {each: sha256(f"{seed}:1:{each}".encode()).digest() for each in range(1, 5)}
    drawn = sorted(keys, key=lambda each: keys[each])
    letters = "ABCD"
    gone = max((2, 3, 4), key=drawn.index)
    won = {2: 3, 3: 4, 4: 2}[gone]  # Whose ballots came to it.
    assert f"Drawn in the order {' '.join(letters[each - 1] for each in drawn)}," in why
    equal = "Equal at the bottom: B @m1, C @m2 and D @m3; the lot says which goes."
    assert f"{equal} Out: {letters[gone - 1]} @m{gone - 1}." in why
    assert told.startswith(f"1: Who is to be steward? {letters[won - 1]} @m{won - 1}, after")
    refused = [each for each in objections if f"its ballots say “won {won}”" in each]
    assert len(refused) == len(objections) - 1


def test_of_three_with_the_fewest_votes_the_one_asked_last_goes(play: Play) -> None:
    options = '"Ash" "Beech" "Chestnut" "Dogwood" method=ranked tie=older'
    [told] = results(play, (f'!poll "Which tree?" {options} closes=1d', FEWEST))
    assert told.startswith("1: Which tree? B Beech, after counting 9 ballots.")
    play.tell(play.scene.say("ana", "!why 1", direct=True))
    equal = "Equal at the bottom: B Beech, C Chestnut and D Dogwood; the one asked later goes."
    assert f"{equal} Out: D Dogwood." in play.words()[-1]
