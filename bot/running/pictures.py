"""Charts become pictures when they are delivered; where that fails, their words stand alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from commands.values.rendered import Block, Chart, Picture, Reply

Draw = Callable[[Chart], Awaitable[bytes | None]]
"""From a chart to a PNG file; None where that cannot be had."""

LONGEST_ALT = 1_000
"""Of the words within a picture. Discord keeps 1,024 characters, and a voice does not skip."""


async def words_alone(chart: Chart) -> bytes | None:  # noqa: ARG001 - it draws like the others
    """Where nothing is installed that draws."""
    return None


async def with_pictures(reply: Reply, draw: Draw) -> Reply:
    """The reply with its charts drawn.

    Words that are too many to be a picture's own stand in the message beside it.
    """
    if not any(isinstance(block, Chart) for block in reply.blocks):
        return reply
    blocks: list[Block] = []
    for block in reply.blocks:
        blocks += await _drawn(block, draw) if isinstance(block, Chart) else [block]
    return replace(reply, blocks=tuple(blocks))


async def _drawn(chart: Chart, draw: Draw) -> list[Block]:
    data = await draw(chart)
    if data is None:
        return list(chart.lines())
    words = "\n".join(chart.words)
    if len(words) <= LONGEST_ALT:
        return [Picture(data, "image/png", words)]
    title = chart.chart.title[: LONGEST_ALT // 2]
    short = Picture(data, "image/png", f"{title}\n{chart.captions['beside']}")
    return [*chart.lines(), short]
