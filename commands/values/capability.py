"""What a capability brings, and the catalogue that hands all of it to the command core.

The core (receive, read, decide, carry out, ask, answer, announce, schedule) imports no capability.
Each capability puts what it has into one `Capability`; `commands.catalogue` lists them, and the
core finds here what it calls. The core's own types stand above this module, so what it passes to a
capability (its context, a request) is not spelt out in these signatures; the names say what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from commands.values.declaration import Declaration
from commands.values.events import Chose, Deleted, Edited, Reacted
from commands.values.parameters import SettingName
from commands.values.reply import Block, Reply, Value
from commands.values.settings import SettingKind
from storage.changes import Change
from storage.members import Member
from storage.unit_of_work import Books

Context = Any
"""The core's context of the event that is handled."""
Request = Any
"""The request that a handler is given."""


class Lifecycle:
    """What a capability has at stake when members become one, part, or are forgotten.

    A capability that holds something of members derives from it and overrides what concerns it.
    The `may_…` give a refusal with its reason and what would work, or None; they are asked before
    anything happens. The others give what the capability changes for its own part of the act.
    """

    def may_link(self, request: Request, books: Books, merged: Member, kept: Member) -> Any | None:
        """Whether `merged` may become one with `kept`, who goes on for both."""
        return None

    def may_unlink(self, request: Request, books: Books, member: Member) -> Any | None:
        """Whether an account of this member may go its own way."""
        return None

    def may_forget(
        self, request: Request, books: Books, member: Member, *, anyway: bool
    ) -> Any | None:
        """Whether the member may be forgotten now.

        `anyway`: they said to do it all the same, so only what cannot be is refused.
        """
        return None

    def link(self, merged: Member, kept: Member) -> Sequence[Change]:
        """What takes over for `kept` what was `merged`'s, once both have agreed."""
        return ()

    def joined(self, books: Books, merged: Member, kept: Member) -> Sequence[Block]:
        """What they read alone once they are one, of what each had said and only one can say.

        Looked at before anything changes.
        """
        return ()

    def forget(self, numbers: Sequence[int]) -> Sequence[Change]:
        """What erases all that is known of the members with these numbers, who are one person."""
        return ()

    def kept(self, books: Books, numbers: Sequence[int]) -> Sequence[tuple[Value, Value]]:
        """What is kept of the members with these numbers, besides their entries: what it is, and
        what it says, for themselves alone."""
        return ()


@dataclass(frozen=True, slots=True)
class Prelude:
    """Something that a rule gives a member at their next command, before it.

    `due(context, declaration)` tells what is to be given, or None; `give(context, due)` gives it.
    """

    due: Callable[[Context, Declaration], Any | None]
    give: Callable[[Context, Any], None]


@dataclass(frozen=True, slots=True)
class Halves:
    """How the second half of a large grant is kept, and paid once there is a report.

    `kept(books, proposal, application, units, now)` keeps it, at the close of the round that the
    proposal opened, and gives the number it has; `due(number)` is what follows the report, and
    `told(books, number)` what the room then reads.
    """

    kept: Callable[[Books, Any, Any, int, int], int]
    due: Callable[[int], Change]
    told: Callable[[Books, int], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Capability:
    """All that one capability brings.

    `due_work`: by the kind of a job, what is done when its time has come:
    `(services, books, job, now)` gives what is then to be delivered. `waits_for_payments` are those
    kinds of it that are planned for the end of a stop of all payments. `reactions`, `edits` and
    `deletions` are asked in the order of the catalogue until one does not answer "ignored";
    `reactions` also of those on the bot's own messages that press nothing there.
    `choices` tell which command a choice in a poll of the platform's own stands for, or None.
    `alone`: `(context, request, text)` gives the command that words said in private, which begin
    with none, stand for, or None; it may refuse.
    `said_to`: the same of words that answer what was shown to somebody alone; it is asked before
    they are taken for a command's name, a yes or a no.
    `completions`: by the kind of a parameter, or by what it `offers`,
    `(context, request, kind, typed)` gives what is offered while it is typed. `returns` keep open
    what would end in a long absence: `(services, books, absence)` gives what is then to be
    delivered.
    `outcomes`: by the kind of a vote, what carries its outcome out in the transaction of its close:
    `(context, books, vote, outcome)` gives what its room then reads.
    `counts`: by the kind of a vote, in how many µs it is looked at again where its close waits, as
    while it is counted beside; 0 where it does not: `(context, books, vote)`.
    `refuses`: `(context, declaration)` raises Refusal for a command that has to wait.
    `not_wanted`: by the command that was asked for, what comes of a no, or of no answer in time:
    `(services, books, ask, what, now)` gives what is then to be delivered, the word to who asked
    included.
    `explanations`: `(request, books, number)` gives lines on what has this number, for a why.
    `named`: `(request, books, name)` gives the number of what has this name, or None, for a why.
    `entries`: `(request, books, entry)` gives lines on an entry that everybody may ask about.
    `after_settings`: `(request, keys)` gives what changes with the settings of these keys.
    `details`: `(request, books, number, about)` gives lines on a part of what has this number.
    `proposes_round`: how a round of grants is proposed to the purse, `(request, books, budget,
    title, terms, fund)` gives the effects, the fund by its name or empty; `proposes_spend`: how a
    payment to a member is, `(request, books, units, member, words)`.
    `halves`: how second halves of grants are kept and paid.
    `shown_anew` do what follows when a platform shows a member otherwise, or no more: `(context)`.
    `about_me`: `(request, books)` gives lines on what the member has at stake, for their `me`.
    `topic` names the page of help that shows its commands, and `everyday` are those of them that
    stand on the first one. `page`: the lines that come first there, each a command, an example of
    it, and the message that says what that does, or "" for the command's own words.
    `usual_amount` is what is given where nobody says how much, in units.
    `weighs_rights`: what its commands do may depend on who moderates, whoever may give them.
    """

    name: str
    commands: tuple[Declaration, ...] = ()
    settings: tuple[SettingKind[Any], ...] = ()
    due_work: Mapping[str, Callable[..., list[Any]]] = field(default_factory=dict)
    waits_for_payments: tuple[str, ...] = ()
    reactions: tuple[Callable[[Context, Reacted], str], ...] = ()
    edits: tuple[Callable[[Context, Edited], str], ...] = ()
    deletions: tuple[Callable[[Context, Deleted], str], ...] = ()
    choices: tuple[Callable[[Context, Chose], str | None], ...] = ()
    alone: tuple[Callable[[Context, Request, str], str | None], ...] = ()
    said_to: tuple[Callable[[Context, Request, str], str | None], ...] = ()
    refuses: tuple[Callable[[Context, Declaration], None], ...] = ()
    preludes: tuple[Prelude, ...] = ()
    shown_anew: tuple[Callable[[Context], None], ...] = ()
    returns: tuple[Callable[..., list[Any]], ...] = ()
    outcomes: Mapping[str, Callable[..., Reply]] = field(default_factory=dict)
    counts: Mapping[str, Callable[..., int]] = field(default_factory=dict)
    not_wanted: Mapping[str, Callable[..., list[Any]]] = field(default_factory=dict)
    explanations: tuple[Callable[[Request, Books, int], list[Block]], ...] = ()
    named: tuple[Callable[[Request, Books, str], int | None], ...] = ()
    entries: tuple[Callable[[Request, Books, int], list[Block]], ...] = ()
    details: tuple[Callable[[Request, Books, int, str], list[Block]], ...] = ()
    completions: Mapping[str, Callable[..., list[Any]]] = field(default_factory=dict)
    lifecycle: tuple[Lifecycle, ...] = ()
    after_settings: tuple[Callable[[Request, Sequence[str]], Sequence[Change]], ...] = ()
    about_me: Callable[[Request, Books], list[Block]] | None = None
    usual_amount: Callable[[Request], int] | None = None
    proposes_round: Callable[[Request, Books, int, str, str, str], Any] | None = None
    proposes_spend: Callable[[Request, Books, int, int, str], Any] | None = None
    halves: Halves | None = None
    topic: str = ""
    everyday: tuple[Declaration, ...] = ()
    page: tuple[tuple[Declaration, str, str], ...] = ()
    weighs_rights: bool = False


class Catalogue(Mapping[tuple[str, ...], Declaration]):
    """Commands and aliases by their words, and everything else that the capabilities bring.

    Raises ValueError where two commands, settings, kinds of due work or of votes have the same
    name.
    """

    def __init__(self, capabilities: Iterable[Capability]) -> None:
        self.capabilities = tuple(capabilities)
        self.settings: dict[str, SettingKind[Any]] = {}
        """Every setting by its key, in the order in which they are shown."""
        self.due_work: dict[str, Callable[..., list[Any]]] = {}
        self.completions: dict[str, Callable[..., list[Any]]] = {}
        self.outcomes: dict[str, Callable[..., Reply]] = {}
        self.counts: dict[str, Callable[..., int]] = {}
        self.not_wanted: dict[str, Callable[..., list[Any]]] = {}
        for each in self.capabilities:
            _add(self.settings, {kind.key: kind for kind in each.settings}, "settings")
            _add(self.due_work, each.due_work, "kinds of due work")
            _add(self.completions, each.completions, "completions")
            _add(self.outcomes, each.outcomes, "kinds of votes")
            _add(self.counts, each.counts, "kinds of votes")
            _add(self.not_wanted, each.not_wanted, "commands that are asked for")
        listed = self.capabilities
        self.waits_for_payments = tuple(one for each in listed for one in each.waits_for_payments)
        self.reactions = tuple(one for each in listed for one in each.reactions)
        self.edits = tuple(one for each in listed for one in each.edits)
        self.deletions = tuple(one for each in listed for one in each.deletions)
        self.choices = tuple(one for each in listed for one in each.choices)
        self.alone = tuple(one for each in listed for one in each.alone)
        self.said_to = tuple(one for each in listed for one in each.said_to)
        self.shown_anew = tuple(one for each in listed for one in each.shown_anew)
        self.returns = tuple(one for each in listed for one in each.returns)
        self.refuses = tuple(one for each in listed for one in each.refuses)
        self.preludes = tuple(one for each in listed for one in each.preludes)
        self.explanations = tuple(one for each in listed for one in each.explanations)
        self.named = tuple(one for each in listed for one in each.named)
        self.entries = tuple(one for each in listed for one in each.entries)
        self.details = tuple(one for each in listed for one in each.details)
        self.about_me = tuple(each.about_me for each in listed if each.about_me is not None)
        self.lifecycle = tuple(one for each in listed for one in each.lifecycle)
        self.after_settings = tuple(one for each in listed for one in each.after_settings)
        self.usual_amount = next(
            (each.usual_amount for each in listed if each.usual_amount is not None), lambda _: 1
        )
        self.proposes_round = next(
            (each.proposes_round for each in listed if each.proposes_round is not None), None
        )
        self.proposes_spend = next(
            (each.proposes_spend for each in listed if each.proposes_spend is not None), None
        )
        self.halves = next((each.halves for each in listed if each.halves is not None), None)
        self.everyday = tuple(one for each in listed for one in each.everyday)
        self.topics: dict[str, list[Declaration]] = {}
        """The pages of help: their commands in the order of the catalogue."""
        for each in listed:
            if each.topic:
                self.topics.setdefault(each.topic, []).extend(each.commands)
        self.pages: dict[str, list[tuple[Declaration, str, str]]] = {}
        """By a topic, the lines that its page begins with."""
        for each in listed:
            self.pages.setdefault(each.topic, []).extend(each.page)
        self._commands: dict[tuple[str, ...], Declaration] = {}
        self._rights: set[tuple[str, ...]] = set()
        """How what it matters for begins whether its sender moderates."""
        for each in self.capabilities:
            for declaration in each.commands:
                self._declare(_completed(declaration, tuple(self.settings)), each.weighs_rights)

    def _declare(self, declaration: Declaration, weighs_rights: bool) -> None:
        for path in (declaration.path, *(tuple(each.split()) for each in declaration.aliases)):
            _add(self._commands, {path: declaration}, "commands")
            if weighs_rights or declaration.permission != "everyone":
                self._rights.add(path[:1])
            elif declaration.weighs_rights:
                self._rights.add(path)

    def may_weigh_rights(self, words: Sequence[str]) -> bool:
        """Whether it may matter of a message that its sender moderates, by its first words."""
        starts = (tuple(words[at:end]) for end in range(len(words) + 1) for at in range(end))
        return any(start in self._rights for start in starts)

    def __getitem__(self, path: tuple[str, ...]) -> Declaration:
        return self._commands[path]

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return iter(self._commands)

    def __len__(self) -> int:
        return len(self._commands)

    @property
    def declarations(self) -> list[Declaration]:
        """Every command once, in the order in which help shows them."""
        return list({each.path: each for each in self._commands.values()}.values())


def _add(found: dict[Any, Any], more: Mapping[Any, Any], what: str) -> None:
    for key in more:
        if key in found:
            name = " ".join(key) if isinstance(key, tuple) else key
            raise ValueError(f"two {what} are called {name!r}")
    found.update(more)


def _completed(declaration: Declaration, settings: tuple[str, ...]) -> Declaration:
    """A command whose parameter names a setting may name those that there are."""
    parameters = tuple(
        replace(each, kind=replace(each.kind, choices=settings))
        if isinstance(each.kind, SettingName)
        else each
        for each in declaration.parameters
    )
    return replace(declaration, parameters=parameters)
