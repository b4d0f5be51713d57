"""Take turns: savings circles that a group can rely on."""

from __future__ import annotations

from commands.circles import (
    bidding,
    board,
    changing,
    choosing,
    deciding,
    handing,
    joining,
    need,
    opening,
    pausing,
    paying,
    people,
    picture,
    record,
    repaying,
    rounds,
    second_half,
    swapping,
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
        second_half.share,
        board.status,
        paying.pay,
        bidding.bid,
        need.need,
        picture.picture,
        board.listed,
        board.told_rules,
        board.statement,
        record.people,
        joining.leave,
        joining.invite,
        changing.cancel,
        swapping.swap,
        swapping.swapped,
        handing.hand,
        handing.accept,
        handing.take,
        choosing.choose,
        pausing.pause,
        repaying.plan,
        repaying.planned,
    ),
    due_work={KIND: rounds.due},
    about_me=record.about_me,
    returns=(rounds.keep_open, deciding.keep_open),
    lifecycle=(people.Seats(),),
    explanations=(why.explained,),
)
