"""What somebody wishes for in words of their own, as something to press; or what nobody knows."""

from __future__ import annotations

import re

from commands.engine import execution
from commands.engine.context import Context
from commands.engine.request import Misread, Offer, Refusal, Request
from commands.language import phrase_search, phrases
from commands.language.address import Addressed, Found, closest, find, group_of, nearest
from commands.language.messages import FALLBACK, wording
from commands.language.phrase_search import Wish
from commands.values.parameters import Rest


def understand(context: Context, heard: Addressed, request: Request) -> str | None:
    """Do what was wished for where it only shows something; else put it as a question.

    Gives the outcome as a word, or None where the words wish for nothing that is known. Raises
    Refusal: the question, or the reason why it cannot be done.
    """
    named = _by_name(context, heard, request)
    if named is not None and not _takes_name(named[1]):
        return _one(context, request, *named)
    wished = _meant(context, heard, request)
    if named is not None and not _is_among(named[1], wished):
        return _one(context, request, *named)
    if not wished:
        return None
    again, found, wish = wished[0]
    if _may_be_ballot(again, found):
        return _ballot(context, request, again, found, is_sure=not (wish.left or wish.is_mended))
    meant = [each[:2] for each in wished if not _may_be_ballot(*each[:2])]
    only_shows = all(found.declaration.only_reads and wish.left for _, found, wish in wished)
    if len(meant) == 1 or only_shows:
        again, found, wish = wished[0]
        if wish.left and found.declaration.only_reads:
            is_sure = not (wish.is_mended or _is_of_group(context, heard))
            _require_no_better(context, heard, request, again, found, is_sure=is_sure)
        return _one(context, request, again, found)
    offers = [offer for each in meant if (offer := _offer(context, request, *each)) is not None]
    if len(offers) < len(meant):
        return _one(context, request, *meant[0])
    raise Refusal("wish-which", offer=offers)


def _takes_name(found: Found) -> bool:
    """Whether a command makes something that is called by free words, as "circle new" does: it
    would be called by the whole of a sentence behind the command's word."""
    kinds = [each.kind for each in found.declaration.parameters[:1]]
    is_name = any(isinstance(kind, Rest) and not kind.sentence for kind in kinds)
    return is_name and not found.declaration.only_reads


def _is_among(found: Found, wished: list[tuple[Addressed, Found, Wish]]) -> bool:
    return any(other.declaration is found.declaration for _, other, _ in wished)


def _is_of_group(context: Context, heard: Addressed) -> bool:
    """Whether two words begin with that of a group, of which the second may name a command that is
    not there, or somebody it is not about: "export ben"."""
    return len(heard.words) == 2 and bool(group_of(context.services.catalogue, heard.words[0].text))


def _require_no_better(
    context: Context,
    heard: Addressed,
    request: Request,
    again: Addressed,
    found: Found,
    *,
    is_sure: bool,
) -> None:
    """Ask which it is where words were passed over that speak of something else than what would be
    shown, or where it is not sure that anything of it was meant. Raises Refusal, the question."""
    offers = likeliest(context, heard, request)
    if is_sure and (not offers or offers[0].command == found.declaration.name):
        return
    shown = _offer(context, request, again, found)
    others = [each for each in offers if each.command != found.declaration.name]
    if shown is not None and others:
        raise Refusal("wish-which", offer=[shown, *others])
    if shown is not None and not is_sure:
        raise _question(context, request, again, found, shown)


def _by_name(
    context: Context, heard: Addressed, request: Request
) -> tuple[Addressed, Found] | None:
    """A command called by its word in another language, where what follows makes one of it."""
    if not heard.words:
        return None
    first = heard.words[0].text
    name = phrases.translated(first)
    if (told := _second_word(context, heard, name or first.casefold())) is not None:
        return told
    if name is None:
        return None
    rest = heard.said[heard.words[0].end :]
    again = Addressed(f"{name}{rest}", 0, called=True)
    command = find(context.services.catalogue, again.words)
    if command is None or command.declaration.unsaid:
        return None
    if rest.strip() and command.count == 1:
        catalogue = context.services.catalogue
        if not group_of(catalogue, name) and find(catalogue, heard.words[1:]) is None:
            return None  # "aide moi" is about nothing that is known by a name.
        # "kasse gib 20" may be one of those wishes that are said in any order.
        whole = execution.offer_for(context, request, again, command) is not None
        return (again, command) if whole else None
    return again, command


_NUMBER = re.compile(r"#?\d", re.ASCII)


def _second_word(context: Context, heard: Addressed, name: str) -> tuple[Addressed, Found] | None:
    """A command whose second word is said in another language: "sondage fermer 1", "poll zeigen".

    Where what follows the first may be a sentence, it is that command only alone or with a number.
    """
    if len(heard.words) < 2 or heard.words[1].quoted:
        return None
    catalogue, word = context.services.catalogue, heard.words[1]
    rest = heard.said[word.end :]
    alone = catalogue.get((name,))
    is_sentence = alone is not None and any(
        isinstance(each.kind, Rest) and each.kind.sentence for each in alone.parameters
    )
    if is_sentence and rest.strip() and not _NUMBER.match(rest.strip()):
        return None
    for second in phrases.second_words(name, word.text):
        again = Addressed(f"{name} {second}{rest}", 0, called=True)
        command = find(catalogue, again.words)
        is_group = command is not None and command.count > 1
        is_about = bool(alone) and not group_of(catalogue, name)
        if command is not None and (is_group or is_about) and not command.declaration.unsaid:
            return again, command
    return None


_OF_MODERATORS = ("home moderator", "room moderator")
_MISTAKEN = ("nobody-called", "payee-unknown", "who", "too-many-words", "usage", "no-open-vote")


_QUOTES = "\"'“”„«» "
_SENTENCE = 4
"""Of so many words a message that a command does not make is a sentence of another kind."""


def instead(context: Context, heard: Addressed, request: Request, refusal: Misread) -> None:
    """Offer what was wished for where the words do not make the command they begin with.

    Only where every word of it is understood, so that nothing that was said is left out in silence;
    but for a whole sentence that takes nothing away and moves no money. Raises Refusal, the
    question, where there is such a wish.
    """
    if refusal.message not in _MISTAKEN:
        return
    begun = find(context.services.catalogue, heard.words)
    is_sentence = len(heard.words) >= _SENTENCE
    for again, other, wish in _meant(context, heard, request):
        is_same = begun is not None and other.declaration is begun.declaration
        is_grave = wish.is_grave or other.declaration.money
        if wish.left and (is_same or is_grave or not is_sentence):
            continue
        if _may_be_ballot(again, other):
            continue
        offer = _offer(context, request, again, other)
        if offer is not None:
            raise _question(context, request, again, other, offer)
        if wish.left:
            # It lacks something: that is asked for once it is known that it was meant.
            offer_likeliest(context, heard, request)


def near_choice(
    context: Context, heard: Addressed, request: Request, found: Found, refusal: Misread
) -> None:
    """Offer the command with the word that was probably meant, where one of a few was mistyped.

    Raises Refusal, the question, where there is such a word.
    """
    if refusal.message != "not-a-choice" or heard.form is not None or found.declaration.unsaid:
        return
    given = str(refusal.values["given"])
    meant = closest(given.casefold(), str(refusal.values["choices"]).split(", "))
    words = (each for each in heard.words[found.count :] if each.text.endswith(given))
    word = next(words, None)
    if meant is None or word is None or _figures(meant) != _figures(given):
        return  # Another figure is another value, not a slip.
    written = word.text.removesuffix(given) + meant
    text = f"{heard.said[: word.start]}{written}{heard.said[word.end :]}"
    again = Addressed(text, 0, called=True)
    command = find(context.services.catalogue, again.words)
    offer = None if command is None else _offer(context, request, again, command)
    if command is not None and offer is not None:
        raise _question(context, request, again, command, offer)


def _figures(text: str) -> list[str]:
    return [letter for letter in text if letter.isdigit()]


def understand_whole(context: Context, heard: Addressed, request: Request) -> str | None:
    """The same as `understand` where every word is understood; None where one is left over."""
    is_whole = bool(_meant(context, heard, request, whole=True))
    return understand(context, heard, request) if is_whole else None


_MOST_GUESSES = 2
"""So many acts are offered beside help where words come to nothing."""


def nothing_known(request: Request) -> Refusal:
    """What is answered in private to words that come to nothing: there is always a way on.

    The words are not repeated: they may have been meant for a secret vote.
    """
    balance = Offer(request.message("wish-balance"), "balance", {})
    return Refusal("wish-unknown", offer=[_help(request), balance])


def offer_likeliest(context: Context, heard: Addressed, request: Request) -> None:
    """Raises Refusal with what the words at least speak of, where they speak of something."""
    if offers := likeliest(context, heard, request):
        raise Refusal("wish-maybe", offer=[*offers, _help(request)])


def _help(request: Request) -> Offer:
    return Offer(request.message("wish-help"), "help", {})


def likeliest(context: Context, heard: Addressed, request: Request) -> list[Offer]:
    """What the words at least speak of, as something to press: each asks for what it lacks."""
    found: dict[str, Offer] = {}
    reading, me = context.reading(), request.member.name
    for act, wish in phrase_search.guesses(heard.said, heard.words, reading, me):
        again = Addressed(wish.command, 0, called=True)
        command = find(context.services.catalogue, again.words)
        label = _label(act)
        if command is None or label in (*found, "wish-help") or not _is_worded(act):
            continue
        declaration = command.declaration
        if not request.may(declaration.permission) or not declaration.usable(request):
            continue
        arguments = execution.arguments_so_far(context, request, again, command)
        if arguments is not None:
            found[label] = Offer(request.message(label), declaration.name, arguments)
    return list(found.values())[:_MOST_GUESSES]


def _label(act: str) -> str:
    """The message for the button of an act that was said in other words: `wish-me-language`."""
    return "-".join(["wish", *(word for word in act.split() if "=" not in word)])


def _is_worded(act: str) -> bool:
    """Whether there are words for the button of an act."""
    return wording(FALLBACK).has(_label(act))


def _meant(
    context: Context, heard: Addressed, request: Request, *, whole: bool = False
) -> list[tuple[Addressed, Found, Wish]]:
    """The commands the words may come to, those first that the member may give."""
    found = []
    me = request.member.name
    loosely = nearest(context.services.catalogue, heard.words) is None
    reading = context.reading()
    for wish in phrase_search.wishes(heard.said, heard.words, reading, me, loosely=loosely):
        again = Addressed(wish.command, 0, called=True)
        command = find(context.services.catalogue, again.words)
        if command is None or (whole and wish.left):
            continue
        if len(again.words) == command.count and _asks_all(heard, command):
            # The question is there already, and what it holds is looked for by the command.
            again = Addressed(f"{wish.command} {heard.said}", 0, called=True)
            command = find(context.services.catalogue, again.words) or command
        if command.declaration.only_reads or _holds_quoted(heard, again):
            found.append((again, command, wish))
    allowed = [each for each in found if request.may(each[1].declaration.permission)]
    # "take it back" means no vote where nobody was ever asked anything.
    usable = [each for each in allowed if each[1].declaration.usable(request)]
    return usable or allowed or found[:1]


def _asks_all(heard: Addressed, found: Found) -> bool:
    """Whether what was said is a whole question, and what it came to lacks nothing but one."""
    kinds = [each.kind for each in found.declaration.parameters[:1]]
    is_sentence = any(isinstance(kind, Rest) and kind.sentence for kind in kinds)
    return is_sentence and heard.said.rstrip().endswith("?")


def _holds_quoted(heard: Addressed, again: Addressed) -> bool:
    """Whether what was put in quotes is in the command too: a title is never left out."""
    quoted = (word.text for word in heard.words if word.quoted)
    return all(each.strip(_QUOTES) in again.text for each in quoted)


def _one(context: Context, request: Request, again: Addressed, found: Found) -> str:
    declaration = found.declaration
    if declaration.permission in _OF_MODERATORS and not request.may(declaration.permission):
        # Who wished for it in words of their own learns at least whom to ask for what.
        command = request.typed(context.plain_text(again.text))
        home = request.community.name
        raise Refusal("wish-for-moderators", not_theirs=True, command=command, home=home)
    if declaration.only_reads:
        execution.hear_command(context, again, found, request)
        return "handled" if context.is_noted else "read"
    if _may_be_ballot(again, found):
        return _ballot(context, request, again, found, is_sure=True)
    offer = _offer(context, request, again, found)
    if offer is None:
        # It lacks something, is unclear or may not be: all of that is asked or said, never done.
        execution.hear_command(context, again, found, request)
        return "handled"
    declaration.possible(request, context.books, offer.arguments)
    raise _question(context, request, again, found, offer)


def _ballot(
    context: Context, request: Request, again: Addressed, found: Found, *, is_sure: bool
) -> str:
    """Count what was said in a sentence as if it had been typed as a ballot, where nothing else was
    said and it gives nothing away. It stands in no question: they are kept, and what is said in a
    secret vote may not be. Raises Refusal."""
    declaration = found.declaration
    if not is_sure or declaration.money or declaration.money_when(again.text):
        raise Refusal("wish-in-short", command=request.typed(f"{declaration.name} …"))
    execution.hear_command(context, again, found, request)
    return "handled"


def _may_be_ballot(again: Addressed, found: Found) -> bool:
    """Whether more stands behind a command of ballots than a number, or that it is to be none."""
    behind = [word.text.casefold() for word in again.words[found.count :]]
    is_said = any(each != "none" and not _NUMBER.match(each) for each in behind)
    return found.declaration.unsaid and is_said


def _question(
    context: Context, request: Request, again: Addressed, found: Found, offer: Offer
) -> Refusal:
    """Whether it is this that was meant; nothing is done before the yes."""
    if not (found.declaration.button or _is_worded(again.text)):
        offer = Offer(request.message("yes-button"), offer.command, offer.arguments)
    command = request.typed(context.plain_text(again.text))
    return Refusal("did-you-mean", offer=[offer], command=command)


def _offer(context: Context, request: Request, again: Addressed, found: Found) -> Offer | None:
    offer = execution.offer_for(context, request, again, found)
    if offer is None or found.declaration.button:
        return offer
    if _is_worded(again.text):
        return Offer(request.message(_label(again.text)), offer.command, offer.arguments)
    typed = request.typed(context.plain_text(again.text))
    return Offer(typed, offer.command, offer.arguments)
