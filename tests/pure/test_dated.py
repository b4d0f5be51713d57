"""Times of day in a zone: when the next digest is, when the quiet is over, hours that are not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from commands.engine.quiet import end_of_quiet
from commands.language.dates import DAY, HOUR, day_begin, instant, moment
from commands.schedules.reports import AT_HOUR, next_time
from commands.values.settings import Settings
from tests.support.examples import lives

ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/Lima", "Asia/Kolkata", "Pacific/Apia"])
TIMES = st.integers(1_600_000_000_000_000, 2_000_000_000_000_000)


def at(text: str) -> int:
    return (datetime.fromisoformat(text) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(
        microseconds=1
    )


def test_an_hour_that_is_not_moves_on_by_the_gap_and_one_that_comes_twice_is_the_first() -> None:
    assert instant(date(2026, 3, 29), 2, "Europe/Berlin") == at("2026-03-29T01:00+00:00")
    assert moment(at("2026-03-29T01:00+00:00"), "Europe/Berlin").hour == 3
    assert instant(date(2026, 10, 25), 2, "Europe/Berlin") == at("2026-10-25T00:00+00:00")


@lives(200)
@given(TIMES, ZONES, st.sampled_from(["daily", "weekly", "monthly"]))
def test_the_next_time_is_the_first_of_its_rhythm(now: int, zone: str, rhythm: str) -> None:
    following = next_time(rhythm, now, zone)
    then = moment(following, zone)
    assert following > now
    assert then.hour == AT_HOUR
    longest = {"daily": 1, "weekly": 7, "monthly": 31}[rhythm]
    assert following - now <= longest * DAY + 3 * HOUR + (DAY if zone == "Pacific/Apia" else 0)
    assert rhythm != "weekly" or then.weekday() == 0
    assert rhythm != "monthly" or then.day == 1


@lives(300)
@given(TIMES, ZONES, st.integers(0, 23), st.integers(0, 23))
def test_the_quiet_ends_at_its_hour_and_it_is_quiet_until_then(
    now: int, zone: str, begin: int, end: int
) -> None:
    kept = "off" if begin == end else f"{begin}-{end}"
    settings = Settings({}, {"time_zone": zone, "quiet_hours": kept})
    until = end_of_quiet(settings, now)
    hour = moment(now, zone).hour
    quiet = begin != end and (begin <= hour < end if begin < end else not end <= hour < begin)
    assert (until is not None) == quiet
    if until is not None:
        assert until > now
        assert end_of_quiet(settings, until) is None
        assert until - now <= DAY + 2 * HOUR


@lives(200)
@given(TIMES, ZONES)
def test_a_day_begins_at_its_midnight(now: int, zone: str) -> None:
    begin = day_begin(now, zone)
    assert begin <= now
    assert moment(begin, zone).date() == moment(now, zone).date()
    assert ZoneInfo(zone).key == zone
