"""The bot as an operator runs it, with every line of every library in its log: as much as there is.

Run as `python -m tests.support.debug_run run --config FILE`.
"""

from __future__ import annotations

import functools
import logging
import sys

from bot import logs
from bot.cli import main


def loud() -> None:
    logs.set_up = functools.partial(logs.set_up, logging.DEBUG)
    main(sys.argv[1:])
    # `set_up` quiets these two, once it is called; in a debugger somebody would not.


if __name__ == "__main__":
    loud()
