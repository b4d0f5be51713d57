"""What a message means to the bot: a command, an answer, or none of its business."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from commands.engine import (
    absence,
    answerable,
    execution,
    presence,
    private_chat,
    rewinding,
    spoken_answers,
    wishes,
)
from commands.engine import answers as answering
from commands.engine.button_words import pressed_by_words
from commands.engine.conclusion import concluded
from commands.engine.context import LATE_AFTER, Context, event_of
from commands.engine.request import Misread, Refusal, Request, Say
from commands.language import phrases
from commands.language.address import (
    Addressed,
    Found,
    address,
    find,
    glued,
    group_of,
    narrower_group,
    nearest,
    set_left_out,
    within_group,
)
from commands.language.intent import Intent, bot_mention, read_intent
from commands.language.tokens import words_of
from commands.language.yes_no import answer_of_command, word_answer
from commands.values.events import Said
from commands.values.parameters import question_number
from commands.values.reply import Button
from storage import asks

Readings = Sequence[Callable[[Context, Request, str], str | None]]
"""What capabilities take words in private for: a command, or None."""


def handle(context: Context, event: Said) -> str:
    """Handle a message; the outcome as a word."""
    presence.note_speech(context.books, context.place, context.member.number, context.now)
    context.intent = intent = _intent(context, event)
    reply_event = None
    if event.reply_to is not None:
        reply_event = event_of(context, event.reply_to.event_id)
    request = context.request(reply_event=reply_event)
    outcome = concluded(context, request, lambda: meant(context, event, intent, request))
    if event.in_clear and outcome != "ignored":
        outcome = private_chat.tell_in_clear(context, outcome)
    if outcome == "ignored" and (
        word_answer(intent.text, context.answer_words) or answerable.may_become_one(context)
    ):
        # It was no answer now: it must not become one when it reaches us again, later.
        context.mark_handled(outcome)
    return outcome


def _intent(context: Context, event: Said) -> Intent:
    """What a message is by the room's own prefixes; read anew only where those it was read by where
    it arrived are others, or where in private it begins with the name of a community."""
    text = private_chat.without_community(context, event.text)
    intent, prefixes = context.intent, context.settings.prefixes
    if intent is not None and intent.text == text and intent.prefixes == prefixes:
        return intent
    services = context.services
    return read_intent(services.catalogue, event, prefixes, services.bot_names, text)


def meant(context: Context, event: Said, intent: Intent, request: Request) -> str:
    """Do what a message means: answer a question, carry out a command, or say what would work.

    Returns what came of it; "ignored" where it was not meant for the bot.
    """
    heard, found = intent.addressed, intent.found
    if found is None and not _is_ballot(context, event, intent.text, request):
        command = pressed_by_words(context, event, intent.text)
        if command is not None:
            return _press(context, event, command)
    if heard is None:
        outcome = spoken_answers.plain(context, event, intent.text, request)
        if outcome == "ignored":
            answerable.talk_passes_over(context)
        return outcome
    if found is None and heard.form is None:
        found = spoken_answers.answer_word(context, heard)
    # A button that picks the community of bare words says them again.
    is_picked = event.pressed and intent.text != event.text
    has_prefix = event.text.lstrip().startswith(intent.prefixes) and not is_picked
    bare = event.place.direct and heard.form is None and not has_prefix
    if bare and phrases.only_thanks(heard.words):
        context.say(Say(request.say("welcome"), "discreet"))
        return "handled"
    answer = None if found is None else answer_of_command(found.declaration.name)
    # In private nothing needs a prefix: what is no command may be an answer to a question.
    answered = None
    if bare and (found is None or answer):
        answered = _stands_for(context, heard, request, context.services.catalogue.said_to)
    if answered is not None:
        (heard, found), answer = answered, None
    elif (
        bare
        and (found is None or answer)
        and spoken_answers.plain(context, event, intent.text, request) != "ignored"
    ):
        return "handled"
    if found is None and bare:
        told = _stands_for(context, heard, request, context.services.catalogue.alone)
        heard, found = (heard, found) if told is None else told
    if found is None and heard.form is None and spoken_answers.in_a_word(context, heard, request):
        return "handled"
    if found is None:
        if heard.called:
            answering.pass_over(context)
        set_ = set_left_out(context.services.catalogue, heard.words)
        wishing = heard.called and set_ is None
        wished = wishes.understand(context, heard, request) if wishing else None
        if wished is not None:
            return wished
        return _unknown(context, heard, request, bare=bare)
    _refuse_second_command(context, heard, found, request)
    if (whole := execution.in_free_words(context, heard, found)) is not None:
        if not context.books.writable:
            return "write"
        found = whole
    else:
        execution.require_one_reading(context, request, heard, found)
    if answer in ("yes", "no"):
        return _answer(context, heard, found, request)
    if answer == "cancel":
        if not all(phrases.is_courtesy(word.text) for word in heard.words[found.count :]):
            wished = wishes.understand_whole(context, heard, request)
            if wished is not None:
                return wished  # "cancel my vote" is about no question.
        cancelled = answering.cancel(context, request)
        answering.pass_over(context)
        mine = [] if cancelled else asks.asked_by(context.books, context.member.number)
        if any(context.now < ask.ends_at for ask in mine):
            raise Refusal("nothing-but-asked", typed=request.typed("request cancel"))
        if not cancelled:
            raise Refusal("nothing-to-answer")
        return "handled"
    # Before it is decided: what it asks itself is the newest from then on.
    answering.pass_over(context, goes_on=answered is not None)
    is_late = event.received_at - event.at > LATE_AFTER
    # Said before the room came here, it may have been meant for the books the room was of then.
    declared = found.declaration
    # Alone with the bot the same words may be a ballot, of which no question keeps a word.
    moves = declared.money or (not event.place.direct and declared.money_when(heard.said))
    if moves and (is_late or event.happened_at < context.room.bound_at):
        return absence.gather(context, request, heard, found)
    if moves:
        rewinding.ask_whether_again(context, request, heard, found)
    preludes = execution.preludes_due(context, found.declaration)
    if preludes and not context.books.writable:
        return "write"
    execution.give_preludes(context, preludes)
    try:
        execution.hear_command(context, heard, found, request)
    except Misread as misread:
        wishes.near_choice(context, heard, request, found, misread)
        wishes.instead(context, heard, request, misread)
        raise
    reads = found.declaration.only_reads and not preludes and not context.is_noted
    return "read" if reads else "handled"


def _is_ballot(context: Context, event: Said, text: str, request: Request) -> bool:
    """Whether a capability takes the words for an answer to what it showed somebody alone."""
    if not event.place.direct:
        return False
    readings = context.services.catalogue.said_to
    return any(each(context, request, text) is not None for each in readings)


def _press(context: Context, event: Said, command: str) -> str:
    """Do what a button says whose words were said in reply to it."""
    prefixes, services = context.settings.prefixes, context.services
    said = replace(event, text=prefixes[0] + command, mentions=(), pressed=True)
    intent = read_intent(services.catalogue, said, prefixes, services.bot_names)
    context.event = said
    try:
        return meant(context, said, intent, context.request())
    finally:
        # What is kept of the event are the words, by which it is known when it comes again.
        context.event = event


def _stands_for(
    context: Context, heard: Addressed, request: Request, known: Readings
) -> tuple[Addressed, Found] | None:
    """The command that words in private stand for by what a capability knows: "2 yes", a vote."""
    catalogue = context.services.catalogue
    readings = (each(context, request, heard.said) for each in known)
    meant = next((each for each in readings if each is not None), None)
    if meant is None:
        return None
    again = Addressed(meant, 0, called=True)
    found = find(catalogue, again.words)
    return None if found is None else (again, found)


def _answer(context: Context, heard: Addressed, found: Found, request: Request) -> str:
    """A yes or no; "no thanks" is one, and "no more pings please" begins another wish."""
    rest = heard.words[found.count :]
    if rest and heard.form is None and question_number(rest[0].text) is None:
        wished = wishes.understand(context, heard, request)
        if wished is not None:
            return wished
        if all(phrases.is_courtesy(word.text) for word in rest):
            heard = Addressed(heard.text[: rest[0].start + heard.start], heard.start, heard.called)
        elif len(rest) > 1:
            wishes.offer_likeliest(context, heard, request)
    return spoken_answers.command(context, heard, found, request)


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
        again = address(line, prefixes, bot_mention(context.event), names, direct=False)
        other = find(catalogue, again.words[:2]) if again is not None else None
        if again is not None and other is not None and (at_line or other.declaration.money):
            return said[: word.start], again.said
    return None


def _first_word(context: Context, heard: Addressed) -> str:
    """The first word of what was said, as it is repeated."""
    return context.plain_text(heard.words[0].text)[:30]


_MOST_WITHIN = 8
"""A word that belongs to more commands than that, "show", says of none that it is meant."""


def _within_group(context: Context, heard: Addressed, request: Request) -> list[str]:
    """The commands whose last word was said alone, those first that the member may give."""
    catalogue = context.services.catalogue
    found = within_group(catalogue, heard.words) if heard.called else []
    paths = {each: catalogue[tuple(each.split())] for each in found}
    allowed = [each for each in found if request.may(paths[each].permission)]
    meant = allowed or found
    return meant if len(meant) <= _MOST_WITHIN else []


def _of_use(context: Context, request: Request, group: Sequence[str]) -> list[str]:
    """Those of a group's commands that are of use to whoever asks; all of them where none is."""
    useful = []
    for name in group:
        found = find(context.services.catalogue, words_of(name))
        declaration = None if found is None else found.declaration
        if declaration is None or (
            request.may(declaration.permission) and declaration.usable(request)
        ):
            useful.append(name)
    return useful or list(group)


def _unknown(context: Context, heard: Addressed, request: Request, *, bare: bool) -> str:
    """A near miss comes back as a question; anything else is named, where the bot was called.

    `bare`: said in private, without a prefix: everything is for the bot, and most of it is no
    mistyped command.
    """
    stuck = glued(context.services.catalogue, heard.words)
    near = nearest(context.services.catalogue, heard.words) if stuck is None else (stuck[0], 1)
    near = set_left_out(context.services.catalogue, heard.words) or near
    within = [] if bare and len(heard.words) > 1 else _within_group(context, heard, request)
    if len(within) > 1:
        if len(heard.words) > 1:
            wishes.offer_likeliest(context, heard, request)
        raise Refusal("group-of-commands", commands=request.typed_in_a_row(within))
    if within:
        near = (within[0], 1)
    group = narrower_group(context.services.catalogue, heard.words)
    if not group and heard.words:
        group = group_of(context.services.catalogue, heard.words[0].text.casefold())
    if group and (near is None or near[1] == 1):
        if len(heard.words) > 2 and heard.called:
            wishes.offer_likeliest(context, heard, request)  # "me gustaría …" is about no "me".
            if bare:
                raise wishes.nothing_known(request)
        useful = _of_use(context, request, group)
        raise Refusal("group-of-commands", commands=request.typed_in_a_row(useful))
    if near is None:
        if not heard.called or (heard.begins_with_figure and not context.place.direct):
            return "ignored"
        if heard.words:
            wishes.offer_likeliest(context, heard, request)
        if bare:
            raise wishes.nothing_known(request)
        if not heard.words:
            raise Refusal("unknown-command", word="…", help=request.typed("help"))
        word = _first_word(context, heard)
        raise Refusal("unknown-command", word=word, help=request.typed("help"))
    name, count = near
    end = heard.words[min(count, len(heard.words)) - 1].end if stuck is None else stuck[1]
    meant = f"{name} {heard.said[end:].lstrip(' ,;:/|')}".rstrip()
    again = Addressed(meant, 0, called=True)
    found = find(context.services.catalogue, again.words)
    if found is None:
        word = _first_word(context, heard)
        raise Refusal("unknown-command", word=word, help=request.typed("help"))
    if found.declaration.unsaid:
        # What may be a ballot is repeated in no question: they are kept.
        command = request.typed(f"{found.declaration.name} …")
        said = request.say("did-you-mean", command=command, button=Button("", ""))
        context.say(Say(said.without_buttons(), "discreet", mood="refusal"))
        return "refused"
    command = request.typed(context.plain_text(meant.strip()))
    offer = execution.offer_for(context, request, again, found)
    if offer is None and bare:
        wishes.offer_likeliest(context, heard, request)
        raise wishes.nothing_known(request)
    if offer is None:
        said = request.say("did-you-mean", command=command, button=Button("", ""))
        context.say(Say(said.without_buttons(), "discreet", mood="refusal"))
        return "refused"
    raise Refusal("did-you-mean", offer=[offer], command=command)
