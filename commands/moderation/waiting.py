"""What waits while nothing new is booked in a community: commands that do more than show."""

from __future__ import annotations

from commands.engine.context import Context
from commands.engine.request import Refusal
from commands.moderation.restored import RESUME
from commands.values.declaration import Declaration
from storage import distrust, gaps


def refuse_to_wait(context: Context, declaration: Declaration) -> None:
    """Refuse a command that has to wait: until a restore is settled, the community is opened, or
    its books add up."""
    if declaration.only_reads:
        return
    kept, community = context.settings.all, context.community
    # First what no moderator can change: `mod resume` itself waits for these two.
    if community.closed:
        raise Refusal("closed-waits", name=community.name)
    if distrust.KEY in kept and distrust.since(kept) is not None:
        raise Refusal("wrong-waits")
    # What was said before a restore reaches us again, and is decided as it was.
    gap = gaps.gap_in(kept) if gaps.KEY in kept and declaration.name != RESUME else None
    if gap is not None and context.event.at >= gap.until:
        raise Refusal("gap-waits", typed=context.request().typed(RESUME))
