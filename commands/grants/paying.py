"""The end of a round: what was kept is let go, the grants are paid, and the rest of what was given
goes back, in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from commands.engine.request import Say
from commands.engine.speaker import Speaker
from commands.grants import reporting
from commands.grants.face import amount, changed_face
from commands.grants.found import Held, held
from commands.grants.result import told
from commands.values.reply import Block, Name, Reply, Text, Time, line
from storage import communities, jobs
from storage.grants import ballots, giving, halves, rows
from storage.grants.giving import Given
from storage.grants.rows import Application, Round, Unpaid
from storage.ledger.accounts import Account, member_account
from storage.ledger.movements import Movement, Refused, Void
from storage.ledger.posting import post
from storage.members import Member
from storage.presence import missing
from storage.purse import funds
from storage.purse.funds import Fund
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books


def settled(context: Speaker, books: Books, found: Held) -> list[Block]:
    """Pay a round out; while all payments are stopped it waits for their end."""
    there = rows.on_ballot(rows.applications_of(books, found.round.number))
    payout = end(context, books, found, there)
    if payout is None:
        until = communities.head(books).paused_until or context.now
        jobs.plan(books, until, "grants pay", found.number)
        return [line("grants-waits", number=found.number, until=Time(until))]
    after = held(books, books.need(Round, found.round.number))
    return [
        *told(books, after, called=True),
        *_returned(after, payout),
        *_back(books, after),
        *_called(after, payout),
        *reporting.asked(books, after),
    ]


@dataclass(frozen=True, slots=True)
class _Payout:
    """What is paid at the end: `funded` are places; `unpaid` those of them that cannot be paid, and
    why. `granted`: place → units of the purse; `pays` and `back`: member → units, and `gifts` how
    much of what is paid was given by members."""

    funded: Collection[int] = ()
    unpaid: dict[int, Unpaid] = field(default_factory=dict)
    pays: Counter[int] = field(default_factory=Counter)
    granted: dict[int, int] = field(default_factory=dict)
    gifts: int = 0
    back: Counter[int] = field(default_factory=Counter)
    halves: dict[int, int] = field(default_factory=dict)
    """Place → units that are kept for the second half of a grant, and are in none of the others."""


def _payout(books: Books, found: Held, there: list[Application]) -> _Payout:
    if not found.round.result:
        return _Payout()
    if found.terms.is_quadratic:
        return _of_gifts(books, found, there)
    if found.terms.is_thanks:
        funded = {each.place for each in there}
    else:
        outcome = ballots.read_outcome(found.round.result)
        funded = {there[at].place for at in outcome.funded}
    unpaid = _unpaid(books, there, funded)
    pays: Counter[int] = Counter()
    granted = {
        each.place: each.amount
        for each in there
        if each.place in funded and each.place not in unpaid
    }
    for each in there:
        if each.place in granted:
            pays[person_of(books, each.member)] += each.amount
    return _Payout(funded, unpaid, pays, granted)


def _of_gifts(books: Books, found: Held, there: list[Application]) -> _Payout:
    matching = giving.read_matching(found.round.result)
    funded = [there[at].place for at in matching.funded()]
    unpaid = _unpaid(books, there, funded)
    not_paid = {at for at, each in enumerate(there) if each.place in unpaid}
    pays: Counter[int] = Counter()
    granted: dict[int, int] = {}
    for each, match in zip(there, matching.matches, strict=True):
        if match.paid and each.place not in unpaid:
            pays[person_of(books, each.member)] += match.paid
            granted[each.place] = match.match
    at = {each.place: index for index, each in enumerate(there)}
    gifts = rows.gifts_of(books, found.round.number)
    books.fetch(Member, [(each.member,) for each in gifts])
    given = [Given(each.member, at[each.place], each.amount) for each in gifts]
    back: Counter[int] = Counter()
    for giver, units in matching.back(given, not_paid).items():
        back[person_of(books, giver)] += units
    return _Payout(funded, unpaid, pays, granted, matching.kept(not_paid), back)


def _in_halves(books: Books, found: Held, there: list[Application], payout: _Payout) -> _Payout:
    """The same, where of what is large only the first half is paid now."""
    if found.terms.is_thanks:
        return payout
    held_now, _ = funds.held(books, found.asset.number)
    kept = halves.kept_back(payout.granted, held_now)
    pays, granted = Counter(payout.pays), dict(payout.granted)
    for each in there:
        if each.place in kept:
            pays[person_of(books, each.member)] -= kept[each.place]
            granted[each.place] -= kept[each.place]
    return replace(payout, pays=pays, granted=granted, halves=kept)


def _unpaid(books: Books, there: list[Application], funded: Collection[int]) -> dict[int, Unpaid]:
    return {
        each.place: why
        for each in there
        if each.place in funded and (why := missing(books, person_of(books, each.member)))
    }


def end(context: Speaker, books: Books, found: Held, there: list[Application]) -> _Payout | None:
    """Let go of what was kept, pay the grants and give back the rest, in one; None where payments
    are stopped."""
    now, number, asset = context.now, found.round.number, found.asset.number
    payout = _in_halves(books, found, there, _payout(books, found, there))
    funded, unpaid, pays = payout.funded, payout.unpaid, payout.pays
    if communities.head(books).paused(now) and (pays or payout.back):
        return None
    back = [rows.given_back(number, asset, payout.back)] if payout.back else []
    fund = found.proposal.fund
    paid = rows.paid_out(
        number, asset, funded, unpaid, pays, payout.gifts, fund, halves=payout.halves
    )
    books.fetch(Account, [member_account(asset, each) for each in {**pays, **payout.back}])
    let_go = Void(found.proposal.pending or 0, linked=True)
    movements: list[Movement] = [let_go, replace(paid, linked=bool(back)), *back]
    outcomes = post(books, movements, now)
    if any(isinstance(each, Refused) for each in outcomes):
        raise RuntimeError(f"round {number}: the payout was refused, {outcomes}")
    _keep(books, found, there, payout, communities.head(books).entries - len(back), now)
    reporting.keep_halves(context.services.catalogue.halves, books, found, payout.halves, now)
    if found.terms.is_thanks:
        return payout  # Its message is that of its vote.
    if not there:
        reply = Reply((line("grants-none-applied", number=found.number, title=found.title),))
        context.say(Say(reply, mood="notice"), answers=False)
    context.say(changed_face(books, number), answers=False)
    return payout


def _keep(
    books: Books,
    found: Held,
    there: list[Application],
    payout: _Payout,
    entry: int,
    now: int,
) -> None:
    """The rows, as the payout, which is this entry, leaves them."""
    for each in there:
        if each.became != "open":
            continue
        why = payout.unpaid.get(each.place, "")
        became = "unfunded" if each.place not in payout.funded else "unpaid" if why else "paid"
        granted = payout.granted.get(each.place, 0)
        books.save(changed(each, became=became, reason=why, granted=granted))
    round_ = books.need(Round, found.round.number)
    books.save(changed(round_, stage="over", paid=entry, ended_at=now))
    proposal = books.need(Proposal, found.proposal.number)
    books.save(changed(proposal, state="paid", paid=entry, ended_at=now))


def _returned(found: Held, payout: _Payout) -> list[Block]:
    """What goes back to those who gave, in all."""
    if not payout.back:
        return []
    return [line("grants-returned", amount=amount(found, payout.back.total()))]


def _back(books: Books, found: Held) -> list[Block]:
    """What is free again in the purse, or in the fund that the round was out of."""
    fund = found.proposal.fund
    if fund:
        there = funds.account_of(books, found.asset.number, fund)
        free = amount(found, there.balance - there.reserved)
        return [line("grants-back-fund", free=free, fund=Text(books.need(Fund, fund).name))]
    holds, reserved = funds.held(books, found.asset.number)
    return [line("grants-back", free=amount(found, holds - reserved))]


def _called(found: Held, payout: _Payout) -> list[Block]:
    """Whoever was paid is called; in a round of thanks its result does so."""
    if found.terms.is_thanks:
        return []
    return [
        line("grants-you-got", who=Name(person, ping=True, call=True), amount=amount(found, units))
        for person, units in payout.pays.items()
    ]
