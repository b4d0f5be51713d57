"""The room on a real terminal: a prompt with completion and history. Only here prompt_toolkit."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output
from prompt_toolkit.shortcuts import print_formatted_text

from bot.console import words
from bot.console.completion import apart, complete
from bot.console.parameters import typing
from bot.console.session import Session
from commands.values.declaration import Declaration


class RoomCompleter(Completer):
    """Completes what is known here, and what the bot offers for the parameters of its commands.

    `commands` are those there are, by their words.
    """

    def __init__(self, commands: Mapping[tuple[str, ...], Declaration], session: Session) -> None:
        self._commands = commands
        self._names = list(
            dict.fromkeys(each.name for each in commands.values() if not each.hidden)
        )
        self._session = session

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002 - prompt_toolkit hands it in.
    ) -> Iterable[Completion]:
        """What the text before the cursor may go on with, as far as it is known here."""
        text = document.text_before_cursor
        labels = self._session.labels(apart(text))
        for found, replaced in complete(text, self._names, self._session.people(), labels):
            yield Completion(found, start_position=-replaced)

    async def get_completions_async(
        self, document: Document, complete_event: CompleteEvent
    ) -> AsyncGenerator[Completion, None]:
        """The same, and for a command with its parameters what the bot offers."""
        seen = set[tuple[str, int]]()
        for each in self.get_completions(document, complete_event):
            seen.add((each.text, each.start_position))
            yield each
        line = apart(document.text_before_cursor)
        if line.command is None:
            return
        slots, names = typing(line.command, self._commands)
        for slot in slots:
            offered = await self._session.offered(line, slot)
            # What begins with what is typed comes before what only holds it.
            begun = slot.typed.strip().casefold()
            for one in sorted(offered, key=lambda one: not one.value.casefold().startswith(begun)):
                place = (slot.written(one.value), -slot.back)
                if place not in seen and place[0] != slot.typed:
                    seen.add(place)
                    yield Completion(place[0], start_position=place[1], display=one.label)
        for name, back in names:
            yield Completion(name, start_position=-back)


class Terminal:
    """Asks for lines and prints above the line that is being typed."""

    def __init__(
        self,
        commands: Mapping[tuple[str, ...], Declaration],
        session: Session,
        history: Path | None,
        *,
        source: Input,
        sink: Output,
    ) -> None:
        self._session = session
        self._prompt: PromptSession[str] = PromptSession(
            history=_history(history),
            completer=RoomCompleter(commands, session),
            complete_while_typing=True,
            reserve_space_for_menu=4,
            input=source,
            output=sink,
            bottom_toolbar=self._toolbar,
        )
        self._sink = sink

    async def next(self) -> str | None:
        """The next line, or None at ctrl-d."""
        while True:
            try:
                return await self._prompt.prompt_async(lambda: f"{self._session.speaker}> ")
            except EOFError:
                return None
            except KeyboardInterrupt:
                self.write(f"# {words.LEAVE_BY_KEY}\n")

    def write(self, text: str) -> None:
        """Print; while somebody types, above their line."""
        print_formatted_text(ANSI(text), end="", output=self._sink)

    def _toolbar(self) -> str:
        people = ", ".join(self._session.people())
        return f" {self._session.stage.room.name}: {people}   --- help   ctrl-d leaves"


def _history(path: Path | None) -> History:
    """Kept for the next visit, readable by its owner alone: it holds what was said in private."""
    if path is None:
        return InMemoryHistory()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError:
        return InMemoryHistory()  # A room without a memory is better than none.
    return FileHistory(path)
