"""A whole life of a community, on both engines: the same answers, the same head, books in order."""

from __future__ import annotations

import io
import re
from pathlib import Path

from benchmarks import a_year
from bot.rehearsal.heard import Heard
from tests.support.loops import is_long

PEOPLE, MONTHS = (60, 12) if is_long() else (16, 6)
BOTH = (60, 12) if is_long() else (8, 1)
"""How long a life is on both engines: a server takes its time over each answer of a script."""


def test_in_a_year_everything_happens_and_the_books_are_in_order(tmp_path: Path) -> None:
    refused: list[str] = []
    treasury: list[str] = []

    def hear(one: Heard) -> None:
        if one.kind == "reply" and one.words.startswith("The treasury holds"):
            treasury.append(one.words)
        if one.kind in ("refusal", "fault"):
            refused.append(one.words)

    lived = a_year.live(a_year.script(PEOPLE, MONTHS), tmp_path / "books.db", hear)
    # Whoever is paid by a proposal is not on its roll; all else is as it should be.
    assert all("were fixed when it opened" in each for each in refused), refused
    happened = {
        "tip", "donate", "pledge", "contribution", "payout", "circle", "vote", "ballot", "result",
        "election", "candidate", "elected", "role", "round", "grant", "reserve", "spend", "step",
    }  # fmt: skip
    assert happened <= set(lived.kinds)
    # Both halves of every grant are paid: at the end nothing is kept back for anybody.
    assert "spoken for" not in treasury[-1]


def test_a_year_comes_to_the_same_head_on_both_engines(
    postgres_books_url: str, tmp_path: Path
) -> None:
    text = a_year.script(*BOTH)
    here = a_year.live(text, tmp_path / "books.db")
    there = a_year.live(text, postgres_books_url)
    assert there.books.head == here.books.head
    assert there.answers == here.answers


def test_a_year_is_the_same_each_time_and_has_as_many_people_as_it_says() -> None:
    assert a_year.script(60, 3) == a_year.script(60, 3)
    who = set(re.findall(r"^(\w+)(?:/bot)?> ", a_year.script(), re.MULTILINE))
    there = re.findall(r"^--- (?:people|moderator) (.+)$", a_year.script(), re.MULTILINE)
    people = {name for line in there for name in line.split()}
    assert who <= people
    assert len(people) == 60


def test_the_script_is_one_that_anybody_can_rehearse(tmp_path: Path) -> None:
    file, out = tmp_path / "year.chat", io.StringIO()
    assert a_year.main(["--people", "8", "--months", "1", "--write", str(file)], out) == 0
    assert "All is as it must be." in out.getvalue()
    assert file.read_text("utf-8") == a_year.script(8, 1)
