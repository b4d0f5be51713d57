"""What moderators may do, and what members may do about it."""

from __future__ import annotations

from commands.moderation import (
    adjusting,
    auditing,
    closed,
    distrusted,
    following,
    freezing,
    hiding,
    offering,
    pausing,
    restored,
    reversing,
    roles,
    server_roles,
    vouching,
    waiting,
)
from commands.values.capability import Capability, Prelude
from storage import closing, distrust, gaps

MODERATION = Capability(
    "moderation",
    topic="mod",
    commands=(
        roles.role_give,
        roles.role_take,
        roles.role_list,
        vouching.mod_vouch,
        freezing.mod_freeze,
        freezing.mod_thaw,
        freezing.mod_appeal,
        freezing.mod_appeals,
        freezing.mod_lift,
        freezing.mod_uphold,
        reversing.mod_reverse,
        adjusting.mod_adjust,
        adjusting.mod_contribute,
        hiding.mod_hide,
        pausing.mod_pause,
        auditing.mod_audit,
        restored.resume,
    ),
    settings=(server_roles.TREASURER, server_roles.STEWARD),
    completions={"gift": offering.complete_gift, server_roles.OFFERED: server_roles.complete},
    shown_anew=(following.shown_anew,),
    due_work={
        gaps.KEY: restored.tell,
        pausing.DUE: pausing.over,
        closing.KEY: closed.tell,
        closing.OPENED: closed.go_on,
        distrust.KEY: distrusted.found_wrong,
        distrust.RIGHT: distrusted.found_right,
    },
    preludes=(Prelude(following.due, following.follow),),
    refuses=(waiting.refuse_to_wait,),
)
