"""A page that is drawn on, in px from its top left corner, and as high as what is on it."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline
from PIL import Image

from bot.charts.letters import broken, cut, drawable, font, width
from bot.charts.style import FAINT, INK, LOOKS, MARGIN, PAPER, TEXT_SIZE, WIDTH, Look

_DPI = 72
"""A point is a pixel then."""
_COLOURS = 64
"""So many are enough for a few plain ones and the edges of letters, and make small files."""

_Corner = tuple[float, float]


class Page:
    """Shapes and texts; `y` is where the next thing goes."""

    def __init__(self, width: float = WIDTH) -> None:
        self.width = round(width)
        self.y = float(MARGIN)
        # Drawn together at the end, all of one look at once: a board has ten thousand of them.
        self._boxes: dict[tuple[Look, str], list[list[_Corner]]] = {}
        self._strokes: dict[float, list[list[_Corner]]] = {}
        self._diamonds: list[list[_Corner]] = []
        self._figure = Figure(dpi=_DPI)
        self._canvas = FigureCanvasAgg(self._figure)
        self._axes: Axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_axis_off()

    @property
    def left(self) -> float:
        return MARGIN

    @property
    def right(self) -> float:
        return self.width - MARGIN

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = TEXT_SIZE,
        bold: bool = False,
        colour: str = INK,
        at: str = "left",
    ) -> None:
        """A text in one line, `y` being its middle."""
        self._axes.text(
            x,
            y,
            text,
            fontproperties=font(text, size, bold=bold),
            color=colour,
            horizontalalignment=at,
            verticalalignment="center_baseline",
            # A dollar sign is one here, and no formula.
            parse_math=False,
        )

    def lines(
        self,
        text: str,
        *,
        size: float = TEXT_SIZE,
        bold: bool = False,
        most: int = 2,
        indent: float = 0,
        colour: str = INK,
    ) -> None:
        """A text in at most so many lines, below what is there."""
        room = self.right - self.left - indent
        for each in broken(drawable(text), size, room, most, bold=bold):
            self.text(
                self.left + indent,
                self.y + size * 0.65,
                each,
                size=size,
                bold=bold,
                colour=colour,
            )
            self.y += size * 1.3

    def title(self, text: str) -> None:
        """What the picture is about."""
        self.lines(text, size=TEXT_SIZE * 1.2, bold=True, most=4)
        self.y += TEXT_SIZE * 0.7

    def key(self, entries: Sequence[tuple[str, str]]) -> None:
        """What looks mean: (look, word)."""
        x, size = self.left, TEXT_SIZE * 0.85
        for look, word in entries:
            said = cut(drawable(word), size, self.right - self.left - 50)
            wide = size + 14 + width(said, size) + 36
            if x > self.left and x + wide > self.right:
                x, self.y = self.left, self.y + size * 1.6
            self.mark(x, self.y, size, look)
            self.text(x + size + 14, self.y + size / 2, said, size=size)
            x += wide
        self.y += size * 2

    def mark(self, x: float, y: float, side: float, look: str) -> None:
        """A small square in a look of a chart, or one of the signs of a board."""
        middle = side / 2
        if look == "missing":
            self.box(x, y, side, side, LOOKS["leaving"], hatch=False)
            for ends in (((0.22, 0.22), (0.78, 0.78)), ((0.22, 0.78), (0.78, 0.22))):
                (a, b), (c, d) = ends
                self.line(x + a * side, y + b * side, x + c * side, y + d * side, width=side / 9)
        elif look == "due":
            self.box(x + middle - side / 10, y + middle - side / 10, side / 5, side / 5, _DOT)
        elif look == "receives":
            self.diamond(x + middle, y + middle, side * 0.42)
        else:
            self.box(x, y, side, side, LOOKS[look])

    def box(
        self, x: float, y: float, width: float, height: float, look: Look, *, hatch: bool = True
    ) -> None:
        """A rectangle."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        self._boxes.setdefault((look, look.hatch if hatch else ""), []).append(corners)

    def line(self, x: float, y: float, to_x: float, to_y: float, *, width: float = 2) -> None:
        """A straight line."""
        self._strokes.setdefault(width, []).append([(x, y), (to_x, to_y)])

    def diamond(self, x: float, y: float, reach: float) -> None:
        """A diamond with a rim of paper, to be seen on whatever is under it."""
        self._diamonds.append([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)])

    def ribbon(
        self,
        top: tuple[float, float],
        y: float,
        bottom: tuple[float, float],
        to_y: float,
        fill: str,
    ) -> None:
        """A band from (left, right) at `y` down to (left, right) at `to_y`."""
        middle = (y + to_y) / 2
        curve = Outline.CURVE4
        path = Outline(
            [
                (top[0], y),
                (top[0], middle),
                (bottom[0], middle),
                (bottom[0], to_y),
                (bottom[1], to_y),
                (bottom[1], middle),
                (top[1], middle),
                (top[1], y),
                (top[0], y),
            ],
            [
                Outline.MOVETO,
                curve,
                curve,
                curve,
                Outline.LINETO,
                curve,
                curve,
                curve,
                Outline.LINETO,
            ],
        )
        self._axes.add_patch(PathPatch(path, facecolor=fill, edgecolor="none", zorder=0.5))

    def _draw_shapes(self) -> None:
        for (look, hatch), boxes in self._boxes.items():
            self._axes.add_collection(
                PolyCollection(
                    boxes,
                    facecolors=look.fill,
                    edgecolors=look.line,
                    linewidths=2,
                    linestyles=[(0, (4, 3))] if look.dashed else "solid",
                    hatch=hatch or None,
                    # What is hatched may stand on what is not.
                    zorder=1.1 if hatch else 1,
                )
            )
        for broad, strokes in self._strokes.items():
            self._axes.add_collection(
                LineCollection(strokes, colors=INK, linewidths=broad, zorder=1.2)
            )
        if self._diamonds:
            self._axes.add_collection(
                PolyCollection(
                    self._diamonds, facecolors=INK, edgecolors=PAPER, linewidths=3, zorder=1.3
                )
            )

    def png(self) -> bytes:
        """The page as a file."""
        self._draw_shapes()
        height = round(self.y + MARGIN)
        self._figure.set_size_inches(self.width / _DPI, height / _DPI)
        self._figure.set_facecolor(PAPER)
        self._axes.set_xlim(0, self.width)
        self._axes.set_ylim(height, 0)
        self._canvas.draw()
        drawn = Image.fromarray(np.asarray(self._canvas.buffer_rgba())).convert("RGB")
        out = io.BytesIO()
        drawn.quantize(_COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        return out.getvalue()


_DOT = Look(FAINT, FAINT, INK)
