"""The process that draws: a chart a line comes in, a picture goes out, until nothing comes in.

Started by `bot.charts.drawer` as a module of its own. An answer is a letter, P for a picture or E
for what went wrong in words, then the length in 4 bytes, then as many bytes.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from typing import BinaryIO

from commands.values import rendered


def main() -> None:
    """Draw what is asked, and end with who asks."""
    longest_seconds = float(sys.argv[1])
    out = sys.stdout.buffer
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - it is no path
        for line in sys.stdin.buffer:
            # Should whoever started us be gone, nobody else would end a drawing that hangs.
            faulthandler.dump_traceback_later(longest_seconds, exit=True, file=nowhere)
            try:
                # Only here: the process that only waits is light.
                from bot.charts.drawing import png

                _answer(out, b"P", png(rendered.chart_of_json(json.loads(line))))
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told
                where = traceback.extract_tb(error.__traceback__)[-1]
                why = f"{type(error).__name__}: {error} ({where.filename}:{where.lineno})"
                _answer(out, b"E", why.encode())
            faulthandler.cancel_dump_traceback_later()


def _answer(out: BinaryIO, kind: bytes, data: bytes) -> None:
    out.write(kind + len(data).to_bytes(4, "big") + data)
    out.flush()


if __name__ == "__main__":
    main()
