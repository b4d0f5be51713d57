"""Codes: kept as keyed hashes, used once, ended in time, guessed at a few times only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Connection, create_engine, select

from bot.app import seeded_salt
from commands.catalogue import catalogue
from commands.engine import codes
from commands.engine.request import Refusal, Request
from commands.language.dates import MINUTE
from commands.values.events import Place, Rights
from commands.values.settings import Settings
from storage import communities, schema
from storage.changes import Act
from storage.codes import UseCode
from storage.errors import Overtaken
from storage.ledger import assets
from storage.members import Member
from storage.rooms import Room
from storage.unit_of_work import Books

NOW = 1_767_000_000_000_000


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as opened:
        schema.metadata.create_all(opened)
        yield opened
    engine.dispose()


@pytest.fixture
def books(connection: Connection) -> Books:
    number = communities.found(connection, "garden", ("matrix", "@bot:x", "!garden:x"), NOW)
    return Books(connection, number, seeded_salt("codes"))


def request_of(books: Books, *, user: str = "@ana:x", now: int = NOW) -> Request:
    place = Place("matrix", "@bot:x", "!garden:x")
    return Request(
        now=now,
        member=Member(1, "ana", "ana", NOW),
        place=place,
        room=Room(place.platform, place.account, place.room, books.community, "garden", NOW),
        community=communities.head(books),
        asset=assets.first_design(1, NOW),
        settings=Settings(),
        rights=Rights(),
        typed_locale="en",
        catalogue=catalogue(),
        user=user,
        secret=b"key",
    )


def test_a_code_is_read_back_however_it_is_typed_and_works_once(books: Books) -> None:
    request = request_of(books)
    issued = codes.issue(request, books, "room", member=1, about="here")
    issued.change.apply(books, Act(NOW))
    assert len(issued.shown) == 9
    typed = f" {issued.shown.upper().replace('-', ' ')} "
    code = codes.read(request, books, "room", typed)
    assert (code.community_id, code.member, code.about) == (books.community, 1, "here")
    UseCode(code.digest).apply(books, Act(NOW))
    with pytest.raises(Refusal, match="code-wrong"):
        codes.read(request, books, "room", issued.shown)
    with pytest.raises(Overtaken):
        UseCode(code.digest).apply(books, Act(NOW))


def test_a_code_ends_after_ten_minutes_and_is_no_code_of_another_kind(books: Books) -> None:
    request = request_of(books)
    issued = codes.issue(request, books, "room")
    issued.change.apply(books, Act(NOW))
    with pytest.raises(Refusal, match="code-wrong"):
        codes.read(request, books, "link", issued.shown)
    last = replace(request, now=NOW + codes.CODE_SPAN - 1)
    assert codes.read(last, books, "room", issued.shown).kind == "room"
    over = replace(request, now=NOW + codes.CODE_SPAN)
    with pytest.raises(Refusal, match="code-wrong"):
        codes.read(over, books, "room", issued.shown)


def test_a_new_code_ends_the_one_before(books: Books) -> None:
    request = request_of(books)
    first = codes.issue(request, books, "link", member=1)
    first.change.apply(books, Act(NOW))
    communities.give(books, "events")
    other = codes.issue(request, books, "link", member=2)
    other.change.apply(books, Act(NOW))
    communities.give(books, "events")
    second = codes.issue(request, books, "link", member=1)
    second.change.apply(books, Act(NOW))
    with pytest.raises(Refusal, match="code-wrong"):
        codes.read(request, books, "link", first.shown)
    assert codes.read(request, books, "link", second.shown).member == 1
    assert codes.read(request, books, "link", other.shown).member == 2


def test_what_is_kept_is_no_code(books: Books) -> None:
    request = request_of(books)
    issued = codes.issue(request, books, "recovery", span=None, length=codes.RECOVERY_LENGTH)
    issued.change.apply(books, Act(NOW))
    assert len(issued.shown) == 19
    [row] = books.connection.execute(select(schema.codes)).all()
    assert issued.shown.replace("-", "").encode() not in repr(tuple(row)).encode()
    years_later = replace(request, now=NOW + 10**15)
    assert codes.read(years_later, books, "recovery", issued.shown).kind == "recovery"
    stolen = replace(request, secret=b"another")
    with pytest.raises(Refusal, match="code-wrong"):
        codes.read(stolen, books, "recovery", issued.shown)


def test_whoever_guesses_is_stopped_and_others_are_not(books: Books) -> None:
    request = request_of(books)
    issued = codes.issue(request, books, "room")
    issued.change.apply(books, Act(NOW))

    def guess(request: Request) -> str:
        with pytest.raises(Refusal) as refused:
            codes.read(request, books, "room", "2222-2222")
        if refused.value.note is not None:
            refused.value.note(books.connection)
        return refused.value.message

    assert {guess(request) for _ in range(codes.MOST_WRONG)} == {"code-wrong"}
    assert guess(request) == "code-too-many-tries"
    with pytest.raises(Refusal, match="code-too-many-tries"):
        codes.read(request, books, "room", issued.shown)
    assert codes.read(request_of(books, user="@ben:x"), books, "room", issued.shown).kind == "room"
    later = replace(request, now=NOW + codes.WRONG_SPAN)
    assert guess(later) == "code-wrong"
    communities.give(books, "events")
    issued = codes.issue(later, books, "room")
    issued.change.apply(books, Act(NOW))
    assert codes.read(later, books, "room", issued.shown).kind == "room"


def test_nobody_makes_codes_without_end(books: Books) -> None:
    request = request_of(books)
    for _ in range(codes.MOST_MADE):
        codes.issue(request, books, "room").change.apply(books, Act(NOW))
        communities.give(books, "events")
    with pytest.raises(Refusal, match="code-too-many-made"):
        codes.issue(request, books, "room")
    assert codes.issue(replace(request, now=NOW + 61 * MINUTE), books, "room").shown
