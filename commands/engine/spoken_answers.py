"""Answers as they are said: bare, in reply, by number, or as a command."""

from __future__ import annotations

from commands.engine import answerable, questions
from commands.engine import answers as answering
from commands.engine.context import Context
from commands.engine.request import Refusal, Request, Say
from commands.language.address import Addressed, Found
from commands.language.messages import bare_word
from commands.language.stored_replies import from_json
from commands.language.yes_no import Answer, answer_of_command, numbered_answer, word_answer
from commands.values.events import Said
from commands.values.parameters import question_number
from commands.values.reply import Reply, say
from storage import outbox
from storage.asks import Ask
from storage.ledger.references import number_of
from storage.outbox import OutboxMessage


def plain(context: Context, event: Said, text: str, request: Request) -> str:
    """A message that is not addressed to the bot: a bare answer, or none of its business."""
    known = context.answer_words
    answer, in_reply = word_answer(text, known), word_answer(text, known, in_reply=True)
    if (
        in_reply in ("yes", "no")
        and (outcome := _in_reply(context, event, request, in_reply == "yes")) is not None
    ):
        return outcome
    if answer and answerable.in_answer_to_somebody(context):
        return "ignored"
    if answer == "cancel" and _may_cancel(context) and answering.cancel(context, request):
        return "handled"
    if answer in ("yes", "no"):
        said = answering.answer(context, request, None, yes=answer == "yes", bare=True)
        return "handled" if said else "ignored"
    if (numbered := _numbered(context, text)) is not None:
        answer, chosen = numbered
        answering.answer(context, request, chosen, yes=answer == "yes", bare=True)
        return "handled"
    taken = answering.take_missing(context, request, text, called=event.place.direct)
    return "handled" if taken else "ignored"


def _in_reply(context: Context, event: Said, request: Request, yes: bool) -> str | None:
    """What comes of a yes or no in reply to the bot; None where it replies to something else.

    The line without figures is not the question: what it leads to is shown, unless it just was.
    """
    if event.reply_to is None or not event.reply_to.is_bot:
        return None
    asked = question_in(context, event.reply_to.event_id)
    if asked is not None:
        answering.answer(context, request, asked, yes=yes, bare=True)
        return "handled"
    if found := behind_line(context, event.reply_to.event_id):
        _answer_line(context, request, found, yes=yes)
        return "handled"
    # It is said to something else, which is no question any more, or never was.
    return None if event.place.direct else "ignored"


def _answer_line(context: Context, request: Request, behind: list[Ask], *, yes: bool) -> None:
    """A yes in reply to such a line is a bare one: what was not shown before is only shown by
    it."""
    newest = [ask.number for ask in answerable.newest(context)]
    if newest in [[ask.number] for ask in behind]:
        answering.answer(context, request, newest[0], yes=yes, bare=True)
    else:
        answering.show(context, request, behind)


def _numbered(context: Context, text: str) -> tuple[Answer, int] | None:
    """The question that "yes 3" means, said to nobody: one of theirs that was just shown here."""
    numbered = numbered_answer(text, context.answer_words)
    ask = None if numbered is None else context.books.get(Ask, numbered[1])
    if ask is None or ask.member != context.member.number or ask.kind == "missing":
        return None
    return numbered if answerable.shown_lately(context, ask) else None


def _may_cancel(context: Context) -> bool:
    """Whether a word said to nobody can be meant for a question: one was just shown here."""
    return context.place.direct or bool(answerable.newest(context))


def in_a_word(context: Context, heard: Addressed, request: Request) -> bool:
    """An answer said as a command, in words of a language: "!nein", "!annuler"."""
    answer = word_answer(heard.said, context.answer_words)
    if answer in ("yes", "no"):
        return answering.answer(context, request, None, yes=answer == "yes", bare=False)
    return answer == "cancel" and answering.cancel(context, request)


def answer_word(context: Context, heard: Addressed) -> Found | None:
    """An answer as people say it to the bot: "!yes!", or "!ja" in the language of the room."""
    first = heard.words[0].text if heard.words else ""
    answer = word_answer(first, context.answer_words) or answer_of_command(bare_word(first))
    return None if answer is None else Found(context.services.catalogue[answer,], 1)


def command(context: Context, heard: Addressed, found: Found, request: Request) -> str:
    event, words = context.event, heard.words[found.count :]
    yes = found.declaration.name == "yes"
    pressed = isinstance(event, Said) and event.pressed
    chosen = question_number(words[0].text) if words else None
    if words and chosen is None and pressed:
        # A button of before questions had numbers of their own.
        chosen = number_of(words[0].text)
    if words and chosen is None:
        raise Refusal("ask-unknown", reference=context.plain_text(words[0].text)[:20])
    reply_to = event.reply_to if isinstance(event, Said) else None
    if chosen is None and reply_to is not None and reply_to.is_bot:
        chosen = question_in(context, reply_to.event_id)
        if chosen is None and pressed:
            chosen = _once_asked(context, reply_to.event_id)
        if chosen is None and pressed:
            # The button answers the question it stands under, never another one.
            raise Refusal("press-not-yours", not_theirs=True)
        if chosen is None and (behind := behind_line(context, reply_to.event_id)):
            _answer_line(context, request, behind, yes=yes)
            return "handled"
        if chosen is None:
            answering.show_open(context, request)
            return "handled"
    try:
        answering.answer(context, request, chosen, yes=yes, bare=False)
    except Refusal as refusal:
        over = refusal.message in answering.OVER and pressed
        if over and reply_to and _is_said_there(context, reply_to.event_id, refusal):
            return "refused"
        raise
    return "handled"


def _is_said_there(context: Context, message_id: str, refusal: Refusal) -> bool:
    """Say under a question that was pressed that it is over, and leave nothing more to press.

    Where a message can be changed only while somebody presses it, its buttons outlived the
    question.
    """
    saying = _said_in(context, message_id)
    if saying is None or saying.key is None or saying.recipient is None:
        return False
    if any(questions.is_open(context, ask) for ask in questions.of_message(context, saying)):
        return False  # Something in it can still be answered.
    shown = from_json(saying.reply).without_buttons()
    told = Reply((*shown.blocks, *say(refusal.message, **refusal.values).blocks))
    return context.say(Say(told, key=saying.key, edit=True, mood="refusal")) is not None


def _once_asked(context: Context, message_id: str) -> int | None:
    """The question of a message of the bot's that was put to this member, over as it may be."""
    saying = _said_in(context, message_id)
    kind, _, number = ("" if saying is None else saying.key or "").partition("/")
    ask = context.books.get(Ask, int(number)) if kind == "ask" and number.isdigit() else None
    return None if ask is None or ask.member != context.member.number else ask.number


def _said_in(context: Context, message_id: str) -> OutboxMessage | None:
    """What the bot said in the message that is replied or reacted to."""
    return outbox.with_message(
        context.books, (context.place.platform, context.place.account), message_id
    )


def question_in(context: Context, message_id: str) -> int | None:
    """The member's question in a message of the bot's, if there is just one."""
    saying = _said_in(context, message_id)
    found = [] if saying is None else questions.of_message(context, saying)
    return found[0].number if len(found) == 1 else None


def behind_line(context: Context, message_id: str) -> list[Ask]:
    """The member's questions to which a line without figures shows the way."""
    saying = _said_in(context, message_id)
    return [] if saying is None else questions.of_line(context, saying)
