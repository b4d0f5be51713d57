"""What is said at a time of day: the digest of the books and the week's line."""

from __future__ import annotations

from commands.schedules import books, proving, reports
from commands.values.capability import Capability

SCHEDULES = Capability(
    "schedules",
    settings=reports.SETTINGS,
    due_work=dict.fromkeys(reports.KINDS, reports.due),
    after_settings=(reports.settings_changed,),
)

# Each with those it concerns: moderators and treasurers, and everybody.
BOOKS_FOR_MODERATORS = Capability("books", topic="mod", commands=(books.community, books.monthly))
BOOKS = Capability("books of the treasury", topic="treasury", commands=(books.treasury,))

# Beside the other commands about oneself, which it is one of.
PROOFS = Capability("proofs", topic="me", commands=(proving.prove,))
