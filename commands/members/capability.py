"""Members and their accounts: linked, private, forgotten."""

from __future__ import annotations

from commands.members import forgetting, linking, privacy, timezone
from commands.values.capability import Capability

MEMBERS = Capability(
    "members",
    topic="me",
    commands=(
        linking.link,
        linking.unlink,
        linking.agree,
        privacy.privacy,
        privacy.language,
        timezone.timezone,
        forgetting.export,
        forgetting.forget,
    ),
    about_me=timezone.about_me,
)

# Beside the other commands of moderators, which it is one of.
FOR_MODERATORS = Capability("members, for moderators", topic="mod", commands=(linking.mod_same,))
