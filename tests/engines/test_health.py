"""What a machine reads of the bot: alive, ready or why not, and figures that name nobody."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.app import open_core, seeded_salt
from bot.backups.report import note
from bot.clock import DAY, MINUTE, SECOND
from bot.health.server import Health
from bot.ports import Connected, Delivery
from bot.running.core import Core
from bot.startup_error import StartupError
from storage.errors import Unwritable
from tests.support.chat import START, Scene

HERE = ("127.0.0.1", 0)


class Platform(Scene):
    """A scene that also tells how it stands to its platform."""

    is_logged_in = True
    reconnects = 0

    @property
    def connected(self) -> Connected:
        return Connected(self.is_logged_in, self.reconnects)


@asynccontextmanager
async def watched(
    url: str, scene: Scene, backups: Path | None = None
) -> AsyncIterator[tuple[Core, Health, str]]:
    """A bot that is watched, and where."""
    health = Health(scene.clock, backups)
    async with health.listening(HERE) as port:
        core = await open_core(
            url, scene.clock, [scene], salt=seeded_salt("tests"), meter=health.figures
        )
        health.started(core)
        try:
            yield core, health, f"http://127.0.0.1:{port}"
        finally:
            await core.close()


async def asked(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as client, client.get(address) as answer:
        return answer.status, await answer.text()


async def figures(at: str) -> dict[str, float]:
    """Name with labels → value."""
    status, text = await asked(f"{at}/metrics")
    assert status == 200
    rows = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in rows}


async def told(core: Core, scene: Scene, who: str, text: str, *, direct: bool = False) -> None:
    await core.tell(scene.say(who, text, direct=direct))
    await core.settle()


async def test_it_tells_of_commands_answers_and_units_of_work(url: str) -> None:
    scene = Platform()
    async with watched(url, scene) as (core, _, at):
        await core.tell(scene.arrive())
        await told(core, scene, "ana", "!tip @ben 3")
        await told(core, scene, "ana", "!tip @ben 300")
        await told(core, scene, "ben", "!balance")
        await told(core, scene, "ben", "a nice day")
        found = await figures(at)
    counted = {name: value for name, value in found.items() if "commands_total" in name}
    assert counted == {
        'commonpurse_commands_total{command="tip",outcome="handled",platform="matrix"}': 1,
        'commonpurse_commands_total{command="tip",outcome="refused",platform="matrix"}': 1,
        'commonpurse_commands_total{command="balance",outcome="read",platform="matrix"}': 1,
    }
    assert found['commonpurse_answer_seconds_count{platform="matrix"}'] == 3
    assert found["commonpurse_turn_items_count"] >= 4
    assert found["commonpurse_turn_items_sum"] >= found["commonpurse_turn_items_count"]
    assert found["commonpurse_turn_seconds_count"] == found["commonpurse_turn_items_count"]
    for queue in ("events", "sayings", "units"):
        assert found[f'commonpurse_waiting{{queue="{queue}"}}'] == 0
    assert found['commonpurse_connected{platform="matrix"}'] == 1
    assert found['commonpurse_serves{platform="matrix"}'] == 1


async def test_the_answer_is_timed_from_its_receipt_to_its_delivery(url: str) -> None:
    class Slow(Platform):
        async def deliver(self, delivery: Delivery) -> str:
            self.tick(2 * SECOND)
            return await super().deliver(delivery)

    scene = Slow()
    async with watched(url, scene) as (core, _, at):
        await told(core, scene, "ana", "!balance")
        found = await figures(at)
    assert found['commonpurse_answer_seconds_sum{platform="matrix"}'] >= 2


async def test_what_waits_ages_and_what_is_due_lags(url: str) -> None:
    class Out(Platform):
        async def deliver(self, delivery: Delivery) -> str:
            raise OSError("away")

    scene = Out()
    async with watched(url, scene) as (core, _, at):
        await core.tell(scene.arrive())
        await core.tell(scene.say("ana", "!request @ben 3"))
        await core.store.read(lambda _: None)
        before = await figures(at)
        assert before['commonpurse_waiting{queue="sayings"}'] >= 2
        scene.tick(9 * DAY)
        found = await figures(at)
    assert found["commonpurse_outbox_age_seconds"] >= 9 * DAY // SECOND
    assert before["commonpurse_job_lag_seconds"] == 0
    # A request lapses after seven days.
    assert DAY // SECOND <= found["commonpurse_job_lag_seconds"] <= 9 * DAY // SECOND


async def test_how_late_things_reach_it_and_how_often_it_began_anew(url: str) -> None:
    scene = Platform()
    scene.reconnects = 7
    async with watched(url, scene) as (core, _, at):
        await core.tell(scene.arrive())
        said = scene.say("ana", "!balance")
        scene.tick(MINUTE)
        await core.tell(scene.again(said))
        found = await figures(at)
    assert found['commonpurse_sync_lag_seconds{platform="matrix"}'] == 60
    assert found['commonpurse_reconnects{platform="matrix"}'] == 7


async def test_it_tells_of_the_books_that_were_verified(url: str, tmp_path: Path) -> None:
    scene = Platform()
    async with watched(url, scene, tmp_path) as (_, _, at):
        before = await figures(at)
        note(tmp_path, verified_at=START, made_at=START + DAY, wrong="it does not add up")
        found = await figures(at)
    assert before["commonpurse_books_verified_timestamp_seconds"] == 0
    assert before["commonpurse_books_wrong"] == 0
    assert found["commonpurse_books_verified_timestamp_seconds"] == START // SECOND
    assert found["commonpurse_backup_timestamp_seconds"] == (START + DAY) // SECOND
    assert found["commonpurse_books_wrong"] == 1


async def test_it_names_nobody_nowhere_and_nothing_that_was_said(url: str) -> None:
    scene = Platform(people=("ananas", "benedikt", "caramba", "danube"))
    async with watched(url, scene) as (core, _, at):
        await core.tell(scene.arrive("rhubarb"))
        for who, text in (
            ("ananas", "!tip @benedikt 3 for the marmalade"),
            ("ananas", '!poll secret "Where?" Quince Damson'),
            ("ananas", "!yes"),
            ("benedikt", "!vote 1 Quince"),
            ("benedikt", "!tpi @ananas 3"),
            ("caramba", "what is a marmalade"),
            ("danube", "!me privacy"),
        ):
            await core.tell(scene.say(who, text, room="rhubarb"))
            await core.settle()
        await told(core, scene, "caramba", "!vote 1 Quince", direct=True)
        texts = [(await asked(f"{at}/{each}"))[1] for each in ("metrics", "readyz", "healthz")]
    names = core.catalogue.declarations
    for text in texts:
        for word in ("ananas", "benedikt", "caramba", "danube", "rhubarb", "marmalade", "quince"):
            assert word not in text.casefold()
        for label in re.findall(r'command="([^"]*)"', text):
            assert label in {*(each.name for each in names), "words", "reaction", "choice"}
        assert set(re.findall(r'(\w+)="', text)) <= {
            "command", "outcome", "platform", "queue", "le",
        }  # fmt: skip
        assert not re.findall(r"\bpolls?_\w*\{|vote=|number=", text)


# -- ready, or not ---------------------------------------------------------------------------------


async def test_it_is_alive_and_not_ready_while_it_starts_and_while_it_stops(url: str) -> None:
    scene = Platform()
    health = Health(scene.clock, None)
    async with health.listening(HERE) as port:
        at = f"http://127.0.0.1:{port}"
        assert await asked(f"{at}/healthz") == (200, "alive\n")
        assert await asked(f"{at}/readyz") == (503, "starting\n")
        assert (await asked(f"{at}/metrics"))[0] == 200
        core = await open_core(url, scene.clock, [scene], meter=health.figures)
        health.started(core)
        assert await asked(f"{at}/readyz") == (200, "ready\n")
        health.stopping()
        assert await asked(f"{at}/readyz") == (503, "stopping\n")
        await core.close()
        assert await asked(f"{at}/healthz") == (200, "alive\n")


async def test_it_is_not_ready_while_it_is_not_logged_in(url: str) -> None:
    scene = Platform()
    async with watched(url, scene) as (_, _, at):
        scene.is_logged_in = False
        assert await asked(f"{at}/readyz") == (503, "matrix: not logged in\n")
        assert (await figures(at))['commonpurse_connected{platform="matrix"}'] == 0
        scene.is_logged_in = True
        assert (await asked(f"{at}/readyz"))[0] == 200


async def test_it_is_not_ready_while_the_database_does_not_answer(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(look: object) -> None:
        raise Unwritable("the server is away")

    scene = Platform()
    async with watched(url, scene) as (core, _, at):
        monkeypatch.setattr(core.store, "glance", away)
        status, said = await asked(f"{at}/readyz")
        assert (status, said) == (503, "books: the database does not answer\n")
        assert (await figures(at))["commonpurse_books_answer"] == 0
        monkeypatch.undo()
        assert (await asked(f"{at}/readyz"))[0] == 200


async def test_it_is_not_ready_while_another_process_holds_its_lease(
    postgres_books_url: str,
) -> None:
    scene, other = Platform(), Platform()
    async with watched(postgres_books_url, scene) as (_, _, at):
        assert (await asked(f"{at}/readyz"))[0] == 200
        async with watched(postgres_books_url, other) as (_, _, there):
            status, said = await asked(f"{there}/readyz")
            assert (status, said) == (503, "matrix: its lease is not held by this process\n")
            assert (await figures(there))['commonpurse_serves{platform="matrix"}'] == 0


async def test_a_port_that_is_taken_is_said_in_a_line() -> None:
    scene = Platform()
    async with Health(scene.clock, None).listening(HERE) as port:
        with pytest.raises(StartupError, match=f"health.listen: 127.0.0.1:{port} .*in use"):
            async with Health(scene.clock, None).listening(("127.0.0.1", port)):
                pass
