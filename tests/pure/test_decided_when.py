"""What a time is that somebody looks for decisions by."""

from __future__ import annotations

import pytest

from commands.language.dates import moment
from commands.language.spans import month_meant, months_meant, span_meant, with_word

NOW = 1_767_258_000_000_000 + 45 * 86_400_000_000
"""2026-02-15, 09:00 UTC."""


def _days(text: str) -> tuple[str, str] | None:
    found = span_meant(text, NOW, "Europe/Berlin")
    if found is None:
        return None
    begin, end = (f"{moment(each, 'Europe/Berlin'):%Y-%m-%d %H:%M}" for each in found)
    assert (begin[-5:], end[-5:]) == ("00:00", "00:00")
    return begin[:-6], end[:-6]


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("january", "2026-01-01", "2026-02-01"),
        ("Februar", "2026-02-01", "2026-03-01"),
        ("mars", "2025-03-01", "2025-04-01"),
        ("Junio de 2024", "2024-06-01", "2024-07-01"),
        ("2025", "2025-01-01", "2026-01-01"),
        ("2026-01", "2026-01-01", "2026-02-01"),
        ("2026-01..2026-03", "2026-01-01", "2026-04-01"),
        ("2025-12 to january", "2025-12-01", "2026-02-01"),
        ("november bis januar", "2025-11-01", "2026-02-01"),
        ("2025-10-26", "2025-10-26", "2025-10-27"),
        ("last month", "2026-01-01", "2026-02-01"),
        ("el mes pasado", "2026-01-01", "2026-02-01"),
        ("dieser Monat", "2026-02-01", "2026-03-01"),
    ],
)
def test_a_time_is_read(text: str, begin: str, end: str) -> None:
    assert _days(text) == (begin, end)


@pytest.mark.parametrize(
    "text", ["park", "", "2026-13", "2025-02-30", "2026-03..2026-01", "1..2..3", "99999", "¹²³⁴"]
)
def test_what_names_no_time_is_none(text: str) -> None:
    assert _days(text) is None


def test_a_word_may_have_its_time_on_either_side() -> None:
    assert with_word("park june 2025", NOW, "UTC") == ("park", span_meant("2025-06", NOW, "UTC"))
    assert with_word("june park bench", NOW, "UTC") == (
        "park bench",
        span_meant("juni", NOW, "UTC"),
    )
    assert with_word("june", NOW, "UTC") is None


def test_a_month_is_one_and_no_year_or_day() -> None:
    assert month_meant("März 2025", NOW, "UTC") == month_meant("2025-03", NOW, "UTC")
    assert month_meant("marco", NOW, "UTC") == month_meant("2025-03", NOW, "UTC")
    assert month_meant("o mês passado", NOW, "UTC") == month_meant("2026-01", NOW, "UTC")
    assert month_meant("2025", NOW, "UTC") is None
    assert month_meant("2025-01-02", NOW, "UTC") is None


def test_months_are_named_by_the_first_and_the_last() -> None:
    def found(text: str) -> list[str]:
        return [f"{moment(each):%Y-%m-%d}" for each in months_meant(text, NOW, "UTC") or ()]

    assert found("june to august") == ["2025-06-01", "2025-08-01"]
    assert found("2025") == ["2025-01-01", "2025-12-01"]
    assert found("el mes pasado") == ["2026-01-01", "2026-01-01"]
    assert found("2025-10-26") == found("kiln") == []
