"""What was said while the bot was away, and deadlines that its absence moves."""

from __future__ import annotations

import json
from dataclasses import replace

from commands.engine import answerable, argument_reading, execution, questions, speaker
from commands.engine.context import Context
from commands.engine.items import BotAccount, Result
from commands.engine.request import Refusal, Request, Say
from commands.engine.services import Services
from commands.language.address import Addressed, Found
from commands.language.dates import DAY, HOUR, MINUTE, SECOND
from commands.language.stored_replies import to_json
from commands.language.tokens import Missing, ParseError, Unclear
from commands.values.absence import Absence
from storage import asks, communities, jobs, rooms
from storage.asks import Ask
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

LONG_ABSENCE = 30 * MINUTE
GRACE_AFTER = 12 * HOUR
SOON = 5 * SECOND

ALIVE = "alive"
"""Under this key an account's heartbeat is kept."""

SILENT_AFTER = 3 * MINUTE
"""An account whose heartbeat stood still for so long is away: nobody serves it."""

LOOK_AGAIN = 5 * MINUTE
GONE_AFTER = 30 * DAY
"""Nobody waits any longer for an account that has been away for so long."""


def gather(context: Context, request: Request, heard: Addressed, found: Found) -> str:
    """Put a money command that arrives late aside; its author is asked once about all of theirs."""
    declaration = found.declaration
    execution.require(declaration, request)
    try:
        arguments = argument_reading.arguments_of(context, heard, found)
    except (Missing, Unclear, ParseError):
        # What could not be carried out anyway is answered as ever.
        execution.hear_command(context, heard, found, request)
        return "handled"
    if declaration.unsaid and context.place.direct:
        raise Refusal("late-unsaid")  # It may be for the bot alone, and a question keeps its words.
    context.begin_handling()
    offer = {
        "command": declaration.name,
        "arguments": argument_reading.written_out(context, arguments),
        "label": context.plain_text(heard.said),
        "confirmed": True,
        "said": context.event.event_id,
        "event": context.number,
    }
    for ask in asks.gathering(context.books):
        same_room = (ask.platform, ask.account, ask.room) == context.room.key
        if ask.member == context.member.number and same_room:
            offers = [*json.loads(ask.arguments), offer]
            context.books.save(replace(ask, arguments=json.dumps(offers)))
            return "late"
    number = communities.give(context.books, "asks")
    ends_at = context.event.received_at + questions.REQUEST_SPAN
    context.books.add(
        Ask(
            number,
            "late",
            context.member.number,
            *context.room.key,
            declaration.name,
            json.dumps([offer]),
            "",
            "gathering",
            context.now,
            ends_at,
            None,
            None,
            context.number,
            None,
        )
    )
    jobs.plan(context.books, ends_at, "ask", str(number))
    # After an absence everything is asked about at once; a message that is late by itself, soon.
    jobs.plan(context.books, context.event.received_at + SOON, "late", str(number))
    return "late"


def ask_late(
    services: Services, books: Books, now: int, account: BotAccount | None = None
) -> Result:
    """All that was said meanwhile has been heard: each author is asked once about all of theirs."""
    said: list[OutboxMessage] = []
    for ask in asks.gathering(books):
        if _is_on(ask, account):
            said += _ask_late(services, books, ask, now)
    return Result("done", tuple((books.community, saying) for saying in said))


def _ask_late(services: Services, books: Books, ask: Ask, now: int) -> list[OutboxMessage]:
    context = speaker.about(services, books, ask, now)
    if context is None:
        return []
    request = context.request()
    listed = request.typed_in_a_row(each["label"] for each in json.loads(ask.arguments))
    one = len(json.loads(ask.arguments)) == 1
    question = request.say(
        "late-ask",
        commands=listed,
        count=1 if one else 2,
        yes=request.button("yes-button", f"yes {ask.number}"),
        no=request.button("no-button", f"no {ask.number}"),
    )
    put = Say(question, "discreet", ask.member, f"ask/{ask.number}", mood="ask")
    saying = context.say(put, answers=False)
    number = saying.number if saying is not None else None
    offers = json.loads(ask.arguments)
    offers[0]["question"] = to_json(question)
    books.save(
        replace(ask, state="open", opened_at=now, saying=number, arguments=json.dumps(offers))
    )
    if saying is not None:
        answerable.note_shown(books, saying, [ask.number])
    return context.said


def keep_open(
    services: Services, books: Books, away_since: int, now: int, account: BotAccount | None = None
) -> Result:
    """Deadlines that end somebody's right move to at least 12 hours after a long absence."""
    if now - away_since <= LONG_ABSENCE or communities.head(books).closed:
        return Result()  # What is closed is as it was when it goes on elsewhere.
    until = now + GRACE_AFTER
    absence = Absence(away_since, now, until, account)
    moved = [
        ask
        for ask in asks.open_requests(books)
        if absence.moves((ask.platform, ask.account), ask.ends_at)
    ]
    for ask in moved:
        books.save(replace(ask, ends_at=until))
        jobs.plan(books, until, "ask", str(ask.number))
    said: list[OutboxMessage] = []
    places = {(ask.platform, ask.account, ask.room): ask for ask in moved}
    for ask in places.values():
        context = speaker.about(services, books, ask, now)
        if context is not None:
            request = context.request()
            line = request.say("late-away", until=request.time(until))
            context.say(Say(line, mood="notice"), answers=False)
            said += context.said
    for keep in services.catalogue.returns:
        said += keep(services, books, absence)
    return Result("done", tuple((books.community, saying) for saying in said))


def _is_on(ask: Ask, account: BotAccount | None) -> bool:
    return account is None or (ask.platform, ask.account) == account


def waits_for_return(
    books: Books, number: int, now: int, here: frozenset[BotAccount] | None
) -> bool:
    """Whether a request must not lapse yet, because the account it was put on is away.

    Its answer cannot be heard there. Once the account is back, a long absence moves the deadline.
    """
    ask = books.get(Ask, number)
    if ask is None or ask.kind != "request" or ask.state != "open" or here is None:
        return False
    account = (ask.platform, ask.account)
    if account in here:
        return False
    alive = rooms.recall(books.connection, account, ALIVE)
    return alive is not None and SILENT_AFTER < now - int(alive) < GONE_AFTER
