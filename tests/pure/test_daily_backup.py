"""The bot's own backups: each day, verified each week, taken elsewhere, old ones thrown away."""

from __future__ import annotations

import asyncio
import fcntl
import io
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.app import make_ready
from bot.backups import daily
from bot.backups.child import Job, do
from bot.backups.contents import Home
from bot.backups.daily import Daily
from bot.backups.report import TAKEN, findings, state_in
from bot.backups.restore import check
from bot.backups.write import all_in, alone_in, back_up
from bot.cli import main
from bot.clock import DAY, HOUR, MachineClock, ScriptClock
from bot.config import Settings
from bot.startup_error import StartupError
from bot.tools.doctor import _sqlite
from bot.tools.offline_books import changing
from storage.communities import found
from storage.drivers.sqlite import lock_for_writing, sqlite_path
from tests.support.chat import START
from tests.support.patience import PATIENCE_SECONDS

SEVEN = 7


def _settings(folder: Path, **backup: object) -> Settings:
    return Settings.model_validate({"data_dir": str(folder), "backup": backup})


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    make_ready(folder / "books.db")
    return folder


def _said(settings: Settings, now: int) -> list[tuple[str, str]]:
    return [(each.state, each.line) for each in findings(settings, now)]


def _copy(out: Path) -> tuple[str, ...]:
    """A command that takes a copy to a folder."""
    words = f"import shutil, sys; shutil.copytree(sys.argv[1], {str(out)!r}, dirs_exist_ok=True)"
    return (sys.executable, "-c", words)


def test_seven_are_kept_of_its_own_and_those_made_by_hand_stay(data: Path) -> None:
    job = Job.of(_settings(data))
    by_hand = back_up(Home(data / "books.db"), job.directory, START - DAY)
    made = [do(job, START + day * DAY).folder for day in range(10)]
    assert all_in(job.directory) == [by_hand.folder, *made[-SEVEN:]]


def test_copies_of_a_clock_that_was_ahead_do_not_push_out_new_ones(data: Path) -> None:
    settings = _settings(data)
    job = Job.of(settings)
    for day in range(SEVEN):
        do(job, START + (900 + day) * DAY)
    made = [do(job, START + day * DAY).folder for day in range(2)]
    assert set(made) < set(all_in(job.directory))
    assert len(all_in(job.directory)) == SEVEN
    last, *_ = _said(settings, START + DAY)
    assert last[1].startswith(f"{made[-1]}, 2026-01-02 09:00 UTC")


def test_what_a_wrong_clock_noted_keeps_no_complaint_quiet(data: Path) -> None:
    job = Job.of(_settings(data))
    do(job, START + 900 * DAY)
    taken = job.directory / TAKEN
    taken.touch()
    os.utime(taken, ns=(0, (START + 900 * DAY) * 1000))
    assert not do(job, START).complaints
    assert any("no copy has ever left" in each for each in do(job, START + 8 * DAY).complaints)


def test_what_is_known_of_backups_and_cannot_be_true_is_not_known(data: Path) -> None:
    settings = _settings(data)
    do(Job.of(settings), START)
    known = settings.backups / "state.json"
    for wrong in ('{"verified_at": 1e30}', '{"verified_at": -1}', '{"left_at": "now"}', "[]"):
        known.write_text(wrong)
        assert [state for state, _ in _said(settings, START)] == ["right"]


def test_each_week_the_newest_is_restored_aside_and_verified(data: Path) -> None:
    settings = _settings(data)
    job = Job.of(settings)
    verified = []
    for day in range(15):
        do(job, START + day * DAY)
        verified.append(state_in(job.directory).verified_at)
    assert verified == [START + day // 7 * 7 * DAY for day in range(15)]
    now = START + 14 * DAY + HOUR
    last, proved, *_ = _said(settings, now)
    assert last[0] == "right"
    assert f"{all_in(job.directory)[-1]}, 2026-01-15 09:00 UTC, " in last[1]
    assert " kB, took 0." in last[1]
    assert proved[0] == "right"
    assert "was restored aside and verified 2026-01-15 09:00 UTC, in " in proved[1]


def test_books_that_are_not_in_order_are_told_each_day_and_no_copy_is_thrown_away(
    data: Path,
) -> None:
    settings = _settings(data, keep=2)
    job = Job.of(settings)
    for day in range(6):
        assert do(job, START + day * DAY).complaints == ()
    with closing(sqlite3.connect(data / "books.db")) as books, books:
        books.execute("UPDATE alembic_version SET version_num = '9999'")
    for day in range(7, 12):
        (complaint, *_) = do(job, START + day * DAY).complaints
        assert "was made by a newer Commonpurse" in complaint
    assert len(all_in(job.directory)) == 2 + 5
    assert ("wrong", complaint) in _said(settings, START + 12 * DAY)


def test_what_stays_on_its_disk_is_complained_of_after_a_week(data: Path) -> None:
    settings = _settings(data)
    job = Job.of(settings)
    complaints = [do(job, START + day * DAY).complaints for day in range(9)]
    assert complaints[:8] == [()] * 8
    (complaint,) = complaints[8]
    assert complaint.startswith(f"no copy has ever left {job.directory}: if that disk dies, ")
    assert ("look", complaint) in _said(settings, START + 8 * DAY)
    # Whoever fetches them from elsewhere says so by touching a file.
    taken = job.directory / TAKEN
    taken.touch()
    at = START + 8 * DAY
    os.utime(taken, (at // 1_000_000, at // 1_000_000))
    assert do(job, START + 15 * DAY).complaints == ()
    (complaint,) = do(job, START + 16 * DAY).complaints
    assert complaint.startswith("for 8 days no copy has left ")


def test_a_command_takes_each_new_copy_elsewhere(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "elsewhere"
    job = Job.of(_settings(data, after=[*_copy(out), "{copy}"]))
    for day in range(9):
        assert do(job, START + day * DAY).complaints == ()
    assert (out / "books.db.gz").is_file()
    assert state_in(job.directory).left_at == START + 8 * DAY
    # Where it names no place for the copy, the copy comes last.
    do(Job.of(_settings(data, after=_copy(tmp_path / "other"))), START + 9 * DAY)
    assert (tmp_path / "other" / "manifest.json").is_file()


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("false",), "backup.after (false) ended with exit code 1, so no copy has left"),
        (("no-such-program",), "(no-such-program) cannot be started (No such file or directory)"),
    ],
)
def test_a_command_that_fails_is_told(data: Path, command: tuple[str, ...], why: str) -> None:
    job = Job.of(_settings(data, after=command))
    (complaint,) = do(job, START).complaints
    assert why in complaint
    assert state_in(job.directory).left_at is None


def test_doctor_tells_what_there_is_and_what_is_missing(data: Path) -> None:
    directory = data / "backups"
    settings = _settings(data)
    line = f"the running bot makes one a day, in {directory}"
    assert _said(settings, START) == [("right", line)]
    off = _settings(data, off=True)
    assert _said(off, START) == [("look", "the bot makes none by itself: backup.off is set")]
    made = back_up(Home(data / "books.db"), directory, START)
    ((state, line),) = _said(settings, START + 3 * DAY)
    assert state == "look"
    assert line.startswith(f"the last is 3 days old ({made.folder}, 2026-01-01 09:00 UTC, ")
    (made.folder / "manifest.json").write_text("{")
    ((state, line),) = _said(settings, START)
    assert (state, "is damaged" in line) == ("look", True)


def test_doctor_does_not_call_right_what_cannot_be(data: Path) -> None:
    a_file = _settings(data, directory=str(data / "books.db"))
    first, _ = _said(a_file, START)
    books = data / "books.db"
    line = f"none can be made in {books}, for {books} is no folder that may be written to: "
    assert first == ("look", f"{line}set backup.directory to one")
    no_program = _settings(data, after=["nosuchprogram", "{copy}"])
    first, _ = _said(no_program, START)
    assert first == ("look", "backup.after: there is no program nosuchprogram here")
    assert [state for state, _ in _said(_settings(data, after=[sys.executable]), START)] == [
        "right"
    ]


def test_doctor_misses_backups_of_books_that_are_older_than_one_would_be(data: Path) -> None:
    with changing(data / "books.db") as books:
        books.run(lambda connection: found(connection, "garden", ("matrix", "@a:b", "!r"), START))
    ((state, _),) = _said(_settings(data), START + DAY)
    assert state == "right"
    ((state, line),) = _said(_settings(data), START + 3 * DAY)
    assert state == "look"
    assert line.startswith(f"there is none in {data / 'backups'}, and the books are 3 days old: ")


def test_doctor_sees_a_bot_through_a_link(data: Path) -> None:
    link = data / "link.db"
    link.symlink_to("books.db")
    assert "a bot is running" not in _sqlite(link).line
    with lock_for_writing(data / "books.db"):
        assert "a bot is running on it now" in _sqlite(link).line


# -- in the running bot ----------------------------------------------------------------------------


class Seen(Daily):
    """Tells when a backup was made."""

    def __init__(self, settings: Settings, clock: ScriptClock) -> None:
        super().__init__(settings, clock, first_look_seconds=0)
        self.made = asyncio.Event()

    async def make(self) -> bool:
        found = await super().make()
        self.made.set()
        return found


async def test_the_bot_makes_one_a_day_from_its_start_in_a_process_of_its_own(
    data: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(daily, "_LOOK_EACH_SECONDS", 0.0)
    # The process looks at the machine's clock.
    clock = ScriptClock(MachineClock().now() + HOUR)
    one = Seen(_settings(data), clock)
    async with one.running(), asyncio.timeout(PATIENCE_SECONDS):
        await one.made.wait()
        one.made.clear()
        for _ in range(50):
            await asyncio.sleep(0)
        assert len(all_in(data / "backups")) == 1
        clock.set(clock.now() + DAY)
        await one.made.wait()
    assert len(all_in(data / "backups")) >= 2
    for folder in all_in(data / "backups"):
        await asyncio.to_thread(check, folder, io.StringIO())
    assert not [each for each in caplog.records if hasattr(each, "for_operator")]


async def test_a_bot_that_stops_cuts_it_off_and_all_it_started(data: Path, tmp_path: Path) -> None:
    held, ready = tmp_path / "held", tmp_path / "ready"
    held.touch()
    os.mkfifo(ready)
    words = (
        f"import fcntl, time; file = open({str(held)!r}); fcntl.flock(file, fcntl.LOCK_EX);"
        f" open({str(ready)!r}, 'w').write('now'); time.sleep(3000)"
    )
    one = Seen(_settings(data, after=[sys.executable, "-c", words]), ScriptClock(START))
    async with one.running():
        assert await asyncio.to_thread(ready.read_text) == "now"
    with held.open() as file:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX)


async def test_what_goes_wrong_is_told_to_the_operator(
    data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (data / "books.db").write_bytes(b"no database at all, but long enough to be one" * 100)
    assert not await Daily(_settings(data), ScriptClock(START)).make()
    (told,) = [each for each in caplog.records if hasattr(each, "for_operator")]
    assert told.getMessage().startswith(f"no backup could be made: {data / 'books.db'} holds ")


async def test_where_another_is_under_way_nothing_is_wrong(
    data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with alone_in(data / "backups"):
        assert await Daily(_settings(data), ScriptClock(START)).make()
    assert all_in(data / "backups") == []
    assert not [each for each in caplog.records if hasattr(each, "for_operator")]


async def test_one_that_is_off_makes_none(data: Path) -> None:
    one = Daily(_settings(data, off=True), ScriptClock(START), first_look_seconds=0)
    async with one.running():
        await asyncio.sleep(0)
    assert not (data / "backups").exists()


# -- on the command line ---------------------------------------------------------------------------


def test_said_on_the_command_line(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f'data_dir = "{data}"\n')
    for words in (["backup"], ["backup", str(tmp_path / "mine")]):
        with pytest.raises(SystemExit) as end:
            main([*words, "--config", str(config)])
        assert end.value.code in (None, 0)
    (made,), (mine,) = all_in(data / "backups"), all_in(tmp_path / "mine")
    said = capsys.readouterr().out
    assert said.startswith(f"{made}: ")
    assert f"\n{mine}: " in said
    with pytest.raises(SystemExit) as end:
        main(["restore", str(mine), "--config", str(config)])
    assert end.value.code in (None, 0)
    said = capsys.readouterr().out
    assert f"{sqlite_path(_settings(data).database_url)} is as it was " in said
    assert "Not in a backup, and left as it is: configuration (" in said
    with pytest.raises(SystemExit) as end:
        main(["restore", str(tmp_path / "mine"), "--db", str(tmp_path / "other.db")])
    assert end.value.code == 1
    assert f"holds 1 backup: name one, such as the newest, {mine}." in capsys.readouterr().err


def test_books_are_the_same_by_whatever_name_a_link_gives_them(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A running bot is seen through a link, and a restore replaces what the link leads to."""
    books, link = data / "books.db", tmp_path / "link.db"
    link.symlink_to(books)
    made = back_up(Home(books), tmp_path / "backups", START).folder
    with lock_for_writing(books), pytest.raises(SystemExit):
        main(["restore", str(made), "--db", str(link)])
    assert "is in use by another Commonpurse" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["restore", str(made), "--db", str(link)])
    assert link.is_symlink()
    assert [each.parent for each in (data, tmp_path) for each in each.glob("*before-restore*")] == [
        data
    ]


@pytest.mark.parametrize("kind", ["link", "file"])
def test_nothing_is_emptied_that_is_no_folder_of_ours(
    data: Path, tmp_path: Path, kind: str
) -> None:
    made = back_up(Home(data / "books.db"), tmp_path / "backups", START).folder
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "letter").write_text("keep me")
    place = made.parent / ".restoring"
    if kind == "link":
        place.symlink_to(theirs)
    else:
        place.touch()
    with pytest.raises(StartupError, match=r"\.restoring is no folder of ours: remove it"):
        check(made, io.StringIO())
    assert (theirs / "letter").read_text() == "keep me"
