"""What may be an amount is never silently a memo, whatever else is said; and reading is linear."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from commands.catalogue import catalogue
from commands.language.address import address
from commands.language.grammar import read_arguments
from commands.language.tokens import (
    Doubtful,
    Missing,
    ParseError,
    ReadingContext,
    Unclear,
    Word,
    words_of,
)
from commands.values.events import MENTION
from storage.ledger.assets import first_design
from storage.unseen import visible

COMMANDS = catalogue()
TIP = COMMANDS["tip",]
LANGUAGES = st.sampled_from(["en", "de", "es", "fr", "pt"])

_SAID = (
    "two three ten eleven twelve nineteen twenty thirty hundred thousand dozen half twenty-five"
    " zwei drei zehn zwölf zwanzig einundzwanzig hundert zweihundert tausend dutzend halb"
    " deux trois dix douze vingt vingt-et-un quarante mille douzaine moitié"
    " tres cinco diez doce quince veinte veintiuno treinta doscientos docena mitad"
    " dois três dez doze vinte trinta cem duzentos dúzia metade"
)
NUMBER_WORDS = st.sampled_from(_SAID.split())
"""Of each of the five languages; those that are words of others too count in their own."""
OF_OTHERS = {"tres": "es", "quince": "es", "doze": "pt", "dez": "pt"}
UNITS = st.sampled_from(["point", "points", "Points", "PTS", "pts."])
DIGITS = st.sampled_from(["8", "2x", "no7", "½", "3.5", "１", "٣", "x3", "(4)"])
PLAIN = st.sampled_from(
    ["thanks", "soup", "bread", "merci", "gracias", "danke", "the", "lovely", "please", "market"]
)


def person(word: Word) -> int | None:
    if word.mention is not None:
        return word.mention + 1
    return {"ana": 1, "ben": 2, "cara": 3}.get(word.text.removeprefix("@"))


def read(text: str, locale: str = "en", replied_to: int | None = None) -> dict[str, Any]:
    context = ReadingContext(first_design(1, 0), locale, person, replied_to)
    return read_arguments(TIP, text, words_of(text), context)


@given(
    st.lists(PLAIN, max_size=4),
    NUMBER_WORDS | UNITS | DIGITS,
    st.lists(PLAIN, max_size=4),
    st.sampled_from(["ben", "@ben 5", "5 @ben", "@ben @cara 5", "@ben 5 for", "ben and cara"]),
    LANGUAGES,
)
def test_a_number_or_a_unit_among_the_words_is_always_asked_about(
    before: list[str], doubtful: str, after: list[str], said: str, language: str
) -> None:
    assume(OF_OTHERS.get(doubtful, language) == language)
    text = " ".join([said, *before, doubtful, *after])
    # Right behind what was said it may be read as the amount, or as its unit.
    assume(before or "5" not in said.split()[-1:])
    try:
        found = read(text, language)
    except (ParseError, Missing, Unclear):
        return
    assert not before, found
    assert doubtful not in str(found.get("memo", "")), found


@given(st.text(st.characters(exclude_categories=()), max_size=60), LANGUAGES)
def test_any_memo_that_holds_a_digit_is_asked_about(memo: str, language: str) -> None:
    try:
        found = read(f"@ben 5 thanks {memo}", language)
    except (ParseError, Missing, Unclear):
        return
    left = " ".join(
        word for word in str(found["memo"]).split() if "://" not in word and ":" not in word
    )
    assert not any(letter.isdigit() for letter in left), found


@given(st.lists(PLAIN, min_size=1, max_size=6), LANGUAGES)
def test_ordinary_words_are_one_message(memo: list[str], language: str) -> None:
    text = " ".join(["@ben", "5", *memo])
    assert read(text, language) == {"to": [2], "amount": 500, "memo": " ".join(memo)}


@given(st.sampled_from(["@cara 3", "3 @cara", "3 to @cara", "@cara: 3"]), st.lists(PLAIN))
def test_one_more_person_with_an_amount_is_never_a_memo(more: str, between: list[str]) -> None:
    with pytest.raises(ParseError):
        read(" ".join(["@ben", "5", *between, more]))


@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_what_is_not_seen_is_taken_out_once_and_for_all(text: str) -> None:
    assert visible(visible(text)) == visible(text)
    heard = address(f"!tip @ben {text}", ("!",), None, (), direct=False)
    assert heard is not None
    assert heard.said.startswith("tip @ben")


@pytest.mark.parametrize("unseen", ["\u200b", "\u2066", "\u2069", "\ufe0f", "\u200d", "\u00ad"])
@pytest.mark.parametrize("text", ["!tip @ben 5", "!tip @ben @cara 5 split"])
def test_unseen_characters_change_nothing_wherever_they_stand(unseen: str, text: str) -> None:
    heard = address(unseen.join(f" {text} "), ("!",), None, (), direct=False)
    assert heard is not None
    assert read(heard.said[4:]) == read(text[5:])


def steps(text: str) -> int:
    """How many lines of Python it takes to read a tip."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(visible(text))
    except (ParseError, Missing, Unclear):
        pass
    finally:
        sys.settrace(before)
    return count


GROWING = [
    "1 ",
    "000 ",
    "and x ",
    "ben ",
    "ben, ",
    "ben/",
    "/",
    "«",
    '"',
    "\u200b",
    "’s ",
    "e\u200d",
    "ein",
    "hundert",
    "je ",
    "1h ",
    ":a",
    "@x ",
    "€ ",
    "!tip ",
    "thanks ",
    chr(MENTION),
    chr(MENTION) + "/",
]


@pytest.mark.parametrize("piece", GROWING)
@pytest.mark.parametrize("start", ["", "@ben ", "@ben 5 ", "@ben 5 x "])
def test_reading_takes_steps_in_proportion_to_the_length(start: str, piece: str) -> None:
    # What is made of our words is made once, by whichever text needs it first.
    steps(start + piece * 800)
    few, many = steps(start + piece * 200), steps(start + piece * 800)
    assert many <= 6 * few + 400


def test_a_doubt_says_all_that_it_may_mean() -> None:
    with pytest.raises(Doubtful) as doubtful:
        read("@ben soup 8")
    assert doubtful.value.meant == (
        {"to": [2], "memo": "soup", "amount": 800},
        {"to": [2], "memo": "soup 8"},
    )
