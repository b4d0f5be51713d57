"""Nothing that strangers write takes more steps than a few for each of its letters."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.discord
import bot.matrix
import commands
from bot.discord.text import read_text as read_on_discord
from bot.matrix.text import LONGEST_HTML, LONGEST_TEXT, read_text
from commands.catalogue import catalogue
from commands.decisions import ballot, date_answers
from commands.language import samples
from commands.language.address import address, find, nearest
from tests.support.steps import Steps, lines_of

PIECES = (
    "a",
    "1",
    "@",
    ":",
    ".",
    "-",
    "[",
    "](https://matrix.to/#/@",
    "?",
    ")",
    " ",
    "\n",
    "<@",
    ">",
    '"',
    "=",
    "<a ",
    "&#",
    "%40",
)
SHORT, GROWTH, SLACK = 16, 2.5, 200


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every regular expression of the modules that see what strangers write."""
    for package in (bot.matrix, bot.discord, commands):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    yield f"{module.name}.{name}", value


PATTERNS = dict(patterns())
PATTERNS |= {
    f"{made.__module__}.{made.__name__}({of!r})": made(of)
    for made, each in (
        (date_answers.behind_date, ("yes", "no", "maybe")),
        (date_answers.as_word, ("yes", "no", "maybe")),
        (date_answers.before_colon, (2, 20)),
    )
    for of in each
}
PATTERNS["commands.decisions.ballot.reason_words"] = ballot.reason_words()
PATTERNS["commands.decisions.ballot.order_words"] = ballot.order_words()
PATTERNS["commands.language.samples._any_of"] = samples._any_of("de")
"""Also those that are made of our words, once they are needed."""

HIDDEN = {
    "commands.language.messages": "our own words",
    "commands.decisions.people": "names, each as it is",
    "commands.decisions.ballot": "made once, and listed above",
    "commands.decisions.date_answers": "made once, and listed above",
    "commands.language.samples": "made once, and listed above",
    "commands.language.date_joints": "our own words",
    "commands.circles.plain_words": "made once, and seen as a constant",
    "commands.language.names": "a single character",
    "commands.values.parameters": "spans, of at most 20 letters",
}
"""Modules of commands that look for a pattern in a function, where the test below sees none."""


def texts(pattern: re.Pattern[str], times: int) -> Iterator[str]:
    """Texts of growing length that keep a matcher hoping: of what the pattern looks for."""
    pieces = [
        piece
        for piece in PIECES
        if piece.isalnum() or any(each in pattern.pattern for each in piece if not each.isalnum())
    ]
    for first in pieces:
        for second in pieces:
            yield first + second * times
            yield (first + second) * (times // 2)


@pytest.fixture(autouse=True)
def _deep() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(before)


def test_no_pattern_hides_in_a_function() -> None:
    """What looks in a text, and not at the whole of it, may look from each of its letters."""
    looks = {"compile", "search", "findall", "finditer", "sub", "split"}
    found = set[str]()
    for module in pkgutil.walk_packages(commands.__path__, "commands."):
        source = importlib.import_module(module.name).__file__ or ""
        for function in ast.walk(ast.parse(Path(source).read_text("utf-8"))):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for each in ast.walk(function):
                called = ast.unparse(each.func) if isinstance(each, ast.Call) else ""
                if called.startswith("re.") and called.removeprefix("re.") in looks:
                    found.add(module.name)
    assert found == set(HIDDEN)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_takes_a_few_steps_a_letter(name: str) -> None:
    pattern = PATTERNS[name]
    steps = Steps(pattern)
    for short, long in zip(texts(pattern, SHORT), texts(pattern, 2 * SHORT), strict=True):
        few, many = steps.of(short), steps.of(long)
        assert many <= GROWTH * few + SLACK, (name, long, few, many)


def test_the_patterns_that_were_slow_are_seen_to_be() -> None:
    pill = re.compile(r"\[[^\[\]\n]{0,300}\]\(https://matrix\.to/#/((?:@|%40)[^)\s?]+)[^)\s]*\)")
    for piece in ("[](https://matrix.to/#/@", "[](https://matrix.to/#/@a"):
        few, many = (Steps(pill).of(piece * times) for times in (6, 12))
        assert many > 3.5 * few
    head = re.compile(r"^(\s*)(#{1,3}(?=\s)|-#|[-+](?=\s))", re.MULTILINE)
    few, many = (Steps(head).of("\n" * times) for times in (24, 48))
    assert many > 3.5 * few


def test_the_counted_matches_are_those_of_python() -> None:
    for name, pattern in PATTERNS.items():
        for text in texts(pattern, 2):
            steps = Steps(pattern)
            steps._text = text
            for at in range(len(text)):
                found = pattern.match(text, at)
                if re.search(r"\(\?<|\^|\\A", pattern.pattern) and at:
                    continue
                counted = steps._match(steps._tree, 0, at, lambda end: end)
                assert counted == (found.end() if found else -1), (name, text, at)


NAMES = {f"@u{number}:x": "a " * number for number in range(40)}


def matrix(text: str) -> int:
    content = {
        "body": text,
        "format": "org.matrix.custom.html",
        "formatted_body": text,
        "m.mentions": {"user_ids": list(NAMES)},
    }
    return lines_of(lambda: read_text(content, lambda user: NAMES.get(user, user), is_reply=True))


def discord(text: str) -> int:
    return lines_of(lambda: read_on_discord(text, {}, "1"))


def core(text: str) -> int:
    known = catalogue()

    def hear() -> None:
        heard = address(text, ("!", "/"), None, ("commonpurse",), direct=True)
        if heard is not None:
            find(known, heard.words)
            nearest(known, heard.words)

    return lines_of(hear)


@pytest.mark.parametrize("reading", [matrix, discord, core], ids=lambda each: each.__name__)
def test_reading_takes_a_few_lines_a_letter(reading: object) -> None:
    assert callable(reading)
    for piece in (
        *PIECES,
        "@a:b ",
        "[a](https://matrix.to/#/@a:b)",
        "<a href='matrix:u/a:b'>",
        "a ",
    ):
        few, many = (reading(piece * times) for times in (60, 120))
        assert many <= GROWTH * few + 2_000, (piece, few, many)


def test_what_is_longer_than_a_message_is_not_read() -> None:
    text, _ = read_text({"body": "!tip " + "a" * 60_000}, str)
    assert len(text) == LONGEST_TEXT
    html = "<b>" * LONGEST_HTML + "<a href='https://matrix.to/#/@ben:x'>b</a>"
    content = {"body": "!tip x", "format": "org.matrix.custom.html", "formatted_body": html}
    assert read_text(content, str) == ("!tip x", ())
    # The words that a reply quotes are not counted, however many they are.
    quoted = "> <@a:b> " + "a" * 60_000 + "\n\n!tip 5"
    assert read_text({"body": quoted}, str, is_reply=True) == ("!tip 5", ())
    long = f"<mx-reply>{'<b>' * LONGEST_HTML}</mx-reply>!tip <a href='matrix:u/ben:x'>b</a> 5"
    content = {"body": "x", "format": "org.matrix.custom.html", "formatted_body": long}
    assert read_text(content, str)[1] == ("@ben:x",)
