"""From what a client sent to the words and the people meant. Pure.

A mention is a link to a person (a "pill"), a full Matrix name typed out, or the display name of
somebody whom the client lists as mentioned. Each becomes one private-use character.

What strangers write is bounded before it is read, and read in steps that grow no faster than it is
long: whoever could make the bot think for a minute could silence it.
"""

from __future__ import annotations

import html as markup
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from commands.values.events import MENTION, MOST_MENTIONS

_PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
_USER = r"@[A-Za-z0-9._=\-/+]++:(?:\[[0-9A-Fa-f:.]++\]|[A-Za-z0-9.-]*[A-Za-z0-9])(?::\d{1,5})?"
_LONGEST_USER = 255
_LINK = r"https://matrix\.to/#/"
_WHO = rf"{_LINK}((?:@|%40)[^()\s?]{{1,{3 * _LONGEST_USER}}}+)"
_MARKDOWN_PILL = re.compile(rf"\[[^\[\]\n]{{0,300}}+\]\({_WHO}(?:\?[^()\s]{{0,500}}+)?\)")
_BARE_LINK = re.compile(rf"{_WHO}(?:\?\S{{0,500}}+)?")
_TYPED = re.compile(rf"(?<![\w@./:-])({_USER})")
_FALLBACK = re.compile(r"\A> <@[^\n]*+\n(?:>[^\n]*+\n)*+\n?")

LONGEST_TEXT = 4_000
"""How much of a message is read: more than any command needs, and what Discord allows."""

LONGEST_HTML = 16_000
"""Formatted text that is longer is left for the plain text beside it."""

_LONGEST_NAME = 100
_MOST_LISTED = 20
"""How many of those whom a client lists without a pill are looked for by their names."""


def without_private(text: str) -> str:
    """The text without private-use characters, which only adapters may put there."""
    return _PRIVATE_USE.sub("", text)


def user_in_link(href: str) -> str | None:
    """The person a link stands for, or None."""
    for start in ("https://matrix.to/#/", "matrix:u/"):
        if href.startswith(start):
            rest = unquote(href[len(start) :].split("?", 1)[0])
            rest = rest if rest.startswith("@") else f"@{rest}" if start == "matrix:u/" else rest
            return rest if len(rest) <= _LONGEST_USER and re.fullmatch(_USER, rest) else None
    return None


def read_text(
    content: Mapping[str, Any],
    name_of: Callable[[str], str],
    *,
    is_reply: bool = False,
    bot: str = "",
) -> tuple[str, tuple[str, ...]]:
    """The words of a message and the users its mention characters stand for, in order.

    The `bot` is mentioned, too, where a message begins with its name: "Purse, balance".
    """
    body = content.get("body")
    text = body if isinstance(body, str) else ""
    if is_reply:
        text = _FALLBACK.sub("", text)
    text = without_private(text[:LONGEST_TEXT])
    pills: list[str] = []
    html = content.get("formatted_body")
    if content.get("format") == "org.matrix.custom.html" and isinstance(html, str):
        html = _without_fallback(html)
        reader = _PillReader()
        if len(html) <= LONGEST_HTML:
            reader.feed(without_private(html))
        # Without a pill the body is nearer to what was typed than anything made from the HTML, but
        # it may not show what is struck out.
        if reader.users or reader.has_struck:
            text, pills = reader.text()[:LONGEST_TEXT], reader.users
    return _with_mentions(text, pills, _mentioned(content), name_of, bot)


def _without_fallback(html: str) -> str:
    """Formatted text without the quoted words at the beginning of a reply, however long."""
    if html[:10].lower() != "<mx-reply>":
        return html
    quoted, end, said = html.partition("</mx-reply>")
    return said if end else quoted


def _mentioned(content: Mapping[str, Any]) -> list[str]:
    mentions = content.get("m.mentions")
    users = mentions.get("user_ids") if isinstance(mentions, Mapping) else None
    users = users if isinstance(users, list) else []
    return [user for user in users[:MOST_MENTIONS] if isinstance(user, str)]


def _with_mentions(
    text: str,
    pills: Sequence[str],
    listed: Sequence[str],
    name_of: Callable[[str], str],
    bot: str,
) -> tuple[str, tuple[str, ...]]:
    found: dict[tuple[int, int], str] = {}
    taken = bytearray(len(text))

    def claim(start: int, end: int, user: str | None) -> None:
        if user and start < end and not any(taken[start:end]):
            found[start, end] = user
            taken[start:end] = b"\1" * (end - start)

    for mark in _PRIVATE_USE.finditer(text):
        claim(*mark.span(), pills[ord(mark[0]) - MENTION])
    for pattern in (_MARKDOWN_PILL, _BARE_LINK):
        for match in pattern.finditer(text):
            claim(*match.span(), user_in_link(f"https://matrix.to/#/{match[1]}"))
    for match in _TYPED.finditer(text):
        if len(match[1]) <= _LONGEST_USER:
            claim(*match.span(1), match[1])
    if bot:
        claim(*_spoken_to(name_of(bot), text), bot)
    # Clients that write no pills list the person and type the name: taken only where it is clear.
    pinged = sorted(set(listed) - set(found.values()))[:_MOST_LISTED]
    for user in sorted(pinged, key=lambda who: (-len(name_of(who)), who)):
        name = name_of(user)
        if 1 < len(name) <= _LONGEST_NAME:
            places = list(_places_of(name, text))
            if len(places) == 1:
                claim(*places[0], user)

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


def _spoken_to(name: str, text: str) -> tuple[int, int]:
    """Where a text begins with this name as one speaks to somebody: "Purse, …", "@purse …".

    Without a mark or an at-sign it may be just a word: "purse is full".
    """
    start = len(text) - len(text.lstrip())
    at = text.startswith("@", start)
    end = start + at + len(name)
    if not name or text[start + at : end].casefold() != name.casefold():
        return start, start
    after = text[end : end + 1]
    meant = after in (":", ",") or (at and (not after or after.isspace()))
    return start, end if meant else start


def _places_of(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a name stands as words of their own, an at-sign before it included; at most two."""
    at = found = 0
    while found < 2 and (at := text.find(name, at)) >= 0:
        start, end = at, at + len(name)
        if start and text[start - 1] == "@":
            start -= 1
        before, after = text[start - 1 : start], text[end : end + 1]
        at += 1
        if not (_is_word(before) or before in ("!", "/") or _is_word(after)):
            found += 1
            at = end
            yield start, end


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


_TAG = re.compile(r"""<(/?)([A-Za-z][A-Za-z0-9-]*+)((?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+)>""")
_ATTRIBUTE = re.compile(r"""([^\s=/>"']++)\s*+(?:=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?""")
_TOO_MANY_FIGURES = re.compile(r"&#[xX]?[0-9A-Fa-f]{9,};?")


class _PillReader:
    """Formatted text to plain text, with pills as private-use characters, quotes kept as quotes.

    What is struck out is not said any more, and left out. A parser of its own, for that of the
    standard library takes far more than as many steps as a text has letters where the text is made
    for that.
    """

    def __init__(self) -> None:
        self.users: list[str] = []
        self._parts: list[str] = []
        self._in_fallback = 0
        self._in_pill = 0
        self._in_struck = 0
        self._quotes = 0
        self.has_struck = False

    def feed(self, html: str) -> None:
        """Read all of a text."""
        at = 0
        while (start := html.find("<", at)) >= 0:
            self.handle_data(_unescaped(html[at:start]))
            at = start + 1
            if html.startswith(("<!", "<?"), start):
                # Nobody sees what a comment holds, nor what comes after one without an end.
                end = "-->" if html.startswith("<!--", start) else ">"
                at = html.find(end, start + 2) + len(end)
                if at < len(end):
                    return
            elif (tag := _TAG.match(html, start)) is None:
                self.handle_data("<")
            else:
                at = tag.end()
                if tag[1]:
                    self.handle_endtag(tag[2].lower())
                else:
                    self.handle_starttag(tag[2].lower(), _attributes(tag[3]))
        self.handle_data(_unescaped(html[at:]))

    def handle_starttag(self, tag: str, attributes: Mapping[str, str]) -> None:
        match tag:
            case "mx-reply":
                self._in_fallback += 1
            case "del" | "s" | "strike":
                self._in_struck += 1
                self.has_struck = True
            case "a" if not (self._in_fallback or self._in_struck):
                user = user_in_link(attributes.get("href", ""))
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
            case "del" | "s" | "strike":
                self._in_struck = max(0, self._in_struck - 1)
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
        if data and not self._in_pill:
            self._put(data)

    def _start_line(self) -> None:
        if self._parts and not self._parts[-1].endswith("\n"):
            self._put("\n")

    def _put(self, text: str) -> None:
        if self._in_fallback or self._in_struck:
            return
        if self._quotes:
            # A quoted command is not a command: the mark stays in front of every quoted line.
            if not self._parts or self._parts[-1].endswith("\n"):
                self._parts.append("> ")
            text = text.replace("\n", "\n> ") if not text.endswith("\n") else text
        self._parts.append(text)

    def text(self) -> str:
        return "".join(self._parts).strip()


def _attributes(text: str) -> dict[str, str]:
    """The attributes of a tag. Of one that is there twice browsers take the first."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), _unescaped(value))
    return found


def _unescaped(text: str) -> str:
    return markup.unescape(_TOO_MANY_FIGURES.sub("\ufffd", text)) if "&" in text else text
