"""Who may hold money from outside, write it down, confirm it and answer for it. Pure.

The same rules for the act and for the judge. People are persons: linked accounts are one. Until a
treasurer was chosen they are the moderators, of whom the platform tells and no record.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class People:
    """The treasurers, as persons, and whether anybody was ever chosen as one.

    `holders` were chosen to hold money from outside: they write down what they hold themselves.
    """

    treasurers: Collection[int]
    was_chosen: bool
    holders: Collection[int] = ()

    def is_treasurer(self, person: int) -> bool:
        """Whether somebody looks after the purse, as far as records tell."""
        return not self.was_chosen or person in self.treasurers

    def may_hold(self, person: int) -> bool:
        """Whether somebody may have money from outside."""
        return self.is_treasurer(person) or person in self.holders

    def may_write(self, person: int, holder: int) -> bool:
        """Whether somebody may write down what `holder` has: treasurers, and who has it."""
        return self.is_treasurer(person) or (person == holder and person in self.holders)

    def may_confirm(
        self,
        person: int,
        *,
        recorder: int,
        other: int,
        established: bool,
        apart: Collection[int] = (),
    ) -> bool:
        """Whether somebody may confirm what `recorder` wrote down, or answer a dispute about it.

        The other party is the one to do it (0: there is none here, or it is the recorder); else
        another treasurer; where there is none, any established member. Those who are `apart` have
        something of it, and may not either.
        """
        if person == recorder or person in apart:
            return False
        if other not in (0, recorder):
            return person == other
        if self.was_chosen and set(self.treasurers) - {recorder, *apart}:
            return person in self.treasurers
        return established
