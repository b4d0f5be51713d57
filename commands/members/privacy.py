"""What others see of you, what you want of me, and what I keep."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from commands.engine.people import names
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.messages import language_meant, languages
from commands.values.declaration import command
from commands.values.parameters import Choice, OneMember, Text
from commands.values.reply import Block, Reply, Value
from commands.values.reply import Text as Plain
from storage import preferences
from storage.members import Member, SetPreferences
from storage.preferences import Preferences
from storage.unit_of_work import Books

_ON_AND_OFF = {
    "balance": "open_balance",
    "pings": "pings",
    "tips": "tips",
    "reminders": "reminders",
    "top": "top",
}
_ABOUT_SOMEBODY = ("block", "unblock")


@command(
    "me",
    "privacy",
    visibility="private",
    examples=("me privacy", "me privacy tips off", "me privacy block {person}"),
)
def privacy(
    request: Request,
    books: Books,
    what: Annotated[
        str,
        Choice(
            "balance, pings, tips, reminders, top; block or unblock somebody",
            choices=(*_ON_AND_OFF, *_ABOUT_SOMEBODY),
        ),
    ] = "",
    value: Annotated[str, Choice("on or off", choices=("on", "off"))] = "",
    who: Annotated[Member | None, OneMember("whom you block or unblock")] = None,
) -> Effects:
    """See and set what others see of you, and read what I keep.

    balance off: only a treasurer may look, which is written down, also where the community lets
    others. pings off: I don't call you.
    tips off: nobody gives you anything, asks for it or shares rain with you. reminders on: I remind
    you alone of votes that need you. top on: you are on the list of who was thanked by most. block:
    as tips off, for one member, who is not told.
    """
    if not what:
        return _said(_shown(request, books))
    mine = request.member.wants
    if what in _ABOUT_SOMEBODY:
        if who is None:
            raise Refusal("privacy-whom", example=request.typed(f"me privacy {what} @ben"))
        return _block(request, mine, who, block=what == "block")
    if not value:
        raise Refusal("privacy-on-or-off", example=request.typed(f"me privacy {what} off"))
    changes: dict[str, Any] = {_ON_AND_OFF[what]: value == "on"}
    changed = replace(mine, **changes)
    return _kept(request, changed, request.say(f"privacy-{what}-{value}"))


def _block(request: Request, mine: Preferences, who: Member, *, block: bool) -> Effects:
    if who.number == request.member.number:
        raise Refusal("privacy-oneself")
    if block == (who.number in mine.blocked):
        raise Refusal("privacy-same", who=request.name(who), blocked=int(block))
    others = [number for number in mine.blocked if number != who.number]
    blocked = tuple(sorted([*others, who.number] if block else others))
    words = "privacy-blocked" if block else "privacy-unblocked"
    return _kept(request, replace(mine, blocked=blocked), request.say(words, who=request.name(who)))


def _kept(request: Request, changed: Preferences, said: Reply) -> Effects:
    change = SetPreferences(request.member.number, preferences.write(changed))
    return Effects(changes=(change,), says=[Say(said, "private")])


def _said(reply: Reply) -> Effects:
    return Effects(says=[Say(reply, "private")])


def _shown(request: Request, books: Books) -> Reply:
    mine = request.member.wants
    blocks: list[Block] = []
    for what, field in _ON_AND_OFF.items():
        is_on = getattr(mine, field)
        stands = request.message(f"privacy-{what}-{'on' if is_on else 'off'}")
        other = request.typed(f"me privacy {what} {'off' if is_on else 'on'}")
        blocks += request.say("privacy-line", stands=stands, other=other).blocks
    if mine.blocked:
        people = [books.need(Member, number) for number in mine.blocked]
        stands = request.message("privacy-blocking", who=names(request, people))
        end = (request.typed("me privacy unblock"), " ", request.name(people[0], call=True))
        blocks += request.say("privacy-line", stands=stands, other=end).blocks
    if mine.payto:
        stands = request.message("privacy-payto", payto=Plain(mine.payto))
        other = request.typed("circle payto none")
        blocks += request.say("privacy-line", stands=stands, other=other).blocks
    host = request.host
    told = "privacy-host" if host.name else "privacy-host-unknown"
    blocks += request.say(
        told, host=host.name, contact=f": {host.contact}" if host.contact else ""
    ).blocks
    blocks += request.say(
        "privacy-kept", export=request.typed("me export"), forget=request.typed("me forget")
    ).blocks
    return Reply(tuple(blocks))


def what_differs(request: Request, books: Books, me: Member) -> list[Value]:
    """What somebody set for themselves and is not as it comes, a sentence each."""
    mine, usual = me.wants, Preferences()
    found: list[Value] = [
        request.message(f"privacy-{what}-{'on' if getattr(mine, field) else 'off'}")
        for what, field in _ON_AND_OFF.items()
        if getattr(mine, field) != getattr(usual, field)
    ]
    if mine.blocked:
        people = [books.need(Member, number) for number in mine.blocked]
        found.append(request.message("privacy-blocking", who=names(request, people)))
    if mine.payto:
        found.append(request.message("privacy-payto", payto=Plain(mine.payto)))
    if not mine.books:
        found.append(request.message("privacy-no-books"))
    for what, kept in (("language", mine.language), ("client", mine.client), ("zone", mine.zone)):
        if kept:
            found.append(request.message(f"privacy-{what}", kept=kept))
    return found


@command("me", "language", visibility="private", examples=("me language en",))
def language(
    request: Request,
    books: Books,
    to: Annotated[str, Text("which one; left out, the room's", most=20, offers="language")] = "",
) -> Effects:
    """Choose the language of what I say to you alone."""
    mine, meant = request.member.wants, language_meant(to) if to else ""
    if meant is None:
        raise Refusal("language-unknown", languages=", ".join(languages()))
    if meant == mine.language:
        raise Refusal("language-same")
    changed = replace(mine, language=meant)
    # By the time it is read, it is read in the language chosen.
    back = request.typed("me language")
    said = request.say("language-set", back=back) if meant else request.say("language-back")
    return _kept(request, changed, said)
