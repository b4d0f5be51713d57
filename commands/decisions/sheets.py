"""A vote as it is shown to somebody alone: what they say next, or in reply to it, is their ballot.

The message is known by its key. Said without a reply a ballot counts for ten minutes, and only
where no command was given since; in reply to it, at any time, and what is wrong with it is said.
"""

from __future__ import annotations

from dataclasses import dataclass

from commands.decisions.ballot import is_ballot, is_guess
from commands.engine import answerable
from commands.engine.context import Context
from commands.engine.request import Refusal, Request, Say
from commands.language.yes_no import numbered_answer, word_answer
from commands.values.events import Said
from commands.values.reply import Reply
from storage import outbox, votes
from storage.changes import Act
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

_KEY = "sheet"
_COUNTED = "counted"
_LATELY_OVER = 10
"""Of so many votes, the newest, a sheet is looked for though they may be over by now."""


def shown(reply: Reply, vote: int, member: int, *, own: bool = False) -> Say:
    """A sheet of a vote, for one member alone."""
    return Say(reply, "private", key=_key(vote, member), own=own)


def counted(books: Books, reply: Reply, whose: tuple[int, int], *, goes_on: bool) -> Say:
    """What is said of a ballot, whose vote and member these are; `goes_on`: in place of what was
    said of it before, where that stands below the sheet that was pressed."""
    key = f"{_key(*whose)}/{_COUNTED}"
    sheet, before = outbox.sent_under(books, _key(*whose)), outbox.sent_under(books, key)
    edit = before is not None and (sheet is None or before.number > sheet.number)
    return Say(reply, "private", key=key, edit=goes_on and edit)


def _key(vote: int, member: int) -> str:
    return f"{_KEY}/{vote}/{member}"


@dataclass(frozen=True, slots=True)
class NoteShown:
    """A member is shown a sheet: until their next command what they say alone may be a ballot."""

    member: int

    def apply(self, books: Books, act: Act) -> None:
        member = books.need(Member, self.member)
        if member.asked_at is None:
            books.save(changed(member, asked_at=act.now))


def said_on(context: Context, request: Request, text: str) -> str | None:
    """The command that words said alone stand for where they answer a sheet: "B", "no too dear".

    Raises Refusal where they may answer a question as well that was put since.
    """
    text = text.strip()
    if (vote := _replied_to(context)) is not None:
        return f"vote {vote} {text}" if text else None
    found = None
    if numbered_answer(text, context.answer_words) is None:  # "no 3" names its question.
        found = _shown_last(context)
    if found is None or not is_ballot(request, found, text) or is_guess(found, text):
        return None
    asked = [ask for ask in answerable.newest(context) if ask.kind != "missing"]
    if asked and word_answer(text, context.answer_words):
        raise Refusal(
            "ballot-or-question",
            number=str(found.number),
            vote=request.typed(f"vote {found.number} …"),
            answer=request.typed_in_a_row([f"yes {asked[0].number}", f"no {asked[0].number}"]),
        )
    return f"vote {found.number} {text}"


def _replied_to(context: Context) -> int | None:
    """The vote whose sheet a message replies to, where it was shown to whoever replies."""
    event = context.event
    target = event.reply_to if isinstance(event, Said) else None
    if target is None or not target.is_bot:
        return None
    account = (context.place.platform, context.place.account)
    saying = outbox.with_message(context.books, account, target.event_id)
    kind, *of = ((saying.key if saying else None) or "").split("/")
    if kind != _KEY or person_of(context.books, int(of[1])) != context.member.number:
        return None
    return int(of[0])


def _shown_last(context: Context) -> Vote | None:
    """The vote whose sheet was shown last, if what is said right after it may be a ballot in it."""
    books, event = context.books, context.event
    member = books.get(Member, context.member.number)
    if member is None or member.asked_at is None:
        return None
    if not isinstance(event, Said) or (event.reply_to is not None and not event.pressed):
        return None  # A button stands in reply to its message; whoever replies means another one.
    near = {vote.number: vote for vote in votes.newest(books, _LATELY_OVER)}
    near |= {vote.number: vote for vote in votes.all_open(books)}
    keys = [_key(vote, member.number) for vote in near]
    said = outbox.about(books, (), [*keys, *(f"{key}/{_COUNTED}" for key in keys)])
    sheets = [each for each in said if _may_be_meant(context, each, member.asked_at)]
    if not sheets:
        return None
    return near[int(str(max(sheets, key=lambda each: each.number).key).split("/")[1])]


def _may_be_meant(context: Context, sheet: OutboxMessage, asked_at: int) -> bool:
    place = context.place
    here = (sheet.platform, sheet.account) == (place.platform, place.account)
    return (
        here
        and bool(sheet.private)
        and sheet.written_at >= asked_at
        and answerable.was_shown_lately(context, sheet)
    )
