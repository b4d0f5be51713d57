"""Bind rooms and servers to one community, or let them go; their books stay what they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.engine import codes
from commands.engine.people import platform_name
from commands.engine.places import key_of, talking_rooms, twin_of
from commands.engine.request import Binding, Effects, Refusal, Request, Say
from commands.engine.room_names import names_of_rooms, room_called
from commands.money.gift_entries import decide_restart
from commands.values.declaration import command
from commands.values.parameters import Choice, OneRoom, Text
from commands.values.reply import Block, Reply, RoomName, Typed
from storage import communities
from storage.asks import LapseAsks
from storage.changes import Change
from storage.codes import Code, UseCode
from storage.communities import MoveHome
from storage.ledger.accounts import of_asset
from storage.ledger.entries import has_moved_otherwise
from storage.ledger.limits import GIFTS
from storage.ledger.movements import Entry
from storage.rooms import PairRooms, PartRooms, Room, RoomKey, is_on, of_community
from storage.unit_of_work import Books

ROOM_CODE = "room"

_TIPS_AND_RETURNS = GIFTS | {"undo", "refund", "restart"}


# -- looking ---------------------------------------------------------------------------------------


@command("room", "show", visibility="discreet", examples=("room",), only_reads=True)
def room_show(request: Request, books: Books) -> Effects:
    """See which rooms share this purse."""
    blocks: list[Block] = list(request.say("room-list", name=request.community.name).blocks)
    home = (request.home.platform, request.home.account, request.home.room)
    for room in talking_rooms(books):
        where = platform_name(room.platform)
        word = "room-line-home" if room.key == home else "room-line"
        blocks.append(
            request.line(word, room=RoomName(room.name, room.platform, room.room), platform=where)
        )
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


# -- binding ---------------------------------------------------------------------------------------


@command(
    "room",
    "link",
    permission="home moderator",
    visibility="private",
    examples=("room link",),
)
def room_link(request: Request, books: Books) -> Effects:
    """Get a code with which another room or server becomes part of this community.

    It works once and for ten minutes, on either platform. Say it there with room join.
    """
    member = request.member.number
    issued = codes.issue(request, books, ROOM_CODE, member=member)
    command = f"room join {issued.shown}"
    if all(is_on(books.connection, each) for each in ("matrix", "discord")):
        # Nobody knows yet on which platform it will be said, and only Discord takes its own form.
        said = request.say(
            "room-code-either",
            command=request.typed(command, "matrix"),
            discord=Typed(command, "discord", "/"),
        )
    else:
        said = request.say("room-code", command=request.typed(command))
    return Effects(changes=(issued.change,), says=[Say(said, "private")])


@command(
    "room",
    "join",
    permission="room moderator",
    examples=("room join 4kx7-9qp2", "room join 4kx7-9qp2 here"),
)
def room_join(
    request: Request,
    books: Books,
    code: Annotated[str, Text("the code from the other room", most=40)],
    only: Annotated[
        str, Choice("here: this room alone, not the whole server", choices=("here", "all"))
    ] = "all",
) -> Effects:
    """Make this room part of another community: the same purse, the same members.

    All rooms of a server come along, unless you say here. Where tips were given already I ask
    first, and they are taken back.
    """
    if request.place.direct:
        raise Refusal("room-in-private")
    found = codes.read(request, books, ROOM_CODE, code)
    if found.community_id == books.community:
        raise Refusal("room-joined-already", name=request.community.name)
    others = [
        room
        for room in of_community(books.connection, books.community)
        if room.key != request.room.key
    ]
    if only == "here" and _has_others(request, books):
        # The books stay with the rooms that stay.
        return _joined(request, books, found, (request.room.key,), alone=True)
    if others and not request.moderates_home:
        raise Refusal("for-home-moderators", home=request.community.name)
    keys = (request.room.key, *(room.key for room in others))
    return _joined(request, books, found, keys, alone=False)


def _joined(
    request: Request, books: Books, code: Code, keys: tuple[RoomKey, ...], *, alone: bool
) -> Effects:
    """The effects of binding rooms: their own tips are taken back, where all of the rooms go."""
    returns = [] if alone else _returns(request, books)
    name = communities.names_of(books.connection, [code.community_id])[code.community_id]
    changes: list[Change] = [UseCode(code.digest)]
    if not alone:
        changes.append(LapseAsks())
    confirm = None
    if returns:
        confirm = request.say(
            "room-join-ask",
            name=name,
            gifts=len(returns),
            yes=request.button("yes-button", "yes"),
            no=request.button("no-button", "no"),
        )
    said = request.say("room-joined", name=name)
    binding = Binding(keys, code.community_id, code.member)
    return Effects(
        tuple(returns),
        changes=tuple(changes),
        says=[Say(said)],
        confirm=confirm,
        bindings=(binding,),
    )


def _returns(request: Request, books: Books) -> list[Entry]:
    """What takes every gift back. Raises Refusal where the books hold more than gifts."""
    asset = request.asset.number
    waiting = any(account.reserved or account.pending_in for account in of_asset(books, asset))
    if waiting or has_moved_otherwise(books, asset, _TIPS_AND_RETURNS):
        raise Refusal(
            "room-has-books", leave=request.typed("room leave"), join=request.typed("room join …")
        )
    return decide_restart(books, asset, request.member.number)


# -- letting go ------------------------------------------------------------------------------------


@command("room", "leave", permission="room moderator", examples=("room leave",))
def room_leave(request: Request, books: Books) -> Effects:
    """Take this room out of its community. The books stay, and so do balances in them.

    I ask before I do it.
    """
    if request.place.direct:
        raise Refusal("room-in-private")
    others = [room for room in talking_rooms(books) if room.key != request.room.key]
    is_home = request.room.key == (request.home.platform, request.home.account, request.home.room)
    home = _oldest(others) if is_home and others else None
    words = "room-leave-ask" if others else "room-leave-ask-last"
    confirm = request.say(
        words,
        name=request.community.name,
        home=home.name if home is not None else "",
        moves=int(home is not None),
        yes=request.button("yes-button", "yes"),
        no=request.button("no-button", "no"),
    )

    changes: list[Change] = [LapseAsks(request.room.key, but_of=request.member.number)]
    if home is not None:
        changes.append(MoveHome(home.key))
    who = request.name(request.member)
    said = request.say("room-left", who=who, name=request.community.name)
    return Effects(
        changes=tuple(changes),
        says=[Say(said)],
        confirm=confirm,
        bindings=(Binding((request.room.key,)),),
    )


def _oldest(rooms: Sequence[Room]) -> Room:
    return min(rooms, key=lambda room: (room.arrived_at is None, room.arrived_at or 0, room.key))


# -- a home that is lost ---------------------------------------------------------------------------

RECOVERY_CODE = "recovery"


def new_recovery_code(request: Request, books: Books) -> codes.Issued:
    """A code that waits until the community's home is lost; the one before ends with it."""
    return codes.issue(request, books, RECOVERY_CODE, span=None, length=codes.RECOVERY_LENGTH)


@command("room", "recover", permission="room moderator", examples=())
def room_recover(
    request: Request,
    books: Books,
    code: Annotated[str, Text("the recovery code", most=60)],
) -> Effects:
    """Make this room the home of a community whose first room is lost, by its recovery code.

    It works once; you are given a new one.
    """
    if request.place.direct:
        raise Refusal("room-in-private")
    found = codes.read(request, books, RECOVERY_CODE, code)
    use_up = UseCode(found.digest)
    who = request.name(request.member)
    if found.community_id == books.community:
        if request.home.room == request.place.room:
            raise Refusal("room-home-already")
        new = new_recovery_code(request, books)

        changes = (use_up, new.change, MoveHome(key_of(request.place)))
        said = request.say("room-recovered", who=who, name=request.community.name)
        told = request.say("recovery-code", code=new.shown)
        return Effects(changes=changes, says=[Say(said), Say(told, "private")])
    if _returns(request, books) or _has_others(request, books):
        raise Refusal("room-recover-elsewhere", leave=request.typed("room leave"))
    name = communities.names_of(books.connection, [found.community_id])[found.community_id]
    said = request.say("room-recovered", who=who, name=name)
    more = request.say("recovery-again", command=request.typed("setup code"))
    binding = Binding((request.room.key,), found.community_id, home=True)
    return Effects(
        changes=(use_up,),
        says=[Say(said), Say(more, "private")],
        bindings=(binding,),
    )


def _has_others(request: Request, books: Books) -> bool:
    return any(room.key != request.room.key for room in talking_rooms(books))


# -- two rooms with one face -----------------------------------------------------------------------


@command(
    "room",
    "bridged",
    permission="home moderator",
    examples=("room bridged {room}", "room bridged none"),
)
def room_bridged(
    request: Request,
    books: Books,
    room: Annotated[str, OneRoom("the other room; none ends it", most=100)],
) -> Effects:
    """Say that a bridge shows what is said here in another room of the community, and back.

    What I ask in one can then be answered in the other, and what I announce goes to one of them.
    """
    if request.place.direct:
        raise Refusal("room-in-private")
    here = request.room
    twin = twin_of(request.settings)
    if room.casefold() == "none":
        if twin is None:
            raise Refusal("room-not-bridged")
        said = request.say("room-bridged-ended", who=request.name(request.member))
        return Effects(changes=(PartRooms(here.key),), says=[Say(said)])
    other = room_called(request, books, room, but=here.key)
    name = names_of_rooms(books)[other.key]
    if twin == other.key:
        raise Refusal("room-bridged-already", room=name)
    said = request.say("room-bridged", who=request.name(request.member), room=name)
    return Effects(changes=(PairRooms(here.key, other.key),), says=[Say(said)])


# -- answers to "the same group?" ------------------------------------------------------------------

# Where a room waits for its answer, `commands.engine.onboarding` hears these before they come here:
# these declarations are what a member types and reads.


@command("room", "same", permission="room moderator", examples=())
def room_same(request: Request, books: Books) -> Effects:
    """Answer that a new room shares the purse of the group I was asked about."""
    raise Refusal("room-decided", name=request.community.name)


@command("room", "own", permission="room moderator", examples=())
def room_own(request: Request, books: Books) -> Effects:
    """Answer that a new room has a purse of its own."""
    raise Refusal("room-decided", name=request.community.name)
