"""Reactions that stand for buttons, where a message cannot be pressed. Pure.

✅ is the message's only yes, ❌ its only no, ↩️ its only undo; whatever else it offers is counted
1️⃣, 2️⃣ … in reading order. On a ballot 🇦, 🇧 … are its options, as long as there are few of them,
✅, ❌ and ⚪ a yes, a no and an abstention. 👍 never means anything: people put it on all they
like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from commands.values.rendered import Button, Reply, Select

YES, NO, UNDO = "✅", "❌", "↩️"
NUMBERS = tuple(f"{digit}\ufe0f\u20e3" for digit in "123456789")

LETTERS = tuple(chr(0x1F1E6 + index) for index in range(6))
"""What stands for the first options of a ballot; where there are more, they are voted for in words.
"""
ABSTAIN = "⚪"

_BALLOT = re.compile(r"vote \d+ ([A-Z]|yes|no|abstain)", re.ASCII)
_WORDS = {"yes": YES, "no": NO, "abstain": ABSTAIN}
_OWN = {"yes": YES, "no": NO, "undo": UNDO}


_SKIN_TONES = re.compile("[\U0001f3fb-\U0001f3ff]")


def untoned(emoji: str) -> str:
    """An emoji as everybody puts it, whatever the colour of their hands; also without the mark."""
    return _SKIN_TONES.sub("", bare(emoji)) or bare(emoji)


def bare(emoji: str) -> str:
    """An emoji without the mark for colour, which some clients leave out."""
    return emoji.replace("\ufe0f", "")


_MEANT = frozenset(bare(each) for each in (*_OWN.values(), *NUMBERS, *LETTERS, ABSTAIN))


def may_press(emoji: str) -> bool:
    """Whether the reaction can stand for a button at all."""
    return bare(emoji) in _MEANT


def ballot_word(emoji: str) -> str | None:
    """What a reaction says of a ballot, "A" or "yes"; None where it says nothing of one."""
    letters = {each: chr(ord("A") + at) for at, each in enumerate(LETTERS)}
    return {**letters, **{each: word for word, each in _WORDS.items()}}.get(bare(emoji))


def presses(reply: Reply) -> list[tuple[str, Button]]:
    """The buttons of a reply that can be pressed by reacting, each with its emoji."""
    if reply.select is not None and reply.select.aside is not None:
        return _to_order(reply.select)
    buttons = reply.buttons()
    ballot = _of_ballot(buttons)
    own = {**_only_ones(buttons), **ballot}
    rest = [
        button
        for button in buttons
        if button not in own.values() and not _BALLOT.fullmatch(button.command)
    ]
    numbered = zip(NUMBERS, rest, strict=False)
    by_emoji = {**own, **dict(numbered)}
    return [(emoji, button) for button in buttons for emoji, b in by_emoji.items() if b is button]


def _to_order(select: Select) -> list[tuple[str, Button]]:
    """The options that are put in order, each by its letter; none where they are too many."""
    if len(select.options) > len(LETTERS):
        return []
    return [
        (emoji, Button(option.label, f"{select.command} {option.value}"))
        for emoji, option in zip(LETTERS, select.options, strict=False)
    ]


def on_ballot(reply: Reply) -> set[Button]:
    """The buttons of a ballot that can be pressed by reacting: their emoji say which is which."""
    return set(_of_ballot(reply.buttons()).values())


def undone_by(reply: Reply) -> set[Button]:
    """The one undo of a reply: it stands below every tip, and help says its words once."""
    return {button for emoji, button in presses(reply) if emoji == UNDO}


def pressed(reply: Reply, emoji: str) -> Button | None:
    """The button that a reaction on this reply stands for."""
    for each, button in presses(reply):
        if bare(each) == bare(emoji):
            return button
    return None


def _only_ones(buttons: Iterable[Button]) -> dict[str, Button]:
    """The yes, the no and the undo of a reply that has just one of them."""
    found: dict[str, list[Button]] = {}
    for button in buttons:
        word = button.command.split(" ", 1)[0]
        if word in _OWN:
            found.setdefault(_OWN[word], []).append(button)
    return {emoji: several[0] for emoji, several in found.items() if len(several) == 1}


def _of_ballot(buttons: Iterable[Button]) -> dict[str, Button]:
    """What is said in a ballot, by its emoji; nothing where it has more options than letters."""
    found = {said[1]: each for each in buttons if (said := _BALLOT.fullmatch(each.command))}
    letters = [each for each in found if each not in _WORDS]
    if len(letters) > len(LETTERS):
        return {}
    emoji = {
        **_WORDS,
        **{
            letter: LETTERS[ord(letter) - ord("A")]
            for letter in letters
            if ord(letter) - ord("A") < len(LETTERS)
        },
    }
    return {emoji[word]: button for word, button in found.items() if word in emoji}
