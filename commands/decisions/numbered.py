"""A ballot said alone with the bot, without its command: "2. yes", "#2 B"."""

from __future__ import annotations

import re

from commands.decisions.ballot import is_ballot
from commands.engine import answerable
from commands.engine.context import Context
from commands.engine.request import Refusal, Request
from commands.language.yes_no import word_answer
from storage.asks import Ask
from storage.unseen import visible
from storage.votes import Vote

_NUMBERED = re.compile(
    r"(?P<mark>#)?(?P<number>[1-9]\d{0,8})(?:\s*[.:)](?:\s+|(?=\D))|\s+)(?P<ballot>\S.*)", re.DOTALL
)


def said_alone(context: Context, request: Request, text: str) -> str | None:
    """The command that "2. yes" stands for: a vote, where such a vote is and it reads as a ballot.

    "2 points to ben" is none. Behind a "#" or a single word it is one where that vote is open, so
    that what is wrong with it is said. Raises Refusal where a question has that number too.
    """
    found = _NUMBERED.fullmatch(visible(text).strip())
    vote = None if found is None else context.books.get(Vote, int(found["number"]))
    if found is None or vote is None:
        return None
    said = found["ballot"].strip()
    meant = bool(found["mark"]) or len(said.split()) == 1
    if not is_ballot(request, vote, said) and not (meant and vote.state == "open"):
        return None
    ask = context.books.get(Ask, vote.number)
    is_mine = ask is not None and ask.member == request.member.number and ask.kind != "missing"
    if is_mine and word_answer(said, context.answer_words) and _is_shown(context, ask):
        raise Refusal(
            "vote-or-question",
            number=str(vote.number),
            vote=request.typed(f"vote {vote.number} …"),
            answer=request.typed_in_a_row([f"yes {vote.number}", f"no {vote.number}"]),
        )
    return f"vote {vote.number} {said}"


def _is_shown(context: Context, ask: Ask | None) -> bool:
    return ask is not None and ask.state == "open" and answerable.shown_lately(context, ask)
