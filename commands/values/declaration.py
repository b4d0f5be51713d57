"""A command, declared once: from it come grammar, help, usage, and Discord's commands."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from commands.values.events import Person
from commands.values.parameters import (
    Amount,
    Choice,
    Duration,
    Files,
    Int,
    Kind,
    KindName,
    OneMember,
    OneRoom,
    Payee,
    Rest,
    Text,
)
from commands.values.reply import Visibility
from commands.values.settings import SettingKind

Permission = Literal[
    "everyone",
    "room moderator",
    "home moderator",
    "home moderator or treasurer",
    "treasurer",
    "steward",
    "holder",
]
"""Who may: anybody; a moderator of this room; a moderator of the community's home; who was given
a role. What a permission means is said in one place, `Request.may`."""

ReadsMuch = Literal["never", "always", "later pages"]

Handler = Callable[..., Any]
"""Given the request, the books and the arguments; it gives Effects."""


@dataclass(frozen=True, slots=True)
class Menu:
    """An entry in the menu that a platform may have on a person or on a message.

    The person, or the message's author, is the first parameter that is one. `asks`: what else the
    command takes is asked for with a form first. `replies`: it is about the message itself, as a
    reply to it would be, whoever wrote it. `label` is the message of its words, of 32 letters at
    most in every language.
    """

    on: Literal["person", "message"]
    label: str
    asks: bool = False
    replies: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a command: how it is called, what it is, what it is when left out."""

    name: str
    kind: Kind
    required: bool
    default: Any


def _never(_words: str) -> bool:
    return False


def _nobody(_request: Any, _books: Any) -> Sequence[Person]:
    return ()


def _always(_request: Any, _books: Any, _given: Mapping[str, Any]) -> None:
    return None


_NUMBER = re.compile(r"\b\d+\b", re.ASCII)


_FEW_CHOICES = 5
_MANY_OPTIONAL = 4
"""So many choices are written out; behind so many things that may be left out, names are."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """All that is to be known of a command.

    `path` are its words: ("currency", "set"). `visibility` is that of its success. `only_reads`: it
    changes nothing and is answered beside the writer. `money`: said while the bot was away, it is
    not carried out without asking; nor is it with words that `money_when` tells. `hidden`: not
    typed by name, reached by a button. `usable` tells whether it can do anything here and now, so
    that help does not offer what would be refused.
    `concerns` are people it is about though nobody named them, who enter the books by it.
    `switch` is the setting by which a room turns it off. `button` is the message that a button says
    which does it, given `receivers` and `amount`; without one it says yes. `reads_much`: what only
    reads may take long, always or where a later page is asked for, so it is kept from holding up
    short looks. `unsaid`: what is given with it may be for the bot alone, so no question
    repeats it. `bare`: a group's "show" that its word alone means, also where with more words that
    begins another command. `weighs_rights`: whoever may give it, what it does may depend on whether
    they moderate. `group`: where a platform bounds how many commands stand below a word, it is
    found below this one instead of its own first. `in_place`: what one person reads of it takes
    the place of what they pressed; `opens`: the commands of buttons for whose rest a form asks;
    both where a platform can. `refused`: what is said to whom its permission keeps from it, and the
    command they may give instead, where that is more than whose it is. `explained`: the settings
    that help says more of, each with an example; the message of each is "poll-about-who".
    `possible` raises Refusal where it cannot be done whatever is said further: it is looked at with
    what was given, before what is missing is asked for.
    """

    path: tuple[str, ...]
    handler: Handler
    parameters: tuple[Parameter, ...]
    permission: Permission
    visibility: Visibility
    aliases: tuple[str, ...]
    examples: tuple[str, ...]
    summary: str
    details: str
    only_reads: bool
    money: bool
    hidden: bool
    usable: Callable[[Any], bool]
    concerns: Callable[[Any, Any], Sequence[Person]] = _nobody
    menus: tuple[Menu, ...] = ()
    switch: SettingKind[bool] | None = None
    button: str = ""
    reads_much: ReadsMuch = "never"
    unsaid: bool = False
    bare: bool = False
    weighs_rights: bool = False
    group: str = ""
    money_when: Callable[[str], bool] = _never
    in_place: bool = False
    opens: tuple[str, ...] = ()
    refused: tuple[str, str] | None = None
    explained: Mapping[str, str] = field(default_factory=dict, hash=False)
    possible: Callable[[Any, Any, Mapping[str, Any]], None] = _always

    @property
    def name(self) -> str:
        return " ".join(self.path)

    def opens_form(self, command: str) -> bool:
        """Whether a form asks for the rest of what a button's command says; {number} is any."""
        return command in self.opens or _NUMBER.sub("{number}", command) in self.opens

    @property
    def takes_files(self) -> bool:
        """Whether what came with the message is a part of it."""
        return any(isinstance(each.kind, Files) for each in self.parameters)

    def parameter(self, name: str) -> Parameter:
        """The parameter of this name; KeyError when there is none."""
        return next(p for p in self.parameters if p.name == name)

    def usage(self, *, briefly: bool = False) -> str:
        """How it is written: `tip <to> [amount] [memo]`; `briefly` without what help explains."""
        words = [self.name]
        for index, parameter in enumerate(self.parameters):
            kind = parameter.kind
            if isinstance(kind, Files) or (briefly and parameter.name in self.explained):
                continue  # Files come with the message and are never typed.
            is_few = isinstance(kind, Choice) and len(kind.choices) <= _FEW_CHOICES
            value = "|".join(kind.choices) if isinstance(kind, Choice) and is_few else ""
            shown = value or parameter.name
            if self._needs_name(index):
                shown = f"{parameter.name.rstrip('_')}={value or '…'}"
            words.append(f"<{shown}>" if parameter.required else f"[{shown}]")
        return " ".join(words)

    def _needs_name(self, index: int) -> bool:
        """Whether what this takes is said with its name before it: always, or since so much may
        be left out that nobody counts places, or since all before it takes what is left of a line.
        """
        parameter, before = self.parameters[index], self.parameters[:index]
        kind = parameter.kind
        if isinstance(kind, Int | OneMember | Duration | Text) and kind.named:
            return True
        optional = [each for each in self.parameters if not each.required]
        is_one_of_many = not parameter.required and len(optional) > _MANY_OPTIONAL
        return is_one_of_many or any(isinstance(each.kind, Rest) for each in before)


def command(
    *path: str,
    permission: Permission = "everyone",
    visibility: Visibility = "public",
    aliases: Sequence[str] = (),
    examples: Sequence[str] = (),
    only_reads: bool = False,
    reads_much: ReadsMuch = "never",
    money: bool = False,
    money_when: Callable[[str], bool] = _never,
    hidden: bool = False,
    usable: Callable[[Any], bool] = lambda _: True,
    concerns: Callable[[Any, Any], Sequence[Person]] = _nobody,
    switch: SettingKind[bool] | None = None,
    menus: Sequence[Menu] = (),
    button: str = "",
    unsaid: bool = False,
    bare: bool = False,
    weighs_rights: bool = False,
    group: str = "",
    in_place: bool = False,
    opens: Sequence[str] = (),
    refused: tuple[str, str] | None = None,
    explained: Mapping[str, str] | None = None,
    possible: Callable[[Any, Any, Mapping[str, Any]], None] = _always,
) -> Callable[[Handler], Declaration]:
    """Declare the decorated handler as the command with these words.

    Its parameters after `request` and `books` are read from its annotations, its help from its
    docstring: the first line is the summary. Raises TypeError for a parameter that has no kind.
    """

    def declare(handler: Handler) -> Declaration:
        summary, _, details = inspect.cleandoc(handler.__doc__ or "").partition("\n")
        return Declaration(
            path=path,
            handler=handler,
            parameters=_parameters(handler),
            permission=permission,
            visibility=visibility,
            aliases=tuple(aliases),
            examples=tuple(examples),
            summary=summary,
            details=details.strip(),
            only_reads=only_reads,
            money=money,
            hidden=hidden,
            usable=usable,
            concerns=concerns,
            menus=tuple(menus),
            switch=switch,
            button=button,
            reads_much=reads_much,
            unsaid=unsaid,
            bare=bare,
            weighs_rights=weighs_rights,
            group=group,
            money_when=money_when,
            in_place=in_place,
            opens=tuple(opens),
            refused=refused,
            explained=explained or {},
            possible=possible,
        )

    return declare


def _parameters(handler: Handler) -> tuple[Parameter, ...]:
    hints = get_type_hints(handler, include_extras=True)
    found = []
    for name, parameter in list(inspect.signature(handler).parameters.items())[2:]:
        kind = _kind(hints[name])
        if kind is None:
            raise TypeError(f"{handler.__name__}: parameter {name} has no kind")
        required = parameter.default is inspect.Parameter.empty
        default = None if required else parameter.default
        found.append(Parameter(name, kind, required, default))
    return tuple(found)


def _kind(hint: Any) -> Kind | None:
    if get_origin(hint) is Annotated:
        return next((extra for extra in get_args(hint)[1:] if isinstance(extra, Kind)), None)
    return None


# -- the neutral description -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Option:
    """A parameter as a platform that has forms sees it. Amounts are strings.

    `several`: more than one person may be given. `outside`: or somebody who is nobody here. `form`:
    a form asks for it where it is left out. `more`: it may be more than its choices, which are only
    offered.
    """

    name: str
    kind: KindName
    type: Literal["string", "integer", "member", "room", "file"]
    required: bool
    description: str
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    longest: int | None = None
    completes: bool = False
    several: bool = False
    form: bool = False
    more: bool = False
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """A command as a platform with commands of its own sees it; from it, Discord's are made."""

    path: tuple[str, ...]
    description: str
    options: tuple[Option, ...]
    permission: Permission
    private: bool
    menus: tuple[Menu, ...]


def describe(declaration: Declaration) -> Description:
    """The neutral description of a command: required options first, as platforms want them."""
    options = [_option(parameter) for parameter in declaration.parameters]
    options.sort(key=lambda option: not option.required)
    return Description(
        declaration.path,
        declaration.summary,
        tuple(options),
        declaration.permission,
        declaration.visibility != "public",
        declaration.menus,
    )


def _option(parameter: Parameter) -> Option:
    kind = parameter.kind
    if kind.name in ("member", "members"):
        return Option(
            parameter.name,
            kind.name,
            "member",
            parameter.required,
            kind.hint,
            several=kind.name == "members",
            outside=isinstance(kind, Payee),
        )
    if isinstance(kind, Files):
        return Option(parameter.name, kind.name, "file", required=False, description=kind.hint)
    if isinstance(kind, Int):
        return Option(
            parameter.name,
            kind.name,
            "integer",
            parameter.required,
            kind.hint,
            least=kind.least,
            most=kind.most,
        )
    choices = kind.choices if isinstance(kind, Choice) else ()
    longest = kind.most if isinstance(kind, Text | Rest) else None
    completes = kind.name in ("reference", "question", "duration") or isinstance(kind, Amount)
    return Option(
        parameter.name,
        kind.name,
        "room" if isinstance(kind, OneRoom) else "string",
        parameter.required,
        kind.hint,
        choices=choices,
        more=isinstance(kind, Choice) and bool(kind.rare),
        longest=longest,
        form=isinstance(kind, Rest) and kind.form,
        completes=completes or bool(kind.offers),
    )
