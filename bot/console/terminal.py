"""The room on a real terminal: a prompt with completion and history. Only here prompt_toolkit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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
from bot.console.completion import complete
from bot.console.session import Session


class RoomCompleter(Completer):
    """Completes what `completion.complete` knows."""

    def __init__(self, commands: Sequence[str], people: Callable[[], list[str]]) -> None:
        self._commands = commands
        self._people = people

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002 - prompt_toolkit hands it in.
    ) -> Iterable[Completion]:
        """Those for the text before the cursor."""
        for text, replaced in complete(document.text_before_cursor, self._commands, self._people()):
            yield Completion(text, start_position=-replaced)


class Terminal:
    """Asks for lines and prints above the line that is being typed."""

    def __init__(
        self,
        commands: Sequence[str],
        session: Session,
        history: Path | None,
        *,
        source: Input,
        sink: Output,
    ) -> None:
        self._session = session
        self._prompt: PromptSession[str] = PromptSession(
            history=_history(history),
            completer=RoomCompleter(commands, session.people),
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
