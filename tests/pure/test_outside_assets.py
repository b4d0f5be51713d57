"""Money from outside is read by its code, with its own decimals, and is never the own currency."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

import pytest

from commands.language.grammar import read_arguments
from commands.language.tokens import ParseError, ReadingContext, words_of
from commands.values.declaration import command
from commands.values.parameters import AnyAmount, OutsideAmount, Rest
from storage.ledger.assets import first_design
from storage.ledger.money import Money
from storage.ledger.outside import nameable, outside_asset


@command("record", examples=("record 5 USD",))
def record(
    request: Any,
    books: Any,
    amount: Annotated[Money, OutsideAmount("how much")],
    what: Annotated[str, Rest("what it is")] = "",
) -> Any:
    """Record."""


@command("ask", examples=("ask 5",))
def ask(request: Any, books: Any, amount: Annotated[Money, AnyAmount("how much")]) -> Any:
    """Ask."""


CONTEXT = ReadingContext(first_design(1, 0), "en", lambda _: None)
KNOWN = replace(CONTEXT, others=(outside_asset(2, "USD", 0),))


def number_of(code: str) -> int:
    return next(each.number for each in nameable(()) if each.code == code)


@pytest.mark.parametrize(
    ("typed", "units", "code"),
    [
        ("300 USD etsy", 300_00, "USD"),
        ("8.97 EUR etsy", 8_97, "EUR"),
        ("JPY 1200", 1200, "JPY"),
        ("5 kwd", 5_000, "KWD"),
    ],
)
def test_a_currency_that_is_new_is_read_by_its_code(typed: str, units: int, code: str) -> None:
    given = read_arguments(record, typed, words_of(typed), CONTEXT)
    assert given["amount"] == [units, number_of(code)]
    assert number_of(code) < 0


def test_a_currency_that_is_known_is_read_as_what_it_is() -> None:
    assert read_arguments(record, "3 USD", words_of("3 USD"), KNOWN)["amount"] == [300, 2]
    assert read_arguments(ask, "3 USD", words_of("3 USD"), KNOWN)["amount"] == [300, 2]
    assert read_arguments(record, "3", words_of("3"), KNOWN)["amount"] == [300, 1]
    with pytest.raises(ParseError):
        read_arguments(ask, "3 CHF", words_of("3 CHF"), KNOWN)


def test_decimals_are_those_of_the_currency() -> None:
    with pytest.raises(ParseError) as misread:
        read_arguments(record, "1.5 JPY", words_of("1.5 JPY"), CONTEXT)
    assert misread.value.problem == "amount-decimals"
    assert outside_asset(2, "BHD", 0).decimals == 3
    with pytest.raises(KeyError):
        outside_asset(2, "PTS", 0)
