"""What was decided, and what still lacks voters."""

from __future__ import annotations

import re
from typing import Annotated

from commands.decisions import closing
from commands.decisions.ballot import tied_of
from commands.decisions.found import OPEN_VOTE, vote_meant
from commands.decisions.voting import require_open
from commands.decisions.words import question, searchable, sentence
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language import spans
from commands.language.dates import DAY
from commands.values.declaration import command
from commands.values.parameters import Int, Rest
from commands.values.reply import Block, Line, Reply, Time
from storage import outbox, votes
from storage.counting.outcome import read_outcome
from storage.grants.rows import GRANTS
from storage.names import fold_name
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Vote

_A_PAGE = 10
_PAGE_BEHIND = re.compile(r"(?:^|\s)page=(\d{1,4})$", re.ASCII)
"""A page that is said behind the word, as it is behind everything else."""

_there_was_one = lambda request: request.community.matters > 0  # noqa: E731 - a word for `usable`


@command(
    "decisions",
    visibility="discreet",
    examples=("decisions", "decisions park", "decisions 2026-01"),
    only_reads=True,
    usable=_there_was_one,
)
def decisions(
    request: Request,
    books: Books,
    word: Annotated[
        str, Rest("a word of the question or its options, or when: june, 2026-01..2026-03", most=80)
    ] = "",
    page: Annotated[int, Int("which page", most=10_000, named=True)] = 1,
) -> Effects:
    """See what was decided, when and how, the newest first."""
    if said := _PAGE_BEHIND.search(word):
        word, page = word[: said.start()], int(said[1])
    found = _sought(request, books, word)
    if not found:
        missing = "decisions-none-with" if word else "decisions-none"
        raise Refusal(missing, word=word[:40], new=request.typed('poll "…" "…" "…"'))
    pages = -(-len(found) // _A_PAGE)
    if page > pages:
        raise Refusal("history-no-page", pages=pages)
    shown_now = found[(page - 1) * _A_PAGE : page * _A_PAGE]
    blocks: list[Block] = [_line(request, vote) for vote in shown_now]
    if page < pages:
        following = request.typed(f"decisions page={page + 1} {word}".rstrip())
        blocks += request.say("history-more", page=page, pages=pages, next=following).blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _sought(request: Request, books: Books, word: str) -> list[Vote]:
    """What was decided, the newest first: that has the word in it, or that time, or a word and was
    decided in the time beside it. What a month is called may be a word as well: both are shown."""
    zone, decided = request.settings.zone, votes.decided_ones(books)
    span = spans.span_meant(word, request.now, zone)
    both = None if span is not None else spans.with_word(word, request.now, zone)

    def has(vote: Vote, sought: str) -> bool:
        return fold_name(sought) in fold_name(_words_of(books, vote))

    def within(vote: Vote, when: spans.Span) -> bool:
        return when[0] <= (vote.ended_at or vote.closes_at) < when[1]

    return [
        each
        for each in decided
        if not word
        or has(each, word)
        or (span is not None and within(each, span))
        or (both is not None and has(each, both[0]) and within(each, both[1]))
    ]


def _words_of(books: Books, vote: Vote) -> str:
    """What was asked and could be chosen, to be searched in."""
    texts = [] if vote.rules.method == "dates" else vote.texts
    return " ".join((searchable(question(vote), books), *texts))


def _line(request: Request, vote: Vote) -> Line:
    found = read_outcome(vote.outcome)
    verdict = found.verdict
    if verdict == "won" and not found.winners:
        verdict = "equal"
    elif verdict in ("passed", "failed") and vote.rules.is_plain:
        yes, no, *_ = vote.counts
        verdict = "equal" if yes == no else "yes" if verdict == "passed" else "no"
    if vote.kind == GRANTS:
        verdict = "grants"
    return request.line(
        f"decided-{verdict}",
        number=str(vote.number),
        question=sentence(vote),
        at=Time(vote.ended_at or vote.closes_at, "date"),
        won=tied_of(vote, found.winners or found.tied),
        results=request.typed(f"grants results {vote.number}"),
    )


@command(
    "poll",
    "remind",
    visibility="discreet",
    examples=("poll remind 1",),
    usable=_there_was_one,
)
def remind(
    request: Request,
    books: Books,
    number: Annotated[int | None, OPEN_VOTE] = None,
) -> Effects:
    """Say again in the room that a vote is open, and how many it still needs.

    Whoever asked may, and a moderator of the room, once a day. Nobody is named; who asked for
    reminders and has not voted is told alone.
    """
    vote = vote_meant(request, books, number, "poll remind")
    require_open(request, vote)
    own = person_of(books, vote.asked_by) == request.member.number
    if not own and not request.moderates_room:
        raise Refusal("poll-remind-own")
    key = closing.reminder_key(vote)
    last = max((each.written_at for each in outbox.with_key(books, key)), default=-DAY)
    if request.now < last + DAY:
        raise Refusal("poll-reminded", again=request.time(last + DAY))
    said = closing.reminder(books, vote)
    done = request.say("poll-remind-done", number=str(vote.number))
    place = closing.place_of(vote)
    others = (each for each in closing.reminded_alone(books, vote) if each != request.member.number)
    alone = [Say(said, "private", to=each, mood="notice") for each in others]
    told = [Say(said, mood="notice", place=place, key=key), Say(done, "discreet"), *alone]
    return Effects(says=told)
