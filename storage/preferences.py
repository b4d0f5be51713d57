"""What a member wants of the bot for themselves, kept with the member. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything as it comes, but for what the member said.

    `tips`: whether others may give them something by tip, request or rain; `pings`: whether they
    are called by name; `open_balance`: whether others may look where the community lets them;
    `language` of private answers, "" for the room's or, where that is known, `client`, the one that
    their app is set to; `reminders`: whether they are reminded, alone,
    of votes they have not voted in; `books`: whether they get the books each month while they are a
    treasurer; `top`: whether they are on the list of who was thanked by most; `blocked` are the
    numbers of those whose tips and requests they do not want; `payto` is how they want to be paid
    in a circle in outside money, for those alone who have to pay them there; `zone` is the time
    zone of what they alone are told, "" for the community's.
    """

    tips: bool = True
    pings: bool = True
    open_balance: bool = True
    language: str = ""
    client: str = ""
    reminders: bool = False
    books: bool = True
    top: bool = False
    blocked: tuple[int, ...] = ()
    payto: str = ""
    zone: str = ""

    @property
    def reads(self) -> str:
        """The language of what they alone are told; empty for the room's."""
        return self.language or self.client

    def accepts(self, giver: int) -> bool:
        """Whether this member wants to be given something by that one."""
        return self.tips and giver not in self.blocked


_NONE = Preferences()


@cache
def read(text: str) -> Preferences:
    """The preferences that `write` wrote; none are written as an empty text."""
    if not text:
        return _NONE
    found = json.loads(text)
    return Preferences(**{**found, "blocked": tuple(found.get("blocked", ()))})


def write(preferences: Preferences) -> str:
    """Preferences as they are kept: only what differs from how it comes."""
    found = {
        name: getattr(preferences, name)
        for name in Preferences.__dataclass_fields__
        if getattr(preferences, name) != getattr(_NONE, name)
    }
    return json.dumps(found, sort_keys=True) if found else ""


def joined(kept: str, merged: str) -> str:
    """The preferences of two who are one now: what either of them did not want, or asked for."""
    one, other = read(kept), read(merged)
    return write(
        Preferences(
            tips=one.tips and other.tips,
            pings=one.pings and other.pings,
            open_balance=one.open_balance and other.open_balance,
            language=one.language or other.language,
            client=one.client or other.client,
            reminders=one.reminders or other.reminders,
            books=one.books and other.books,
            top=one.top and other.top,
            blocked=tuple(sorted({*one.blocked, *other.blocked})),
            payto=one.payto or other.payto,
            zone=one.zone or other.zone,
        )
    )
