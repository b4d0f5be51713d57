"""Read what those with a say did: who, what, to whom, when, why, what was before and is now."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.stored_replies import value_of_json
from commands.values.declaration import command
from commands.values.parameters import Int
from commands.values.reply import Block, Line, Name, Reply, Text, Time, Value
from storage import audit
from storage.audit import Act
from storage.ledger.references import reference
from storage.roles import ROLES
from storage.unit_of_work import Books

PAGE = 10


@command("mod", "audit", visibility="private", only_reads=True, reads_much="later pages")
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
        _line(request, act) for act in audit.page(books, most=PAGE, skip=(page - 1) * PAGE)
    ]
    if pages > 1:
        following: Value = ""
        if page < pages:
            command = f"mod audit {page + 1}"
            following = (request.typed(command), " ", request.button("page-next", command))
        word = "history-more" if following else "history-end"
        told = request.say(word, page=page, pages=pages, next=following)
        if page > 1:
            told = told.ending(" ", request.button("page-back", f"mod audit {page - 1}"))
        blocks += told.blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


def _line(request: Request, act: Act) -> Line:
    """One act; a line each reads better on a phone than seven columns."""
    by_role = act.act.startswith(tuple(f"discord_{role}" for role in ROLES))
    nobody = request.message("audit-by-role" if by_role else "audit-host")
    who = nobody if act.actor is None else Name(act.actor)
    parts: list[Value] = [Time(act.at, "clock"), "  ", who, f": {act.act}"]
    if act.about is not None:
        parts.append(request.message("audit-about", whom=Name(act.about)))
    old, new = _value(act.old), _value(act.new)
    if old is not None and new is not None:
        parts.append(request.message("audit-from-to", old=old, new=new))
    elif new is not None:
        parts.append(request.message("audit-value", value=new))
    elif old is not None:
        parts.append(request.message("audit-before", value=old))
    if act.reason:
        parts.append(request.message("audit-reason", reason=act.reason))
    if act.entry is not None:
        parts.append(Text(f"  #{reference(act.entry)}"))
    return Line(tuple(parts))


def _value(kept: str | None) -> Value | None:
    """What it was or is, as the audit keeps it."""
    return None if kept is None else value_of_json(audit.read(kept))
