"""Grants: apply for a part of the common purse, and vote on who gets it."""

from __future__ import annotations

from commands.grants import (
    applying,
    calling_off,
    course,
    exporting,
    found,
    gifts,
    giving,
    opening,
    people,
    reporting,
    seeing,
    thanking,
)
from commands.values.capability import Capability
from storage.grants.rows import GRANTS as KIND

GRANTS = Capability(
    "grants",
    topic="grants",
    weighs_rights=True,
    commands=(
        seeing.listed,
        opening.opened,
        thanking.opened,
        applying.apply,
        applying.edit,
        applying.withdraw,
        calling_off.cancel,
        seeing.vote,
        giving.give,
        seeing.results,
        reporting.report,
        exporting.export,
    ),
    due_work={
        "grants open": course.announce,
        "grants vote": course.applied_until,
        "grants count": gifts.count,
        "grants pay": course.pay,
        reporting.JOB: reporting.remind,
        "grants off": calling_off.announce,
        "thanks end": thanking.called_off,
    },
    waits_for_payments=("grants pay",),
    returns=(course.keep_open,),
    outcomes={KIND: course.voted},
    counts={KIND: course.counts},
    explanations=(seeing.explained,),
    named=(found.number_named,),
    details=(seeing.explained_project,),
    lifecycle=(people.Applications(),),
)
