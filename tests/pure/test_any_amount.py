"""Amounts of any asset a community has: "300 USD", "$300", "5"; and none is taken for another."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

import pytest

from commands.catalogue import catalogue
from commands.engine.request import Effects, Request
from commands.language.grammar import read_arguments, read_form, read_one
from commands.language.tokens import ParseError, ReadingContext, Unclear, Word, words_of
from commands.values.declaration import command
from commands.values.parameters import AnyAmount, Rest, Text
from storage.ledger.assets import first_design
from storage.ledger.money import MixedAssets, Money
from storage.unit_of_work import Books

POINTS = first_design(1, 0)
USD = replace(first_design(2, 0), name="dollars", singular="dollar", code="USD", symbol="$")
YEN = replace(first_design(3, 0), name="yen", singular="yen", code="JPY", symbol="¥", decimals=0)
TIP = catalogue()["tip",]


@command("till", "record")
def record(
    request: Request,
    books: Books,
    amount: Annotated[Money, AnyAmount("how much")],
    what: Annotated[str, Rest("what for")] = "",
) -> Effects:
    """Write down what came in."""
    return Effects()


def person(word: Word) -> int | None:
    return {"ben": 2}.get(word.text.removeprefix("@"))


def context(locale: str = "en") -> ReadingContext:
    return ReadingContext(POINTS, locale, person, others=(USD, YEN))


def read(text: str, locale: str = "en") -> dict[str, Any]:
    return read_arguments(record, text, words_of(text), context(locale))


@pytest.mark.parametrize(
    ("text", "amount", "what"),
    [
        ("5", [500, 1], ""),
        ("5 points", [500, 1], ""),
        ("300 USD", [30000, 2], ""),
        ("300 usd for the hall", [30000, 2], "for the hall"),
        ("USD 300", [30000, 2], ""),
        ("$300.50", [30050, 2], ""),
        ("300$ rent", [30000, 2], "rent"),
        ("300USD", [30000, 2], ""),
        ("300 JPY", [300, 3], ""),
        ("¥300", [300, 3], ""),
        ("5 for 300 USD", [500, 1], "for 300 USD"),
    ],
)
def test_an_amount_is_of_the_asset_that_is_named_with_it(
    text: str, amount: list[int], what: str
) -> None:
    found = read(text)
    assert (found["amount"], found.get("what", "")) == (amount, what)


@command("till", "counted")
def counted(
    request: Request,
    books: Books,
    what: Annotated[str, Text("what")] = "",
    over: Annotated[Money | None, AnyAmount("above which amount")] = None,
) -> Effects:
    """Count what came in."""
    return Effects()


def test_an_optional_one_may_be_named() -> None:
    words = words_of("over=300USD")
    assert read_arguments(counted, "over=300USD", words, context())["over"] == [30000, 2]


def test_each_asset_is_read_in_its_own_decimals() -> None:
    with pytest.raises(ParseError) as refused:
        read("3.5 JPY")
    assert refused.value.problem == "amount-decimals"
    assert read("1 500 USD", "fr")["amount"] == [150000, 2]


def test_what_is_not_clear_is_asked_about_in_its_asset() -> None:
    with pytest.raises(Unclear) as asked:
        read("3,50 USD")
    assert asked.value.readings == ([350, 2],)


def test_in_a_form_and_as_an_answer() -> None:
    assert read_form(record, (("amount", "300 USD"),), context())["amount"] == [30000, 2]
    assert read_one(record.parameter("amount"), "$5", context()) == [500, 2]


@pytest.mark.parametrize("text", ["@ben 5 USD", "@ben 5 dollars", "@ben USD 5", "@ben 5usd"])
def test_what_goes_in_the_currency_alone_refuses_another_asset(text: str) -> None:
    with pytest.raises(ParseError) as refused:
        read_arguments(TIP, text, words_of(text), context())
    assert refused.value.problem == "amount-other-sign"
    assert refused.value.values == {"sign": "USD"}


def test_only_like_is_taken_with_like() -> None:
    assert Money(5, 1) + Money(2, 1) == Money(7, 1)
    assert Money(5, 1) - Money(2, 1) == Money(3, 1)
    assert -Money(5, 1) < Money(2, 1) <= Money(2, 1)
    for act in (Money.__add__, Money.__sub__, Money.__lt__, Money.__le__):
        with pytest.raises(MixedAssets):
            act(Money(5, 1), Money(5, 2))
