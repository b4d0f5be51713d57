"""What a vote asks: a member's own words, or what their proposal says, to be put into words late.

A proposal's question holds a name and an amount, which are read as they are called then.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from commands.language.stored_replies import value_of_json, value_to_json
from commands.values.reply import Listed, Message, Name, Text, Value
from storage.grants.rows import GRANTS
from storage.members import Member
from storage.purse.kinds import VOTES
from storage.unit_of_work import Books
from storage.votes import Vote

IN_VALUES = VOTES | {"election", GRANTS}
"""The kinds of votes whose question is kept in values, to be put into words late."""


def written(question: Value, notes: Sequence[Value] = ()) -> str:
    """A question in values, and what is said beside it on the ballot, as a vote keeps them."""
    return json.dumps([value_to_json(each) for each in (question, *notes)], ensure_ascii=False)


def question(vote: Vote) -> Value:
    """What a vote asks."""
    if vote.kind not in IN_VALUES:
        return vote.question
    return value_of_json(json.loads(vote.question)[0])


_NOT_TITLE = re.compile(r", (?:[^,(]|,(?=\S))+(?:\([^()]*\))?$")


def titles(vote: Vote) -> list[str]:
    """What options that are projects are called, without what each costs; else nothing."""
    return [_NOT_TITLE.sub("", each) for each in vote.texts] if vote.kind == GRANTS else []


def sentence(vote: Vote) -> Value:
    """What a vote asks, so that more can be said behind it: with a mark at its end."""
    asked = question(vote)
    if isinstance(asked, str) and asked.rstrip('"”“»)]')[-1:] not in _ENDS:
        return f"{asked}."
    return asked


_ENDS = frozenset(".?!…:;。？！؟")


def searchable(value: Value, books: Books) -> str:
    """The words in a value that people may look for: texts as they were said, and names."""
    match value:
        case str():
            return value
        case Text():
            return value.text
        case Name():
            return books.need(Member, value.member).name
        case Message():
            parts = tuple(value.values.values())
        case Listed():
            parts = value.parts
        case tuple():
            parts = value
        case _:
            return ""
    return " ".join(searchable(each, books) for each in parts)


def notes(vote: Vote) -> list[Value]:
    """What is said beside it on the ballot."""
    if vote.kind not in IN_VALUES:
        return []
    return [value_of_json(each) for each in json.loads(vote.question)[1:]]


def reworded(vote: Vote, change: Callable[[str], str]) -> str:
    """A vote's question as it is kept, with what was said in it changed."""
    if vote.kind not in IN_VALUES:
        return change(vote.question)
    return json.dumps(_reworded(json.loads(vote.question), change), ensure_ascii=False)


def _reworded(kept: Any, change: Callable[[str], str]) -> Any:
    match kept:
        case str():
            return change(kept)
        case list():
            return [_reworded(each, change) for each in kept]
        case dict():
            return {name: _reworded(each, change) for name, each in kept.items()}
    return kept


_CALLED = re.compile(r'@("[^"]+"|\S+)')


def mentioned(text: str) -> list[str]:
    """The names that words mention somebody by: "@ana", '@"Ana Lee"'."""
    found = (called.strip('".,;:!?') for called in _CALLED.findall(text))
    return [name for name in found if name]
