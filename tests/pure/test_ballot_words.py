"""Ballots in words: what is read, and what is doubtful in each language."""

from __future__ import annotations

import pytest

from commands.decisions.date_words import by_letters
from commands.decisions.loose_words import without_marks
from commands.decisions.one_answer import is_doubtful

DAY = 86_400_000_000
THURSDAY = 1_767_258_000_000_000  # 2026-01-01 09:00 UTC
FRIDAY = THURSDAY + DAY + 9 * DAY // 24  # 18:00
SATURDAY = THURSDAY + 2 * DAY + DAY // 24  # 10:00
SUNDAY = THURSDAY + 3 * DAY + 2 * DAY // 24  # 11:00
DATES = (FRIDAY, SATURDAY, SUNDAY)


@pytest.mark.parametrize(
    "said",
    [
        *("no problem", "No problem!", "no idea", "no objections from me", "yes or no?"),
        *("ja oder nein", "si tu viens", "si c’est samedi", "oui ou non"),
        *("no sé", "no se", "no hay problema", "no me importa", "si vienes", "si nadie viene"),
        *("não sei", "nao sei", "não faz mal", "não tem problema", "o que acham?", "y tú?"),
        *("yes if you come", "yes, but only if it is dry", "ja, wenn es trocken ist"),
        *("oui seulement si tu viens", "sí, siempre que venga", "sim, desde que venha"),
    ],
)
def test_what_begins_like_an_answer_and_may_mean_another_is_doubtful(said: str) -> None:
    assert is_doubtful(said)


@pytest.mark.parametrize(
    "said",
    [
        *("yes: if you come", "yes (if dry)", "yes it is"),
        *("no", "no too dear", "no: no idea why", "no, no problem with the other", "yes please"),
        *(
            "nein zu teuer",
            "ja gerne",
            "non trop cher",
            "sí",
            "si",
            "si, claro",
            "sí: no sé por qué",
        ),
        *("não muito caro", "sim por favor", "y", "n: dear", "non"),
    ],
)
def test_an_answer_with_its_reason_is_not(said: str) -> None:
    assert not is_doubtful(said)


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("Fri 18:00", "A"),
        ("fri 6pm and sat?", "A, B?"),
        ("Samstag 10:00, Sonntag", "B, C"),
        ("vendredi 18h ; dimanche au besoin", "A, C?"),
        ("sábado 10:00 y domingo no", "B, C-"),
        ("Fri 17:00", None),
        ("Mon 18:00", None),
        ("Fri 18:00 and soup", None),
        ("", None),
    ],
)
def test_dates_are_read_by_their_day_and_time(said: str, letters: str | None) -> None:
    assert by_letters(said, DATES, THURSDAY, "UTC") == letters


def test_a_day_with_two_dates_needs_a_time() -> None:
    assert by_letters("Fri", (*DATES, FRIDAY + DAY // 24), THURSDAY, "UTC") is None


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ('"A"', "A"),
        ("“Park”.", "Park"),
        ("«Café»", "Café"),
        ("A.", "A"),
        ("b!", "b"),
        ('"', ""),
        ('"A" "B"', '"A" "B"'),
        ("A, B", "A, B"),
        ("", ""),
    ],
)
def test_quotes_and_full_stops_are_no_words(said: str, plain: str) -> None:
    assert without_marks(said) == plain
