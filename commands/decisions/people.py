"""What votes have to say when members become one, or are forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from commands.decisions.words import reworded
from commands.values.capability import Lifecycle
from storage import jobs, secret_votes, votes
from storage.changes import Act, Change
from storage.forgetting import PSEUDONYM
from storage.members import Member, identities_of
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote


class Ballots(Lifecycle):
    """Two ballots of one person are one; the ballot of somebody who is forgotten stays, unnamed."""

    def link(self, merged: Member, kept: Member) -> Sequence[Change]:
        """Of their two ballots in an open vote the later one counts."""
        return (JoinBallots(merged.number, kept.number),)

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
