"""Settings for properties whose examples are whole lives: few, shrunk when there is time."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, settings

from tests.support.loops import is_long, loops

_QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


def lives(count: int) -> settings:
    """`count` examples. A failure is shrunk in a long run only: it can take minutes."""
    return settings(
        max_examples=loops(count),
        suppress_health_check=list(HealthCheck),
        phases=tuple(Phase) if is_long() else _QUICK,
    )
