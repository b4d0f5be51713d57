"""Take a tip back, or return one that you were given."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any

from commands.engine import execution
from commands.engine import questions as asking
from commands.engine.context import Context
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
from commands.language.address import address, find
from commands.language.dates import MINUTE
from commands.language.grammar import read_arguments
from commands.language.tokens import Doubtful, Missing, ParseError, Unclear
from commands.money.gift_entries import Gift, decide_return, gift_of
from commands.money.gifts import Struck, decide_shares, give
from commands.tips import requested
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.events import Deleted, Edited
from commands.values.parameters import Amount, Choice, Members, Reference, Rest
from commands.values.reply import Reply
from storage import asks
from storage.asks import Ask
from storage.events import Handled
from storage.ledger.entries import Posting, last_given, last_received, of_event, postings_of
from storage.ledger.limits import GIFTS
from storage.ledger.movements import Refused
from storage.members import Member, accounts_of, survivor
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
        raise _is_theirs_now(request, books, gift, why)
    return take_back(request, books, gift, quiet=request.pressed)


def _is_theirs_now(request: Request, books: Books, gift: Gift, why: str) -> Refusal:
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
        raise Refusal("undo-not-yours")
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


# -- the message that made a tip is deleted or edited ----------------------------------------------


def deleted(context: Context, event: Deleted) -> str:
    """Deleting the command within the undo time takes the tip back, when nothing was passed on."""
    if event.by_author and _withdraw_questions(context, event.original):
        context.mark_handled("handled")
        return "handled"
    gift = _gift_by_message(context, event.original)
    if gift is None or not event.by_author or gift.payer != context.member.number:
        return "ignored"
    if context.now - gift.row.time > UNDO_SPAN or gift.passed_on or not gift.left:
        return "ignored"
    if context.event.received_at - gift.row.time > UNDO_SPAN:
        return _deleted_late(context, gift)
    request = context.request(confirmed=True)
    effects = take_back(request, context.books, gift, quiet=True)
    declaration = context.services.catalogue["undo",]
    try:
        execution.carry_out(context, declaration, {}, execution.Decided(request, effects))
    except Refusal:
        return "ignored"  # The author deleted a message; there is no question to answer.
    context.mark_handled("handled")
    return "handled"


def _deleted_late(context: Context, gift: Gift) -> str:
    """In time only by what a server wrote, and heard after it: nothing is taken without asking."""
    if any(context.books.need(Member, number).forgotten_at is not None for number in gift.left):
        return "ignored"
    request = context.request()
    execution.refuse(
        context, request, _is_theirs_now(request, context.books, gift, "undo-too-late")
    )
    context.mark_handled("refused")
    return "refused"


def edited(context: Context, event: Edited) -> str:
    """An edit executes nothing. Where it changes a command, it is answered once, with an offer.

    What the first version asked ends with it: nobody is to say yes to words that are gone.
    """
    place = context.place
    once = (place.platform, place.account, place.room, f"edit/{event.original}")
    if context.books.get(Handled, *once) is not None:
        return "ignored"
    request = context.request()
    refusal = _by_the_first_version(context, request, event)
    if refusal is None:
        return "ignored"
    context.begin_handling()
    number = context.number or 0
    context.books.add(Handled(*once, number, b"", context.now, context.member.number, "noted"))
    execution.refuse(context, request, refusal)
    return "handled"


def _by_the_first_version(context: Context, request: Request, event: Edited) -> Refusal | None:
    """What is said of an edit: which version counts, and what can still be done about it."""
    if _withdraw_questions(context, event.original):
        return Refusal("edit-of-a-question")
    gift = _gift_by_message(context, event.original)
    if gift is None or gift.payer != context.member.number or not gift.left:
        return None
    arguments = _tip_in(context, event)
    if arguments is None:
        return None
    to, total = arguments["to"], _shares(arguments)
    if total == gift.left:
        return None
    same = sorted(to) == sorted(gift.left)
    people = [context.books.need(Member, number) for number in gift.left]
    values: dict[str, Any] = {
        "first": request.amount(gift.total),
        "receivers": names(request, people),
    }
    if context.now - gift.row.time > UNDO_SPAN or gift.passed_on:
        return Refusal("edit-too-late-to-change", **values)
    shown = request.amount(sum(total.values()))
    label = (
        request.message("edit-button", amount=shown)
        if same
        else request.message(
            "edit-button-people",
            amount=shown,
            receivers=asking.receivers(context, request, arguments),
        )
    )
    offer = Offer(label, "undo again", {**arguments, "entry": gift.row.number}, confirmed=True)
    return Refusal("edit-ignored" if same else "edit-ignored-people", offer=[offer], **values)


def _shares(arguments: dict[str, Any]) -> dict[int, int]:
    """What each member would get by a tip's arguments, in units."""
    to = arguments["to"]
    shares = decide_shares(arguments["amount"], len(to), arguments.get("how", "each"))
    return dict(zip(to, shares, strict=True))


def _questions(context: Context, original: str) -> list[Ask]:
    """The open questions a message of the member's own put, to themselves or to somebody."""
    place = context.place
    handled = context.books.get(Handled, place.platform, place.account, place.room, original)
    if handled is None or handled.member is None:
        return []
    if survivor(context.books, handled.member).number != context.member.number:
        return []
    return asks.of_event(context.books, handled.number)


def _withdraw_questions(context: Context, original: str) -> bool:
    """Take back what a deleted message was asking; of several that came late, only its own."""
    found = _questions(context, original)
    late = [
        ask
        for ask in asks.of_member(context.books, context.member.number, context.now)
        if ask.kind == "late"
    ] + asks.gathering(context.books)
    for ask in late:
        offers = json.loads(ask.arguments)
        kept = [offer for offer in offers if offer.get("said") != original]
        if ask.member != context.member.number or len(kept) == len(offers):
            continue
        found = [each for each in found if each.number != ask.number]
        if kept and "question" in offers[0]:
            kept[0].setdefault("question", offers[0]["question"])
        state = ask.state if kept else "withdrawn"
        context.books.save(replace(ask, arguments=json.dumps(kept or offers), state=state))
        if not found:
            return True
    for ask in found:
        asking.end(context, ask, "withdrawn")
    return bool(found)


def _gift_by_message(context: Context, original: str) -> Gift | None:
    place = context.place
    handled = context.books.get(Handled, place.platform, place.account, place.room, original)
    if handled is None:
        return None
    rows = [row for row in of_event(context.books, handled.number) if row.kind in GIFTS]
    return gift_of(context.books, rows[-1].number) if rows else None


def _tip_in(context: Context, event: Edited) -> dict[str, Any] | None:
    heard = address(event.text, context.settings.prefixes, None, context.services.bot_names, False)
    found = find(context.services.catalogue, heard.words) if heard is not None else None
    if heard is None or found is None or found.declaration.name != "tip":
        return None
    try:
        words = heard.words[found.count :]
        arguments = read_arguments(found.declaration, heard.said, words, context.reading())
    except Doubtful as doubtful:
        arguments = doubtful.meant[0]  # What is offered is shown, and done only if pressed.
    except (ParseError, Missing, Unclear):
        return None
    return arguments if isinstance(arguments.get("amount"), int) else None


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
