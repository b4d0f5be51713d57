"""Read what those with a say did: who, what, to whom, when, why, what was before and is now."""

from __future__ import annotations

from typing import Annotated

from commands.declare import command
from commands.parameters import Int
from commands.reply import Block, Line, Reply, Text
from commands.request import Effects, Refusal, Request, Say
from commands.times import date_words, moment
from storage import audit
from storage.audit import Act
from storage.books import Books
from storage.members import Member
from storage.references import reference

PAGE = 10


@command("mod", "audit", visibility="private", only_reads=True)
def mod_audit(
    request: Request,
    books: Books,
    page: Annotated[int, Int("which page, 1 being the latest", least=1, most=100_000)] = 1,
) -> Effects:
    """Read what moderators did here, the latest first.

    Everybody may: who, what, to whom, when, why, what it was and what it is.
    """
    size = audit.how_many(books)
    if size == 0:
        raise Refusal("audit-empty")
    pages = -(-size // PAGE)
    if page > pages:
        raise Refusal("history-no-page", pages=pages)
    blocks: list[Block] = [
        _line(request, books, act) for act in audit.page(books, most=PAGE, skip=(page - 1) * PAGE)
    ]
    if pages > 1:
        following = request.typed(f"mod audit {page + 1}") if page < pages else ""
        word = "history-more" if following else "history-end"
        blocks += request.say(word, page=page, pages=pages, next=following).blocks
    return Effects(says=lambda _: [Say(Reply(tuple(blocks)), "private")])


def _line(request: Request, books: Books, act: Act) -> Line:
    """One act; a line each reads better on a phone than seven columns."""
    words = request.words
    settings = request.settings
    day = date_words(act.at, request.now, request.locale, settings.zone)
    when = f"{day}, {moment(act.at, settings.zone):%H:%M}"
    who = words.text("audit-host") if act.actor is None else _named(books, act.actor)
    parts = [Text(f"{when}  {who}: {act.act}")]
    if act.about is not None:
        parts.append(Text(words.text("audit-about", whom=_named(books, act.about))))
    if act.old is not None and act.new is not None:
        parts.append(Text(words.text("audit-from-to", old=act.old, new=act.new)))
    elif act.new is not None:
        parts.append(Text(words.text("audit-value", value=act.new)))
    elif act.old is not None:
        parts.append(Text(words.text("audit-before", value=act.old)))
    if act.reason:
        parts.append(Text(words.text("audit-reason", reason=act.reason)))
    if act.entry is not None:
        parts.append(Text(f"  #{reference(act.entry)}"))
    return Line(tuple(parts))


def _named(books: Books, number: int) -> str:
    return books.need(Member, number).name
