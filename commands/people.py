"""Members with one name, told apart by what is known of them: platform, arrival, number."""

from __future__ import annotations

from collections.abc import Sequence

from commands.request import Request
from commands.times import date_words
from storage import members
from storage.books import Books
from storage.members import Member


def platform_name(request: Request, platform: str) -> str:
    """A platform as people call it, in the language of the room."""
    return request.words.text(f"platform-{platform}")


def told_apart(request: Request, books: Books, numbers: Sequence[int]) -> list[str]:
    """A label for each of them that none of the others has."""
    people = [books.need(Member, number) for number in numbers]
    forms = (_by_platform, _by_arrival, _by_number)
    for form in forms:
        labels = [form(request, books, member) for member in people]
        if len({members.fold_name(label) for label in labels}) == len(labels):
            return labels
    raise LookupError("two members have one number")


def _by_platform(request: Request, books: Books, member: Member) -> str:
    on = dict.fromkeys(
        platform_name(request, each.platform)
        for each in members.identities_of(books, member.number)
    )
    return request.words.text("called-on", name=member.name, platform=", ".join(on))


def _by_arrival(request: Request, books: Books, member: Member) -> str:
    since = member.entered_at if member.joined_at is None else member.joined_at
    first = request.community.first_entry_at
    if since <= (request.now if first is None else first):
        return request.words.text("called-from-the-start", name=member.name)
    locale = request.locale
    day = date_words(since, request.now, locale)
    if day == date_words(request.now, request.now, locale):
        return request.words.text("called-since-today", name=member.name)
    return request.words.text("called-since", name=member.name, day=day)


def _by_number(request: Request, books: Books, member: Member) -> str:
    return request.words.text("called-number", name=member.name, number=str(member.number))
