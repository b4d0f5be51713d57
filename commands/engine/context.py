"""The context: one event at one room of one community, with what all its handling shares."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol

from commands.engine import places
from commands.engine import reader as readers
from commands.engine.ballot_secrecy import may_hold_ballot
from commands.engine.general_settings import PRIVATE_ANSWERS
from commands.engine.request import UNNAMED, Binding, Host, Refusal, Request, Say
from commands.language.dates import MINUTE
from commands.language.messages import Answers, Wording, wording
from commands.language.stored_replies import to_json
from commands.language.tokens import ParseError, ReadingContext, SeveralCalled, Word
from commands.values import rendered
from commands.values.capability import Catalogue
from commands.values.declaration import Declaration
from commands.values.events import MENTION, AnyEvent, Person, Place, Said
from commands.values.parameters import Members, OneMember
from commands.values.reply import Name, Reply, Span, Value
from commands.values.settings import Settings
from storage import communities, members, outbox, roles
from storage.communities import Community
from storage.events import Handled
from storage.forgetting import PSEUDONYM, forgotten_at
from storage.ledger import assets
from storage.ledger.assets import Asset
from storage.ledger.movements import Entry
from storage.ledger.posting import note_joined, post
from storage.members import Identity, Member
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.sealing import NO_VAULT, Vault
from storage.unit_of_work import Books


class Paced(Protocol):
    """Judges whether an event is answered: `commands.engine.rate_limit.Pace`."""

    def verdict(
        self, event: AnyEvent, addressed: Callable[[Said], bool]
    ) -> Literal["served", "told", "passed over"]: ...


@dataclass(frozen=True, slots=True)
class Services:
    """What is the same for every turn, handed in at the wiring.

    `salt(community, number)` gives 16 random bytes; `secret` keys the digests of handled events;
    `bot_names` are the names the bot answers to, `host` is who runs it.
    """

    catalogue: Catalogue
    salt: Callable[[int, int], bytes]
    secret: bytes
    bot_names: tuple[str, ...] = ("commonpurse",)
    pace: Paced | None = None
    """How much is answered of one member and one room; None: everything."""
    host: Host = UNNAMED
    vault: Vault = NO_VAULT
    """Holds the keys of what the books keep sealed."""


@dataclass(slots=True)
class Context:
    """An event being handled. `said` collects what is to be delivered once the turn commits."""

    services: Services
    books: Books
    room: Room
    event: AnyEvent
    now: int
    member: Member
    settings: Settings
    said: list[OutboxMessage]
    number: int | None = None
    """The number of the handled event, once it is known to be one."""
    acts_for: int | None = None
    """At a confirmation, the number of the event asked about: what is done is its doing."""
    is_noted: bool = False
    """It wrote something down although it mostly reads, so that it must not be done again."""
    bindings: list[Binding] = field(default_factory=list)
    """Rooms that belong elsewhere once this is done."""
    chosen: dict[str, int] = field(default_factory=dict)
    """Whom words stand for that could stand for several: one reading of the message."""
    alone: bool = False
    """Whether what is asked about the command is the member's alone, as its answer is."""
    erases: bool = False
    """Words are gone from the books, and no copy of them is to stay in the file."""
    lines: list[tuple[Reply, Place]] = field(default_factory=list)
    """The lines by which rooms were told that somebody asks: one for all whom it calls."""
    forgotten: bool = False
    """Whoever this event is from was forgotten by it: nothing of it is written down any more."""

    @property
    def community(self) -> Community:
        return communities.head(self.books)

    @property
    def place(self) -> Place:
        return self.event.place

    @property
    def words(self) -> Wording:
        """The words in which questions are answered here."""
        return self.spoken[0]

    @property
    def answer_words(self) -> Answers:
        """The words that answer a question here: the place's, and its author's own language's, in
        which what was shown to them alone has asked."""
        here = self.words.answers
        own = readers.spoken_alone(self.member, self.settings)[0].answers
        if own is here:
            return here
        return Answers(here.yes | own.yes, here.no | own.no, here.cancel | own.cancel)

    @property
    def spoken(self) -> tuple[Wording, str]:
        """The words and the locale in which something is typed here."""
        if self.place.direct:
            return readers.spoken_alone(self.member, self.settings)
        return wording(self.settings.language), self.settings.locale

    @property
    def asset(self) -> Asset:
        return current_asset(self.books, self.now)

    def request(self, *, reply_event: int | None = None, confirmed: bool = False) -> Request:
        """The request a handler is given."""
        return Request(
            now=self.now,
            member=self._member(),
            place=self.place,
            room=self.room,
            community=self.community,
            asset=self.asset,
            settings=self.settings,
            rights=self.event.rights,
            typed_locale=self.spoken[1],
            catalogue=self.services.catalogue,
            reply_event=reply_event,
            confirmed=confirmed,
            pressed=isinstance(self.event, Said) and self.event.pressed,
            waits=bool(self.event.handle),
            alone=self._is_alone,
            user=self.event.sender.user,
            secret=self.services.secret,
            host=self.services.host,
            roles=lambda: roles.held_by(self.books, self.member.number),
            is_filled=lambda name: any(r.role == name for r in roles.all_roles(self.books)),
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

    def _member(self) -> Member:
        """The member as they are now; nobody, where nobody's words are being answered."""
        return self.books.need(Member, self.member.number) if self.member.number else self.member

    # -- people -----------------------------------------------------------------------------------

    def person(self, person: Person) -> Member:
        """The member a person is, entering the books when they were not in them.

        Raises ParseError for somebody who was forgotten: they are in the books again only by an act
        of their own.
        """
        if self.was_forgotten(person):
            raise ParseError("forgotten-called")
        return known(self.books, self.place.platform, person, self.now, self.services.secret)

    def was_forgotten(self, person: Person) -> bool:
        """Whether somebody asked to be forgotten, and has said nothing to the bot since."""
        account = (person.platform or self.place.platform, person.user)
        if self.books.get(Identity, *account) is not None:
            return False
        return forgotten_at(self.books, self.services.secret, account) is not None

    def meant(self, text_mentions: Sequence[Person]) -> Callable[[Word], int | None]:
        """Who a word of the message stands for, as the grammar asks it."""

        def who(word: Word) -> int | None:
            index = word.mention
            if index is not None and index < len(text_mentions):
                person = text_mentions[index]
                if person.user == self.place.account:
                    raise ParseError("the-bot")
                if person.is_face:
                    raise ParseError("bridged-face", name=person.name[:40])
                return self.person(person).number
            name = word.text.removeprefix("@")
            called = word.text.startswith("@") and len(word.text) > 1
            if name.casefold() in self.services.bot_names:
                raise ParseError("the-bot")
            if word.text in self.chosen:
                return self.chosen[word.text]
            found = members.named(self.books, name) if name else []
            if len(found) == 1:
                return found[0].number
            if len(found) > 1:
                raise SeveralCalled(word, [member.number for member in found])
            if called or word.quoted:
                raise ParseError("nobody-called", name=name[:40])
            return None

        return who

    def reading(self) -> ReadingContext:
        """What reading this message's words depends on."""
        event = self.event
        replied_to, face, nobody = None, "", False
        if isinstance(event, Said) and event.reply_to is not None and not event.reply_to.is_bot:
            author = event.reply_to.author
            nobody = self.was_forgotten(author)
            if author.is_face:
                face = author.name[:40]
            elif not nobody:
                replied_to = self.person(author).number
        mentions = getattr(event, "mentions", ())
        to_bot = isinstance(event, Said) and event.reply_to is not None and event.reply_to.is_bot
        meant = self.meant(mentions)
        return ReadingContext(self.asset, self.spoken[1], meant, replied_to, to_bot, face, nobody)

    def resolved(self, declaration: Declaration, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments with members as records in place of their numbers.

        Raises Refusal where one of them was forgotten since: what was asked about them before, or
        said and heard late, is not done any more.
        """
        given = dict(arguments)
        for parameter in declaration.parameters:
            if parameter.name not in given:
                continue
            value = given[parameter.name]
            if isinstance(parameter.kind, OneMember) and value is not None:
                given[parameter.name] = self._still_there(value)
            elif isinstance(parameter.kind, Members):
                people = [self._still_there(number) for number in value]
                given[parameter.name] = list({each.number: each for each in people}.values())
        return given

    def _still_there(self, number: int) -> Member:
        member = members.survivor(self.books, number)
        if member.forgotten_at is not None:
            raise Refusal("forgotten-called")
        return member

    def plain_text(self, text: str) -> str:
        """A message with mentions written out, for memos and other free text.

        Whoever was forgotten has no name there, and whoever may ask for it one that is known then.
        """
        mentions = getattr(self.event, "mentions", ())
        for index, person in enumerate(mentions):
            if (mark := chr(MENTION + index)) in text:
                text = text.replace(mark, f"@{self._called(person)}")
        return text

    def _called(self, person: Person) -> str:
        if self.was_forgotten(person):
            return PSEUDONYM
        platform = person.platform or self.place.platform
        if self.books.get(Identity, platform, person.user) is not None:
            return self.person(person).name
        return members.clean_name(person.name)

    # -- saying -----------------------------------------------------------------------------------

    def say(self, say: Say, *, answers: bool = True) -> OutboxMessage | None:
        """Put something into the outbox; None when its reader cannot be reached.

        Who has no account on this platform is told in the room they last used on theirs.
        """
        if say.own and not self.settings[PRIVATE_ANSWERS]:
            say = replace(say, visibility="discreet")
        target = self._edited(say)
        if say.edit and target is None:
            return None
        found = self._where(say) if target is None else _where_it_is(target)
        if found is None:
            return None
        place, recipient, alone = found
        reply, missing = self._with_users(say.reply, place.platform)
        if say.elsewhere is not None and say.place is not None and _all_of(say.reply, missing):
            # Nobody whom it calls is there to read it.
            self._tell_elsewhere(say.elsewhere, missing)
            return None
        if target is None and say.place is None and self.place.direct and self._in_several():
            reply = reply.after(*self.request().in_front(self.room.name))
        number, delivery_id = self._numbered()
        # What is said elsewhere is no answer here; a message that changes there may be all of one.
        away = place.platform != self.place.platform
        if away or self.forgotten or (target is None and place.room != self.place.room):
            answers = False
        saying = OutboxMessage(
            number,
            "edit" if target else "send",
            place.platform,
            place.account,
            place.room,
            recipient,
            int(alone),
            say.mood,
            say.key,
            self.event.answer_to if answers else None,
            to_json(reply),
            delivery_id,
            self.acts_for or self.number,
            self.now,
        )
        if self.books.writable:
            self.books.add(saying)
        self.said.append(saying)
        if say.elsewhere is not None and recipient is None and target is None:
            self._tell_elsewhere(say.elsewhere, missing, read=place)
        return saying

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

    def _edited(self, say: Say) -> OutboxMessage | None:
        """The message that an edit is about, if it is there."""
        if not say.edit or say.key is None:
            return None
        return outbox.sent_under(self.books, say.key)

    def _where(self, say: Say) -> tuple[Place, str | None, bool] | None:
        """Where something is said, to whom, and whether they read it alone; None out of reach."""
        place = self.place
        if say.place is not None:
            found = self._told_at(say.place, say.to)
            if found is None:
                return None
            place = found
        recipient, alone = None, say.visibility == "private"
        if say.place is None and self.place.direct:
            recipient, alone = self.event.sender.user, True
        if say.to is not None or say.visibility != "public":
            number = say.to if say.to is not None else self.member.number
            recipient = self._user(number, place.platform)
            if recipient is None and say.place is None:
                place = self.room_of(number) or place
                recipient = self._user(number, place.platform)
            if recipient is None:
                return None
        return place, recipient, alone

    def _told_at(self, place: Place, to: int | None) -> Place | None:
        """A place as it may be spoken in: one that left this community is told nothing of it.

        Instead another room of ours is, for one person one they are in; None without any.
        """
        place = places.for_talk(self.books, place)
        if not places.is_foreign(self.books, place):
            return place
        if to is not None:
            return self.room_of(to)
        key = places.told_in(self.books, None)
        return None if key is None else Place(*key)

    def say_last(self, reply: Reply) -> None:
        """Say something from memory to somebody who is known no more: no outbox holds it."""
        self.forgotten = True
        reader = readers.alone(self.member, self.settings, self.now)
        told = readers.from_memory(reply, reader)
        self.said.append(unwritten(self.event, told, alone=True))

    def is_on(self, member: int, platform: str) -> bool:
        """Whether a member has an account on a platform."""
        return self._user(member, platform) is not None

    def room_of(self, member: int) -> Place | None:
        """The room of ours a member last used, on whichever platform they are."""
        for presence in members.rooms_of(self.books, member):
            place = Place(presence.platform, presence.account, presence.room)
            if presence.here and not places.is_foreign(self.books, place):
                return place
        return None

    def _tell_elsewhere(
        self,
        line: Callable[[Sequence[Member]], Reply],
        people: Sequence[int],
        read: Place | None = None,
    ) -> None:
        """Tell those who are not on this platform, one line a room, where they will see it.

        Who reads `read` by a bridge has seen it.
        """
        by_room: dict[Place, list[Member]] = {}
        for number in dict.fromkeys(people):
            there = self.room_of(number)
            if there is None or (read is not None and self._is_one(read, there)):
                continue
            by_room.setdefault(there, []).append(self.books.need(Member, number))
        for there, told in by_room.items():
            self.say(Say(line(told), mood="notice", place=there), answers=False)

    def _is_one(self, one: Place, other: Place) -> bool:
        return places.is_one(self.books, places.key_of(one), places.key_of(other))

    def _in_several(self) -> bool:
        """Whether the sender is in several communities, so that answers begin with the name."""
        identity = (self.place.platform, self.event.sender.user)
        return len(places.communities_for(self.books.connection, identity)) > 1

    def _numbered(self) -> tuple[int, str]:
        """The number of the next saying, and its delivery id of at most 25 characters.

        What only reads is written nowhere: its id comes from the event, and it has no number.
        """
        if not self.books.writable:
            digest = hashlib.sha256("\x1f".join(self.key()).encode()).hexdigest()
            return 0, f"r{len(self.said)}-{digest[:20]}"
        number = communities.give(self.books, "sayings")
        outbox.plan_forgetting(self.books, self.now)
        token = self.services.salt(self.books.community, -number)[:5].hex()
        return number, f"{self.books.community}-{number}-{token}"[:25]

    def _user(self, member: int, platform: str) -> str | None:
        """A member's id on a platform; None where they have no account there."""
        sender = self.event.sender
        if member == self.member.number and platform == self.place.platform:
            return sender.user
        for person in (*getattr(self.event, "mentions", ()), *self._replied_to()):
            if (person.platform or self.place.platform) == platform:
                identity = self.books.get(Identity, platform, person.user)
                if identity is not None and identity.member == member:
                    return str(person.user)
        for each in members.identities_of(self.books, member):
            if each.platform == platform:
                return each.user_id
        return None

    def _replied_to(self) -> tuple[Person, ...]:
        event = self.event
        target = event.reply_to if isinstance(event, Said) else None
        return () if target is None or target.is_bot else (target.author,)

    def _with_users(self, reply: Reply, platform: str) -> tuple[Reply, list[int]]:
        """The reply with the ids of those it calls, and who of them is not on the platform."""
        missing: list[int] = []
        if not any(isinstance(span, Name) and span.ping for span in reply.spans()):
            return reply, missing

        def filled(span: Span) -> Value:
            if not isinstance(span, Name) or not span.ping:
                return span
            user = self._user(span.member, platform)
            if user is None:
                missing.append(span.member)
            if not self.books.need(Member, span.member).wants.pings:
                return replace(span, ping=False)
            return replace(span, user=user)

        return reply.map(filled), missing

    # -- the event as handled ---------------------------------------------------------------------

    def key(self) -> tuple[str, str, str, str]:
        place = self.place
        return (place.platform, place.account, place.room, self.event.event_id)

    def digest(self) -> bytes:
        """A keyed hash of what was said, to know the same event with other content.

        Of what may be a ballot there is none: the key lies in the same database, and a few guesses
        would show the choice.
        """
        event = self.event
        if may_hold_ballot(event):
            return b""
        content = [type(event).__name__, event.sender.user]
        more = ("text", "original", "emoji", "added")
        content += [str(getattr(event, name, "")) for name in more]
        content += [person.user for person in getattr(event, "mentions", ())]
        joined = "\x1f".join(content).encode()
        return hmac.digest(self.services.secret, joined, "sha256")[:16]

    def mark_handled(self, outcome: str) -> None:
        """Write down that this event was decided, so that it never is again."""
        if self.forgotten:
            return
        if self.number is None:
            self.number = communities.give(self.books, "events")
        self.books.save(
            Handled(*self.key(), self.number, self.digest(), self.now, self.member.number, outcome)
        )

    def begin_handling(self) -> None:
        """Give the event its number, before anything refers to it."""
        if self.number is None:
            self.number = communities.give(self.books, "events")


def _where_it_is(target: OutboxMessage) -> tuple[Place, str | None, bool]:
    """An edit goes where the message went, and to nobody else."""
    place = Place(target.platform, target.account, target.room)
    return place, target.recipient, bool(target.private)


def _all_of(reply: Reply, missing: Sequence[int]) -> bool:
    """Whether everybody whom a reply calls is missing where it would stand."""
    called = {span.member for span in reply.spans() if isinstance(span, Name) and span.ping}
    return bool(called) and called == set(missing)


def current_asset(books: Books, now: int) -> Asset:
    """The community's own currency, designed on first use."""
    community = communities.head(books)
    if community.asset == 0:
        number = communities.give(books, "assets")
        asset = assets.first_design(number, now)
        books.add(asset)
        books.save(replace(communities.head(books), asset=number))
        post(books, [open_record(asset)], now)
        return asset
    return books.need(Asset, community.asset)


def open_record(asset: Asset, cause: str = "rule/first") -> Entry:
    """The record that opens a currency: everything that later entries are judged by."""
    detail = {
        "asset": asset.number,
        "model": asset.model,
        "decimals": asset.decimals,
        "credit_limit": asset.credit_limit,
        "newcomer_limit": asset.newcomer_limit,
        "newcomers_together": asset.newcomers_together,
        "ceiling": asset.ceiling,
        "starter": asset.starter,
        "supply_cap": asset.supply_cap,
        "max_tip": asset.max_tip,
        "words": asset.words,
    }
    return Entry("open", cause=cause, detail=detail)


def known(books: Books, platform: str, person: Person, now: int, secret: bytes) -> Member:
    """The member a person is; entered when first seen, renamed when shown otherwise now.

    What a bridge calls somebody who is on another platform is a name for want of a better one.
    """
    platform = person.platform or platform
    identity = books.get(Identity, platform, person.user)
    if identity is None:
        account = (platform, person.user)
        if forgotten_at(books, secret, account) is not None:
            return members.come_back(books, account, person.name, now)
        return members.enter(books, account, person.name, person.joined_at, now)
    member = books.need(Member, identity.member)
    if person.name and not person.platform:
        shown = members.clean_name(person.name)
        if member.name != shown or identity.name != shown:
            member = members.rename(books, member, identity, person.name)
    if member.joined_at is None and person.joined_at is not None:
        member = note_joined(books, member, person.joined_at, now)
    return member


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


def unwritten(event: AnyEvent, reply: rendered.Reply, *, alone: bool = False) -> OutboxMessage:
    """Something said from memory, that no outbox holds; it is in words already."""
    place = event.place
    token = "m-" + hashlib.sha256(f"{place.room}\x1f{event.event_id}".encode()).hexdigest()[:20]
    return OutboxMessage(
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
        rendered.to_json(reply),
        token,
        None,
        event.received_at,
    )
