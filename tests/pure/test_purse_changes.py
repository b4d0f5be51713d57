"""What its proposer changes of a proposal begins anew: in what is kept, and in what is approved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.clock import DAY, HOUR
from commands.treasury.fund_acts import OVERTAKEN
from storage import schema
from storage.ledger.movements import Entry
from storage.ledger.posting import post
from storage.purse import policy, proposals
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books
from tests.support.group import PEOPLE, forged, held, later, looked, met, posted, said, tampered
from tests.support.play import Play
from tests.support.stand_alone import alone, written


def change(number: int, by: int, now: int, **other: int | str | None) -> Entry:
    detail = {"proposal": number, "amount": 300, "words": None, "needs": 0, "established": 5}
    detail |= {"until": now + policy.SECONDING, "policy": 0}
    return Entry("change", cause=f"member/{by}", detail={**detail, **other})


@pytest.fixture(scope="module")
def changed(fresh: Callable[[], str]) -> Iterator[Play]:
    """A small spend (1) that cara approved was changed; another (2) is voted on."""
    play = met(fresh())
    for who in PEOPLE:
        said(play, who, "!treasury give 50")
    later(play, 31 * DAY)
    said(play, "ana", "!propose 5 @ben yarn")
    said(play, "ana", "yes")
    said(play, "cara", "!proposal approve 1", moderates=True)
    said(play, "ana", '!proposal change 1 amount=4 for="wool"')
    said(play, "ana", "yes")
    said(play, "dan", "!propose 40 @eve a bench")
    said(play, "dan", "yes")
    yield play
    play.close()


def test_it_keeps_what_it_asks_for_now_and_nobody_has_approved_it(
    changed: Play, tmp_path: Path
) -> None:
    assert held(changed) == (25_000, 4_400)
    acts = looked(
        changed, lambda books: books.connection.execute(schema.proposal_acts.select()).all()
    )
    assert acts == []
    changed.check()
    changed.read(lambda connection: written(connection, tmp_path / "honest.jsonl"))
    assert "as it must be" in alone(tmp_path / "honest.jsonl")["honest.jsonl"]


FORGED: dict[str, tuple[dict[str, int], str]] = {
    "by another": ({"number": 1, "by": 2}, "which it may not"),
    "while it is voted on": ({"number": 2, "by": 4}, "which it may not"),
    "to more, seconded by nobody": ({"number": 1, "by": 1, "amount": 9_000}, "by other rules"),
    "to nothing": ({"number": 1, "by": 1, "amount": 0}, "by other rules"),
    "for longer than a week": ({"number": 1, "by": 1, "until": 2**60}, "by other rules"),
    "under a policy that is none": ({"number": 1, "by": 1, "policy": 3}, "by other rules"),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_change_that_no_rule_allows_is_found(changed: Play, what: str) -> None:
    given, why = FORGED[what]
    now = changed.scene.clock.now()
    posted(changed, change(now=now, **given), why)


def stepped(state: str, until: int) -> Entry:
    detail: dict[str, int | str | None] = {"proposal": 1, "state": state, "until": until}
    detail |= {"way": "small", "large": 0, "roll": 5, "reason": ""}
    return Entry("step", cause="rule/purse", detail=detail)


STEPS = {
    "without a vote": ("passed", 0),
    "before anybody could object": ("window", HOUR),
    "to be tried again, and never decided": ("stuck", HOUR),
}


@pytest.mark.parametrize("what", STEPS)
def test_a_step_that_leaves_nobody_time_or_a_say_shows_in_an_export(
    changed: Play, tmp_path: Path, what: str
) -> None:
    (state, span), file = STEPS[what], tmp_path / "step.jsonl"
    step = stepped(state, changed.scene.clock.now() + span if span else 0)
    posted(changed, step, "which it may not", to=file)
    assert "decides what nobody decided" in alone(file)[file.name]


def test_what_is_kept_of_a_change_is_held_to_its_record(changed: Play) -> None:
    first = schema.proposals.c.number == 1
    tampered(
        changed,
        update(schema.proposals).where(first).values(changed=0),
        "The changed kept for proposal 1",
    )
    tampered(
        changed,
        update(schema.proposals).where(first).values(amount=500),
        "The amount kept for proposal 1",
    )


def test_what_was_approved_before_a_change_pays_nothing(fresh: Callable[[], str]) -> None:
    play = met(fresh())
    for who in PEOPLE:
        said(play, who, "!treasury give 50")
    later(play, 31 * DAY)
    said(play, "ana", "!propose 5 @ben yarn")
    said(play, "ana", "yes")
    for who in ("cara", "dan"):
        said(play, who, "!proposal approve 1", moderates=True)
    said(play, "ana", "!proposal change 1 amount=8")
    said(play, "ana", "yes")
    later(play, DAY)
    assert held(play) == (25_000, 800)
    for who in ("dan", "eve"):
        said(play, who, "!proposal approve 1", moderates=True)
    later(play, DAY)
    assert held(play) == (24_200, 0)
    play.check()
    play.close()


# -- a stop that comes too late --------------------------------------------------------------------


def lapsed(books: Books) -> None:
    """The stop (2) is said to be over, as if nothing were left of what it stops."""
    stop = proposals.ended(books.need(Proposal, 2), "lapsed", 0, OVERTAKEN)
    post(books, [proposals.stepped(stop)], books.need(Proposal, 2).until)


def test_a_stop_is_over_once_nothing_is_left_to_stop_and_no_sooner(
    fresh: Callable[[], str],
) -> None:
    play = met(fresh())
    for who in PEOPLE:
        said(play, who, "!treasury give 50")
    later(play, 31 * DAY)
    said(play, "ana", "!propose 5 @ben yarn")
    said(play, "ana", "yes")
    for who in ("cara", "dan"):
        said(play, who, "!proposal approve 1", moderates=True)
    said(play, "dan", "!proposal pause 1", moderates=True)
    said(play, "eve", "!proposal stop 1")
    said(play, "eve", "yes")
    for who in ("cara", "dan", "eve"):
        said(play, who, "!vote 2 yes")
    later(play, 3 * DAY)
    assert looked(play, lambda books: books.need(Proposal, 2).state) == "challenge"
    forged(play, lapsed, "takes proposal 2 from challenge to lapsed")
    said(play, "ana", "!proposal withdraw 1")
    later(play, DAY)
    stop = looked(play, lambda books: books.need(Proposal, 2))
    assert (stop.state, stop.reason, stop.until) == ("lapsed", OVERTAKEN, 0)
    play.check()
    play.close()


# -- who sees what ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def announced(fresh: Callable[[], str]) -> Iterator[Play]:
    """A moderator's change of who sees what somebody has, which waits for two days."""
    play = met(fresh())
    said(play, "ana", "!treasury give 50")
    said(play, "ana", "!treasury setting balances everyone", moderates=True)
    said(play, "ana", "yes", moderates=True)
    yield play
    play.close()


def decided(cause: str = "proposal/1", **other: int | str) -> Entry:
    detail: dict[str, int | str | None] = {"field": "balances", "value": "everyone", "here": 0}
    return Entry("setting", cause=cause, detail={**detail, **other})


WAITED = 2 * DAY
SEEN: dict[str, tuple[Entry, int, str]] = {
    "before two days": (decided(), 0, "which was not decided"),
    "for another room": (decided(here=1), WAITED, "is not what proposal 1 says"),
    "another setting": (decided(field="rain"), WAITED, "is not what proposal 1 says"),
    "by a moderator": (decided("member/1"), WAITED, "no proposal is behind it"),
}


@pytest.mark.parametrize("what", SEEN)
def test_who_sees_what_is_as_it_was_announced(announced: Play, what: str) -> None:
    entry, after, why = SEEN[what]
    posted(announced, entry, why, after=after)


def test_who_sees_what_changes_after_two_days(announced: Play, tmp_path: Path) -> None:
    later(announced, WAITED)
    announced.check()
    announced.read(lambda connection: written(connection, tmp_path / "seen.jsonl"))
    assert "as it must be" in alone(tmp_path / "seen.jsonl")["seen.jsonl"]
