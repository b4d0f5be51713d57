"""Trying again: capped, jittered, as long as a server asks, ended at once; a line for each."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
import stamina
from structlog.testing import capture_logs

from bot import retries
from bot.matrix.errors import MatrixError, Outage, RateLimited, TokenRevoked
from bot.matrix.patience import passing, persist
from storage.pauses import pause_seconds


class Server:
    """Answers as it is told, one after the other; the last answer for ever."""

    def __init__(self, *answers: Exception | str) -> None:
        self._answers = list(answers)
        self.asked = 0

    async def ask(self) -> str:
        self.asked += 1
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def no_pauses() -> Iterator[None]:
    """As many tries as are asked for, or a hundred, and nothing is waited for."""
    with stamina.set_testing(True, attempts=100, cap=True):
        yield


class Paused(Exception):
    """The first pause is reached: no test waits for it."""


def paused_for(server: Server, monkeypatch: pytest.MonkeyPatch) -> float:
    """How long the first pause would be."""
    seconds: list[float] = []

    async def sleep(given: float) -> None:
        seconds.append(given)
        raise Paused

    monkeypatch.setattr(asyncio, "sleep", sleep)
    with pytest.raises(Paused):
        asyncio.run(persist(server.ask, "a question"))
    return seconds[0]


def test_pauses_double_up_to_the_longest_and_are_jittered_downwards() -> None:
    for failures, whole in ((1, 0.5), (2, 1.0), (3, 2.0), (7, 32.0), (8, 60.0), (10_000, 60.0)):
        found = {pause_seconds(failures) for _ in range(20)}
        assert all(whole / 2 <= each <= whole for each in found)
        assert len(found) > 1
    assert pause_seconds(1, first_seconds=8.0, longest_seconds=2.0) <= 2.0


def test_a_wait_that_the_server_asks_for_is_heeded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert paused_for(Server(RateLimited("slowly", 17.0)), monkeypatch) == 17.0


def test_a_wait_shorter_than_the_own_pause_does_not_shorten_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert 0.25 <= paused_for(Server(RateLimited("slowly", 0.001)), monkeypatch) <= 0.5


@pytest.mark.usefixtures("no_pauses")
async def test_what_passes_is_tried_again_and_each_retry_is_a_line() -> None:
    server = Server(Outage("no route"), RateLimited("slowly", 3.0), Outage(""), "here")
    with capture_logs() as lines:
        assert await persist(server.ask, "a question") == "here"
    assert server.asked == 4
    assert [(each["event"], each["what"], each["failures"]) for each in lines] == [
        ("trying again", "a question", number) for number in (1, 2, 3)
    ]
    assert [each["why"] for each in lines] == [
        "no route",
        "M_LIMIT_EXCEEDED (429): slowly",
        "Outage",
    ]


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize(
    "final",
    [MatrixError(403, "M_FORBIDDEN", "no"), TokenRevoked(401, "M", "over"), OSError("disk")],
)
async def test_what_is_final_is_raised_at_once_as_it_is(final: Exception) -> None:
    server = Server(Outage("away"), final)
    with pytest.raises(type(final)) as caught:
        await persist(server.ask, "a question")
    assert caught.value is final
    assert server.asked == 2


@pytest.mark.usefixtures("no_pauses")
async def test_the_last_of_so_many_tries_raises_its_error() -> None:
    server = Server(Outage("away"))
    with pytest.raises(Outage, match="away"):
        await retries.persist(server.ask, passing, what="a question", most_tries=3)
    assert server.asked == 3


async def test_a_cancellation_ends_it_at_once_in_a_try_and_in_a_pause() -> None:
    trying, tries = asyncio.Event(), 0

    async def hangs() -> None:
        nonlocal tries
        tries += 1
        trying.set()
        await asyncio.Event().wait()

    async def fails() -> None:
        nonlocal tries
        tries += 1
        trying.set()
        raise Outage("away")

    for attempt in (hangs, fails):
        tries = 0
        trying.clear()
        asking = asyncio.create_task(
            retries.persist(
                attempt, passing, what="a question", first_seconds=1e6, longest_seconds=1e6
            )
        )
        await trying.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert tries == 1


async def test_a_time_limit_around_it_is_kept() -> None:
    async def hangs() -> None:
        await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await retries.persist(hangs, passing, what="a question")
