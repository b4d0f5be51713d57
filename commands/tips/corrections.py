"""Take a tip back, or return one that you were given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.engine import questions as asking
from commands.engine.people import names
from commands.engine.request import (
    After,
    Effects,
    NewAsk,
    Offer,
    Refusal,
    Request,
    Say,
    said_as_part,
)
from commands.language.dates import MINUTE
from commands.money.gift_entries import Gift, decide_return, gift_of
from commands.money.gifts import Struck, give
from commands.tips import requested
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import Amount, Choice, Members, Reference, Rest
from commands.values.reply import Reply
from storage.ledger.entries import Posting, last_given, last_received, of_event, postings_of
from storage.ledger.limits import GIFTS
from storage.ledger.movements import Refused
from storage.members import Member, accounts_of
from storage.unit_of_work import Books

UNDO_SPAN = 10 * MINUTE


# -- undo ------------------------------------------------------------------------------------------


@command("undo", examples=("undo",), money=True)
def undo(
    request: Request,
    books: Books,
    entry: Annotated[int | None, Reference("which tip; left out, your last")] = None,
) -> Effects:
    """Take back your last tip, within ten minutes, or what you last asked somebody for.

    Reply to the tip, or name it by its reference, to take back another one. Deleting the message
    that made the tip takes it back too. Later, or once it was passed on, I can ask the receiver.
    """
    if entry is None and (asked := requested.asked_last(request, books)):
        return requested.take_back(request, books, asked)
    gift = _given(request, books, entry)
    age = request.now - gift.row.time
    if age > UNDO_SPAN or gift.passed_on:
        why = "undo-too-late" if age > UNDO_SPAN else "undo-passed-on"
        raise is_theirs_now(request, books, gift, why)
    return take_back(request, books, gift, quiet=request.pressed)


def is_theirs_now(request: Request, books: Books, gift: Gift, why: str) -> Refusal:
    """A tip that can only be asked back."""
    people = [books.need(Member, number) for number in gift.left]
    ask = request.message("ask-button", receivers=names(request, people))
    offer = Offer(ask, "undo ask", {"entry": gift.row.number}, confirmed=True)
    return Refusal(
        why,
        offer=[offer],
        receivers=names(request, people),
        amount=request.amount(gift.total),
        several=len(people),
        passed=names(request, [books.need(Member, number) for number in gift.passed_on]),
    )


def _given(request: Request, books: Books, entry: int | None) -> Gift:
    """The gift the member means: by reference, by the message replied to, or their last."""
    if entry is None and request.reply_event is not None:
        rows = [row for row in of_event(books, request.reply_event) if row.kind in GIFTS]
        entry = rows[-1].number if rows else None
    if entry is None:
        accounts = accounts_of(books, request.asset.number, request.member.number)
        entry = last_given(books, accounts, GIFTS)
    gift = None if entry is None else gift_of(books, entry)
    if gift is None:
        raise Refusal("undo-nothing")
    if gift.payer != request.member.number:
        raise Refusal("undo-not-yours", not_theirs=True)
    if not gift.left:
        raise Refusal("undo-already")
    if any(books.need(Member, number).forgotten_at is not None for number in gift.left):
        raise Refusal("undo-forgotten")
    return gift


def take_back(request: Request, books: Books, gift: Gift, *, quiet: bool) -> Effects:
    """The effects of taking a gift back whole; the message that told of it says so."""
    entry = decide_return("undo", gift, gift.left, request.member.number)
    people = [books.need(Member, number) for number in gift.left]

    told = request.say(
        "undo-done", amount=request.amount(gift.total), receivers=names(request, people)
    )
    done = Say(told, "discreet")
    strikes = Struck(gift.row.number, "taken-back", otherwise=(done,) if quiet else ())
    says: list[Say | After] = [strikes] if quiet else [strikes, done]

    def refused(refusal: Refused) -> Refusal | None:
        if refusal.code == "paused":
            return None
        return Refusal("undo-not-there", receivers=names(request, people))

    return Effects(movements=(entry,), says=says, refused=refused)


@command("undo", "ask", hidden=True, money=True)
def undo_ask(
    request: Request, books: Books, entry: Annotated[int, Reference("which tip")]
) -> Effects:
    """Ask the receivers of a tip to return it."""
    gift = _given(request, books, entry)
    questions = []
    line = asking.asks_you(request, *(books.need(Member, number) for number in gift.left))
    for number, units in gift.left.items():
        question = _return_question(request, units)
        offer = Offer("", "refund", {"entry": entry}, confirmed=True)
        questions.append(
            NewAsk(
                number,
                question,
                (offer,),
                "request",
                asking.REQUEST_SPAN,
                line,
                about=("return", units),
            )
        )
    return Effects(asks=tuple(questions))


def _return_question(request: Request, units: int) -> Reply:
    return request.say(
        "return-question",
        giver=request.name(request.member),
        amount=request.amount(units),
        give=request.button("return-button", "yes"),
        keep=request.button("keep-button", "no"),
        yes=request.typed("yes"),
        no=request.typed("no"),
    )


# -- refund ----------------------------------------------------------------------------------------


@command("refund", examples=("refund",), money=True)
def refund(
    request: Request,
    books: Books,
    entry: Annotated[int | None, Reference("which tip; left out, the last you got")] = None,
) -> Effects:
    """Return a tip that you were given.

    Reply to the tip, or name it by its reference; otherwise it is the last one you got.
    """
    if entry is None and request.reply_event is not None:
        rows = [row for row in of_event(books, request.reply_event) if row.kind in GIFTS]
        entry = rows[-1].number if rows else None
    if entry is None:
        accounts = accounts_of(books, request.asset.number, request.member.number)
        entry = last_received(books, accounts, GIFTS)
    gift = None if entry is None else gift_of(books, entry)
    if gift is None:
        raise Refusal("refund-nothing")
    mine = gift.left.get(request.member.number)
    if mine is None:
        raise Refusal("refund-not-yours" if _never_got(books, gift, request) else "undo-already")
    payer = books.need(Member, gift.payer)
    if payer.forgotten_at is not None:
        raise Refusal("refund-forgotten")
    back = decide_return("refund", gift, {request.member.number: mine}, request.member.number)

    said = request.say(
        "refunded",
        receiver=request.name(request.member),
        giver=request.name(payer, ping=True),
        amount=request.amount(mine),
        reference=f"#{reference_of(-1)}",
    )

    def line(people: Sequence[Member]) -> Reply:
        return request.say(
            "returned-elsewhere",
            who=names(request, people, ping=True),
            giver=request.name(request.member),
            show=request.button("show-button", "me history"),
        )

    return Effects(movements=(back,), says=[Say(said, elsewhere=line)])


def _never_got(books: Books, gift: Gift, request: Request) -> bool:
    accounts = accounts_of(books, gift.asset, request.member.number)
    postings: list[Posting] = postings_of(books, gift.row.number)
    return all(posting.account not in accounts or posting.amount < 0 for posting in postings)


@command("undo", "again", hidden=True, money=True)
def undo_again(
    request: Request,
    books: Books,
    entry: Annotated[int, Reference("which tip")],
    to: Annotated[Sequence[Member], Members("who gets it instead")],
    amount: Annotated[int, Amount("how much instead")],
    how: Annotated[str, Choice("each, or split", choices=("each", "split"))] = "each",
    memo: Annotated[str, Rest("what it is for")] = "",
) -> Effects:
    """Take a tip back and give another in its place."""
    gift = _given(request, books, entry)
    if request.now - gift.row.time > UNDO_SPAN or gift.passed_on:
        raise Refusal("edit-too-late")
    back = take_back(request, books, gift, quiet=True)
    new = give(request, books, "tip", to, amount, how, memo)
    says = [*said_as_part(back, 0), *said_as_part(new, len(back.movements))]
    return Effects(movements=(*back.movements, *new.movements), says=says)
