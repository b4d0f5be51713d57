"""What is said on the stage: messages, reactions, pressed buttons, and what the bot answers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from hashlib import sha256

from bot.ports import Delivery
from bot.rehearsal import ids
from bot.rehearsal.heard import Heard
from bot.rehearsal.lines import BOT, Act, Press, React, Speak
from bot.rehearsal.stage import Stage, platform_of
from commands.values.events import (
    AnyEvent,
    Attachment,
    Deleted,
    Edited,
    Person,
    Place,
    Reacted,
    Said,
    Target,
)
from commands.values.rendered import Reply

PREFIX = "!"
"""What stands before a button's command when it is pressed."""


@dataclass(slots=True)
class Message:
    """What stands at a place. `about` is the room for which the bot answered in private."""

    place: Place
    event_id: str
    author: str
    person: Person
    to: str | None = None
    private: bool = False
    about: Place | None = None
    reply: Reply | None = None
    attachments: tuple[Attachment, ...] = ()
    reactions: dict[tuple[str, str], str] = field(default_factory=dict)
    """Who put which emoji there, with the id of the event that did."""

    def shows(self, label: str | None) -> bool:
        """Whether it has a button of that label; without a label, any."""
        buttons = self.reply.buttons() if self.reply else []
        return any(label in (None, button.label) for button in buttons)


_WITH_FILE = re.compile(r"\s*\[(photo|file): ([^\[\]]{1,100})\]\s*$")


def _attached(text: str) -> tuple[str, tuple[Attachment, ...]]:
    """What was typed without the files that stand behind it, `[photo: receipt.png]`, and these.

    There are no such files: the bytes of each are its name.
    """
    files: list[Attachment] = []
    while found := _WITH_FILE.search(text):
        text, data = text[: found.start()], found[2].encode()
        kind = "image/png" if found[1] == "photo" else "application/octet-stream"
        files.insert(0, Attachment(found[2], kind, len(data), sha256(data).hexdigest()))
    return text, tuple(files)


def _typed(text: str) -> str:
    """What was typed, with `⏎` as the line break that a line of a script cannot hold."""
    return text.replace("⏎", "\n")


class Talk:
    """All that was said since the script began."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.gap: dict[str, int] = {}
        """The script lines of events said while the bot was away, as long as it catches up."""
        self._messages: list[Message] = []
        self._delivered: dict[str, str] = {}

    def say(self, line: Speak) -> AnyEvent:
        """Somebody says something, or changes what they said last."""
        stage = self.stage
        if line.edits:
            mine = self._last(line.who, line.who, line.alone)
            text, named = stage.read(_typed(line.text), mine.place)
            head = stage.head(mine.place, line.who)
            return Edited(**head, original=mine.event_id, text=text, mentions=named)
        answered = self._last(line.re, line.who, line.alone) if line.re else None
        place = answered.place if answered else self.here(line.who, line.alone)
        typed, files = _attached(line.text)
        text, named = stage.read(_typed(typed), place)
        target = self._target(answered) if answered else None
        if answered and answered.author == line.who and not files:
            files = answered.attachments
        said = Said(
            **stage.head(place, line.who),
            text=text,
            mentions=named,
            reply_to=target,
            attachments=files,
        )
        message = Message(place, said.event_id, line.who, said.sender, attachments=files)
        self._messages.append(message)
        return said

    def react(self, line: React) -> AnyEvent:
        """Somebody puts a reaction on a message, or takes theirs off."""
        message = self._last(line.target, line.who, line.alone)
        mark = (line.who, line.emoji)
        if not line.added and mark not in message.reactions:
            raise self.stage.no(f"{line.who} has no {line.emoji} on that message.")
        head = self.stage.head(message.place, line.who)
        put = "" if line.added else message.reactions.pop(mark)
        if line.added:
            message.reactions[mark] = head["event_id"]
        target = self._target(message)
        return Reacted(**head, emoji=line.emoji, target=target, added=line.added, put=put)

    def press(self, line: Press) -> AnyEvent:
        """Somebody presses a button of the bot's."""
        message = self._last(BOT, line.who, line.alone, line.label)
        buttons = message.reply.buttons() if message.reply else []
        command = next(button.command for button in buttons if button.label == line.label)
        head = self.stage.head(message.place, line.who)
        target = self._target(message)
        return Said(**head, text=PREFIX + command, reply_to=target, pressed=True)

    def labels(self, who: str, *, alone: bool) -> list[str]:
        """The buttons of the bot's that this person can press here, the newest message's first."""
        shown = [
            button.label
            for message in reversed(self._messages)
            if message.reply and self._is_before(message, BOT, who, self.here(who, alone), alone)
            for button in message.reply.buttons()
        ]
        return list(dict.fromkeys(shown))

    def delete(self, who: str, by: str | None) -> AnyEvent:
        """A last message is taken away, by its author or by somebody else."""
        message = self._last(who, who, alone=False)
        self._messages.remove(message)
        head = self.stage.head(message.place, by or who)
        return Deleted(**head, original=message.event_id, by_author=by in (None, who))

    def deliver(self, delivery: Delivery) -> tuple[str, Heard | None]:
        """What the bot says: the platform's id of it, and what is heard, unless it was before."""
        known = self._delivered.get(delivery.id)
        if known is not None:
            return known, None
        heard: Heard | None
        match delivery.kind:
            case "send":
                event_id = self._stand(delivery)
                heard = self._heard(delivery, delivery.reply.plain())
            case "edit":
                event_id = delivery.target or ""
                heard = self._edit(delivery)
            case "react":
                message = self._by_id(delivery)
                event_id = self._new_id(delivery)
                whose = message.author if message else "?"
                heard = self._heard(delivery, f"+{delivery.emoji} {whose}")
            case "remove":
                # There is nothing to read where a message was.
                event_id = self._new_id(delivery)
                self._messages = [m for m in self._messages if m.event_id != delivery.target]
                heard = None
        self._delivered[delivery.id] = event_id
        return event_id, heard

    def _stand(self, delivery: Delivery) -> str:
        """Put a message of the bot where the platform would."""
        stage, place = self.stage, delivery.place
        if stage.whose(replace(place, direct=True)) is not None:
            place = replace(place, direct=True)  # The outbox knows it by its name alone.
        to = stage.whose(place)
        about = None
        if delivery.to is not None:
            to = stage.handle(place.platform, delivery.to)
            # Discord shows private words in the channel, to one alone; elsewhere a room of two
            # holds them.
            if delivery.private and not place.direct and place.platform != "discord":
                room = stage.at(place)
                about = place
                place = stage.direct(room.platform, to) if room else place
        event_id = self._new_id(delivery)
        person = stage.bot(place)
        self._messages.append(
            Message(place, event_id, BOT, person, to, delivery.private, about, delivery.reply)
        )
        return event_id

    def _edit(self, delivery: Delivery) -> Heard:
        message = self._by_id(delivery)
        before = message.reply if message else None
        heard = self._heard(delivery, delivery.reply.plain())
        if message is None or before is None:
            return heard
        message.reply = delivery.reply
        same = (before.plain(), before.without_buttons().plain())
        quiet = heard.words in {" ".join(text.split()) for text in same}
        return replace(heard, quiet=quiet)

    def _heard(self, delivery: Delivery, text: str) -> Heard:
        stage, place = self.stage, delivery.place
        if delivery.to is not None:
            to = f"@{stage.handle(place.platform, delivery.to)}"
        elif place.direct:
            to = f"@{stage.whose(place) or place.room}"
        else:
            room = stage.at(place)
            to = room.name if room else place.room
        act: Act = "send" if delivery.kind == "remove" else delivery.kind
        cause = self.gap.get(delivery.reply_to or "", stage.line)
        return Heard(cause, to, delivery.mood, text, act=act, came=stage.line)

    def _new_id(self, delivery: Delivery) -> str:
        stage = self.stage
        platform = platform_of(delivery.place)
        return ids.reply(platform, stage.run, len(self._delivered) + 1)

    def _by_id(self, delivery: Delivery) -> Message | None:
        ours = (m for m in reversed(self._messages) if m.event_id == delivery.target)
        return next(ours, None)

    def here(self, who: str, alone: bool) -> Place:
        """Where somebody speaks now: in the current room, or with the bot alone."""
        room = self.stage.room
        return self.stage.direct(room.platform, who) if alone else room.place

    def _target(self, message: Message) -> Target:
        return Target(message.event_id, message.person, message.author == BOT)

    def _last(self, author: str, who: str, alone: bool, label: str | None = None) -> Message:
        """The last message of `author` that `who` sees here, or with the bot alone.

        What the bot said here to `who` in private counts when it has something to press: a person
        answers a question where it was asked, and scripts write both kinds as `bot/ana>`.
        """
        here = self.here(who, alone)
        for message in reversed(self._messages):
            if not self._is_before(message, author, who, here, alone, label):
                continue
            if label is None or message.shows(label):
                return message
        where = "in private" if alone else f"in {self.stage.room.name}"
        if label is not None:
            raise self.stage.no(f"the bot shows {who} no button [{label}] {where}.")
        raise self.stage.no(f"{author} has said nothing {where} that {who} sees.")

    def _is_before(
        self,
        message: Message,
        author: str,
        who: str,
        here: Place,
        alone: bool,
        label: str | None = None,
    ) -> bool:
        """Whether a message of `author` is one that `who` has before them here."""
        if message.author != author or message.place.platform != here.platform:
            return False  # Who is on several platforms looks at one of them at a time.
        if author == BOT and message.private and message.to == who:
            return alone or (here in (message.place, message.about) and message.shows(label))
        return message.place == here and message.to in (None, who)
