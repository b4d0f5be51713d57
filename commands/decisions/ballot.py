"""A ballot in words: read from what somebody says, and shown as they would say it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise

from commands.decisions import points
from commands.decisions.answer_words import joins, words_for
from commands.decisions.date_answers import readings
from commands.decisions.date_words import by_letters
from commands.decisions.loose_words import act_meant, only_with, quoted, without_marks
from commands.decisions.one_answer import one_answer
from commands.decisions.said import CHOSEN, MOST_REASON, Said, chosen
from commands.decisions.words import titles
from commands.engine.request import Offer, Refusal, Request
from commands.values.reply import Listed, Message, Time, Typed, Value
from storage.counting.ballots import Ranking
from storage.counting.outcome import (
    check,
    picked_text,
    ranking_text,
    read_picked,
    read_ranking,
)
from storage.counting.points import NONE
from storage.counting.terms import RANKED, Terms
from storage.names import fold_name
from storage.votes import Vote

WITHDRAWN = "-"
"""What stands in place of a choice where one is taken back by pressing: no option is called so."""
_BETWEEN = re.compile(r"[\s,;+&]+")
_MARKS = re.compile(r"\s*[,;+&]\s*")
_LISTED = re.compile(r"(?:^|[\s,;])\(?([A-Za-z])\)?\s{0,3}:", re.ASCII)
_ENDS = re.compile(r"[,;:.]")
_JOINS = re.compile(r"[:,;&+>]")
_SHORTEST_BEGINNING = 2


def letter(option: int) -> str:
    """How members call an option: A for the first."""
    return chr(ord("A") + option - 1)


def lettered(vote: Vote, option: int) -> str:
    """An option with its letter: "B Café"."""
    return f"{letter(option)} {vote.texts[option - 1]}"


def option_shown(vote: Vote, option: int) -> Value:
    """An option with its letter, in the reader's own words: a date as they write it."""
    return option_text(vote.rules, option, vote.texts[option - 1])


def option_text(terms: Terms, option: int, text: str) -> Value:
    """The same of an option that is not asked about yet."""
    if terms.method != "dates":
        return f"{letter(option)} {text}"
    return (f"{letter(option)} ", Time(int(text), "placed"))


def shown(vote: Vote, choice: str) -> Value:
    """What a ballot says, in words."""
    terms = vote.rules
    if terms.method == "yesno":
        return Message(f"ballot-{choice}")
    if terms.method == "points":
        return points.shown(choice)
    if terms.method in RANKED:
        return " > ".join(
            " = ".join(lettered(vote, option) for option in place)
            for place in read_ranking(terms, choice)
        )
    if terms.method == "dates":
        return Listed(
            tuple(
                Message(f"ballot-date-{each}", {"date": option_shown(vote, option)})
                for option, each in enumerate(choice, 1)
            ),
            "comma",
        )
    return Listed(tuple(lettered(vote, option) for option in read_picked(terms, choice)))


# -- reading ---------------------------------------------------------------------------------------


def read_ballot(request: Request, vote: Vote, text: str) -> Said:
    """What somebody says in a vote. Raises Refusal; what can be read in two ways is asked."""
    if text.startswith(CHOSEN):
        return _chosen(request, vote, text)
    if vote.rules.method == "points":
        # Whose names they are is looked up where it is cast; here only whether it may be one.
        if not points.pairs(text.strip()) and not points.gives_none(text):
            raise points.unreadable(request, vote)
        return Said(NONE)
    if _is_withdrawal(vote, text):
        return Said("")
    if vote.rules.method == "yesno":
        said = one_answer(request, vote, text, example(vote))
    elif vote.rules.method == "dates":
        said = _dates(request, vote, text)
    elif not request.pressed and ":" not in text and _by_text(vote, text) is None:
        said = _by_letters(request, vote, without_marks(text))
    else:
        said = _by_letters(request, vote, text)
    if len(said.reason) > MOST_REASON:
        raise Refusal("too-long", most=MOST_REASON)
    return said


_ARE_BALLOTS = frozenset(
    (
        "ballot-two-readings",
        "ballot-two-answers",
        "ballot-two-ways",
        "ballot-too-few",
        "ballot-too-many",
        "ballot-no-equals",
    )
)
"""What is refused as a ballot, and so was meant as one."""


def is_ballot(request: Request, vote: Vote, text: str) -> bool:
    """Whether words read as a ballot in a vote, be it one that is refused."""
    try:
        read_ballot(request, vote, text)
    except Refusal as refusal:
        return refusal.message in _ARE_BALLOTS
    return True


def is_guess(vote: Vote, text: str) -> bool:
    """Whether a word is one only as the beginning of an option: "hi" where one is the hike."""
    word = text.strip()
    is_one = len(_parts(vote.rules, word)) == 1 and not any(mark in word for mark in ">=:")
    known = _letter(vote.rules, word) is not None or _by_text(vote, word) is not None
    return vote.rules.method in RANKED and is_one and not known and not _is_withdrawal(vote, word)


def is_chosen(text: str) -> bool:
    """Whether a ballot was chosen among readings, and so is whole: it turns and adds nothing."""
    return text.startswith(CHOSEN)


def _chosen(request: Request, vote: Vote, text: str) -> Said:
    choice, _, reason = text.removeprefix(CHOSEN).partition(":")
    try:
        check(vote.rules, choice)
    except ValueError:
        raise _unreadable(request, vote, text) from None
    return Said(choice, reason.strip())


def _is_withdrawal(vote: Vote, text: str) -> bool:
    """Whether somebody takes their ballot back; not where an option is called so."""
    word = text.strip().casefold()
    if word == WITHDRAWN:
        return True
    return word in words_for("none") and not _readings(vote, text)


def _dates(request: Request, vote: Vote, text: str) -> Said:
    """ "A C?", "A yes, B if need be", "A: no, B: yes"; and "no" where no date suits."""
    found = readings(text, vote.rules.options)
    if not found and (because := _because(text)) is not None:
        without = readings(because.choice, vote.rules.options)
        found = [(choice, because.reason) for choice, _ in without]
    if len(found) == 1:
        return Said(*found[0])
    if found:
        # Of many dates only those in which they differ: a button is short.
        differ = [
            at for at in range(vote.rules.options) if len({said[at] for said, _ in found}) > 1
        ]
        offers = [_dates_offered(vote, *each, differ) for each in found]
        raise Refusal("ballot-two-ways", offer=offers)
    said = None if vote.rules.is_hidden else _dates_said(request, vote, text)
    if said is None:
        raise _unreadable(request, vote, text)
    named = [at for at, answer in enumerate(said[0]) if answer != "n"]
    raise Refusal("ballot-meant", offer=[_dates_offered(vote, *said, named)])


_FEW_DATES = 4


def _dates_offered(vote: Vote, choice: str, reason: str, named: Sequence[int]) -> Offer:
    """A ballot on dates as a button; of many dates it names those that tell it from another."""
    few = vote.rules.options <= _FEW_DATES
    answered = tuple(
        Message(f"ballot-date-{choice[at]}", {"date": letter(at + 1)})
        for at in (range(vote.rules.options) if few else named)
    )
    return _offer(vote, Listed(answered, "comma"), choice, reason)


def _dates_said(request: Request, vote: Vote, text: str) -> tuple[str, str] | None:
    """The ballot that is meant where dates are said by their day and time, with a reason behind a
    colon or not; it is asked about, for whoever says it may read them by another clock."""
    asked, zone = [int(each) for each in vote.texts], request.settings.zone
    before, colon, after = text.rpartition(": ")
    for said, reason in ((text, ""), (before, after.strip())) if colon else ((text, ""),):
        letters = by_letters(said, asked, request.said_at(), zone)
        found = [] if letters is None else readings(letters, vote.rules.options)
        if len(found) == 1:
            return found[0][0], reason
    return None


def _by_letters(request: Request, vote: Vote, text: str) -> Said:
    before, colon, after = text.partition(":")
    reason = " ".join(after.split()) if colon else ""
    if request.pressed:
        # Buttons stand for letters, whatever the options are called.
        places = _places(vote.rules, before)
        pressed = _in_order(places, lambda part: _letter(vote.rules, part))
        found = [] if pressed is None else [pressed]
    else:
        found = _readings(vote, text)
    if found and not request.pressed:
        before, reason = text, ""
    else:
        found = _readings(vote, before.strip()) or _in_order_said(vote, before)
    if not found and (because := _because(text)) is not None:
        found = _readings(vote, because.choice) or _in_order_said(vote, because.choice)
        reason = because.reason
        before = text  # It is a reason by its word, and no more options.
    if not found:
        raise _meant(request, vote, text) or _unreadable(request, vote, text)
    if (
        reason
        and before != text
        and not request.pressed
        and (more := _goes_on(vote, before, reason)) is not None
    ):
        raise _two_ways(request, vote, text, [*more, *found], reason)
    if len(found) > 1:
        is_and = _may_be_letters(vote, before)
        raise _two_readings(request, vote, found, reason, is_and=is_and)
    return Said(_choice(request, vote, found[0]), reason)


@cache
def reason_words() -> re.Pattern[str]:
    """What leads to a reason, in any of our languages: "because", "weil"."""
    words = sorted(words_for("because"), key=len, reverse=True)
    return re.compile(rf"(?<=\s)(?:{'|'.join(map(re.escape, words))})(?=\s)", re.IGNORECASE)


@cache
def order_words() -> re.Pattern[str]:
    """What people put between options in order, in any of our languages: "first B, then C"."""
    words = sorted(words_for("order"), key=lambda word: (-len(word), word))
    said = "|".join(map(re.escape, words))
    return re.compile(rf"(?<!\w)(?:{said}|\d{{1,2}}[.)])(?!\w)", re.IGNORECASE)


def _in_order_said(vote: Vote, text: str) -> list[Ranking]:
    """Options in the order that words or numbers give, "first green, then red", "1. red 2. blue";
    none where the ballots are no orders."""
    if vote.rules.method not in RANKED:
        return []
    parts = (part.strip(" ,;.") for part in order_words().split(text))
    order = [part for part in parts if part]
    return _readings(vote, ">".join(order)) if len(order) > 1 else []


def _because(text: str) -> Said | None:
    """What stands before and behind the first word that leads to a reason: "B because warm"."""
    found = reason_words().search(text)
    if found is None:
        return None
    return Said(text[: found.start()].strip().strip(" ,;"), " ".join(text[found.end() :].split()))


def _goes_on(vote: Vote, before: str, after: str) -> list[Ranking] | None:
    """What words mean whose options go on behind a colon, "A: B, C"; None where a reason is there.

    An answer behind each, "A: no, B: yes", means none that such a vote could count.
    """
    names = any(_letter(vote.rules, each) for each in _LISTED.findall(after))
    first = _ENDS.split(after)[0].strip().casefold()
    is_answer = any(first in words_for(each) for each in ("no", "maybe"))
    if names or is_answer:
        return _joined(vote, before, after) or []
    return _joined(vote, before, after) if _readings(vote, after) else None


def _joined(vote: Vote, before: str, after: str) -> list[Ranking] | None:
    """Options on both sides of a colon, as one row; None where those behind only repeat it."""
    parts = [each.strip() for each in _JOINS.split(f"{before}:{after}")]
    named = [_letter(vote.rules, each) or _by_text(vote, each) for each in parts]
    once = tuple(dict.fromkeys(named))
    if None not in once:
        row = tuple((each,) for each in once if each)
        return None if [row] == _readings(vote, before.strip()) else [row]
    rows = (_readings(vote, f"{before}{mark}{after}") for mark in (">", ", ", " "))
    return next((found for found in rows if found), [])


def _readings(vote: Vote, text: str) -> list[Ranking]:
    """All that these words can mean: options in order, by letters, by their own words, or both.

    "B>A=C", "B, A", "b a", "Café", "mon > tue"; none where something else is said.
    """
    if not text.strip():
        return []
    found: list[Ranking | None]
    if parts := quoted(text):
        found = [_in_order([[part] for part in parts], lambda part: _by_text(vote, part))]
    elif (whole := _by_text(vote, text)) is not None:
        places = _places(vote.rules, text)
        found = [((whole,),), _in_order(places, lambda part: _letter(vote.rules, part))]
    else:
        said = [_with_commas(vote, text), *([text] if _may_be_letters(vote, text) else [])]
        found = [reading for each in said for reading in _in_a_row(vote, each)]
    return list(dict.fromkeys(each for each in found if each is not None))


def _in_a_row(vote: Vote, text: str) -> list[Ranking | None]:
    """What words mean that are not those of one option, by letters and by the options' words."""
    terms = vote.rules
    places = _places(terms, text)
    by_letter = _in_order(places, lambda part: _letter(terms, part))
    if terms.method not in RANKED:
        return [by_letter, _in_own_words(vote, text, by_letter)]
    by_words = _in_order(places, lambda part: _by_beginning(vote, part))
    if by_letter is not None or by_words is not None:
        return [by_letter, by_words]
    return [_in_order(places, lambda part: _letter(terms, part) or _by_beginning(vote, part))]


def _ands(vote: Vote, words: Sequence[str]) -> list[int]:
    """Where an "and" may stand between two options; no word that is an option's own."""
    return [at for at in joins(words) if _by_text(vote, words[at]) is None]


def _with_commas(vote: Vote, text: str) -> str:
    """Options in a row without the "and" before the last of them: "A, B, and C"."""
    words = text.split()
    ands = [-1, *_ands(vote, words), len(words)]
    parts = (" ".join(words[one + 1 : other]) for one, other in pairwise(ands))
    return ", ".join(part.rstrip(" ,;") for part in parts) if len(ands) > 2 else text


def _may_be_letters(vote: Vote, text: str) -> bool:
    """Whether an "and" may as well be the letter of an option: "A e C", where E is one."""
    words = text.split()
    return any(_letter(vote.rules, words[at]) is not None for at in _ands(vote, words))


def _in_own_words(vote: Vote, text: str, by_letter: Ranking | None) -> Ranking | None:
    """Options that are chosen in their own words, "red, green"; a letter may be among them.

    None where the letters alone say the same. A letter between spaces may be a word of its own.
    """
    marked = [[part] for part in _MARKS.split(text.strip())]
    parts = marked if len(marked) > 1 else [[part] for part in text.split()]
    found = _in_order(parts, lambda part: _by_text(vote, part))
    if found is None and by_letter is None and len(marked) > 1:
        found = _in_order(parts, lambda part: _letter(vote.rules, part) or _by_text(vote, part))
    is_same = found is not None and by_letter is not None and set(found) == set(by_letter)
    return None if is_same else found


def _places(terms: Terms, text: str) -> list[list[str]]:
    """What is said, place by place; those of one place stand with = between."""
    if ">" in text or "=" in text:
        if terms.method not in RANKED:
            return []
        return [place.split("=") for place in text.split(">")]
    return [[part] for part in _parts(terms, text)]


def _parts(terms: Terms, text: str) -> list[str]:
    """Options in a row: with marks between where they are words of several, else with spaces."""
    marked = _MARKS.split(text.strip())
    if terms.method in RANKED and len(marked) > 1:
        return marked
    return _BETWEEN.split(text.strip())


def _in_order(places: list[list[str]], option: Callable[[str], int | None]) -> Ranking | None:
    order = [tuple(option(part.strip()) for part in place) for place in places]
    known = [tuple(each for each in place if each) for place in order]
    if not known or any(len(some) < len(all_) for some, all_ in zip(known, order, strict=True)):
        return None
    everything = [each for place in known for each in place]
    return tuple(known) if len(set(everything)) == len(everything) else None


def _letter(terms: Terms, text: str) -> int | None:
    """The option that a letter stands for."""
    said = text.upper()
    known = len(said) == 1 and "A" <= said <= letter(terms.options)
    return ord(said) - ord("A") + 1 if known else None


def _by_text(vote: Vote, text: str) -> int | None:
    """The option that is said in its own words."""
    said = fold_name(text)
    for names in (vote.texts, titles(vote)):
        folded = [fold_name(each) for each in names]
        if said in folded:
            return folded.index(said) + 1
    return None


def _by_beginning(vote: Vote, text: str) -> int | None:
    """The option that is said in its own words, or the only one that begins with them."""
    whole, said = _by_text(vote, text), fold_name(text)
    begins = [
        at for at, each in enumerate(vote.texts, 1) if said and fold_name(each).startswith(said)
    ]
    if whole is not None or len(said) < _SHORTEST_BEGINNING or len(begins) != 1:
        return whole
    return begins[0]


def _choice(request: Request, vote: Vote, ranking: Ranking) -> str:
    terms = vote.rules
    if terms.method in RANKED:
        if terms.method != "schulze" and any(len(place) > 1 for place in ranking):
            raise Refusal("ballot-no-equals", example=_sample(request, vote))
        return ranking_text(ranking)
    picked = [option for place in ranking for option in place]
    if len(picked) < terms.least:
        raise Refusal("ballot-too-few", least=terms.least, example=_sample(request, vote))
    if len(picked) > terms.picks:
        raise Refusal("ballot-too-many", most=terms.picks, example=_sample(request, vote))
    return picked_text(picked)


def _sample(request: Request, vote: Vote) -> Typed:
    return request.typed(f"vote {vote.number} {example(vote)}")


def _unreadable(request: Request, vote: Vote, text: str) -> Refusal:
    return Refusal(
        "ballot-unreadable-alone" if vote.rules.reasons == "off" else "ballot-unreadable",
        given=text[:40],
        first="A",
        last=letter(vote.rules.options),
        example=_sample(request, vote),
        reason=request.typed(f"vote {vote.number} {example(vote).removesuffix(': …')}: …"),
    )


def _meant(request: Request, vote: Vote, text: str) -> Refusal | None:
    """What may be meant by words that are no ballot: the only option that has them, or another
    act about this vote. Nothing where no word of a ballot may be repeated."""
    if vote.rules.is_hidden or request.pressed or not text.strip():
        return None
    begins_with_letter = _letter(vote.rules, text.split(maxsplit=1)[0]) is not None
    option = None if begins_with_letter else only_with(vote.texts, text)
    if option is not None and vote.rules.least <= 1:
        choice = _choice(request, vote, ((option,),))
        return Refusal("ballot-meant", offer=[_offer(vote, shown(vote, choice), choice, "")])
    if (act := act_meant(text)) is not None:
        command = request.typed(f"{act} {vote.number}")
        offer = Offer(request.message("yes-button"), act, {"number": vote.number})
        return Refusal("did-you-mean", offer=[offer], command=command)
    return None


def _two_readings(
    request: Request, vote: Vote, found: Sequence[Ranking], reason: str, *, is_and: bool
) -> Refusal:
    offers = []
    for reading in found:
        choice = _choice(request, vote, reading)
        offers.append(_offer(vote, shown(vote, choice), choice, reason))
    return Refusal("ballot-two-ways" if is_and else "ballot-two-readings", offer=offers)


def _two_ways(
    request: Request, vote: Vote, text: str, found: Sequence[Ranking], reason: str
) -> Refusal:
    """What may be more options or a reason: each is offered that such a vote can count."""
    offers = []
    for reading in dict.fromkeys(found):
        choice = _choice(request, vote, reading)
        is_before = reading in _readings(vote, text.partition(":")[0].strip())
        offers.append(_offer(vote, shown(vote, choice), choice, reason if is_before else ""))
    if len(offers) < 2:
        return _unreadable(request, vote, text)
    return Refusal("ballot-two-ways", offer=offers)


def _offer(vote: Vote, label: Value, choice: str, reason: str) -> Offer:
    given = {"number": vote.number, "ballot": chosen(choice, reason)}
    return Offer(label, "vote", given)


def example(vote: Vote) -> str:
    """A ballot that could be said in a vote."""
    terms = vote.rules
    if terms.method == "yesno":
        return "yes: …" if terms.reasons == "needed" else "yes"
    if terms.method == "points":
        return points.EXAMPLE
    said = "B>A" if terms.method in RANKED else "A B?" if terms.method == "dates" else "A"
    if terms.least > 1:
        said = " ".join(letter(option) for option in range(1, terms.least + 1))
    return f"{said}: …" if terms.reasons == "needed" else said


def names_of(vote: Vote, options: Iterable[int]) -> Listed:
    """Options in a row, with their letters."""
    return Listed(tuple(option_shown(vote, option) for option in options))


_MOST_TIED, _NAMED_OF_MANY = 5, 3


def tied_of(vote: Vote, options: Sequence[int]) -> Value:
    """Options that are equal, in a row; of many how many they are, and the first of them."""
    if len(options) <= _MOST_TIED:
        return names_of(vote, options)
    first = tuple(option_shown(vote, option) for option in sorted(options)[:_NAMED_OF_MANY])
    return Message("options-tied", {"count": len(options), "first": Listed(first, "comma")})
