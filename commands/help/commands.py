"""See what you can do here, with examples that work as typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from commands.engine.examples import names_there, possible
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language.address import find, group_of, nearest
from commands.language.messages import command_message
from commands.language.tokens import words_of
from commands.values.declaration import Declaration, command
from commands.values.parameters import Rest
from commands.values.reply import Block, Described, Line, Reply
from storage.unit_of_work import Books


@command(
    "help",
    aliases=("commands",),
    visibility="discreet",
    examples=("help", "help tip"),
    only_reads=True,
)
def help_command(
    request: Request,
    books: Books,
    about: Annotated[str, Rest("which command; left out, all of them", most=60)] = "",
) -> Effects:
    """See what you can do here."""
    reply = _about(request, books, about) if about.strip() else _overview(request, books)
    return Effects(says=[Say(reply, visibility="discreet")])


def _overview(request: Request, books: Books) -> Reply:
    """A line for each command a member meets; moderators see theirs too."""
    blocks: list[Block] = list(request.say("help-head").blocks)
    there = names_there(request, books)
    shown: set[tuple[str, ...]] = set()
    for declaration in request.catalogue.values():
        first = possible(declaration.examples[:1], there)
        if declaration.hidden or declaration.path in shown or not first:
            continue
        if not request.may(declaration.permission):
            continue
        if declaration.switch is not None and not request.settings[declaration.switch]:
            continue
        if not declaration.usable(request):
            continue
        shown.add(declaration.path)
        example = request.typed(first[0])
        blocks.append(request.line("help-line", example=example, summary=_summary(declaration)))
    blocks += request.say("help-tail", more=request.typed("help tip")).blocks
    return Reply(tuple(blocks))


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


def _about(request: Request, books: Books, about: str) -> Reply:
    words = words_of(about.lstrip("!/"))
    found = find(request.catalogue, words)
    group = group_of(request.catalogue, words[0].text.casefold()) if words else []
    if group and (found is None or len(words) == 1):
        return _group(request, group)
    if found is None:
        near = nearest(request.catalogue, words)
        if near is not None:
            raise Refusal("help-near", word=about[:40], help=request.typed(f"help {near[0]}"))
        raise Refusal("unknown-command", word=about[:40], help=request.typed("help"))
    declaration = found.declaration
    lines: list[Block] = [Line((_summary(declaration, clause=False),))]
    if declaration.details:
        details = " ".join(declaration.details.split())
        lines.append(Line((Described(command_message(declaration), details, "details"),)))
    lines.append(request.line("help-usage", usage=request.typed(declaration.usage())))
    lines += [
        request.line("help-example", example=request.typed(each))
        for each in possible(declaration.examples, names_there(request, books))
    ]
    if declaration.permission != "everyone":
        whose = f"help-{declaration.permission.replace(' ', '-')}s"
        lines += request.say(whose, home=request.community.name).blocks
    return Reply(tuple(lines))
