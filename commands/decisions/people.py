"""What votes have to say when members become one, or are forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from commands.decisions.ballot import shown
from commands.decisions.words import question, reworded
from commands.values.capability import Lifecycle
from commands.values.reply import Message, Text, Value
from storage import jobs, secret_votes, votes
from storage.changes import Act, Change
from storage.forgetting import PSEUDONYM
from storage.ledger.entries import EntryRow
from storage.members import Member, identities_of
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote

_MOST_KEPT = 100
"""So many votes, the newest, are told in one answer; `poll voters` tells of each."""


class Ballots(Lifecycle):
    """Two ballots of one person are one; the ballot of somebody who is forgotten stays, unnamed."""

    def link(self, merged: Member, kept: Member) -> Sequence[Change]:
        """Of their two ballots in an open vote the later one counts."""
        return (JoinBallots(merged.number, kept.number),)

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[str, Value]]:
        """What they voted last and why; of a secret vote that is open, that they did."""
        given = [each for number in numbers for each in votes.ballots_by(books, number)]
        sealed = [each for number in numbers for each in secret_votes.sealed_by(books, number)]
        entry = {each.vote: each for each in given if each.choice}
        newest = sorted({*entry, *(each.vote for each in sealed)}, reverse=True)
        found: list[tuple[str, Value]] = []
        for vote in (books.need(Vote, number) for number in newest[:_MOST_KEPT]):
            asked = Message("vote-asked", {"number": str(vote.number), "question": question(vote)})
            if vote.number not in entry:
                found.append(("sealed vote", asked))
                continue
            ballot = entry[vote.number]
            row = books.get(EntryRow, ballot.entry)
            reason = (": ", Text(row.memo)) if row is not None and row.memo else ()
            found.append(("vote", (asked, " ", shown(vote, ballot.choice), *reason)))
        return [*found, *([("vote", "…")] if len(newest) > _MOST_KEPT else [])]

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        """Where a vote's words call them, they do so no more; reasons go with all their words."""
        return (UnnameVotes(tuple(numbers)),)


@dataclass(frozen=True, slots=True)
class JoinBallots:
    """The ballots of two members, who are one from now on, become one in every open vote."""

    merged: int
    kept: int

    def apply(self, books: Books, act: Act) -> None:
        joined = votes.join(books, self.merged, self.kept)
        joined += secret_votes.join(books, self.merged, self.kept)
        for vote in joined:
            jobs.plan(books, act.now, "vote shown", str(vote.number))


@dataclass(frozen=True, slots=True)
class UnnameVotes:
    """The names of members who are forgotten leave the words of votes.

    What was asked and decided is the community's, and stays.
    """

    numbers: tuple[int, ...]

    def apply(self, books: Books, act: Act) -> None:
        names = {each.name for number in self.numbers for each in identities_of(books, number)}
        names |= {books.need(Member, number).name for number in self.numbers}
        if not names - {""}:
            return
        called = re.compile(
            "|".join(rf'@"?{re.escape(name)}"?(?!\w)' for name in sorted(names) if name),
            re.IGNORECASE,
        )
        for vote in votes.calling(books, sorted(names)):
            texts = [vote.question, *vote.texts]
            change = partial(called.sub, f"@{PSEUDONYM}")
            after = [reworded(vote, change), *map(change, vote.texts)]
            if after != texts:
                books.save(_with_words(vote, after))


def _with_words(vote: Vote, texts: Sequence[str]) -> Vote:
    question, *options = texts
    kept = json.dumps(options, ensure_ascii=False)
    return changed(vote, question=question, options=kept, salt=None)
