"""The record of an event that is handled: by it the same event does nothing a second time."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from commands.engine.ballot_secrecy import may_hold_ballot
from commands.engine.places import key_of
from commands.values.events import AnyEvent
from storage import communities
from storage.events import Handled, Key
from storage.unit_of_work import Books

_CONTENT = ("text", "original", "emoji", "added")


@dataclass(slots=True)
class Handling:
    """An event on its way into the table of those that are handled."""

    books: Books
    event: AnyEvent
    now: int
    member: int
    """The number of whoever it is from."""
    secret: bytes
    """Keys the digest of what was said."""
    number: int | None = None
    """The number of the handled event, once it is known to be one."""
    acts_for: int | None = None
    """At a confirmation, the number of the event asked about: what is done is its doing."""
    forgotten: bool = False
    """Whoever this event is from was forgotten by it: nothing of it is written down any more."""

    @property
    def key(self) -> Key:
        return (*key_of(self.event.place), self.event.event_id)

    @property
    def cause(self) -> int | None:
        """The number of the event whose doing it is what is done now."""
        return self.acts_for or self.number

    def begin(self) -> int:
        """Give the event its number, before anything refers to it."""
        if self.number is None:
            self.number = communities.give(self.books, "events")
        return self.number

    def mark(self, outcome: str) -> None:
        """Write down that this event was decided, so that it never is again."""
        if not self.forgotten:
            number, digest = self.begin(), self.digest()
            row = Handled(*self.key, number, digest, self.now, self.member, outcome)
            self.books.save(row)

    def digest(self) -> bytes:
        """A keyed hash of what was said, to know the same event with other content.

        Of what may be a ballot there is none: the key lies in the same database, and a few guesses
        would show the choice.
        """
        event = self.event
        if may_hold_ballot(event):
            return b""
        content = [type(event).__name__, event.sender.user]
        content += [str(getattr(event, name, "")) for name in _CONTENT]
        content += [person.user for person in getattr(event, "mentions", ())]
        content += getattr(event, "choices", ())
        joined = "\x1f".join(content).encode()
        return hmac.digest(self.secret, joined, "sha256")[:16]
