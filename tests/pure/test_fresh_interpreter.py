"""What a fresh interpreter has loaded once the rules, or the settings, are there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRIVERS = {
    "sqlite3",
    "aiosqlite",
    "asyncpg",
    "nio",
    "aiohttp",
    "discord",
    "asyncio",
    "ssl",
    "matplotlib",
    "alembic",
}


def loaded(statement: str) -> set[str]:
    """The drivers in an interpreter that did this and nothing else."""
    script = f"import sys; {statement}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-P", "-c", script],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT)},
        cwd="/",
    )
    return DRIVERS & set(done.stdout.split())


def test_the_rules_load_no_driver() -> None:
    # SQLAlchemy, whose statements the repositories are written in, imports asyncio by itself
    # (sqlalchemy.util.compat), though it runs nothing of it. So asyncio is allowed just as far as
    # SQLAlchemy alone brings it; that no module of ours imports it is an import-linter contract.
    brought = loaded("import sqlalchemy")
    assert brought <= {"asyncio", "ssl"}
    assert loaded("import commands.catalogue") <= brought
    for module in (
        "storage.ledger.posting",
        "storage.ledger.verify",
        "storage.export",
        "storage.schema",
    ):
        assert loaded(f"import {module}") <= brought, module


def test_the_package_roots_are_empty() -> None:
    for package in ("bot", "commands", "storage", "bot.matrix"):
        assert loaded(f"import {package}") == set(), package


def test_the_settings_load_no_platform() -> None:
    # pydantic-settings imports asyncio for a command line that we do not use.
    assert loaded("import bot.config_sources; bot.config_sources.load(None, {})") <= {
        "asyncio",
        "ssl",
    }


def test_the_command_line_loads_what_it_runs() -> None:
    # A start has under a second of overhead: `--help` waits for no library.
    assert loaded("import bot.cli") <= {"asyncio", "ssl"}
