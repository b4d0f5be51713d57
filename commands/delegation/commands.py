"""Pass your voice on, take it back, and see whose voices you carry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.parameters import OneMember
from commands.values.reply import Block, Listed, Message, Name, Reply, Time, Value
from storage import delegations, jobs
from storage.changes import Act
from storage.counting.delegation import LEAST_CARRIED
from storage.delegations import A_YEAR, TOLD_BEFORE, Delegation
from storage.members import Member
from storage.presence import missing
from storage.roles import person_of, same_person
from storage.unit_of_work import Books

_MOST_NAMED = 20


@command(
    "delegate",
    "to",
    aliases=("delegate",),
    visibility="discreet",
    examples=("delegate to {person}",),
)
def to(
    request: Request,
    books: Books,
    member: Annotated[Member, OneMember("who votes for you")],
) -> Effects:
    """Let somebody vote for you, in votes with a fixed roll, where you do not vote yourself.

    What they pass on goes along. It ends after a year, or after three votes that they missed.
    """
    me = request.member
    if same_person(books, me.number, member.number):
        raise Refusal("delegate-to-self")
    if missing(books, person_of(books, member.number)):
        raise Refusal("delegate-not-here", who=request.name(member))
    before = delegations.by(books, me.number)
    if any(same_person(books, each.delegate, member.number) for each in before):
        raise Refusal("delegate-already", who=request.name(member))
    entry = delegations.given(me.number, member.number)
    until = Time(request.now + A_YEAR, "date")
    told = request.say(
        "delegate-given",
        who=request.name(member),
        instead=_instead(before),
        until=until,
        none=request.typed("delegate none"),
    )
    own = request.line("delegate-quorum")
    told = Reply((*told.blocks, *_besides(request, books, member), own))
    heard = request.say(
        "delegate-received", who=request.name(me), show=request.typed("delegate show")
    )
    says = [Say(told, "discreet"), Say(heard, "private", to=member.number, mood="notice")]
    return Effects(movements=(entry,), changes=(PassOn(me.number, member.number),), says=says)


def _besides(request: Request, books: Books, member: Member) -> list[Block]:
    """Who votes in the end, that they have many voices already, or that one's own comes back."""
    me, delegate = person_of(books, request.member.number), person_of(books, member.number)
    passed = _passed_on(books)
    passed.pop(me, None)  # What is passed on anew, with all that comes with it, is not there yet.
    if circle := _way(passed, delegate, me):
        who = Listed(tuple(map(Name, circle[:_MOST_NAMED])))
        return [request.line("delegate-circle", who=who)]
    votes = _end(passed, delegate)
    lines: list[Block] = []
    if votes != delegate:
        lines.append(request.line("delegate-on", who=Name(votes)))
    if (count := len(_reaching(passed, votes))) >= LEAST_CARRIED:
        lines.append(request.line("delegate-many", who=Name(votes), count=count))
    return lines


def _end(passed: Mapping[int, int], at: int) -> int:
    """Who votes where a voice is with somebody: whoever passes it on no further."""
    seen = {at}
    while (following := passed.get(at, at)) not in seen:
        at = following
        seen.add(at)
    return at


def _way(passed: Mapping[int, int], at: int, to: int) -> list[int]:
    """Those by whom a voice comes from one to another; empty where it never does.

    `passed` is who votes for whom.
    """
    way = [at]
    while (at := passed.get(at, at)) not in way:
        if at == to:
            return way
        way.append(at)
    return []


def _instead(before: Sequence[Delegation]) -> Value:
    """Whom somebody had named before, who does not vote for them any more."""
    return Message("delegate-instead", {"before": Name(before[-1].delegate)}) if before else ""


@command("delegate", "none", visibility="discreet", examples=("delegate none",))
def none(request: Request, books: Books) -> Effects:
    """Let nobody vote for you any more."""
    before = delegations.by(books, request.member.number)
    if not before:
        raise Refusal("delegate-to-nobody", to=request.typed("delegate to @…"))
    entry = delegations.given(request.member.number, 0)
    reply = request.say("delegate-ended", who=Name(before[-1].delegate))
    return Effects(
        movements=(entry,),
        changes=(PassOn(request.member.number, 0),),
        says=[Say(reply, "discreet")],
    )


@command(
    "delegate",
    "show",
    visibility="private",
    examples=("delegate show",),
    only_reads=True,
    bare=True,
)
def show(request: Request, books: Books) -> Effects:
    """See who votes for you, and whose voices you carry."""
    me = request.member.number
    mine = delegations.by(books, me)
    blocks: list[Block] = []
    # Where two who were linked let one another vote, nobody votes for who they are now.
    if mine and person_of(books, mine[-1].delegate) != person_of(books, me):
        until = Time(delegations.ends(mine[-1]), "date")
        who = Name(mine[-1].delegate)
        blocks.append(request.line("delegate-mine", who=who, until=until))
        if missing(books, person_of(books, mine[-1].delegate)):
            instead = request.typed("delegate to @…")
            blocks.append(request.line("delegate-mine-left", who=who, to=instead))
    else:
        blocks.append(request.line("delegate-mine-none", to=request.typed("delegate to @…")))
    carried = voices_with(books, me)
    whose = Listed(tuple(map(Name, carried[:_MOST_NAMED])), "comma")
    more = ", …" if len(carried) > _MOST_NAMED else ""
    if carried:
        blocks.append(request.line("delegate-carried", count=len(carried), who=(whose, more)))
    if len(carried) > LEAST_CARRIED:
        blocks.append(request.line("delegate-most"))
    if mine or carried:
        blocks.append(request.line("delegate-quorum"))
    return Effects(says=[Say(Reply(tuple(blocks)), "private", own=True)])


def voices_with(books: Books, member: int) -> list[int]:
    """Whose voices come to somebody, straight or through others, who does not pass them on."""
    return _reaching(_passed_on(books), member)


def _passed_on(books: Books) -> dict[int, int]:
    """Who votes for whom now."""
    return delegations.between_persons(books, delegations.in_force(books))


def _reaching(passed: Mapping[int, int], member: int) -> list[int]:
    """Whose voices come to somebody, where `passed` is who votes for whom."""
    return sorted(each for each in passed if each != member and _way(passed, each, member))


@dataclass(frozen=True, slots=True)
class PassOn:
    """From the record booked with it on, `delegate` votes for a member; 0: nobody."""

    member: int
    delegate: int

    def apply(self, books: Books, act: Act) -> None:
        entry = act.numbers[0]
        delegations.end_all(books, delegations.by(books, self.member), entry)
        if self.delegate:
            books.save(Delegation(entry, self.member, self.delegate, act.now))
            told = act.now + A_YEAR - TOLD_BEFORE
            jobs.plan(books, told, "delegation told", str(entry))
