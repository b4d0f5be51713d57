"""Names and figures in turns, either of them first: "ben 60, cara 40", "60 to ben". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

Said = tuple[Literal["name", "figure"], str]


def paired(said: Sequence[Said]) -> list[tuple[str, str]]:
    """(name, figure) of what was said in turns; nothing where it was not."""
    kinds, texts = [kind for kind, _ in said], [text for _, text in said]
    half = len(said) // 2
    if kinds == ["name", "figure"] * half:
        return list(zip(texts[::2], texts[1::2], strict=True))
    if kinds == ["figure", "name"] * half:
        return list(zip(texts[1::2], texts[::2], strict=True))
    return []
