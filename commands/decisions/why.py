"""Why a vote came out as it did, the whole count in words; and why an entry is in the books."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Annotated

from commands.decisions.face import face_of
from commands.decisions.found import VOTE_NUMBER, vote_numbered
from commands.decisions.result import explained, gone_on
from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.parameters import Reference, Rest
from commands.values.reply import Amount, Block, Name, Reply, Text, Time, Value
from storage.ledger import accounts
from storage.ledger.accounts import Account
from storage.ledger.assets import Asset
from storage.ledger.entries import EntryRow, Posting, correcting, of_event, postings_of
from storage.ledger.references import reference
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

_MATTERS = ("vote", "proposal", "circle", "round")
"""As what records name the number of what they are about."""
_NUMBER_BEHIND = re.compile(r"\A[^\W\d_]{1,30} #?([1-9]\d{0,8})[.?]?")
_BETWEEN_TWO = frozenset({"circle"})
"""Kinds of entries whose words are for those two alone whom they are about."""
_TOLD = {
    "tip",
    "request",
    "rain",
    "reaction",
    "undo",
    "refund",
    "restart",
    "mint",
    "starter",
    "burn",
    "reverse",
    "adjust",
    "import",
    "donate",
}
"""The kinds of entries that have words of their own."""


@command(
    "why",
    visibility="discreet",
    examples=("why 1", "why #k3f9"),
    only_reads=True,
)
def why(
    request: Request,
    books: Books,
    number: Annotated[int | None, VOTE_NUMBER] = None,
    entry: Annotated[int | None, Reference("an entry, by its reference", marked=True)] = None,
    about: Annotated[str, Rest("which part of it, such as a project", most=80)] = "",
) -> Effects:
    """See how a vote was counted, step by step, or why an entry is in the books.

    Of an entry: who, when, what for, by which rule, and whether it was taken back. What came into
    the treasury and went out of it is for everybody. Whoever was not part of another entry sees it
    only as a treasurer, and that is written down.
    """
    if entry is None and number is None and request.reply_event is not None:
        booked = of_event(books, request.reply_event)
        entry = next((row.number for row in booked if row.kind in _TOLD), None)
    if entry is not None:
        return _of_entry(request, books, entry)
    if number is None and about.strip():
        found = (find(request, books, about) for find in request.catalogue.named)
        number = next((each for each in found if each is not None), None)
        if number is None and (named := _NUMBER_BEHIND.fullmatch(about.strip())):
            number = int(named[1])  # "why vote 2"
        about = ""
    if number is None:
        vote, k3f9 = request.typed("why 1"), request.typed("why #k3f9")
        raise Refusal("why-what", vote=vote, entry=k3f9)
    for detail in request.catalogue.details if about.strip() else ():
        if blocks := detail(request, books, number, about):
            return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])
    return Effects(says=[Say(_of_number(request, books, number), "discreet")])


def _of_number(request: Request, books: Books, number: int) -> Reply:
    """What capabilities tell of a number, and how the vote with it was counted."""
    told: list[Block] = []
    for explain in request.catalogue.explanations:
        told += explain(request, books, number)
    about = books.get(Vote, number) if told else vote_numbered(request, books, number)
    if about is not None:
        is_open = about.state == "open"
        told += (face_of(books, about) if is_open else explained(books, about)).blocks
        told += gone_on(books, about) if is_open else []
    return Reply(tuple(told))


def _of_entry(request: Request, books: Books, number: int) -> Effects:
    for tell in request.catalogue.entries:
        if blocks := tell(request, books, number):
            return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])
    row = books.get(EntryRow, number)
    lines = [] if row is None else postings_of(books, number)
    matter = None if row is None or row.kind in _TOLD else _matter(row)
    if matter is not None:
        return Effects(says=[Say(_of_number(request, books, matter), "discreet")])
    on = accounts.numbered(books, [each.account for each in lines])
    if row is not None and any(each.kind == "treasury" for each in on.values()):
        blocks = _told(request, books, row, lines, on)
        return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])
    people = {person_of(books, each.owner) for each in on.values() if each.kind == "member"}
    mine = row is not None and request.member.number in {*people, _actor(books, row)}
    looks = "treasurer" in request.roles()
    if row is None or not (mine or looks):
        # The same words whether it is there or not: what others booked is no guess away.
        raise Refusal("why-not-yours", reference=f"#{reference(number)}")
    said = Say(Reply(tuple(_told(request, books, row, lines, on))), "private", own=mine)
    noted = None if mine else Noted(reason=f"#{reference(number)}")
    return Effects(says=[said], noted=noted)


def _matter(row: EntryRow) -> int | None:
    """The number of the vote, the proposal or the circle that a record is about."""
    by, _, number = row.cause.partition("/")
    if by in _MATTERS and number.isdigit():
        return int(number)
    detail = json.loads(row.detail or "{}")
    return next((int(detail[name]) for name in _MATTERS if name in detail), None)


def _actor(books: Books, row: EntryRow) -> int | None:
    return None if row.actor is None else person_of(books, row.actor)


def _told(
    request: Request,
    books: Books,
    row: EntryRow,
    lines: list[Posting],
    on: Mapping[int, Account],
) -> list[Block]:
    actor = _actor(books, row)
    by: Value = Name(actor) if actor is not None else request.message("why-by-rule")
    if row.cause == "host":
        by = request.message("why-by-host")
    kind = row.kind if row.kind in _TOLD else "record"
    blocks: list[Block] = [
        request.line(
            f"why-kind-{kind}",
            reference=f"#{reference(row.number)}",
            at=Time(row.time, "clock"),
            who=by,
            memo=(": ", Text(row.memo)) if row.memo and row.kind not in _BETWEEN_TWO else "",
        )
    ]
    for each in sorted(lines, key=lambda line: line.amount):
        asset = books.need(Asset, each.asset)
        account = on[each.account]
        who: Value = request.message("why-account-other")
        if account.kind == "member":
            who = Name(person_of(books, account.owner))
        elif account.kind == "treasury":
            who = request.message("why-account-treasury")
        amount = Amount(each.amount, asset.number, asset.decimals)
        blocks.append(request.line("why-entry-line", who=who, amount=amount))
    if row.corrects is not None:
        blocks.append(request.line("why-corrects", reference=f"#{reference(row.corrects)}"))
    for back in correcting(books, row.number):
        taken = f"#{reference(back.number)}"
        blocks.append(request.line("why-taken-back", reference=taken, at=Time(back.time, "clock")))
    return blocks
