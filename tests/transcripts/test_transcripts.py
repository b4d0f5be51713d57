"""Every conversation in this folder is played through the real process and comes out as written.

Afterwards the books it left are verified: each balance, each limit, the chain.
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import AS_EXPECTED, rehearse
from storage import communities
from storage.verify import Summary, verify

HERE = Path(__file__).parent
SCRIPTS = sorted(HERE.rglob("*.chat"))


def name_of(path: Path) -> str:
    return str(path.relative_to(HERE).with_suffix(""))


def verified(db: Path) -> list[Summary]:
    """Verify every community in a database; raises storage.verify.Wrong in words."""
    engine = create_engine(f"sqlite:///{db}")
    try:
        with engine.connect() as connection:
            found = communities.all_communities(connection)
            return [verify(connection, community) for community, _ in found]
    finally:
        engine.dispose()


def test_there_are_conversations() -> None:
    assert SCRIPTS


@pytest.mark.parametrize("path", SCRIPTS, ids=name_of)
async def test_a_conversation_comes_out_as_written(path: Path, tmp_path: Path) -> None:
    db, said = tmp_path / "books.db", io.StringIO()
    code = await rehearse(path, ScriptedProcess.open, db=db, out=said, err=said)
    if code != AS_EXPECTED:
        pytest.fail(said.getvalue(), pytrace=False)
    assert verified(db)
