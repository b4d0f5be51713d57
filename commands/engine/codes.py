"""Codes for binding rooms, linking accounts and taking a lost home over: made, read, used up.

A code is said where it can be read by others, so it works once and for a short time; guessing is
stopped after a few wrong ones. Capitals, hyphens and spaces in it do not count.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from commands.engine.request import Refusal, Request
from commands.language.dates import HOUR, MINUTE
from storage import codes, communities
from storage.codes import Code, KeepCode, Tries
from storage.ledger.references import ALPHABET
from storage.unit_of_work import Books

CODE_SPAN = 10 * MINUTE
CODE_LENGTH = 8
RECOVERY_LENGTH = 16
_GROUP = 4

MOST_WRONG = 5
WRONG_SPAN = 10 * MINUTE
"""After so many wrong codes in that time, an account's codes are not looked at."""

MOST_MADE = 10
MADE_SPAN = HOUR
"""So many codes of a kind one member can have made for them in that time."""

_SALTS_OF_CODES = -(1 << 40)
"""Below the numbers under which entries and sayings are given their salt."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A new code as it is said, and what keeps it: pass `change` on in the effects."""

    shown: str
    change: KeepCode


def issue(
    request: Request,
    books: Books,
    kind: str,
    *,
    member: int | None = None,
    about: str = "",
    span: int | None = CODE_SPAN,
    length: int = CODE_LENGTH,
) -> Issued:
    """A code of this community. Earlier ones of the kind for the same member end with it.

    `member` is whose it is, None for the community's own; `about` is for whoever reads it back;
    `span` None: it waits until it is used. Raises Refusal where too many were made lately.
    """
    now = request.now
    made = codes.made_since(books.connection, books.community, kind, member, now - MADE_SPAN)
    if made >= MOST_MADE:
        raise Refusal("code-too-many-made")
    letters = _letters(request, books, kind, length)
    ends_at = None if span is None else now + span
    code = Code(
        digest_of(request, kind, letters), kind, books.community, member, about, now, ends_at
    )

    groups = [letters[at : at + _GROUP] for at in range(0, length, _GROUP)]
    return Issued("-".join(groups), KeepCode(code))


def _letters(request: Request, books: Books, kind: str, length: int) -> str:
    """Letters drawn from the salt of the event that is being decided.

    What was booked before the command, as a starter is, may have taken that number already: where
    the draw gives a code that was given out, the next number is drawn.
    """
    number = _SALTS_OF_CODES - communities.head(books).events
    while True:
        drawn = hashlib.sha256(books.salt(books.community, number)).digest()
        mixed, letters = int.from_bytes(drawn), []
        for _ in range(length):
            mixed, index = divmod(mixed, len(ALPHABET))
            letters.append(ALPHABET[index])
        code = "".join(letters)
        if codes.find(books.connection, kind, digest_of(request, kind, code)) is None:
            return code
        number -= 1


def digest_of(request: Request, kind: str, typed: str) -> bytes:
    """The keyed hash under which a code is kept, however it was typed."""
    plain = "".join(letter for letter in typed.casefold() if letter.isalnum())
    return hmac.new(request.secret, f"code/{kind}/{plain}".encode(), hashlib.sha256).digest()


def read(request: Request, books: Books, kind: str, typed: str) -> Code:
    """The code that was typed. Raises Refusal for a wrong, used or ended one, and counts it.

    It is not used up yet: `UseCode` does that, in the effects of what it is for.
    """
    connection, platform = books.connection, request.place.platform
    tries = codes.tries_of(connection, platform, request.user, to_count=books.writable)
    if request.now - tries.since >= WRONG_SPAN:
        tries = Tries(request.now, 0)
    if tries.wrong >= MOST_WRONG:
        raise Refusal("code-too-many-tries", until=request.time(tries.since + WRONG_SPAN))
    code = codes.find(connection, kind, digest_of(request, kind, typed))
    if code is None or not code.works(request.now):
        counted = Tries(tries.since, tries.wrong + 1)
        note = partial(_note, platform=platform, user=request.user, tries=counted)
        # One answer for all three: whoever guesses learns nothing from it.
        raise Refusal("code-wrong", note=note)
    return code


def _note(connection: Connection, *, platform: str, user: str, tries: Tries) -> None:
    codes.note_tries(connection, platform, user, tries)
