"""The words a member reads, from the Fluent files: the one module that knows fluent.runtime.

Values go through a message as private-use characters and are put back as spans afterwards, so that
no text from a member can pretend to be a mention, a button or a piece of the sentence.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from commands.reply import Line, Reply, Span, Text

_FIRST = 0xE800
_SENTINEL = re.compile("[\ue800-\uefff]")

Value = Span | str | int | tuple[Span, ...]


class Wording:
    """The words of one language."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._bundle = _bundle(language)

    def line(self, message: str, **values: Value) -> Line:
        """The message as a line of spans. A missing message or variable is a LookupError."""
        return Line(tuple(self._spans(message, values)))

    def reply(self, message: str, **values: Value) -> Reply:
        """The message as a reply, one line for each of its lines."""
        lines: list[list[Span]] = [[]]
        for span in self._spans(message, values):
            if not isinstance(span, Text):
                lines[-1].append(span)
                continue
            first, *rest = span.text.split("\n")
            if first:
                lines[-1].append(Text(first))
            lines.extend([Text(part)] if part else [] for part in rest)
        return Reply(tuple(Line(tuple(line)) for line in lines))

    def text(self, message: str, **values: Value) -> str:
        """The message as plain words: labels of buttons, heads of tables."""
        from commands.reply import span_text

        return "".join(span_text(span) for span in self._spans(message, values))

    def _spans(self, message: str, values: dict[str, Value]) -> list[Span]:
        parts: list[tuple[Span, ...]] = []
        given: dict[str, Any] = {}
        for name, value in values.items():
            if isinstance(value, int):
                given[name] = value
                continue
            spans = (Text(value),) if isinstance(value, str) else value
            given[name] = chr(_FIRST + len(parts))
            parts.append(spans if isinstance(spans, tuple) else (spans,))
        if not self._bundle.has_message(message):
            raise LookupError(f"no words for {message} in {self.language}")
        found = self._bundle.get_message(message)
        if found.value is None:
            raise LookupError(f"no words for {message} in {self.language}")
        written, errors = self._bundle.format_pattern(found.value, given)
        if errors:
            raise LookupError(f"words for {message} in {self.language}: {errors}")
        return _put_back(str(written), parts)


def _put_back(written: str, parts: list[tuple[Span, ...]]) -> list[Span]:
    spans: list[Span] = []
    start = 0
    for match in _SENTINEL.finditer(written):
        if match.start() > start:
            spans.append(Text(written[start : match.start()]))
        spans.extend(parts[ord(match.group()) - _FIRST])
        start = match.end()
    if start < len(written):
        spans.append(Text(written[start:]))
    return spans


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    text = resources.files("commands").joinpath("words", f"{language}.ftl").read_text("utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


@cache
def wording(language: str) -> Wording:
    """The words of a language; English where there is no file for it."""
    return Wording(language if language in languages() else "en")


@cache
def languages() -> tuple[str, ...]:
    """The languages there are words for."""
    folder = resources.files("commands").joinpath("words")
    return tuple(sorted(f.name[:-4] for f in folder.iterdir() if f.name.endswith(".ftl")))
