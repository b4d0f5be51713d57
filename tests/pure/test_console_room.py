"""The terminal room: lines go in, what the bot says comes out, and the room is kept."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import struct
import subprocess
import sys
import termios
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from bot.app import ScriptedProcess
from bot.clock import DAY, HOUR
from bot.console.completion import complete
from bot.console.lines_in import PlainLines
from bot.console.room import open_room
from bot.console.session import Session
from bot.console.terminal import RoomCompleter
from bot.console.words import printable, wrapped
from bot.rehearsal.heard import Heard
from bot.rehearsal.script import parse
from commands.catalogue import catalogue
from commands.values.declaration import Declaration
from commands.values.events import Joined, Said
from tests.rehearsals.echo import EchoHouse

NOON = 1_767_268_800_000_000
DB = Path("room.db")


class Machine:
    """A machine's clock that moves when a test says so."""

    def __init__(self, at: int = NOON) -> None:
        self.at = at

    def now(self) -> int:
        return self.at


async def visit(
    typed: str, house: EchoHouse | None = None, *, machine: Machine | None = None
) -> list[str]:
    """What a visit prints when these lines are piped in."""
    out = io.StringIO()
    code = await open_room(
        house or EchoHouse(),
        commands={},
        plain=False,
        stdin=io.StringIO(typed),
        stdout=out,
        history=None,
        db=DB,
        machine=machine or Machine(),
    )
    assert code == 0
    return out.getvalue().splitlines()


async def answers(typed: str, house: EchoHouse | None = None) -> list[str]:
    """What a visit prints after the greeting."""
    return (await visit(typed, house))[2:]


async def test_a_new_room_is_greeted_once() -> None:
    house = EchoHouse()
    first, second = await visit("", house), await visit("", house)
    assert first[0] == "bot> I am here with ana, ben, cara."
    assert first[1] == second[0]
    assert first[1].startswith("# You are ana. Try: !tip @ben 1 ")
    assert "ctrl-d" in first[1]
    assert (len(first), len(second)) == (2, 1)
    assert house.books.closed == 2


async def test_the_last_speaker_goes_on_speaking() -> None:
    house = EchoHouse()
    typed = "!say a\nben> !say b\n!whisper c\nana +🪙 ben\n!say d\nben/bot> !say e\nwe +love it"
    assert await answers(typed, house) == [
        "bot> a",
        "bot> b",
        "bot/ben> c",
        "bot> ana put 🪙 ben",
        "bot> d",
        "bot/ben> e",
    ]
    said = [event for event in house.books.told if isinstance(event, Said)]
    assert [event.sender.name for event in said] == ["ana", "ben", "ben", "ben", "ben", "ben"]
    assert said[-1].text == "we +love it"


async def test_ana_moderates() -> None:
    house = EchoHouse()
    await visit("hi\nben> hi", house)
    ana, ben = (event for event in house.books.told if isinstance(event, Said))
    assert ana.rights.moderates == {ana.place.room}
    assert not ben.rights.moderates


async def test_whoever_speaks_is_there_and_stays_there() -> None:
    house = EchoHouse()
    assert await answers("dan> hi\ndan> !say @dan", house) == ["# dan is here now.", "bot> dan"]
    joined = [event.sender for event in house.books.told if isinstance(event, Joined)]
    assert [(person.name, person.joined_at) for person in joined] == [("dan", NOON)]
    assert (await visit("!say @dan @eve", house))[1:] == ["bot> dan @eve"]
    rows = await visit("--- room market\n!say @dan\neve> hi", house, machine=Machine(NOON + DAY))
    assert rows[1:] == ["bot> dan", "# eve is here now."]
    joined = [event.sender for event in house.books.told if isinstance(event, Joined)]
    assert {person.joined_at for person in joined} == {NOON}


async def test_an_answered_question_loses_its_buttons_in_silence() -> None:
    assert await answers("!ask x\n!yes") == ["bot/ana> x [Yes] [No]", "bot> ana: yes"]


async def test_a_button_is_pressed_as_it_is_shown_by_whoever_speaks() -> None:
    asked = ["bot/ana> x [Yes] [No]", "bot> ana: yes by button"]
    assert await answers("!ask x\n[Yes]") == asked
    assert await answers("!ask x\nana> [Yes]") == asked
    told = "# Nothing happened: the bot shows ben no button [Yes] in garden."
    assert await answers("ben> hello\n[Yes]") == [told]


@pytest.mark.parametrize("word", ["quit", "exit", " exit "])
async def test_a_bare_word_leaves(word: str) -> None:
    assert await answers(f"{word}\n!say more") == []
    assert await answers(f"ana> {word}\n!say more") == ["bot> more"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("--- romm x", "Did you mean: --- room NAME [in NAME]"),
        ("--- leave dan", "dan is not in garden"),
        ("Bot> hi", "Bot is the bot"),
        ("ben re cara> hi", "cara has said nothing in garden"),
        ("--- up", "the bot is not away"),
        ("--- wait 999999 weeks", "up to 3000"),
    ],
)
async def test_what_cannot_be_read_or_happen_changes_nothing(line: str, why: str) -> None:
    house = EchoHouse()
    (row,) = await answers(line, house)
    assert row.startswith("# Nothing happened: ")
    assert why in row
    assert len(house.books.told) == 1  # The bot's arrival.


async def test_help_names_every_directive() -> None:
    rows = await answers("--- help")
    assert all(row.startswith("# ") for row in rows)
    assert any("--- wait N seconds|minutes|hours|days|weeks" in row for row in rows)


async def test_a_script_can_be_poured_in() -> None:
    typed = "# soup\n--- room market in garden\n\nana> !say soup|more\nbot> soup\n  | more\n"
    rows = await answers(typed)
    assert rows[:2] == ["bot> soup", "  | more"]
    assert "rehearse" in rows[2]
    assert len(rows) == 3
    parse("\n".join(rows))  # What it prints is a script.


async def test_real_time_passes_and_a_wait_jumps_ahead_for_good() -> None:
    house, machine = EchoHouse(), Machine()
    await visit("hi\n--- wait 3 days\nhi", house, machine=machine)
    machine.at += HOUR
    await visit("hi\n--- clock 2026-01-02T00:00Z\nhi", house, machine=machine)
    said = [event for event in house.books.told if isinstance(event, Said)]
    assert [event.at - NOON for event in said] == [0, 3 * DAY, 3 * DAY + HOUR, 12 * HOUR]


async def test_due_work_is_done_while_nobody_types() -> None:
    house, machine, heard = EchoHouse(), Machine(), list[str]()

    def say(one: Heard, room: str) -> None:
        heard.append(one.written(room))

    session = Session(machine, say=say, note=lambda _: None)
    process = await house(session.adapters, session.clock, None)
    await session.begin(process)
    await session.take("!later 1 soup")
    await session.tick()
    assert heard[1:] == []
    machine.at += DAY
    await session.tick()
    assert heard[1:] == ["bot> soup"]
    machine.at -= HOUR  # A corrected machine clock does not turn the room's time back.
    await session.tick()
    assert session.clock.now() == NOON + DAY


async def test_a_visit_that_ends_in_an_absence_ends_the_absence() -> None:
    assert await answers("--- down 1 day\n!say late") == ["bot> late", "bot> I was away."]


async def test_ids_are_new_at_every_visit() -> None:
    house = EchoHouse()
    for _ in range(2):
        await visit("!say a\n" * 5 + "--- restart\nben/bot> !say b", house)
    said = [event.event_id for event in house.books.told if isinstance(event, Said)]
    assert len(set(said)) == 12


async def test_the_room_is_as_it_was_left() -> None:
    house = EchoHouse()
    await visit('--- rename ana "Ana Lee"\n--- room market in garden\nben/bot> !later 1 x', house)
    rows = await visit("--- wait 2 days\n!say @Ana Lee\nben/bot> !say b", house)
    assert rows[0].startswith("# You are ben. Try: !tip @ana 1 ")
    assert rows[1:] == ["bot/ben> x", "bot> Ana Lee", "bot/ben> b"]


async def test_a_room_kept_by_another_version_is_made_anew() -> None:
    house = EchoHouse()
    await visit("hi", house)
    house.shelf[DB].facts["terminal"] = '{"version": 0}'
    assert (await visit("", house))[0].startswith("bot> I am here")


async def test_nothing_said_steers_the_terminal() -> None:
    assert await answers("!say \x1b[2J\u202eab\ufffdc\tx\x00") == ["bot> �[2J�ab�c�x�"]


@pytest.mark.parametrize("word", ["help", "Hilfe", "ben> help", "ayuda"])
async def test_a_bare_word_for_help_is_a_command(word: str) -> None:
    house = EchoHouse()
    await visit(f"{word}\nhelp me", house)
    said = [event.text for event in house.books.told if isinstance(event, Said)]
    assert said == [f"!{word.removeprefix('ben> ')}", "help me"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "bot> a line that is longer than it",
            ["bot> a line that is", "  |   longer than it"],
        ),
        ("bot> short\n  | and short", ["bot> short", "  | and short"]),
        ("bot> press one: [Give ben 5] [No]", ["bot> press one:", "  |   [Give ben 5] [No]"]),
        ("bot> https://example.org/a/long/way", ["bot> https://example.org/a/long/way"]),
        ("ben> text  ben says it again", ["ben> text  ben says it", "  |        again"]),
    ],
)
def test_what_is_wider_than_the_terminal_breaks_between_words(text: str, rows: list[str]) -> None:
    assert wrapped(text, 24, "  |   ").split("\n") == rows
    assert wrapped(text, 0, "  |   ") == text


@given(st.text(alphabet="ab []👍é\n", max_size=80))
def test_wrapping_loses_no_word(text: str) -> None:
    assert wrapped(text, 24, "  |   ").replace("\n  |   ", " ").split() == text.split()


@given(st.text())
def test_printable_keeps_lines(text: str) -> None:
    assert printable(text).count("\n") == text.count("\n")
    assert "\x1b" not in printable(text)


# Lines


def piped(data: bytes) -> Iterator[PlainLines]:
    reader, writer = os.pipe()
    os.write(writer, data)
    os.close(writer)
    with os.fdopen(reader, encoding="ascii") as stdin:
        yield PlainLines(stdin)


async def test_a_pipe_is_utf_8_whatever_the_locale() -> None:
    for lines in piped("zoë> hi\r\n\n\nlast".encode() + b"\xff"):
        assert [await lines.next() for _ in range(5)] == ["zoë> hi\r", "", "", "last�", None]


async def test_a_file_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "in"
    path.write_bytes(b"a\n\nb\xff")
    with path.open(encoding="ascii") as stdin:
        lines = PlainLines(stdin)
        assert [await lines.next() for _ in range(4)] == ["a", "", "b�", None]


async def test_a_reader_who_has_heard_enough_is_no_error(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as stdout:
        code = await open_room(
            EchoHouse(),
            commands={},
            plain=True,
            stdin=io.StringIO("!say a\n"),
            stdout=stdout,
            history=None,
        )
    assert code == 0


# Completion


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("[", ["[Yes]", "[Give ben 5 points]"]),
        ("ben> [gi", ["ben> [Give ben 5 points]"]),
        ("ben/bot> [Y", ["ben/bot> [Yes]"]),
        ("ben [Y", ["ben [Yes] bot"]),
        ("we [", ["we [Yes] bot", "we [Give ben 5 points] bot"]),
        ("[x", []),
        ("!ti", ["!tip"]),
        ("/currency s", ["/currency seal", "/currency set"]),
        ("ben> !ti", ["ben> !tip"]),
        ("ben/bot re bot> !ti", ["ben/bot re bot> !tip"]),
        ("!tip @b", ["!tip @ben"]),
        ("ben> !tip @ana 3 and @", ["ben> !tip @ana 3 and @ana", "ben> !tip @ana 3 and @ben"]),
        ("b", ["ben> "]),
        ("--- ro", ["--- room"]),
        ("--- res", ["--- restart"]),
        ("!tip @ben 5", []),
        ("hello b", []),
        ("", []),
    ],
)
def test_completion(typed: str, completed: list[str]) -> None:
    commands = ["tip", "currency", "currency seal", "currency set"]
    found = complete(typed, commands, ["ana", "ben"], ["Yes", "Give ben 5 points"])
    assert [typed[: len(typed) - back] + text for text, back in found] == completed


async def completed(typed: list[str], before: str = "") -> list[list[str]]:
    """What the prompt's own completer offers in a room of the real bot, for each text, in full."""
    machine = Machine()
    session = Session(machine, say=lambda _heard, _room: None, note=lambda _: None)
    process = await ScriptedProcess.open(session.adapters, session.clock, None)
    try:
        await session.begin(process)
        for row in before.splitlines():
            await session.take(row)
        completer = RoomCompleter(catalogue(), session)
        found = []
        for text in typed:
            offers = completer.get_completions_async(Document(text), CompleteEvent())
            found.append(
                [text[: len(text) + one.start_position] + one.text async for one in offers]
            )
        return found
    finally:
        await process.close()


async def test_what_a_command_takes_is_completed_as_the_bot_would_read_it() -> None:
    offered = {
        "!config set la": "!config set language",
        "!config set language de": "!config set language de",
        "!config set tips o": "!config set tips off",
        "!config set tips ro": "!config set tips rooms=",
        "!config set tips rooms=a": "!config set tips rooms=all",
        "!help cir": "!help circles",
        "!help tre": "!help treasury",
        "!help lang": "!help language",
        "!me language port": "!me language pt",
        "!role give s": "!role give steward",
        "/top 2026": "/top 2026-01",
        '!grants open "Our summer" 100 me': '!grants open "Our summer" 100 method=',
        '!grants open "Our summer" 100 method=qu': '!grants open "Our summer" 100 method=quadratic',
        '!grants open "Our summer" 100 vote_until=7': (
            '!grants open "Our summer" 100 vote_until=7d'
        ),
        "ben/bot> !me privacy t": "ben/bot> !me privacy top",
        "!room bridged gar": "!room bridged garden",
        "!tip @ben 5 e": "!tip @ben 5 each",
    }
    found = await completed(list(offered), "!balance\nben/bot> hello\nana> hi")
    for (typed, wanted), texts in zip(offered.items(), found, strict=True):
        assert wanted in texts or typed == wanted, (typed, texts)


async def test_only_what_fits_is_completed() -> None:
    typed = ["!tip @ben 5 for soup", "!nothing x", "hello tr", "!config set tips off all x", "!"]
    *none, commands = await completed(typed)
    assert none == [[], [], [], []]
    assert "!treasury show" in commands


async def test_buttons_are_completed_for_whom_they_are() -> None:
    typed = ["[", "ben> [", "ben [", "cara> ["]
    mine, bens, pressed, caras = await completed(typed, "!tip @ben 5\nben> !request @cara 3")
    assert "[Undo]" in mine
    assert "[Pay]" not in bens
    assert pressed == [f"ben [{text.removeprefix('ben> [')} bot" for text in bens]
    assert "cara> [Pay]" in caras or "cara> [Show]" in caras


# A real terminal


TWO: dict[tuple[str, ...], Declaration] = {
    (name,): replace(each, path=(name,))
    for name, each in zip(("say", "whisper"), catalogue().declarations, strict=False)
}

ASKED = "\x1b[?2004h"
"""A prompt is there: it asks the terminal to mark what is pasted."""


class Typist(threading.Thread):
    """Somebody at a terminal: waits to read a thing, then types another."""

    def __init__(self, master: int, acts: list[tuple[str, str]]) -> None:
        super().__init__(daemon=True)
        self.seen = ""
        self._master = master
        self._acts = acts

    def run(self) -> None:
        from_here = 0
        acts = iter(self._acts)
        waited, typed = next(acts, ("", ""))
        while True:
            try:
                piece = os.read(self._master, 65_536)
            except OSError:
                return
            if not piece:
                return
            self.seen += piece.decode(errors="replace")
            for _ in range(piece.count(b"\x1b[6n")):  # “Where is the cursor?”
                os.write(self._master, b"\x1b[1;1R")
            while waited and (at := self.seen.find(waited, from_here)) >= 0:
                from_here = at + len(waited)
                os.write(self._master, typed.encode())
                waited, typed = next(acts, ("", ""))


async def at_a_terminal(
    acts: list[tuple[str, str]],
    history: Path | None,
    monkeypatch: pytest.MonkeyPatch,
    machine: Machine | None = None,
) -> str:
    """What is seen on a terminal of its own while the acts are done."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    typist = Typist(master, acts)
    typist.start()
    with (
        os.fdopen(slave, encoding="utf-8", closefd=False) as stdin,
        os.fdopen(slave, "w", encoding="utf-8") as stdout,
    ):
        code = await open_room(
            EchoHouse(),
            commands=TWO,
            plain=False,
            stdin=stdin,
            stdout=stdout,
            history=history,
            machine=machine,
        )
    typist.join(10)
    os.close(master)
    assert code == 0
    return typist.seen


async def test_a_terminal_has_a_prompt_completion_history_and_marks_what_is_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = tmp_path / "new" / "history"
    seen = await at_a_terminal(
        [
            (ASKED, "!wh"),
            ("whisper", "\t"),
            ("isper", " soup\r"),
            (ASKED, "\x1b[A\r"),  # The arrow brings the line back.
            (ASKED, "ben> hi\r"),
            (ASKED, "half a li\x03"),
            (ASKED, "\x04"),
        ],
        history,
        monkeypatch,
    )
    assert "You are ana" in seen
    assert seen.count("\x1b[0;35mbot/ana>\x1b[0m soup") == 2
    assert "ben>\x1b" in seen  # The prompt, once ben has spoken.
    assert "ctrl-c only clears" in seen
    assert "garden: ana, ben, cara" in seen
    assert history.read_text().count("+!whisper soup") == 1
    assert history.stat().st_mode & 0o777 == 0o600


async def test_due_work_is_shown_above_the_line_being_typed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Hasty(Machine):
        """An hour goes by whenever somebody looks."""

        def now(self) -> int:
            self.at += HOUR
            return self.at

    monkeypatch.setattr("bot.console.room.TICK_SECONDS", 0.01)
    acts = [(ASKED, "!later 1 soup\r"), ("bot>\x1b[0m soup", "exit\r")]
    seen = await at_a_terminal(acts, None, monkeypatch, Hasty())
    after = seen[seen.index("bot>\x1b[0m soup") :]
    assert "ana>" in after  # The line being typed is drawn anew below.


async def test_a_history_that_cannot_be_kept_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    seen = await at_a_terminal([(ASKED, "exit\r")], tmp_path / "file" / "history", monkeypatch)
    assert "You are ana" in seen


def test_a_terminal_reads_that_the_room_opens_while_it_is_loaded(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 60, 0, 0))
    # What this terminal is as wide as, and not what somebody says that ours is.
    ours = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    with os.fdopen(slave, "r+b", buffering=0, closefd=True) as theirs:
        room = subprocess.run(
            [sys.executable, "-m", "bot", "--plain"],
            stdin=subprocess.DEVNULL,
            stdout=theirs,
            stderr=subprocess.PIPE,
            check=True,
            env={**ours, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
        )
    seen = os.read(master, 65_536).decode().replace("\r\n", "\n").splitlines()
    os.close(master)
    assert room.stderr == b""
    assert seen[0] == "# Opening the room …"
    assert seen[1].startswith("bot> I keep tips")
    assert max(len(row) for row in seen) <= 60


def test_prompt_toolkit_is_loaded_only_for_a_terminal() -> None:
    code = "import sys, bot.console.room; print('prompt_toolkit' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "False\n"
