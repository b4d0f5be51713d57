"""What happens at a time of day: the digest, the week's line, the month's books, hours of quiet.

Nothing of it begins before the time zone is set. Each kind has one job standing; a change of what
it goes by plans it anew, and a job of an earlier plan does nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from commands.engine import places, speaker
from commands.engine.general_settings import ANNOUNCE, TIME_ZONE
from commands.engine.quiet import end_of_quiet
from commands.engine.reader import settings_for
from commands.engine.request import Request, Say
from commands.engine.services import Services
from commands.engine.setting_choices import one_of
from commands.engine.speaker import Speaker
from commands.language.dates import DAY, instant, moment
from commands.schedules import books as books_by_month
from commands.values.reply import Line, Reply, Text
from commands.values.settings import SettingKind, Settings
from storage import communities, jobs
from storage.changes import Act, Change
from storage.jobs import Job
from storage.ledger import proofs
from storage.ledger.chain import Digest, short_head
from storage.ledger.entries import given_by_all
from storage.ledger.limits import GIFTS
from storage.ledger.references import reference
from storage.outbox import OutboxMessage
from storage.rooms import EVERYWHERE, Setting
from storage.unit_of_work import Books

OFF = "off"
AT_HOUR = 9
"""When in the day, where nothing else is said."""

DIGEST = SettingKind(
    "digest",
    "weekly",
    lambda kept: kept,
    one_of(OFF, "daily", "weekly", "monthly"),
    wide=True,
    dated=True,
)
WEEKLY_LINE = SettingKind(
    "weekly_line", OFF, lambda kept: kept == "on", one_of("on", OFF), wide=True, dated=True
)

MONTHLY_BOOKS = SettingKind(
    "monthly_books", "on", lambda kept: kept == "on", one_of("on", OFF), wide=True, dated=True
)

SETTINGS = (DIGEST, WEEKLY_LINE, MONTHLY_BOOKS)

KINDS = ("digest", "weekly line", "books")
"""The kinds of their jobs."""

_PLAN = "dated plan"
_LAST = "digest last"
_COUNTED = "weekly line counted"
"""Up to when the week's line has counted, and how many entries there were then."""


# -- planning --------------------------------------------------------------------------------------


def settings_changed(request: Request, keys: Sequence[str]) -> tuple[Change, ...]:
    """Plan anew where a setting is changed that what is dated goes by."""
    known = request.catalogue.settings
    is_dated = any(key == TIME_ZONE.key or known[key].dated for key in keys)
    return (PlanAnew(),) if is_dated else ()


@dataclass(frozen=True, slots=True)
class PlanAnew:
    """All that is dated is planned by what is set; what was planned before does nothing more."""

    def apply(self, books: Books, act: Act) -> None:
        settings = _settings(books)
        number = int(_fact(books, _PLAN) or 0) + 1
        _keep(books, _PLAN, str(number))
        if _rhythm(settings, "weekly line") == OFF and _fact(books, _COUNTED):
            _keep(books, _COUNTED, "")
        for kind in KINDS:
            _plan_next(books, settings, kind, act.now, number)


def _plan_next(books: Books, settings: Settings, kind: str, now: int, number: int) -> None:
    rhythm = _rhythm(settings, kind)
    if rhythm == OFF:
        return
    at = next_time(rhythm, now, settings.zone)
    jobs.plan(books, at, kind, str(number))
    if kind == "weekly line" and not _fact(books, _COUNTED):
        _keep(books, _COUNTED, json.dumps([at - 7 * DAY, 0]))  # The first line is of a whole week.


def _rhythm(settings: Settings, kind: str) -> str:
    if not settings.has_zone:
        return OFF
    if kind == "digest":
        return settings[DIGEST]
    if kind == "books":
        return "monthly" if settings[MONTHLY_BOOKS] else OFF
    return "weekly" if settings[WEEKLY_LINE] else OFF


def next_time(rhythm: str, after: int, zone: str) -> int:
    """The first time of a rhythm after a time: each day, each Monday, each first of a month."""
    day = moment(after, zone).date()
    while True:
        at = instant(day, AT_HOUR, zone)
        if at > after and _falls_on(rhythm, day):
            return at
        day += timedelta(days=1)


def _falls_on(rhythm: str, day: date) -> bool:
    if rhythm == "daily":
        return True
    return day.weekday() == 0 if rhythm == "weekly" else day.day == 1


# -- doing -----------------------------------------------------------------------------------------


def due(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Do what a job says, or hold it back until the quiet is over."""
    settings = _settings(books)
    if job.about != (_fact(books, _PLAN) or ""):
        return []
    until = end_of_quiet(settings, now)
    if until is not None:
        jobs.plan(books, until, job.kind, job.about)
        return []
    _plan_next(books, settings, job.kind, now, int(job.about))
    place = places.told_in(books, settings[ANNOUNCE])
    if place is None:
        return []  # Its rooms have left: it is told once it has one again.
    if job.kind == "books":
        there = speaker.announcer(services, books, place, now).room
        return books_by_month.send_month(services, books, there, now, settings.zone)
    said = _SAY[job.kind](speaker.announcer(services, books, place, now), now)
    return [] if said is None else said


def _digest(context: Speaker, now: int) -> list[OutboxMessage] | None:
    """The line that members keep by being in the room; none while nothing new is booked."""
    books = context.books
    head = communities.head(books)
    before = last_digest(books)
    if head.entries == before.entries:
        return None
    checked = min(head.entries, proofs.MOST)
    request = context.request()
    try:
        span = proofs.read_span(books, head.entries, checked)
    except proofs.Changed as changed:
        broken = request.say("digest-broken", entry=f"#{reference(changed.entry)}")
        context.say(Say(broken, mood="notice"), answers=False)
        return context.said
    told = books.get(OutboxMessage, before.saying) if before.saying else None
    digest = Digest(
        books.community,
        head.entries,
        head.head.hex(),
        before.head,
        (told.message_id or "") if told is not None else "",
        proofs.root(span.leaves()).hex(),
        checked,
    )
    code = short_head(head.head)
    if checked == head.entries:
        words = request.say("digest", entries=head.entries, code=code)
    else:
        words = request.say("digest-last", checked=checked, entries=head.entries, code=code)
    said = Reply((*words.blocks, Line((Text(digest.text()),))))
    saying = context.say(Say(said, mood="notice"), answers=False)
    number = saying.number if saying else 0
    _keep(books, _LAST, json.dumps([head.entries, digest.head, number, digest.root, digest.of]))
    return context.said


@dataclass(frozen=True, slots=True)
class Posted:
    """The digest that was posted last, and by which message; nothing where none was."""

    entries: int = 0
    head: str = ""
    saying: int = 0
    root: str = ""
    of: int = 0


def last_digest(books: Books) -> Posted:
    """The digest that was posted last."""
    kept = _fact(books, _LAST)
    return Posted(*json.loads(kept)) if kept else Posted()


def _weekly(context: Speaker, now: int) -> list[OutboxMessage] | None:
    """What was given since the last line, which mostly is a week; none where nothing was."""
    books = context.books
    head, kept = communities.head(books), _fact(books, _COUNTED)
    since, entries = json.loads(kept) if kept else (now - 7 * DAY, 0)
    _keep(books, _COUNTED, json.dumps([now, head.entries]))
    given = given_by_all(books, head.asset, GIFTS, since, entries) if head.asset else []
    if not given:
        return None
    request = context.request()
    total = request.amount(sum(amount for _, amount in given))
    people = len({account for account, _ in given})
    weeks = max(1, round((now - since) / (7 * DAY)))
    said = request.say("weekly-line", weeks=weeks, amount=total, people=people, gifts=len(given))
    context.say(Say(said, mood="notice"), answers=False)
    return context.said


_SAY: dict[str, Callable[[Speaker, int], list[OutboxMessage] | None]] = {
    "digest": _digest,
    "weekly line": _weekly,
}


# -- small things ----------------------------------------------------------------------------------


def _settings(books: Books) -> Settings:
    return settings_for(books, places.home_of(books))


def _fact(books: Books, key: str) -> str | None:
    setting = books.get(Setting, *EVERYWHERE, key)
    return None if setting is None else setting.value


def _keep(books: Books, key: str, value: str) -> None:
    books.save(Setting(*EVERYWHERE, key, value))
