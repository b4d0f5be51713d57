"""See what you can do here, with examples that work as typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from commands.engine.examples import names_there, possible
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.address import find, group_of, nearest
from commands.language.messages import command_message
from commands.language.phrases import folded, is_filler, second_words
from commands.language.tokens import Word, words_of
from commands.language.vocabulary import bare
from commands.values.declaration import Declaration, command
from commands.values.parameters import Choice, Rest
from commands.values.reply import Block, Described, Line, Option, Reply, Select
from commands.values.settings import SettingKind
from storage.unit_of_work import Books


@command(
    "help",
    aliases=("commands",),
    visibility="discreet",
    examples=("help", "help tip", "help votes"),
    only_reads=True,
)
def help_command(
    request: Request,
    books: Books,
    about: Annotated[str, Rest("a command, a topic or a setting", most=60, offers="help")] = "",
) -> Effects:
    """See what you can do here."""
    reply = _about(request, books, about) if about.strip() else _overview(request, books)
    return Effects(says=[Say(reply, visibility="discreet")])


def _overview(request: Request, books: Books) -> Reply:
    """What a member does every day, a line each, and the pages on all else."""
    everyday = request.catalogue.everyday
    blocks = [*request.say("help-head").blocks, *_lines(request, books, everyday)]
    topics = [
        (request.message(f"topic-{topic}"), topic)
        for topic, commands in request.catalogue.topics.items()
        if _lines(request, books, commands)
    ]
    more = Select(tuple(Option(label, label, topic) for label, topic in topics), "help")
    typed = request.typed("help votes")
    return Reply((*blocks, request.line("help-more", buttons=more, example=typed)))


def _lines(
    request: Request,
    books: Books,
    commands: Sequence[Declaration],
    first: Sequence[tuple[Declaration, str, str]] = (),
) -> list[Block]:
    """A line for each of the commands that one may give, and that are of use here and now.

    `first` are lines that come before: a command, an example, and what that does. An example that
    stands there does not come again.
    """
    there = names_there(request, books)
    lines: list[Block] = []
    shown = {example for _, example, _ in first}
    own = ((each, each.examples[0], "") for each in commands if each.examples)
    for declaration, example, words in (*first, *(one for one in own if one[1] not in shown)):
        found = possible((example,), there)
        switch = declaration.switch
        if declaration.hidden or not found or not request.may(declaration.permission):
            continue
        if switch is not None and not request.settings[switch]:
            continue
        if declaration.usable(request):
            typed = request.sample(found[0])
            summary = request.message(words) if words else _summary(declaration)
            lines.append(request.line("help-line", example=typed, summary=summary))
    return lines


def _topic(request: Request, books: Books, topic: str) -> Reply:
    """The page on a topic: its commands, a line each."""
    first = request.catalogue.pages[topic]
    lines = _lines(request, books, request.catalogue.topics[topic], first)
    there = [each for each in request.catalogue.topics[topic] if not each.hidden]
    if not lines and all(request.may(each.permission) for each in there):
        raise Refusal("help-nothing-yet", help=request.typed("help"))
    if not lines:
        raise Refusal("help-not-yours", home=request.community.name, help=request.typed("help"))
    head = request.line("help-topic", topic=request.message(f"topic-{topic}"))
    example = next(each for each in request.catalogue.topics[topic] if not each.hidden)
    tail = request.line("help-tail", more=request.typed(f"help {example.name}"))
    return Reply((head, *lines, tail))


def _group(request: Request, names: Sequence[str]) -> Reply:
    """The commands that begin with the same word."""
    blocks: list[Block] = list(request.say("help-head").blocks)
    for name in names:
        found = find(request.catalogue, words_of(name))
        if found is not None:
            summary = _summary(found.declaration)
            blocks.append(request.line("help-line", example=request.typed(name), summary=summary))
    return Reply(tuple(blocks))


def _summary(declaration: Declaration, *, clause: bool = True) -> Described:
    """What a command does, as it goes on in a sentence, or as one of its own."""
    return Described(command_message(declaration), declaration.summary, clause=clause)


def _setting(request: Request, books: Books, kind: SettingKind[Any]) -> Reply:
    """What a setting does, what holds here, and how it is changed."""
    key = kind.key
    shown = kind.show(request, books, request.settings.kept(kind))
    return Reply(
        (
            request.line(f"setting-{key.replace('_', '-')}"),
            request.line("help-setting", key=key, value=shown),
            request.line("help-usage", usage=request.typed(f"config set {key} …")),
        )
    )


def _parameter(request: Request, declaration: Declaration, said: str) -> Reply | None:
    """What a part of a command means, and what can be said for it, a line each where it is one of a
    few words; None where nothing is to be said of it."""
    name = said.casefold()
    kind = next((each.kind for each in declaration.parameters if each.name == name), None)
    example = declaration.explained.get(name)
    if example is None and not isinstance(kind, Choice):
        return None
    blocks: list[Block] = []
    if example is not None:
        told = request.message(f"{declaration.path[0]}-about-{name}")
        blocks.append(Line((f"{name}: ", told)))
    elif kind is not None:
        about = Described(command_message(declaration), kind.hint, name)
        blocks.append(request.line("help-parameter", name=name, about=about))
    if isinstance(kind, Choice):
        blocks += _choices(request, kind)
    if example is not None:
        return Reply((*blocks, request.line("help-example", example=request.sample(example))))
    usage = request.typed(f"{declaration.name} … {name}=…")
    return Reply((*blocks, request.line("help-usage", usage=usage)))


def _explained(request: Request, word: str) -> Reply | None:
    """What a setting does that a command explains, by its name alone: "closes"."""
    commands = request.catalogue.declarations
    found = next((each for each in commands if word in each.explained), None)
    return None if found is None else _parameter(request, found, word)


def _settings_named(request: Request, declaration: Declaration) -> Line:
    """What can be set besides, by name alone: each has a page of its own."""
    # What is called in two ways has one example, and is named once.
    once = {example: name for name, example in reversed(list(declaration.explained.items()))}
    names = [name for name, example in declaration.explained.items() if once[example] == name]
    example = request.typed(f"help {declaration.path[0]} {names[0]}")
    return request.line("help-besides", names=", ".join(names), example=example)


def _choices(request: Request, kind: Choice) -> list[Block]:
    """The few words that can be said, with what each means where that is more than it says."""
    said = (*kind.choices, *kind.rare)
    if not kind.told:
        return [request.line("help-choices", choices=", ".join(said))]
    meant = {each: request.message(f"{kind.told}-{each}") for each in said}
    return [request.line("help-choice", choice=each, meaning=meant[each]) for each in said]


def _topic_called(request: Request, word: str) -> str | None:
    """The topic of a name, or of what it is called in any of our languages: "abstimmungen"."""
    catalogue = request.catalogue
    if not word or word in catalogue.topics:
        return word or None
    if find(catalogue, words_of(word)) is not None:
        return None
    return next((each for each in second_words("help", word) if each in catalogue.topics), None)


def _named_otherwise(request: Request, words: Sequence[Word]) -> str | None:
    """The command, with its part, or the topic that words are about which name none: "end vote",
    "me with voting", "quorum"; None where they name a command, or nothing known.

    The whole is looked up first, then each word that says something.
    """
    catalogue = request.catalogue
    found = find(catalogue, words)
    if not words or (found is not None and found.count == len(words)):
        return None
    said = [folded(bare(word.text)) for word in words]
    begins = [each for each in said if not is_filler(each)]
    if found is not None and begins[:1] == said[:1]:
        return None
    for each in ("_".join(said), "_".join(begins), *begins):
        for meant in second_words("help", each):
            if meant in catalogue.topics or " ".join(said) != meant:
                return meant
    return None


def _about(request: Request, books: Books, about: str) -> Reply:
    words = words_of(about.lstrip("!/"))
    word = words[0].text.casefold() if len(words) == 1 else ""
    if (topic := _topic_called(request, word)) is not None:
        page = _topic(request, books, topic)
        if word in request.catalogue.settings and request.moderates_room:
            kind = request.catalogue.settings[word]  # Something else of this name, theirs to set.
            return Reply((*page.blocks, *_setting(request, books, kind).blocks))
        return page
    if word in request.catalogue.settings:
        return _setting(request, books, request.catalogue.settings[word])
    if (meant := _named_otherwise(request, words)) is not None:
        return _about(request, books, meant)
    found = find(request.catalogue, words)
    group = group_of(request.catalogue, words[0].text.casefold()) if words else []
    if group and (found is None or len(words) == 1):
        return _group(request, group)
    if found is None and (told := _explained(request, word)) is not None:
        return told
    if found is None:
        near = nearest(request.catalogue, words)
        if near is not None:
            raise Refusal("help-near", word=about[:40], help=request.typed(f"help {near[0]}"))
        raise Refusal("unknown-command", word=about[:40], help=request.typed("help"))
    declaration = found.declaration
    if len(words) == found.count + 1 and (told := _parameter(request, declaration, words[-1].text)):
        return told
    lines: list[Block] = [Line((_summary(declaration, clause=False),))]
    if declaration.details:
        details = " ".join(declaration.details.split())
        lines.append(Line((Described(command_message(declaration), details, "details"),)))
    usage = request.sample(declaration.usage(briefly=True))
    lines.append(request.line("help-usage", usage=usage))
    lines += [
        request.line("help-example", example=request.sample(each))
        for each in possible(declaration.examples, names_there(request, books))
    ]
    if declaration.explained:
        lines.append(_settings_named(request, declaration))
    if declaration.permission != "everyone":
        whose = f"help-{declaration.permission.replace(' ', '-')}s"
        lines += request.say(whose, home=request.community.name).blocks
    return Reply(tuple(lines))
