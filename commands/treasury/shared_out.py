"""Income is shared by its rule: what funds get moves, what members get is for a holder to pay."""

from __future__ import annotations

from commands.treasury import share_told
from commands.treasury.plan import free_in
from commands.treasury.steps import booked, keep, reservation, step
from storage import communities, roles
from storage.ledger.movements import Entry, Void
from storage.ledger.posting import post
from storage.purse import funds, holdings, policy, proposals, share_proposals, shares
from storage.purse.holdings import Voucher
from storage.purse.proposals import Proposal
from storage.purse.shares import Given, ShareRule
from storage.purse.taking_back import UNSHARED, Unpaid, taken_back, unshared
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books


def beneficiaries(books: Books, voucher: Voucher) -> set[int]:
    """Who is given something of an income by its rule, as persons, wherever they are."""
    if not voucher.share:
        return set()
    rule = books.need(ShareRule, voucher.share)
    return roles.persons_with(books, shares.roles_of(rule.split))


def is_apart(books: Books, voucher: Voucher, by: int) -> bool:
    """Whether somebody neither wrote an income down nor is given anything of it."""
    return by != person_of(books, voucher.member) and by not in beneficiaries(books, voucher)


def waits(voucher: Voucher) -> bool:
    """Whether an income is booked, and still to be shared."""
    return voucher.state == "done" and voucher.share > 0 and not voucher.shared


def what(books: Books, voucher: Voucher) -> list[Given]:
    """What each part is given of an income that is booked."""
    rule = books.need(ShareRule, voucher.share)
    sums = shares.sums(books, rule.entry, voucher.asset)
    came = sums.get(0, 0) + holdings.left(books, voucher)
    takers = share_told.takers(books, rule.split, rule.ended)
    return shares.divided(rule.split, came, sums, free_in(books, voucher.asset, 0), takers)


def share_out(books: Books, voucher: Voucher, by: int, now: int) -> None:
    """Share an income, in one entry; what members get of it is decided, each under a number."""
    rule, given = books.need(ShareRule, voucher.share), what(books, voucher)
    cause, asset = f"proposal/{rule.proposal}", voucher.asset
    entry = booked(books, shares.shared(voucher.entry, rule, asset, by, given, cause), now)
    shares.add(books, rule.entry, asset, 0, holdings.left(books, voucher))
    for each in given:
        shares.add(books, rule.entry, asset, each.part, each.units)
    books.save(changed(voucher, shared=entry))
    for each in given:
        if each.member:
            _instruct(books, rule, each, asset, entry, now)


def _instruct(
    books: Books, rule: ShareRule, given: Given, asset: int, entry: int, now: int
) -> None:
    """What a member is given is kept for them, and is for whoever holds the money to pay."""
    decided = books.need(Proposal, rule.proposal)
    number, record = communities.give(books, "matters"), communities.head(books).entries + 1
    made = Proposal(
        number,
        "outlay",
        decided.proposed_by,
        decided.platform,
        decided.account,
        decided.room,
        asset,
        given.units,
        given.member,
        rule.source,
        shares.of_part(rule.entry, given.part),
        books.salt(books.community, record),
        now,
        record,
        needs=0,
        until=0,
        way="share",
        opened_at=now,
        passed_at=now,
    )
    words = proposals.words_hash(made)
    post(books, [shares.instructed(number, entry, asset, given, words, decided.cause)], now)
    made = changed(made, pending=booked(books, reservation(made), now))
    step(books, changed(made, state="instructed", until=now + policy.INSTRUCTED), now)


def undone(books: Books, proposal: Proposal, units: int) -> None:
    """What a member was given they did not get: it is their part's again, with what comes next."""
    if proposal.way == "share":
        rule, part = shares.part_of(proposal.terms)
        shares.add(books, rule, proposal.asset, part, -units)


def undoing(books: Books, income: Voucher, units: int) -> tuple[list[Given], list[Proposal]]:
    """What is taken back of an income that was shared, where `units` of it never came; and what no
    member is to be paid any more."""
    if not income.shared:
        return [], []
    rule, asset = books.need(ShareRule, income.share), income.asset
    sums = shares.sums(books, rule.entry, asset)
    given_up = share_proposals.given_up(books, rule, asset, income)
    free = {
        number: free_in(books, asset, part.fund)
        for number, part in enumerate(rule.split, 1)
        if part.to == "fund"
    }
    kept = {each.number: each for each in share_proposals.unpaid(books, income.shared, asset)}
    unpaid = [
        Unpaid(each.number, shares.part_of(each.terms)[1], each.receiver, each.amount)
        for each in kept.values()
    ]
    back, over = taken_back(rule.split, sums.get(0, 0) - units, sums, free, unpaid, given_up)
    return back, [kept[number] for number in over]


def never_came(books: Books, correction: Voucher) -> int:
    """How much less came in than was counted, by a correction of income that was shared."""
    before = holdings.gone(books, books.need(Voucher, correction.of), correction.entry)
    return correction.amount + correction.gone - before


def freed(books: Books, income: Voucher, units: int) -> int:
    """How much is free in the treasury again by what is taken back."""
    back, _ = undoing(books, income, units)
    split = books.need(ShareRule, income.share).split if back else ()
    return sum(each.units for each in back if each.member or split[each.part - 1].to == "fund")


def undone_by(books: Books, correction: Voucher, by: int) -> list[Entry | Void]:
    """What moves before a correction of an income is booked."""
    income = books.need(Voucher, correction.of)
    back, over = undoing(books, income, never_came(books, correction))
    if not back:
        return []
    split = books.need(ShareRule, income.share).split
    entry = unshared(correction.entry, split, income.asset, back, f"member/{by}")
    return [entry, *(Void(each.pending or 0) for each in over)]


def take_back(books: Books, correction: Voucher, by: int, now: int) -> None:
    """Take back what was shared of what never came, before that itself is put right."""
    income = books.need(Voucher, correction.of)
    back, over = undoing(books, income, never_came(books, correction))
    if not back:
        return
    booked(books, undone_by(books, correction, by)[0], now)
    for each in back:
        shares.add(books, income.share, income.asset, each.part, -each.units)
    for proposal in over:
        ended = proposals.ended(proposal, "lapsed", now, UNSHARED)
        post(books, [proposals.stepped(ended), Void(proposal.pending or 0)], now)
        keep(books, ended)


def put_right(books: Books, voucher: Voucher, units: int) -> None:
    """Less came in than was shared: of what comes next that much less is shared."""
    if voucher.shared:
        shares.add(books, voucher.share, voucher.asset, 0, -units)


def settle(books: Books, proposal: Proposal, now: int) -> int:
    """From here on income of a source is shared as was decided, or no more; its record."""
    parts = shares.of_terms(proposal.terms)
    before = shares.of_source(books, proposal.purpose)
    number = communities.head(books).entries + 1
    rule = ShareRule(
        number,
        proposal.purpose,
        books.salt(books.community, number),
        shares.written_parts(parts),
        proposal.number,
        now,
    )
    record = shares.opened(rule, before.entry if before else 0, proposal.cause)
    post(books, [record], now)
    if before is not None:
        books.save(changed(before, ended=number))
    if parts:
        books.save(rule)
    return number


def hindrance(books: Books, proposal: Proposal) -> str:
    """Why a share cannot be settled now; empty where it can."""
    parts = shares.of_terms(proposal.terms)
    before = shares.of_source(books, proposal.purpose)
    if (before.parts if before else "") == shares.written_parts(parts):
        return "already"
    open_now = {each.number for each in funds.open_funds(books)}
    return "closed" if any(each.fund and each.fund not in open_now for each in parts) else ""
