"""What answers a question: words, in every language, and presses. The one place that knows. Pure.

A word that stands alone answers by what it means in the languages of the place; in reply to a
question a few more do. The first look takes for a possible answer whatever is one anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from commands.language.button_emoji import NO, YES, bare
from commands.language.messages import Answers, all_answers, bare_word
from commands.values.parameters import question_number

Answer = Literal["yes", "no", "cancel"]

COMMANDS: tuple[Answer, ...] = ("yes", "no", "cancel")
"""The commands by which questions are answered, in English in every room."""

ALIASES: Mapping[str, tuple[str, ...]] = {"yes": ("ok", "confirm", "accept"), "no": ("decline",)}
"""What else those commands are called."""

_IN_REPLY: Mapping[str, Answer] = {"y": "yes", "ok": "yes", "n": "no"}
"""Words that answer when they are said in reply to a question; in the open, only yes and no."""

_PRESSED: Mapping[str, Answer] = {bare(YES): "yes", bare(NO): "no"}


def word_answer(text: str, known: Answers, *, in_reply: bool = False) -> Answer | None:
    """What a message answers that is nothing but a word, "Ja!"; None where it is no such word."""
    word = bare_word(text)
    for answer in COMMANDS:
        if word in getattr(known, answer):
            return answer
    return _IN_REPLY.get(word) if in_reply else None


def numbered_answer(text: str, known: Answers) -> tuple[Answer, int] | None:
    """What "yes 3" says to which question; None where it is not of that form."""
    first, _, rest = bare_word(text).partition(" ")
    answer, number = word_answer(first, known), question_number(rest)
    return None if answer in (None, "cancel") or number is None else (answer, number)


def pressed_answer(emoji: str) -> Answer | None:
    """What a reaction answers by itself: ✅ or ❌."""
    return _PRESSED.get(bare(emoji))


def answer_of_command(name: str) -> Answer | None:
    """What a command answers; None for every command that is about something else."""
    return next((answer for answer in COMMANDS if answer == name), None)


def may_answer(words: Iterable[str]) -> bool:
    """Whether one of the words may answer a question, in whatever language, in whatever way."""
    return not _anywhere(all_answers()).isdisjoint(words)


@cache
def _anywhere(told: frozenset[str]) -> frozenset[str]:
    aliases = (alias for each in ALIASES.values() for alias in each)
    return frozenset((*told, *COMMANDS, *aliases, *_IN_REPLY))
