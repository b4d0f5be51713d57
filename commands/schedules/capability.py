"""What is said at a time of day: the digest of the books and the week's line."""

from __future__ import annotations

from commands.schedules import proving, reports
from commands.values.capability import Capability

SCHEDULES = Capability(
    "schedules",
    settings=reports.SETTINGS,
    due_work=dict.fromkeys(reports.KINDS, reports.due),
    after_settings=(reports.settings_changed,),
)

# Beside the other commands about oneself, which it is one of.
PROOFS = Capability("proofs", topic="me", commands=(proving.prove,))
