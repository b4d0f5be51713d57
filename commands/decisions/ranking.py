"""Put options in order by pressing, in private: the best first, with a way back, and done.

Nothing is kept of it until it is done: every button holds the order as it would be then. Of a
secret vote the order so far lies in what is said of it sealed, buttons and all, under the vote's
own key; it is opened only where it is delivered, and where one of its buttons is pressed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated

from commands.decisions import secret_voting
from commands.decisions.ballot import letter, lettered
from commands.decisions.found import VOTE_NUMBER, has_matters, vote_numbered
from commands.decisions.voting import require_open, require_voter
from commands.decisions.words import sentence
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.stored_replies import value_to_json
from commands.values.declaration import command
from commands.values.parameters import Text
from commands.values.reply import Button, Line, Listed, Message, Reply, SealedPart, Value
from storage import outbox, secret_votes
from storage.counting.outcome import read_ranking
from storage.counting.terms import RANKED
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote

_ORDER = re.compile(r"[A-Za-z](?:>[A-Za-z])*", re.ASCII)
_NONE_YET = "-"
"""What stands for an order without any option: whoever goes back to the beginning presses it."""


@command(
    "rank",
    visibility="discreet",
    examples=("rank 1",),
    usable=has_matters,
    unsaid=True,
)
def rank(
    request: Request,
    books: Books,
    number: Annotated[int, VOTE_NUMBER],
    order: Annotated[str, Text("the order so far, like B>A", most=60)] = "",
) -> Effects:
    """Put the options of a vote in order, one after the other."""
    about = vote_numbered(request, books, number)
    require_open(request, about)
    secret_voting.require_private(request, about)
    require_voter(request, books, about)
    if about.rules.method not in RANKED:
        raise Refusal("rank-not-ranked", number=str(number), vote=request.typed(f"vote {number}"))
    member = request.member.number
    if about.rules.is_secret:
        if not secret_votes.has_key(books, about):
            return secret_voting.call_off(request, about)
        before = "" if order else secret_voting.own_choice(books, about, member)
    else:
        mine = books.get(Ballot, number, member)
        before = "" if mine is None else mine.choice
    options = _read(request, about, order, before)
    key = f"rank/{number}/{member}"
    # What was pressed under the question for the next one is that question, and changes.
    goes_on = bool(order) and request.pressed and outbox.sent_under(books, key) is not None
    if about.rules.is_secret:
        return Effects(says=[SealedOrder(number, member, tuple(options), key, goes_on)])
    reply = Reply(_asked(about, options))
    return Effects(says=[Say(reply, "discreet", key=key, edit=goes_on)])


@dataclass(frozen=True, slots=True)
class SealedOrder:
    """The order so far in a secret vote, for its voter alone: what is kept of it lies sealed."""

    vote: int
    member: int
    options: tuple[int, ...] = field(repr=False)
    key: str
    goes_on: bool

    def says(self, books: Books) -> Sequence[Say]:
        vote, about = books.need(Vote, self.vote), f"order/{self.member}"
        gone = Message("ballot-gone")
        lines = []
        for each in _asked(vote, self.options):
            words = json.dumps(value_to_json(each.spans), ensure_ascii=False)
            sealed = secret_votes.sealed_words(books, self.vote, about, words)
            lines.append(Line((SealedPart(self.vote, about, sealed, gone),)))
        return [Say(Reply(tuple(lines)), "private", key=self.key, edit=self.goes_on)]


def _read(request: Request, about: Vote, order: str, before: str) -> list[int]:
    """The options in order so far; where nothing is said, those of one's ballot."""
    if order == _NONE_YET:
        return []
    if not order:
        return [option for place in read_ranking(about.rules, before) for option in place]
    found = _ORDER.fullmatch(order)
    options = [ord(each.upper()) - ord("A") + 1 for each in order.split(">")] if found else []
    known = all(1 <= each <= about.rules.options for each in options)
    if not options or not known or len(set(options)) < len(options):
        given = "…" if about.rules.is_secret else order[:40]
        raise Refusal("rank-unreadable", given=given, example=request.typed(f"rank {about.number}"))
    return options


def _asked(about: Vote, order: Sequence[int]) -> tuple[Line, Line]:
    """The order so far, what can come next, and the way back."""
    number = str(about.number)
    said: Value = Listed(tuple(lettered(about, each) for each in order), "comma")
    so_far = "rank-so-far" if order else "rank-nothing-yet"
    left = [each for each in range(1, about.rules.options + 1) if each not in order]
    asked = {"number": number, "question": sentence(about), "order": said, "left": len(left)}
    presses: list[Value] = [
        Button(lettered(about, each), f"rank {number} {_written([*order, each])}") for each in left
    ]
    if order:
        back, done = Message("rank-back"), Message("rank-done")
        presses.append(Button(back, f"rank {number} {_written(order[:-1])}"))
        presses.append(Button(done, f"vote {number} {_written(order)}"))
    row = tuple(part for each in presses for part in (" ", each))[1:]
    return Line((Message(so_far, asked),)), Line(row)


def _written(order: Sequence[int]) -> str:
    return ">".join(map(letter, order)) or _NONE_YET
