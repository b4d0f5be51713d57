"""The command line as somebody types it: the room on a pipe, rehearsals, one line for mistakes."""

from __future__ import annotations

import contextlib
import functools
import io
import json
import logging
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog

from bot.cli import main
from storage.drivers.migrate import HEAD
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]

MATRIX = {
    "COMMONPURSE_MATRIX__HOMESERVER": "http://127.0.0.1:9",
    "COMMONPURSE_MATRIX__USER": "@purse:localhost",
    "COMMONPURSE_MATRIX__PASSWORD": "secret words",
}


@dataclass
class Shell:
    """Somebody's home folder, and a shell in it."""

    home: Path

    def call(
        self, *command: str, stdin: str = "", **environ: str
    ) -> subprocess.CompletedProcess[str]:
        keep = {key: os.environ[key] for key in ("PATH", "UV_PYTHON") if key in os.environ}
        return subprocess.run(
            command,
            input=stdin,
            capture_output=True,
            text=True,
            cwd=self.home,
            check=False,
            env={**keep, "HOME": str(self.home), **environ},
            timeout=PATIENCE_SECONDS,
        )

    def bot(self, *words: str, stdin: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
        return self.call(sys.executable, "-P", "-m", "bot", *words, stdin=stdin, **environ)

    def bound(self, *words: str, **environ: str) -> subprocess.CompletedProcess[str]:
        """As somebody who may not write everything: root may, unless it gives that up."""
        give_up = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
        start = [sys.executable, "-P", "-m", "bot", *words]
        return self.call(*(give_up if os.geteuid() == 0 else []), *start, **environ)

    def line(self, *words: str, **environ: str) -> str:
        """What is said of something that cannot be: one line, and exit code 1.

        In this process, since starting one takes most of a second; what it leaves behind is undone.
        """
        out, err = io.StringIO(), io.StringIO()
        said = {"HOME": str(self.home), "COMMONPURSE_CALLED_AS": "./run"}
        root, pipe = logging.getLogger(), signal.getsignal(signal.SIGPIPE)
        handlers, level = root.handlers[:], root.level
        config = structlog.get_config()
        try:
            with (
                pytest.MonkeyPatch.context() as patch,
                contextlib.redirect_stdout(out),
                contextlib.redirect_stderr(err),
            ):
                for key in list(os.environ):
                    if key.startswith(("COMMONPURSE_", "XDG_")):
                        patch.delenv(key)
                for key, value in {**said, **environ}.items():
                    patch.setenv(key, value)
                patch.chdir(self.home)
                patch.setattr(sys, "stdin", io.StringIO())
                with pytest.raises(SystemExit) as ended:
                    main(words)
        finally:
            for handler in root.handlers:
                if handler not in handlers:
                    handler.close()
            root.handlers[:] = handlers
            root.setLevel(level)
            structlog.configure(**config)
            signal.signal(signal.SIGPIPE, pipe)
        assert (ended.value.code, out.getvalue()) == (1, ""), err.getvalue()
        assert err.getvalue().count("\n") == 1, err.getvalue()
        assert "secret words" not in err.getvalue()
        return err.getvalue().rstrip("\n")


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@functools.cache
def _made_in_the_room() -> bytes:
    with tempfile.TemporaryDirectory() as home:
        shell = Shell(Path(home))
        made = shell.bot("--plain", stdin="!tip @ben 3\n")
        assert made.returncode == 0, made.stderr
        return (shell.home / ".local/share/commonpurse/room.db").read_bytes()


def books(shell: Shell) -> Path:
    """Books that somebody made in the room; once for all tests, since a start takes a while."""
    db = shell.home / ".local/share/commonpurse/room.db"
    db.parent.mkdir(mode=0o700, parents=True)
    db.write_bytes(_made_in_the_room())
    Path(f"{db}.lock").touch()
    return db


# -- the way in ------------------------------------------------------------------------------------


def test_run_opens_a_room_that_is_kept(shell: Shell) -> None:
    first = shell.call(str(ROOT / "run"), "--plain", stdin="!tip @ben 3\n")
    assert first.returncode == 0, first.stderr
    assert "bot> ana gave ben 3 points." in first.stdout
    again = shell.bot(stdin="!balance\n")
    assert (again.returncode, again.stderr) == (0, "")
    assert "bot/ana> You are at -3 points. You can give 97 more." in again.stdout
    assert "I keep tips" not in again.stdout
    db = shell.home / ".local/share/commonpurse/room.db"
    checked = shell.bot("verify", "--db", str(db))
    assert (checked.returncode, checked.stderr) == (0, "")
    assert checked.stdout.endswith("2 postings, 2 accounts. All is as it must be.\n")
    out = shell.bot("export", "--db", str(db), "--format", "jsonl").stdout
    assert [json.loads(line)["amount"] for line in out.splitlines()] == ["-3.00", "3.00"]
    assert re.fullmatch(
        r"books 1 entries \d+ head [0-9a-f]{64}\n", shell.bot("digest", "--db", str(db)).stdout
    )


def test_what_to_say_next_can_be_said_as_it_stands(shell: Shell) -> None:
    run = str(ROOT / "run")
    done = shell.call(run, "doctor")
    assert f"none is configured: {run} init writes a configuration" in done.stdout
    for words, name in ([run], run), ([sys.executable, "-P", "-m", "bot"], "python -m bot"):
        usage = " ".join(shell.call(*words, "verify", "--help").stdout.split())
        assert usage.startswith(f"Usage: {name} verify")


def test_the_data_folder_is_the_rooms_too(shell: Shell) -> None:
    kept = shell.home / "kept"
    done = shell.bot(stdin="!tip @ben 3\n", COMMONPURSE_DATA_DIR=str(kept))
    assert done.returncode == 0, done.stderr
    assert (kept / "room.db").is_file()
    assert not (shell.home / ".local").exists()


BEGINNING = "--- room garden\n--- people ben\n"
SCRIPT = f"""{BEGINNING}ana> !tip @ben 8 for the soup
bot> ana gave ben 8 points for the soup. [Undo]
"""


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (SCRIPT.split("bot>", maxsplit=1)[0], 0),
        (SCRIPT, 0),
        (SCRIPT.replace("8 points", "9 points"), 1),
        ("--- rum garden\n", 2),
    ],
)
def test_a_rehearsal_says_how_it_went(shell: Shell, script: str, code: int) -> None:
    file = shell.home / "script"
    file.write_text(script)
    done = shell.bot("rehearse", str(file))
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_rehearsal_as_json_is_an_object_a_reply(shell: Shell) -> None:
    file = shell.home / "script"
    file.write_text(BEGINNING + "ana> !tip @ben 8\nana> !tip @ben 900\nana> !balance\n")
    done = shell.bot("rehearse", "--json", str(file))
    assert (done.returncode, done.stderr) == (0, "")
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert {tuple(reply) for reply in replies} == {("line", "to", "kind", "text")}
    told = [(reply["line"], reply["to"], reply["kind"]) for reply in replies]
    assert told[-3:] == [(3, "garden", "reply"), (4, "@ana", "refusal"), (5, "@ana", "reply")]


def test_a_rehearsal_is_played_on_a_file(shell: Shell) -> None:
    (shell.home / "script").write_text(SCRIPT)
    address = "postgresql://purse:swordfish@127.0.0.1:9/purse"
    assert shell.line("rehearse", "--db", address, "script") == (
        "--db: a rehearsal is played on an SQLite file, not on a server."
    )
    done = shell.bot("rehearse", "--db", f"sqlite:///{shell.home}/played.db", "script")
    assert (done.returncode, done.stderr) == (0, "")
    assert {each.name for each in shell.home.iterdir()} == {"script", "played.db", "played.db.lock"}


def test_a_script_that_is_not_there(shell: Shell) -> None:
    done = shell.bot("rehearse", "gone")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1


# -- streams as the shell gives them --------------------------------------------------------------


def _redirected(
    shell: Shell, where: str, *words: str, **environ: str
) -> subprocess.CompletedProcess[str]:
    start = ["sh", "-c", f'exec "$@" {where}', "sh", sys.executable, "-P", "-m", "bot"]
    return shell.call(*start, *words, **environ)


def test_an_output_that_takes_no_more_is_one_line(shell: Shell) -> None:
    db = str(books(shell))
    for words in (["digest", "--db", db], ["--plain"]):
        done = _redirected(shell, ">/dev/full", *words)
        assert (done.returncode, done.stderr) == (
            1,
            "This cannot be finished: No space left on device.\n",
        )


def test_a_stream_that_is_closed_is_nobody(shell: Shell) -> None:
    db = books(shell)
    done = _redirected(shell, ">&-", "verify", "--db", str(db))
    assert (done.returncode, done.stderr) == (0, "")
    done = _redirected(shell, "<&-", "--plain")
    assert (done.returncode, done.stderr) == (0, "")


def test_what_a_terminal_has_no_letters_for_is_written_out(shell: Shell) -> None:
    file = shell.home / "script"
    file.write_text(BEGINNING + "ana> !tip @ben 8 for a 🌱\nbot> nothing\n", "utf-8")
    done = shell.bot("rehearse", str(file), PYTHONIOENCODING="latin-1")
    assert (done.returncode, done.stderr) == (1, "")
    assert "ana gave ben 8 points for a \\U0001f331." in done.stdout


# -- mistakes in the configuration ---------------------------------------------------------------


def test_a_configuration_without_a_platform(shell: Shell) -> None:
    shutil.copy(ROOT / "config.example.toml", shell.home / "config.toml")
    said = "No platform is configured: fill in [matrix] or [discord] in the configuration."
    assert shell.line() == said
    assert shell.line("run") == said
    (shell.home / "config.toml").unlink()
    assert shell.line("run").startswith("There is no configuration: copy config.example.toml")


def test_a_configuration_that_cannot_be_read(shell: Shell) -> None:
    gone = "gone.toml, which --config names, is not there: give the configuration file."
    assert shell.line("--config", "gone.toml") == gone
    assert shell.line("run", "--config", "gone.toml") == gone
    assert "$COMMONPURSE_CONFIG names" in shell.line(COMMONPURSE_CONFIG="gone.toml")
    (shell.home / "config.toml").write_text("[matrix")
    assert shell.line().startswith("config.toml is not TOML: ")
    (shell.home / "config.toml").write_text("[matrix]\npasword = 'x'")
    assert shell.line().endswith("Did you mean matrix.password?")
    # Once as it is for somebody who starts it.
    done = shell.bot()
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == "matrix.pasword in config.toml is no setting. Did you mean matrix.password?\n"
    )


def test_a_misspelt_name_in_the_environment_opens_no_room(shell: Shell) -> None:
    assert shell.line(COMMONPURSE_MATIRX__USER="@p:x").endswith(
        "Did you mean COMMONPURSE_MATRIX__USER?"
    )


def test_a_password_file_that_is_not_there(shell: Shell) -> None:
    given = {key: value for key, value in MATRIX.items() if not key.endswith("PASSWORD")}
    line = shell.line(**given, COMMONPURSE_MATRIX__PASSWORD_FILE="gone")
    assert line.startswith("matrix.password_file: cannot read gone")


def test_a_server_that_cannot_be_reached(shell: Shell) -> None:
    line = shell.line(**MATRIX)
    assert line.startswith("matrix.homeserver: no homeserver answers at http://127.0.0.1:9")


WITHOUT = "import sys; sys.modules[{!r}] = None; from bot.cli import main; main({!r})"
"""None in sys.modules is how Python itself is told that a module is not there."""

# The first part of a token is the id of the bot.
DISCORD = {"COMMONPURSE_DISCORD__TOKEN": "MTIzNDU2.loop.back"}


@pytest.mark.parametrize("missing", ["asyncpg", "aiohttp", "discord"])
def test_an_extra_that_is_not_installed_is_named(shell: Shell, missing: str) -> None:
    start = WITHOUT.format(missing, [])
    environ = dict(DISCORD if missing == "discord" else MATRIX)
    if missing == "asyncpg":
        environ["COMMONPURSE_STORAGE__URL"] = "postgresql://purse:secret words@127.0.0.1:9/purse"
    done = shell.call(sys.executable, "-P", "-c", start, **environ)
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr
        == {
            "asyncpg": (
                "storage.url, set by COMMONPURSE_STORAGE__URL in the environment, cannot be used:"
                " PostgreSQL needs the extra postgres: pip install 'commonpurse[postgres]'.\n"
            ),
            "aiohttp": (
                "matrix: aiohttp is not installed; install the extra matrix, or e2e for encrypted"
                " rooms: pip install 'commonpurse[e2e]'\n"
            ),
            "discord": (
                "discord: discord is not installed; install the extra discord:"
                " pip install 'commonpurse[discord]'\n"
            ),
        }[missing]
    )


@pytest.mark.parametrize(
    ("missing", "platform", "environ"),
    [("aiohttp", "matrix", MATRIX), ("discord", "discord", DISCORD)],
)
def test_the_doctor_names_an_extra_that_is_not_installed(
    shell: Shell, missing: str, platform: str, environ: dict[str, str]
) -> None:
    start = WITHOUT.format(missing, ["doctor"])
    done = shell.call(sys.executable, "-P", "-c", start, **environ)
    assert (done.returncode, done.stderr) == (1, "")
    line = f"wrong  {platform}: {missing} is not installed: install the extra {platform}"
    assert line in done.stdout.splitlines()


def test_a_database_that_cannot_be_reached(shell: Shell) -> None:
    address = "postgresql://purse:secretwords@127.0.0.1:9/purse"
    line = shell.line(**MATRIX, COMMONPURSE_STORAGE__URL=address)
    assert line.startswith(
        "storage.url: postgresql://purse:***@127.0.0.1:9/purse cannot be reached"
    )
    assert "secretwords" not in line
    broken = address.replace(":9/", ":nine/")
    line = shell.line(**MATRIX, COMMONPURSE_STORAGE__URL=broken)
    assert line.startswith(
        "storage.url, set by COMMONPURSE_STORAGE__URL in the environment, cannot"
    )
    assert "secretwords" not in line


# -- books that cannot be used -------------------------------------------------------------------


def test_a_data_folder_that_cannot_be_written(shell: Shell) -> None:
    (shell.home / "file").write_text("")
    for environ in ({}, MATRIX):
        line = shell.line(**environ, COMMONPURSE_DATA_DIR="file/purse")
        assert line.startswith("data_dir: cannot write to file/purse (")
        assert line.endswith("; give a folder that the bot may write to")


def change(db: Path, sql: str) -> None:
    with closing(sqlite3.connect(db)) as connection:
        connection.execute(sql)
        connection.commit()


def test_books_of_another_time_or_program(shell: Shell) -> None:
    db = books(shell)

    def lines() -> list[str]:
        """As the room finds it, as the bot does, a rehearsal, and those who only look."""
        environ = {**MATRIX, "COMMONPURSE_STORAGE__URL": f"sqlite:///{db}"}
        script = shell.home / "script"
        script.write_text(SCRIPT)
        found = [
            shell.line("--plain"),
            shell.line(**environ).removeprefix(f"storage.url: sqlite:///{db} "),
            shell.line("rehearse", "--db", str(db), str(script)),
            shell.line("verify", "--db", str(db)),
            shell.line("export", "--db", str(db)),
        ]
        return [line.removeprefix(f"{db} ") for line in found]

    change(db, "UPDATE alembic_version SET version_num = '9999'")
    newer = "was made by a newer Commonpurse (schema 9999); start that one."
    assert lines() == [newer] * 5
    change(db, "UPDATE alembic_version SET version_num = '0000'")
    older = (
        "is of an older Commonpurse (schema 0000); bring it up to date with: ./run migrate"
        " (and --db FILE where it is not the configured one)."
    )
    assert lines() == [older] * 5
    change(db, f"UPDATE alembic_version SET version_num = '{HEAD}'")
    change(db, "CREATE TABLE moving (after TEXT)")
    unfinished = "is not all there yet: books are being moved into it; say the same ./run restore,"
    assert all(line.startswith(unfinished) for line in lines())
    foreign = "holds something else than Commonpurse's books; give it a database of its own."
    for suffix in ("", "-wal", "-shm"):
        Path(f"{db}{suffix}").unlink(missing_ok=True)
    change(db, "CREATE TABLE recipes (name TEXT)")
    assert lines() == [foreign] * 5
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]
    for suffix in ("", "-wal", "-shm"):
        Path(f"{db}{suffix}").unlink(missing_ok=True)
    db.write_text("Dear diary, today we founded a community. " * 100)
    assert lines() == [foreign] * 5


def test_books_in_use(shell: Shell) -> None:
    db = books(shell)
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "bot", "--plain"],
        cwd=shell.home,
        text=True,
        env={"HOME": str(shell.home)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdout.readline()
        assert shell.line("--plain") == (
            f"{db} is in use by another Commonpurse; stop that one, or give this one its own."
        )
        # Looking is always possible.
        assert shell.bot("verify", "--db", str(db)).returncode == 0
        other.stdin.close()
        assert other.wait(30) == 0


def test_books_that_may_not_be_written(shell: Shell) -> None:
    db = books(shell)

    def line(**environ: str) -> str:
        done = shell.bound(**environ)
        assert (done.returncode, done.stdout) == (1, ""), done.stderr
        *logged, said = done.stderr.splitlines()
        assert all("books cannot be written" in json.loads(each)["event"] for each in logged)
        assert "alive" not in done.stderr  # What the statement was to write.
        return said

    cannot = f"{db} cannot be written (attempt to write a readonly database);"
    db.chmod(0o444)
    assert line().startswith(cannot)
    url = f"sqlite:///{db}"
    there = line(**MATRIX, COMMONPURSE_STORAGE__URL=url)
    assert there.startswith(f"storage.url: {url} cannot be written (attempt to write a readonly")
    db.parent.chmod(0o555)
    try:
        assert line().startswith(f"data_dir: cannot write to {db.parent} (")
        # A copy that cannot be written can be checked all the same.
        checked = shell.bound("verify", "--db", str(db))
        assert (checked.returncode, checked.stderr) == (0, "")
    finally:
        db.parent.chmod(0o755)


def test_the_doctor_is_right_about_what_may_not_be_written(shell: Shell) -> None:
    db = books(shell)
    lock, shut = Path(f"{db}.lock"), shell.home / "shut"
    shut.mkdir()

    def found(at: Path) -> str:
        environ = {**MATRIX, "COMMONPURSE_STORAGE__URL": f"sqlite:///{at}"}
        done = shell.bound("doctor", **environ)
        assert (done.returncode, done.stderr) == (1, "")
        [line] = [each for each in done.stdout.splitlines() if "  database: " in each]
        starts = "storage.url: " not in shell.bound(**environ).stderr
        assert starts or line.startswith("wrong ")
        return line

    lock.chmod(0)
    assert found(db) == f"wrong  database: {lock} cannot be used (Permission denied)"
    lock.chmod(0o644)
    cannot = "wrong  database: cannot write to {}; give a place that the bot may write to"
    shut.chmod(0)
    assert found(shut / "new" / "books.db") == cannot.format(shut)
    db.chmod(0o444)
    assert found(db) == cannot.format(db)


def test_a_folder_that_may_not_be_read_ends_no_doctor(shell: Shell) -> None:
    folder = shell.home / "data"
    (folder / "backups").mkdir(parents=True)
    folder.chmod(0)
    try:
        done = shell.bound("doctor", COMMONPURSE_DATA_DIR=str(folder))
        assert done.stderr == ""
        assert f"{folder / 'backups'} cannot be read (Permission denied)" in done.stdout
        assert "wrong  platforms: none is configured" in done.stdout
        done = shell.bound("verify", COMMONPURSE_DATA_DIR=str(folder))
        assert done.stderr == (
            f"This cannot be finished: {folder / 'books.db'}: Permission denied. Say it as whoever"
            " that belongs to, or name a place that is yours.\n"
        )
    finally:
        folder.chmod(0o700)


def test_what_may_not_be_written_leaves_no_trace_of_a_fault(shell: Shell) -> None:
    db, shut = books(shell), shell.home / "shut"
    with closing(sqlite3.connect(db)) as connection:
        # Somebody who has the books open keeps something in their log.
        connection.execute("UPDATE alembic_version SET version_num = version_num")
        connection.commit()
        db.chmod(0o444)
        done = shell.bound("migrate", "--db", str(db))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("which is this program's: nothing to do.\n")
    db.chmod(0)
    for word in ("verify", "digest"):
        assert shell.bound(word, "--db", str(db)).stderr == (
            f"{db} cannot be opened (unable to open database file); see that Commonpurse may"
            " read and write it.\n"
        )
    # Before anything is asked: the answers would be lost.
    shut.mkdir(0o555)
    done = shell.bound("init", "--config", "shut/new/config.toml")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "shut/new/config.toml cannot be written (Permission denied).\n"


def test_a_disk_that_is_full_is_not_measured(shell: Shell) -> None:
    start = ["sh", "-c", 'ulimit -f 64; exec "$@"', "sh", sys.executable, "-P", "-m", "bot"]
    done = shell.call(*start, "bench", "--tips", "10", "--folder", str(shell.home))
    assert done.returncode == 1
    assert done.stderr == (
        f"{shell.home} cannot be read or written (disk I/O error); see whether the disk is full.\n"
    )


def test_books_that_are_not_there(shell: Shell) -> None:
    said = "There are no books at gone.db: check the name."
    for words in (("verify",), ("export",), ("digest",)):
        assert shell.line(*words, "--db", "gone.db") == said
    (shell.home / "empty.db").touch()
    assert shell.line("verify", "--db", "empty.db") == (
        "empty.db is empty: there are no books in it yet."
    )


def test_a_wrong_book_is_code_1_and_a_pipe_that_closes_no_trace(shell: Shell) -> None:
    db = books(shell)
    change(db, "UPDATE accounts SET balance = balance + 1 WHERE owner = 1")
    done = shell.bot("verify", "--db", str(db))
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == "garden (1): The account member/1 should stand at -3.00, not at -2.99.\n"
    (shell.home / "junk").write_text("no digest\n")
    assert shell.line("verify", "--db", str(db), "--digests", "junk") == (
        "--digests: line 1 of junk is no digest: no digest"
    )
    # Whoever reads what we write has enough of it before the first line is there.
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-P", "-m", "bot", "export", "--db", str(db)]
    closed = subprocess.run(
        command,
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    os.close(write)
    assert (closed.returncode, closed.stderr) == (1, "")
