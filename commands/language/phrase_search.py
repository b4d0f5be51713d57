"""What people wish for in words of their own: "could you give ben five, please?". Pure.

What was said is taken apart into people, an amount, a reason, and compared with every phrase.
Nothing is done by a guess: whoever asks gets the wishes that fit best, or what the words at least
speak of, and puts them as a question.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from commands.language import amounts
from commands.language.figures import other_sign
from commands.language.names import bare_joiner, is_named, leads_to_person, person_at
from commands.language.phrases import (
    LEAST_STEM,
    SLOT,
    Alternatives,
    Phrase,
    either,
    folded,
    is_courtesy,
    is_filler,
    listed_under,
    named_values,
    phrases,
    same_as,
    understood_by,
)
from commands.language.slips import SLIP_FROM, is_known, spelled
from commands.language.tokens import ParseError, ReadingContext, Word
from commands.language.vocabulary import (
    ARTICLE_FIGURES,
    REASONS,
    bare,
    figure,
    holds_figures,
    is_each,
    is_figure_elsewhere,
)

MOST_WISHES = 3
"""So many readings are offered at most."""
_NEARLY = 2
"""What fits so little less than the best is offered beside it."""
_FEW_WORDS = 3
"""So many words are a command that was mistyped, or an answer, before they are a wish."""
_MOST_WORDS = 60
"""What is longer is a talk and no wish."""
_PIECE = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Wish:
    """A command that the words may come to, as it would be typed, and how well it fits.

    `left` counts the words that nothing was made of; `is_mended`: a word was taken for one that is
    spelled much like it; `is_grave`: it takes something away or pays; `is_partial`: it
    passes over somebody or an amount.
    """

    command: str
    score: int
    left: int = 0
    is_mended: bool = False
    is_grave: bool = False
    is_partial: bool = False


# -- what was said ---------------------------------------------------------------------------------


@dataclass(slots=True)
class _Said:
    """What was said, taken apart: which words are people, an amount or a reason, and what of all
    that could be said is `found` in it."""

    words: Sequence[Word]
    pieces: list[tuple[str, int]]
    found: Mapping[Alternatives, frozenset[int]]
    people: list[int]
    amount: list[int]
    memo: range
    slots: dict[str, str]
    is_doubtful: bool
    """Whether it holds a second amount, a name nobody bears or another currency's sign."""

    def left(self, used: set[int]) -> int:
        """How many words say something that was neither taken nor used."""
        return len({at for _, at in self.untaken(used)})

    def untaken(self, used: set[int]) -> list[tuple[str, int]]:
        """The words that say something and were neither taken nor used."""
        known = {*self.people, *self.amount, *used}
        return [
            (piece, at) for piece, at in self.pieces if at not in known and not is_filler(piece)
        ]


def wishes(
    text: str, words: Sequence[Word], context: ReadingContext, me: str = "", *, loosely: bool = True
) -> list[Wish]:
    """The wishes that what was said fits best, at most three; none where it fits nothing.

    `words` are those of `text`, `me` is what whoever says it is called. `loosely`: it counts as
    well where no word of a wish is said, only whom and how much it would be about, or one is
    misspelled.
    """
    if not words or len(words) > _MOST_WORDS:
        return []
    plain = [_without_end(word) for word in words]
    found = _best(text, plain, context, me, loosely=loosely)
    if not found and loosely and (mended := _mended(plain, context)) != plain:
        found = _best(text, mended, context, me, loosely=loosely)
        mostly = [wish for wish in found if not wish.is_partial]
        return [replace(wish, left=wish.left + 1, is_mended=True) for wish in mostly]
    return found


def _best(
    text: str, words: Sequence[Word], context: ReadingContext, me: str, *, loosely: bool
) -> list[Wish]:
    said = _taken_apart(text, words, context)
    if me:
        said.slots["me"] = f'"{me}"'
    best: dict[str, Wish] = {}
    is_loose = loosely and len(words) > _FEW_WORDS
    for phrase in phrases():
        if not (phrase.wanted or is_loose):
            continue
        wish = _fits(phrase, said)
        if wish is not None and (wish.command not in best or wish.score > best[wish.command].score):
            best[wish.command] = wish
    found = sorted(best.values(), key=lambda each: -each.score)
    if not found:
        return []
    near = [each for each in found if each.score >= found[0].score - _NEARLY][:MOST_WISHES]
    return _with_other_way(near, found, said)


def _with_other_way(near: list[Wish], found: Sequence[Wish], said: _Said) -> list[Wish]:
    """The wishes, and the one that goes the other way where the words do not tell which: "return 12
    to ana", "ana should return 12", or one of them is not known: "chase ana for 12"."""
    spoken = {piece for piece, _ in said.pieces}
    for pair, words in either():
        ways = {each.command.split()[0] for each in near} & pair
        is_open = near[0].left > 0 or any(_is(word, piece) for word in words for piece in spoken)
        if len(ways) == 1 and is_open:
            other = next((e for e in found if e.command.split()[0] in pair - ways), None)
            near = [*near[: MOST_WISHES - 1], other] if other is not None else near
    return near


# -- what it may be about --------------------------------------------------------------------------

_TELLS = 0.5
"""So much has to tell of a command, where a word that tells of it alone counts as one."""


def guesses(
    text: str, words: Sequence[Word], context: ReadingContext, me: str = ""
) -> list[tuple[str, Wish]]:
    """What the words speak of where they make no wish: acts with what is known of their arguments.

    A word tells the more of a command the fewer others it tells of. Nothing that was said in free
    words is taken along: it may be a secret ballot.
    """
    if not words or len(words) > _MOST_WORDS:
        return []
    said = _taken_apart(text, _mended([_without_end(word) for word in words], context), context)
    for slot in ("memo", "text"):
        said.slots.pop(slot, None)
    if me:
        said.slots["me"] = f'"{me}"'
    told: dict[int, set[str]] = {}
    ways: dict[str, tuple[float, str]] = {}
    for phrase in phrases():
        spoken = [said.found[each] for each in phrase.wanted if each in said.found]
        if not spoken or any(each in said.found for each in phrase.excluded):
            continue
        if understood_by(phrase.act) is not None and not _nearly_understood(phrase, said, spoken):
            continue
        for words_of_one in spoken:
            for at in words_of_one:
                told.setdefault(at, set()).add(phrase.act)
        lacks = sum(slot not in said.slots for slot in phrase.needs)
        share = len(spoken) / len(phrase.wanted) - lacks
        if phrase.act not in ways or share > ways[phrase.act][0]:
            ways[phrase.act] = share, _offered(phrase, said)
    scores = dict.fromkeys(ways, 0.0)
    for piece, at in said.pieces:
        acts = told.get(at, set())
        for act in acts if not is_filler(piece) else ():
            scores[act] += 1 / len(acts)
    about = {each.act for each in phrases() if "people" in each.needs}
    for act, (share, _) in ways.items():
        scores[act] *= 1 + max(share, 0)
        if "people" in said.slots:
            scores[act] *= 2 if act in about else 1 / 2
    best = sorted(scores, key=lambda act: (-scores[act], act))
    enough = max(_TELLS, scores[best[0]] / 2) if best else _TELLS
    return [
        (act, Wish(ways[act][1], round(10 * scores[act]))) for act in best if scores[act] >= enough
    ]


def _nearly_understood(phrase: Phrase, said: _Said, spoken: Sequence[frozenset[int]]) -> bool:
    """Whether what takes away or pays is at least said by two words, or with whom it is about, and
    no more than one word speaks of something else."""
    used = set().union(*spoken)
    whole = len(spoken) == len(phrase.wanted) and all(slot in said.slots for slot in phrase.needs)
    about = "people" in phrase.takes and "people" in said.slots
    return about or (whole and len(used) > 1 and said.left(used) <= 1)


def _offered(phrase: Phrase, said: _Said) -> str:
    """The command of a phrase with whom and how much it is about, and no free words."""
    return _filled(phrase, said, ())


def _mended(words: Sequence[Word], context: ReadingContext) -> list[Word]:
    """The words with those spelled as a line spells them that nobody else is called by."""
    found = []
    for at, word in enumerate(words):
        plain = folded(bare(word.text))
        is_other = word.quoted or not plain.isalpha() or len(plain) < SLIP_FROM
        if is_other or is_known(plain) or _person(words, at, context) or is_named(word):
            found.append(word)
            continue
        meant = spelled(plain)
        found.append(word if meant is None else Word(meant, word.start, word.end))
    return found


def _telling(pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """What was said without the rows of words that say nothing: "from me"."""
    for row in (each.split("_") for each in listed_under("_")):
        start = 0
        while start <= len(pieces) - len(row):
            if [piece for piece, _ in pieces[start : start + len(row)]] == row:
                del pieces[start : start + len(row)]
            else:
                start += 1
    return pieces


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
    values: dict[str, list[tuple[str, str]]] = {}
    further: list[int] = []
    is_doubtful = any(other_sign(words, at, context) for at in range(len(words)))
    index = 0
    while index < len(words):
        word = words[index]
        count = 0 if leads_to_person(word) else _person(words, index, context)
        if count:
            people += range(index, index + count)
            named.append(" ".join(map(_as_typed, words[index : index + count])))
        elif not word.quoted and _figure(word) is not None and not _thanks(words, index):
            if not amount:
                amount.append(index)
            elif not is_figure_elsewhere(word.text):
                further.append(index)
            count = 1
        elif is_named(word):
            is_doubtful = True
        else:
            plain = folded(bare(word.text)).replace("’", "'").split("'")[-1]
            for slot, value, name in named_values():
                if _is(name, plain):
                    before = folded(bare(words[index - 1].text)) if index else ""
                    values.setdefault(slot, []).append((value, before))
        index += count or 1
    slots |= {slot: _wanted_of(found) for slot, found in values.items()}
    same = all(_figure(words[at]) == _figure(words[amount[0]]) for at in further)
    # "5 to ana and 5 to ben": as often the same as there are people is for each of them.
    is_for_each = bool(further) and same and len(further) + 1 == len(named)
    is_doubtful = is_doubtful or (bool(further) and not is_for_each)
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
        plain_words = [bare(word.text) for word in words]
        ends = {at for at in amount if words[at].text.endswith(_ENDS)}
        told = any(_is_each(plain_words, at, amount, ends) for at in range(len(words)))
        both = len(named) > 1 and not _BOTH.isdisjoint(plain_words)
        if len(named) != 1 and (is_for_each or told or both):
            slots["amount"] += " each"
            slots["each"] = "each"
        amount += further
    memo = _memo(words, people, amount)
    if memo:
        slots["memo"] = text[words[memo[0]].start : words[memo[-1]].end].rstrip("?!., ")
    slots["text"] = text.strip()
    return _Said(words, pieces, _all_found(pieces), people, amount, memo, slots, is_doubtful)


_BOTH = frozenset(["jeder", "jede", "jedem", "both", "beide", "beiden", "ambos", "ambas"])
"""Words that give each of several who are named the whole."""
_ENDS = (",", ";", ":", ".")


def _is_each(words: list[str], at: int, amount: Sequence[int], ends: set[int]) -> bool:
    """Whether everybody gets it; "je" is each in German before or behind an amount, and I in
    French. `ends` are the amounts that end a clause: "40, je voudrais"."""
    beside = at + 1 in amount or (at - 1 in amount and at - 1 not in ends)
    return is_each(words, at) and (words[at] != "je" or beside)


def _thanks(words: Sequence[Word], index: int) -> bool:
    """Whether a word that counts says how great the thanks are: "mil gracias"."""
    beside = folded(bare(words[index + 1].text)) if index + 1 < len(words) else ""
    great = folded(bare(words[index].text)) in listed_under("~?")
    return great and (beside in listed_under("~") or beside == "mercis")


_LEFT_BEHIND = frozenset(
    folded("from of than not no von statt als nicht kein desde del du pas não sin sem sans").split()
)
"""Before a value that one wants no more: "German, not English"."""


def _wanted_of(found: Sequence[tuple[str, str]]) -> str:
    """The value that is wished for, of those that were named with the word before each: what one
    has or cannot is named first, "I don't speak English, German please"."""
    wanted = [value for value, before in found if before not in _LEFT_BEHIND]
    return (wanted or [value for value, _ in found])[-1]


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


_ARTICLES = ARTICLE_FIGURES | {"one", "uno"}
"""Words that say one, and stand for much else: "each one", "cada uno"."""


def _written(words: Sequence[Word], at: Sequence[int]) -> str:
    found = (_figure(words[index]) for index in at)
    return " ".join(str(each) for each in found if each is not None)


_REASONS = frozenset(map(folded, REASONS))
_BEFORE_NAMES = frozenset(["o", "a", "os", "as", "la", "le", "el", "die", "den", "der"])
"""Articles that names have in some languages."""


def _memo(words: Sequence[Word], people: Sequence[int], amount: Sequence[int]) -> range:
    """What something is for: all behind a "for" that leads to no person and no amount."""
    known = {*people, *amount}
    plain = [bare(word.text) for word in words]
    # "para a ana": an article leads to a name as the word before it does.
    known |= {at - 1 for at in people if bare(words[at - 1].text) in _BEFORE_NAMES and at}
    # "for the 40" tells no reason either.
    known |= {at - 1 for at in amount if at and is_filler(folded(plain[at - 1]))}
    for at, word in enumerate(words[:-1]):
        if folded(bare(word.text)) in _REASONS and at + 1 not in known:
            if (at and known and at < min(known)) or is_each(plain, at + 1):
                continue
            end = len(words)
            while end > at + 1 and is_courtesy(words[end - 1].text):
                end -= 1
            if end > at + 1:
                return range(at, end)
    return range(0)


# -- what fits -------------------------------------------------------------------------------------


def _fits(phrase: Phrase, said: _Said) -> Wish | None:
    if any(slot not in said.slots for slot in phrase.needs - {"rest"}):
        return None
    if any(slot in said.slots for slot in phrase.without):
        return None
    if said.is_doubtful and phrase.takes & {"people", "amount"}:
        return None
    if any(each in said.found for each in phrase.excluded):
        return None
    used: set[int] = set()
    score = 0
    for alternatives in phrase.wanted:
        found = said.found.get(alternatives)
        if found is None:
            return None
        used |= found
        score += 8 + 4 * len(found)
    for alternatives in phrase.helpful:
        if alternatives in said.found:
            used |= said.found[alternatives]
            score += 4
    takes = phrase.takes
    rest = _rest(said, used) if "rest" in takes else []
    if "rest" in phrase.needs and not rest:
        return None
    kept = used | set(rest) | set(said.memo if "memo" in takes else ())
    if not _understood(phrase, said, kept):
        return None
    for slot in ("people", "amount", "language", "role", "vote"):
        if slot in said.slots:
            score += 6 if slot in takes or slot in phrase.needs else -3
    left = said.left(kept)
    if not takes & {"memo", "text"}:
        score -= left
    passed_over = sum(slot in said.slots and slot not in takes for slot in ("people", "amount"))
    is_grave = understood_by(phrase.act) is not None
    return Wish(
        _filled(phrase, said, rest),
        score,
        left + passed_over,
        is_grave=is_grave,
        is_partial=passed_over > 0,
    )


def _understood(phrase: Phrase, said: _Said, used: set[int]) -> bool:
    """Whether what takes away or pays may be offered: no word speaks of something else.

    Where what is done, to whom and how much are all said, the rest may be in any words.
    """
    known = understood_by(phrase.act)
    is_told = bool(phrase.wanted) and {"people", "amount"} <= phrase.takes & said.slots.keys()
    if known is None or is_told or phrase.is_plain:
        return True
    left = (piece for piece, _ in said.untaken(used))
    return all(any(_is(each, piece) for each in known) for piece in left)


@dataclass(frozen=True, slots=True)
class _Row:
    """One way to say one of some alternatives, and its rank among them: longer ones go first."""

    words: tuple[str, ...]
    alternatives: Alternatives
    rank: int


@cache
def _rows() -> Mapping[str, Sequence[_Row]]:
    """Every row of words that a phrase looks for, by its first word, or by the beginning of a stem.

    So that a message is not compared with all that could be said, but with what begins as it does.
    """
    found: dict[str, list[_Row]] = {}
    every = {each for phrase in phrases() for each in (*phrase.wanted, *phrase.helpful)}
    every |= {each for phrase in phrases() for each in phrase.excluded}
    for alternatives in every:
        by_length = sorted(alternatives, key=lambda each: -each.count("_"))
        for rank, alternative in enumerate(by_length):
            words = tuple(alternative.split("_"))
            key = words[0][:LEAST_STEM] + "*" if words[0].endswith("*") else words[0]
            found.setdefault(key, []).append(_Row(words, alternatives, rank))
    return found


def _all_found(pieces: Sequence[tuple[str, int]]) -> Mapping[Alternatives, frozenset[int]]:
    """Of all alternatives that are said, the words that the first of them is said with."""
    best: dict[Alternatives, tuple[int, frozenset[int]]] = {}
    for start, (first, _) in enumerate(pieces):
        firsts = same_as(first)
        for key in dict.fromkeys((*firsts, *(each[:LEAST_STEM] + "*" for each in firsts))):
            for row in _rows().get(key, ()):
                said = pieces[start : start + len(row.words)]
                if len(said) < len(row.words) or not all(map(_is, row.words, (p for p, _ in said))):
                    continue
                if row.alternatives not in best or row.rank < best[row.alternatives][0]:
                    best[row.alternatives] = row.rank, frozenset(at for _, at in said)
    return {alternatives: words for alternatives, (_, words) in best.items()}


def _is(wanted: str, piece: str) -> bool:
    if wanted.endswith("*"):
        return any(each.startswith(wanted[:-1]) for each in same_as(piece))
    return wanted in same_as(piece)


def _filled(phrase: Phrase, said: _Said, rest: Sequence[int]) -> str:
    slots = {**said.slots, "rest": " ".join(said.words[at].text for at in rest)}
    filled = SLOT.sub(
        lambda slot: slots.get(slot[1], "") or slots.get(slot[2] or "", ""), phrase.command
    )
    # "every=" of what was not said is left out.
    return " ".join(word for word in filled.split() if not word.endswith("="))


def _rest(said: _Said, used: set[int]) -> list[int]:
    """The words that nothing was made of, without those that say nothing at their beginning."""
    found: list[int] = []
    for at, word in enumerate(said.words):
        if at in used or at in said.people or at in said.amount or bare_joiner(word):
            continue
        if found or not is_filler(folded(bare(word.text))):
            found.append(at)
    return found
