"""What an event means to the bot: a command, an answer, a reaction, a change of who is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from commands.engine import absence, answerable, execution, private_chat, questions
from commands.engine import answers as answering
from commands.engine.context import LATE_AFTER, Context, event_of
from commands.engine.examples import people_for_examples
from commands.engine.reader import put_into_words, settings_for
from commands.engine.request import Refusal, Request, Say
from commands.language.address import (
    Addressed,
    Found,
    address,
    find,
    glued,
    group_of,
    in_form,
    nearest,
)
from commands.language.button_emoji import NO, YES, bare, may_press, pressed
from commands.language.dates import DAY, MINUTE
from commands.language.messages import bare_word
from commands.values.events import (
    MENTION,
    AnyEvent,
    Arrived,
    Deleted,
    Edited,
    Joined,
    Left,
    Moved,
    Place,
    Reacted,
    Renamed,
    Said,
    Undecryptable,
)
from commands.values.parameters import question_number
from commands.values.rendered import from_json
from commands.values.reply import Button
from storage import asks, members, outbox, rooms
from storage.asks import Ask
from storage.ledger.references import number_of
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.rooms import Room
from storage.unit_of_work import Books

_IN_REPLY = {"y": True, "ok": True, "n": False}
"""Words that answer a question when they are said in reply to it; in the open, only yes and no."""

E = TypeVar("E", Edited, Deleted, Reacted)

_ANSWERS = {YES: True, NO: False}

_SPEECH_GRAIN = MINUTE
"""How exactly it is kept when somebody last spoke; finer would be a write for every message."""


def listen(context: Context) -> str:
    """Handle an event; the outcome as a word. Faults are raised, refusals are said."""
    event = context.event
    match event:
        case Said():
            return _said(context, event)
        case Edited():
            return _first_of(context.services.catalogue.edits, context, event)
        case Deleted():
            return _first_of(context.services.catalogue.deletions, context, event)
        case Reacted():
            return _reacted(context, event)
        case Joined():
            _note_here(context, [context.member.number], here=True)
            return "noted"
        case Left():
            _note_here(context, [context.member.number], here=False)
            return "noted"
        case Renamed() | Moved():
            return "noted"
        case Arrived():
            return _arrived(context, event)
        case Undecryptable():
            return _unread(context)


def _first_of(handlers: Sequence[Callable[[Context, E], str]], context: Context, event: E) -> str:
    """What the first of the capabilities makes of an event to which it is something."""
    for handler in handlers:
        outcome = handler(context, event)
        if outcome != "ignored":
            return outcome
    return "ignored"


def is_for_bot(event: AnyEvent, books: Books, room: Room) -> bool:
    """Whether somebody turns to the bot with this, by any of the ways there are."""
    if not isinstance(event, Said) or event.form is not None or event.place.direct:
        return isinstance(event, Said)
    mentioned = any(person.user == event.place.account for person in event.mentions)
    prefixes = settings_for(books, room).prefixes
    return mentioned or address(event.text, prefixes, None, (), direct=False) is not None


def _note_here(context: Context, numbers: list[int], *, here: bool) -> None:
    key = (context.place.platform, context.place.account, context.place.room)
    if not context.place.direct:
        members.note_presence(context.books, key, numbers, here=here)


def note_speech(books: Books, place: Place, member: int, at: int) -> None:
    """Note that a member spoke in a room, which is kept no finer than to the minute."""
    if place.direct:
        return
    key = (place.platform, place.account, place.room)
    before = books.get(members.Presence, *key, member)
    spoke = before.spoke_at if before is not None else None
    if before is None or not before.here or spoke is None or at - spoke >= _SPEECH_GRAIN:
        members.note_presence(books, key, [member], here=True, spoke_at=max(at, spoke or at))


# -- messages --------------------------------------------------------------------------------------


def _said(context: Context, event: Said) -> str:
    note_speech(context.books, context.place, context.member.number, context.now)
    mention = _bot_mention(event)
    if event.form is not None:
        heard: Addressed | None = Addressed(event.text, 1, called=True, form=event.form)
    else:
        heard = address(
            private_chat.without_community(context, event.text),
            context.settings.prefixes,
            mention,
            context.services.bot_names,
            event.place.direct,
        )
    reply_event = None
    if event.reply_to is not None:
        reply_event = event_of(context, event.reply_to.event_id)
    request = context.request(reply_event=reply_event)
    try:
        outcome = _meant(context, event, heard, request)
    except Refusal as refusal:
        execution.refuse(context, request, refusal)
        outcome = "refused"
    if outcome not in ("ignored", "read"):
        _note_use(context)
        context.mark_handled(outcome)
    elif outcome == "ignored" and (_answers(context, event) or answerable.may_become_one(context)):
        # It was no answer now: it must not become one when it reaches us again, later.
        context.mark_handled(outcome)
    return outcome


def _bot_mention(event: AnyEvent) -> int | None:
    """The character that stands for the bot in a message that mentions it."""
    mentions = event.mentions if isinstance(event, Said) else ()
    found = (MENTION + i for i, each in enumerate(mentions) if each.user == event.place.account)
    return next(found, None)


def _meant(context: Context, event: Said, heard: Addressed | None, request: Request) -> str:
    if heard is None:
        outcome = _plain(context, event, request)
        if outcome == "ignored":
            answerable.talk_passes_over(context)
        return outcome
    if heard.form is not None:
        found = in_form(context.services.catalogue, heard.form)
    else:
        found = find(context.services.catalogue, heard.words)
    if found is None and heard.form is None:
        found = _answer_word(context, heard)
    # In private nothing needs a prefix: what is no command may be an answer to a question.
    answers = found is None or found.declaration.name in ("yes", "no", "cancel")
    if (
        event.place.direct
        and answers
        and heard.form is None
        and not _prefixed(context, event)
        and _plain(context, event, request) != "ignored"
    ):
        return "handled"
    if found is None and heard.form is None and _answers_in_a_word(context, heard, request):
        return "handled"
    if found is None:
        if heard.called:
            answering.pass_over(context)
        return _unknown(context, heard, request)
    _refuse_second_command(context, heard, found, request)
    name = found.declaration.name
    if name in ("yes", "no"):
        return _answer(context, heard, found, request)
    if name == "cancel":
        cancelled = answering.cancel(context, request)
        answering.pass_over(context)
        mine = [] if cancelled else asks.asked_by(context.books, context.member.number)
        if any(context.now < ask.ends_at for ask in mine):
            raise Refusal("nothing-but-asked", typed=request.typed("request cancel"))
        if not cancelled:
            raise Refusal("nothing-to-answer")
        return "handled"
    # Before it is decided: what it asks itself is the newest from then on.
    answering.pass_over(context)
    is_late = event.received_at - event.at > LATE_AFTER
    # Said before the room came here, it may have been meant for the books the room was of then.
    if found.declaration.money and (is_late or event.happened_at < context.room.bound_at):
        return absence.gather(context, request, heard, found)
    preludes = execution.preludes_due(context, found.declaration)
    if preludes and not context.books.writable:
        return "write"
    execution.give_preludes(context, preludes)
    execution.hear_command(context, heard, found, request)
    reads = found.declaration.only_reads and not preludes and not context.is_noted
    return "read" if reads else "handled"


def _answers_in_a_word(context: Context, heard: Addressed, request: Request) -> bool:
    """An answer said as a command, in words of a language: "!nein", "!annuler"."""
    word, known = heard.said.strip().casefold(), context.answer_words
    if word in known.yes | known.no:
        return answering.answer(context, request, None, yes=word in known.yes, bare=False)
    return word in known.cancel and answering.cancel(context, request)


def _refuse_second_command(
    context: Context, heard: Addressed, found: Found, request: Request
) -> None:
    """A further command in one message is neither done nor taken for a memo."""
    second = None if heard.form is not None else _second_command(context, heard, found)
    if second is not None:
        both = [context.plain_text(each.strip().rstrip("&;|, "))[:80] for each in second]
        both = [_without_ballot(context, each) for each in both]
        raise Refusal("one-command", commands=request.typed_in_a_row(both))


def _without_ballot(context: Context, typed: str) -> str:
    """A command as it is repeated: of one whose arguments may be a ballot only its name."""
    prefixes, names = context.settings.prefixes, context.services.bot_names
    again = address(typed, prefixes, None, names, direct=True)
    found = None if again is None else find(context.services.catalogue, again.words)
    return f"{found.declaration.name} …" if found and found.declaration.unsaid else typed


_LOOKED_AT = 200
"""So many letters are enough to know a command by."""


def _second_command(context: Context, heard: Addressed, found: Found) -> tuple[str, str] | None:
    """What was said as two commands: the other on a further line, or behind one about money."""
    prefixes, said = tuple(context.settings.prefixes), heard.said
    names, catalogue = context.services.bot_names, context.services.catalogue
    words = heard.words
    for index, word in enumerate(words[found.count :], found.count):
        at_line = "\n" in said[words[index - 1].end : word.start]
        prefixed = word.text.startswith(prefixes)
        if not (prefixed and (at_line or found.declaration.money)) and not at_line:
            continue
        line = said[word.start : word.start + _LOOKED_AT].partition("\n")[0]
        again = address(line, prefixes, _bot_mention(context.event), names, direct=False)
        other = find(catalogue, again.words[:2]) if again is not None else None
        if again is not None and other is not None and (at_line or other.declaration.money):
            return said[: word.start], again.said
    return None


def _prefixed(context: Context, event: Said) -> bool:
    return event.text.lstrip().startswith(context.settings.prefixes)


def _plain(context: Context, event: Said, request: Request) -> str:
    """A message that is not addressed to the bot: a bare answer, or none of its business."""
    text = private_chat.without_community(context, event.text)
    word, known = bare_word(text), context.answer_words
    bare = True if word in known.yes else False if word in known.no else None
    in_reply = _IN_REPLY.get(word) if bare is None else bare
    if (
        in_reply is not None
        and (outcome := _in_reply(context, event, request, in_reply)) is not None
    ):
        return outcome
    if answerable.in_answer_to_somebody(context) and (bare is not None or word in known.cancel):
        return "ignored"
    if word in known.cancel and _may_cancel(context) and answering.cancel(context, request):
        return "handled"
    if bare is not None:
        said = answering.answer(context, request, None, yes=bare, bare=True)
        return "handled" if said else "ignored"
    if (chosen := _numbered(context, word)) is not None:
        first = word.split()[0]
        answering.answer(context, request, chosen, yes=bare_word(first) in known.yes, bare=True)
        return "handled"
    taken = answering.take_missing(context, request, text, called=event.place.direct)
    return "handled" if taken else "ignored"


def _in_reply(context: Context, event: Said, request: Request, yes: bool) -> str | None:
    """What comes of a yes or no in reply to the bot; None where it replies to something else.

    The line without figures is not the question: what it leads to is shown, unless it just was.
    """
    if event.reply_to is None or not event.reply_to.is_bot:
        return None
    asked = _question_in(context, event.reply_to.event_id)
    if asked is not None:
        answering.answer(context, request, asked, yes=yes, bare=True)
        return "handled"
    if found := _behind_line(context, event.reply_to.event_id):
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


def _numbered(context: Context, word: str) -> int | None:
    """The question that "yes 3" means, said to nobody: one of theirs that was just shown here."""
    first, _, rest = word.partition(" ")
    known = context.answer_words
    number = question_number(rest) if bare_word(first) in known.yes | known.no else None
    if number is None:
        return None
    ask = context.books.get(Ask, number)
    if ask is None or ask.member != context.member.number or ask.kind == "missing":
        return None
    return number if answerable.shown_lately(context, ask) else None


def _may_cancel(context: Context) -> bool:
    """Whether a word said to nobody can be meant for a question: one was just shown here."""
    return context.place.direct or bool(answerable.newest(context))


def _answers(context: Context, event: Said) -> bool:
    """Whether the message is nothing but a word that answers questions."""
    word = bare_word(private_chat.without_community(context, event.text))
    known = context.answer_words
    return word in known.yes | known.no | known.cancel


def _said_in(context: Context, message_id: str) -> OutboxMessage | None:
    """What the bot said in the message that is replied or reacted to."""
    return outbox.with_message(
        context.books, (context.place.platform, context.place.account), message_id
    )


def _question_in(context: Context, message_id: str) -> int | None:
    """The member's question in a message of the bot's, if there is just one."""
    saying = _said_in(context, message_id)
    found = [] if saying is None else questions.of_message(context, saying)
    return found[0].number if len(found) == 1 else None


def _behind_line(context: Context, message_id: str) -> list[Ask]:
    """The member's questions to which a line without figures shows the way."""
    saying = _said_in(context, message_id)
    return [] if saying is None else questions.of_line(context, saying)


def _answer_word(context: Context, heard: Addressed) -> Found | None:
    """An answer as people say it to the bot: "!yes!", or "!ja" in the language of the room."""
    words = heard.words
    word, known = bare_word(words[0].text) if words else "", context.answer_words
    for name, those in (("yes", known.yes), ("no", known.no), ("cancel", known.cancel)):
        if word in those or word == name:
            return Found(context.services.catalogue[name,], 1)
    return None


def _answer(context: Context, heard: Addressed, found: Found, request: Request) -> str:
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
        chosen = _question_in(context, reply_to.event_id)
        if chosen is None and pressed:
            # The button answers the question it stands under, never another one.
            raise Refusal("press-not-yours")
        if chosen is None and (behind := _behind_line(context, reply_to.event_id)):
            _answer_line(context, request, behind, yes=yes)
            return "handled"
        if chosen is None:
            answering.show_open(context, request)
            return "handled"
    answering.answer(context, request, chosen, yes=yes, bare=False)
    return "handled"


def _unknown(context: Context, heard: Addressed, request: Request) -> str:
    """A near miss comes back as a question; anything else is named, where the bot was called."""
    stuck = glued(context.services.catalogue, heard.words)
    near = nearest(context.services.catalogue, heard.words) if stuck is None else (stuck[0], 1)
    group = (
        group_of(context.services.catalogue, heard.words[0].text.casefold()) if heard.words else []
    )
    if group and (near is None or near[1] == 1):
        raise Refusal("group-of-commands", commands=request.typed_in_a_row(group))
    if near is None:
        if not heard.called:
            return "ignored"
        if not heard.words:
            raise Refusal("unknown-command", word="…", help=request.typed("help"))
        word = context.plain_text(heard.words[0].text)[:30]
        raise Refusal("unknown-command", word=word, help=request.typed("help"))
    name, count = near
    end = heard.words[min(count, len(heard.words)) - 1].end if stuck is None else stuck[1]
    meant = f"{name} {heard.said[end:].lstrip(' ,;:/|')}".rstrip()
    again = Addressed(meant, 0, called=True)
    found = find(context.services.catalogue, again.words)
    if found is None:
        raise Refusal("unknown-command", word=name, help=request.typed("help"))
    if found.declaration.unsaid:
        # What may be a ballot is repeated in no question: they are kept.
        command = request.typed(f"{found.declaration.name} …")
        said = request.say("did-you-mean", command=command, button=Button("", ""))
        context.say(Say(said.without_buttons(), "discreet", mood="refusal"))
        return "refused"
    command = request.typed(context.plain_text(meant.strip()))
    offer = execution.offer_for(context, request, again, found)
    if offer is None and context.place.direct and heard.start == 0:
        # In private everything is for the bot, and most of it is no mistyped command.
        word = context.plain_text(heard.words[0].text)[:30]
        raise Refusal("unknown-command", word=word, help=request.typed("help"))
    if offer is None:
        said = request.say("did-you-mean", command=command, button=Button("", ""))
        context.say(Say(said.without_buttons(), "discreet", mood="refusal"))
        return "refused"
    raise Refusal("did-you-mean", offer=[offer], command=command)


def _note_use(context: Context) -> None:
    if context.forgotten:
        return
    member = context.books.need(Member, context.member.number)
    if member.used_at is None:
        context.books.save(replace(member, used_at=context.now))


# -- everything else -------------------------------------------------------------------------------


def _reacted(context: Context, event: Reacted) -> str:
    """A reaction on a message of the bot's presses one of its buttons; 👍 never does.

    What is asked of one person is answered by that person alone; others' reactions are passed over.
    """
    if not event.target.is_bot:
        return _first_of(context.services.catalogue.reactions, context, event)
    if not event.added or not may_press(event.emoji):
        return "ignored"
    answer = _ANSWERS.get(bare(event.emoji))
    asked = None if answer is None else _question_in(context, event.target.event_id)
    command = None if asked is not None else _command_pressed(context, event)
    behind = [] if answer is None else _behind_line(context, event.target.event_id)
    request = context.request()
    try:
        if asked is not None and answer is not None:
            answering.answer(context, request, asked, yes=answer, bare=False)
            outcome = "handled"
        elif command is not None:
            outcome = _press(context, event, command)
        elif behind:
            # The line without figures is not the question: this only shows it.
            answering.show(context, request, behind)
            outcome = "handled"
        else:
            return "ignored"
    except Refusal as refusal:
        execution.refuse(context, request, refusal)
        outcome = "refused"
    if outcome not in ("ignored", "read"):
        _note_use(context)
        context.mark_handled(outcome)
    return outcome


def _command_pressed(context: Context, event: Reacted) -> str | None:
    """The command of the button that a reaction stands for."""
    account = (context.place.platform, context.place.account)
    saying = outbox.with_message(context.books, account, event.target.event_id)
    # Which emoji stands for which button is told by the words it was shown in.
    shown = None if saying is None else put_into_words(context.books, saying, context.now)
    button = None if shown is None else pressed(from_json(shown.reply), event.emoji)
    if button is None:
        return None
    word, _, rest = button.command.partition(" ")
    if word in ("yes", "no"):
        number = question_number(rest) or number_of(rest) or 0
        ask = context.books.get(Ask, number)
        if ask is None or ask.member != context.member.number:
            return None
    return button.command


def _press(context: Context, event: Reacted, command: str) -> str:
    """Do what a button's command says, for the member who reacted."""
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
    )
    heard = address(
        text, context.settings.prefixes, None, context.services.bot_names, event.place.direct
    )
    context.event = said
    try:
        return _meant(context, said, heard, context.request())
    finally:
        # What is kept of the event is the reaction, by which it is known when it comes again.
        context.event = event


def note_people(context: Context, event: Arrived) -> None:
    """Those who are there enter the books, but for whoever asked to be forgotten."""
    people = [
        context.person(person).number
        for person in event.people
        if not context.was_forgotten(person)
    ]
    _note_here(context, people, here=True)


def _arrived(context: Context, event: Arrived) -> str:
    """The bot is in the room: everybody there enters the books, and it says once what it does."""
    note_people(context, event)
    if context.room.arrived_at is not None:
        return "noted"
    rooms.note_arrival(context.books.connection, context.room, context.now)
    request = context.request()
    person = people_for_examples(context.books, context.room.key, context.member.number)[0]
    said = request.say(
        "arrival",
        example=request.typed(f"tip {person} 1"),
        help=request.typed("help"),
        setup=request.typed("setup"),
    )
    context.say(Say(said, mood="notice"), answers=False)
    context.mark_handled("noted")
    return "noted"


def _unread(context: Context) -> str:
    """Something could not be read: its author is told once a day, for most of it is not for us."""
    key = f"unread/{context.member.number}"
    if any(context.now - said.written_at < DAY for said in outbox.with_key(context.books, key)):
        return "noted"
    request = context.request()
    said = request.say("unread", who=request.name(request.member))
    context.say(Say(said, "discreet", key=key, mood="notice"), answers=False)
    context.mark_handled("noted")
    return "noted"
