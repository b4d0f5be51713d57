"""What elections have to say when members become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.values.capability import Lifecycle
from commands.values.reply import Message, Value
from storage import elections
from storage.changes import Act, Change
from storage.elections import Candidate, Election
from storage.members import Member
from storage.records import changed
from storage.unit_of_work import Books


class Candidacies(Lifecycle):
    """Who stands as two stands as one. Whoever is forgotten is on no ballot and holds no office."""

    def link(self, merged: Member, kept: Member) -> Sequence[Change]:
        """Where only members stand so far, the one goes on standing for both."""
        return (JoinCandidates(merged.number, kept.number),)

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[Value, Value]]:
        """The elections in which they stand or stood."""
        stood = (each for number in numbers for each in elections.candidacies(books, number))
        return [(Message("kept-candidate"), str(each.election)) for each in stood if each.stands]


@dataclass(frozen=True, slots=True)
class JoinCandidates:
    """Of two members who stand and are one from now on, the one who goes on stands for both."""

    merged: int
    kept: int

    def apply(self, books: Books, act: Act) -> None:
        for mine in elections.candidacies(books, self.merged):
            if not mine.stands or books.need(Election, mine.election).state != "standing":
                continue
            other = books.get(Candidate, mine.election, self.kept)
            first = mine.entry
            if other is not None and other.stands:
                first = min(first, other.entry)
            books.save(Candidate(mine.election, self.kept, first, 1))
            books.save(changed(mine, stands=0))
