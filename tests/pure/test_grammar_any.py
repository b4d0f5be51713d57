"""From words to arguments, whatever the words: one of three plain answers, never anything else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from commands.catalogue import catalogue
from commands.language.address import address, find, nearest
from commands.language.grammar import read_arguments
from commands.language.tokens import Missing, ParseError, ReadingContext, Unclear, Word, words_of
from commands.values.events import MENTION
from storage.ledger.assets import first_design

COMMANDS = catalogue()
ANY = st.text(st.characters(exclude_categories=()), max_size=80)
PIECES = st.sampled_from(
    [
        chr(MENTION),
        chr(MENTION + 1),
        "ben",
        "@ana",
        "5",
        "1,5",
        "all",
        "and",
        '"',
        "“",
        "”",
        "=",
        "amount=5",
        "how=split",
        "each",
        "#k3f9",
        "k3f9",
        "over",
        "3",
        "1h30",
        "points",
        "x",
        "name",
    ]
)
TEXT = ANY | st.lists(PIECES, max_size=10).map(" ".join) | st.lists(PIECES).map("".join)
PREFIXES = ("!", "/")


def person(word: Word) -> int | None:
    if word.mention is not None:
        return word.mention + 1
    if word.text.startswith("@") and word.text[1:] not in ("ana", "ben"):
        raise ParseError("nobody-called", name=word.text)
    return {"ana": 1, "ben": 2}.get(word.text.removeprefix("@"))


@given(TEXT)
def test_words_stand_in_the_text_where_they_say(text: str) -> None:
    end = 0
    for word in words_of(text):
        assert end <= word.start < word.end <= len(text)
        assert word.quoted or word.text in text
        end = word.end


@given(TEXT, st.booleans())
def test_what_is_addressed_is_a_part_of_what_was_said(text: str, direct: bool) -> None:
    heard = address(text, PREFIXES, MENTION, ("commonpurse",), direct)
    if heard is not None:
        assert text.endswith(heard.said)
        find(COMMANDS, heard.words)
        nearest(COMMANDS, heard.words)
    if direct and text.strip():
        assert heard is not None


@given(
    st.sampled_from(sorted(COMMANDS)),
    TEXT,
    st.sampled_from(["en", "de", "fr"]),
    st.sampled_from([None, 2]),
)
def test_any_words_make_a_command_or_say_why_not(
    path: tuple[str, ...], text: str, locale: str, replied_to: int | None
) -> None:
    declaration = COMMANDS[path]
    context = ReadingContext(first_design(1, 0), locale, person, replied_to)
    try:
        found = read_arguments(declaration, text, words_of(text), context)
    except (ParseError, Missing, Unclear):
        return
    names = {parameter.name for parameter in declaration.parameters}
    assert {p.name for p in declaration.parameters if p.required} <= set(found) <= names
    amount = found.get("amount")
    assert amount in (None, "all", "half") or amount > 0


@given(
    st.sampled_from(["5", "0.5", "all", "half", "1.25"]),
    st.permutations(["ben", "amount"]),
    st.sampled_from(["", "points", "PTS"]),
    st.sampled_from(["", "thanks a lot", "don't"]),
)
def test_the_order_of_person_and_amount_makes_no_difference(
    amount: str, order: list[str], unit: str, memo: str
) -> None:
    unit = unit if amount not in ("all", "half") else ""
    parts = {"ben": "@ben", "amount": f"{amount} {unit}".strip()}
    text = " ".join([*(parts[part] for part in order), memo]).strip()
    context = ReadingContext(first_design(1, 0), "en", person)
    found = read_arguments(COMMANDS["tip",], text, words_of(text), context)
    units = {"5": 500, "0.5": 50, "1.25": 125}.get(amount, amount)
    assert found == {"to": [2], "amount": units} | ({"memo": memo} if memo else {})
