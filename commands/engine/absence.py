"""What the rooms do not see: talk in private, and what was said while the bot was away."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from commands.engine import answerable, execution, questions, speaker
from commands.engine.context import Context, Services
from commands.engine.items import BotAccount, Result
from commands.engine.request import Request, Say
from commands.language.address import Addressed, Found
from commands.language.dates import DAY, HOUR, MINUTE, SECOND
from commands.language.messages import all_answers, bare_word
from commands.language.stored_replies import from_json, to_json
from commands.language.tokens import Missing, ParseError, Unclear
from commands.values.events import MENTION, AnyEvent, Reacted, Said, Target
from commands.values.parameters import question_number
from commands.values.reply import Reply, say
from storage import asks, communities, events, jobs, members, outbox, rooms
from storage.asks import Ask
from storage.members import Identity
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

# -- in private ------------------------------------------------------------------------------------


def choose_community(
    connection: Connection, event: AnyEvent, candidates: Sequence[int]
) -> int | None:
    """The community private words are about: the only one, the one named, or the one that waits."""
    if len(candidates) == 1:
        return candidates[0]
    about = _message_meant(event)
    if about is not None:
        said_it = [c for c in candidates if _said_in(connection, c, event, about)]
        if len(said_it) == 1:
            return said_it[0]
    if not isinstance(event, Said):
        return None
    names = told_apart(communities.names_of(connection, candidates))
    text = event.text.lstrip().casefold()
    named = [c for c in candidates if text.startswith(f"{names[c].casefold()}:")]
    if named:
        # Of two names that both fit, the longer one was meant.
        longest = max(len(names[c]) for c in named)
        named = [c for c in named if len(names[c]) == longest]
        return named[0] if len(named) == 1 else None
    word, _, rest = event.text.strip().lstrip("!/").partition(" ")
    if bare_word(word) in all_answers():
        number = question_number(rest)
        waiting = [c for c in candidates if _waits(connection, c, event, number)]
        if len(waiting) == 1:
            return waiting[0]
    return None


def told_apart(names: Mapping[int, str]) -> dict[int, str]:
    """Communities by what somebody in all of them calls each; of one name, they are numbered.

    The numbers follow the order in which the communities were founded, so that they stay.
    """
    folded = [members.fold_name(name) for name in names.values()]
    taken, found = set(folded), dict[int, str]()
    for number, name in names.items():
        label, count = name, 1
        if folded.count(members.fold_name(name)) > 1:
            label = f"{name} {count}"
            while members.fold_name(label) in taken:
                count += 1
                label = f"{name} {count}"
            taken.add(members.fold_name(label))
        found[number] = label
    return found


def _message_meant(event: AnyEvent) -> str | None:
    """The message of the bot's that is answered by a reply or a reaction."""
    target = event.target if isinstance(event, Reacted) else getattr(event, "reply_to", None)
    return target.event_id if isinstance(target, Target) and target.is_bot else None


def _said_in(connection: Connection, community: int, event: AnyEvent, message_id: str) -> bool:
    books = Books(connection, community, lambda _, __: b"", writable=False)
    account = (event.place.platform, event.place.account)
    return outbox.with_message(books, account, message_id) is not None


def _waits(connection: Connection, community: int, event: Said, number: int | None) -> bool:
    """Whether an answer in private may be to a question of this community: to the one of that
    number, or to one that a bare word can mean."""
    books = Books(connection, community, lambda _, __: b"", writable=False)
    identity = books.get(Identity, event.place.platform, event.sender.user)
    if identity is None:
        return False
    found = asks.of_member(books, identity.member, event.received_at)
    if number is not None:
        return any(ask.state == "open" and ask.number == number for ask in found)
    return any(ask.state == "open" and (ask.bare or ask.kind == "missing") for ask in found)


def which_community(event: Said, names: Sequence[str]) -> Reply:
    """What is answered in private to someone who is in no community here, or in several."""
    if not names:
        return say("no-community")
    shown, said = ", ".join(names), event.text[:60]
    for index, person in enumerate(event.mentions):
        said = said.replace(chr(MENTION + index), f"@{members.clean_name(person.name)}")
    return say("which-community", names=shown, example=f"{names[0]}: {said}")


def without_community(context: Context, text: str) -> str:
    """Private words without the community's name in front of them."""
    stripped, name = text.lstrip(), f"{context.room.name}:"
    if context.place.direct and stripped.casefold().startswith(name.casefold()):
        return stripped[len(name) :].lstrip()
    return text


# -- said while the bot was away -------------------------------------------------------------------


def gather(context: Context, request: Request, heard: Addressed, found: Found) -> str:
    """Put a money command that arrives late aside; its author is asked once about all of theirs."""
    declaration = found.declaration
    execution.require(declaration, request)
    try:
        arguments = execution.arguments_of(context, heard, found)
    except (Missing, Unclear, ParseError):
        # What could not be carried out anyway is answered as ever.
        execution.hear_command(context, heard, found, request)
        return "handled"
    context.begin_handling()
    offer = {
        "command": declaration.name,
        "arguments": execution.written_out(context, arguments),
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
    if now - away_since <= LONG_ABSENCE:
        return Result()
    until = now + GRACE_AFTER
    moved = [
        ask
        for ask in asks.open_requests(books)
        if away_since < ask.ends_at < until and _is_on(ask, account)
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
        said += keep(services, books, away_since, now, until, account)
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


def tell_alone(services: Services, books: Books, saying: OutboxMessage, at: int) -> Result:
    """An answer that its room does not take: whoever it answers reads it in private, for what it
    tells of is booked."""
    key = (saying.platform, saying.account, saying.room)
    room = rooms.by_key(books.connection, [key]).get(key)
    member = None
    if saying.recipient is not None:
        identity = books.get(Identity, saying.platform, saying.recipient)
        member = None if identity is None else identity.member
    elif saying.event is not None:
        event = events.numbered(books, saying.event)
        member = None if event is None else event.member
    if room is None or member is None:
        return Result("lost")
    context = speaker.to(services, books, room, member, at)
    if context is None:
        return Result("lost")
    reply = Reply((*say("room-undeliverable").blocks, *from_json(saying.reply).blocks))
    context.say(Say(reply, "private", mood=saying.mood), answers=False)
    return Result("done", tuple((books.community, each) for each in context.said))


def fall_back(services: Services, books: Books, saying: OutboxMessage, at: int) -> Result:
    """Private words that found no private room: one line where the command was said."""
    found = rooms.by_key(books.connection, [(saying.platform, saying.account, saying.room)])
    room = found.get((saying.platform, saying.account, saying.room))
    identity = books.get(Identity, saying.platform, str(saying.recipient))
    if room is None or identity is None:
        return Result("lost")
    context = speaker.to(services, books, room, identity.member, at)
    if context is None:
        return Result("lost")
    request = context.request()
    key = f"alone/{identity.member}"
    # Called once: who does not want the direct chat is not to be called again and again.
    called = any(at - each.written_at < outbox.KEPT_FOR for each in outbox.with_key(books, key))
    who = request.name(request.member, ping=not called, call=True)
    line = request.say("private-undeliverable", who=who)
    context.say(Say(line, mood="notice", key=key), answers=False)
    written = context.said[-1]
    answerable.never_reached(books, identity.member, saying.number, at)
    return Result("done", ((books.community, written),))
