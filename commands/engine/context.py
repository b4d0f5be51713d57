"""The context: a member's event in a room of a community, with what all its handling shares.

It is a speaker (`commands.engine.speaker`) that knows the facts of the request; the record of the
handled event is `handling`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from commands.engine import reader as readers
from commands.engine.handling import Handling
from commands.engine.items import WordedMessage
from commands.engine.persons import Persons, resolved
from commands.engine.request import Binding, Request
from commands.engine.saying_time import said_at
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.language.dates import MINUTE
from commands.language.intent import Intent
from commands.language.messages import Answers, Wording, wording
from commands.language.stored_replies import NOTHING, to_json
from commands.language.tokens import ReadingContext
from commands.values import rendered
from commands.values.declaration import Declaration
from commands.values.events import AnyEvent, Person, Said
from commands.values.reply import Reply
from commands.values.settings import Settings
from storage import outbox, roles
from storage.events import Handled
from storage.ledger.assets import Asset, all_assets
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books

__all__ = ["LATE_AFTER", "Context", "Services", "context_of", "event_of", "unwritten"]
"""The services are named along with the context by whoever does due work."""


@dataclass(slots=True, kw_only=True)
class Context(Speaker):
    """An event being handled."""

    event: AnyEvent
    member: Member
    handling: Handling
    persons: Persons
    intent: Intent | None = None
    """What the message is, as far as its words tell."""
    bindings: list[Binding] = field(default_factory=list)
    """Rooms that belong elsewhere once this is done."""
    erases: bool = False
    """Words are gone from the books, and no copy of them is to stay in the file."""
    last_words: list[WordedMessage] = field(default_factory=list)
    """What is said to somebody who was forgotten by it."""

    # -- the facts of the request -----------------------------------------------------------------

    @property
    def spoken(self) -> tuple[Wording, str]:
        """The words and the locale in which something is typed here."""
        if self.place.direct:
            return readers.spoken_alone(self.member, self.settings)
        return wording(self.settings.language), self.settings.locale

    @property
    def answer_words(self) -> Answers:
        """The words that answer a question here: the place's, and its author's own language's, in
        which what was shown to them alone has asked."""
        here = self.spoken[0].answers
        own = readers.spoken_alone(self.member, self.settings)[0].answers
        if own is here:
            return here
        return Answers(here.yes | own.yes, here.no | own.no, here.cancel | own.cancel)

    def request(self, *, reply_event: int | None = None, confirmed: bool = False) -> Request:
        """The request a handler is given."""
        books, event, member = self.books, self.event, self.member
        return Request(
            now=self.now,
            member=books.need(Member, member.number),  # As they are now.
            place=self.place,
            room=self.room,
            community=self.community,
            asset=self.asset,
            settings=self.settings,
            rights=event.rights,
            typed_locale=self.spoken[1],
            catalogue=self.services.catalogue,
            reply_event=reply_event,
            confirmed=confirmed,
            pressed=isinstance(event, Said) and event.pressed,
            menu=isinstance(event, Said) and event.menu,
            reaction=isinstance(event, Said) and event.reaction,
            waits=bool(event.handle),
            alone=self._is_alone,
            user=event.sender.user,
            said_at=lambda: said_at(books.connection, event),
            secret=self.services.secret,
            host=self.services.host,
            server_roles=event.server_roles if isinstance(event, Said) else (),
            roles=lambda: roles.held_by(books, member.number),
            is_filled=lambda name: any(r.role == name for r in roles.all_roles(books)),
        )

    def _is_alone(self) -> bool:
        """Whether only the bot hears this: said to it, typed into a form of the platform's own, or
        pressed below words that are private."""
        event, place = self.event, self.place
        if place.direct or event.handle:
            return True
        if not isinstance(event, Said) or not event.pressed or event.reply_to is None:
            return False
        account = (place.platform, place.account)
        saying = outbox.with_message(self.books, account, event.reply_to.event_id)
        return saying is not None and bool(saying.private)

    def remove_message(self) -> None:
        """Have what was just said taken away from its room, where the bot may do that."""
        event, place = self.event, self.place
        typed = isinstance(event, Said) and not event.pressed and not event.handle
        if place.direct or not typed or not self.books.writable:
            return
        number, delivery_id = self._numbered()
        saying = OutboxMessage(
            number,
            "remove",
            place.platform,
            place.account,
            place.room,
            None,
            0,
            "notice",
            None,
            event.event_id,
            to_json(Reply(())),
            delivery_id,
            self.number,
            self.now,
        )
        self.books.add(saying)
        self.said.append(saying)

    # -- people and words -------------------------------------------------------------------------

    @property
    def mentions(self) -> Sequence[Person]:
        """The people whom the message mentions."""
        found: Sequence[Person] = getattr(self.event, "mentions", ())
        return found

    def person(self, person: Person) -> Member:
        """The member a person is. Raises ParseError for somebody who was forgotten."""
        return self.persons.member(person)

    def was_forgotten(self, person: Person) -> bool:
        """Whether somebody asked to be forgotten, and has said nothing to the bot since."""
        return self.persons.was_forgotten(person)

    @contextmanager
    def choosing(self, chosen: Mapping[str, int]) -> Iterator[None]:
        """Read the message as if these words stood for these members."""
        self.persons.chosen = chosen
        try:
            yield
        finally:
            self.persons.chosen = {}

    def reading(self) -> ReadingContext:
        """What reading this message's words depends on."""
        event, persons = self.event, self.persons
        replied_to, face, nobody, to_bot = None, "", False, False
        if isinstance(event, Said) and event.reply_to is not None:
            author, to_bot = event.reply_to.author, event.reply_to.is_bot
            nobody = not to_bot and persons.was_forgotten(author)
            if not to_bot and author.is_face:
                face = author.name[:40]
            elif not to_bot and not nobody:
                replied_to = persons.member(author).number
        asset, meant = self.asset, persons.meant(self.mentions)
        others: tuple[Asset, ...] = ()
        if self.community.assets > 1:
            others = tuple(each for each in all_assets(self.books) if each.number != asset.number)
        locale = self.spoken[1]
        return ReadingContext(
            asset, locale, meant, replied_to, to_bot, face, nobody, others, files_of(event)
        )

    def resolved(self, declaration: Declaration, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments with members as records in place of their numbers. Raises Refusal."""
        return resolved(self.books, declaration, arguments)

    def plain_text(self, text: str) -> str:
        """A message with mentions written out, for memos and other free text."""
        mentions = self.mentions
        return self.persons.plain_text(text, mentions) if mentions else text

    # -- saying -----------------------------------------------------------------------------------

    def say_last(self, reply: Reply) -> None:
        """Say something from memory to somebody who is known no more: no outbox holds it."""
        self.handling.forgotten = True
        reader = readers.alone(self.member, self.settings, self.now)
        told = readers.from_memory(reply, reader)
        self.last_words.append(unwritten(self.event, told, alone=True))

    def _at_hand(self) -> Sequence[Person]:
        target = self.event.reply_to if isinstance(self.event, Said) else None
        replied_to = () if target is None or target.is_bot else (target.author,)
        return (*self.mentions, *replied_to)

    # -- the event as handled ---------------------------------------------------------------------

    @property
    def number(self) -> int | None:
        return self.handling.number

    @property
    def cause(self) -> int | None:
        return self.handling.cause

    @property
    def forgotten(self) -> bool:
        return self.handling.forgotten

    def begin_handling(self) -> None:
        """Give the event its number, before anything refers to it."""
        self.handling.begin()

    def mark_handled(self, outcome: str) -> None:
        """Write down that this event was decided, so that it never is again."""
        self.handling.mark(outcome)


def files_of(event: AnyEvent) -> tuple[tuple[str, str, int, str], ...]:
    """What came with a message: name, media type, size in bytes, and the hash of the bytes."""
    came = event.attachments if isinstance(event, Said) else ()
    return tuple((each.name, each.media_type, each.size, each.sha256) for each in came)


def context_of(
    services: Services,
    books: Books,
    room: Room,
    event: AnyEvent,
    now: int,
    member: Member,
    settings: Settings,
    intent: Intent | None = None,
) -> Context:
    """The context of a member's event."""
    place, secret = event.place, services.secret
    return Context(
        services=services,
        books=books,
        room=room,
        place=place,
        settings=settings,
        now=now,
        member=member,
        user=event.sender.user,
        answer_to=event.answer_to,
        event=event,
        handling=Handling(books, event, now, member.number, secret),
        persons=Persons(books, place, now, secret, services.bot_names),
        intent=intent,
    )


def event_of(context: Context, platform_id: str) -> int | None:
    """The number of the handled event a platform's message id leads to.

    It is the command itself, or the bot's own message that answered it.
    """
    place = context.place
    handled = context.books.get(Handled, place.platform, place.account, place.room, platform_id)
    if handled is not None:
        return handled.number
    account = (place.platform, place.account)
    saying = outbox.with_message(context.books, account, platform_id)
    return None if saying is None else saying.event


LATE_AFTER = 10 * MINUTE
"""A money command that arrives later than that is asked about first."""


def unwritten(event: AnyEvent, reply: rendered.Reply, *, alone: bool = False) -> WordedMessage:
    """Something said from memory, that no outbox holds; it is in words already."""
    place = event.place
    token = "m-" + hashlib.sha256(f"{place.room}\x1f{event.event_id}".encode()).hexdigest()[:20]
    saying = OutboxMessage(
        0,
        "send",
        place.platform,
        place.account,
        place.room,
        event.sender.user,
        int(alone),
        "reply",
        None,
        event.answer_to,
        NOTHING,
        token,
        None,
        event.received_at,
    )
    return WordedMessage(0, saying, reply)
