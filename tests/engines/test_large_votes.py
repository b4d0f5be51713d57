"""Many vote at once, and in a large community: what is shown is the result is the file."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from bot.clock import DAY, SECOND
from commands.values.rendered import Picture
from storage.unit_of_work import Books
from storage.votes import Vote
from tests.engines.test_cost import listened
from tests.support.chat import Scene
from tests.support.loops import is_long
from tests.support.play import Play

CROWD = tuple(f"m{number}" for number in range(500))


@pytest.fixture
def play(url: str) -> Iterator[Play]:
    found = Play(url, Scene(people=("ana", *CROWD)))
    found.tell(found.scene.arrive())
    yield found
    found.close()


def vote_of(play: Play) -> Vote:
    def look(connection: Connection) -> Vote:
        return Books(connection, 1, lambda _, __: b"", writable=False).need(Vote, 1)

    return play.read(look)


def test_five_hundred_vote_in_the_same_second_some_twice(play: Play) -> None:
    play.tell(play.scene.say("ana", '!poll "Where?" "Park" "Café" "Home" closes=1d'))
    second = play.scene.tick()
    said, last = [], dict[str, str]()
    for number, who in enumerate((*CROWD, *CROWD[::3])):
        letter = "AABCABA"[number % 7]
        said.append(play.scene.say(who, f"!vote 1 {letter}"))
        last[who] = letter
        play.scene.clock.set(second)
    play.tell(*said)
    counts = Counter(last.values())
    figures = [counts[letter] for letter in "ABC"]
    assert (vote_of(play).counts, vote_of(play).cast) == (figures, 500)
    play.due(play.scene.tick(6 * SECOND))
    play.due(play.scene.tick(2 * DAY))
    for _ in range(3):
        play.start_again()
        play.due(play.scene.tick(DAY))
    best = max(figures)
    told = [words for words in play.words() if f", with {best} of 500." in words]
    assert len(told) == 1
    [result] = play.hear(play.scene.say("ana", "!poll export 1"))
    files = [
        block
        for told in result.sayings
        for block in told.reply.blocks
        if isinstance(block, Picture)
    ]
    [file] = files
    rows = list(csv.DictReader(io.StringIO(file.data.decode())))
    assert Counter(row["ballot"] for row in rows) == counts
    assert {row["member"]: row["ballot"] for row in rows} == last
    for page, lines in ((1, 30), (17, 20)):
        [result] = play.hear(play.scene.say("ana", f"!poll voters 1 page={page}"))
        [listed] = result.sayings
        words = listed.reply.plain()
        assert listed.saying.private
        assert words.startswith("1: Where? 500 votes.")
        assert (
            sum(f": {letter} " in line for line in words.splitlines() for letter in "ABC") == lines
        )
    play.tell(play.scene.say("ana", "!poll voters 1 page=18"))
    assert "There are 17 pages" in play.words()[-1]
    play.check()


def test_a_vote_costs_no_more_in_a_large_community_with_many_votes(url: str) -> None:
    """Five thousand members and two thousand votes under `--long`; a tenth of that otherwise."""
    members, votes = (5_000, 2_000) if is_long() else (500, 200)
    crowd = tuple(f"m{number}" for number in range(members))
    play = Play(url, Scene(people=("ana", *crowd)))
    play.enter(play.scene.arrive())
    poll = '!poll "Where?" "Park" "Café" who=members change=no closes=1d'
    for text in (poll, "yes"):
        play.tell(play.scene.say("ana", text, moderates=True))
    assert vote_of(play).roll == members + 1

    def cost(who: str) -> int:
        play.due(play.scene.tick(20 * SECOND))
        with listened() as heard:
            play.tell(play.scene.say(who, "!vote 1 B"))
        return len(heard)

    cost(crowd[0])
    few = cost(crowd[1])
    for start in range(2, votes, 100):
        several = crowd[start : min(start + 100, votes)]
        play.tell(*(play.scene.say(who, "!vote 1 A") for who in several))
    assert vote_of(play).cast == votes
    cost(crowd[votes])  # As before the first: what was found by then is left to the next.
    assert cost(crowd[votes + 1]) <= few
    end = play.scene.tick(2 * DAY)
    while vote_of(play).state == "open":
        play.due(end)
    play.check()
    play.close()
