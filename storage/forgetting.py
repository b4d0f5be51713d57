"""Erase a person from the books of a community: names, accounts, words and traces of messages.

What they gave and got stays, under a number that nobody can tell any more, and the chain verifies
as before: names, ids, memos and salts lie outside it. This is the one module that writes to the
tables of other aggregates, so that what is erased can be read in one place.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from sqlalchemy import Table, bindparam, delete, func, or_, select, update

from storage import schema
from storage.changes import Act
from storage.ledger.movements import Entry
from storage.members import Identity, Member, identities_of
from storage.names import fold_name
from storage.records import Record, shape
from storage.redaction import REWRITTEN, Redaction, offers
from storage.unit_of_work import Books

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
_c, _k = schema.communities, schema.positions
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
        "forgotten",
        Forgotten,
        lambda: {each.digest: each.at for each in books.select(Forgotten, _ALL)},
    )
    return known.get(digest_of(secret, books.community, identity)) if known else None


def record(member: int, cause: str) -> Entry:
    """The record that somebody is forgotten; what was kept of them is erased after it."""
    return Entry("forget", cause=cause, detail={"member": member})


@dataclass(frozen=True, slots=True)
class EraseMember:
    """The person who has these member and account numbers is erased. Nothing brings it back.

    `digests` are the keyed hashes of their platform accounts: the key itself is kept nowhere.
    """

    numbers: tuple[int, ...]
    accounts: tuple[int, ...]
    digests: tuple[str, ...]

    def apply(self, books: Books, act: Act) -> None:
        """Erase them.

        The running state of the unit of work is written first and then let go of, so that no
        record of before is written once more.
        """
        books.flush()
        identities = [each for number in self.numbers for each in identities_of(books, number)]
        members = [books.need(Member, number) for number in self.numbers]
        names = {name for each in identities for name in each.names}
        names |= {each.name for each in members}
        names -= {"", PSEUDONYM}
        for digest in self.digests:
            books.save(Forgotten(digest, act.now))
        books.flush()
        erasing = _Erasing(books, list(self.numbers), list(self.accounts), names, identities)
        erasing.answers()
        erasing.questions()
        erasing.words()
        erasing.acts()
        erasing.appeals()
        erasing.messages()
        erasing.alone()
        erasing.rooms()
        erasing.roles()
        erasing.person(act.now)
        erasing.platforms()
        books.let_go()


def erasure_of(
    books: Books, numbers: Sequence[int], accounts: Sequence[int], secret: bytes
) -> EraseMember:
    """The erasing of the person who has these member numbers and account numbers."""
    identities = [each for number in numbers for each in identities_of(books, number)]
    digests = (
        digest_of(secret, books.community, (each.platform, each.user_id)) for each in identities
    )
    return EraseMember(tuple(numbers), tuple(accounts), tuple(digests))


_Place = tuple[str, str, str]


class _Erasing:
    def __init__(
        self,
        books: Books,
        numbers: list[int],
        accounts: list[int],
        names: set[str],
        identities: list[Identity],
    ) -> None:
        self.books = books
        self.numbers = numbers
        self.accounts = accounts
        self.names = names
        self.identities = identities
        self.users = sorted({each.user_id for each in identities})
        self.redaction = Redaction(names, self.users, PSEUDONYM)
        self.private = self._private_rooms()

    def _run(self, statement: Any, **given: Any) -> Any:
        return self.books.connection.execute(statement, given)

    def _mine(self, table: Table) -> Any:
        return table.c.community_id == self.books.community

    # -- where they were alone with the bot -------------------------------------------------------

    def _private_rooms(self) -> list[_Place]:
        """The rooms in which they are alone with the bot: of no community, and none that left."""
        found: set[_Place] = set()
        for table, theirs in (
            (_v, _v.c.member.in_(self.numbers)),
            (_a, _a.c.member.in_(self.numbers)),
            (_x, _x.c.recipient.in_(self.users)),
        ):
            place = (table.c.platform, table.c.account, table.c.room)
            rows = self._run(select(*place).distinct().where(self._mine(table), theirs))
            found |= {(str(row[0]), str(row[1]), str(row[2])) for row in rows}
        for each in self.identities:
            rows = self._run(
                select(_k.c.account, _k.c.value).where(
                    _k.c.platform == each.platform, _k.c.key == f"direct:{each.user_id}"
                )
            )
            found |= {(each.platform, str(row[0]), str(row[1]).partition(" ")[0]) for row in rows}
        return sorted(place for place in found if place[2] and not self._is_shared(place))

    def _is_shared(self, place: _Place) -> bool:
        """Whether others are there too: it is bound, left, or waits to be told whose it is."""
        platform, account, room = place
        bound = (_r.c.platform == platform) & (_r.c.account == account) & (_r.c.room == room)
        facts = (
            (_k.c.platform == platform)
            & (_k.c.account == account)
            & _k.c.key.in_((f"apart:{room}", f"undecided:{room}"))
        )
        return bool(
            self._run(select(func.count()).where(bound)).scalar()
            or self._run(select(func.count()).where(facts)).scalar()
        )

    def alone(self) -> None:
        """What tells of those rooms, in every table that names a room."""
        for platform, account, room in self.private:
            for table in (_x, _a, _v, schema.settings, schema.setting_changes):
                there = [
                    self._mine(table),
                    table.c.platform == platform,
                    table.c.account == account,
                    table.c.room == room,
                ]
                if table is _x:
                    self._run(update(table).where(*there).values(room="", message_id=None))
                elif table is _a:
                    self._run(update(table).where(*there).values(room=""))
                else:
                    self._run(delete(table).where(*there))
            about = schema.codes.c.about.contains(room, autoescape=True)
            self._run(delete(schema.codes).where(self._mine(schema.codes), about))

    # -- what they said and were told -------------------------------------------------------------

    def messages(self) -> None:
        """The ids of what they said to the bot, which is handled and done with.

        A reaction's own key names whose it is, under whatever number it was put.
        """
        by_name = [_v.c.event_id.contains(f"/{user}/", autoescape=True) for user in self.users]
        theirs = or_(_v.c.member.in_(self.numbers), *by_name)
        self._run(delete(_v).where(self._mine(_v), theirs))

    def answers(self) -> None:
        """What the bot said to them, for what they said, or with their name in it."""
        asked = select(_v.c.number).where(self._mine(_v), _v.c.member.in_(self.numbers))
        nothing = {"reply": "[]", "recipient": None, "answers": None, "waiting": 0}
        about: list[Any] = [_x.c.recipient.in_(self.users), _x.c.event.in_(asked)]
        # Replies hold them by number, and beside it what they said themselves.
        numbered = {form for number in self.numbers for form in _numbered(number)}
        about += [_x.c.reply.contains(form, autoescape=True) for form in sorted(numbered)]
        for each in (*about, *self.redaction.holding(_x.c.reply)):
            self._run(update(_x).where(self._mine(_x), each, _x.c.reply != "[]").values(nothing))
        self._run(update(_x).where(self._mine(_x), _x.c.event.in_(asked)).values(answers=None))
        self._run(update(_x).where(self._mine(_x), about[0]).values(recipient=None, answers=None))

    def questions(self) -> None:
        """What was asked of them or by them ends; others' questions no longer say their name."""
        theirs = or_(_a.c.member.in_(self.numbers), _a.c.asker.in_(self.numbers))
        open_now = _a.c.state.in_(("open", "gathering"))
        self._run(update(_a).where(self._mine(_a), theirs, open_now).values(state="withdrawn"))
        self._run(update(_a).where(self._mine(_a), theirs).values(arguments=NOTHING_ASKED))
        for number, state, arguments in self._found(_a, _a.c.number, _a.c.state, _a.c.arguments):
            given, changed = offers(self.redaction, json.loads(arguments))
            values = {"arguments": json.dumps(given)}
            if changed and state in ("open", "gathering"):
                values["state"] = "withdrawn"  # It is no longer what its author said.
            self._run(update(_a).where(self._mine(_a), _a.c.number == number).values(values))

    def _found(self, table: Table, key: Any, *columns: Any) -> list[Any]:
        """Rows (key, columns) with a name of theirs in the last of the columns."""
        rows: dict[Any, Any] = {}
        for each in self.redaction.holding(columns[-1]):
            for row in self._run(select(key, *columns).where(self._mine(table), each)):
                rows[row[0]] = row
        return [rows[number] for number in sorted(rows)]

    def words(self) -> None:
        """The words of what they gave and got; in others' words, their name."""
        causes = [f"member/{number}" for number in self.numbers]
        booked = select(_o.c.entry).where(self._mine(_o), _o.c.account.in_(self.accounts))
        theirs = or_(_e.c.cause.in_(causes), _e.c.number.in_(booked))
        wiped = {"memo": None, "salt": None}
        self._run(update(_e).where(self._mine(_e), _e.c.memo.is_not(None), theirs).values(wiped))
        paused = self._run(
            select(_e.c.number, _e.c.detail).where(
                self._mine(_e), _e.c.memo.is_not(None), _e.c.kind.in_(("freeze", "thaw"))
            )
        ).all()
        about = [n for n, detail in paused if json.loads(detail)["member"] in self.numbers]
        if about:
            self._run(update(_e).where(self._mine(_e), _e.c.number.in_(about)).values(wiped))
        self._rewrite(_e, (_e.c.number,), _e.c.memo, salt=REWRITTEN)

    def _rewrite(self, table: Table, key: tuple[Any, ...], column: Any, **more: Any) -> None:
        """Put a neutral word for their name wherever it stands in a column of texts."""
        rows: dict[Any, str] = {}
        for each in self.redaction.holding(column):
            for row in self._run(select(*key, column).where(self._mine(table), each)):
                rows[tuple(row[:-1])] = row[-1]
        for there, text in rows.items():
            new = self.redaction.text(text)
            if new != text:
                at = (column == value for column, value in zip(key, there, strict=True))
                values = {column.name: new, **more}
                self._run(update(table).where(self._mine(table), *at).values(values))

    def acts(self) -> None:
        """The words of the audit by them or about them; in all others, their name."""
        about = or_(_u.c.actor.in_(self.numbers), _u.c.about.in_(self.numbers))
        self._run(update(_u).where(self._mine(_u), about).values(reason=None, old=None, new=None))
        for column in (_u.c.reason, _u.c.old, _u.c.new):
            self._rewrite(_u, (_u.c.number,), column)
        changes = schema.setting_changes
        for column in (changes.c.old, changes.c.new):
            self._rewrite(changes, (changes.c.change, changes.c.key), column)

    def appeals(self) -> None:
        """What they said against a pause, and why something of theirs waits for a moderator."""
        pauses, motions = schema.freezes, schema.motions
        theirs = pauses.c.member.in_(self.numbers)
        self._run(update(pauses).where(self._mine(pauses), theirs).values(appeal=None))
        self._rewrite(pauses, (pauses.c.member,), pauses.c.appeal)
        moved = motions.c.mover.in_(self.numbers)
        self._run(update(motions).where(self._mine(motions), moved).values(reason=""))
        self._rewrite(motions, (motions.c.entry,), motions.c.reason)

    def rooms(self) -> None:
        """A room that nobody named is called by who is there, and so may be its community."""
        for table in (_r, _c):
            for (name,) in self._run(
                select(table.c.name).distinct().where(self._mine(table))
            ).all():
                parts = [PSEUDONYM if part in self.names else part for part in name.split(", ")]
                if (new := ", ".join(parts)) != name:
                    called = self._mine(table) & (table.c.name == name)
                    self._run(update(table).where(called).values(name=new))

    # -- who they were ----------------------------------------------------------------------------

    def roles(self) -> None:
        """The roles they had, which the chain says are given back."""
        held = schema.roles
        self._run(
            update(held).where(self._mine(held), held.c.member.in_(self.numbers)).values(held=0)
        )

    def person(self, now: int) -> None:
        """Name, accounts, rooms and wishes; the number stays, and stands for nobody."""
        self._run(
            update(_m)
            .where(self._mine(_m), _m.c.number.in_(self.numbers))
            .values(
                name=PSEUDONYM,
                folded=fold_name(PSEUDONYM),
                joined_at=None,
                used_at=None,
                wishes="",
                forgotten_at=now,
            )
        )
        # An account that was linked and parted again left its name under the number it had then.
        ended = _m.c.merged_into.is_not(None) & _m.c.name.in_(self.names)
        nobody = {"name": PSEUDONYM, "folded": fold_name(PSEUDONYM)}
        self._run(update(_m).where(self._mine(_m), ended).values(nobody))
        self._run(delete(_i).where(self._mine(_i), _i.c.member.in_(self.numbers)))
        self._run(delete(_p).where(self._mine(_p), _p.c.member.in_(self.numbers)))
        tries = schema.ceiling_tries
        tried = tries.c.giver.in_(self.numbers) | tries.c.receiver.in_(self.numbers)
        self._run(delete(tries).where(self._mine(tries), tried))
        codes = schema.codes
        self._run(delete(codes).where(self._mine(codes), codes.c.member.in_(self.numbers)))

    def platforms(self) -> None:
        """What adapters keep of accounts that are in no other community's books either.

        Whose a new room is may still be asked: who is there is told anew when they speak.
        """
        tries = schema.code_tries
        for each in self.identities:
            self._run(
                delete(tries).where(
                    tries.c.platform == each.platform, tries.c.user_id == each.user_id
                )
            )
            waiting = _k.c.key.startswith("undecided:") & (_k.c.platform == each.platform)
            for account, key, value in self._run(
                select(_k.c.account, _k.c.key, _k.c.value).where(
                    waiting, _k.c.value.contains(each.user_id, autoescape=True)
                )
            ).all():
                it = (_k.c.platform == each.platform) & (_k.c.account == account)
                kept = _without(each.user_id, value)
                self._run(update(_k).where(it, _k.c.key == key).values(value=kept))
            same = (_i.c.platform == each.platform) & (_i.c.user_id == each.user_id)
            if not self._run(select(func.count()).where(same)).scalar():
                fact = f"direct:{each.user_id}"
                self._run(delete(_k).where(_k.c.platform == each.platform, _k.c.key == fact))


def _without(user: str, value: str) -> str:
    """An arrival that waits, as if nobody of this id were there or had brought the bot."""
    arrived, *others = json.loads(value)
    kind, event = json.loads(arrived)
    event["people"] = [person for person in event["people"] if person["user"] != user]
    if event["sender"]["user"] == user:
        event["sender"] |= {"user": "", "name": ""}
    return json.dumps([json.dumps([kind, event], ensure_ascii=False), *others])


NOTHING_ASKED = '[{"arguments": {}, "command": "", "confirmed": false, "label": ""}]'
"""What is left of a question that was erased."""


def iso(at: int) -> str:
    """A time as a list of everything holds it."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _numbered(number: int) -> set[str]:
    """A member as replies hold them: by number, in JSON once or twice written out."""
    once = f'"name", {number}, '
    return {once, json.dumps(once)[1:-1]}
