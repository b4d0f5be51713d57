"""Where a policy, funds and grants meet in one purse, none of them opens a door to the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict

import pytest

from bot.clock import DAY, HOUR
from storage.ledger.accounts import member_account
from storage.ledger.movements import Entry, Post, Void
from storage.purse.policies import Policy
from tests.support.group import PEOPLE, held, later, met, posted, said
from tests.support.play import Play


@pytest.fixture(scope="module")
def together(fresh: Callable[[], str]) -> Iterator[Play]:
    """Up to 5 % passes unless enough object (policy 1). A round (2, 3) keeps 60 of 250; a spend of
    the kiln's 50 waits for objections (4); a budget of the kiln is voted on (5)."""
    play = met(fresh())
    said(play, "ana", "!treasury fund new Kiln", moderates=True)
    for who in PEOPLE:
        said(play, who, f"!treasury give 50 {'kiln' if who == 'ana' else ''}")
    said(play, "ana", "!policy set unless_objected 5", moderates=True)
    said(play, "ana", "yes", moderates=True)
    later(play, 31 * DAY)
    said(play, "ben", "!grants open Summer budget=60 complete=none apply_until=9d vote_until=3d")
    said(play, "ben", "yes")
    for who in PEOPLE:
        said(play, who, "!vote 2 yes")
    later(play, 2 * HOUR)
    said(play, "cara", "!propose 5 @dan clay fund=kiln")
    said(play, "cara", "yes")
    said(play, "dan", "!treasury budget kiln 10 every=month")
    said(play, "dan", "yes")
    assert (held(play), held(play, 1)) == ((20_000, 6_000), (5_000, 500))
    play.check()
    yield play
    play.close()


def step(proposal: int, state: str, way: str) -> Entry:
    detail: dict[str, int | str | None] = {"proposal": proposal, "state": state, "way": way}
    detail |= {"large": 0, "roll": 4, "until": 0, "reason": ""}
    return Entry("step", cause="rule/purse", detail=detail)


FORGED: dict[str, tuple[Entry | Post | Void, int, str]] = {
    "what passes unless objected is paid too early": (
        Post(2, to=member_account(1, 4)),
        DAY,
        "was not decided",
    ),
    "what a round keeps is paid to somebody": (
        Post(1, to=member_account(1, 4)),
        0,
        "of what a round",
    ),
    "what a round keeps is let go": (Void(1), 0, "lets go of what round"),
    "what a fund keeps is let go": (Void(2), 0, "lets go of what proposal 4 reserved"),
    "a budget by the decision of a round": (
        Entry("budget", cause="proposal/2", detail={"fund": 1, "amount": 1_000}),
        0,
        "was not decided",
    ),
    "a budget before its vote is over": (
        Entry("budget", cause="proposal/5", detail={"fund": 1, "amount": 1_000}),
        0,
        "was not decided",
    ),
    "a fund that keeps something is closed": (
        Entry("fund closed", cause="member/1", detail={"fund": 1}),
        0,
        "holds something",
    ),
    "a budget that passes unless objected": (
        step(5, "window", "unless"),
        0,
        "from asked to window, which it may not",
    ),
    "a policy by the decision about a fund": (
        Entry("policy", cause="proposal/4", detail=dict(asdict(Policy(unless_objected=10)))),
        2 * DAY,
        "is no policy that can be read",
    ),
}


@pytest.mark.parametrize("what", FORGED)
def test_no_decision_stands_in_for_another(together: Play, what: str) -> None:
    movement, after, why = FORGED[what]
    posted(together, movement, why, after=after)


def test_all_of_it_goes_on_side_by_side(together: Play) -> None:
    later(together, 2 * DAY)
    assert held(together, 1) == (4_500, 0)
    # Nobody applied: what the round kept is free again.
    for _ in range(20):
        later(together, DAY)
    assert held(together) == (20_000, 0)
    together.check()
