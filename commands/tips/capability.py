"""Give, ask for, share and take back the community's currency."""

from __future__ import annotations

from commands.tips import (
    changed_messages,
    commands,
    corrections,
    rain,
    reactions,
    requested,
    requests,
    top,
)
from commands.values.capability import Capability

TIPS = Capability(
    "tips",
    topic="tips",
    everyday=(commands.tip, requests.ask_for, corrections.undo),
    commands=(
        commands.tip,
        requests.ask_for,
        requests.pay,
        requested.cancel,
        requested.remind,
        rain.rain,
        corrections.undo,
        corrections.undo_ask,
        corrections.undo_again,
        corrections.refund,
        top.top,
    ),
    settings=(*reactions.SETTINGS, *requests.SETTINGS, *rain.SETTINGS),
    reactions=(reactions.reacted,),
    edits=(changed_messages.edited,),
    deletions=(changed_messages.deleted,),
    completions={"question": requested.complete},
    lifecycle=(requests.OpenRequests(),),
)
