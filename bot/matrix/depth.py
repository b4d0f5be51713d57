"""JSON from the homeserver, whatever strangers have put into it: what no reader takes is left out.

One value that is nested thousands deep, or one number of thousands of figures, would otherwise cost
the whole answer in which it comes, and that answer comes again for ever.
"""

from __future__ import annotations

import json
import re
from typing import Any

MOST_DEEP = 100
"""How deep an answer may be nested. What means anything to us is less than twenty deep."""

_LONGEST_NUMBER = 400
# A string is one piece, so that brackets within it count nothing.
_PIECE = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{}]', re.DOTALL)


def loads(raw: bytes) -> Any:
    """What the bytes say. Raises ValueError where they are no JSON."""
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        text = raw.decode(errors="replace")
        return json.loads(_shallow(text), parse_int=_integer)


def _shallow(text: str) -> str:
    """The same with null in the place of whatever lies too deep. One pass, and no recursion."""
    kept: list[str] = []
    depth = start = 0
    for piece in _PIECE.finditer(text):
        if piece[0] in "[{":
            depth += 1
            if depth == MOST_DEEP + 1:
                kept += (text[start : piece.start()], "null")
        elif piece[0] in "]}":
            if depth == MOST_DEEP + 1:
                start = piece.end()
            depth -= 1
    return "".join([*kept, text[start:]]) if depth == 0 else text[:0]


def _integer(figures: str) -> int | None:
    return int(figures) if len(figures) <= _LONGEST_NUMBER else None
