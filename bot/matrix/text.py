"""From what a client sent to the words and the people meant. Pure.

A mention is a link to a person (a "pill"), a full Matrix name typed out, or the display name of
somebody whom the client lists as mentioned. Each becomes one private-use character.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

from commands.events import MENTION, MOST_MENTIONS

_PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
_USER = r"@[A-Za-z0-9._=\-/+]+:(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]*[A-Za-z0-9])(?::\d{1,5})?"
_LINK = r"https://matrix\.to/#/"
_MARKDOWN_PILL = re.compile(rf"\[[^\[\]\n]{{0,300}}\]\({_LINK}((?:@|%40)[^)\s?]+)[^)\s]*\)")
_BARE_LINK = re.compile(rf"{_LINK}((?:@|%40)[^\s)?]+)(?:\?\S*)?")
_TYPED = re.compile(rf"(?<![\w@./:-])({_USER})")
_FALLBACK = re.compile(r"\A> <@[^\n]*\n(?:>[^\n]*\n)*\n?")


def without_private(text: str) -> str:
    """The text without private-use characters, which only adapters may put there."""
    return _PRIVATE_USE.sub("", text)


def user_in_link(href: str) -> str | None:
    """The person a link stands for, or None."""
    for start in ("https://matrix.to/#/", "matrix:u/"):
        if href.startswith(start):
            rest = unquote(href[len(start) :].split("?", 1)[0])
            rest = rest if rest.startswith("@") else f"@{rest}" if start == "matrix:u/" else rest
            return rest if re.fullmatch(_USER, rest) else None
    return None


def read_text(
    content: Mapping[str, Any], name_of: Callable[[str], str], *, is_reply: bool = False
) -> tuple[str, tuple[str, ...]]:
    """The words of a message and the users its mention characters stand for, in order."""
    body = content.get("body")
    text = without_private(body) if isinstance(body, str) else ""
    if is_reply:
        text = _FALLBACK.sub("", text)
    pills: list[str] = []
    html = content.get("formatted_body")
    if content.get("format") == "org.matrix.custom.html" and isinstance(html, str):
        reader = _PillReader()
        reader.feed(without_private(html))
        reader.close()
        # Without a pill the body is nearer to what was typed than anything made from the HTML.
        if reader.users:
            text, pills = reader.text(), reader.users
    return _with_mentions(text, pills, _mentioned(content), name_of)


def _mentioned(content: Mapping[str, Any]) -> list[str]:
    mentions = content.get("m.mentions")
    users = mentions.get("user_ids") if isinstance(mentions, Mapping) else None
    users = users if isinstance(users, list) else []
    return [user for user in users[:MOST_MENTIONS] if isinstance(user, str)]


def _with_mentions(
    text: str, pills: Sequence[str], listed: Sequence[str], name_of: Callable[[str], str]
) -> tuple[str, tuple[str, ...]]:
    found: dict[tuple[int, int], str] = {}

    def claim(start: int, end: int, user: str | None) -> None:
        if user and all(end <= taken or start >= until for taken, until in found):
            found[start, end] = user

    for mark in _PRIVATE_USE.finditer(text):
        claim(*mark.span(), pills[ord(mark[0]) - MENTION])
    for pattern in (_MARKDOWN_PILL, _BARE_LINK):
        for match in pattern.finditer(text):
            claim(*match.span(), user_in_link(f"https://matrix.to/#/{match[1]}"))
    for match in _TYPED.finditer(text):
        claim(*match.span(1), match[1])
    # Clients that write no pills list the person and type the name: taken only where it is clear.
    for user in sorted(
        set(listed) - set(found.values()), key=lambda who: (-len(name_of(who)), who)
    ):
        name = name_of(user)
        if len(name) > 1:
            places = list(re.finditer(rf"(?<![\w!/])@?{re.escape(name)}(?!\w)", text))
            if len(places) == 1:
                claim(*places[0].span(), user)

    parts: list[str] = []
    users: list[str] = []
    at = 0
    for (start, end), user in sorted(found.items()):
        parts.append(text[at:start])
        if user in users:
            parts.append(chr(MENTION + users.index(user)))
        elif len(users) < MOST_MENTIONS:
            parts.append(chr(MENTION + len(users)))
            users.append(user)
        else:
            parts.append(user)
        at = end
    parts.append(text[at:])
    return "".join(parts), tuple(users)


class _PillReader(HTMLParser):
    """Formatted text to plain text, with pills as private-use characters, quotes kept as quotes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.users: list[str] = []
        self._parts: list[str] = []
        self._in_fallback = 0
        self._in_pill = 0
        self._quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        match tag:
            case "mx-reply":
                self._in_fallback += 1
            case "a" if not self._in_fallback:
                user = user_in_link(dict(attrs).get("href") or "")
                if user is not None and len(self.users) < MOST_MENTIONS:
                    self._put(chr(MENTION + len(self.users)))
                    self.users.append(user)
                    self._in_pill = 1
            case "br":
                self._put("\n")
            case "blockquote":
                self._quotes += 1
                self._start_line()
            case "code":
                self._put("`")
            case "p" | "div" | "li" | "pre" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                self._start_line()
            case _:
                pass

    def handle_endtag(self, tag: str) -> None:
        match tag:
            case "mx-reply":
                self._in_fallback = max(0, self._in_fallback - 1)
            case "a":
                self._in_pill = 0
            case "blockquote":
                self._start_line()
                self._quotes = max(0, self._quotes - 1)
            case "code":
                self._put("`")
            case "p" | "div" | "li" | "pre" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                self._start_line()
            case _:
                pass

    def handle_data(self, data: str) -> None:
        if not self._in_pill:
            self._put(data)

    def _start_line(self) -> None:
        if self._parts and not self._parts[-1].endswith("\n"):
            self._put("\n")

    def _put(self, text: str) -> None:
        if self._in_fallback:
            return
        if self._quotes:
            # A quoted command is not a command: the mark stays in front of every quoted line.
            if not self._parts or self._parts[-1].endswith("\n"):
                self._parts.append("> ")
            text = text.replace("\n", "\n> ") if not text.endswith("\n") else text
        self._parts.append(text)

    def text(self) -> str:
        return "".join(self._parts).strip()
