"""What is said at a time of day: the digest of the books and the week's line."""

from __future__ import annotations

from commands.schedules import reports
from commands.values.capability import Capability

SCHEDULES = Capability(
    "schedules",
    settings=reports.SETTINGS,
    due_work=dict.fromkeys(reports.KINDS, reports.due),
    after_settings=(reports.settings_changed,),
)
