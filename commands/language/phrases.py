"""The ways to say what a command does in words of one's own, as the capabilities bring them. Pure.

Each capability brings the ways to say what it does, in a file `words/<language>.phrases` beside its
other words. A line is a command and what has to be said for it, in any order:

    tip {people} {amount} {memo}: give|send|hand {people} ?please

Words joined by `|` are alternatives, `_` joins several in a row, a `*` at the end stands for any
ending; `?` marks what only helps to tell wishes apart and `!` what must not be said or be there.
`{people}`, `{amount}` and the like have to be there; the command takes them where it names them,
and what stands behind a "for" as `{memo}`. Lines of all languages count everywhere, for people mix
them.

A line `@poll: umfrage sondage` holds what a command is called in a language; what follows such a
word is read as ever. `@poll close: schließen beenden` holds what stands behind it for one command
of a group, `@* close:` for those of all groups. A line `=role treasurer: cashier` names the words
for a value of a slot, `+:` those that are only polite, `~:` those that give thanks and `~?:` those
said beside them, `-:` those that say nothing of what is wished for, and `_:` rows of such words.
`^me forget: all` names a command that takes something away or pays: it is offered only where each
word belongs to it, being in one of its lines or in this one; or in a line whose command ends in a
full stop, `me forget.: delete_me`, which leaves no doubt.

`%delete: nuke zap` names further words that say the same as one that lines use, and
`&tip request: return repay` words with which two commands may be meant, as who owes whom is not
always said: where both fit, both are offered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from commands.language.tokens import Word
from commands.language.vocabulary import (
    bare,
)
from commands.values.events import MENTION, MOST_MENTIONS

SLOT = re.compile(r"\{(\w+)(?:\|(\w+))?\}")
"""What is filled in: "{people}", or "{people|me}" where whoever says it stands in for nobody."""
_MOST_THANKS = 6
_APOSTROPHE = re.compile("['’]")
LEAST_STEM = 2
"""A stem, "thank*", has at least so many letters: by them it is looked up."""

Alternatives = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way to say something, and the command it comes to.

    Of each of `wanted` one alternative has to be said, of `helpful` none has to, of `excluded`
    none may. An alternative is a row of words. `needs` names what else has to be there.
    """

    command: str
    wanted: tuple[Alternatives, ...]
    helpful: tuple[Alternatives, ...]
    excluded: tuple[Alternatives, ...]
    needs: frozenset[str]
    without: frozenset[str] = frozenset()
    """What must not be there: "!{amount}"."""
    is_plain: bool = False
    """Whether no other word makes it doubtful."""

    @property
    def takes(self) -> frozenset[str]:
        """What the command takes of what was said."""
        return frozenset(slot for slot, _ in SLOT.findall(self.command))

    @property
    def spoken(self) -> tuple[Alternatives, ...]:
        """All that may be said for it."""
        return (*self.wanted, *self.helpful)

    @property
    def act(self) -> str:
        """The command without what it takes: "me privacy tips off"."""
        return " ".join(SLOT.sub("", self.command).split())


def folded(text: str) -> str:
    """Words as they are compared: without case, accents and marks."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@cache
def phrases() -> tuple[Phrase, ...]:
    """All ways to say something that the capabilities bring."""
    return tuple(phrase for line in _lines() if (phrase := read_phrase(line)) is not None)


@cache
def listed_under(mark: str) -> frozenset[str]:
    """The words of the lines that begin with a mark."""
    found: set[str] = set()
    for line in _lines():
        name, _, words = line.partition(":")
        if name.strip() == mark:
            found |= set(folded(words).split())
    return frozenset(found)


@cache
def _same() -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str], ...]]:
    """By a word, and by the beginning of one, the words that it says the same as."""
    whole: dict[str, tuple[str, ...]] = {}
    stems: list[tuple[str, str]] = []
    for line in _lines():
        name, _, words = line.partition(":")
        if name.startswith("%"):
            for word in folded(words).split():
                if word.endswith("*"):
                    stems.append((word[:-1], folded(name[1:].strip())))
                else:
                    whole[word] = (*whole.get(word, ()), folded(name[1:].strip()))
    return whole, tuple(stems)


def same_as(piece: str) -> tuple[str, ...]:
    """A word, and the words it says the same as: "nuke", "delete"."""
    whole, stems = _same()
    return (piece, *whole.get(piece, ()), *(w for stem, w in stems if piece.startswith(stem)))


@cache
def known_words() -> frozenset[str]:
    """Every word that a line holds, those that say nothing too; a stem with its "*"."""
    found = {word for line in _lines() for word in _words_in(folded(line.partition(":")[2]))}
    return frozenset(found)


_BETWEEN_WORDS = re.compile(r"[\s|_?!]+")


def _words_in(said: str) -> list[str]:
    return [word for word in _BETWEEN_WORDS.split(said) if word and "{" not in word]


@cache
def understood_by(act: str) -> frozenset[str] | None:
    """All words that belong to a command that takes something away or pays, also of rows.

    None for every other, beside which words may be left over.
    """
    lines = (line.partition(":") for line in _lines() if line.startswith("^"))
    beside = [folded(words).split() for name, _, words in lines if name[1:].strip() == act]
    if not beside:
        return None
    every = (each for phrase in phrases() if phrase.act == act for each in phrase.spoken)
    rows = (row for alternatives in every for row in alternatives)
    said = {word for row in rows for word in row.split("_") if word}
    return frozenset(said.union(*beside))


@cache
def _translated() -> dict[str, str]:
    """What commands are called in other languages, to what they are called here."""
    found: dict[str, str] = {}
    for line in _lines():
        name, _, words = line.partition(":")
        if name.startswith("@") and " " not in name.strip():
            found.update(dict.fromkeys(folded(words).split(), name[1:].strip()))
    return found


def translated(word: str) -> str | None:
    """The command that a word stands for in another language: "umfrage" is poll."""
    return _translated().get(folded(bare(word)))


@cache
def _behind() -> dict[tuple[str, str], tuple[str, ...]]:
    """By a group, or "*", and a word of another language: the second words it may stand for."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for line in _lines():
        name, _, words = line.partition(":")
        group, _, second = name.strip().partition(" ")
        if group.startswith("@") and second:
            for word in folded(words).split():
                before = found.get((group[1:], word), ())
                found[group[1:], word] = (*before, second.strip())
    return found


def second_words(group: str, word: str) -> tuple[str, ...]:
    """What a word behind the name of a group may stand for, the likeliest first: "fermer", close.

    Not all of it need be there in the group.
    """
    plain = folded(bare(word))
    return (*_behind().get((group, plain), ()), *_behind().get(("*", plain), ()))


def is_filler(piece: str) -> bool:
    """Whether a word says nothing of what is wished for: courtesy, articles, "can you", "i'd"."""
    nothing = _fillers()
    return piece in nothing or all(part in nothing for part in _APOSTROPHE.split(piece) if part)


@cache
def _fillers() -> frozenset[str]:
    return listed_under("-") | listed_under("+")


@cache
def either() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Pairs of commands with the words that may mean both: to return is to give or to get."""
    found: dict[frozenset[str], frozenset[str]] = {}
    for line in _lines():
        name, _, words = line.partition(":")
        if name.startswith("&"):
            pair = frozenset(name[1:].split())
            found[pair] = found.get(pair, frozenset()) | set(folded(words).split())
    return tuple(found.items())


def is_courtesy(word: str) -> bool:
    """Whether a word is only polite, or is none at all: an emoji, a mark; a mention is somebody."""
    if any(MENTION <= ord(letter) < MENTION + MOST_MENTIONS for letter in word):
        return False
    plain = folded(bare(word))
    return plain in listed_under("+") or not any(letter.isalnum() for letter in plain)


def only_thanks(words: Sequence[Word]) -> bool:
    """Whether a message only gives thanks to the bot: "thank you, bot"."""
    said = [plain for word in words if (plain := folded(bare(word.text)))]
    thanks = listed_under("~")
    if len(said) > _MOST_THANKS or thanks.isdisjoint(said):
        return False
    return set(said) <= thanks | listed_under("~?")


@cache
def named_values() -> tuple[tuple[str, str, str], ...]:
    """Words that name a value: the slot it fills, the value, and the word."""
    found: list[tuple[str, str, str]] = []
    for line in _lines():
        name, _, words = line.partition(":")
        if name.startswith("="):
            slot, _, value = name[1:].strip().partition(" ")
            found += ((slot, value, each) for each in folded(words).split())
    return tuple(found)


@cache
def _lines() -> tuple[str, ...]:
    rooms = sorted(resources.files("commands").iterdir(), key=lambda room: room.name)
    found: list[str] = []
    for folder in (room.joinpath("words") for room in rooms):
        if not folder.is_dir():
            continue
        for file in sorted(folder.iterdir(), key=lambda each: each.name):
            if file.name.endswith(".phrases"):
                found += file.read_text("utf-8").splitlines()
    kept = (line.partition("#")[0].strip() for line in found)
    return tuple(line for line in kept if line)


def read_phrase(line: str) -> Phrase | None:
    """A line of a file; None for one that lists words.

    Raises ValueError for one without words, or with a stem that is too short.
    """
    command, _, said = line.partition(":")
    command = command.strip()
    if command in ("-", "+", "~", "~?", "_") or command.startswith(("=", "@", "^", "%", "&")):
        return None
    wanted: list[tuple[str, ...]] = []
    helpful: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    needs: set[str] = set()
    without: set[str] = set()
    for part in said.split():
        slot = SLOT.fullmatch(part)
        if slot is not None:
            needs.add(slot[1])
        elif part.startswith("?"):
            helpful.append(_alternatives(part[1:]))
        elif part.startswith("!"):
            slots = [slot[1] for each in part[1:].split("|") if (slot := SLOT.fullmatch(each))]
            without |= set(slots)
            excluded.append(_alternatives(part[1:]))
        else:
            wanted.append(_alternatives(part))
    rows = (row for each in (*wanted, *helpful, *excluded) for row in each)
    if not (wanted or needs) or any(map(_is_too_short, rows)):
        raise ValueError(line)
    return Phrase(
        command.removesuffix("."),
        tuple(wanted),
        tuple(helpful),
        tuple(excluded),
        frozenset(needs),
        frozenset(without),
        command.endswith("."),
    )


def _is_too_short(row: str) -> bool:
    """Whether a row begins with a stem by which it could not be looked up: "a*"."""
    first = row.split("_", maxsplit=1)[0]
    return first.endswith("*") and len(first) <= LEAST_STEM


def _alternatives(part: str) -> tuple[str, ...]:
    return tuple(folded(each) for each in part.split("|") if each and not SLOT.fullmatch(each))
