"""Is it for the bot, and which command is it? Pure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from commands.language.tokens import Word, words_of
from commands.language.yes_no import answer_of_command
from commands.values.capability import Catalogue
from commands.values.declaration import Declaration
from commands.values.events import MENTION, MOST_MENTIONS, Form
from commands.values.parameters import Choice, Int, question_number
from storage.unseen import visible

_OPENING = "¿¡"
"""What stands before a question or a call in Spanish."""


@dataclass(frozen=True)
class Addressed:
    """A message that is for the bot. `start` is where the words after the address begin.

    `called` is set where the bot was named or is alone with the member, so that it answers even
    what it does not know. With a `form`, the command and its parameters are those of the form.
    """

    text: str
    start: int
    called: bool
    form: Form | None = None

    @cached_property
    def words(self) -> list[Word]:
        return words_of(self.said)

    @cached_property
    def said(self) -> str:
        return self.text[self.start :]

    @property
    def begins_with_figure(self) -> bool:
        """Whether the words begin with a figure: "!5 each to ana", and "!7 = 5040" too, of which
        only what is understood is for the bot."""
        return self.said[:1].isdecimal()


_SOMEBODY = f"[{chr(MENTION)}-{chr(MENTION + MOST_MENTIONS - 1)}]"
_WHOM_OR_HOW_MUCH = re.compile(rf"\A(?:@\w|{_SOMEBODY}|\d(?=.*(?:[^\W\d_]|{_SOMEBODY})))\S*\s+\S")
"""Words that begin with somebody, or with a figure and hold a word."""


def address(
    text: str, prefixes: Sequence[str], bot_mention: int | None, names: Sequence[str], direct: bool
) -> Addressed | None:
    """What of the message is for the bot, or None when it is not addressed.

    `bot_mention` is the private-use character that mentions the bot. A prefix counts only right
    before a letter, or the mark that opens a Spanish question: "!!!" and "/ " are not commands.
    But for "/", it counts before somebody or a figure with words behind it too, as people say
    "!@cara owes me 40". Quoted text ("> !tip") is not a command either.
    """
    text = visible(text)
    stripped = text.lstrip()
    offset = len(text) - len(stripped)
    for prefix in sorted(prefixes, key=len, reverse=True):
        rest = stripped.removeprefix(prefix)
        opened = rest.lstrip(_OPENING)
        if rest != stripped and _begins(prefix, opened):
            start = offset + len(prefix) + len(rest) - len(opened)
            return Addressed(text, start, called=prefix != "/")
    if bot_mention is not None and stripped[:1] == chr(bot_mention):
        return Addressed(text, _after(text, offset + 1), called=True)
    for name in names:
        lowered = stripped.casefold()
        for form in (f"@{name.casefold()}", name.casefold()):
            tail = lowered.removeprefix(form)
            if name and tail != lowered and tail[:1] in (":", ","):
                return Addressed(text, _after(text, offset + len(form)), called=True)
            if name and form.startswith("@") and tail != lowered and tail[:1].isspace():
                return Addressed(text, _after(text, offset + len(form)), called=True)
    if direct and stripped:
        return Addressed(text, offset, called=True)
    return None


def _begins(prefix: str, said: str) -> bool:
    if said[:1].isalpha():
        return True
    return prefix != "/" and _WHOM_OR_HOW_MUCH.match(said) is not None


def _after(text: str, start: int) -> int:
    while start < len(text) and (text[start].isspace() or text[start] in ":,!"):
        start += 1
    return start


@dataclass(frozen=True, slots=True)
class Found:
    """The command that words begin with, and how many of them are its name."""

    declaration: Declaration
    count: int


def find(catalogue: Catalogue, words: Sequence[Word]) -> Found | None:
    """The command with the longest name the words begin with.

    A group's bare word is its show, or another command that has it as an alias, as "poll" has;
    where that begins another one only with more words, "circle" and `circle "Winter"`, its show.
    With a number behind it, "proposal 1", it is the show that takes one.
    """
    lowered = [word.text.casefold() for word in words[:3]]
    shows = catalogue.get((lowered[0], "show")) if words else None
    if shows is not None and shows.bare and len(words) == 1:
        return Found(shows, 1)
    for count in (3, 2, 1):
        path = tuple(lowered[:count])
        found = catalogue.get(path) if len(path) == count else None
        if found is not None and not found.hidden:
            return Found(found, count)
    if shows is None or len(words) > 2:
        return None
    takes_number = any(isinstance(each.kind, Int) for each in shows.parameters)
    is_numbered = len(words) == 2 and takes_number and question_number(lowered[1]) is not None
    return Found(shows, 1) if len(words) == 1 or is_numbered else None


def in_form(catalogue: Catalogue, form: Form) -> Found | None:
    """The command of a form, None where there is no such command (any more)."""
    declaration = catalogue.get(form.path)
    return None if declaration is None else Found(declaration, len(form.path))


def group_of(catalogue: Catalogue, word: str) -> list[str]:
    """The commands of a group, by the word they begin with: "me", "me history"."""
    found = dict.fromkeys(
        declaration.path
        for path, declaration in catalogue.items()
        if len(path) == 2 and path[0] == word and not declaration.hidden
    )
    names = [" ".join(path) for path in found if path[0] == word]
    # "me" alone is "me show"; "poll" alone is another command than "poll show".
    return names if (word,) in catalogue else [name.removesuffix(" show") for name in names]


def narrower_group(catalogue: Catalogue, words: Sequence[Word]) -> list[str]:
    """The commands that begin with the same two words: "treasury record income"."""
    said = tuple(word.text.casefold() for word in words[:2])
    return [
        " ".join(path)
        for path, declaration in catalogue.items()
        if len(path) == 3 and path[:2] == said and not declaration.hidden
    ]


def within_group(catalogue: Catalogue, words: Sequence[Word]) -> list[str]:
    """The commands of groups that are called by their last word alone: "income", "correct"."""
    if not words or words[0].quoted:
        return []
    said = words[0].text.casefold()
    return [
        each.name
        for each in catalogue.declarations
        if len(each.path) > 1 and each.path[-1] == said and not (each.hidden or each.unsaid)
    ]


_GLUE = re.compile(r"[@,;:/|]")


def glued(catalogue: Catalogue, words: Sequence[Word]) -> tuple[str, int] | None:
    """A command that the next word sticks to, "tip,@ben", "tip@ben", and where its name ends."""
    if not words or words[0].quoted or (found := _GLUE.search(words[0].text)) is None:
        return None
    name = words[0].text[: found.start()].casefold()
    known = (name,) in catalogue and not catalogue[name,].hidden
    return (name, words[0].start + found.start()) if known and not answer_of_command(name) else None


_ALIKE = 0.75
_LONGEST_MISTYPED = 40


def nearest(catalogue: Catalogue, words: Sequence[Word]) -> tuple[str, int] | None:
    """The command's name that was probably meant, and how many words it stands for."""
    lowered = [word.text.casefold() for word in words[:2]]
    if not lowered:
        return None
    # A question about a mistyped answer would only stand in the way of the answer.
    shown = [
        path
        for path, each in catalogue.items()
        if not each.hidden and not answer_of_command(each.path[0])
    ]
    seconds = [path[1] for path in shown if len(path) == 2 and path[0] == lowered[0]]
    if len(lowered) == 2 and seconds:
        close = closest(lowered[1], seconds)
        return (f"{lowered[0]} {close}", 2) if close else None
    close = closest(lowered[0], list(dict.fromkeys(path[0] for path in shown)))
    return (close, 1) if close else None


def set_left_out(catalogue: Catalogue, words: Sequence[Word]) -> tuple[str, int] | None:
    """The command that "policy vote_days 5" leaves the "set" out of, with what it sets, and for how
    many words that stands."""
    if len(words) < 2 or words[1].quoted:
        return None
    group, field = (word.text.casefold() for word in words[:2])
    declaration = catalogue.get((group, "set"))
    kind = None if declaration is None else declaration.parameters[0].kind
    known = closest(field, kind.choices) if isinstance(kind, Choice) else None
    return None if known is None else (f"{group} set {known}", 2)


def closest(word: str, names: Sequence[str]) -> str | None:
    """The name most like the word: a letter wrong, or two swapped."""
    if len(word) > _LONGEST_MISTYPED:
        return None  # It is like none, and to find that out would take long.
    close = difflib.get_close_matches(word, names, n=1, cutoff=_ALIKE)
    swapped = [name for name in names if sorted(name) == sorted(word)]
    return next(iter([*close, *swapped]), None)
