"""Erase a person from the books of a community: names, accounts, words and traces of messages.

What they gave and got stays, under a number that nobody can tell any more, and the chain verifies
as before: names, ids, memos and salts lie outside it. This is the one module that writes to the
tables of other aggregates, so that what is erased can be read in one place.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from sqlalchemy import Table, bindparam, delete, func, or_, select, update

from storage import schema
from storage.books import Books
from storage.members import Identity, Member, fold_name, identities_of
from storage.records import Record, shape

PSEUDONYM = "somebody"
"""What everybody who was forgotten is called."""


@dataclass(frozen=True, slots=True)
class Forgotten(Record):
    """A platform account that asked to be forgotten, as a keyed hash: it is known again only when
    it comes back, and is then given nothing a second time."""

    TABLE: ClassVar[Table] = schema.forgotten

    digest: str
    at: int


_f, _m, _i, _p = schema.forgotten, schema.members, schema.identities, schema.presence
_e, _o, _x, _v = schema.entries, schema.postings, schema.outbox, schema.events
_a, _u, _r = schema.asks, schema.audit, schema.rooms
_ALL = select(*(_f.c[name] for name in shape(Forgotten).columns)).where(
    _f.c.community_id == bindparam("community_id")
)


def digest_of(secret: bytes, community: int, identity: tuple[str, str]) -> str:
    """The keyed hash by which an account is known again in this community."""
    plain = "\x1f".join(("forgotten", str(community), *identity)).encode()
    return hmac.new(secret, plain, hashlib.sha256).hexdigest()


def forgotten_at(books: Books, secret: bytes, identity: tuple[str, str]) -> int | None:
    """When this account asked to be forgotten; None for all others."""
    known = books.once(
        "forgotten", Forgotten,
        lambda: {each.digest: each.at for each in books.select(Forgotten, _ALL)},
    )  # fmt: skip
    return known.get(digest_of(secret, books.community, identity)) if known else None


def erase(books: Books, numbers: Sequence[int], accounts: Sequence[int], now: int, secret: bytes
          ) -> None:  # fmt: skip
    """Erase the person who has these member numbers and account numbers. Nothing brings it back.

    The running state of the turn is written first and then let go of, so that no record of before
    is written once more.
    """
    books.flush()
    identities = [each for number in numbers for each in identities_of(books, number)]
    members = [books.need(Member, number) for number in numbers]
    names = {each.name for each in identities} | {each.name for each in members}
    names.discard(PSEUDONYM)
    users = {each.user_id for each in identities}
    for identity in identities:
        account = (identity.platform, identity.user_id)
        books.save(Forgotten(digest_of(secret, books.community, account), now))
    books.flush()
    erasing = _Erasing(books, list(numbers), list(accounts), names, users)
    erasing.messages()
    erasing.words()
    erasing.answers()
    erasing.questions()
    erasing.acts()
    erasing.appeals()
    erasing.roles()
    erasing.person(now)
    erasing.platforms(identities)
    books.let_go()


class _Erasing:
    def __init__(
        self, books: Books, numbers: list[int], accounts: list[int], names: set[str],
        users: set[str],
    ) -> None:  # fmt: skip
        self.books = books
        self.numbers = numbers
        self.accounts = accounts
        self.names = names
        self.marks = sorted(users | {form for name in names for form in _forms(name)})

    def _run(self, statement: Any, **given: Any) -> Any:
        return self.books.connection.execute(statement, given)

    def _mine(self, table: Table) -> Any:
        return table.c.community_id == self.books.community

    def messages(self) -> None:
        """The ids of what they said to the bot, which is handled and done with."""
        self._run(delete(_v).where(self._mine(_v), _v.c.member.in_(self.numbers)))

    def words(self) -> None:
        """The words of what they gave and got, and others' that call them by name."""
        causes = [f"member/{number}" for number in self.numbers]
        booked = select(_o.c.entry).where(self._mine(_o), _o.c.account.in_(self.accounts))
        theirs = or_(_e.c.cause.in_(causes), _e.c.number.in_(booked))
        wiped = {"memo": None, "salt": None}
        self._run(update(_e).where(self._mine(_e), _e.c.memo.is_not(None), theirs).values(wiped))
        called = {f"@{name}" for name in self.names}
        told = self._run(
            select(_e.c.number, _e.c.kind, _e.c.detail, _e.c.memo).where(
                self._mine(_e), _e.c.memo.is_not(None),
                or_(_e.c.kind.in_(("freeze", "thaw")), *_holding(_e.c.memo, called)),
            )
        ).all()  # fmt: skip
        about = [
            number for number, kind, detail, memo in told
            if (kind in ("freeze", "thaw") and json.loads(detail)["member"] in self.numbers)
            or _calls(memo, self.names)
        ]  # fmt: skip
        if about:
            self._run(update(_e).where(self._mine(_e), _e.c.number.in_(about)).values(wiped))

    def answers(self) -> None:
        """What the bot said to them or about them; the places where they are alone with it."""
        bound = select(_r.c.room).where(_r.c.community_id == self.books.community)
        users = self.marks
        about = or_(_x.c.recipient.in_(users), *_holding(_x.c.reply, self.marks))
        alone = _x.c.recipient.in_(users) & _x.c.room.not_in(bound)
        self._run(update(_x).where(self._mine(_x), alone).values(room="", message_id=None))
        self._run(
            update(_x).where(self._mine(_x), about).values(
                reply="[]", recipient=None, answers=None, waiting=0
            )
        )  # fmt: skip

    def questions(self) -> None:
        """What was asked of them, by them, or names them: open ones end with it."""
        bound = select(_r.c.room).where(_r.c.community_id == self.books.community)
        theirs = or_(_a.c.member.in_(self.numbers), _a.c.asker.in_(self.numbers))
        about = or_(theirs, *_holding(_a.c.arguments, self.marks))
        self._run(update(_a).where(self._mine(_a), theirs, _a.c.room.not_in(bound)).values(room=""))
        open_now = _a.c.state.in_(("open", "gathering"))
        self._run(update(_a).where(self._mine(_a), about, open_now).values(state="withdrawn"))
        self._run(update(_a).where(self._mine(_a), about).values(arguments=NOTHING_ASKED))

    def acts(self) -> None:
        """The words of the audit by them, about them, or with their name."""
        texts = (_u.c.reason, _u.c.old, _u.c.new)
        named = [each for text in texts for each in _holding(text, self.names)]
        about = or_(_u.c.actor.in_(self.numbers), _u.c.about.in_(self.numbers), *named)
        self._run(update(_u).where(self._mine(_u), about).values(reason=None, old=None, new=None))

    def appeals(self) -> None:
        """What they said against a pause, and why something of theirs waits for a moderator."""
        pauses, motions = schema.freezes, schema.motions
        self._run(
            update(pauses)
            .where(self._mine(pauses), pauses.c.member.in_(self.numbers))
            .values(appeal=None)
        )
        about = or_(motions.c.mover.in_(self.numbers), *_holding(motions.c.reason, self.names))
        self._run(update(motions).where(self._mine(motions), about).values(reason=""))

    def roles(self) -> None:
        """The roles they had, which the chain says are given back."""
        held = schema.roles
        self._run(
            update(held).where(self._mine(held), held.c.member.in_(self.numbers)).values(held=0)
        )

    def person(self, now: int) -> None:
        """Name, accounts, rooms and wishes; the number stays, and stands for nobody."""
        self._run(
            update(_m).where(self._mine(_m), _m.c.number.in_(self.numbers)).values(
                name=PSEUDONYM, folded=fold_name(PSEUDONYM), joined_at=None, used_at=None,
                wishes="", forgotten_at=now,
            )
        )  # fmt: skip
        self._run(delete(_i).where(self._mine(_i), _i.c.member.in_(self.numbers)))
        self._run(delete(_p).where(self._mine(_p), _p.c.member.in_(self.numbers)))
        codes = schema.codes
        self._run(delete(codes).where(self._mine(codes), codes.c.member.in_(self.numbers)))

    def platforms(self, identities: Iterable[Identity]) -> None:
        """What adapters keep of accounts that are in no other community's books either."""
        facts, tries = schema.positions, schema.code_tries
        for each in identities:
            same = (_i.c.platform == each.platform) & (_i.c.user_id == each.user_id)
            self._run(
                delete(tries).where(
                    tries.c.platform == each.platform, tries.c.user_id == each.user_id
                )
            )
            if not self._run(select(func.count()).where(same)).scalar():
                fact = f"direct:{each.user_id}"
                self._run(
                    delete(facts).where(facts.c.platform == each.platform, facts.c.key == fact)
                )


NOTHING_ASKED = '[{"arguments": {}, "command": "", "confirmed": false, "label": ""}]'
"""What is left of a question that was erased."""


def iso(at: int) -> str:
    """A time as a list of everything holds it."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _forms(name: str) -> set[str]:
    """A name as replies and questions hold it: as a label in JSON, once or twice written out."""
    once = json.dumps(name, ensure_ascii=False)
    twice = json.dumps(once)[1:-1]
    return {once, twice, f"@{name}"}


def _holding(column: Any, texts: Iterable[str]) -> list[Any]:
    return [column.contains(text, autoescape=True) for text in sorted(texts)]


def _calls(memo: str, names: Iterable[str]) -> bool:
    """Whether a memo calls somebody by one of these names: "@ben", and not "@benjamin"."""
    return any(re.search(rf"@{re.escape(name)}(?!\w)", memo) for name in names)
