"""Talk in private: which community it is about, and private words that do not arrive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from commands.engine import answerable, speaker
from commands.engine.context import Context
from commands.engine.items import Result
from commands.engine.request import Say
from commands.engine.services import Services
from commands.language.messages import all_answers, bare_word
from commands.language.rendering import mention
from commands.language.stored_replies import from_json
from commands.values.events import MENTION, AnyEvent, Reacted, Said, Target
from commands.values.parameters import question_number
from commands.values.reply import Option, Reply, Select, say
from commands.values.settings import Settings
from storage import asks, communities, events, members, outbox, rooms
from storage.members import Identity
from storage.names import clean_name, fold_name
from storage.outbox import OutboxMessage
from storage.unit_of_work import Books

_LONGEST_PRESSED = 70
"""A command that is longer is not put on buttons: no platform would hold it."""

_PREFIXES = "".join(Settings().prefixes)
"""Which community is meant is not known yet, nor what it has set: the usual ones."""


def tell_in_clear(context: Context, outcome: str) -> str:
    """Tell a member, once, that others can read the chat they opened, and how it need not be so.

    Gives the outcome: what was only looked at becomes something written.
    """
    key = f"in-clear/{context.member.number}"
    if context.forgotten or outbox.with_key(context.books, key):
        return outcome
    if not context.books.writable:
        return "write"
    said = context.request().say("chat-in-clear")
    context.say(Say(said, "private", key=key, mood="notice"), answers=False)
    if outcome == "read":
        context.mark_handled("handled")
        return "handled"
    return outcome


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
    named = [c for c in candidates if _is_named(text, names[c])]
    if named:
        # Of two names that both fit, the longer one was meant.
        longest = max(len(names[c]) for c in named)
        named = [c for c in named if len(names[c]) == longest]
        return named[0] if len(named) == 1 else None
    word, _, rest = event.text.strip().lstrip(_PREFIXES).partition(" ")
    if bare_word(word) in all_answers():
        number = question_number(rest)
        waiting = [c for c in candidates if _waits(connection, c, event, number)]
        if len(waiting) == 1:
            return waiting[0]
    return None


_IN = " in: "
"""Between a command and the community it is for, as a button says it that was chosen from."""


def _is_named(text: str, name: str) -> bool:
    name = name.casefold()
    return text.startswith(f"{name}:") or text.rstrip().endswith(f"{_IN}{name}")


def told_apart(names: Mapping[int, str]) -> dict[int, str]:
    """Communities by what somebody in all of them calls each; of one name, they are numbered.

    The numbers follow the order in which the communities were founded, so that they stay.
    """
    folded = [fold_name(name) for name in names.values()]
    taken, found = set(folded), dict[int, str]()
    for number, name in names.items():
        label, count = name, 1
        if folded.count(fold_name(name)) > 1:
            label = f"{name} {count}"
            while fold_name(label) in taken:
                count += 1
                label = f"{name} {count}"
            taken.add(fold_name(label))
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
    said = event.text
    for index, person in enumerate(event.mentions):
        said = said.replace(chr(MENTION + index), mention(clean_name(person.name)))
    command = said.strip().lstrip(_PREFIXES) + _IN.rstrip()
    choice = Select(tuple(Option(name, name, name) for name in names), command)
    asked = say("which-community", names=", ".join(names), example=f"{names[0]}: {said[:60]}")
    return asked.ending(" ", choice) if len(command) <= _LONGEST_PRESSED else asked


def without_community(context: Context, text: str) -> str:
    """Private words without the community's name in front of them."""
    stripped, name = text.lstrip(), f"{context.room.name}:"
    if not context.place.direct:
        return text
    if stripped.casefold().startswith(name.casefold()):
        return stripped[len(name) :].lstrip()
    ending = f"{_IN}{context.room.name}"
    if text.rstrip().casefold().endswith(ending.casefold()):
        return text.rstrip()[: -len(ending)]
    return text


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
    who = request.name(books.need(members.Member, identity.member), ping=not called, call=True)
    line = request.say("private-undeliverable", who=who)
    context.say(Say(line, mood="notice", key=key), answers=False)
    written = context.said[-1]
    if saying.number:
        answerable.never_reached(books, identity.member, saying.number, at)
    return Result("done", ((books.community, written),))
