"""What is handed out of votes: the table of ballots, the file for calendars; and dates as read."""

from __future__ import annotations

import csv
import io

import pytest

from bot.clock import DAY, HOUR
from commands.decisions.calendar import ics
from commands.language.dates import moment
from commands.language.instants import read_instant
from commands.polls.asked import taken_apart
from commands.polls.asked_terms import read_poll
from commands.polls.exporting import table
from commands.polls.opening import EXPLAINED

NOW = 1_767_258_000_000_000  # Thursday, 1 January 2026, 09:00 UTC


def test_a_cell_that_looks_like_a_formula_is_none() -> None:
    data = table([("ballot", "voices"), ("=1+1", 1), ("-x", -1), ('a "b", c', 2)])
    rows = list(csv.reader(io.StringIO(data.decode())))
    assert rows == [["ballot", "voices"], ["'=1+1", "1"], ["'-x", "-1"], ['a "b", c', "2"]]


def test_a_calendar_file_has_lines_as_the_standard_says() -> None:
    data = ics("vote-1@x", "Dig; in the park, ö" * 10 + "\nEND:VEVENT", NOW + DAY, NOW)
    lines = data.decode().split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert lines.count("END:VEVENT") == 1
    assert "DTSTART:20260102T090000Z" in lines
    unfolded = data.decode().replace("\r\n ", "")
    assert "SUMMARY:Dig\\; in the park\\, ö" in unfolded


@pytest.mark.parametrize(
    ("said", "zone", "day", "hour"),
    [
        ("Fri 18:00", "UTC", 2, 18),
        ("fr. 18 Uhr", "UTC", 2, 18),
        ("vendredi 18h", "Europe/Paris", 2, 17),
        ("Thu 8:00", "UTC", 8, 8),
        ("today 11am", "UTC", 1, 11),
        ("morgen 12:00", "Europe/Berlin", 2, 11),
        ("5 January 18:00", "UTC", 5, 18),
        ("5. Januar 18.00", "UTC", 5, 18),
        ("January 5 6pm", "UTC", 5, 18),
        ("5 de enero 18:00", "UTC", 5, 18),
        ("5.1. 18:00", "UTC", 5, 18),
        ("2026-01-05 18:00", "UTC", 5, 18),
        ("5 January 2026 18:00", "UTC", 5, 18),
        ("January 5, 2026, 6pm", "UTC", 5, 18),
        ("5.1.2026 18:00", "UTC", 5, 18),
        ("5 de enero de 2026 18:00", "UTC", 5, 18),
        ("Mon 5 January 18:00", "UTC", 5, 18),
        ("am Freitag um 18 Uhr", "UTC", 2, 18),
        ("18 Uhr am Freitag", "UTC", 2, 18),
        ("le vendredi à 18h", "UTC", 2, 18),
        ("el viernes a las 6 p. m.", "UTC", 2, 18),
        ("na sexta às 18:00", "UTC", 2, 18),
        ("miercoles 10:00", "UTC", 7, 10),
        ("on January 5th at 6 pm", "UTC", 5, 18),
        ("6pm tomorrow", "UTC", 2, 18),
        ("tomorrow at noon", "UTC", 2, 12),
        ("pasado mañana a las 10:00", "UTC", 3, 10),
        ("übermorgen 10 Uhr", "UTC", 3, 10),
        ("18:00", "UTC", 1, 18),
        ("8:00", "UTC", 2, 8),
    ],
)
def test_times_as_people_say_them(said: str, zone: str, day: int, hour: int) -> None:
    at = read_instant(said, NOW, zone)
    assert at is not None
    assert (moment(at).day, moment(at).hour, moment(at).minute) == (day, hour, 0)


@pytest.mark.parametrize(
    "said",
    [
        *("", "soon", "Fri", "25:00", "Fri 25:00", "31 February 10:00", "2020-01-01 10:00", "13pm"),
        *("3.50", "next Friday 18:00", "Fri 18", "18", "at the park 18:00"),
        "5 January 2025 10:00",
        "Tue 5 January 2026 10:00",
        "5 January 20266 10:00",
    ],
)
def test_what_is_no_time_to_come(said: str) -> None:
    assert read_instant(said, NOW, "UTC") is None


def test_an_hour_that_does_not_exist_moves_on_by_the_gap() -> None:
    at = read_instant("29 March 02:30", NOW, "Europe/Berlin")
    assert at is not None
    assert moment(at, "Europe/Berlin").hour == 3
    assert at % HOUR == HOUR // 2


@pytest.mark.parametrize("setting", EXPLAINED)
def test_every_example_of_a_setting_of_a_poll_opens_one(setting: str) -> None:
    asked = taken_apart(EXPLAINED[setting].removeprefix("poll "))
    assert read_poll(asked, NOW, "UTC").question
    assert {"passes": "pass", "dates": "method"}.get(setting, setting) in asked.given
