"""A ballot in words: read from what somebody says, and shown as they would say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from commands.engine.request import Offer, Refusal, Request
from commands.language.messages import languages, wording
from commands.values.reply import Listed, Message, Value
from storage.counting.ballots import Ranking
from storage.counting.outcome import YESNO, picked_text, ranking_text, read_picked, read_ranking
from storage.counting.terms import RANKED, Terms
from storage.members import fold_name
from storage.votes import Vote

MOST_REASON = 300
WITHDRAWN = "-"
"""What stands in place of a choice where one is taken back by pressing: no option is called so."""
_BETWEEN = re.compile(r"[\s,;+&]+")


def letter(option: int) -> str:
    """How members call an option: A for the first."""
    return chr(ord("A") + option - 1)


def lettered(vote: Vote, option: int) -> str:
    """An option with its letter: "B Café"."""
    return f"{letter(option)} {vote.texts[option - 1]}"


def shown(vote: Vote, choice: str) -> Value:
    """What a ballot says, in words."""
    terms = vote.rules
    if terms.method == "yesno":
        return Message(f"ballot-{choice}")
    if terms.method in RANKED:
        return " > ".join(
            " = ".join(lettered(vote, option) for option in place)
            for place in read_ranking(terms, choice)
        )
    return Listed(tuple(lettered(vote, option) for option in read_picked(terms, choice)))


# -- reading ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """A ballot as the records hold it, and the reason that was given with it."""

    choice: str
    reason: str = ""


def read_ballot(request: Request, vote: Vote, text: str) -> Said:
    """What somebody says in a vote. Raises Refusal; what can be read in two ways is asked."""
    if _is_withdrawal(vote, text):
        return Said("")
    if vote.rules.method == "yesno":
        said = _yes_or_no(text)
        if said is None:
            raise Refusal(
                "ballot-yesno-unreadable",
                given=text[:40],
                example=request.typed(f"vote {vote.number} yes"),
            )
    else:
        said = _by_letters(request, vote, text)
    if len(said.reason) > MOST_REASON:
        raise Refusal("too-long", most=MOST_REASON)
    return said


def _is_withdrawal(vote: Vote, text: str) -> bool:
    """Whether somebody takes their ballot back; not where an option is called so."""
    word = text.strip().casefold()
    return word == WITHDRAWN or (word in _words_for("none") and _by_text(vote, text) is None)


def _yes_or_no(text: str) -> Said | None:
    first, _, rest = text.strip().partition(" ")
    word = first.rstrip(":,.;").casefold()
    found = next((each for each in YESNO if word in _words_for(each)), None)
    return None if found is None else Said(found, " ".join(rest.split()).lstrip(":,;- "))


@cache
def _words_for(answer: str) -> frozenset[str]:
    """How people say this, in any of our languages: no word means two things in two of them."""
    said = (wording(language).text(f"ballot-words-{answer}") for language in languages())
    return frozenset(word.strip().casefold() for each in said for word in each.split(","))


def _by_letters(request: Request, vote: Vote, text: str) -> Said:
    before, colon, after = text.partition(":")
    reason = " ".join(after.split()) if colon else ""
    by_text = _by_text(vote, text), _by_text(vote, before)
    spoken = before.strip()
    letters = _letters(vote, spoken)
    if by_text[0] is not None:
        spoken_option, reason = by_text[0], ""
    else:
        spoken_option = by_text[1] or 0
    if spoken_option and letters is not None and letters != ((spoken_option,),):
        raise _two_readings(request, vote, [spoken_option, letters[0][0]], reason)
    if spoken_option:
        letters = ((spoken_option,),)
    if letters is None:
        raise _unreadable(request, vote, text)
    return Said(_choice(request, vote, letters), reason)


def _by_text(vote: Vote, text: str) -> int | None:
    """The option that is said in its own words."""
    folded = [fold_name(each) for each in vote.texts]
    said = fold_name(text)
    return folded.index(said) + 1 if said in folded else None


def _letters(vote: Vote, text: str) -> Ranking | None:
    """ "B>A=C", "B, A", "b a" as options in order; None where something else is said."""
    terms = vote.rules
    if ">" in text or "=" in text:
        if terms.method not in RANKED:
            return None
        order = [_options(terms, place, "=") for place in text.split(">")]
    else:
        found = _options(terms, text, None)
        order = [None if found is None else (option,) for option in found or ()]
    if not order or any(not place for place in order):
        return None
    ranking = tuple(place for place in order if place is not None)
    everything = [option for place in ranking for option in place]
    return ranking if len(set(everything)) == len(everything) else None


def _options(terms: Terms, text: str, mark: str | None) -> tuple[int, ...] | None:
    parts = text.split(mark) if mark else _BETWEEN.split(text.strip())
    letters = [part.strip().upper() for part in parts]
    if not all(len(each) == 1 and "A" <= each <= letter(terms.options) for each in letters):
        return None
    return tuple(ord(each) - ord("A") + 1 for each in letters)


def _choice(request: Request, vote: Vote, ranking: Ranking) -> str:
    terms = vote.rules
    if terms.method in RANKED:
        if terms.method != "schulze" and any(len(place) > 1 for place in ranking):
            raise Refusal(
                "ballot-no-equals", example=request.typed(f"vote {vote.number} {example(vote)}")
            )
        return ranking_text(ranking)
    picked = [option for place in ranking for option in place]
    if len(picked) > terms.picks:
        raise Refusal("ballot-too-many", most=terms.picks)
    return picked_text(picked)


def _unreadable(request: Request, vote: Vote, text: str) -> Refusal:
    return Refusal(
        "ballot-unreadable",
        given=text[:40],
        first="A",
        last=letter(vote.rules.options),
        example=request.typed(f"vote {vote.number} {example(vote)}"),
        reason=request.typed(f"vote {vote.number} {example(vote)}: …"),
    )


def _two_readings(request: Request, vote: Vote, options: Sequence[int], reason: str) -> Refusal:
    offers = [
        Offer(
            lettered(vote, option),
            "vote",
            {"number": vote.number, "ballot": _with(letter(option), reason)},
        )
        for option in options
    ]
    return Refusal("ballot-two-readings", offer=offers)


def _with(said: str, reason: str) -> str:
    return f"{said}: {reason}" if reason else said


def example(vote: Vote) -> str:
    """A ballot that could be said in a vote."""
    terms = vote.rules
    if terms.method == "yesno":
        return "yes"
    return "B>A" if terms.method in RANKED else "A"


def names_of(vote: Vote, options: Iterable[int]) -> Listed:
    """Options in a row, with their letters."""
    return Listed(tuple(lettered(vote, option) for option in options))


ADDED = re.compile(r"\+\s*([A-Za-z])", re.ASCII)
"""An option that is put at the end of one's order, or taken out of it: a letter as a reaction."""


def with_added(about: Vote, before: str, option: int) -> Said:
    """The ballot with an option at its end; without it where it had it."""
    ranking = read_ranking(about.rules, before)
    rest = tuple(
        kept for place in ranking if (kept := tuple(each for each in place if each != option))
    )
    has_it = any(option in place for place in ranking)
    return Said(ranking_text(rest if has_it else (*ranking, (option,))))
