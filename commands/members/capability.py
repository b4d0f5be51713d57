"""Members and their accounts: linked, private, forgotten."""

from __future__ import annotations

from commands.members import forgetting, linking, privacy
from commands.values.capability import Capability

MEMBERS = Capability(
    "members",
    commands=(
        linking.link,
        linking.unlink,
        linking.agree,
        privacy.privacy,
        privacy.language,
        forgetting.export,
        forgetting.forget,
        linking.mod_same,
    ),
)
