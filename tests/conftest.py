"""What all tests share: length of a run, guard of the network, real servers, times by group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from bot import logs  # noqa: F401 - our lines go where tests look for them
from tests.support import loopback, loops

if TYPE_CHECKING:
    from tests.support.postgres import Postgres
    from tests.support.synapse import Homeserver

TESTS = Path(__file__).parent

# Seconds on two cores that do nothing else, thirteen minutes together; fifteen is the most the
# whole may take. On a busy machine it takes longer. A group is the first folder under tests/.
BUDGETS = {
    ("pure", "transcripts"): 310,
    ("engines",): 160,
    ("matrix",): 110,
    ("discord",): 110,
    ("both",): 10,
    ("faults",): 120,
}

LONGEST_FIRST = ("matrix", "faults", "both", "discord", "engines", "transcripts")
"""The groups by how long a test of theirs takes; all others come after them."""

_seconds: defaultdict[str, float] = defaultdict(float)
_counts: defaultdict[str, int] = defaultdict(int)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long",
        action="store_true",
        help=f"go round every loop {loops.LONG} times as often, with new random examples",
    )


def pytest_configure(config: pytest.Config) -> None:
    is_long = config.getoption("--long")
    if is_long:
        loops.set_long()
    hypothesis.settings.register_profile(
        "commonpurse",
        max_examples=loops.loops(50),
        # The same examples each time, so that a failure is about the change; a long run seeks
        # new ones.
        derandomize=not is_long,
        print_blob=True,
        # Time on a shared machine says nothing about the code.
        deadline=None,
        suppress_health_check=[hypothesis.HealthCheck.too_slow],
    )
    hypothesis.settings.load_profile("commonpurse")
    loopback.install()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first: a worker that has one left at the end would keep all others waiting."""
    ranks = {group: rank for rank, group in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: ranks.get(_group(item.nodeid), len(ranks)))


@pytest.fixture(autouse=True)
def _stay_here() -> Iterator[None]:
    """Fails a test that tried to leave this machine, even if the code made light of the error."""
    loopback.attempts.clear()
    yield
    tried, loopback.attempts[:] = list(loopback.attempts), []
    if tried:
        pytest.fail("tried to leave this machine: " + "; ".join(tried))


@pytest.fixture(scope="session", autouse=True)
def _made_once() -> Iterator[None]:
    """To make the schema takes longer than most tests that start a bot."""
    from tests.support.databases import made_once

    with made_once():
        yield


@pytest.fixture(scope="session")
def homeserver() -> Iterator[Homeserver]:
    """A real Synapse of this worker. A test that stops it starts it again."""
    from tests.support.synapse import Homeserver

    server = Homeserver()
    try:
        server.start()
        yield server
    finally:
        server.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL of this worker. A test that stops it starts it again."""
    from tests.support.postgres import Postgres

    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.close()


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The SQLAlchemy url of an empty database, for one test."""
    name = postgres.create()
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture
def postgres_books_url(postgres: Postgres) -> Iterator[str]:
    """The SQLAlchemy url of books on a server in which nothing is written yet, for one test."""
    name = postgres.create(postgres.ready())
    yield postgres.url(name)
    postgres.drop(name)


def _group(nodeid: str) -> str:
    parts = Path(nodeid.split("::", 1)[0]).parts
    return parts[1] if len(parts) > 2 else "other"


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    group = _group(report.nodeid)
    _seconds[group] += report.duration
    _counts[group] += report.when == "call"


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    workers = config.getoption("numprocesses", None) or 1
    budgeted = {group for groups in BUDGETS for group in groups}
    rows = [*BUDGETS.items(), *(((group,), 0) for group in sorted(set(_seconds) - budgeted))]
    terminalreporter.section("time per group")
    for groups, budget in rows:
        count = sum(_counts[group] for group in groups)
        if not count:
            continue
        # Workers run beside each other: a group takes its seconds divided among them.
        taken = sum(_seconds[group] for group in groups) / workers
        line = f"{' and '.join(groups):22} {count:5} tests {taken:7.1f} s"
        if budget:
            line += f" of {budget} s" + ("  OVER ITS BUDGET" if taken > budget else "")
        terminalreporter.write_line(line)
