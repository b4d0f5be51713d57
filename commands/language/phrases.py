"""What people wish for in words of their own: "could you give ben five, please?". Pure.

Each capability brings the ways to say what it does, in a file `words/<language>.phrases` beside its
other words. A line is a command and what has to be said for it, in any order:

    tip {people} {amount} {memo}: give|send|hand {people} ?please

Words joined by `|` are alternatives, `_` joins several in a row, a `*` at the end stands for any
ending; `?` marks what only helps to tell wishes apart and `!` what must not be said. `{people}`,
`{amount}` and the like have to be there; the command takes them where it names them, and what
stands behind a "for" as `{memo}`. Lines of all languages count everywhere, for people mix them.

A line `=role treasurer: cashier` names the words for a value of a slot, `+:` those that are only
polite, `~:` those that give thanks, `-:` those that say nothing of what is wished for, and `_:`
rows of such words.

Nothing is guessed: whoever asks gets the wishes that fit best, and puts them as a question.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from commands.language import amounts
from commands.language.figures import other_sign
from commands.language.names import bare_joiner, is_named, leads_to_person, person_at
from commands.language.tokens import ParseError, ReadingContext, Word
from commands.language.vocabulary import EACH, bare, figure, holds_figures, is_figure_elsewhere

MOST_WISHES = 3
"""So many readings are offered at most."""
_NEARLY = 2
"""What fits so little less than the best is offered beside it."""
_MOST_WORDS = 60
"""What is longer is a talk and no wish."""
_PIECE = re.compile(r"[a-z0-9]+")
_SLOT = re.compile(r"\{(\w+)(?:\|(\w+))?\}")
"""What is filled in: "{people}", or "{people|me}" where whoever says it stands in for nobody."""
_MEMO_AFTER = frozenset(
    [
        "for",
        "fur",
        "fuer",
        "pour",
        "por",
        "para",
        "pelo",
        "pela",
        "because",
        "weil",
        "wegen",
        "parce",
        "porque",
    ]
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way to say something, and the command it comes to.

    Of each of `wanted` one alternative has to be said, of `helpful` none has to, of `excluded`
    none may. An alternative is a row of words. `needs` names what else has to be there.
    """

    command: str
    wanted: tuple[tuple[str, ...], ...]
    helpful: tuple[tuple[str, ...], ...]
    excluded: tuple[tuple[str, ...], ...]
    needs: frozenset[str]

    @property
    def takes(self) -> frozenset[str]:
        """What the command takes of what was said."""
        return frozenset(slot for slot, _ in _SLOT.findall(self.command))


@dataclass(frozen=True, slots=True)
class Wish:
    """A command that the words may come to, as it would be typed, and how well it fits.

    `left` counts the words that nothing was made of.
    """

    command: str
    score: int
    left: int = 0


def folded(text: str) -> str:
    """Words as they are compared: without case, accents and marks."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


# -- the ways to say things ------------------------------------------------------------------------


@cache
def phrases() -> tuple[Phrase, ...]:
    """All ways to say something that the capabilities bring."""
    return tuple(phrase for line in _lines() if (phrase := read_phrase(line)) is not None)


@cache
def fillers() -> frozenset[str]:
    """Words that say nothing of what is wished for: courtesy, articles, "can you"."""
    found: set[str] = set()
    for line in _lines():
        name, _, words = line.partition(":")
        if name.strip() == "-":
            found |= set(folded(words).split())
    return frozenset(found)


@cache
def courtesies() -> frozenset[str]:
    """Words that are only polite, wherever they stand: "please"."""
    found: set[str] = set()
    for line in _lines():
        name, _, words = line.partition(":")
        if name.strip() == "+":
            found |= set(folded(words).split())
    return frozenset(found)


def is_courtesy(word: str) -> bool:
    """Whether a word is only polite, or is none at all: an emoji, a mark."""
    plain = folded(bare(word))
    return plain in courtesies() or not any(letter.isalnum() for letter in plain)


@cache
def _thanks() -> frozenset[str]:
    """Words that give thanks, and to whom: "thank you"."""
    found: set[str] = set()
    for line in _lines():
        name, _, words = line.partition(":")
        if name.strip() == "~":
            found |= set(folded(words).split())
    return frozenset(found)


def only_thanks(words: Sequence[Word]) -> bool:
    """Whether a message only gives thanks to the bot: "thank you, bot"."""
    said = [folded(bare(word.text)) for word in words]
    said = [each for each in said if each]
    return 0 < len(said) <= 6 and said[0] in _thanks() and set(said) <= _thanks()


@cache
def _named() -> tuple[tuple[str, str, str], ...]:
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
    """A line of a file; None for one that lists words. Raises ValueError for one without words."""
    command, _, said = line.partition(":")
    command = command.strip()
    if command in ("-", "+", "~", "_") or command.startswith("="):
        return None
    wanted: list[tuple[str, ...]] = []
    helpful: list[tuple[str, ...]] = []
    excluded: list[tuple[str, ...]] = []
    needs: set[str] = set()
    for part in said.split():
        slot = _SLOT.fullmatch(part)
        if slot is not None:
            needs.add(slot[1])
        elif part.startswith("?"):
            helpful.append(_alternatives(part[1:]))
        elif part.startswith("!"):
            excluded.append(_alternatives(part[1:]))
        else:
            wanted.append(_alternatives(part))
    if not wanted and not needs:
        raise ValueError(line)
    return Phrase(command, tuple(wanted), tuple(helpful), tuple(excluded), frozenset(needs))


def _alternatives(part: str) -> tuple[str, ...]:
    return tuple(folded(each) for each in part.split("|") if each)


# -- what was said ---------------------------------------------------------------------------------


@dataclass(slots=True)
class _Said:
    """What was said, taken apart. `kind` of each word: a person, an amount, or a word."""

    words: Sequence[Word]
    pieces: list[tuple[str, int]]
    people: list[int]
    amount: list[int]
    memo: range
    slots: dict[str, str]
    is_doubtful: bool
    """Whether it holds a second amount, a name nobody bears or another currency's sign."""

    def left(self, used: set[int]) -> int:
        """How many words say something that was neither taken nor used."""
        known = {*self.people, *self.amount, *used}
        return len({at for piece, at in self.pieces if at not in known and piece not in fillers()})


def wishes(text: str, words: Sequence[Word], context: ReadingContext, me: str = "") -> list[Wish]:
    """The wishes that what was said fits best, at most three; none where it fits nothing.

    `words` are those of `text`, `me` is what whoever says it is called.
    """
    if not words or len(words) > _MOST_WORDS:
        return []
    said = _taken_apart(text, [_without_end(word) for word in words], context)
    if me:
        said.slots["me"] = f'"{me}"'
    best: dict[str, Wish] = {}
    for phrase in phrases():
        wish = _fits(phrase, said)
        if wish is not None and (wish.command not in best or wish.score > best[wish.command].score):
            best[wish.command] = wish
    found = sorted(best.values(), key=lambda each: -each.score)
    if not found:
        return []
    return [each for each in found if each.score >= found[0].score - _NEARLY][:MOST_WISHES]


def _telling(pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """What was said without the rows of words that say nothing: "from me"."""
    for row in _idle_rows():
        start = 0
        while start <= len(pieces) - len(row):
            if [piece for piece, _ in pieces[start : start + len(row)]] == list(row):
                del pieces[start : start + len(row)]
            else:
                start += 1
    return pieces


@cache
def _idle_rows() -> tuple[tuple[str, ...], ...]:
    found: list[tuple[str, ...]] = []
    for line in _lines():
        name, _, words = line.partition(":")
        if name.strip() == "_":
            found += (tuple(each.split("_")) for each in folded(words).split())
    return tuple(found)


def _without_end(word: Word) -> Word:
    """A word without the marks that end a sentence: "ben!"."""
    if word.quoted:
        return word
    return Word(word.text.rstrip(".!?…") or word.text, word.start, word.end)


def _taken_apart(text: str, words: Sequence[Word], context: ReadingContext) -> _Said:
    people: list[int] = []
    named: list[str] = []
    amount: list[int] = []
    slots: dict[str, str] = {}
    is_doubtful = any(other_sign(words, at, context) for at in range(len(words)))
    index = 0
    while index < len(words):
        word = words[index]
        count = 0 if leads_to_person(word) else _person(words, index, context)
        if count:
            people += range(index, index + count)
            named.append(" ".join(map(_as_typed, words[index : index + count])))
        elif not word.quoted and _figure(word) is not None:
            if not amount or not is_figure_elsewhere(word.text):
                is_doubtful = is_doubtful or bool(amount)
                amount.append(index)
            count = 1
        elif is_named(word):
            is_doubtful = True
        else:
            plain = folded(bare(word.text))
            slots |= {slot: value for slot, value, name in _named() if _is(name, plain)} | slots
        index += count or 1
    pieces = _telling(
        [
            (piece, at)
            for at, word in enumerate(words)
            if at not in people
            for piece in _PIECE.findall(folded(word.text))
        ]
    )
    if named:
        slots["people"] = " and ".join(named)
    if amount:
        slots["amount"] = _written(words, amount)
        if any(folded(bare(word.text)) in {folded(each) for each in EACH} for word in words):
            slots["amount"] += " each"
    memo = _memo(words, people, amount)
    if memo:
        slots["memo"] = text[words[memo[0]].start : words[memo[-1]].end].rstrip("?!., ")
    slots["text"] = text.strip()
    return _Said(words, pieces, people, amount, memo, slots, is_doubtful)


def _as_typed(word: Word) -> str:
    return f'"{word.text}"' if word.quoted else word.text.strip(",;:")


def _person(words: Sequence[Word], index: int, context: ReadingContext) -> int:
    try:
        numbers, count = person_at(words, index, context)
    except ParseError:
        return 0
    return count if numbers else 0


def _figure(word: Word) -> int | str | None:
    """An amount in figures or in one word; "all" and "half" are much else too where people talk."""
    plain = word.text.rstrip(".,;:!?")
    if amounts.looks_like_amount(plain) and holds_figures(plain):
        return plain
    said = figure(plain)
    return said if said and bare(plain) not in _ARTICLES else None


_ARTICLES = frozenset(
    ["un", "una", "uno", "une", "ein", "eine", "einen", "einem", "einer", "um", "uma", "one"]
)


def _written(words: Sequence[Word], at: Sequence[int]) -> str:
    found = (_figure(words[index]) for index in at)
    return " ".join(str(each) for each in found if each is not None)


def _memo(words: Sequence[Word], people: Sequence[int], amount: Sequence[int]) -> range:
    """What something is for: all behind a "for" that leads to no person and no amount."""
    known = {*people, *amount}
    for at, word in enumerate(words[:-1]):
        if folded(bare(word.text)) in _MEMO_AFTER and at + 1 not in known:
            if at and known and at < min(known):
                continue
            end = len(words)
            while end > at + 1 and is_courtesy(words[end - 1].text):
                end -= 1
            return range(at, end)
    return range(0)


# -- what fits -------------------------------------------------------------------------------------


def _fits(phrase: Phrase, said: _Said) -> Wish | None:
    if any(slot not in said.slots for slot in phrase.needs):
        return None
    if said.is_doubtful and phrase.takes & {"people", "amount"}:
        return None
    if any(_found(said, each) for each in phrase.excluded):
        return None
    used: set[int] = set()
    score = 0
    for alternatives in phrase.wanted:
        found = _found(said, alternatives)
        if not found:
            return None
        used |= found
        score += 8 + 4 * len(found)
    for alternatives in phrase.helpful:
        if found := _found(said, alternatives):
            used |= found
            score += 4
    takes = phrase.takes
    for slot in ("people", "amount", "language", "role", "vote"):
        if slot in said.slots:
            score += 6 if slot in takes or slot in phrase.needs else -3
    left = said.left(used | set(said.memo if "memo" in takes else ()))
    if not takes & {"memo", "text"}:
        score -= left
    passed_over = sum(slot in said.slots and slot not in takes for slot in ("people", "amount"))
    return Wish(_filled(phrase, said, used), score, left + passed_over)


def _found(said: _Said, alternatives: Sequence[str]) -> set[int]:
    """The words that one of the alternatives is said with, the longest first; none if it is not."""
    for alternative in sorted(alternatives, key=lambda each: -each.count("_")):
        row = alternative.split("_")
        for start in range(len(said.pieces) - len(row) + 1):
            piece = said.pieces[start : start + len(row)]
            if all(_is(word, part) for word, (part, _) in zip(row, piece, strict=True)):
                return {at for _, at in piece}
    return set()


def _is(wanted: str, piece: str) -> bool:
    if wanted.endswith("*"):
        return piece.startswith(wanted[:-1])
    return piece == wanted


def _filled(phrase: Phrase, said: _Said, used: set[int]) -> str:
    slots = dict(said.slots)
    slots["rest"] = " ".join(_rest(said, used))
    filled = _SLOT.sub(
        lambda slot: slots.get(slot[1], "") or slots.get(slot[2] or "", ""), phrase.command
    )
    return " ".join(filled.split())


def _rest(said: _Said, used: set[int]) -> Iterator[str]:
    """The words that nothing was made of, without those that say nothing at their beginning."""
    begun = False
    for at, word in enumerate(said.words):
        if at in used or at in said.people or at in said.amount or bare_joiner(word):
            continue
        if not begun and folded(bare(word.text)) in fillers():
            continue
        begun = True
        yield word.text
