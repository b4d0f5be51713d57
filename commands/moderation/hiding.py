"""Take the words of an entry away everywhere they are kept; the entry stays, and so does its hash.

The chain holds a salted hash of the words only, so the books verify as before once words and salt
are gone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any

from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.memo import memo_words
from commands.language.stored_replies import from_json, to_json
from commands.moderation.basis import because, refuse_own
from commands.money.gift_entries import gift_of
from commands.money.gifts import gift_words
from commands.values.declaration import Menu, command
from commands.values.parameters import Reference
from commands.values.reply import Reply, Text, Typed, Value
from storage import asks, hidden, outbox
from storage.asks import Ask
from storage.hidden import TakeOutWords
from storage.ledger.entries import EntryRow, of_event, postings_of
from storage.ledger.limits import GIFTS
from storage.ledger.references import reference
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.records import Record
from storage.redaction import Redaction
from storage.unit_of_work import Books

_MEMBERS_WORDS = GIFTS | {"adjust"}


@command(
    "mod",
    "hide",
    permission="home moderator",
    menus=(Menu("message", "menu-hide", replies=True),),
)
def mod_hide(
    request: Request,
    books: Books,
    entry: Annotated[
        int | None, Reference("which entry; left out, that of a reply", offers="gift")
    ] = None,
) -> Effects:
    """Take the words of a gift away: in what I said of it, in histories, in my books.

    Name it by its reference, or reply to it; then I ask first. What was given stays. What somebody
    typed into the room is theirs, or your platform's, to delete.
    """
    if entry is None:
        return _asked(request, books)
    row = books.get(EntryRow, entry)
    mark = f"#{reference(entry)}"
    if row is None or row.memo is None:
        raise Refusal("hide-nothing", reference=mark)
    if row.kind not in _MEMBERS_WORDS:
        raise Refusal("hide-moderators", reference=mark)
    giver = int(row.cause.removeprefix("member/"))
    refuse_own(request, books, giver, arose=row.time)
    memo = row.memo
    asked = [ask for ask in asks.done_by(books, giver) if _holds(ask, row)]
    events = [number for number in (row.event, *(ask.event for ask in asked)) if number is not None]
    keys = [f"entry/{entry}", *(f"ask/{ask.number}" for ask in asked)]
    told = outbox.about(books, events, keys)
    replies = {saying.number: from_json(saying.reply) for saying in told}
    cleaned = {number: _clean(reply, memo) for number, reply in replies.items()}
    changed = {number for number, reply in replies.items() if cleaned[number] != reply}
    shown = _shown(request, books, row, told, cleaned, changed)

    rows: list[Record] = [replace(row, memo=None, salt=None)]
    rows += [replace(ask, arguments=_forgotten(ask, memo)) for ask in asked]
    for saying in told:
        key = saying.key or f"hidden/{saying.number}"
        reply = to_json(cleaned[saying.number])
        if saying.number in shown or reply != saying.reply:
            rows.append(replace(saying, reply=reply, key=key))

    edits = [
        Say(shown[saying.number], key=saying.key or f"hidden/{saying.number}", edit=True)
        for saying in told
        if saying.number in shown
    ]
    people = request.name(books.need(Member, giver))
    said = request.say("hide-done", who=request.name(request.member), giver=people, reference=mark)
    says = [*edits, Say(said)]

    return Effects(
        rows=tuple(rows),
        changes=(TakeOutWords(entry, memo, giver),),
        says=says,
        erases=True,
    )


def _shown(
    request: Request,
    books: Books,
    row: EntryRow,
    told: Sequence[OutboxMessage],
    cleaned: dict[int, Reply],
    changed: set[int],
) -> dict[int, Reply]:
    """What each message that showed the words reads from now on, by the number of its saying."""
    found: dict[int, Reply] = {}
    for saying in told:
        if saying.kind != "send":
            continue
        later = [each for each in told if saying.key is not None and each.key == saying.key]
        last = later[-1] if later else saying
        if last.number in changed:
            found[saying.number] = cleaned[last.number]
        elif not cleaned[saying.number].blocks and saying.key == f"entry/{row.number}":
            rebuilt = _told_anew(request, books, row)
            if rebuilt is not None:
                found[saying.number] = rebuilt
    return found


def _told_anew(request: Request, books: Books, row: EntryRow) -> Reply | None:
    """What the room reads of a gift whose own message I have forgotten, a week after it."""
    gift = gift_of(books, row.number)
    if gift is None:
        return None
    people = [books.need(Member, number) for number in gift.receivers]
    shares = [posting.amount for posting in postings_of(books, row.number) if posting.amount > 0]
    payer = books.need(Member, gift.payer)
    kind = "rain" if row.kind == "rain" else "tip"
    return gift_words(replace(request, member=payer), people, shares, "", None, kind=kind)


def _asked(request: Request, books: Books) -> Effects:
    """Which words would go of the gift that is replied to: what is pointed at is easily missed."""
    rows = [] if request.reply_event is None else of_event(books, request.reply_event)
    found = next((row for row in reversed(rows) if row.memo is not None), None)
    if found is None:
        raise Refusal("hide-which", example=request.typed("mod hide #k3f9"))
    effects: Effects = mod_hide.handler(request, books, entry=found.number)
    ask = request.say(
        "hide-ask",
        giver=request.name(books.need(Member, int(found.cause.removeprefix("member/")))),
        reference=f"#{reference(found.number)}",
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
    return replace(effects, confirm=ask, asked={"entry": found.number})


def _holds(ask: Ask, row: EntryRow) -> bool:
    """Whether a question that was answered is the one these words were booked for."""
    offers: list[dict[str, Any]] = json.loads(ask.arguments)
    if row.event is not None and row.event in (ask.event, *(o.get("event") for o in offers)):
        return True
    # What somebody else asked is booked at the moment of the answer.
    return ask.ended_at == row.time and any(
        row.memo in (offer["arguments"].get("memo"), offer["arguments"].get("reason"))
        for offer in offers
    )


def _forgotten(ask: Ask, memo: str) -> str:
    offers = json.loads(ask.arguments)
    for offer in offers:
        given = offer["arguments"]
        for name in ("memo", "reason"):
            if given.get(name) == memo:
                given[name] = ""
        if "question" in offer:
            offer["question"] = to_json(_clean(from_json(offer["question"]), memo))
    return json.dumps(offers)


def _clean(reply: Reply, memo: str) -> Reply:
    """A reply without these words. They stand in spans of their own wherever I say them."""
    core = " ".join(memo.split()).rstrip(".!,;: ")
    whole = {memo, core, memo_words(memo), because(memo)} - {""}

    redaction = Redaction([core] if len(core) >= hidden.LEAST_INSIDE else [], [], "…")

    def cleaned(span: Text | Typed) -> Value:
        if isinstance(span, Typed):  # A command as somebody typed it, with the words.
            return replace(span, command=redaction.text(span.command))
        return Text("") if span.text in whole else Text(redaction.text(span.text))

    return reply.map(cleaned, Text, Typed)
