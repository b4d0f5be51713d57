"""What `doctor` finds: a line each, right or with what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["right", "look", "wrong"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried. `look`: the bot would start, and somebody should know of it all the same."""

    state: State
    about: str
    line: str

    def text(self) -> str:
        """The finding as one line: "wrong  database: …"."""
        return f"{self.state:<5}  {self.about}: {' '.join(self.line.split())}"


MOST_APART_SECONDS = 60
"""How far our clock and a platform's may be apart before due work would wait."""


def clocks(about: str, theirs_seconds: float | None, ours_seconds: float) -> Finding:
    """Our clock beside a platform's, by the date of its answer, which is exact to a second."""
    if theirs_seconds is None:
        return Finding("look", about, "the server did not tell its time, so it was not compared")
    apart = ours_seconds - theirs_seconds
    if abs(apart) <= MOST_APART_SECONDS:
        return Finding("right", about, f"it differs from the server's by {abs(apart):.0f} seconds")
    which = "ahead of" if apart > 0 else "behind"
    return Finding(
        "wrong",
        about,
        f"this machine's clock is {abs(apart):.0f} seconds {which} the server's; set it (chrony"
        " or systemd-timesyncd keep it right), or what is due will wait",
    )
