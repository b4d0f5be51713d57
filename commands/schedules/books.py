"""The books as files, for those who look after them: whenever they ask, and each month.

Each time somebody takes them along it is written down, as when a treasurer looks at a balance.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from commands.engine import reader, speaker
from commands.engine.request import Effects, Noted, Occasion, Refusal, Request, Say
from commands.engine.services import Services
from commands.language.dates import DAY, month_of, month_span
from commands.language.spans import month_meant
from commands.money.files import FORMS, file_block, files_of
from commands.values.declaration import command
from commands.values.parameters import Choice, Text
from commands.values.reply import Block, Picture, Reply, Time
from storage import audit, preferences, roles
from storage.export import of_treasury
from storage.members import Member, SetPreferences
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books

MOST_FILES = 4
"""More than so many no message carries; a month of the books is less."""

Span = tuple[int, int]
_HALF_A_MONTH = 15 * DAY
"""Back from the first of a month, this is in the one before, whatever quiet held it back."""


@command(
    "export",
    "community",
    permission="home moderator or treasurer",
    visibility="private",
    examples=("export community", "export community month=2026-01"),
    only_reads=True,
    reads_much="always",
)
def community(
    request: Request,
    books: Books,
    form: Annotated[
        str,
        Choice("csv, a table for spreadsheets; beancount, hledger: journals; jsonl", choices=FORMS),
    ] = "",
    month: Annotated[
        str,
        Text(
            "a table of this month alone, like june or 2026-01; left out, everything",
            most=40,
            offers="month",
        ),
    ] = "",
) -> Effects:
    """Get the books as files: a table, and journals for other programs.

    That you took them is written down, and everybody can read it in mod audit.
    """
    if month and form not in ("", "csv"):
        raise Refusal("export-month-csv", csv=request.typed(f"export community month={month}"))
    span = month_meant(month, request.now, request.settings.zone) if month else None
    if month and span is None:
        raise Refusal("month-unreadable", given=month)
    locale = reader.spoken_alone(request.member, request.settings)[1]
    blocks = _everything(request, books, locale, form, span)
    if not blocks:
        this = month_of(request.now, request.settings.zone)
        typed = request.typed(f"export community month={this}")
        raise Refusal("export-community-large", month=typed)
    return Effects(says=[Say(Reply(tuple(blocks)), "private")], noted=Noted())


@command(
    "export",
    "treasury",
    visibility="private",
    examples=("export treasury", "export treasury hledger"),
    only_reads=True,
    reads_much="always",
)
def treasury(
    request: Request,
    books: Books,
    form: Annotated[
        str,
        Choice("csv, a table for spreadsheets; beancount, hledger: journals; jsonl", choices=FORMS),
    ] = FORMS[0],
) -> Effects:
    """Get the books of the common purse as a file. They are everybody's to read."""
    only = of_treasury(books)
    if not only:
        raise Refusal("export-nothing")
    locale = reader.spoken_alone(request.member, request.settings)[1]
    found = files_of(books, form, locale, only, own=True)
    if not found or len(found) > MOST_FILES:
        raise Refusal("export-community-large", month=request.typed("treasury report"))
    blocks = _named(request, found, form)
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


@command(
    "export",
    "monthly",
    permission="home moderator or treasurer",
    visibility="private",
    examples=("export monthly off",),
)
def monthly(
    request: Request,
    books: Books,
    value: Annotated[str, Choice("on or off", choices=("on", "off"))],
) -> Effects:
    """Choose whether you get the books each month, or as a moderator read that they are there."""
    changed = replace(request.member.wants, books=value == "on")
    change = SetPreferences(request.member.number, preferences.write(changed))
    offered = value == "on" and "treasurer" not in request.roles()
    told = request.say("export-monthly-offered" if offered else f"export-monthly-{value}")
    return Effects(changes=(change,), says=[Say(told, "private")])


def _everything(
    occasion: Occasion, books: Books, locale: str, form: str, span: Span | None
) -> list[Block]:
    """The files in one form, or in the usual ones; none where a message does not carry them."""
    if form:
        found = {form: files_of(books, form, locale, None, span=span)}
    elif span is not None:
        found = {"csv": files_of(books, "csv", locale, None, span=span)}
    else:
        forms = ("csv", "beancount", "hledger")
        found = {each: files_of(books, each, locale, None) for each in forms}
    count = sum(map(len, found.values()))
    if not all(found.values()) or count > MOST_FILES:
        return []
    return [block for each, files in found.items() for block in _named(occasion, files, each)]


def _named(occasion: Occasion, files: list[bytes], form: str) -> list[Block]:
    return [
        file_block(
            data,
            form,
            occasion.message(f"books-file-{form}", part=part, parts=len(files)),
        )
        for part, data in enumerate(files, 1)
    ]


# -- each month ------------------------------------------------------------------------------------


def send_month(
    services: Services, books: Books, room: Room, now: int, zone: str
) -> list[OutboxMessage]:
    """Send the month that is over to the treasurers who want it, and tell moderators of it.

    Of who moderates the bot keeps no list, and whoever did last month may do so no more: they get
    a line without figures, and the files by a press, when their rights are looked up.
    """
    span = month_span(month_of(now - _HALF_A_MONTH, zone), zone)
    if span is None:
        return []
    said: list[OutboxMessage] = []
    treasurers = {roles.person_of(books, each.member) for each in roles.holders(books, "treasurer")}
    moderators = _moderated_lately(services, books, now) - treasurers
    for number in (*sorted(treasurers), *sorted(moderators)):
        person = books.need(Member, number)
        if not person.wants.books or person.used_at is None:
            continue
        said += _send(services, books, room, person, now, span, offered=number in moderators)
    return said


_LATELY = 90 * DAY
_MOST_ACTS = 1000
"""So many of the last acts are looked through for who moderated lately."""


def _moderated_lately(services: Services, books: Books, now: int) -> set[int]:
    """Who did what only moderators of the home may, or asked for the books, in the last ninety
    days."""
    found = set[int]()
    for act in audit.page(books, most=_MOST_ACTS, skip=0):
        if act.at <= now - _LATELY:
            break
        if act.actor is not None and _is_of_moderators(services, act.act):
            found.add(roles.person_of(books, act.actor))
    return found


_SENT = "export monthly"
"""How the audit has it that somebody was sent the books without asking."""


def _is_of_moderators(services: Services, act: str) -> bool:
    """Whether an act, "role give treasurer", is by a command that only moderators of the home have,
    and treasurers at most; or sets what holds for all rooms, "config set time_zone"."""
    words = tuple(act.split())
    declared = (services.catalogue.get(words[:count]) for count in (2, 1))
    may = {each.permission for each in declared if each is not None}
    if may & {"home moderator", "home moderator or treasurer"}:
        return act != _SENT
    kind = services.catalogue.settings.get(words[2]) if len(words) > 2 else None
    return "room moderator" in may and kind is not None and (kind.wide or kind.guarded)


def _holds_something(files: list[Block]) -> bool:
    """Whether there is more in a table than its head: of a quiet month there is nothing to send."""
    return any(isinstance(each, Picture) and each.data.count(b"\n") > 1 for each in files)


def _send(
    services: Services,
    books: Books,
    room: Room,
    person: Member,
    now: int,
    span: Span,
    *,
    offered: bool,
) -> list[OutboxMessage]:
    there = speaker.to(services, books, room, person.number, now)
    if there is None:
        return []
    occasion = there.request()
    locale = reader.spoken_alone(person, occasion.settings)[1]
    files = _everything(occasion, books, locale, "csv", span)
    if not files or not _holds_something(files):
        return []
    month, off = Time(span[0], "month"), occasion.typed("export monthly off")
    if offered:
        get = f"export community month={month_of(span[0], occasion.settings.zone)}"
        told = occasion.say(
            "books-month-offered",
            month=month,
            home=occasion.community.name,
            button=occasion.button("books-get", get),
            get=occasion.typed(get),
            off=off,
        )
        there.say(Say(told, "private", person.number, mood="notice"), answers=False)
        return there.said
    head = occasion.say("books-month", month=month, off=off)
    sent = there.say(
        Say(Reply((*head.blocks, *files)), "private", person.number, mood="notice"), answers=False
    )
    if sent is not None:
        audit.note(books, now, person.number, _SENT)
    return there.said
