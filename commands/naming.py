"""Persons named in a row: "@ben, cara and @dan". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from commands import amounts
from commands.spoken import Context, Misread, Word

_TO = ("to", "from")
_FOR = ("for", "an", "von", "für", "a", "de", "para", "por", "à", "pour")
"""Words that stand before people, but before much else too: "for the soup", "an apple"."""


def leads_to_person(word: Word) -> bool:
    """Whether a word may stand before a person and say nothing new: "to @ben", "für @ben"."""
    return not word.quoted and word.text.casefold() in _TO + _FOR


def may_be_person(words: Sequence[Word], index: int) -> bool:
    """Whether a person may follow: after "for" only one who is named as such."""
    following = words[index + 1]
    return words[index].text.casefold() in _TO or is_named(following)


JOINERS = ("and", "&", "+", "und", "y", "e", "et")
"""Words after which one more person must follow, in any language: people mix theirs with ours."""

MARKS = ",:;"
"""Marks that people put behind a name or an amount."""


def marks_from(words: Sequence[Word], index: int) -> int:
    """How many words from here on are only marks: ",", ":"."""
    count = 0
    while index + count < len(words) and not words[index + count].text.strip(MARKS):
        count += 1
    return count


def people_from(words: Sequence[Word], index: int, context: Context) -> tuple[list[int], int]:
    """The persons named one after the other, and how many words that took.

    After "and" or a comma a person must follow: a name that nobody bears is told, so that nobody is
    left out in silence.
    """
    people: list[int] = []
    start, joined = index, False
    while index < len(words):
        word = words[index]
        marks = not word.text.strip(MARKS)
        if people and not word.quoted and (marks or word.text.casefold() in JOINERS):
            joined = joined or "," in word.text or not marks
            index += 1
            continue
        if amounts.looks_like_amount(word.text) and not word.quoted:
            break
        bare = without_marks(word)
        number = context.person(bare) if not people or joined or is_named(bare) else None
        if number is None:
            if people and joined:
                raise Misread("nobody-called", name=bare.text[:40])
            if people and not word.quoted and _is_a_member(bare, context):
                raise Misread("people-unclear", name=bare.text[:40])
            break
        if number not in people:
            people.append(number)
        joined = word.text.endswith(",") and not word.quoted
        index += 1
    return people, index - start


def _is_a_member(word: Word, context: Context) -> bool:
    """Whether a bare word after a person may be one more: then it is not taken for the memo."""
    try:
        return context.person(word) is not None
    except Misread:
        return False


def without_marks(word: Word) -> Word:
    """A word without the marks that people put behind a name."""
    if word.quoted:
        return word
    return Word(word.text.rstrip(MARKS) or word.text, word.start, word.end)


def is_named(word: Word) -> bool:
    """Whether a word says by its form that it is a person: a second bare word may be the memo."""
    return word.mention is not None or word.text.startswith("@")
