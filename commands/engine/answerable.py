"""Which question a bare word answers: a yes that says neither to what nor in reply to what.

A word like that is said to people all day long. It counts only for the newest question shown to
whoever says it, with its content, in the place where it was shown, less than ten minutes ago, and
only if they gave no other command since. Everything else needs its button, a reply to the question,
or its number. What was passed over once stays so, whatever becomes of what came after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from commands.engine import places
from commands.engine.context import LATE_AFTER, Context
from commands.engine.request import MustWrite
from commands.language.dates import MINUTE
from commands.values.events import Said
from storage import asks
from storage.asks import Ask
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

SPAN = 10 * MINUTE
"""How long after it was shown a question may be answered by a bare word."""

LATELY = MINUTE
"""For so long after a question lapsed a bare word is told so."""

SKEW = MINUTE
"""How far the clocks by which people's messages are dated may be apart."""


# -- shown, and passed over ------------------------------------------------------------------------


def note_shown(books: Books, saying: OutboxMessage, numbers: Sequence[int]) -> None:
    """A message shows these questions, all put to one member: what they saw there before is passed
    over."""
    shown = [books.need(Ask, number) for number in numbers]
    member = books.need(Member, shown[0].member)
    for other in asks.of_member(books, member.number, saying.written_at):
        if other.bare and other.number not in numbers and _is_in_the_way(books, other, saying):
            books.save(replace(other, bare=0))
    for ask in shown:
        books.save(replace(ask, shown=saying.number, bare=1))
    if member.asked_at is None:
        books.save(replace(member, asked_at=saying.written_at))


def _is_in_the_way(books: Books, older: Ask, saying: OutboxMessage) -> bool:
    """Whether what was shown before is read in one place with what is said now."""
    before = None if older.shown is None else books.get(OutboxMessage, older.shown)
    if before is None:
        return True
    here = (saying.platform, saying.account)
    if (before.platform, before.account) != here:
        return False
    return before.room == saying.room or bool(before.private and saying.private)


def pass_over(context: Context, *, but: Ask | None = None, goes_on: bool = False) -> list[Ask]:
    """They give another command, or answer another question: no bare word means these any more.

    `goes_on`: it is no other command, but said to what they were shown alone, which can be answered
    again. Gives the offers among them, which end with it. Raises MustWrite where nothing can be
    written.
    """
    books = context.books
    member = books.get(Member, context.member.number)
    if member is None or member.asked_at is None:
        return []
    if not books.writable:
        raise MustWrite
    context.is_noted = True
    offers = []
    for ask in asks.of_member(books, member.number, context.now):
        if but is not None and _is_same(ask, but):
            continue
        passed = replace(ask, bare=0)
        if ask.bare:
            books.save(passed)
        if ask.kind == "offer" and ask.state == "open":
            offers.append(passed)
    if but is None and not goes_on:
        books.save(replace(member, asked_at=None))
    return offers


def _is_same(ask: Ask, other: Ask) -> bool:
    """Whether these are one question, or two answers to choose from of one."""
    asked_together = ask.saying is not None and ask.saying == other.saying
    return ask.number == other.number or asked_together


def talk_passes_over(context: Context) -> None:
    """They said something to somebody else: an offer is not what a later bare word means.

    What was said before it was offered, and reaches us again, does not count.
    """
    said_at, member = context.event.happened_at, context.books.get(Member, context.member.number)
    if member is None or member.asked_at is None or not context.books.writable:
        return
    for ask in asks.of_member(context.books, member.number, context.now):
        if ask.bare and ask.kind == "offer" and ask.opened_at <= said_at:
            context.books.save(replace(ask, bare=0))


def never_reached(books: Books, member: int, saying: int, at: int) -> None:
    """A message could not be delivered: nobody was shown what it asks."""
    for ask in asks.of_member(books, member, at):
        if saying not in (ask.saying, ask.shown):
            continue
        own = None if ask.saying == saying else ask.saying
        if ask.shown == saying:
            books.save(replace(ask, saying=own, shown=None, bare=0))
        else:
            books.save(replace(ask, saying=own))


# -- what a bare word means ------------------------------------------------------------------------


def missing(context: Context) -> list[Ask]:
    """What is missing of a command, and was asked just now; said in private, wherever that was."""
    if not context.place.direct:
        return [ask for ask in newest(context) if ask.kind == "missing"]
    found = [(ask, context.books.get(OutboxMessage, ask.shown or 0)) for ask in _bare(context)]
    return [
        ask
        for ask, saying in found
        if ask.kind == "missing" and saying is not None and was_read(context, saying)
    ]


def newest(context: Context, *, within: int = SPAN) -> list[Ask]:
    """The questions of the message that a bare word said now may answer: none, one, or several
    where one message shows several. Those that lapsed in the last minute are among them."""
    found = {
        ask.number: (ask, saying)
        for ask in _bare(context)
        if (saying := context.books.get(OutboxMessage, ask.shown or 0)) is not None
        and _is_here(context, ask, saying)
    }
    if not found:
        return []
    last = max(saying.number for _, saying in found.values())
    return [
        ask
        for ask, saying in found.values()
        if saying.number == last and was_read(context, saying) and _age(context, saying) < within
    ]


def may_become_one(context: Context) -> bool:
    """Whether a question that was put before this was said is still to be delivered.

    An offer is answered by yes and no alone.
    """
    for ask in _bare(context):
        if ask.kind == "offer":
            continue
        saying = context.books.get(OutboxMessage, ask.shown or 0)
        if saying is None or ask.opened_at > context.event.happened_at + SKEW:
            continue
        if _is_here(context, ask, saying) and not was_read(context, saying):
            return True
    return False


def shown_lately(context: Context, ask: Ask) -> bool:
    """Whether a question was shown here in the last ten minutes, passed over since or not."""
    saying = context.books.get(OutboxMessage, ask.shown or 0)
    if saying is None or not _is_here(context, ask, saying):
        return False
    return was_shown_lately(context, saying)


def was_shown_lately(context: Context, saying: OutboxMessage) -> bool:
    """Whether a message was delivered in the last ten minutes before this one was said."""
    return was_read(context, saying) and _age(context, saying) < SPAN


def _bare(context: Context) -> list[Ask]:
    member = context.books.get(Member, context.member.number)
    if member is None or member.asked_at is None:
        return []
    found = asks.of_member(context.books, member.number, context.now - LATELY)
    return [ask for ask in found if ask.bare]


def _is_here(context: Context, ask: Ask, saying: OutboxMessage) -> bool:
    """Whether it was shown in the place of this message. What was said to them alone stands both
    in their room with the bot and, for them, where it was said."""
    place = context.place
    if place.direct and saying.private and saying.platform == place.platform:
        return saying.account == place.account
    here = [places.key_of(place)]
    if (twin := places.twin_of(context.settings)) is not None:
        here.append(twin)  # What a bridge shows in two rooms is asked in both.
    if (saying.platform, saying.account, saying.room) in here:
        return True
    # The question goes along with a room that goes on as another one.
    return ask.shown == ask.saying and (ask.platform, ask.account, ask.room) in here


def was_read(context: Context, saying: OutboxMessage) -> bool:
    """Whether a message was delivered before this one was said."""
    if saying.delivered_at is None:
        return False
    event = context.event
    if saying.written_at > event.happened_at + SKEW:
        return False  # Said before, and now here again.
    return saying.delivered_at <= said_at(context)


def _age(context: Context, saying: OutboxMessage) -> int:
    return said_at(context) - (saying.delivered_at or 0)


def said_at(context: Context) -> int:
    """Heard as it was said, the order is that of our own clock, whatever the platform's shows."""
    event = context.event
    return event.received_at if event.received_at - event.at < LATE_AFTER else event.happened_at


def in_answer_to_somebody(context: Context) -> bool:
    """Whether the message replies to a person: what it says is said to them."""
    event = context.event
    return isinstance(event, Said) and event.reply_to is not None and not event.reply_to.is_bot
