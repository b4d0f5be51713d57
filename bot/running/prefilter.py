"""What an event may mean, seen at first look: without the books, so that most need none.

Here a message is read, once, by the prefixes that its room had when something was last decided
there. In doubt something is taken for more than it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from commands.engine.items import WordedMessage
from commands.engine.questions import CONFIRM_SPAN
from commands.language.button_emoji import may_press, untoned
from commands.language.intent import Intent, first_words, read_intent
from commands.language.yes_no import may_answer
from commands.values.capability import Catalogue
from commands.values.events import AnyEvent, Arrived, Place, Reacted, Said

_MOST_ON_THEIR_WAY = 256
"""Of so many messages it is kept how they were read, while they are on their way."""
_MOST_ASKED = 10_000
"""Of how many people it is kept when they were asked something, before the old are dropped."""


class Prefilter:
    """What a process knows of its own: the commands, whom it asked, which emoji are money."""

    def __init__(
        self,
        catalogue: Catalogue,
        names: tuple[str, ...],
        prefixes_of: Callable[[Place], tuple[str, ...]],
    ) -> None:
        self._catalogue = catalogue
        self._bot_names = names
        self._prefixes_of = prefixes_of
        self._names = tuple(name.casefold() for name in names if name)
        self._intents: dict[tuple[Place, str], Intent] = {}
        self._moderating: dict[tuple[str, str], int] = {}
        self._asked: dict[tuple[str, str], int] = {}
        self.money_emoji: frozenset[str] = frozenset()

    def intent(self, event: Said) -> Intent:
        """What a message is: read the first time that somebody asks, by its room's prefixes."""
        key, prefixes = (event.place, event.event_id), self._prefixes_of(event.place)
        found = self._intents.get(key)
        if found is None or found.text != event.text or found.prefixes != prefixes:
            found = read_intent(self._catalogue, event, prefixes, self._bot_names)
            self._intents[key] = found
            if len(self._intents) > _MOST_ON_THEIR_WAY:
                del self._intents[next(iter(self._intents))]
        return found

    def let_go(self, event: Said) -> None:
        """A message is decided: how it was read need not be kept."""
        self._intents.pop((event.place, event.event_id), None)

    def concerns(self, event: AnyEvent) -> bool:
        """Everything that is said counts: it tells who spoke, and may answer a question."""
        if isinstance(event, Reacted) and not event.target.is_bot:
            # A tip, where the emoji is money in some community; or one that is taken back.
            return untoned(event.emoji) in self.money_emoji
        if isinstance(event, Reacted):
            return (event.added or bool(event.put)) and may_press(event.emoji)
        return True

    def needs_rights(self, event: AnyEvent) -> bool:
        """Whether a moderator's right may be asked for: rather once too often than not.

        It is by a word of a command for which they count near the beginning, whatever the room's
        prefix is; by an answer to a question; or by whoever gave such a command in the last ten
        minutes, and may be asked what is missing of it.
        """
        if isinstance(event, Reacted):
            return event.target.is_bot and self.concerns(event)
        if isinstance(event, Arrived):
            return True  # Who brings the bot along from a room they moderate is asked whose it is.
        if not isinstance(event, Said):
            return False
        who = (event.place.room, event.sender.user)
        first = first_words(event.text)
        if self._catalogue.may_weigh_rights(first):
            self._moderating[who] = event.received_at
            return True
        since = event.received_at - self._moderating.get(who, -CONFIRM_SPAN - 1)
        if since > CONFIRM_SPAN:
            self._moderating.pop(who, None)
        return may_answer(first) or since <= CONFIRM_SPAN

    def is_chatter(self, event: Said) -> bool:
        """Whether it can tell no more than that somebody spoke, without a look into the books.

        It begins with a letter or a figure, which no prefix does, names nobody of ours, is no word
        that answers, and its author was asked nothing in the last ten minutes.
        """
        if event.place.direct or event.pressed or event.form is not None:
            return False
        if event.reply_to is not None and event.reply_to.is_bot:
            return False
        if any(person.user == event.place.account for person in event.mentions):
            return False
        author = (event.place.platform, event.sender.user)
        return self.is_talk(author, event.text, event.received_at)

    def is_talk(self, author: tuple[str, str], text: str, now: int) -> bool:
        """The same of words in a room that answer nothing and name nobody."""
        text = text.lstrip()
        if text and (not text[0].isalnum() or text.casefold().startswith(self._names)):
            return False
        asked = self._asked.get(author, -CONFIRM_SPAN - 1)
        return now - asked > CONFIRM_SPAN and not may_answer(first_words(text))

    def note_questions(self, told: Iterable[WordedMessage], now: int) -> None:
        """Remember whom a question is put to: what they say next may be its answer."""
        self.note_asked(
            {
                (saying.platform, saying.recipient): now
                for saying in (each.saying for each in told)
                if saying.mood == "ask" and saying.recipient is not None
            }
        )

    def note_asked(self, asked: Mapping[tuple[str, str], int]) -> None:
        """Remember when somebody, by platform and user, was last asked something."""
        for who, now in asked.items():
            self._asked[who] = max(now, self._asked.get(who, now))
        if len(self._asked) > _MOST_ASKED:
            last = max(self._asked.values())
            recent = {who: at for who, at in self._asked.items() if last - at <= CONFIRM_SPAN}
            self._asked = recent

    def will_answer(self, event: AnyEvent) -> bool:
        """Whether it is a command of ours: what else is said may wait."""
        return isinstance(event, Said) and self.intent(event).found is not None

    def may_have_set(self, event: AnyEvent) -> bool:
        """Whether an event may have changed a setting: a moderator's words, or a button pressed."""
        if isinstance(event, Said):
            return "config" in first_words(event.text)
        return isinstance(event, Reacted) and event.target.is_bot
