"""One person has one voice in an open vote, whatever is voted, passed on and linked before its end.

Who has said what, and where each voice comes to lie, is worked out here anew, by other means than
the bot's own, and held to the count and to what `verify` finds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.clock import DAY
from storage.roles import same_person
from storage.unit_of_work import Books
from storage.votes import Count, Vote, counted
from tests.support.group import PEOPLE, later, looked, met, said
from tests.support.loops import loops
from tests.support.play import Play

WHO = st.sampled_from(PEOPLE[1:])
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("vote"), WHO, st.sampled_from(("A", "B", "none"))),
        st.tuples(st.just("pass on"), WHO, st.sampled_from((*PEOPLE[1:], ""))),
        st.tuples(st.just("link"), WHO, WHO),
    ),
    min_size=4,
    max_size=12,
)


def number(who: str) -> int:
    """The number of a member, by their place."""
    return PEOPLE.index(who) + 1


def are_one(play: Play, who: str, other: str) -> bool:
    return looked(play, lambda books: same_person(books, number(who), number(other)))


@dataclass
class Room:
    """What the members said: `person` is who goes on for whom, by their places in PEOPLE."""

    person: dict[str, str] = field(default_factory=lambda: {each: each for each in PEOPLE})
    ballots: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Person → when they voted last, and what; "" where they took it back."""
    passed: list[tuple[str, str]] = field(default_factory=list)

    def vote(self, at: int, who: str, choice: str) -> None:
        one = self.person[who]
        if choice != "none":
            self.ballots[one] = (at, choice)
        elif self.ballots.get(one, (0, ""))[1]:
            self.ballots[one] = (at, "")

    def pass_on(self, who: str, to: str) -> None:
        one = self.person[who]
        if to and self.person[to] == one:
            return
        before = [each for each in self.passed if self.person[each[0]] == one]
        if to and any(self.person[each[1]] == self.person[to] for each in before):
            return
        self.passed = [each for each in self.passed if each not in before]
        if to:
            self.passed.append((who, to))

    def link(self, one: str, other: str) -> None:
        kept, merged = sorted((self.person[one], self.person[other]), key=PEOPLE.index)
        both = [self.ballots.pop(each) for each in (kept, merged) if each in self.ballots]
        if both:
            self.ballots[kept] = max(both)
        self.person = {
            each: kept if found == merged else found for each, found in self.person.items()
        }

    def count(self) -> tuple[Counter[str], int, int]:
        """Votes for each option with what was passed on; how many voices are lost, how many there
        are in all."""
        people = sorted(set(self.person.values()), key=PEOPLE.index)
        spoke = {one: choice for one, (_, choice) in self.ballots.items() if choice}
        to: dict[str, str] = {}
        for who, delegate in self.passed:
            one, other = self.person[who], self.person[delegate]
            to.pop(one, None)
            if one != other:
                to[one] = other
        votes, lost = Counter(spoke.values()), 0
        walks = []
        for one in people:
            if one in spoke or one not in to:
                continue
            way = [one]
            while way[-1] not in spoke and way[-1] in to and to[way[-1]] not in way:
                way.append(to[way[-1]])
            if way[-1] in spoke:
                walks.append((len(way), PEOPLE.index(one), way[-1]))
            else:
                lost += 1
        carries = Counter[str]()
        for _, _, holder in sorted(walks):
            carries[holder] += 1
            if carries[holder] > 2:
                lost += 1
            else:
                votes[spoke[holder]] += 1
        return votes, lost, len(people)


@settings(max_examples=loops(6), deadline=None)
@given(acts=ACTS)
@example(acts=[("vote", "ben", "A"), ("vote", "cara", "B"), ("link", "ben", "cara")])
@example(acts=[("vote", "cara", "B"), ("vote", "ben", "A"), ("pass on", "dan", "cara")])
@example(
    acts=[
        *(("pass on", who, "eve") for who in ("ben", "cara", "dan")),
        ("vote", "eve", "A"),
    ]
)
@example(
    acts=[
        ("pass on", "ben", "cara"),
        ("pass on", "cara", "dan"),
        ("pass on", "dan", "ben"),
        ("pass on", "eve", "dan"),
        ("link", "ben", "dan"),
        ("vote", "cara", "B"),
    ]
)
def test_one_person_has_one_voice(
    fresh: Callable[[], str], acts: list[tuple[str, str, str]]
) -> None:
    play, room = met(fresh(), PEOPLE), Room()
    said(play, "ana", '!poll "Where?" "Park" "Café" who=members closes=1d')
    said(play, "ana", "yes")
    for at, (what, who, other) in enumerate(acts, 1):
        if what == "vote":
            said(play, who, f"!vote 1 {other}")
            room.vote(at, who, other)
        elif what == "pass on":
            said(play, who, f"!delegate to @{other}" if other else "!delegate none")
            room.pass_on(who, other)
        elif room.person[who] != room.person[other]:
            said(play, "ana", f"!mod same @{who} @{other}", moderates=True)
            for each in (who, other, who, other):
                said(play, each, "yes")
            if are_one(play, who, other):
                room.link(who, other)
    votes, lost, people = room.count()

    def look(books: Books) -> tuple[Vote, Count]:
        vote = books.need(Vote, 1)
        return vote, counted(books, vote)

    later(play, 2 * DAY)
    vote, found = looked(play, look)
    assert vote.state == "closed"
    told = {"AB"[int(choice) - 1]: weight for choice, weight in found.ballots.items()}
    assert told == {each: count for each, count in votes.items() if count}
    assert len(found.carried.lost) == lost
    assert found.eligible == people
    cast = sum(found.ballots.values())
    assert cast + lost <= found.eligible
    play.check()
    play.close()
