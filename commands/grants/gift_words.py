"""Gifts to projects as people say them: "A=5 C=2", "red clay 4", "4 to Kiln, 2 to Oven". Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from commands.language.amounts import looks_like_amount
from commands.language.pairing import Said, paired
from commands.language.vocabulary import FOR, JOINERS, TO
from storage.names import fold_name

_QUOTES = '"“”„«»'
_AROUND = {*FOR, *TO, *JOINERS, "=", "zu", "au", "ao"}


def gifts_said(
    value: str, titles: Mapping[str, str], units: Collection[str]
) -> list[tuple[str, str]]:
    """(project, figure) as they are said; nothing for what cannot be read.

    `titles` are what projects are called, by their letters; a project is given by its letter, or
    by the word that was said where none is called so. `units` are the words for the currency.
    """
    words = _words(value)
    called = sorted(
        ((tuple(map(fold_name, _words(title))), letter) for letter, title in titles.items()),
        key=lambda each: -len(each[0]),
    )
    found: list[Said] = []
    at = 0
    while at < len(words):
        letter, count = _title_at(words, at, called)
        word = words[at].strip(",")
        if letter:
            found.append(("name", letter))
        elif looks_like_amount(word):
            found.append(("figure", word))
        elif _says_nothing(word, words[at + 1 :], titles, units):
            pass
        else:
            found.append(("name", word.upper() if word.upper() in titles else word))
        at += count
    return paired(found)


def _words(text: str) -> list[str]:
    spaced = text.replace("=", " = ").replace(";", " ")
    return [plain for word in spaced.split() if (plain := word.strip(_QUOTES + ",:"))]


def _title_at(
    words: list[str], at: int, called: list[tuple[tuple[str, ...], str]]
) -> tuple[str, int]:
    """The letter of the project that is called by the words from there on, and by how many."""
    for title, letter in called:
        said = tuple(map(fold_name, words[at : at + len(title)]))
        if title and said == title:
            return letter, len(title)
    return "", 1


def _says_nothing(
    word: str, after: list[str], titles: Mapping[str, str], units: Collection[str]
) -> bool:
    """Whether a word only joins others; "A" is a project's letter, and "a" one where none follows
    that it would lead to."""
    if word.casefold() in units or not word:
        return True
    if word.casefold() not in _AROUND:
        return False
    is_letter = word.upper() in titles
    return not is_letter or (word.islower() and bool(after) and not looks_like_amount(after[0]))
