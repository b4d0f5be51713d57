"""The early end of a vote in which everybody who can has voted, and may still change their vote."""

from __future__ import annotations

from commands.engine.request import Say
from commands.language.dates import HOUR
from commands.values.events import Place
from commands.values.reply import Time, say
from storage.counting import early
from storage.votes import Vote

EARLY_AFTER = HOUR
"""So long after the last change a vote ends in which everybody on the roll has voted."""


def has_everybody(vote: Vote) -> bool:
    """Whether all on the roll have voted themselves, in a vote that may then end early."""
    terms = vote.rules
    is_full = vote.roll is not None and vote.cast >= vote.roll
    return is_full and terms.change == "yes" and terms.method in early.METHODS


def ends_early(vote: Vote, now: int) -> bool:
    """Whether the last of all has just voted, so that it ends before its time."""
    return has_everybody(vote) and now + EARLY_AFTER < vote.closes_at


def until(vote: Vote, now: int) -> int:
    """How long a ballot given now can be changed."""
    return now + EARLY_AFTER if ends_early(vote, now) else vote.closes_at


def is_told(vote: Vote) -> bool:
    """Whether the message of a vote says that all have voted: not where it is open no longer,
    and not of a secret one, which ends at its time."""
    may_end = has_everybody(vote) and not vote.rules.is_secret
    return may_end and vote.closes_at - vote.opened_at > EARLY_AFTER


def says(vote: Vote, now: int, *, again: bool) -> Say:
    """That all have voted, and when it ends by that; `again`: said before, and the time is new."""
    line = say("vote-everybody", number=str(vote.number), until=Time(now + EARLY_AFTER))
    place = Place(vote.platform, vote.account, vote.room)
    return Say(line, mood="notice", place=place, key=f"vote/{vote.number}/everybody", edit=again)
