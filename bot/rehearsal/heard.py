"""What the bot was heard to say, and how a script writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.rehearsal.lines import Act

Mood = Literal["reply", "refusal", "ask", "notice", "fault"]


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing the bot said, changed or put on a message.

    `line` is the script line that caused it, `came` the line that was being played when it came (a
    later one, after an absence). `to` is a room's name, or `@ana` for her alone. A reaction's text
    is `+✅ ana`. `quiet` is an edit that says nothing new and only takes away buttons.
    """

    line: int
    to: str
    kind: Mood
    text: str
    act: Act = "send"
    came: int = 0
    quiet: bool = False

    @property
    def words(self) -> str:
        """The text on one line, with single spaces."""
        return " ".join(self.text.split())

    def written(self, room: str) -> str:
        """As a script writes it while `room` is the current one."""
        if self.act == "react":
            return f"bot {self.text}"
        mark = "~" if self.act == "edit" else ""
        where = f"/{self.to[1:]}" if self.to.startswith("@") else f" in {self.to}"
        if self.to == room:
            where = ""
        first, *rest = self.text.split("\n")
        rows = [f"bot{mark}{where}> {first}", *(f"  | {row}" for row in rest)]
        return "\n".join(row.rstrip() for row in rows)
