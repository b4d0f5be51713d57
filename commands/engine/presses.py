"""Reactions on messages of the bot, which press their buttons."""

from __future__ import annotations

from commands.engine import (
    answerable,
    message,
    spoken_answers,
)
from commands.engine import answers as answering
from commands.engine.conclusion import concluded
from commands.engine.context import Context
from commands.engine.reader import put_into_words
from commands.engine.request import Refusal, Request
from commands.language.button_emoji import may_press, pressed, presses
from commands.language.intent import read_intent
from commands.language.yes_no import (
    answer_of_command,
    pressed_answer,
)
from commands.values.events import (
    Chose,
    Reacted,
    Said,
)
from commands.values.parameters import question_number
from commands.values.rendered import Button
from storage import outbox
from storage.asks import Ask
from storage.events import Handled
from storage.ledger.references import number_of
from storage.outbox import OutboxMessage


def handle(context: Context, event: Reacted) -> str:
    """Handle a reaction on a message of the bot's: it presses a button; 👍 never does.

    What is asked of one person is answered by that person alone; others' reactions are passed over.
    """
    if not may_press(event.emoji) or not (event.added or _presses_again(context, event)):
        return "ignored"
    request = context.request()
    return concluded(context, request, lambda: _pressed(context, event, request))


def choose(context: Context, event: Chose) -> str:
    """Handle a choice in a poll of the platform's own: it is a command, given by pressing."""
    found = (each(context, event) for each in context.services.catalogue.choices)
    command = next((each for each in found if each is not None), None)
    if command is None or not event.target.is_bot:
        return "ignored"
    return concluded(context, context.request(), lambda: _press(context, event, command))


def _pressed(context: Context, event: Reacted, request: Request) -> str:
    answer = pressed_answer(event.emoji)
    target = event.target.event_id
    asked = None if answer is None else spoken_answers.question_in(context, target)
    if asked is not None:
        answering.answer(context, request, asked, yes=answer == "yes", bare=False)
        return "handled"
    behind = [] if answer is None else spoken_answers.behind_line(context, target)
    command = _command_pressed(context, event)
    if command is not None:
        return _press_button(context, event, command)
    if not behind:
        return "ignored"
    # The line without figures is not the question: this only shows it.
    answering.show(context, request, behind)
    return "handled"


def _press_button(context: Context, event: Reacted, command: str) -> str:
    """Press a button by a reaction, which anybody can put anywhere.

    A refusal would stand where all read it, and tell of nobody but the one who reached for what is
    somebody else's. Who answers a question of their own reads it.
    """
    try:
        return _press(context, event, command)
    except Refusal as refusal:
        if not refusal.not_theirs or answer_of_command(command.partition(" ")[0]):
            raise
        return "refused"


def _command_pressed(context: Context, event: Reacted) -> str | None:
    """The command of the button that a reaction stands for."""
    account = (context.place.platform, context.place.account)
    saying = outbox.with_message(context.books, account, event.target.event_id)
    button = None if saying is None else _button(context, saying, event)
    if button is None:
        return None
    word, _, rest = button.command.partition(" ")
    if answer_of_command(word) in ("yes", "no"):
        number = question_number(rest) or number_of(rest) or 0
        ask = context.books.get(Ask, number)
        if ask is None or ask.member != context.member.number:
            return None
    return button.command


def _button(context: Context, saying: OutboxMessage, event: Reacted) -> Button | None:
    """The button that a reaction stands for: which, is told by the words it was shown in.

    Those are the last ones that have any; what is over shows none, and still says why.
    """
    books = context.books
    changed = outbox.edit_shown(books, saying, answerable.said_at(context))
    for each in (changed, saying):
        shown = None if each is None else put_into_words(books, each, context.now)
        if shown is not None and presses(shown):
            return pressed(shown, event.emoji)
    return None


def _presses_again(context: Context, event: Reacted) -> bool:
    """Whether a reaction is taken off as one presses a button a second time.

    A client lets nobody put the same emoji twice under a message. So where a message that is for
    one person alone has changed by their press, taking that off presses what stands there now.
    """
    books, place = context.books, context.place
    put = books.get(Handled, place.platform, place.account, place.room, event.put)
    saying = outbox.with_message(books, (place.platform, place.account), event.target.event_id)
    if put is None or put.member != context.member.number or saying is None:
        return False
    changed = outbox.edit_shown(books, saying, answerable.said_at(context))
    if changed is None or changed.event is None or saying.recipient != context.user:
        return False
    return put.outcome == "handled" and changed.event >= put.number


def _press(context: Context, event: Reacted | Chose, command: str) -> str:
    """Do what a button's command says, for the member who pressed or chose."""
    text = context.settings.prefixes[0] + command
    said = Said(
        place=event.place,
        event_id=event.event_id,
        sender=event.sender,
        at=event.at,
        received_at=event.received_at,
        rights=event.rights,
        text=text,
        reply_to=event.target,
        pressed=True,
        menu=isinstance(event, Chose),
        reaction=isinstance(event, Reacted) and event.added,
    )
    services = context.services
    intent = read_intent(services.catalogue, said, context.settings.prefixes, services.bot_names)
    context.event = said
    try:
        return message.meant(context, said, intent, context.request())
    finally:
        # What is kept of the event is the reaction, by which it is known when it comes again.
        context.event = event
