"""The figures of `/metrics`, in the form that Prometheus reads.

They hold numbers, names of commands, outcomes and platforms: no person, no room, no word that was
said, and no number of a vote, so that whoever may watch the bot learns nothing of its members.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.process_collector import ProcessCollector

from bot.clock import SECOND, Clock
from bot.ports import Standing
from commands.values.events import AnyEvent, Chose, Reacted, Said

FORM = CONTENT_TYPE_PLAIN_0_0_4

_MOST_AWAITED = 10_000
"""Of so many events it is kept when they arrived, until something was said about them."""
_ANSWERED_WITHIN = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
_ITEMS = (1, 2, 5, 10, 20, 50, 100, 200, 400)
_WITHIN = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)


class Figures:
    """What is measured of one process: a `bot.ports.Meter`, and what is looked up when asked for.

    Each has a registry of its own, so that nothing of another part of the program is in it.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._registry = registry = CollectorRegistry()
        self._arrived: OrderedDict[tuple[str, str], int] = OrderedDict()
        ProcessCollector(registry=registry)
        self._commands = Counter(
            "commonpurse_commands",
            "What people said and pressed, by the command it was and what came of it.",
            ("platform", "command", "outcome"),
            registry=registry,
        )
        self._answers = Histogram(
            "commonpurse_answer_seconds",
            "From when something reached the bot until the first word about it was delivered.",
            ("platform",),
            buckets=_ANSWERED_WITHIN,
            registry=registry,
        )
        self._items = Histogram(
            "commonpurse_turn_items",
            "How much one unit of work took in.",
            buckets=_ITEMS,
            registry=registry,
        )
        self._turns = Histogram(
            "commonpurse_turn_seconds",
            "How long one unit of work took, but for its commit.",
            buckets=_WITHIN,
            registry=registry,
        )
        self._queues = Gauge(
            "commonpurse_waiting",
            "How much waits: saved events to be decided, sayings to be said, items to be written.",
            ("queue",),
            registry=registry,
        )
        self._outbox_age = self._gauge(
            "commonpurse_outbox_age_seconds", "How long the oldest saying has waited; 0 where none."
        )
        self._job_lag = self._gauge(
            "commonpurse_job_lag_seconds", "How long the oldest due work is overdue; 0 where none."
        )
        self._lag = Gauge(
            "commonpurse_sync_lag_seconds",
            "How long after its platform's time the newest event reached the bot.",
            ("platform",),
            registry=registry,
        )
        self._hears = Gauge(
            "commonpurse_connected",
            "1 where the bot is logged in and hears.",
            ("platform",),
            registry=registry,
        )
        self._leases = Gauge(
            "commonpurse_serves",
            "1 where this process holds the lease of its account.",
            ("platform",),
            registry=registry,
        )
        self._reconnects = Gauge(
            "commonpurse_reconnects",
            "How often a connection had to be begun anew since the start.",
            ("platform",),
            registry=registry,
        )
        self._books = self._gauge(
            "commonpurse_books_answer", "1 where the database answered just now."
        )
        self._verified_at = self._gauge(
            "commonpurse_books_verified_timestamp_seconds",
            "When all books were last verified; 0 where never.",
        )
        self._wrong = self._gauge(
            "commonpurse_books_wrong", "1 where the books, or a backup of them, do not add up."
        )
        self._backup_at = self._gauge(
            "commonpurse_backup_timestamp_seconds", "When the last backup was made; 0 where never."
        )

    def _gauge(self, name: str, what: str) -> Gauge:
        return Gauge(name, what, registry=self._registry)

    # -- a meter ----------------------------------------------------------------------------------

    def decided(self, event: AnyEvent, command: str, outcome: str, *, answers: bool) -> None:
        platform = event.place.platform
        kind = command or _KINDS.get(type(event))
        if kind is not None and (command or outcome not in ("ignored", "noted")):
            self._commands.labels(platform, kind, outcome).inc()
        lag = max(0, event.received_at - event.at) / SECOND
        self._lag.labels(platform).set(lag)
        if answers:
            self._arrived.setdefault((platform, event.answer_to), event.received_at)
            if len(self._arrived) > _MOST_AWAITED:
                self._arrived.popitem(last=False)

    def delivered(self, platform: str, answered: str) -> None:
        arrived = self._arrived.pop((platform, answered), None)
        if arrived is not None:
            seconds = max(0, self._clock.now() - arrived) / SECOND
            self._answers.labels(platform).observe(seconds)

    def turned(self, items: int, seconds: float) -> None:
        self._items.observe(items)
        self._turns.observe(seconds)

    # -- what is looked up when it is asked for ---------------------------------------------------

    def stand(self, standing: Standing) -> None:
        """Take in how the process stands now."""
        for queue in ("events", "sayings", "units"):
            self._queues.labels(queue).set(getattr(standing, queue))
        for platform in {each[0] for each in standing.accounts}:
            mine = [each for each in standing.accounts if each[0] == platform]
            self._leases.labels(platform).set(all(holds for _, holds, _ in mine))
            self._hears.labels(platform).set(all(each.hears for _, _, each in mine))
            self._reconnects.labels(platform).set(sum(each.reconnects for _, _, each in mine))

    def books(self, oldest_saying: int | None, next_due: int | None) -> None:
        """Take in what the database said: both in µs UTC, None where there is none."""
        now = self._clock.now()
        self._books.set(1)
        self._outbox_age.set(_since(oldest_saying, now))
        self._job_lag.set(_since(next_due, now))

    def books_are_away(self) -> None:
        """The database did not answer."""
        self._books.set(0)

    def kept(self, verified_at: int | None, backup_at: int | None, wrong: Sequence[str]) -> None:
        """Take in what is known of the books: times in µs UTC, and what is wrong with them."""
        self._verified_at.set((verified_at or 0) / SECOND)
        self._backup_at.set((backup_at or 0) / SECOND)
        self._wrong.set(any(wrong))

    def text(self) -> bytes:
        """All figures, as Prometheus reads them."""
        return generate_latest(self._registry)


_KINDS: dict[type, str] = {Said: "words", Reacted: "reaction", Chose: "choice"}
"""What is no declared command, and counts under a word of its own."""


def _since(at: int | None, now: int) -> float:
    return 0.0 if at is None else max(0, now - at) / SECOND
