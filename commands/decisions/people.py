"""What votes have to say when members become one, or are forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from commands.decisions.ballot import shown
from commands.decisions.found import given_on
from commands.decisions.words import question, reworded
from commands.engine.people import platform_name
from commands.values.capability import Lifecycle
from commands.values.reply import Block, Message, Text, Value, line
from storage import jobs, secret_votes, votes
from storage.changes import Act, Change
from storage.forgetting import PSEUDONYM
from storage.ledger.entries import EntryRow
from storage.members import Member, identities_of
from storage.records import changed
from storage.redaction import Redaction
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote

_MOST_KEPT = 100
"""So many votes, the newest, are told in one answer; `poll voters` tells of each."""


class Ballots(Lifecycle):
    """Two ballots of one person are one; the ballot of somebody who is forgotten stays, unnamed."""

    def link(self, merged: Member, kept: Member) -> Sequence[Change]:
        """Of their two ballots in an open vote the later one counts, or the first where none can
        be changed."""
        return (JoinBallots(merged.number, kept.number),)

    def joined(self, books: Books, merged: Member, kept: Member) -> Sequence[Block]:
        """In which votes two ballots become one, which of them counts, and from where it came."""
        return (*_joined(books, merged, kept), *_joined_secrets(books, merged, kept))

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[Value, Value]]:
        """What they voted last and why; of a secret vote that is open, that they did."""
        given = [each for number in numbers for each in votes.ballots_by(books, number)]
        sealed = [each for number in numbers for each in secret_votes.sealed_by(books, number)]
        entry = {each.vote: each for each in given if each.choice}
        newest = sorted({*entry, *(each.vote for each in sealed)}, reverse=True)
        found: list[tuple[Value, Value]] = []
        for vote in (books.need(Vote, number) for number in newest[:_MOST_KEPT]):
            asked = Message("vote-asked", {"number": str(vote.number), "question": question(vote)})
            if vote.number not in entry:
                found.append((Message("kept-sealed-vote"), asked))
                continue
            ballot = entry[vote.number]
            row = books.get(EntryRow, ballot.entry)
            reason = (": ", Text(row.memo)) if row is not None and row.memo else ()
            found.append((Message("kept-vote"), (asked, " ", shown(vote, ballot.choice), *reason)))
        return [*found, *([(Message("kept-vote"), "…")] if len(newest) > _MOST_KEPT else [])]

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        """Where a vote's words call them, they do so no more; reasons go with all their words."""
        return (UnnameVotes(tuple(numbers)),)


def _joined(books: Books, merged: Member, kept: Member) -> list[Block]:
    found: list[Block] = []
    for ballot in votes.ballots_by(books, merged.number):
        vote = books.need(Vote, ballot.vote)
        other = books.get(Ballot, vote.number, kept.number)
        if vote.state != "open" or other is None or ballot.choice == other.choice:
            continue
        earlier, later = sorted((ballot, other), key=lambda each: each.entry)
        if not earlier.choice:
            continue
        counts = votes.standing_of(vote, ballot, other)
        said: dict[str, Value] = {
            "number": str(vote.number),
            "platform": platform_name(given_on(books, counts.entry)),
            "earlier": shown(vote, earlier.choice),
        }
        if not later.choice:
            found.append(line("vote-joined-none", **said))
            continue
        words = "vote-joined" if counts is later else "vote-joined-first"
        found.append(line(words, **said, later=shown(vote, later.choice)))
    return found


def _joined_secrets(books: Books, merged: Member, kept: Member) -> list[Block]:
    found: list[Block] = []
    for ballot in secret_votes.sealed_by(books, merged.number):
        vote = books.need(Vote, ballot.vote)
        other = secret_votes.own(books, vote, kept.number)
        if other is not None:
            platform = platform_name(given_on(books, max(ballot.entry, other.entry)))
            said = line("vote-joined-secret", number=str(vote.number), platform=platform)
            found.append(said)
    return found


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
        accounts = [each for number in self.numbers for each in identities_of(books, number)]
        names = {name for each in accounts for name in each.names}
        names |= {books.need(Member, number).name for number in self.numbers}
        names -= {"", PSEUDONYM}
        users = [each.user_id for each in accounts]
        secret_votes.unname(books, Redaction(names, users, PSEUDONYM))
        if not names:
            return
        called = re.compile(
            "|".join(rf'@"?{re.escape(name)}"?(?!\w)' for name in sorted(names)), re.IGNORECASE
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
