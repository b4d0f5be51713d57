"""The one style of all pictures: quiet, with a ground of its own for light and dark rooms. Pure.

Nothing is told by colour alone: what differs also differs in hatching, in its outline, or by a
letter. Texts keep a contrast of 4.5 to 1 from what they stand on, lines and shapes one of 3 to 1
(WCAG 2.2, 1.4.3 and 1.4.11); a test computes them.
"""

from __future__ import annotations

from dataclasses import dataclass

PAPER = "#FBFAF7"
INK = "#22262B"
FAINT = "#565D66"
"""For what matters less: still a text."""
LINE = "#5B7690"
"""The outline of plain shapes; their fill alone would be too light to tell from the paper."""
PLAIN = "#CDDAE7"
LEAD = "#0B5FA5"
"""What it comes down to: who won, what was paid, what came in."""
LEAVING = "#F6DFCB"
LEAVING_LINE = "#9A4F1A"
"""What goes, comes late or is missing: hatched as well."""
RIBBON = "#E4EBF2"
MOVED = "#EBC3A0"

TEXT_SIZE = 34
"""px in a picture of `WIDTH`, which a phone shows about a third as large."""
WIDTH = 1080
MARGIN = 48


@dataclass(frozen=True, slots=True)
class Look:
    """How a shape looks: fill, outline, hatching, and the ink of a text within it."""

    fill: str
    line: str
    ink: str
    hatch: str = ""
    dashed: bool = False


LOOKS = {
    "plain": Look(PLAIN, LINE, INK),
    "lead": Look(LEAD, LEAD, "#FFFFFF"),
    "leaving": Look(LEAVING, LEAVING_LINE, INK, "///"),
    "nobody": Look(PAPER, FAINT, INK, dashed=True),
}
