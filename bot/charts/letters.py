"""Texts in pictures: in whatever script there is a font for, measured, broken and cut to fit.

Signs that no font of the machine has are left out where they are pictures, and become "…" where
they are letters: the words beside the picture have them all.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

from bot.lines import calm

MAIN = "DejaVu Sans"
"""It comes with matplotlib, and has Latin, Greek, Cyrillic, Armenian, Hebrew, Georgian, Arabic."""
_OTHERS = (
    "Noto Sans",
    "Source Han Sans",
    "WenQuanYi",
    "Droid Sans Fallback",
    "IPAGothic",
    "Nanum",
    "Lohit",
    "FreeSans",
    "Unifont",
)
_NOT = ("Mono", "Emoji", "Serif", "Symbols")


@cache
def _signs(family: str) -> frozenset[int]:
    """What a family has signs for."""
    path = font_manager.findfont(FontProperties(family=[family]), fallback_to_default=False)
    return frozenset(font_manager.get_font(path).get_charmap())


@cache
def _families() -> tuple[str, ...]:
    """The families that may stand in where the main one has no sign, as installed."""
    names = sorted({each.name for each in font_manager.fontManager.ttflist})
    return tuple(
        name
        for start in _OTHERS
        for name in names
        if name.startswith(start) and not any(part in name for part in _NOT)
    )


@cache
def _family_for(sign: str) -> str | None:
    """The first family that has this sign."""
    return next((each for each in (MAIN, *_families()) if ord(sign) in _signs(each)), None)


def drawable(text: str) -> str:
    """The text as far as it can be drawn."""
    shown: list[str] = []
    for sign in calm(text):
        category = unicodedata.category(sign)
        if sign.isspace():
            shown.append(" ")
        elif category in ("Cf", "Cn", "Co", "Cs", "Sk") or 0xFE00 <= ord(sign) <= 0xFE0F:
            # Joiners of Arabic stay: they have no sign of their own, and the shaper wants them.
            if sign in "\u200c\u200d" and shown and shown[-1] != "…" and _is_arabic(shown[-1]):
                shown.append(sign)
        elif _family_for(sign) is not None:
            shown.append(sign)
        elif category.startswith(("L", "N")) and (not shown or shown[-1] != "…"):
            shown.append("…")
    said = " ".join("".join(shown).split()) or "…"
    if any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in said):
        # Our words run from left to right, also where a name in them does not.
        return f"\u200e{said}"
    return said


def _is_arabic(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in ("AL", "NSM")


def font(text: str, size: float, *, bold: bool = False) -> FontProperties:
    """The font for a drawable text, with those that stand in where it lacks a sign."""
    needed = dict.fromkeys(family for sign in text if (family := _family_for(sign)) is not None)
    return FontProperties(
        family=list(dict.fromkeys((MAIN, *needed))), size=size, weight="bold" if bold else "normal"
    )


@cache
def _renderer() -> RendererAgg:
    renderer: RendererAgg = FigureCanvasAgg(Figure((1, 1), dpi=72)).get_renderer()
    return renderer


@cache
def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a drawable text is, in px."""
    found, _, _ = _renderer().get_text_width_height_descent(
        text, font(text, size, bold=bold), ismath=False
    )
    return float(found)


def cut(text: str, size: float, most: float, *, bold: bool = False) -> str:
    """A drawable text, cut with an "…" where it is wider than `most`."""
    if width(text, size, bold=bold) <= most:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + "…", size, bold=bold) <= most:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def broken(text: str, size: float, most: float, lines: int, *, bold: bool = False) -> list[str]:
    """A drawable text in at most so many lines, broken between words where it can be."""
    found: list[str] = []
    rest = text
    while rest:
        if len(found) == lines - 1 or width(rest, size, bold=bold) <= most:
            found.append(cut(rest, size, most, bold=bold))
            break
        low, high = 1, len(rest)
        while low < high:
            middle = (low + high + 1) // 2
            if width(rest[:middle], size, bold=bold) <= most:
                low = middle
            else:
                high = middle - 1
        at = rest.rfind(" ", 0, low + 1)
        # Better within a long word than after a letter alone.
        at = at if at > low // 3 else low
        found.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return found
