"""The format: every line reads, what is written reads back the same, nothing else is let in."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.rehearsal.lines import (
    Blank,
    Clock,
    Comment,
    Delete,
    Down,
    Expect,
    Invite,
    Leave,
    Line,
    Moderator,
    More,
    Newcomer,
    People,
    Platform,
    Press,
    React,
    Redeliver,
    Rename,
    Restart,
    Room,
    ScriptError,
    Speak,
    Step,
    Up,
    Wait,
)
from bot.rehearsal.script import parse, parse_line, write

NEW_YEAR_9 = 1_767_258_000_000_000

CONTRACT: list[tuple[str, Line]] = [
    ("# a comment", Comment(" a comment")),
    ("", Blank()),
    ("--- room garden", Room("garden")),
    ("--- room market in garden", Room("market", "garden")),
    ("--- moderator mia", Moderator(("mia",))),
    ("--- people dan eve", People(("dan", "eve"))),
    ("--- newcomer fay", Newcomer(("fay",))),
    ("--- leave dan", Leave(("dan",))),
    ('--- rename ana "Ana Lee"', Rename("ana", "Ana Lee")),
    ("--- rename ana “Ana Lee”", Rename("ana", "Ana Lee")),
    ("--- platform discord", Platform("discord")),
    ("--- clock 2026-01-01T09:00Z", Clock(NEW_YEAR_9)),
    ("--- clock 2026-01-01T10:00+01:00", Clock(NEW_YEAR_9)),
    ("--- wait 90 seconds", Wait(90, "second")),
    ("--- wait 1 minute", Wait(1, "minute")),
    ("--- wait 2 hours", Wait(2, "hour")),
    ("--- wait 3 days", Wait(3, "day")),
    ("--- wait 1 week", Wait(1, "week")),
    ("--- down 3 days", Down(3, "day")),
    ("--- up", Up()),
    ("--- restart", Restart()),
    ("--- redeliver", Redeliver()),
    ("--- invite", Invite()),
    ("--- delete ana", Delete("ana")),
    ("--- delete ana by mia", Delete("ana", "mia")),
    ("ana> !tip @ben 8 for the soup", Speak("ana", "!tip @ben 8 for the soup")),
    ("ana/bot> !vote 12 B", Speak("ana", "!vote 12 B", alone=True)),
    ("ben re ana> !tip 2", Speak("ben", "!tip 2", re="ana")),
    ("ben re bot> yes", Speak("ben", "yes", re="bot")),
    ("ben/bot re bot> yes", Speak("ben", "yes", alone=True, re="bot")),
    ("ana~> !tip @ben 80", Speak("ana", "!tip @ben 80", edits=True)),
    ("ana~/bot> !vote 12 C", Speak("ana", "!vote 12 C", alone=True, edits=True)),
    ("ana>", Speak("ana", "")),
    ("zoë-2> 你好", Speak("zoë-2", "你好")),
    ("ben +🪙 ana", React("ben", "🪙", "ana", added=True)),
    ("ben -🪙 ana", React("ben", "🪙", "ana", added=False)),
    ("ben +✅ bot", React("ben", "✅", "bot", added=True)),
    ("ben/bot +✅ bot", React("ben", "✅", "bot", added=True, alone=True)),
    ("ben [Give ben 5 points] bot", Press("ben", "Give ben 5 points")),
    ("ben/bot [Pay] bot", Press("ben", "Pay", alone=True)),
    ("bot> ana gave ben 8 points …", Expect(("ana gave ben 8 points …",))),
    ("bot in market> soup", Expect(("soup",), room="market")),
    ("bot~> undone", Expect(("undone",), act="edit")),
    ("bot~ in market> undone", Expect(("undone",), room="market", act="edit")),
    ("bot/ana> yours", Expect(("yours",), to="ana")),
    ("bot~/ana> answered", Expect(("answered",), to="ana", act="edit")),
    ("bot +✅ ana", Expect(("✅", "ana"), act="react")),
    ("  | more", More("more")),
]


@pytest.mark.parametrize(("raw", "line"), CONTRACT)
def test_every_line_of_the_contract_is_read(raw: str, line: Line) -> None:
    assert parse_line(raw) == (line,)


def test_two_directives_may_share_a_line() -> None:
    script = parse('--- room garden\n--- leave dan   --- rename ana "Ana   --- Lee"\n')
    assert script == (
        Step(1, Room("garden")),
        Step(2, Leave(("dan",))),
        Step(2, Rename("ana", "Ana   --- Lee")),
    )
    assert write(script) == '--- room garden\n--- leave dan   --- rename ana "Ana   --- Lee"\n'


def test_further_lines_belong_to_the_reply_above() -> None:
    script = parse("bot> one\n  | two\n  |\n  | | four\nana> five\n")
    assert script == (
        Step(1, Expect(("one", "two", "", "| four"))),
        Step(5, Speak("ana", "five")),
    )


def test_what_a_member_says_keeps_its_own_spaces_and_separators() -> None:
    said = "a  b\u2028c\x0cd\u3000"
    assert parse(f"ana> {said}\r\n") == (Step(1, Speak("ana", said)),)


def test_a_clock_without_a_zone_is_utc_wherever_the_machine_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert parse_line("--- clock 2026-01-01T09:00") == (Clock(NEW_YEAR_9),)
    finally:
        monkeypatch.undo()
        time.tzset()


UNREADABLE = [
    ("hello there", 1, "ana> …"),
    ("ana> hi\n--- romm garden", 2, "--- room NAME [in NAME]"),
    ("--- frobnicate", 1, "There are: room, invite"),
    ("---", 1, "There are: room"),
    ("---room garden", 1, "a space after ---"),
    ("--- room", 1, "--- room NAME [in NAME]"),
    ("--- room market in market", 1, "--- room NAME [in NAME]"),
    ("--- room market in garden", 1, "no room garden above"),
    ("--- wait 3", 1, "--- wait N seconds"),
    ("--- wait three days", 1, "--- wait N seconds"),
    ("--- wait ٣ days", 1, "--- wait N seconds"),
    ("--- wait -3 days", 1, "--- wait N seconds"),
    ("--- wait 3 fortnights", 1, "--- wait N seconds"),
    ("--- clock tomorrow", 1, "--- clock 2026-01-01T09:00Z"),
    ("--- clock 2026-02-30T09:00Z", 1, "--- clock 2026-01-01T09:00Z"),
    ("--- clock 0001-01-01T09:00Z", 1, "--- clock 2026-01-01T09:00Z"),
    ("--- platform irc", 1, "matrix|discord|console"),
    ("--- people bot", 1, "--- people NAME"),
    ("--- people", 1, "--- people NAME"),
    ('--- rename ana ""', 1, "--- rename NAME"),
    ('--- rename ana "Ana', 1, "--- rename NAME"),
    ("--- rename ana Ana Lee", 1, "--- rename NAME"),
    ("--- restart now", 1, "this is written: --- restart"),
    ("--- up", 1, "not away"),
    ("--- down 1 day\nana> hi", 1, "--- up is missing"),
    ("--- down 1 day\n--- down 1 day\n--- up", 2, "already away, since line 1"),
    ("  | more", 1, "none is above"),
    ("ana> hi\n  | more", 2, "none is above"),
    ("bot +✅ ana\n  | more", 2, "no further lines"),
    ("bot re ana> hi", 1, "bot>, bot/ana> or bot~>"),
    ("Bot> hi", 1, "is the bot"),
    ("bot/Bot> hi", 1, "is the bot"),
    ("ana~ re ben> hi", 1, "ana~> …"),
    ("ben + ana", 1, "ben +🪙 ana"),
    ("ben [ ] bot", 1, "cannot read"),
]


@pytest.mark.parametrize(("text", "number", "words"), UNREADABLE)
def test_what_cannot_be_read_says_where_and_what_would_be(
    text: str, number: int, words: str
) -> None:
    with pytest.raises(ScriptError) as raised:
        parse(text)
    assert raised.value.number == number
    assert words in str(raised.value)
    assert str(raised.value).startswith(f"line {number}: ")


handles = st.sampled_from(["ana", "ben", "zoë", "Ана", "x-1", "o’neil", "a.b_c", "李"])
rooms = st.sampled_from(["garden", "market", "hall-2"])
text = st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=40).map(
    lambda words: words.strip(" \t\r")
)
emoji = st.text(st.sampled_from("🪙🎉✅1️⃣a+-"), min_size=1, max_size=4)
units = st.sampled_from(["second", "minute", "hour", "day", "week"])
counts = st.integers(0, 999_999)
people = st.lists(handles, min_size=1, max_size=4).map(tuple)
names = text.filter(lambda words: words.strip() != "" and not ('"' in words and "”" in words))
labels = text.map(lambda words: words.replace("[", "").replace("]", "").strip(" \t\r"))
replies = st.lists(text, min_size=1, max_size=4).map(tuple)


def _expected(lines: tuple[str, ...], where: tuple[str | None, str | None], edit: bool) -> Expect:
    return Expect(lines, room=where[0], to=where[1], act="edit" if edit else "send")


single = st.one_of(
    st.just(Blank()),
    text.map(Comment),
    st.builds(Moderator, people),
    st.builds(People, people),
    st.builds(Newcomer, people),
    st.builds(Leave, people),
    st.builds(Rename, handles, names),
    st.builds(Platform, st.sampled_from(["matrix", "discord", "console"])),
    st.integers(31_536_000, 32_503_679_999).map(lambda seconds: Clock(seconds * 1_000_000)),
    st.builds(Wait, counts, units),
    st.just(Restart()),
    st.just(Redeliver()),
    st.just(Invite()),
    st.builds(Room, rooms),
    st.builds(Delete, handles, st.none() | handles),
    st.builds(Speak, handles, text, st.booleans(), st.none() | handles | st.just("bot")),
    st.builds(
        lambda who, words, alone: Speak(who, words, alone, None, True), handles, text, st.booleans()
    ),
    st.builds(React, handles, emoji, handles | st.just("bot"), st.booleans(), st.booleans()),
    st.builds(Press, handles, labels.filter(bool), st.booleans()),
    st.builds(
        _expected,
        replies,
        st.just((None, None)) | st.tuples(rooms, st.none()) | st.tuples(st.none(), handles),
        st.booleans(),
    ),
    st.builds(lambda mark, whose: Expect((mark, whose), act="react"), emoji, handles),
)


@given(st.lists(single, max_size=12))
def test_what_is_written_reads_back_the_same(lines: list[Line]) -> None:
    steps: list[Step] = []
    number = 1
    for line in lines:
        steps.append(Step(number, line))
        number += len(line.lines) if isinstance(line, Expect) and line.act != "react" else 1
    script = tuple(steps)
    assert parse(write(script)) == script


@given(st.text(max_size=200))
@example("--- \x00")
@example("bot/\ud800> x")
@example("ana> \ud800")
@example('--- rename ana "')
@example("ana\u200b> hi")
@example("--- clock 2026-01-01T09:00+99:99")
def test_no_text_breaks_the_reader(raw: str) -> None:
    _read_or_refused(raw)


MARKS = [
    *("---", "|", "room", "in", "wait", "3", "days", "garden", "“", '"'),
    *("ana>", "bot/", "bot>", "+-", "[a]", "bot", "re", "~"),
]


@given(st.lists(st.sampled_from([*MARKS, "\n"]), max_size=30))
def test_no_mixture_of_its_own_marks_breaks_the_reader(pieces: list[str]) -> None:
    _read_or_refused(" ".join(pieces))


def _read_or_refused(raw: str) -> None:
    """Reads to the same script again, or is refused with a line that there is, and in words."""
    refused: ScriptError | None = None
    try:
        script = parse(raw)
    except ScriptError as error:
        refused = error
    if refused is None:
        assert parse(write(script)) == script
    else:
        assert 1 <= refused.number <= raw.count("\n") + 1
        assert refused.words
