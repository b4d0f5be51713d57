"""Points for others are read however people share them out, and never guessed."""

from __future__ import annotations

import pytest

from commands.decisions.points import pairs


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("@ben 60 @cara 40", [("@ben", 60), ("@cara", 40)]),
        ("ben=60, cara=40", [("ben", 60), ("cara", 40)]),
        ("60 ben, 40 cara", [("ben", 60), ("cara", 40)]),
        ("Ben Smith 60, cara jones 40", [("Ben Smith", 60), ("cara jones", 40)]),
        ("@ben and @cara 50 each", [("@ben", 50), ("@cara", 50)]),
        ("user 50b and ben 50 each", [("user 50b", 50), ("ben", 50)]),
        ("je 50 ben und cara", [("ben", 50), ("cara", 50)]),
        ("50 each to ben, cara", [("to ben", 50), ("cara", 50)]),
        ("60 à ben et 40 à cara", [("à ben et", 60), ("à cara", 40)]),
    ],
)
def test_names_and_points_are_read_in_either_order(
    said: str, expected: list[tuple[str, int]]
) -> None:
    assert pairs(said) == expected


@pytest.mark.parametrize("said", ["", "ben", "60", "ben 60 cara", "60 ben 40", "ana -5", "60% ben"])
def test_what_may_be_meant_in_two_ways_is_no_ballot(said: str) -> None:
    assert pairs(said) == []
