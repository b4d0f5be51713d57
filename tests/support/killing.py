"""Runs a program that prints as it goes, and kills it in the middle of that."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def let_live(command: list[str], most_lines: int | None) -> tuple[list[str], bool]:
    """Run the victim, and kill it once it has printed `most_lines`; (what it printed, it ended)."""
    child = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": "."}
    )
    assert child.stdout is not None
    printed: list[str] = []
    with child:
        for line in child.stdout:
            printed.append(line.strip())
            if most_lines is not None and len(printed) >= most_lines:
                child.send_signal(signal.SIGKILL)
                break
        # What it could still print before the signal reached it was delivered too.
        printed += [line.strip() for line in child.stdout]
    ended = printed[-1:] == ["end"]
    assert ended or child.returncode == -signal.SIGKILL, (child.returncode, printed[-3:])
    return [line for line in printed if line != "end"], ended
