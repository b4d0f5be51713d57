"""The terms of a vote: fixed before it opens, in one canonical text that its record holds. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from fractions import Fraction
from typing import Literal, get_args

from storage.counting.yesno import Base, Threshold

Method = Literal["yesno", "choice", "approval", "ranked", "schulze", "stv"]
Who = Literal["room", "members"]
RANKED: frozenset[Method] = frozenset({"ranked", "schulze", "stv"})
MOST_OPTIONS = 20

_LATER = frozenset({"secret", "hide"})
"""Terms that records of before know nothing of."""

_PASS = re.compile(r"(>|>=)(\d{1,6})/(\d{1,6}) of (yes\+no|cast|all)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a vote goes by. `picks`: how many options a ballot may name at most. `quorum` is empty,
    a number of heads, or a share of the roll ("1/5"); `passing` is empty or ">1/2 of yes+no"."""

    method: Method = "choice"
    options: int = 0
    picks: int = 1
    seats: int = 1
    who: Who = "room"
    quorum: str = ""
    passing: str = ""
    abstain: Literal["counts", "apart"] = "counts"
    secret: Literal["no", "yes"] = "no"  # noqa: S105 - no password, a kind of vote
    hide: Literal["no", "yes"] = "no"

    def text(self) -> str:
        """The terms as the record holds them; what came later is left out where it says nothing."""
        return ";".join(
            f"{each.name}={getattr(self, each.name)}"
            for each in fields(self)
            if each.name not in _LATER or getattr(self, each.name) != each.default
        )

    @property
    def is_plain(self) -> bool:
        """Whether it only asks who is there what they like, so that whoever asked may end it."""
        return (
            self.who == "room"
            and not self.quorum
            and not self.passing
            and not self.is_secret
            and not self.is_hidden
        )

    @property
    def is_secret(self) -> bool:
        """Whether nobody ever learns who voted what."""
        return self.secret == "yes"  # noqa: S105 - see above

    @property
    def is_hidden(self) -> bool:
        """Whether nobody learns the tally before the close: of a secret vote nobody does."""
        return self.hide == "yes" or self.is_secret

    @property
    def threshold(self) -> Threshold:
        """What a yes or no needs; more yes than no where nothing is said."""
        if not self.passing:
            return Threshold()
        found = _PASS.fullmatch(self.passing)
        if found is None:
            raise ValueError(self.passing)
        share = Fraction(int(found[2]), int(found[3]))
        base: Base = found[4]  # type: ignore[assignment] # one of those in the pattern
        return Threshold(share, base, found[1] == ">")

    def quorum_of(self, eligible: int) -> int:
        """How many have to vote, of so many who can; a share is rounded up."""
        if "/" not in self.quorum:
            return int(self.quorum or 0)
        share = Fraction(self.quorum) * eligible
        return -(-share.numerator // share.denominator)


def read_terms(text: str) -> Terms:
    """The terms in a record. Raises ValueError."""
    given = dict(part.split("=", 1) for part in text.split(";"))
    numbers = {name: int(given[name]) for name in ("options", "picks", "seats")}
    terms = Terms(**{**given, **numbers})  # type: ignore[arg-type] # checked right below
    known = (
        terms.method in get_args(Method),
        terms.who in get_args(Who),
        terms.abstain in ("counts", "apart"),
        terms.secret in ("no", "yes"),
        terms.hide in ("no", "yes"),
        (terms.options == 0) == (terms.method == "yesno"),
        terms.options <= MOST_OPTIONS,
        terms.picks >= 1,
        terms.seats >= 1,
        terms.text() == text,
    )
    if not all(known):
        raise ValueError(text)
    _ = terms.threshold, terms.quorum_of(1)
    return terms
