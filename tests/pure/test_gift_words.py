"""Gifts to projects are read however people say them, and never guessed."""

from __future__ import annotations

import pytest

from commands.grants.gift_words import gifts_said

TITLES = {"A": "Kiln", "B": "Red clay", "C": "Zines, prints", "D": "number=3"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("A=5 C=2", [("A", "5"), ("C", "2")]),
        ("a 5, b 3", [("A", "5"), ("B", "3")]),
        ("A: 3", [("A", "3")]),
        ('"red clay" 4', [("B", "4")]),
        ("red clay 4.5 points", [("B", "4.5")]),
        ("4 to red clay and 2 for kiln", [("B", "4"), ("A", "2")]),
        ("2 a kiln y 3 a red clay", [("A", "2"), ("B", "3")]),
        ('"Zines, prints"=2 number=3 5', [("C", "2"), ("D", "5")]),
        ("oven 3", [("oven", "3")]),
    ],
)
def test_projects_and_amounts_are_read_in_either_order(
    said: str, expected: list[tuple[str, str]]
) -> None:
    assert gifts_said(said, TITLES, {"points"}) == expected


@pytest.mark.parametrize("said", ["", "A", "5", "A B 5", "5 A 3", "A 5 3", "5 for"])
def test_what_may_be_meant_in_two_ways_is_no_gift(said: str) -> None:
    assert gifts_said(said, TITLES, {"points"}) == []
