"""The terms of a vote: fixed before it opens, in one canonical text that its record holds. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import Any, Literal, get_args

from storage.counting.yesno import Base, Threshold

Method = Literal["yesno", "choice", "approval", "ranked", "schulze", "stv", "dates", "points"]
Who = str
"""Whoever is in a "room", established "members", or who holds a role: "role:treasurer"."""
Tie = Literal["named", "older", "draw", "as it was", "reopen"]
Reasons = Literal["open", "asked", "needed", "off"]
Answer = Literal["yes", "no"]
RANKED: frozenset[Method] = frozenset({"ranked", "schulze", "stv"})
MOST_OPTIONS = 20

_ALWAYS = {"method", "options", "picks", "seats", "who", "quorum", "passing", "abstain"}
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
    least: int = 1
    """So many options a ballot names at least."""
    change: Answer = "yes"
    """Whether a ballot can be changed until the close."""
    add: Answer = "no"
    """Whether voters add options, in the first half of its time."""
    reasons: Reasons = "open"
    tie: Tie = "named"
    consent: Answer = "no"
    """Whether a block with its reason stops a yes or no."""
    secret: Answer = "no"  # noqa: S105 - no password, a kind of vote
    hide: Answer = "no"

    def text(self) -> str:
        """The terms as the record holds them; of those that came later only what is not usual."""
        return ";".join(
            f"{each.name}={value}"
            for each in fields(self)
            if (value := getattr(self, each.name)) != each.default or each.name in _ALWAYS
        )

    @property
    def is_plain(self) -> bool:
        """Whether it only asks who is there what they like, so that whoever asked may end it."""
        asks = self.who == "room" and not self.quorum and not self.passing
        return asks and self.consent == "no" and not self.is_hidden

    @property
    def has_roll(self) -> bool:
        """Whether who may vote is fixed at the opening."""
        return self.who != "room"

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
    values: dict[str, Any] = dict(given)
    for name in ("options", "picks", "seats", "least"):
        if name in given:
            values[name] = int(given[name])
    terms = Terms(**values)
    known = (
        terms.method in get_args(Method),
        terms.who in ("room", "members") or terms.who.startswith("role:"),
        terms.abstain in ("counts", "apart"),
        terms.secret in ("no", "yes"),
        terms.hide in ("no", "yes"),
        (terms.options == 0) == (terms.method in ("yesno", "points")),
        terms.method != "points" or terms.is_secret,
        terms.options <= MOST_OPTIONS,
        1 <= terms.least <= terms.picks,
        terms.change in get_args(Answer),
        terms.add in get_args(Answer),
        terms.reasons in get_args(Reasons),
        terms.tie in get_args(Tie),
        terms.consent in get_args(Answer),
        terms.seats >= 1,
        terms.text() == text,
    )
    if not all(known):
        raise ValueError(text)
    _ = terms.threshold, terms.quorum_of(1)
    return terms


def more_options(terms: Terms) -> Terms:
    """The terms with one option more; where all could be chosen, all can be."""
    everything = terms.picks == terms.options
    picks = terms.picks + 1 if everything and terms.method == "approval" else terms.picks
    return replace(terms, options=terms.options + 1, picks=picks)
