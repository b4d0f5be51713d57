"""Give back what should not have been given: one gift, or all that somebody gave lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from commands.engine.people import names
from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.language.dates import DAY
from commands.language.stored_replies import from_json
from commands.moderation.basis import because, came_since, refuse_own, unquoted
from commands.moderation.reversal import Taken, debts_of, decide_taken, owes_some, reversal_entry
from commands.money.gift_entries import Gift, gift_of
from commands.money.gifts import Struck, holdings
from commands.values.booked import reference_of
from commands.values.declaration import Menu, command
from commands.values.parameters import Duration, OneMember, Reference, Rest
from commands.values.reply import Listed, Value
from storage import outbox
from storage.ledger.accounts import member_account, peek
from storage.ledger.assets import ISSUED, Asset
from storage.ledger.debts import Debt
from storage.ledger.entries import given_since, of_event
from storage.ledger.limits import ALONE_SPAN, GIFTS
from storage.ledger.movements import Entry
from storage.ledger.references import reference
from storage.members import Member, accounts_of
from storage.reversal_motions import Motion
from storage.roles import same_person
from storage.unit_of_work import Books

MOTION_SPAN = 7 * DAY
MOST_AT_ONCE = 200
_MOST_NAMED = 8


@command(
    "mod",
    "reverse",
    permission="home moderator",
    money=True,
    examples=("mod reverse by={person} since=10m somebody else had the phone",),
    menus=(Menu("message", "menu-reverse", asks=True, replies=True),),
)
def mod_reverse(
    request: Request,
    books: Books,
    entry: Annotated[
        int | None, Reference("which gift: its reference", marked=True, offers="gift")
    ] = None,
    by: Annotated[Member | None, OneMember("all that this member gave", named=True)] = None,
    since: Annotated[int | None, Duration("how far back, with by", named=True)] = None,
    reason: Annotated[str, Rest("why; the room reads it", most=300)] = "",
) -> Effects:
    """Reverse a gift, or all that one member gave in the last days, for a reason.

    Name the gift by its reference, or reply to it. After seven days it takes a second moderator,
    who says the same. Nobody reverses what is their own matter. I ask before I do it.
    """
    why = unquoted(reason)
    if by is not None:
        return _several(request, books, by, since, why)
    if entry is None and since is None and request.reply_event is not None:
        rows = [row for row in of_event(books, request.reply_event) if row.kind in GIFTS]
        entry = rows[-1].number if rows else None
    if entry is None:
        raise Refusal(
            "reverse-which",
            example=request.typed("mod reverse #k3f9 the wrong ben"),
            other=request.typed("mod reverse by=@ben since=10m"),
        )
    # At the confirmation nothing is replied to any more.
    return replace(_one(request, books, entry, why), asked={"entry": entry, "reason": why})


# -- one gift --------------------------------------------------------------------------------------


def _one(request: Request, books: Books, entry: int, why: str) -> Effects:
    found = gift_of(books, entry)
    if found is None:
        raise Refusal("reverse-not-a-gift", reference=f"#{reference(entry)}")
    if not found.left:
        raise Refusal("undo-already")
    refuse_own(request, books, found.payer, *found.receivers, arose=found.row.time)
    if books.need(Member, found.payer).forgotten_at is not None:
        raise Refusal("reverse-forgotten")
    gift = _of_those_here(books, found)
    if not gift.left:
        raise Refusal("undo-forgotten")
    motion = None
    if request.now - gift.row.time > ALONE_SPAN:
        motion = _moved(request, books, gift)
        if motion is None:
            return _move(request, books, gift, why)
    why = why or (motion.reason if motion is not None else "")
    if not why:
        example = request.typed(f"mod reverse #{reference(entry)} the wrong ben")
        raise Refusal("reason-missing", example=example)
    taken = decide_taken([gift], _held(books, [gift]))
    payer = books.need(Member, gift.payer)
    said: dict[str, Any] = {
        "what": f"#{reference(entry)}",
        "to": request.name(payer, ping=True),
        "reason": because(why),
    }
    return _effects(request, books, taken, gift.payer, why, said, motion)


def _moved(request: Request, books: Books, gift: Gift) -> Motion | None:
    """What another moderator, who has no part in it, wants reversed already."""
    motion = books.get(Motion, gift.row.number)
    if motion is None or request.now >= motion.ends_at:
        return None
    if same_person(books, motion.mover, gift.payer, *gift.receivers):
        return None
    if same_person(books, motion.mover, request.member.number):
        raise Refusal("reverse-moved-already", until=request.time(motion.ends_at))
    return motion


def _move(request: Request, books: Books, gift: Gift, why: str) -> Effects:
    """One moderator alone is too few by now: the room reads what is wanted, and another agrees."""
    mark = f"#{reference(gift.row.number)}"
    if not why:
        raise Refusal("reason-missing", example=request.typed(f"mod reverse {mark} the wrong ben"))
    ends = request.now + MOTION_SPAN
    row = Motion(gift.row.number, request.member.number, why, request.now, ends)
    people = [books.need(Member, number) for number in gift.left]
    said = request.say(
        "reverse-moved",
        who=request.name(request.member),
        what=mark,
        reason=because(why),
        giver=request.name(books.need(Member, gift.payer)),
        receivers=names(request, people),
        amount=request.amount_of(gift.total, books.need(Asset, gift.asset)),
        until=request.time(ends),
        agree=request.button("agree-button", f"mod reverse {mark}"),
        typed=request.typed(f"mod reverse {mark}"),
    )
    says = [Say(said, key=_motion_key(row))]
    return Effects(rows=(row,), says=says, noted=Noted(about=gift.payer))


def _motion_key(motion: Motion) -> str:
    return f"motion/{motion.entry}/{motion.opened_at}"


@dataclass(frozen=True, slots=True)
class NothingToAgree:
    """The edit of what was moved, once it is done: there is nothing to press any more."""

    key: str

    def says(self, books: Books) -> Sequence[Say]:
        told = outbox.with_key(books, self.key)
        reply = from_json(told[0].reply).without_buttons() if told else None
        shows = reply is not None and reply.blocks
        return [Say(reply, key=self.key, edit=True)] if reply is not None and shows else []


# -- all that somebody gave ------------------------------------------------------------------------


def _several(request: Request, books: Books, by: Member, since: int | None, why: str) -> Effects:
    refuse_own(request, books, by.number)
    if since is None or since > ALONE_SPAN:
        raise Refusal("reverse-since", example=request.typed("mod reverse by=@ben since=10m"))
    if not why:
        raise Refusal(
            "reason-missing", example=request.typed("mod reverse by=@ben since=10m not himself")
        )
    accounts = accounts_of(books, request.asset.number, by.number)
    numbers = given_since(books, accounts, GIFTS, request.now - since, most=MOST_AT_ONCE + 1)
    if len(numbers) > MOST_AT_ONCE:
        raise Refusal("reverse-too-many", most=MOST_AT_ONCE)
    gifts_found = (gift_of(books, number) for number in numbers)
    here = [_of_those_here(books, gift) for gift in gifts_found if gift is not None]
    found = [gift for gift in here if gift.left]
    me = request.member.number
    gifts = [
        gift
        for gift in found
        if not same_person(books, me, *gift.receivers) and not came_since(request, gift.row.time)
    ]
    if found and not gifts:
        raise Refusal("came-since" if came_since(request, found[0].row.time) else "own-matter")
    if not gifts:
        raise Refusal("reverse-none", who=request.name(by))
    taken = decide_taken(gifts, _held(books, gifts))
    said: dict[str, Any] = {
        "what": request.message("reverse-several", count=len(gifts)),
        "to": request.name(by, ping=True),
        "reason": because(why),
    }
    return _effects(request, books, taken, by.number, why, said, None)


def _receivers(books: Books, gifts: Sequence[Gift]) -> list[Member]:
    numbers = dict.fromkeys(number for gift in gifts for number in gift.left)
    return [books.need(Member, number) for number in numbers]


# -- both ------------------------------------------------------------------------------------------


def _of_those_here(books: Books, gift: Gift) -> Gift:
    """A gift without what those have of it who were forgotten: nobody answers for them any more."""
    left = {
        number: units
        for number, units in gift.left.items()
        if books.need(Member, number).forgotten_at is None
    }
    return replace(gift, left=left)


def _held(books: Books, gifts: Sequence[Gift]) -> dict[int, int | None]:
    """What each receiver can give back at most; None where credit has no end here."""
    held: dict[int, int | None] = {}
    for gift in gifts:
        issued = books.need(Asset, gift.asset).model == ISSUED
        for number in gift.left:
            account = peek(books, member_account(gift.asset, number))
            held[number] = holdings(account) if issued else None
    return held


def _effects(
    request: Request,
    books: Books,
    taken: Taken,
    payer: int,
    why: str,
    said: dict[str, Any],
    motion: Motion | None,
) -> Effects:
    detail = {} if motion is None else {"moved_by": motion.mover}
    asset = taken.gifts[0].asset
    cause = f"member/{request.member.number}"
    movements = []
    if taken.taken:
        movements.append(reversal_entry(taken, asset, payer, cause, why, detail))
    new = [debt for debt in debts_of(taken) if books.get(Debt, debt.entry, debt.account) is None]
    movements += [
        Entry(
            "debt",
            cause=cause,
            detail={"entry": debt.entry, "account": debt.account, "amount": debt.amount},
        )
        for debt in new
    ]
    issued = books.need(Asset, asset).model == ISSUED
    confirm = request.say(
        "reverse-ask",
        **said,
        parts=_parts(request, books, taken, foreseen=not issued),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )

    if request.confirmed and not movements:
        # That nothing is there is told to whoever stands for having asked.
        told = request.say(
            "reverse-nothing-there", who=names(request, _receivers(books, taken.gifts))
        )
        says_so = Say(told, "discreet", mood="refusal")
        tried = Noted(about=payer, reason=why)
        return Effects(says=[says_so], noted=tried, confirm=confirm, unforeseen=issued)

    who: Value = request.name(request.member)
    if motion is not None:
        who = names(request, [books.need(Member, motion.mover), request.member])
    told = request.say(
        "reverse-done",
        who=who,
        **said,
        parts=_parts(request, books, taken),
        reference=f"#{reference_of(0)}",
    )
    back = [gift.row.number for gift in taken.gifts if not owes_some(taken, gift)]
    strikes = [Struck(number, "reversed") for number in back]
    agreed = [] if motion is None else [NothingToAgree(_motion_key(motion))]

    noted = Noted(
        about=payer,
        reason=why,
        new=request.amount_of(taken.total, books.need(Asset, asset)),
    )
    return Effects(
        tuple(movements),
        rows=tuple(new),
        says=[*strikes, *agreed, Say(told)],
        confirm=confirm,
        noted=noted,
        unforeseen=issued,
    )


def _parts(request: Request, books: Books, taken: Taken, *, foreseen: bool = True) -> Listed:
    """Who gives back how much, and who owes: "ben 8 points, cara 2 points and owes 3 points".

    Where it is not `foreseen`, how much of it is there is not said: what somebody has is theirs to
    know, and a moderator who asks only to look would read it here.
    """
    asset = books.need(Asset, taken.gifts[0].asset)
    sums: dict[int, list[int]] = {}
    for index, amounts in enumerate((taken.taken, taken.owed)):
        for (_, member), units in amounts.items():
            sums.setdefault(member, [0, 0])[index] += units
    parts: list[Value] = []
    for index, (member, (gives, owes)) in enumerate(sums.items()):
        if index == _MOST_NAMED and len(sums) > _MOST_NAMED + 1:
            parts.append(request.message("reverse-more", count=len(sums) - index))
            break
        words = (
            "reverse-part-foreseen"
            if not foreseen
            else "reverse-part-both"
            if gives and owes
            else "reverse-part"
            if gives
            else "reverse-owes"
        )
        part = request.message(
            words,
            who=request.name(books.need(Member, member)),
            amount=request.amount_of(gives if foreseen else gives + owes, asset),
            owed=request.amount_of(owes, asset),
        )
        parts.append(part)
    return Listed(tuple(parts), "comma")
