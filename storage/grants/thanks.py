"""A round of thanks: what each gets by the points that others gave them, as a text. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from storage.counting.points import read_points, shares


@dataclass(frozen=True, slots=True)
class Thanks:
    """What a round comes to: member → units, and how many gave points."""

    shares: Mapping[int, int]
    givers: int


def counted(choices: Iterable[str], budget: int, quorum: int) -> Thanks:
    """The count of the ballots that were published."""
    given = [points for each in choices if (points := read_points(each))]
    return Thanks(shares(given, budget, quorum), len(given))


def to_text(thanks: Thanks) -> str:
    """A count in one canonical form, which its round keeps."""
    body = {"shares": [list(each) for each in thanks.shares.items()], "givers": thanks.givers}
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


def read_thanks(text: str) -> Thanks:
    """A count as `to_text` wrote it."""
    body = json.loads(text)
    return Thanks(dict(body["shares"]), body["givers"])
