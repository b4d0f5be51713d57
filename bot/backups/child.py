"""The daily backup as a process of its own: `python -m bot.backups.child`, its job on stdin.

Verifying books takes all of a processor for a while, which in the bot's own process would be taken
from those who wait for an answer. And it can be killed at any moment, as a bot that stops does.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from pathlib import Path

from pydantic import BaseModel, ConfigDict
from sqlalchemy.engine import make_url

from bot.backups.contents import Home
from bot.backups.manifest import manifest_of
from bot.backups.report import note, state_in, stays_here
from bot.backups.restore import check
from bot.backups.write import Busy, all_in, alone_in, back_up, throw_away
from bot.clock import DAY, MachineClock
from bot.config import Settings
from bot.startup_error import StartupError

VERIFIED_EACH = 7 * DAY
BUSY = 3
"""Exit code where another backup is under way: nothing is wrong."""

_LONGEST_AFTER_SECONDS = 6 * 60 * 60


class Job(BaseModel):
    """What is to be copied where; said on stdin, since an address may hold a password."""

    model_config = ConfigDict(frozen=True)

    url: str
    data_dir: Path
    matrix: Path | None
    directory: Path
    keep: int
    after: tuple[str, ...]

    @classmethod
    def of(cls, settings: Settings) -> Job:
        home = Home.of(settings)
        url = home.books
        return cls(
            url=str(url) if isinstance(url, Path) else url.render_as_string(hide_password=False),
            data_dir=settings.data_dir.resolve(),
            matrix=home.matrix,
            directory=settings.backups.resolve(),
            keep=settings.backup.keep,
            after=settings.backup.after or (),
        )

    @property
    def home(self) -> Home:
        books = make_url(self.url) if "://" in self.url else Path(self.url)
        return Home(books, self.data_dir, self.matrix)


class Done(BaseModel):
    """What became of it: the backup, and what the operator should know."""

    folder: Path
    size: int
    seconds: float
    complaints: tuple[str, ...]


def do(job: Job, now: int) -> Done:
    """A day's backup: made, each week verified, taken elsewhere, and old ones thrown away."""
    made = back_up(job.home, job.directory, now, "bot")
    state = state_in(job.directory)
    note(job.directory, made_at=now, since=now if state.since is None else min(now, state.since))
    complaints = []
    if _wants_verifying(job.directory, now):
        complaints += _verify(job.directory, made.folder, now)
    if job.after:
        complaints += _take_away(job, made.folder, now)
    _keep_the_newest(job, now)
    here = stays_here(job.directory, now)
    return Done(
        folder=made.folder,
        size=made.size,
        seconds=made.manifest.seconds,
        complaints=(*complaints, *([] if here is None else [here])),
    )


def _wants_verifying(directory: Path, now: int) -> bool:
    state = state_in(directory)
    if state.verified_at is None or state.wrong:
        return True
    # A clock that was set back must not keep it from being verified for years.
    return abs(now - state.verified_at) >= VERIFIED_EACH


def _verify(directory: Path, folder: Path, now: int) -> list[str]:
    """Restore the newest backup aside and verify it; a sentence where that cannot be."""
    started, wrong = time.monotonic(), ""
    said = io.StringIO()
    try:
        check(folder, said)
    except StartupError as error:
        wrong = f"{' '.join(said.getvalue().split())} {error}".strip()
    note(
        directory,
        verified=folder.name,
        verified_at=now,
        verified_seconds=round(time.monotonic() - started, 3),
        wrong=wrong,
    )
    return [wrong] if wrong else []


def _take_away(job: Job, folder: Path, now: int) -> list[str]:
    command = [word.replace("{copy}", str(folder)) for word in job.after]
    if command == list(job.after):
        command.append(str(folder))
    try:
        # What it prints is the operator's, and may be secret; they find it by running it.
        code = subprocess.run(  # noqa: S603 - the operator's own command
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=_LONGEST_AFTER_SECONDS,
        ).returncode
        why = f"ended with exit code {code}"
    except subprocess.TimeoutExpired:
        code, why = 1, "took longer than six hours"
    except OSError as error:
        code, why = 1, f"cannot be started ({error.strerror})"
    if code == 0:
        note(job.directory, left_at=now)
        return []
    return [f"backup.after ({job.after[0]}) {why}, so no copy has left; try it by hand on {folder}"]


def _keep_the_newest(job: Job, now: int) -> None:
    """Throw away what is old, of the bot's own; nothing while the newest may be worth nothing."""
    if state_in(job.directory).wrong:
        return
    with alone_in(job.directory):
        ours = [folder for folder in all_in(job.directory, now) if _is_ours(folder)]
        for folder in ours[: -job.keep]:
            throw_away(folder)


def _is_ours(folder: Path) -> bool:
    try:
        return manifest_of(folder).made_by == "bot"
    except StartupError:
        return False  # Whatever it is, somebody may want to look at it.


def main() -> None:
    job = Job.model_validate_json(sys.stdin.buffer.read())
    os.nice(10)
    try:
        done = do(job, MachineClock().now())
    except Busy:
        sys.exit(BUSY)
    except StartupError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)
    sys.stdout.write(done.model_dump_json())


if __name__ == "__main__":
    main()
