"""What a message is to the bot, as far as its words tell: read once, where it arrives. Pure.

Whoever needs to know something of a message asks its intent: whether it is for the bot, which
command it is, whether that only reads, whether it may answer a question. Who is meant by a name,
and how much by a figure, is for the books to say: the arguments are read from the same words there.
"""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import dataclass

from commands.language.address import Addressed, Found, address, find, in_form
from commands.language.yes_no import Answer, answer_of_command, may_answer
from commands.values.capability import Catalogue
from commands.values.events import MENTION, AnyEvent, Edited, Said

_SIGNS = string.punctuation + "…“”„‘’"


@dataclass(frozen=True, slots=True)
class Intent:
    """A message as it was read. `text` and `prefixes` are what was read, and by which prefixes.

    `addressed` is None where it is not for the bot; `found` where its words begin with no command.
    """

    text: str
    prefixes: tuple[str, ...]
    addressed: Addressed | None = None
    found: Found | None = None

    @property
    def only_reads(self) -> bool:
        """Whether it is a command that changes nothing, so that no unit of work is needed."""
        return self.found is not None and self.found.declaration.only_reads

    @property
    def reads_much(self) -> bool:
        """Whether a command that only reads may take long over it."""
        if self.found is None or self.addressed is None:
            return False
        much = self.found.declaration.reads_much
        # Whatever stands behind the command's name is taken for the page.
        return much == "always" or (
            much != "never" and len(self.addressed.words) > self.found.count
        )

    @property
    def answers(self) -> Answer | None:
        """Which answer it is by its command, in whatever language its words are besides."""
        return None if self.found is None else answer_of_command(self.found.declaration.name)

    @property
    def may_answer(self) -> bool:
        """Whether it may answer a question, in any of the ways there are."""
        return may_answer(first_words(self.text))


def read_intent(
    catalogue: Catalogue,
    event: Said,
    prefixes: tuple[str, ...],
    names: Sequence[str] = (),
    text: str | None = None,
) -> Intent:
    """Read a message by these prefixes; `text` is what is left of it where not all of it counts."""
    said = event.text if text is None else text
    if event.form is not None:
        whole = Addressed(event.text, 1, called=True, form=event.form)
        return Intent(said, prefixes, whole, in_form(catalogue, event.form))
    addressed = address(said, prefixes, bot_mention(event), names, event.place.direct)
    found = None if addressed is None else find(catalogue, addressed.words)
    return Intent(said, prefixes, addressed, found)


def bot_mention(event: AnyEvent) -> int | None:
    """The character that stands for the bot in a message that mentions it."""
    mentions = event.mentions if isinstance(event, Said | Edited) else ()
    for index, each in enumerate(mentions):
        if each.user == event.place.account:
            return MENTION + index
    return None


def first_words(text: str) -> list[str]:
    """The first three words of a message, without signs and capitals."""
    return [word.strip(_SIGNS).casefold() for word in text.split(None, 3)[:3]]
