"""From a reply to what a Matrix client shows: words that read well aloud, and as HTML. Pure.

Nobody is pinged but those whose `Name` says so; everything else is escaped. Buttons cannot be
pressed in a Matrix client, so each is shown with the words to type, unless the reply says them or
its emoji says it all, as that of the one undo does, and with its number where the reactions under
the message are counted. Pictures are sent apart.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from bot.lines import calm, isolated, lines_of
from commands.language.button_emoji import NUMBERS, bare, on_ballot, presses, undone_by
from commands.values.rendered import (
    Amount,
    Button,
    Name,
    Picture,
    Reply,
    Room,
    Span,
    Text,
    Time,
    Typed,
)

MOST_BYTES = 30_000
_MOST_A_LINE = 4_000


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its plain words, the same as HTML where that says more, and who is pinged."""

    body: str
    html: str | None
    users: tuple[str, ...]

    def content(self, *, loud: bool) -> dict[str, Any]:
        """The content of the event. A notice makes no sound, not even for a mention."""
        content: dict[str, Any] = {
            "msgtype": "m.text" if loud or self.users else "m.notice",
            "body": self.body,
            # Always there: without it, old rules of servers ping whoever's name stands in the text.
            "m.mentions": {"user_ids": list(self.users)} if self.users else {},
        }
        if self.html is not None:
            content["format"] = "org.matrix.custom.html"
            content["formatted_body"] = self.html
        return content

    def edit_of(self, target: str, *, loud: bool) -> dict[str, Any]:
        """The content of an edit of `target`. It pings nobody a second time."""
        new = self.content(loud=loud)
        content = {**new, "body": f"* {self.body}", "m.mentions": {}}
        if self.html is not None:
            content["formatted_body"] = f"* {self.html}"
        content["m.new_content"] = new
        content["m.relates_to"] = {"rel_type": "m.replace", "event_id": target}
        return content

    def size(self) -> int:
        """Bytes of what differs between messages."""
        return len(json.dumps([self.body, self.html, self.users], ensure_ascii=False).encode())


def render(reply: Reply, prefix: str = "!", most_bytes: int = MOST_BYTES) -> list[Message]:
    """The words as one message, or as several where a server would refuse its size.

    There is none where a reply is nothing but pictures.
    """
    said = "".join(span.text for span in reply.spans() if isinstance(span, Text | Amount | Typed))
    way = _Way(prefix, said, _numbers(reply), on_ballot(reply) | undone_by(reply))
    pieces = [
        _Piece.of(spans, way) for block in reply.blocks for spans in lines_of(block, _MOST_A_LINE)
    ]
    if not pieces and reply.blocks:
        return []
    messages: list[Message] = []
    kept: list[_Piece] = []
    size = 0
    for piece in pieces:
        if kept and size + piece.size > most_bytes:
            messages.append(_joined(kept))
            kept, size = [], 0
        kept.append(piece)
        size += piece.size
    return [*messages, _joined(kept)]


@dataclass(frozen=True, slots=True)
class _Way:
    """How buttons are written: the prefix, what the words say already, counted buttons, and those
    whose emoji says it all."""

    prefix: str
    said: str
    numbers: dict[Button, int]
    plain: set[Button]


def _numbers(reply: Reply) -> dict[Button, int]:
    """The buttons that are told apart by number, if there are several such."""
    counted = {bare(emoji): number for number, emoji in enumerate(NUMBERS, start=1)}
    found = {
        button: counted[bare(emoji)] for emoji, button in presses(reply) if bare(emoji) in counted
    }
    return found if len(found) > 1 else {}


@dataclass(frozen=True, slots=True)
class _Piece:
    """One line of a message."""

    body: str
    html: str
    users: tuple[str, ...]
    size: int

    @classmethod
    def of(cls, spans: Iterable[Span], way: _Way) -> _Piece:
        body: list[str] = []
        markup: list[str] = []
        users: list[str] = []
        for span in spans:
            plain, marked = _span(span, way)
            body.append(plain)
            markup.append(marked)
            if isinstance(span, Name) and span.ping and span.user is not None:
                users.append(span.user)
        words, marked = "".join(body).rstrip(), "".join(markup).rstrip()
        # Escaping in JSON may double a character; that much is allowed for.
        size = 2 * (len(words.encode()) + len(marked.encode()))
        return cls(words, marked, tuple(users), size)


def _joined(pieces: list[_Piece]) -> Message:
    body = "\n".join(piece.body for piece in pieces)
    markup = "<br>".join(piece.html for piece in pieces)
    users = tuple(dict.fromkeys(user for piece in pieces for user in piece.users))
    plain = html.escape(body, quote=False).replace("\n", "<br>")
    return Message(body, None if markup == plain else markup, users)


def _span(span: Span, way: _Way) -> tuple[str, str]:
    """A span as plain words and as HTML."""
    match span:
        case Text(text) | Amount(text) | Time(text=text) | Typed(text=text):
            words = calm(text)
            return words, _escaped(words)
        case Room(label=label):
            words = calm(label)
            return words, _escaped(words)
        case Name(label=label, ping=ping, user=user, call=call):
            label = calm(label)
            shown = isolated(f"@{label}" if call else label)
            if ping and user is not None:
                link = f"https://matrix.to/#/{quote(user, safe='@:')}"
                return shown, f'<a href="{html.escape(link)}">{_escaped(isolated(label))}</a>'
            return shown, _escaped(shown)
        case Button(label=label, command=command):
            label, typed = calm(label), way.prefix + calm(command)
            if span in way.numbers:
                label = f"{way.numbers[span]}. {label}"
            if typed in way.said or span in way.plain:
                return f"[{label}]", _escaped(f"[{label}]")
            marked = f"[{_escaped(label)}: <code>{_escaped(typed)}</code>]"
            return f"[{label}: {typed}]", marked


def pictures(reply: Reply) -> list[Picture]:
    """The pictures of a reply, in their order."""
    return [block for block in reply.blocks if isinstance(block, Picture)]


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
