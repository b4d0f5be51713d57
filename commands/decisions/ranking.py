"""Put options in order by pressing, in private: the best first, with a way back, and done.

Nothing is kept of it until it is done: every button holds the order as it would be then.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated

from commands.decisions import secret_voting
from commands.decisions.ballot import letter, lettered
from commands.decisions.found import VOTE_NUMBER, has_matters, vote_numbered
from commands.decisions.voting import require_open, require_voter
from commands.decisions.words import sentence
from commands.engine.request import Effects, Refusal, Request, Say
from commands.values.declaration import command
from commands.values.parameters import Text
from commands.values.reply import Button, Line, Listed, Reply, Value
from storage import outbox
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
    mine = books.get(Ballot, number, request.member.number)
    if about.rules.is_secret:
        # Each press would be a message that is kept, with the order so far in it.
        return secret_voting.sheet(request, books, about, mine)
    if about.rules.method not in RANKED:
        raise Refusal("rank-not-ranked", number=str(number), vote=request.typed(f"vote {number}"))
    reply = _asked(request, about, _read(request, about, order, mine))
    key = f"rank/{number}/{request.member.number}"
    # What was pressed under the question for the next one is that question, and changes.
    goes_on = bool(order) and request.pressed and outbox.sent_under(books, key) is not None
    return Effects(says=[Say(reply, "discreet", key=key, edit=goes_on)])


def _read(request: Request, about: Vote, order: str, mine: Ballot | None) -> list[int]:
    """The options in order so far; where nothing is said, those of one's ballot."""
    if order == _NONE_YET:
        return []
    if not order:
        ballot = read_ranking(about.rules, "" if mine is None else mine.choice)
        return [option for place in ballot for option in place]
    found = _ORDER.fullmatch(order)
    options = [ord(each.upper()) - ord("A") + 1 for each in order.split(">")] if found else []
    known = all(1 <= each <= about.rules.options for each in options)
    if not options or not known or len(set(options)) < len(options):
        raise Refusal(
            "rank-unreadable", given=order[:40], example=request.typed(f"rank {about.number}")
        )
    return options


def _asked(request: Request, about: Vote, order: Sequence[int]) -> Reply:
    """The order so far, what can come next, and the way back."""
    number = str(about.number)
    said: Value = Listed(tuple(lettered(about, each) for each in order), "comma")
    so_far = "rank-so-far" if order else "rank-nothing-yet"
    left = [each for each in range(1, about.rules.options + 1) if each not in order]
    asked = {"number": number, "question": sentence(about)}
    lines = [request.line(so_far, **asked, order=said, left=len(left))]
    presses: list[Value] = [
        Button(lettered(about, each), f"rank {number} {_written([*order, each])}") for each in left
    ]
    if order:
        presses.append(request.button("rank-back", f"rank {number} {_written(order[:-1])}"))
        presses.append(request.button("rank-done", f"vote {number} {_written(order)}"))
    lines.append(Line(tuple(part for each in presses for part in (" ", each))[1:]))
    return Reply(tuple(lines))


def _written(order: Sequence[int]) -> str:
    return ">".join(map(letter, order)) or _NONE_YET
