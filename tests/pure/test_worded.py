"""A reply is chosen once and put into words last: for any reader, from what is stored of it."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import rehearse
from commands.engine.reader import put_into_words, waiting_in_words
from commands.language.messages import FALLBACK, languages, patterns, shipped, wording
from commands.language.rendering import Reader, plain, worded
from commands.language.stored_replies import from_json, to_json, value_of_json, value_to_json
from commands.values import reply as values
from commands.values.reply import (
    Amount,
    Brief,
    Button,
    Described,
    Line,
    Listed,
    Message,
    Name,
    Option,
    Picture,
    Receipt,
    Reply,
    RoomName,
    Sealed,
    SealedPart,
    Select,
    Table,
    Text,
    Time,
    Typed,
    Unpressed,
    Value,
    called,
    say,
)
from commands.values.settings import locale_of
from storage import communities, members, preferences, rooms, schema
from storage.ledger import assets
from storage.members import Identity, Member
from storage.outbox import OutboxMessage
from storage.rooms import Setting
from storage.unit_of_work import Books

NOW = 1_767_258_000_000_000
"""2026-01-01, 09:00 UTC."""

ENGLISH = patterns(shipped(FALLBACK))
POINTS = assets.first_design(1, NOW)


@dataclass(frozen=True)
class Somebody:
    """Everybody is called after their number, and there is one asset."""

    def name(self, member: int) -> str:
        return f"member {member}"

    def asset(self, number: int) -> assets.Asset | None:
        return POINTS if number == 1 else None

    def sealed(self, vote: int, entry: int) -> str | None:
        return "2>1=3" if (vote, entry) == (1, 1) else None

    def receipt(self, vote: int, entry: int) -> str | None:
        return f"R{vote}-{entry}"

    def sealed_part(self, vote: int, about: str, sealed: str) -> str | None:
        return sealed if vote % 2 else None


def reader(language: str, *, prefix: str = "!") -> Reader:
    return Reader(wording(language), locale_of(language), "UTC", NOW, prefix)


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Co", "Cc"]), max_size=20)
numbers = st.integers(1, 9)
instants = st.integers(0, 2**52)
leaves: st.SearchStrategy[Value] = st.one_of(
    texts,
    texts.map(Text),
    st.builds(Name, numbers, st.booleans(), st.booleans()),
    st.builds(Amount, st.integers(-(2**63), 2**63), numbers, st.integers(0, 8), st.booleans()),
    st.builds(Time, instants, st.sampled_from(["moment", "date", "clock"])),
    st.builds(Typed, texts),
    st.builds(Described, st.just("command-tip"), texts, st.none(), st.booleans()),
    st.builds(Receipt, numbers, numbers, texts),
    st.builds(
        SealedPart,
        numbers,
        texts,
        st.just('{"value": ["button", "Back", "rank 1 -"], "english": {}}'),
        texts,
    ),
    st.builds(Sealed, numbers, numbers, st.just({"1": "A", "2": "B", ">": " > "}), texts),
)


def holding(inner: st.SearchStrategy[Value]) -> st.SearchStrategy[Value]:
    some = st.lists(inner, max_size=3).map(tuple)
    return st.one_of(
        some,
        st.builds(Listed, some, st.sampled_from(["and", "or", "comma"])),
        st.builds(Button, inner, texts),
        st.builds(RoomName, inner, texts, texts),
        st.builds(
            Select,
            st.lists(st.builds(Option, inner, inner, texts), max_size=2).map(tuple),
            texts,
            numbers,
            texts,
            inner,
            st.none() | st.builds(Button, inner, texts),
        ),
        st.builds(Unpressed, some),
        st.builds(Brief, st.lists(some.map(Line), max_size=2).map(tuple)),
        some.map(lambda given: Message("in-community", {"name": given})),
    )


any_value = st.recursive(leaves, holding, max_leaves=6)
blocks = st.one_of(
    st.lists(any_value, max_size=3).map(lambda spans: Line(tuple(spans))),
    any_value.map(lambda value: Table((value, "b"), (("1", value), (value, "2")))),
    texts.map(lambda words: Picture(b"\x89PNG", "image/png", ("A chart: ", words))),
)
replies = st.lists(blocks, min_size=1, max_size=3).map(lambda found: Reply(tuple(found)))


@given(replies)
def test_what_is_stored_is_read_back_and_reads_the_same(reply: Reply) -> None:
    back = from_json(to_json(reply))
    assert to_json(back) == to_json(reply)
    for language in languages():
        assert worded(back, reader(language), Somebody()) == worded(
            reply, reader(language), Somebody()
        )


@given(any_value)
def test_a_value_among_other_things_is_read_back(value: Value) -> None:
    back = value_of_json(json.loads(json.dumps(value_to_json(value))))
    for language in languages():
        told = reader(language)
        assert plain(back, told, Somebody()) == plain(value, told, Somebody())


@settings(max_examples=8)
@given(any_value, st.sampled_from([0, 1, 2, 5, 21]))
def test_every_message_takes_any_value_in_any_language_and_shows_it(
    value: Value, count: int
) -> None:
    for language in languages():
        told = reader(language)
        shown = plain(value, told, Somebody())
        for name, (source, names) in ENGLISH.items():
            counted = {each for each in names if f"${each} ->" in source}
            given = {each: count if each in counted else value for each in names}
            said = plain(Message(name, given), told, Somebody())
            pieces = told.words._pieces_of(name)
            for each in (piece for piece in pieces or () if isinstance(piece, str)):
                assert shown in said or isinstance(given[each], int), (name, each)


def test_a_message_that_a_later_version_lacks_is_its_english_with_the_names_of_now() -> None:
    stored = to_json(
        say(
            "tip-given",
            giver=Name(1),
            receiver=Name(2),
            amount=Amount(8, 1, 0),
            memo=" for the soup",
            undo=(),
        )
    )
    assert "member" not in stored
    told = worded(from_json(stored.replace("tip-given", "tip-of-old")), reader("de"), Somebody())
    assert told.plain() == "member 1 gave member 2 8 points for the soup."
    # Also where it is a label, of which only the one message was kept.
    label = json.dumps(value_to_json(Message("yes-button"))).replace("yes-button", "yes-of-old")
    assert plain(value_of_json(json.loads(label)), reader("de"), Somebody()) == "Yes"


def test_what_the_last_version_wrote_down_in_words_is_still_said_with_the_name_of_now() -> None:
    before = json.dumps(
        [
            [
                ["n", "ana", 1, False, None, False],
                ["t", " gave "],
                ["n", "ben", 2, True, "@ben:x", False],
                ["t", " "],
                ["a", "8 points"],
                ["t", ". "],
                ["b", "Undo", "undo #k3f9"],
            ]
        ]
    )
    told = worded(from_json(before), reader("de"), Somebody())
    assert told.plain() == "member 1 gave member 2 8 points. [Undo]"
    assert worded(from_json(to_json(from_json(before))), reader("de"), Somebody()) == told


def test_a_command_in_an_example_calls_its_person_by_the_name_of_now() -> None:
    line = Reply((Line((Typed(f"tip {called(2)} 8"),)),))
    assert worded(line, reader("en"), Somebody()).plain() == '!tip @"member 2" 8'


# -- from the books --------------------------------------------------------------------------------


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as opened:
        schema.metadata.create_all(opened)
        yield opened
    engine.dispose()


GARDEN = ("matrix", "@bot:x", "!garden:x")
HALL = ("discord", "bot", "hall")


def test_one_stored_reply_is_read_on_each_platform_in_the_readers_own_way(
    connection: Connection,
) -> None:
    number = communities.found(connection, "garden", GARDEN, NOW)
    books = Books(connection, number, lambda _, __: b"")
    rooms.bind(connection, GARDEN, number, "garden")
    rooms.bind(connection, HALL, number, "hall")
    books.save(Setting(*GARDEN, "language", "de"))
    books.save(Setting(*HALL, "language", "fr"))
    books.save(Setting(*HALL, "prefixes", "?"))
    ana = members.enter(books, ("matrix", "@a:x"), "Quintus", None, NOW)
    books.add(Identity("discord", "17", ana.number, "Quintus"))
    books.add(POINTS)
    reply = say(
        "limit-set",
        who=Name(ana.number),
        to=Name(ana.number),
        limit=Amount(1250, 1, 2),
        old=Typed("undo"),
        reference="#k3f9",
    )
    stored = OutboxMessage(
        1, "send", *GARDEN, None, 0, "reply", None, None, to_json(reply), "d1", None, NOW
    )

    def read(key: tuple[str, str, str], alone: str | None) -> str:
        there = replace(
            stored,
            platform=key[0],
            account=key[1],
            room=key[2],
            recipient=alone,
            private=int(alone is not None),
        )
        return put_into_words(books, there, NOW).plain()

    assert "12,5 points" in read(GARDEN, None)
    assert "!undo" in read(GARDEN, None)
    assert "?undo" in read(HALL, None)
    # Alone, each is told in the language of the room they are in, until they choose one.
    assert read(GARDEN, "@a:x") == read(GARDEN, None)
    assert read(HALL, "17") == read(HALL, None)
    mine = replace(ana.wants, language="en")
    books.save(replace(books.need(Member, ana.number), wishes=preferences.write(mine)))
    assert "12.5 points" in read(GARDEN, "@a:x")
    assert "12.5 points" in read(HALL, "17")
    assert read(HALL, "17").replace("?", "!") == read(GARDEN, "@a:x")
    # A name is the one that is borne when it is read.
    books.save(replace(books.need(Member, ana.number), name="Septima"))
    assert "Septima" in read(GARDEN, None)


def test_what_this_version_cannot_say_waits_and_keeps_nothing_else_waiting(
    connection: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    number = communities.found(connection, "garden", GARDEN, NOW)
    rooms.bind(connection, GARDEN, number, "garden")
    of_a_later_version = '{"blocks": [[["hologram", 1]]], "english": {}}'
    waiting = [
        (
            number,
            OutboxMessage(
                at, "send", *GARDEN, None, 0, "reply", None, None, reply, f"d{at}", None, NOW
            ),
        )
        for at, reply in enumerate((of_a_later_version, to_json(say("cancelled"))), 1)
    ]
    [said] = waiting_in_words(connection, waiting, NOW)
    assert said.reply.plain() == wording("en").text("cancelled")
    assert "saying 1 of community" in caplog.text


SCRIPT = """--- room garden
--- moderator mia
--- people ana ben cara
--- rename ana Quintus
--- rename ben Septima
--- rename cara Octavia
ana> !tip @ben 8 for the soup
ana> !tip
ana> !tip @ben 80
ana> yes
ben> !request @ana 3
ana> no
ben> !refund
ana> !tip @ben @cara 7 split
ana> !undo
ana> !tip @ben 1,5
ana/bot> me
mia> !mod freeze @cara enough
mia> !mod thaw @cara
mia> !currency limit @cara 1.500
mia> !currency limit @cara 50
mia> !mod vouch @cara
mia> !role give treasurer @cara
mia> !mod same @ana @ben
mia> !mod adjust @ben to treasury 5 the fee
cara> !undoo
mia> !mod reverse by=@ana since=1h not himself
mia> yes
mia> !mod audit
"""


async def test_no_stored_reply_holds_a_members_name(tmp_path: Path) -> None:
    db, file, said = tmp_path / "books.db", tmp_path / "life.chat", io.StringIO()
    file.write_text(SCRIPT, "utf-8")
    assert await rehearse(file, ScriptedProcess.open, db=db, out=said, err=said) == 0
    shown = said.getvalue()
    with closing(sqlite3.connect(db)) as connection:
        kept = [
            str(row)
            for query in (
                "SELECT reply FROM outbox",
                "SELECT arguments FROM asks",
                "SELECT old, new, reason FROM audit",
            )
            for row in connection.execute(query)
        ]
    assert len(kept) > 40
    for name in ("Quintus", "Septima", "Octavia"):
        assert name in shown
        assert [each for each in kept if name in each] == []


def test_what_is_sealed_is_opened_where_it_is_read_and_is_not_in_what_is_stored() -> None:
    """Where it is there no more, it says so."""
    words: dict[str, Value] = {"1": "A Park", "2": "B Café", "3": "C", ">": " > ", "=": " = "}
    for vote, entry, shown in ((1, 1, "B Café > A Park = C"), (1, 2, "(gone)")):
        reply = say("vote-sheet-own", choice=Sealed(vote, entry, words, "(gone)"))
        stored = to_json(reply)
        assert "2>1" not in stored
        told = worded(from_json(stored), reader("en"), Somebody())
        assert told.plain() == f"You voted: {shown}"


def test_every_kind_of_value_is_tried_above() -> None:
    tried = {Text, Name, Amount, Time, Typed, Message, Button, Listed, Described, Unpressed, Brief}
    tried |= {Select}
    tried |= {Sealed, SealedPart, Receipt, RoomName}
    assert set(values.Span.__args__) - tried == {values.Worded}
    assert FALLBACK in languages()
