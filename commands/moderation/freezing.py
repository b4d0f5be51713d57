"""Pause somebody's tips and requests for a while, hear what they say to it, let them go on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Annotated

from commands.engine.request import Effects, Noted, Refusal, Request, Say
from commands.moderation.basis import because, refuse_own, unquoted
from commands.values.booked import reference_of
from commands.values.declaration import command
from commands.values.parameters import OneMember, Reference, Rest
from commands.values.reply import Block, Reply
from storage import freezes
from storage.freezes import Freeze, FreezeMember, ThawMember
from storage.ledger.entries import EntryRow
from storage.ledger.limits import FREEZE_SPAN
from storage.ledger.movements import Entry
from storage.ledger.references import reference
from storage.members import Member, survivor
from storage.roles import same_person
from storage.unit_of_work import Books


@command(
    "mod",
    "freeze",
    permission="home moderator",
    examples=("mod freeze {person} the same favour twice",),
)
def mod_freeze(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("whose tips and requests")],
    reason: Annotated[str, Rest("why; the room reads it", most=300)] = "",
) -> Effects:
    """Pause a member's tips and requests for seven days.

    It stops nothing else: they are still paid, and can take back, return, look and appeal. It ends
    by itself, or with mod thaw. Only another moderator can renew it.
    """
    refuse_own(request, books, to.number, words="freeze-oneself")
    renews = to.frozen(request.now)
    last = books.get(Freeze, to.number)
    if last is not None:
        _refuse_again(request, books, to, last)
    ends = request.now + FREEZE_SPAN
    why = unquoted(reason)
    record = Entry(
        "freeze",
        cause=f"member/{request.member.number}",
        memo=why or None,
        detail={"member": to.number, "until": ends},
    )

    said = request.say(
        "freeze-renewed" if renews else "freeze-done",
        who=request.name(request.member),
        to=request.name(to),
        until=request.time(ends),
        reason=because(why),
        reference=f"#{reference_of(0)}",
    )
    says = [Say(said), *_tell(request, to, "freeze-told", ends, why)]

    noted = Noted(reason=why or None, new=request.time(ends))
    changes = (FreezeMember(to.number, ends),)
    return Effects((record,), changes=changes, says=says, noted=noted)


def _tell(request: Request, to: Member, words: str, ends: int, why: str = "") -> list[Say]:
    """Whoever has used the bot is told alone, with the way to the moderators."""
    if to.used_at is None:
        return []

    told = request.say(
        words,
        until=request.time(ends),
        reason=because(why),
        appeal=request.button("appeal-button", "mod appeal"),
        typed=request.typed("mod appeal"),
    )
    return [Say(told, "private", to.number, mood="notice", place=request.home)]


def _refuse_again(request: Request, books: Books, to: Member, last: Freeze) -> None:
    """A pause is renewed, or set again soon after, by another than who set the last one."""
    again = _until(books, last) + FREEZE_SPAN
    if request.now >= again:
        return
    if _set_by(books, last, request.member.number):
        if to.frozen(request.now):
            until = request.time(to.frozen_until or 0)
            raise Refusal("freeze-already", to=request.name(to), until=until)
        raise Refusal("freeze-again", to=request.name(to), when=request.time(again))
    refuse_own(request, books, arose=books.need(EntryRow, last.entry).time)


def _set_by(books: Books, last: Freeze, member: int) -> bool:
    """Whether a pause was this person's act."""
    actor = books.need(EntryRow, last.entry).actor
    return actor is not None and same_person(books, member, actor)


def _until(books: Books, last: Freeze) -> int:
    detail = json.loads(books.need(EntryRow, last.entry).detail or "{}")
    return int(detail["until"])


@command(
    "mod",
    "thaw",
    aliases=("mod unfreeze",),
    permission="home moderator",
    examples=("mod thaw {person}",),
)
def mod_thaw(
    request: Request,
    books: Books,
    to: Annotated[Member, OneMember("whose tips and requests")],
) -> Effects:
    """Let a member tip and ask again before the pause ends by itself."""
    return _thaw(request, books, to)


def _thaw(request: Request, books: Books, to: Member) -> Effects:
    refuse_own(request, books, to.number, words="freeze-oneself")
    if not to.frozen(request.now):
        raise Refusal("thaw-nothing", to=request.name(to))
    record = Entry(
        "thaw",
        cause=f"member/{request.member.number}",
        detail={"member": to.number, "until": None},
    )

    said = request.say(
        "thaw-done",
        who=request.name(request.member),
        to=request.name(to),
        reference=f"#{reference_of(0)}",
    )
    says = [Say(said)]

    noted = Noted(about=to.number, old=request.time(to.frozen_until or 0))
    return Effects((record,), changes=(ThawMember(to.number),), says=says, noted=noted)


# -- what the member says to it --------------------------------------------------------------------


@command(
    "mod",
    "appeal",
    visibility="discreet",
    examples=("mod appeal it was two favours",),
    usable=lambda request: request.member.frozen(request.now),
)
def mod_appeal(
    request: Request,
    books: Books,
    words: Annotated[
        str, Rest("what the moderators should know", most=500, question="appeal-what")
    ],
) -> Effects:
    """Tell the moderators why your tips and requests should not be paused.

    They read it alone. One of them can lift the pause; that it stands, another one than who paused
    you decides.
    """
    last = books.get(Freeze, request.member.number)
    if last is None or not request.member.frozen(request.now):
        raise Refusal("appeal-nothing")
    if last.appealed_at is not None:
        raise Refusal("appeal-already")
    row = replace(last, appealed_at=request.now, appeal=unquoted(words))

    line = request.say(
        "appeal-line",
        who=request.name(request.member),
        typed=request.typed("mod appeals"),
        show=request.button("show-button", "mod appeals"),
    )
    passed_on = request.say("appeal-passed-on")
    says = [Say(passed_on, "discreet"), Say(line, mood="notice", place=request.home)]
    return Effects(rows=(row,), says=says)


@command(
    "mod",
    "appeals",
    permission="home moderator",
    visibility="private",
    only_reads=True,
    examples=("mod appeals",),
)
def mod_appeals(request: Request, books: Books) -> Effects:
    """Read what paused members say, and decide."""
    blocks: list[Block] = []
    for each in freezes.appealed(books):
        member = books.need(Member, each.member)
        # A pause that went along with a link stands with whoever goes on.
        if member.merged_into is not None or not member.frozen(request.now):
            continue
        mark = f"#{reference(each.entry)}"
        actor = books.need(EntryRow, each.entry).actor
        blocks += request.say(
            "appeal-shown",
            who=request.name(member),
            words=each.appeal or "",
            by="" if actor is None else request.name(books.need(Member, actor)),
            until=request.time(member.frozen_until or 0),
            lift=request.button("lift-button", f"mod lift {mark}"),
            uphold=request.button("uphold-button", f"mod uphold {mark}"),
            lifted=request.typed(f"mod lift {mark}"),
            upheld=request.typed(f"mod uphold {mark}"),
        ).blocks
    if not blocks:
        blocks += request.say("appeals-none").blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


def _appealed(books: Books, entry: int) -> tuple[Freeze, Member]:
    """The pause that an appeal is about. Raises Refusal where there is none open."""
    row = books.get(EntryRow, entry)
    if row is not None and row.kind == "freeze":
        member = survivor(books, int(json.loads(row.detail or "{}")["member"]))
        last = books.get(Freeze, member.number)
        if last is not None and last.entry == entry:
            return last, member
    raise Refusal("appeal-unknown")


@command("mod", "lift", permission="home moderator")
def mod_lift(
    request: Request, books: Books, entry: Annotated[int, Reference("which pause")]
) -> Effects:
    """Lift the pause that an appeal is about."""
    _, member = _appealed(books, entry)
    return _thaw(request, books, member)


@command("mod", "uphold", permission="home moderator")
def mod_uphold(
    request: Request, books: Books, entry: Annotated[int, Reference("which pause")]
) -> Effects:
    """Let a pause stand after an appeal; that is for another moderator than who set it."""
    last, member = _appealed(books, entry)
    refuse_own(request, books, member.number, words="freeze-oneself")
    if not member.frozen(request.now) or last.appealed_at is None or last.upheld_at is not None:
        raise Refusal("appeal-unknown")
    if _set_by(books, last, request.member.number):
        raise Refusal("uphold-oneself")
    refuse_own(request, books, arose=books.need(EntryRow, entry).time)
    ends = member.frozen_until or 0
    row = replace(last, upheld_at=request.now)
    said = request.say(
        "uphold-done",
        who=request.name(request.member),
        to=request.name(member),
        until=request.time(ends),
    )
    says = [Say(said), *_tell(request, member, "uphold-told", ends)]
    return Effects(rows=(row,), says=says, noted=Noted(about=member.number))
