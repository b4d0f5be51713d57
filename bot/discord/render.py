"""From a reply to what a Discord client shows: Components V2, as plain values. Pure.

Every message is text displays with rows of buttons under the line they belong to, so that a phone
and a screen reader meet both in reading order. Nobody is pinged but those whose `Name` says so, and
nothing that a member wrote is markup, a mention or a link of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from bot.lines import calm, isolated, lines_of
from commands.values.rendered import (
    Amount,
    Button,
    Name,
    Picture,
    Reply,
    Room,
    Select,
    Span,
    Text,
    Time,
    Typed,
)

MOST_CHARACTERS = 4_000
"""Of all texts of a message together."""
MOST_COMPONENTS = 40
MOST_PINGED = 100
"""Users that a message may name to be pinged."""
BUTTONS_A_ROW = 5
LONGEST_LABEL = 80
LONGEST_ID = 100
LONGEST_ALT = 1_024
LONGEST_OPTION = 100
MOST_OPTIONS = 25
ID_START = "cp:"
"""How the custom ids of our buttons begin; the command follows."""

AGAIN_START = "ca:"
"""How that of a button begins that opens a form again; what was filled in follows."""

MENU_START = "cs:"
"""How those of our menus begin; then comes what is said where nothing is chosen, and the command.
"""

Slash = Callable[[str], str]
"""How a command, given as its words without a prefix, is given on Discord: "/me show".

Where the id of the command is known it begins as what can be pressed: "</me show:123>"."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button: its words, the custom id that holds its command, and what kind of act it is."""

    label: str
    custom_id: str
    meaning: str = "other"


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu to choose from: (words, value) of each option, and how many at least and at most."""

    custom_id: str
    options: tuple[tuple[str, str], ...]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of text and the buttons, or the menu, under them."""

    text: str
    presses: tuple[Press, ...] = ()
    menu: Menu | None = None

    @property
    def components(self) -> int:
        rows = -(-len(self.presses) // BUTTONS_A_ROW)
        return bool(self.text) + rows + len(self.presses) + 2 * (self.menu is not None)


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its parts, its pictures, and the users it may ping."""

    parts: tuple[Part, ...]
    pictures: tuple[Picture, ...] = ()
    users: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(part.text for part in self.parts if part.text)


@dataclass(slots=True)
class _Filling:
    """A message being filled."""

    parts: list[Part] = field(default_factory=list)
    users: list[int] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def has_room(self, part: Part, users: Iterable[int]) -> bool:
        characters = sum(len(each.text) + 1 for each in self.parts) + len(part.text)
        components = sum(each.components for each in self.parts) + part.components
        pinged = len({*self.users, *users})
        return (
            characters <= MOST_CHARACTERS
            and components <= MOST_COMPONENTS
            and pinged <= MOST_PINGED
        )

    def add(self, part: Part, users: Iterable[int]) -> None:
        last = self.parts[-1] if self.parts else None
        if last is not None and not last.presses and last.menu is None:
            joined = "\n".join(text for text in (last.text, part.text) if text)
            self.parts[-1] = replace(part, text=joined)
        else:
            self.parts.append(part)
        self.users += users
        self.ids |= {press.custom_id for press in part.presses}

    def done(self) -> Message:
        return Message(tuple(self.parts), (), tuple(dict.fromkeys(self.users)))


def render(reply: Reply, slash: Slash) -> list[Message]:
    """The words as one message, or as several where Discord would refuse its size.

    Pictures stand under the words, in the last message.
    """
    menu = _menu(reply.select)
    instead = reply.select.commands if reply.select is not None and menu is not None else ()
    messages = [_Filling()]
    for block in reply.blocks:
        for spans in lines_of(block, _MOST_A_LINE, lambda span: _size(span, slash)):
            part, users = _part(spans, slash)
            if any(press.custom_id.removeprefix(ID_START) in instead for press in part.presses):
                others = (p for p in part.presses if p.custom_id[len(ID_START) :] not in instead)
                part, menu = replace(part, presses=tuple(others), menu=menu), None
            if not messages[-1].has_room(part, users):
                messages.append(_Filling())
            messages[-1].add(_told_apart(part, messages[-1].ids), users)
    if reply.select is not None and reply.select.aside is not None:
        _open_aside(messages[-1], *reply.select.aside)
    done = [filled.done() for filled in messages if filled.parts]
    pictures = tuple(block for block in reply.blocks if isinstance(block, Picture))
    if pictures and done and sum(part.components for part in done[-1].parts) < MOST_COMPONENTS - 1:
        done[-1] = replace(done[-1], pictures=pictures)
    elif pictures:
        done.append(Message((), pictures))
    return done or [Message((Part("…"),))]


def _menu(select: Select | None) -> Menu | None:
    """A menu in place of buttons: where those would fill rows, or one may choose several."""
    if (
        select is None
        or select.aside is not None
        or (select.most == 1 and len(select.options) <= BUTTONS_A_ROW)
    ):
        return None
    custom_id = f"{MENU_START}{select.none}:{select.command}"
    options = tuple((_cut(calm(o.text), LONGEST_OPTION), o.value) for o in select.options)
    if len(custom_id) > LONGEST_ID or len(options) > MOST_OPTIONS:
        return None
    return Menu(custom_id, options, 0 if select.none else 1, min(select.most, len(options)))


def _open_aside(filling: _Filling, label: str, command: str) -> None:
    """Put the button that leads to where only one person reads under the last words."""
    press = _press(Button(label, command))
    if press is not None and filling.has_room(Part("", (press,)), ()):
        filling.add(Part("", (press,)), ())


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _told_apart(part: Part, taken: set[str]) -> Part:
    """The part with each custom id once in the message, as Discord wants it."""
    kept: list[Press] = []
    seen = set(taken)
    for press in part.presses:
        if press.custom_id not in seen:
            kept.append(press)
            seen.add(press.custom_id)
    return replace(part, presses=tuple(kept))


def _part(spans: tuple[Span, ...], slash: Slash) -> tuple[Part, list[int]]:
    """A line as text, the buttons in it, and whom it pings.

    What stands behind the last button only says how else to press it, so it is not shown with one,
    unless it is a button that Discord cannot hold.
    """
    presses = {at: press for at, span in enumerate(spans) if (press := _press(span)) is not None}
    if presses:
        before, last = spans[: min(presses)], max(presses)
        spans = before + tuple(
            span
            for at, span in enumerate(spans)
            if at not in presses
            and at >= len(before)
            and (isinstance(span, Button) or (at < last and _says_something(span)))
        )
    written = "".join(_span(span, slash) for span in spans).strip()
    users = [
        int(span.user)
        for span in spans
        if isinstance(span, Name) and span.ping and span.user and span.user.isdecimal()
    ]
    return Part(_line_start(written), tuple(presses.values())), users


def _says_something(span: Span) -> bool:
    """Whether it is more than what stands between two buttons."""
    return not isinstance(span, Text) or any(each.isalnum() for each in span.text)


def _press(button: Span) -> Press | None:
    """A button that Discord can hold; where its command is too long, it is written out instead."""
    if not isinstance(button, Button):
        return None
    custom_id = ID_START + button.command
    label = _cut(calm(button.label), LONGEST_LABEL)
    if len(custom_id) > LONGEST_ID or not label.strip():
        return None
    word = button.command.split(" ", 1)[0]
    return Press(label, custom_id, word if word in ("yes", "no", "undo") else "other")


_MOST_A_LINE = 1_500
"""Of one line: escaped it may be twice as long, and must still fit into a message."""


def _size(span: Span, slash: Slash) -> int:
    """How long a span is as it is shown. Of those that ping no line has more than a message may."""
    least = _MOST_A_LINE // MOST_PINGED if isinstance(span, Name) and span.ping else 0
    return max(least, len(_span(span, slash)))


def _span(span: Span, slash: Slash) -> str:
    match span:
        case Text(text) | Amount(text):
            return escaped(text)
        case Time(at=at, lead=lead):
            return f"{escaped(lead)}<t:{at // 1_000_000}:f>"
        case Typed(text=text, platform=platform) if platform not in ("", "discord"):
            return code(text)
        case Typed(command=command):
            return _given(slash(command))
        case Room(label=label, platform=platform, room=room):
            # Whoever may not see the channel is not told its name either.
            is_here = platform == "discord" and room.isdecimal()
            return f"<#{room}>" if is_here else escaped(label)
        case Name(label=label, ping=ping, user=user, call=call):
            if ping and user is not None and user.isdecimal():
                return f"<@{user}>"
            return isolated(escaped(f"@{label}" if call else label))
        case Button(label=label, command=command):
            return f"{escaped(label)}: {_given(slash(command))}"


def _given(command: str) -> str:
    """A command as it is given: to be pressed where it names its id, what follows it as code."""
    if not command.startswith("</"):
        return code(command)
    pressed, _, rest = command.partition(">")
    return f"{pressed}> {code(rest.strip())}" if rest.strip() else f"{pressed}>"


# -- what people wrote -----------------------------------------------------------------------------

_LINK = re.compile(r"https?://[A-Za-z0-9/_.?=&%~+:@#-]+", re.IGNORECASE)
_MARKS = re.compile(r"([\\*_~`|\[\]<>])")
_AT = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
_AT_LINE_START = re.compile(r"^([^\S\n]*+)(#{1,3}(?=\s)|-#|[-+](?=\s))", re.MULTILINE)
_NUMBERED = re.compile(r"^([^\S\n]*+\d++)([.)])(?=\s)", re.MULTILINE)


def escaped(text: str) -> str:
    """Text in which nothing is markup, a mention, or a link under another name.

    A bare address stays one: what people see is where it leads.
    """
    text = calm(text)
    if "://" not in text:
        return _escape(text)
    parts: list[str] = []
    at = 0
    for link in _LINK.finditer(text):
        parts += [_escape(text[at : link.start()]), link[0]]
        at = link.end()
    parts.append(_escape(text[at:]))
    return "".join(parts)


def _escape(text: str) -> str:
    # A word joiner keeps the words readable and is what no mention can have in it.
    return _AT.sub("@\u2060", _MARKS.sub(r"\\\1", text))


def _line_start(written: str) -> str:
    """Lines that begin as a heading, a list or small print would, kept from being one."""
    return _NUMBERED.sub(r"\1\\\2", _AT_LINE_START.sub(r"\1\\\2", written))


def code(text: str) -> str:
    """Text as code, in which Discord reads no markup; it cannot end before its end."""
    return f"`{calm(text).replace('`', 'ˋ').replace(chr(10), ' ')}`"
