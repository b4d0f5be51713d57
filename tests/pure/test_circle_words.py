"""A circle as people say it, in five languages: what is read of it, and what stays a name."""

from __future__ import annotations

import pytest

from commands.circles.plain_words import SaidTwice, UnknownWord, in_plain_words

SAID: dict[str, tuple[str, dict[str, str]]] = {
    "20 a week with @ben @cara": ("", {"amount": "20", "every": "week", "seats": "3"}),
    "Winter 50 every month 6 people": ("Winter", {"amount": "50", "every": "month", "seats": "6"}),
    '"Winter" 50 monthly 6': ("Winter", {"amount": "50", "every": "month", "seats": "6"}),
    "20 points every 2 weeks": ("", {"amount": "20", "every": "2weeks"}),
    "20/week": ("", {"amount": "20", "every": "week"}),
    "20 daily": ("", {"amount": "20", "every": "day"}),
    "Reise 12,50 die Woche, 5 Leute": ("Reise", {"amount": "12,50", "every": "week", "seats": "5"}),
    "20 alle zwei Wochen mit @ben": ("", {"amount": "20", "every": "2weeks", "seats": "2"}),
    "20 a la semana con @ben": ("", {"amount": "20", "every": "week", "seats": "2"}),
    "20 quincenal": ("", {"amount": "20", "every": "2weeks"}),
    "20 par mois avec @ben": ("", {"amount": "20", "every": "month", "seats": "2"}),
    "20 ao mês, 6 pessoas": ("", {"amount": "20", "every": "month", "seats": "6"}),
    "Boat 2026": ("Boat 2026", {}),
    "Weekly savers": ("Weekly savers", {}),
    "Winter": ("Winter", {}),
}


@pytest.mark.parametrize("text", SAID)
def test_what_is_said_is_read(text: str) -> None:
    assert in_plain_words(text, {}, ("points",)) == SAID[text]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("20 USD a month with @ben @cara", "USD"),
        ('"D" 20 dollars a week with @ben', "dollars"),
        ("20 a week with @ben order draw", "order"),
        ("20 a week 5 people, starting 2026-02-03", "starting"),
    ],
)
def test_a_word_that_is_not_understood_behind_the_amount_is_named(text: str, word: str) -> None:
    """Never taken for the name, and never left out: it may be other money."""
    with pytest.raises(UnknownWord, match=f"^{word}$"):
        in_plain_words(text, {}, ("points",))


def test_what_was_said_as_a_term_is_not_read_again() -> None:
    assert in_plain_words("12", {"amount": "10"}) == ("12", {})
    assert in_plain_words("Winter weekly 6 people", {"every": "week", "amount": "5"}) == (
        "Winter",
        {"seats": "6"},
    )


def test_what_is_said_twice_and_differently_is_not_chosen_from() -> None:
    for text, given, term in (
        ("Winter monthly 6 people", {"every": "week", "amount": "5"}, "every"),
        ("Winter 6 people weekly", {"seats": "5", "amount": "5"}, "seats"),
        ('"Winter" 30 points weekly, 6 people', {"amount": "5"}, "amount"),
    ):
        with pytest.raises(SaidTwice, match=term):
            in_plain_words(text, given)
    with pytest.raises(UnknownWord, match="cheaply"):
        in_plain_words('"Winter" cheaply, 6 people weekly', {"amount": "5"})
