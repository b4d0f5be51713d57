"""What people try against the purse together, or when things change in between: what holds then."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from bot.clock import DAY
from storage.ledger.accounts import member_account, peek
from storage.purse import instalments, policy
from storage.purse.proposals import Proposal
from storage.purse.rollup import begin_of, month_of
from storage.unit_of_work import Books
from tests.support.group import PEOPLE, held, later, looked, met, said
from tests.support.loops import loops
from tests.support.play import Play


def filled(url: str, each: int = 100, people: tuple[str, ...] = PEOPLE) -> Play:
    """Their purse, which has held what they gave for 31 days."""
    play = met(url, people)
    for who in PEOPLE:
        said(play, who, f"!treasury give {each}")
    later(play, 31 * DAY)
    return play


def proposed(play: Play, who: str, amount: int, to: str) -> Proposal:
    """What somebody proposes, as it stands once they said yes."""
    said(play, who, f"!propose {amount} @{to} yarn")
    said(play, who, "yes")
    return looked(play, latest)


def latest(books: Books) -> Proposal:
    number = max(int(row[0]) for row in books.connection.exec_driver_sql(_NUMBERS).all())
    return books.need(Proposal, number)


_NUMBERS = "SELECT number FROM proposals"


def approved(play: Play, number: int, *who: str) -> None:
    for each in who:
        said(play, each, f"!proposal approve {number}", moderates=True)


def test_small_spends_are_counted_over_a_month_s_turn(fresh: Callable[[], str]) -> None:
    play = filled(fresh())
    now = play.scene.clock.now()
    last = instalments.due(begin_of(month_of(now)), "month", 1) - DAY
    later(play, last - now)
    # In the last days of a month a twentieth for ben, in two halves; on the first nothing is left.
    for amount in (12, 12):
        small = proposed(play, "ana", amount, "ben")
        assert small.state == "small"
        approved(play, small.number, "cara", "dan")
        later(play, DAY)
    assert month_of(play.scene.clock.now()) != month_of(last)
    assert held(play) == (47_600, 0)
    assert proposed(play, "ana", 1, "ben").state == "vote"
    # For all a tenth of the least it held, 47.60, of which 24 are gone.
    assert proposed(play, "cara", 24, "dan").state == "vote"
    assert proposed(play, "eve", 23, "dan").state == "small"
    play.check()
    play.close()


def test_two_treasurers_and_their_ally_get_a_twentieth_in_thirty_days(
    fresh: Callable[[], str],
) -> None:
    play = filled(fresh())
    for _ in range(loops(12)):
        # Whoever of the three is free proposes; the two others approve all that they may.
        asked = proposed(play, "ana", 20, "ben")
        if asked.state == "small":
            approved(play, asked.number, "cara", "dan")
            later(play, DAY)
        else:
            said(play, "ana", f"!proposal withdraw {asked.number}")
        # Neither may approve what is theirs, whoever proposed it.
        own = proposed(play, "cara", 20, "dan")
        if own.state == "small":
            approved(play, own.number, "cara", "dan")
            later(play, DAY)
        said(play, "cara", f"!proposal withdraw {own.number}")

    def got(books: Books) -> int:
        accounts = [peek(books, member_account(1, number)) for number in (2, 4)]
        return sum(each.balance + 10_000 for each in accounts)

    assert looked(play, got) == 2_000
    play.check()
    play.close()


def test_an_approval_of_a_treasurer_who_was_dismissed_since_counts_no_more(
    fresh: Callable[[], str],
) -> None:
    play = filled(fresh())
    for who in ("cara", "dan", "eve"):
        said(play, "ana", f"!treasury appoint @{who}", moderates=True)
        said(play, "ana", "yes", moderates=True)
    later(play, 2 * DAY)
    later(play, policy.TREASURER_AFTER)
    said(play, "ana", "!treasury dismiss @cara", moderates=True)
    said(play, "ana", "yes", moderates=True)
    later(play, DAY)
    small = proposed(play, "ana", 20, "ben")
    assert small.state == "small"
    approved(play, small.number, "cara")
    later(play, DAY)
    # cara is treasurer no more: with dan alone it is one approval, with eve it is two.
    approved(play, small.number, "dan")
    assert looked(play, latest).state == "small"
    approved(play, small.number, "eve")
    assert looked(play, latest).state == "window"
    later(play, DAY)
    assert held(play) == (48_000, 0)
    play.check()
    play.close()


def test_a_moderator_who_removes_the_treasurers_becomes_none(fresh: Callable[[], str]) -> None:
    play = filled(fresh())
    for who in ("cara", "dan"):
        said(play, "ana", f"!treasury appoint @{who}", moderates=True)
        said(play, "ana", "yes", moderates=True)
    later(play, 2 * DAY)
    for who in ("cara", "dan"):
        said(play, "ana", f"!treasury dismiss @{who}", moderates=True)
        said(play, "ana", "yes", moderates=True)
    later(play, 2 * DAY)
    asked = proposed(play, "eve", 20, "ben")
    assert asked.state == "vote"
    approved(play, asked.number, "ana", "cara")
    assert looked(play, latest).state == "vote"
    later(play, 10 * DAY)
    assert held(play) == (50_000, 0)
    play.check()
    play.close()


def test_a_policy_that_changes_in_between_leaves_what_is_open_as_it_was(
    fresh: Callable[[], str],
) -> None:
    play = filled(fresh())
    said(play, "ana", "!policy set challenge_hours 48", moderates=True)
    said(play, "ana", "yes", moderates=True)
    later(play, DAY)
    before = proposed(play, "ana", 20, "ben")
    later(play, DAY)
    approved(play, before.number, "cara", "dan")
    # It was made while a day was the rule; the next one is not.
    later(play, DAY)
    assert held(play) == (48_000, 0)
    after = proposed(play, "cara", 20, "eve")
    approved(play, after.number, "ana", "dan")
    later(play, DAY)
    assert held(play) == (48_000, 2_000)
    later(play, DAY)
    assert held(play) == (46_000, 0)
    play.check()
    play.close()


def test_of_two_thousand_twelve_who_are_awake_still_spend(fresh: Callable[[], str]) -> None:
    """Seven votes fail for want of voters; then eleven are enough for a small spend."""
    awake = [*PEOPLE, *(f"awake{letter}" for letter in "abcdefg")]
    asleep = [f"asleep{number}" for number in range(2_000 - len(awake))]
    play = filled(fresh(), people=(*awake, *asleep))
    groups = itertools.cycle([awake[2:5], awake[5:8], awake[8:11]])
    for _ in range(7):
        asked = seconded(play, next(groups))
        assert asked.state == "small"
        later(play, 3 * DAY)
        for who in awake:
            said(play, who, f"!vote {asked.number} yes")
        later(play, 3 * DAY)
        assert looked(play, latest).reason == "no quorum"
    asked = seconded(play, next(groups))
    later(play, 3 * DAY)
    for who in awake:
        said(play, who, f"!vote {asked.number} yes")
    later(play, 3 * DAY)
    later(play, DAY)
    assert held(play) == (49_900, 0)
    play.check()
    play.close()


def seconded(play: Play, group: Sequence[str]) -> Proposal:
    asked = proposed(play, group[0], 1, "ben")
    for who in group[1:]:
        said(play, who, f"!proposal second {asked.number}")
    return looked(play, latest)
