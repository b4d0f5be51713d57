"""Confirm what somebody wrote down about money from outside; dispute it, and answer a dispute."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from commands.engine.refusals import refusal_for
from commands.engine.request import Effects, Refusal, Request, Say
from commands.money.usable import has_outside_money
from commands.treasury import face, outside_told, share_told, shared_out
from commands.treasury.outside_correct import booking, require_free, require_part, settle
from commands.treasury.outside_handover import look_after
from commands.treasury.outside_people import marked, may_confirm, other_party, require_open
from commands.treasury.outside_records import found, key_of, waits_for
from commands.values.declaration import command
from commands.values.parameters import Reference, Rest
from commands.values.reply import Block, Button, Line, Message, Name, Reply
from storage import communities
from storage.changes import Act
from storage.ledger.entries import EntryRow
from storage.ledger.movements import Refused
from storage.ledger.posting import post, would
from storage.purse import holdings, share_proposals, shares
from storage.purse.holdings import Voucher
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books

MOST_WORDS = 300


@command("treasury", "confirm", examples=("treasury confirm #k3f9",), usable=has_outside_money)
def confirm(
    request: Request,
    books: Books,
    entry: Annotated[int, Reference("its reference")],
) -> Effects:
    """Confirm what somebody wrote down about money from outside: that it came, or that you have it.

    Whoever wrote it down cannot. It is for the other party; where there is none here, for another
    treasurer; where there is none of these, for anybody who belongs here.
    """
    return confirmed(request, books, entry)


def confirmed(request: Request, books: Books, entry: int) -> Effects:
    """The effects of confirming the voucher that an entry is about. Raises Refusal."""
    require_open(request)
    voucher = found(books, entry)
    ref = outside_told.mark(voucher.entry)
    if shared_out.waits(voucher):
        return _borne_out(request, books, voucher)
    if voucher.state != "open":
        raise Refusal("outside-not-open", reference=ref)
    if not may_confirm(request, books, voucher, other_party(books, voucher)):
        mine = person_of(books, voucher.member) == request.member.number
        words = "outside-confirm-own" if mine else "outside-confirm-others"
        raise Refusal(words, who=waits_for(books, voucher))
    if voucher.of:
        require_part(books, books.need(Voucher, voucher.of))
    me = request.member.number
    before = shared_out.undone_by(books, voucher, me) if voucher.of else []
    chain = [replace(each, linked=True) for each in before]
    outcomes = would(books, [*chain, booking(books, voucher, me)], request.now)
    outcome = outcomes[-1]
    if isinstance(outcome, Refused):
        if outcome.code == "over_limit":
            first = books.need(Voucher, voucher.of) if voucher.of else voucher
            require_free(request, books, first, voucher.amount, voucher.gone)
        if outcome.code == "over_held":
            raise Refusal(
                "outside-holds-less",
                holder=outside_told.holder(books, voucher.holding),
                held=outside_told.amount(books, voucher.asset, outcome.possible),
            )
        raise refusal_for(outcome, request, books)
    done = Confirm(voucher.entry, request.member.number)
    return Effects(changes=(done,), says=[Confirmed(voucher.entry)])


@dataclass(frozen=True, slots=True)
class Confirm:
    """Somebody confirms a voucher: what it says is booked."""

    entry: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        voucher = books.need(Voucher, self.entry)
        if voucher.of:
            shared_out.take_back(books, voucher, self.member, act.now)
        post(books, [booking(books, voucher, self.member)], act.now)
        number = communities.head(books).entries
        books.save(changed(voucher, state="done", done_by=self.member, done=number))
        if voucher.of:
            settle(books, voucher)
        after = books.need(Voucher, self.entry)
        if shared_out.waits(after) and shared_out.is_apart(books, after, self.member):
            shared_out.share_out(books, after, self.member, act.now)
        if voucher.kind in ("income", "handover"):
            look_after(books, voucher.target or voucher.holding, act.now)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a room reads of a voucher that was confirmed."""

    entry: int

    def says(self, books: Books) -> Sequence[Say]:
        voucher = books.need(Voucher, self.entry)
        told = Message(
            "outside-confirmed",
            {
                "who": Name(person_of(books, voucher.done_by)),
                "what": outside_told.told(books, voucher),
                "reference": outside_told.mark(voucher.done),
            },
        )
        plain = Reply((outside_told.written(books, voucher),))
        edited = Say(plain, key=key_of(voucher), edit=True)
        return [edited, Say(Reply((Line((told,)), *_what_became(books, voucher))))]


def _what_became(books: Books, voucher: Voucher) -> list[Block]:
    """How income was just shared, and who is to be paid of it, or who is to confirm it for that; or
    what was taken back."""
    if voucher.of:
        back, ended = share_proposals.taken(books, voucher)
        told = share_told.taken_back(books, books.need(Voucher, voucher.of), back)
        return [*told, *(line for each in ended for line in face.outcome_lines(books, each))]
    if voucher.shared:
        given = shares.read_given(_detail(books, voucher.shared, "given"))
        last, many = communities.head(books).matters, sum(each.member > 0 for each in given)
        instructed = [
            each
            for number in range(last - many + 1, last + 1)
            for each in face.outcome_lines(books, books.need(Proposal, number))
        ]
        return [*share_told.done(books, voucher, given), *instructed]
    if not shared_out.waits(voucher):
        return []
    ref = outside_told.mark(voucher.entry)
    press = Button(Message("outside-confirm-button"), f"treasury confirm {ref}")
    return [Line((Message("share-waits"), " ", press))]


def _detail(books: Books, entry: int, name: str) -> str:
    return str(json.loads(books.need(EntryRow, entry).detail or "{}")[name])


def _borne_out(request: Request, books: Books, voucher: Voucher) -> Effects:
    """Income that was confirmed by somebody who gets something of it is shared once another says
    so who does not. Raises Refusal."""
    me, theirs = request.member.number, shared_out.beneficiaries(books, voucher)
    first = me == person_of(books, voucher.done_by) and shared_out.is_apart(books, voucher, me)
    if not first and not may_confirm(request, books, voucher, 0, theirs):
        raise Refusal("share-confirm-others", reference=outside_told.mark(voucher.entry))
    if not holdings.left(books, voucher):
        raise Refusal("outside-not-open", reference=outside_told.mark(voucher.entry))
    if communities.head(books).paused(request.now):
        raise refusal_for(Refused("paused"), request, books)
    return Effects(changes=(BearOut(voucher.entry, me),), says=[BorneOut(voucher.entry, me)])


@dataclass(frozen=True, slots=True)
class BearOut:
    """Somebody who gets nothing of it says that an income is right: it is shared."""

    entry: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        voucher = books.need(Voucher, self.entry)
        shared_out.share_out(books, voucher, self.member, act.now)


@dataclass(frozen=True, slots=True)
class BorneOut:
    """What a room reads of an income that was shared later than it was confirmed."""

    entry: int
    member: int

    def says(self, books: Books) -> Sequence[Say]:
        voucher = books.need(Voucher, self.entry)
        told = Message(
            "outside-confirmed",
            {
                "who": Name(self.member),
                "what": outside_told.told(books, voucher),
                "reference": outside_told.mark(voucher.shared),
            },
        )
        return [Say(Reply((Line((told,)), *_what_became(books, voucher))))]


@command(
    "treasury",
    "dispute",
    examples=("treasury dispute #k3f9 no such sale",),
    usable=has_outside_money,
)
def dispute(
    request: Request,
    books: Books,
    entry: Annotated[int, Reference("its reference")],
    why: Annotated[str, Rest("what is not right", most=MOST_WORDS)],
) -> Effects:
    """Say that something written down about money from outside is not right.

    It stands on it where everybody sees it, until a treasurer who did not write it down has
    answered. It charges nobody.
    """
    require_open(request)
    voucher = found(books, entry)
    ref = outside_told.mark(voucher.entry)
    if voucher.in_dispute:
        raise Refusal("outside-in-dispute", reference=ref)
    if voucher.state == "withdrawn":
        raise Refusal("outside-not-open", reference=ref)
    done = Speak(voucher.entry, request.member.number, " ".join(why.split()), disputes=True)
    said = request.say(
        "outside-disputed-now",
        who=request.name(request.member),
        what=outside_told.told(books, voucher),
        reference=ref,
        why=done.words,
        typed=request.typed(f"treasury answer {ref} …"),
    )
    return Effects(changes=(done,), says=[Say(said)])


@command(
    "treasury",
    "answer",
    examples=("treasury answer #k3f9 the slip is here",),
    usable=has_outside_money,
)
def answer(
    request: Request,
    books: Books,
    entry: Annotated[int, Reference("its reference")],
    words: Annotated[str, Rest("what is to be said to it", most=MOST_WORDS)],
) -> Effects:
    """Answer a dispute about money from outside, as a treasurer who did not write it down.

    Where there is no other treasurer, anybody who belongs here answers.
    """
    require_open(request)
    voucher = found(books, entry)
    ref = outside_told.mark(voucher.entry)
    if not voucher.in_dispute:
        raise Refusal("outside-no-dispute", reference=ref)
    if not may_confirm(request, books, voucher, 0):
        raise Refusal("outside-answer-others")
    done = Speak(voucher.entry, request.member.number, " ".join(words.split()), disputes=False)
    said = request.say(
        "outside-answered",
        who=request.name(request.member),
        what=outside_told.told(books, voucher),
        reference=ref,
        why=done.words,
    )
    return Effects(changes=(done,), says=[Say(said)])


@dataclass(frozen=True, slots=True)
class Speak:
    """Somebody disputes a voucher, or answers a dispute."""

    entry: int
    member: int
    words: str
    disputes: bool

    def apply(self, books: Books, act: Act) -> None:
        voucher = books.need(Voucher, self.entry)
        says = holdings.disputed if self.disputes else holdings.answered
        entry = says(voucher, self.member, self.words)
        entry = entry if self.disputes else marked(books, voucher, self.member, entry)
        post(books, [entry], act.now)
        number = communities.head(books).entries
        after = {"disputed": number} if self.disputes else {"answered": number}
        books.save(changed(voucher, **after))


def explained(_: Request, books: Books, entry: int) -> list[Block]:
    """What an entry was, where it is about money from outside."""
    voucher = holdings.about(books, entry)
    if voucher is None:
        return []
    told = outside_told.why(books, voucher)
    if not voucher.shared:
        return [*told, *share_told.once(books, voucher)]
    given = shares.read_given(_detail(books, voucher.shared, "given"))
    return [*told, *share_told.done(books, voucher, given)]
