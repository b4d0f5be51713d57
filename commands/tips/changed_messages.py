"""A message that made a tip is deleted or edited: the tip goes back, or another one is made."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from commands.engine import edits, execution
from commands.engine import questions as asking
from commands.engine.context import Context
from commands.engine.people import names
from commands.engine.request import (
    Offer,
    Refusal,
    Request,
)
from commands.language.address import address, find
from commands.language.grammar import read_arguments
from commands.language.intent import bot_mention
from commands.language.tokens import Doubtful, Missing, ParseError, Unclear
from commands.money.gift_entries import Gift, gift_of
from commands.money.gifts import decide_shares
from commands.tips.corrections import UNDO_SPAN, is_theirs_now, take_back
from commands.values.events import Deleted, Edited
from storage import asks
from storage.asks import Ask
from storage.events import Handled
from storage.ledger.entries import of_event
from storage.ledger.limits import GIFTS
from storage.members import Member, survivor


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
    execution.refuse(context, request, is_theirs_now(request, context.books, gift, "undo-too-late"))
    context.mark_handled("refused")
    return "refused"


def edited(context: Context, event: Edited) -> str:
    """An edit executes nothing. Where it changes a command, it is answered once, with an offer.

    What the first version asked ends with it: nobody is to say yes to words that are gone.
    """
    if not edits.is_first(context, event):
        return "ignored"
    request = context.request()
    refusal = _by_the_first_version(context, request, event)
    if refusal is None:
        return "ignored"
    edits.note(context, event)
    execution.refuse(context, request, refusal)
    return "handled"


def _by_the_first_version(context: Context, request: Request, event: Edited) -> Refusal | None:
    """What is said of an edit: which version counts, and what can still be done about it."""
    if _withdraw_questions(context, event.original):
        return Refusal("edit-of-a-question")
    gift = _gift_by_message(context, event.original)
    if gift is None or gift.payer != context.member.number or not gift.left:
        return None
    arguments = _tip_in(context, event, gift)
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


def _tip_in(context: Context, event: Edited, gift: Gift) -> dict[str, Any] | None:
    """The tip that a message now says, addressed in any way; who is not named is who got it."""
    prefixes, names = context.settings.prefixes, context.services.bot_names
    heard = address(event.text, prefixes, bot_mention(event), names, event.place.direct)
    found = find(context.services.catalogue, heard.words) if heard is not None else None
    if heard is None or found is None or found.declaration.name != "tip":
        return None
    try:
        words = heard.words[found.count :]
        arguments = read_arguments(found.declaration, heard.said, words, context.reading())
    except Doubtful as doubtful:
        arguments = doubtful.meant[0]  # What is offered is shown, and done only if pressed.
    except Missing as missing:
        # It was a reply: whom it answered does not change.
        arguments = {**missing.arguments, "to": sorted(gift.left)}
    except (ParseError, Unclear):
        return None
    return arguments if isinstance(arguments.get("amount"), int) else None
