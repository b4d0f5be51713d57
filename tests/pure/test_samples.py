"""Examples in other languages are the same commands, and read the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.catalogue import catalogue
from commands.language.address import find
from commands.language.grammar import read_arguments
from commands.language.messages import languages, wording
from commands.language.samples import in_language
from commands.language.tokens import Missing, ParseError, ReadingContext, Word, words_of
from commands.values.declaration import Declaration
from storage.ledger.assets import first_design

OTHERS = [each for each in languages() if each != "en"]
PEOPLE = {"@ana": 1, "@ben": 2}


def person(word: Word) -> int | None:
    return PEOPLE.get(word.text.casefold())


CONTEXT = ReadingContext(first_design(1, 0), "en", person)


def examples() -> list[str]:
    every = {each.name: each for each in catalogue().declarations}
    found = [
        example.format(person="@ana", other="@ben", room="market")
        for declaration in every.values()
        for example in (*declaration.examples, *declaration.explained.values())
    ]
    return list(dict.fromkeys(found))


def read(text: str) -> tuple[Declaration, list[str]] | str:
    """The command that is meant and what is given to it, by name; or what is wrong with it."""
    words = words_of(text)
    found = find(catalogue(), words)
    assert found is not None, text
    declaration = found.declaration
    try:
        given = read_arguments(declaration, text, words[found.count :], CONTEXT)
    except Missing as missing:
        return f"{declaration.name} lacks {missing.parameter.name}"
    except ParseError as error:
        return f"{declaration.name}: {error.problem}"
    return declaration, sorted(given)


@pytest.mark.parametrize("language", OTHERS)
def test_an_example_reads_the_same_in_each_language(language: str) -> None:
    wrong = [each for each in examples() if read(in_language(each, language)) != read(each)]
    assert wrong == []


@pytest.mark.parametrize("row", ["sample-words", "usage-words"])
def test_the_rows_of_all_languages_are_as_long(row: str) -> None:
    lengths = {each: len(wording(each).text(row).split("; ")) for each in languages()}
    assert set(lengths.values()) == {lengths["en"]}, lengths


def test_no_word_is_put_into_other_languages_that_stands_in_no_example() -> None:
    sources = "".join(path.read_text() for path in Path("commands").rglob("*.py"))
    assert [
        each for each in wording("en").text("sample-words").split("; ") if each not in sources
    ] == []


def test_how_a_command_is_written_keeps_what_is_typed_by_name() -> None:
    assert in_language("tip <to> [amount] [each|split] [memo=…]", "de") == (
        "tip <person> [betrag] [each|split] [memo=…]"
    )
    assert in_language("tip @kiln 8 for the soup", "fr") == "tip @kiln 8 pour la soupe"
