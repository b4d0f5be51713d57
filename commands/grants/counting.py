"""Count a large round beside the turns: the room hears that it is counted, and then the result.

The close itself stays one turn. While the count is found it is put off by a few seconds at a time;
what is then carried out is the answer to the very question that the books ask at that moment.
"""

from __future__ import annotations

from commands.engine.request import Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.grants.found import Held
from commands.values.reply import say
from storage import outbox
from storage.grants import aside
from storage.grants.aside import Question
from storage.purse import proposals
from storage.unit_of_work import Books

SECOND = 1_000_000
LOOK_AGAIN = 3 * SECOND
"""So much later is looked whether it is counted (µs)."""
STOP_AGAIN = 3_600 * SECOND
"""So much later at most is looked what became of a vote to stop it (µs)."""
LONGEST = 600 * SECOND
"""So long after the room heard of it the round is counted in the turn itself, whatever became of
the process (µs)."""


def waits(context: Speaker, books: Books, found: Held, asked: Question | None) -> int:
    """In how many µs is looked again, where a round that is over is not counted yet; else 0."""
    waits = waits_for_stop(context, books, found)
    under_way = not waits and asked is not None and _is_under_way(context, books, found, asked)
    return LOOK_AGAIN if under_way else waits


def waits_for_stop(context: Speaker, books: Books, found: Held) -> int:
    """In how many µs is looked again what became of a vote to stop a round that is over, which
    passed before: it is objected to, or what was given goes back once payments go on. 0 where there
    is none. Its room is told once."""
    stop = proposals.stop_passed(books, found.proposal.number)
    if stop is None:
        return 0
    key = f"grants/{found.number}/stop/{stop.number}"
    if not outbox.with_key(books, key):
        counted = int(bool(found.round.result))
        reply = say(
            "grants-stop-first", number=found.number, stop=str(stop.number), counted=counted
        )
        context.say(Say(reply, mood="notice", key=key), answers=False)
    left = stop.until - context.now
    return min(left, STOP_AGAIN) if left > 0 else STOP_AGAIN


def _is_under_way(context: Speaker, books: Books, found: Held, asked: Question) -> bool:
    """Whether a round is being counted beside, so that its close waits. Its room is told once."""
    counter = context.services.counter
    if counter is None or not asked.is_large:
        return False
    key = f"grants/{found.number}/counting"
    told = outbox.with_key(books, key)
    if told and told[0].written_at + LONGEST < context.now:
        return False
    if counter.answer(asked.text) is not None:
        return False
    if not told:
        reply = say(
            "grants-counting",
            number=found.number,
            count=asked.many,
            gifts=int(found.terms.is_quadratic),
        )
        context.say(Say(reply, mood="notice", key=key), answers=False)
    return True


def answer(services: Services, asked: Question) -> str:
    """The count of a round as a text: as it was found beside, or found now."""
    counter = services.counter
    found = counter.answer(asked.text) if counter is not None and asked.is_large else None
    return found or aside.answer(asked.text)
