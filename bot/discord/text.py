"""From what a client sent to the words and the people meant. Pure.

A mention is `<@id>`; each becomes one private-use character, which is taken out of what people
typed before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from commands.values.events import MENTION, MOST_MENTIONS, Person

_PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
_USER = re.compile(r"<@!?(\d{1,20})>")
_ROLE = re.compile(r"<@&(\d{1,20})>")
_EMOJI = re.compile(r"<a?:(\w{1,32}):\d{1,20}>")


def without_private(text: str) -> str:
    """The text without private-use characters, which only adapters may put there."""
    return _PRIVATE_USE.sub("", text)


def named_emoji(text: str) -> str:
    """The text with a server's own emoji by their names, as people write them: `:soup:`."""
    return _EMOJI.sub(r":\1:", text)


def read_text(
    content: str, people: Mapping[str, Person], bot: str, own_role: str | None = None
) -> tuple[str, tuple[Person, ...]]:
    """The words of a message and the people its mention characters stand for, in order.

    `people` are those the message names, by user id, without bots but ours. Discord offers the
    bot's own role beside the bot, and people take either: both are the bot.
    """
    text = without_private(content)
    if own_role is not None:
        text = _ROLE.sub(lambda role: f"<@{bot}>" if role[1] == own_role else role[0], text)
    found: list[Person] = []

    def mention(match: re.Match[str]) -> str:
        person = people.get(match[1])
        if person is None:
            return "@somebody"
        if person not in found:
            if len(found) == MOST_MENTIONS:
                return f"@{person.name}"
            found.append(person)
        return chr(MENTION + found.index(person))

    text = _USER.sub(mention, text)
    return named_emoji(text), tuple(found)
