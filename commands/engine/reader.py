"""Who reads what is said, and what they are told in: their language, their days, their prefix.

A room reads its own language, and whoever reads alone the one they chose; amounts and days are
written as that language writes them, and commands as they are typed where they are read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import structlog
from sqlalchemy import Connection

from commands.engine.items import WordedMessage
from commands.language.messages import FALLBACK, Wording, wording
from commands.language.rendering import Nobody, Reader, worded
from commands.language.stored_replies import from_json
from commands.values import rendered
from commands.values.reply import Reply
from commands.values.settings import Settings, locale_of
from storage import communities, members, rooms, secret_votes
from storage.forgetting import PSEUDONYM
from storage.ledger.assets import Asset
from storage.members import Identity, Member
from storage.outbox import OutboxMessage
from storage.rooms import Room, RoomKey, Setting
from storage.sealing import NO_VAULT, KeyLost, Vault
from storage.unit_of_work import Books

log = structlog.get_logger(__name__)


def settings_for(books: Books, room: Room, *, bound: bool = False) -> Settings:
    """What is set for a room, with the defaults; in private, what is set for the home.

    `bound`: the room is known to be one of a community, so that it need not be looked up.
    """
    key, bound = room.key, bound or room.arrived_at is not None
    # Asked when a message is heard and again when it is answered: once will do.
    return books.once(("settings", key), Setting, lambda: _looked_up(books, key, bound=bound))


def _looked_up(books: Books, key: RoomKey, *, bound: bool) -> Settings:
    if not bound and not _is_bound(books, key):
        head = communities.head(books)
        key = (head.home_platform, head.home_account, head.home_room)
    return books.made_of(Setting, key, lambda: Settings(*rooms.layers_of(books, key)))


def _is_bound(books: Books, key: RoomKey) -> bool:
    # No books write rooms: whatever is done to them ends all that was found (`storage.warm`).
    return books.made_of(
        Setting, ("bound", key), lambda: rooms.bound(books.connection, key) is not None
    )


def spoken_alone(member: Member, settings: Settings) -> tuple[Wording, str]:
    """The words and the locale of a member alone, with what is set for the room."""
    chosen = member.wants.reads
    if chosen in ("", settings.language):
        return wording(settings.language), settings.locale
    return wording(chosen), locale_of(chosen)


def the_room(settings: Settings, now: int) -> Reader:
    """A room as the reader of what is said in it."""
    words, locale = wording(settings.language), settings.locale
    return Reader(words, locale, settings.zone, now, settings.prefixes[0])


def alone(member: Member, settings: Settings, now: int) -> Reader:
    """A member as the reader of what is said to them alone."""
    words, locale = spoken_alone(member, settings)
    room = the_room(settings, now)
    zone = member.wants.zone or room.zone
    return replace(room, words=words, locale=locale, zone=zone, room_zone=room.zone)


def anybody(language: str = FALLBACK) -> Reader:
    """Whoever reads a language, of whom no more is known."""
    words = wording(language)
    return Reader(words, locale_of(words.language))


def from_memory(reply: Reply, reader: Reader) -> rendered.Reply:
    """What is said where no books are open, which names nobody and no amount."""
    return worded(reply, reader, Nobody())


@dataclass(frozen=True, slots=True)
class InBooks:
    """What values refer to, as a community's books have it now."""

    books: Books

    def name(self, member: int) -> str:
        found = self.books.get(Member, member)
        return PSEUDONYM if found is None else found.name

    def asset(self, number: int) -> Asset | None:
        return self.books.get(Asset, number)

    def sealed(self, vote: int, entry: int) -> str | None:
        ballot = secret_votes.with_entry(self.books, vote, entry)
        if ballot is None:
            return None
        try:
            return secret_votes.read(self.books, ballot)[0]
        except KeyLost:
            return None

    def receipt(self, vote: int, entry: int) -> str | None:
        if secret_votes.with_entry(self.books, vote, entry) is None:
            return None
        try:
            return secret_votes.receipt(self.books, vote, entry)
        except KeyLost:
            return None

    def sealed_part(self, vote: int, about: str, sealed: str) -> str | None:
        try:
            return secret_votes.opened_words(self.books, vote, about, sealed)
        except KeyLost:
            return None


def reader_of(books: Books, saying: OutboxMessage, now: int, *, bound: bool = False) -> Reader:
    """Who reads a saying: whoever it is for, where they alone see it, else the room.

    `bound`: its room is known to be one of a community, so that it need not be looked up.
    """
    room = Room(saying.platform, saying.account, saying.room, books.community, "", None)
    settings = settings_for(books, room, bound=bound)
    if saying.private and saying.recipient is not None:
        identity = books.get(Identity, saying.platform, saying.recipient)
        if identity is not None:
            return alone(members.survivor(books, identity.member), settings, now)
    return the_room(settings, now)


def put_into_words(
    books: Books, saying: OutboxMessage, now: int, *, bound: bool = False
) -> rendered.Reply:
    """What a saying says, in the words of whoever reads it."""
    reply = books.replies.get(saying.reply) or from_json(saying.reply)
    return in_words(books, saying, reply, now, bound=bound)


def in_words(
    books: Books, saying: OutboxMessage, reply: Reply, now: int, *, bound: bool = False
) -> rendered.Reply:
    """The reply of a saying, in the words of whoever reads it."""
    if not reply.blocks:
        return rendered.Reply(())
    return worded(reply, reader_of(books, saying, now, bound=bound), InBooks(books))


def waiting_in_words(
    connection: Connection,
    waiting: list[tuple[int, OutboxMessage]],
    now: int,
    vault: Vault = NO_VAULT,
) -> list[WordedMessage]:
    """Sayings out of the outbox, as they are handed to delivery."""
    opened: dict[int, Books] = {}
    found: list[WordedMessage] = []
    for community, saying in waiting:
        if community not in opened:
            opened[community] = Books(
                connection, community, lambda _, __: b"", writable=False, vault=vault
            )
        try:
            reply = put_into_words(opened[community], saying, now)
            found.append(WordedMessage(community, saying, reply))
        except Exception:
            # It waits for a version that can say it, and keeps nothing else waiting.
            log.exception("saying %s of community %s cannot be said", saying.number, community)
    return found
