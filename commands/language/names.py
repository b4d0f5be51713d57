"""Persons named in a row: "@ben, cara and @dan". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from commands.language import amounts
from commands.language.tokens import ParseError, ReadingContext, Word
from commands.language.vocabulary import FOR, JOINERS, TO, bare


def leads_to_person(word: Word) -> bool:
    """Whether a word may stand before a person and say nothing new: "to @ben", "für @ben"."""
    return not word.quoted and word.text.casefold() in TO + FOR


def may_be_person(words: Sequence[Word], index: int) -> bool:
    """Whether a person may follow: after "for" only one who is named as such."""
    following = words[index + 1]
    return words[index].text.casefold() in TO or is_named(following)


MARKS = ",:;"
"""Marks that people put behind a name or an amount."""


_OWNING = ("'s", "’s", "ʼs", "´s", "`s", "'", "’")
"""What makes "@ben" into "@ben’s": it says nothing new of who is meant."""

_BY_NUMBER = re.compile(r"<@!?\d+>|\d{15,22}", re.ASCII)
_BY_ADDRESS = re.compile(r"@[^\s:@]+:\S+")
_SEVERAL_AT_ONCE = re.compile(r"<@&\d+>|<#\d+>|@(?:everyone|here|room)", re.ASCII)
_MOST_WORDS = 4
"""Of so many words a name is put together where it stands without quotes."""


def is_mark(words: Sequence[Word], index: int) -> bool:
    """Whether a word says nothing behind a name: ",", ":", the ’s of a mention."""
    word = words[index]
    if not word.text.strip(MARKS):
        return True
    glued = index > 0 and words[index - 1].end == word.start
    return glued and words[index - 1].mention is not None and word.text.casefold() in _OWNING


def marks_from(words: Sequence[Word], index: int) -> int:
    """How many words from here on are only marks: ",", ":"."""
    count = 0
    while index + count < len(words) and is_mark(words, index + count):
        count += 1
    return count


def people_from(
    words: Sequence[Word], index: int, context: ReadingContext, *, repeats: bool = False
) -> tuple[list[int], int]:
    """The persons named one after the other, and how many words that took; each once, unless
    whoever is named twice is to stand there twice.

    After "and" or a comma a person must follow: a name that nobody bears is told, so that nobody is
    left out in silence.
    """
    people: list[int] = []
    start, joined = index, False
    while index < len(words):
        word = words[index]
        marks = is_mark(words, index)
        joins = bare_joiner(word)
        if people and not word.quoted and (marks or joins):
            joined = joined or "," in word.text or joins
            index += 1
            continue
        if amounts.looks_like_amount(word.text) and not word.quoted:
            break
        if not people or joined or is_named(word):
            numbers, count = person_at(words, index, context, first=not people)
        else:
            numbers, count = [], 0
        if not numbers:
            if people and joined:
                raise ParseError("nobody-called", name=without_marks(word).text[:40])
            bare_word = without_marks(word)
            if people and not word.quoted and _is_a_member(bare_word, context):
                raise ParseError("people-unclear", name=bare_word.text[:40])
            break
        people += [number for number in numbers if repeats or number not in people]
        index += count
        joined = words[index - 1].text.endswith(",") and not words[index - 1].quoted
    return people, index - start


def bare_joiner(word: Word) -> bool:
    """Whether a word only joins what stands before and behind it: "and", "&", "/"."""
    return not word.quoted and word.text.casefold() in JOINERS


def person_at(
    words: Sequence[Word], index: int, context: ReadingContext, *, first: bool = True
) -> tuple[list[int], int]:
    """Who is named from this word on, and by how many words: one person, or several as "ben/cara".

    Nobody where it is no name but may be something else. Raises ParseError for what can be none.
    """
    word = words[index]
    if word.mention is not None:
        number = context.person(word)
        return ([] if number is None else [number]), 1
    name = without_marks(word)
    if not word.quoted:
        refuse_ids(name, first=first)
        if amounts.looks_like_amount(word.text):
            return [], 0
        longer = None if leads_to_person(word) else _in_several_words(words, index, context)
        if longer is not None:
            return longer
    try:
        number = context.person(name)
    except ParseError as misread:
        if misread.problem != "nobody-called" or word.quoted:
            raise
        if numbers := _glued(name, context):
            return numbers, 1
        if _BY_ADDRESS.fullmatch(name.text):
            raise ParseError("person-by-number") from None
        raise
    if number is not None:
        return [number], 1
    numbers = [] if word.quoted else _glued(name, context)
    return numbers, 1 if numbers else 0


def refuse_ids(word: Word, *, first: bool) -> None:
    """A role, everybody, or somebody's number on the platform is nobody who is meant by name."""
    if _SEVERAL_AT_ONCE.fullmatch(word.text):
        raise ParseError("not-all-at-once")
    if (first or not word.text.isdigit()) and _BY_NUMBER.fullmatch(word.text):
        raise ParseError("person-by-number")


def _in_several_words(
    words: Sequence[Word], index: int, context: ReadingContext
) -> tuple[list[int], int] | None:
    """Somebody whose name has spaces, without quotes: "Cara Lee". The longest name counts."""
    end = index + 1
    while end < min(len(words), index + _MOST_WORDS) and _may_go_on(words, end):
        end += 1
    for stop in range(end, index + 1, -1):
        text = " ".join(word.text for word in words[index : stop - 1])
        last = without_marks(words[stop - 1]).text
        whole = Word(f"{text} {last}".removeprefix("@"), words[index].start, words[stop - 1].end)
        number = context.person(whole)
        if number is not None:
            return [number], stop - index
    return None


def _may_go_on(words: Sequence[Word], index: int) -> bool:
    word, before = words[index], words[index - 1]
    ended = before.text[-1:] in MARKS or word.quoted or is_named(word) or bare_joiner(word)
    return not ended and not amounts.looks_like_amount(word.text)


def _glued(word: Word, context: ReadingContext) -> list[int]:
    """Several in one word, "ben/cara", or one as an owner, "ben’s"; nobody if any is unknown."""
    parts = [part for part in re.split(r"[/|&+,]", word.text) if part]
    if len(parts) < 2:
        owner = next(
            (word.text.removesuffix(end) for end in _OWNING if word.text.endswith(end)), ""
        )
        parts = [owner] if owner and bare(owner) else []
    if not parts or len(parts) > _MOST_WORDS:
        return []
    found = [_known(Word(part, word.start, word.end), context) for part in parts]
    return [] if None in found else [number for number in found if number is not None]


def _known(word: Word, context: ReadingContext) -> int | None:
    try:
        return context.person(word)
    except ParseError:
        return None


def _is_a_member(word: Word, context: ReadingContext) -> bool:
    """Whether a bare word after a person may be one more: then it is not taken for the memo."""
    try:
        return context.person(word) is not None
    except ParseError:
        return False


def without_marks(word: Word) -> Word:
    """A word without the marks that people put behind a name."""
    if word.quoted:
        return word
    return Word(word.text.rstrip(MARKS) or word.text, word.start, word.end)


def is_named(word: Word) -> bool:
    """Whether a word says by its form that it is a person: a second bare word may be the memo."""
    return word.mention is not None or word.text.startswith("@")
