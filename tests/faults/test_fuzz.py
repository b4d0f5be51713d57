"""Whatever is typed, the bot never faults, and moves money only for a command that says so."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.catalogue import catalogue
from commands.values.events import MENTION, Person, Said
from tests.support.chat import Scene
from tests.support.examples import lives
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

ANY = st.text(st.characters(exclude_categories=()), max_size=60)
"""Every character there is: lone surrogates, noncharacters, NUL, private use."""

NAMES = [name for each in catalogue().declarations for name in (each.name, *each.aliases)]
PIECES = st.sampled_from(
    [
        *NAMES,
        "@ben",
        "@ana",
        "@nobody",
        "@",
        "ben",
        "and",
        ",",
        "&",
        "each",
        "split",
        "all",
        "half",
        "5",
        "1.5",
        "1,5",
        "1.234",
        "1.5k",
        "0",
        "-5",
        "−5",
        "1e3",
        "NaN",
        "inf",
        "٣",
        "１",
        "1_000",
        "9" * 30,
        "0.001",
        "1h30",
        "points",
        "PTS",
        "#k3f9",
        "#",
        "k3f9",
        "yes",
        "no",
        "cancel",
        "amount=5",
        "to=@ben",
        "how=split",
        "memo=x",
        "over",
        "over 5",
        "page=2",
        "=",
        '"',
        "“a b”",
        '"a b"',
        "'",
        "don't",
        "!",
        "/",
        "!!!",
        "> !tip",
        "name",
        "code",
        "decimals",
        "model",
        "mutual",
        "issued",
        "on",
        "off",
        "3d",
        "10m",
        "\u202e",
        "\x00",
        "\ud800",
        chr(MENTION),
        chr(MENTION + 7),
        "\ue900",
        "🪙",
        "½",
        "²",
        "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}",
    ]
)
NEAR = st.lists(PIECES | st.text(max_size=5), min_size=1, max_size=9).map(" ".join)
JOINED = st.lists(PIECES, min_size=1, max_size=5).map("".join)
PREFIX = st.sampled_from(["!", "!", "!", "/", "", "commonpurse: ", "@commonpurse ", " ", "! "])
TEXT = st.tuples(PREFIX, ANY | NEAR | NEAR | JOINED).map("".join)
WHO = st.sampled_from(["ana", "ben", "cara"])


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    made = make_folder("fuzz")
    Play.make_ready(f"sqlite:///{made / 'empty.db'}")
    yield made
    shutil.rmtree(made, ignore_errors=True)


_numbers = itertools.count()


def fresh(folder: Path) -> Play:
    """A community of three, in a fresh file."""
    scene = Scene(people=("ana", "ben", "cara"))
    number = next(_numbers)
    play = Play(copy_books(f"sqlite:///{folder / 'empty.db'}", folder / f"{number}.db"), scene)
    play.tell(scene.arrive())
    play.tell(scene.say("ana", "!tip @ben 5"))
    return play


MOVES = (
    "tip",
    "pay",
    "thank",
    "send",
    "give",
    "undo",
    "refund",
    "yes",
    "ok",
    "confirm",
    "accept",
    "rain",
    "request",
    "donate",
    "currency",
    "mint",
    "burn",
    # Their records are entries too.
    "poll",
    "vote",
    "circle",
)


def asks_for_money(text: str, *, direct: bool) -> bool:
    """Whether this could be meant to move money; generous, so that what is left surely is not."""
    words = text.casefold()
    return any(name in words for name in MOVES) or words.strip() in ("y", "yes.") or direct


@lives(20)
@given(st.lists(st.tuples(WHO, TEXT, st.booleans(), st.booleans()), min_size=5, max_size=60))
def test_nothing_that_is_typed_faults(
    folder: Path, said: list[tuple[str, str, bool, bool]]
) -> None:
    play = fresh(folder)
    try:
        for who, text, direct, moderates in said:
            event = play.scene.say(who, text, direct=direct, moderates=moderates)
            before = play.money()
            [result] = play.tell(event)
            assert result.outcome != "fault", (text, play.faults)
            if result.outcome in ("refused", "ignored", "known", "read") or not asks_for_money(
                event.text, direct=direct
            ):
                assert play.money() == before, (text, result.outcome)
        assert play.faults == []
        play.check()
    finally:
        play.close()


@lives(8)
@given(st.lists(st.tuples(WHO, ANY, ANY), min_size=3, max_size=20))
def test_nothing_that_people_are_called_faults(
    folder: Path, named: list[tuple[str, str, str]]
) -> None:
    play = fresh(folder)
    try:
        for who, name, memo in named:
            event: Said = play.scene.say(
                who, f"!tip @{'ben' if who != 'ben' else 'ana'} 0.1 {memo}"
            )
            people = tuple(Person(each.user, name, each.joined_at) for each in event.mentions)
            person = replace(event.sender, name=name)
            [result] = play.tell(replace(event, sender=person, mentions=people))
            assert result.outcome in ("handled", "refused"), (name, memo, play.faults)
        assert play.faults == []
        play.check()
    finally:
        play.close()


@lives(6)
@given(st.lists(st.tuples(WHO, TEXT), min_size=3, max_size=20))
def test_what_can_be_said_can_be_saved_first(folder: Path, said: list[tuple[str, str]]) -> None:
    """Saved again, it changes nothing, but that talk of just before a question may be marked: by
    the clocks it could be of after it, and it must never become its answer. What only looks is no
    act, and leaves no mark: it is answered again."""
    play = fresh(folder)
    try:
        events = [play.scene.say(who, text) for who, text in said]
        play.take_in(*events)
        assert play.faults == []
        before = play.dump()
        play.take_in(*events)
        again = play.dump()
        assert _without_talk(again) == _without_talk(before)
        play.take_in(*events)
        assert _without_looks(play.dump()) == _without_looks(again)
    finally:
        play.close()


def _without_talk(dump: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """All but the marks of what was not for the bot, how marks are numbered, and how many."""
    marks = [
        {name: value for name, value in row.items() if name != "number"}
        for row in dump["events"]
        if row["outcome"] != "ignored"
    ]
    return _without_looks({**dump, "events": marks})


def _without_looks(dump: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """All but the answers to what was not marked as decided, and how many of either there are."""
    marked = {row["event_id"] for row in dump["events"]}
    said = [row for row in dump["outbox"] if row["answers"] is None or row["answers"] in marked]
    heads = [{**row, "events": 0, "sayings": 0} for row in dump["communities"]]
    return {**dump, "outbox": said, "communities": heads}


POISON = ["\x00", "\ud800", "\udfff\ud800", "\ufffe", "\U0010ffff", "\u202e"]


@pytest.mark.parametrize("poison", POISON, ids=ascii)
def test_characters_that_a_database_cannot_hold_are_no_trouble(url: str, poison: str) -> None:
    """PostgreSQL holds no NUL, neither engine a lone surrogate; JSON can carry both to us."""
    Play.make_ready(url)
    scene = Scene()
    play = Play(url, scene)
    play.take_in(scene.arrive())
    for words in (
        f"!tip @ben 1 {poison}x",
        f"!{poison}",
        f"!tip @{poison} 1",
        poison,
        f"!tip {poison}",
        f'!tip "{poison}" 1',
        f"commonpurse: {poison}",
    ):
        play.take_in(scene.say("ana", words))
        [result] = play.tell(scene.say("ana", words))
        assert result.outcome != "fault"
    assert play.faults == []
    assert len([line for line in play.words() if " gave ben 1 point" in line]) == 2
    play.check()
    play.close()
