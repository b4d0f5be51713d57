"""Every conversation in this folder is played through the real process and comes out as written.

On both engines. Afterwards the books it left are verified: each balance, each limit, the chain; and
no statement went over a community's table without naming the community.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.app import ScriptedProcess
from bot.clock import ScriptClock
from bot.ports import Adapter
from bot.rehearsal.rehearse import AS_EXPECTED, rehearse
from bot.tools.books import verify_books
from tests.support import statements

HERE = Path(__file__).parent
SCRIPTS = sorted(HERE.rglob("*.chat"))


def name_of(path: Path) -> str:
    return str(path.relative_to(HERE).with_suffix(""))


def test_there_are_conversations() -> None:
    assert SCRIPTS


@pytest.mark.parametrize("path", SCRIPTS, ids=name_of)
async def test_a_conversation_comes_out_as_written(path: Path, url: str) -> None:
    said = io.StringIO()

    async def open_there(
        adapters: Sequence[Adapter], clock: ScriptClock, db: Path | None
    ) -> ScriptedProcess:
        return await ScriptedProcess.open(adapters, clock, url)

    with statements.watched() as nameless:
        code = await rehearse(path, open_there, out=said, err=said)
    if code != AS_EXPECTED:
        pytest.fail(said.getvalue(), pytrace=False)
    assert nameless == {}
    out = io.StringIO()
    if await asyncio.to_thread(verify_books, make_url(url), None, out):
        pytest.fail(out.getvalue(), pytrace=False)
    assert "All is as it must be." in out.getvalue()
