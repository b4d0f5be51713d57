"""How whoever started this program called it, for the sentences that say what to say next."""

from __future__ import annotations

import os
import sys
from pathlib import Path

CALLED_AS = "COMMONPURSE_CALLED_AS"
"""`./run` says here how it was called; it is no setting."""


def called_as() -> str:
    """What stands before our words on their command line: ./run, or commonpurse once installed."""
    by_module = Path(sys.argv[0]).name == "__main__.py"
    return os.environ.get(CALLED_AS) or ("python -m bot" if by_module else "commonpurse")
