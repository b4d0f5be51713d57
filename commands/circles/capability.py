"""Take turns: savings circles that a group can rely on."""

from __future__ import annotations

from commands.circles import (
    bidding,
    board,
    changing,
    deciding,
    joining,
    need,
    opening,
    paying,
    people,
    rounds,
    why,
)
from commands.circles.planned import KIND
from commands.values.capability import Capability

CIRCLES = Capability(
    "circles",
    topic="circles",
    commands=(
        opening.new,
        joining.join,
        board.status,
        paying.pay,
        bidding.bid,
        need.need,
        board.listed,
        board.told_rules,
        board.statement,
        joining.leave,
        joining.invite,
        changing.cancel,
        changing.swap,
        changing.swapped,
    ),
    due_work={KIND: rounds.due},
    returns=(rounds.keep_open, deciding.keep_open),
    lifecycle=(people.Seats(),),
    explanations=(why.explained,),
)
