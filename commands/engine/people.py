"""Members with one name, told apart by what is known of them: platform, arrival, number."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from commands.engine.request import Request
from commands.language.dates import moment
from commands.values.reply import Listed, Message, Time, Value
from storage import members
from storage.members import Member
from storage.names import fold_name
from storage.unit_of_work import Books


def platform_name(platform: str) -> Message:
    """A platform as people call it."""
    return Message(f"platform-{platform}")


def names(request: Request, people: Sequence[Member], *, ping: bool = False) -> Listed:
    """Names in a row: "ben, cara and dan"."""
    return Listed(tuple(request.name(member, ping=ping) for member in people))


def told_apart(request: Request, books: Books, numbers: Sequence[int]) -> list[Value]:
    """A label for each of them that none of the others has."""
    people = [books.need(Member, number) for number in numbers]
    forms = (_by_platform, _by_arrival, _by_number)
    for form in forms:
        found = [form(request, books, member) for member in people]
        names = [fold_name(member.name) for member in people]
        if len(set(zip(names, (mark for mark, _ in found), strict=True))) == len(found):
            return [label for _, label in found]
    raise LookupError("two members have one number")


Labelled = tuple[Hashable, Value]
"""What tells a member from another of the same name, and how it is said."""


def _by_platform(request: Request, books: Books, member: Member) -> Labelled:
    known_as = members.identities_of(books, member.number)
    on = tuple(dict.fromkeys(each.platform for each in known_as))
    platforms = Listed(tuple(map(platform_name, on)), "comma")
    return on, request.message("called-on", name=request.name(member), platform=platforms)


def _by_arrival(request: Request, books: Books, member: Member) -> Labelled:
    who = request.name(member)
    since = member.entered_at if member.joined_at is None else member.joined_at
    first = request.community.first_entry_at
    if since <= (request.now if first is None else first):
        return "start", request.message("called-from-the-start", name=who)
    zone = request.settings.zone
    day = moment(since, zone).date()
    if day == moment(request.now, zone).date():
        return day, request.message("called-since-today", name=who)
    return day, request.message("called-since", name=who, day=Time(since, "date"))


def _by_number(request: Request, books: Books, member: Member) -> Labelled:
    number = member.number
    return number, request.message("called-number", name=request.name(member), number=str(number))
