"""Be one member on every platform: one balance, one history, whichever account you speak from."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Annotated

from commands.engine import codes, lifecycle
from commands.engine.people import platform_name
from commands.engine.questions import CONFIRM_SPAN, REQUEST_SPAN, asks_you
from commands.engine.request import Effects, NewAsk, Offer, Refusal, Request, Say
from commands.language.messages import languages, wording
from commands.money.holdings import accounts_held
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Int, OneMember, Rest, Text
from commands.values.reply import Reply, Value
from storage import asks, members, rooms
from storage.asks import Ask
from storage.codes import UseCode
from storage.ledger.linking import link_entry
from storage.ledger.parting import PartAccount
from storage.members import Identity, Member
from storage.merging import LeadTo
from storage.presence import rooms_of
from storage.unit_of_work import Books

_KIND = "link"


@command("me", "link", aliases=("link",), visibility="private", examples=("link",))
def link(
    request: Request,
    books: Books,
    code: Annotated[
        str, Rest("the code from your other account; left out, you get one", most=40)
    ] = "",
) -> Effects:
    """Make your accounts on two platforms one member.

    I give you a code; say it to me from your other account within ten minutes, and say yes on both
    sides. From then on you have one balance and one history. Credit lines are not added up.
    """
    return _use_code(request, books, code) if code else _give_code(request, books)


def _give_code(request: Request, books: Books) -> Effects:
    place = request.place
    issued = codes.issue(
        request,
        books,
        _KIND,
        member=request.member.number,
        about=json.dumps([place.platform, place.account, place.room]),
    )
    where = {room.platform for room in rooms.of_community(books.connection, books.community)}
    others = sorted(where - {place.platform})
    words = "link-code" if len(others) == 1 else "link-code-anywhere"
    # It is said on the other platform, so it is shown as it is typed there.
    there = others[0] if len(others) == 1 else ""
    said = request.say(
        words,
        code=request.typed(f"link {issued.shown}", there),
        platform=platform_name(there) if there else "",
    )
    return Effects(changes=(issued.change,), says=[Say(said, "private")])


def _use_code(request: Request, books: Books, typed: str) -> Effects:
    code = codes.read(request, books, _KIND, typed)
    if code.community_id != books.community or code.member is None:
        raise Refusal("link-other-community", home=request.community.name)
    me, other = request.member, members.survivor(books, code.member)
    if me.number == other.number:
        raise Refusal("link-oneself")
    _pair(request, books, me, other)
    platform, account, room = json.loads(code.about)
    mine = _question(request, other, platform)
    theirs = _question(request, me, request.place.platform)
    offer = _agreement(request, me, other)
    return Effects(
        changes=(UseCode(code.digest),),
        withdraws=_open_questions(books, me, other),
        asks=(
            NewAsk(me.number, mine, (offer,), "confirm", CONFIRM_SPAN),
            NewAsk(
                other.number,
                theirs,
                (offer,),
                "request",
                CONFIRM_SPAN,
                place=Place(platform, account, room),
                about=("link", 0),
            ),
        ),
    )


def _question(request: Request, other: Member, platform: str) -> Reply:
    return request.say(
        "link-question",
        other=request.name(other),
        platform=platform_name(platform),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )


def _agreement(request: Request, one: Member, other: Member) -> Offer:
    """What a yes of either stands for. Both are asked in the same breath, known by its number."""
    given = {"one": one.number, "other": other.number, "breath": request.community.asks + 1}
    return Offer("", "me agree", given, confirmed=True)


def _open_questions(
    books: Books, one: Member, other: Member, *, but: int | None = None
) -> tuple[Ask, ...]:
    """What these two were asked about one another before, but for one breath, and is open still."""
    pair, found = {one.number, other.number}, []
    put = (each for number in pair for each in asks.put_to(books, number, "me agree"))
    for ask in (each for each in put if each.state == "open"):
        given = json.loads(ask.arguments)[0]["arguments"]
        about = {members.survivor(books, given[name]).number for name in ("one", "other")}
        if about == pair and given["breath"] != but:
            found.append(ask)
    return tuple(found)


def _pair(request: Request, books: Books, one: Member, other: Member) -> tuple[Member, Member]:
    """Who would be linked into whom: into the one who was in the books first. Raises Refusal."""
    kept, merged = sorted((one, other), key=lambda member: member.number)
    lifecycle.may_link(request, books, merged, kept)
    return merged, kept


@command("me", "agree", visibility="private", hidden=True)
def agree(
    request: Request,
    books: Books,
    one: Annotated[Member, OneMember("one of the two")],
    other: Annotated[Member, OneMember("the other")],
    breath: Annotated[int, Int("which time both were asked")],
) -> Effects:
    """Say that two accounts are yours; once both have said so, they are one member."""
    if one.number == other.number:
        raise Refusal("link-already")
    me, partner = (one, other) if request.member.number == one.number else (other, one)
    _pair(request, books, me, partner)
    said = {
        ask.state
        for ask in asks.put_to(books, partner.number, "me agree")
        if json.loads(ask.arguments)[0]["arguments"].get("breath") == breath
    }
    if "done" in said:
        others = _open_questions(books, me, partner, but=breath)
        return replace(_become_one(request, books, me, partner), withdraws=others)
    if "open" not in said:
        raise Refusal("link-not-agreed", who=request.name(partner))
    waits = request.say("link-waits", who=request.name(partner))
    return Effects(says=[Say(waits, "private")])


def _become_one(request: Request, books: Books, me: Member, partner: Member) -> Effects:
    merged, kept = _pair(request, books, me, partner)
    held = sum(
        account.balance
        for each in (me, partner)
        for account in accounts_held(books, each.number)
        if account.asset == request.asset.number
    )
    both = members.identities_of(books, me.number) + members.identities_of(books, partner.number)
    platforms = list(dict.fromkeys(each.platform for each in both))
    words = "link-done" if len(platforms) == 2 else "link-done-anywhere"

    one, other = (platform_name(platforms[at]) for at in (0, -1))
    said = request.say(words, one=one, other=other, balance=request.amount(held))
    said = Reply((*said.blocks, *lifecycle.joined(request, books, merged, kept)))
    there = _last_place(books, partner)

    told = [Say(said, "private")]
    if there is not None and there.platform != request.place.platform:
        told.append(Say(said, "private", kept.number, place=there, mood="notice"))

    changes = (LeadTo(merged.number, kept.number), *lifecycle.link(request, merged, kept))
    return Effects((link_entry(books, merged.number, kept.number),), changes=changes, says=told)


def _last_place(books: Books, member: Member) -> Place | None:
    for presence in rooms_of(books, member.number):
        if presence.here:
            return Place(presence.platform, presence.account, presence.room)
    return None


# -- apart again -----------------------------------------------------------------------------------


@command("me", "unlink", aliases=("unlink",), visibility="private", examples=("me unlink",))
def unlink(
    request: Request,
    books: Books,
    account: Annotated[str, Text("which of your other accounts, where you have several")] = "",
) -> Effects:
    """Let another account of yours go its own way again.

    Your balance, credit line and history stay with the account you say this from; the other one
    begins anew, as a newcomer.
    """
    mine = (request.place.platform, request.user)
    others = [
        each
        for each in members.identities_of(books, request.member.number)
        if (each.platform, each.user_id) != mine
    ]
    if not others:
        raise Refusal("unlink-nothing")
    lifecycle.may_unlink(request, books, request.member)
    fitting = [each for each in others if account.casefold() in ("", *_called(each))]
    if len(fitting) != 1:
        offers = [
            Offer(
                (f"{each.name}, ", platform_name(each.platform)),
                "me unlink",
                {"account": _called(each)[0]},
            )
            for each in fitting or others
        ]
        raise Refusal("unlink-which", offer=offers)
    parting = fitting[0]
    shown: dict[str, Value] = {"name": parting.name, "platform": platform_name(parting.platform)}
    confirm = request.say(
        "unlink-ask",
        **shown,
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )

    said = request.say("unlink-done", **shown)
    parts = PartAccount(parting.platform, parting.user_id, parting.member)
    return Effects(changes=(parts,), says=[Say(said, "private")], confirm=confirm)


def _called(identity: Identity) -> tuple[str, ...]:
    """What an account can be named by: exactly, or by its platform, in any language."""
    exact = f"{identity.platform}:{identity.user_id}".casefold()
    names = {wording(each).text(f"platform-{identity.platform}").casefold() for each in languages()}
    return (exact, identity.platform, *sorted(names))


# -- a moderator asks ------------------------------------------------------------------------------


@command("mod", "same", permission="home moderator", examples=("mod same {person} {other}",))
def mod_same(
    request: Request,
    books: Books,
    one: Annotated[Member, OneMember("one account")],
    other: Annotated[Member, OneMember("the other account")],
) -> Effects:
    """Ask two accounts whether they are the same person.

    Both are asked, and only if both say yes do they become one member.
    """
    if one.number == other.number:
        raise Refusal("link-already")
    if request.member.number in (one.number, other.number):
        raise Refusal("same-oneself", link=request.typed("link"))
    _pair(request, books, one, other)
    offer = _agreement(request, one, other)

    def ask(member: Member, partner: Member) -> NewAsk:
        question = _same_question(request, partner)
        line = asks_you(request, member)
        return NewAsk(
            member.number, question, (offer,), "request", REQUEST_SPAN, line, about=("same", 0)
        )

    return Effects(
        asks=(ask(one, other), ask(other, one)), withdraws=_open_questions(books, one, other)
    )


def _same_question(request: Request, partner: Member) -> Reply:
    return request.say(
        "same-question",
        asker=request.name(request.member),
        other=request.name(partner),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )
