"""The words on a button, said by whom its message is for in reply to it: they press it."""

from __future__ import annotations

from commands.engine import answerable
from commands.engine.context import Context
from commands.engine.reader import put_into_words
from commands.language.vocabulary import bare
from commands.language.yes_no import answer_of_command
from commands.values.events import Said
from commands.values.rendered import Button
from storage import outbox
from storage.outbox import OutboxMessage


def pressed_by_words(context: Context, event: Said, text: str) -> str | None:
    """The command of the button whose words were said in reply to its message.

    None where there is no such button, where it stands under what all read, which talk may be
    about, or where it answers a question or a ballot: those have words of their own.
    """
    if event.pressed or event.form is not None:
        return None
    if event.reply_to is None or not event.reply_to.is_bot:
        return None
    account = (context.place.platform, context.place.account)
    saying = outbox.with_message(context.books, account, event.reply_to.event_id)
    if saying is None or saying.recipient != context.user:
        return None
    return button_called(context, saying, text)


def button_called(context: Context, saying: OutboxMessage, text: str) -> str | None:
    """The command of a message's button that is called so, in the words it was last shown in."""
    books = context.books
    changed = outbox.edit_shown(books, saying, answerable.said_at(context))
    for each in (changed, saying):
        shown = None if each is None else put_into_words(books, each, context.now)
        buttons = [] if shown is None else shown.buttons()
        if buttons:
            return next((one.command for one in buttons if _is_called(one, text)), None)
    return None


def _is_called(button: Button, text: str) -> bool:
    answers = answer_of_command(button.command.partition(" ")[0]) is not None
    return not answers and bare(button.label) == bare(text.strip())
