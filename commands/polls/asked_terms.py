"""From a question that was put to a vote with all its terms, and what is wrong with them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from commands.decisions.answer_words import words_for
from commands.engine.request import Refusal
from commands.language.dates import DAY, MINUTE
from commands.language.instants import read_instant
from commands.polls.asked import MOST_OPTION, Asked
from commands.polls.asked_dates import closing_before, instants
from commands.values.parameters import read_duration
from commands.values.reply import Listed, Typed
from storage.counting.terms import (
    MOST_OPTIONS,
    RANKED,
    Answer,
    Method,
    Reasons,
    Terms,
    Tie,
    Who,
)
from storage.names import fold_name
from storage.roles import ROLES

MOST_QUESTION = 300
SHORTEST, USUAL, LONGEST = 5 * MINUTE, 3 * DAY, 60 * DAY

METHODS: tuple[Method, ...] = ("yesno", "choice", "approval", "dates", "ranked")
RARE_METHODS: tuple[Method, ...] = ("schulze", "stv")
"""What few communities want: found by those who ask for it, and in nobody's menu."""
REASONS = ("asked", "needed", "off")
TIES = ("named", "older", "draw", "as it was", "reopen")
YES_NO = ("yes", "no")
_SHARE = re.compile(
    r"(?P<above>>|>=|≥)?\s*(?:(?P<over>\d{1,6})/(?P<under>\d{1,6})|(?P<percent>\d{1,3})\s*%)"
    r"(?:\s+of\s+(?P<base>yes\+no|cast|all))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Poll:
    """A question, its options, its terms, and for how long it is open, in µs.

    `until` is the instant (µs UTC) at which it closes where that is said, or fixed by what is
    asked: before the first of its dates.
    """

    question: str
    options: tuple[str, ...]
    terms: Terms
    span: int
    until: int | None = None


def read_poll(asked: Asked, now: int, zone: str) -> Poll:
    """What is asked, with all that was left out filled in. Raises Refusal.

    Dates are read at a time (µs UTC) and in a zone; an option is then its instant.
    """
    given = dict(asked.given)
    if "pass" in given:
        given["passes"] = given.pop("pass")
    options = asked.options
    if not asked.question:
        raise Refusal("poll-no-question")
    if len(asked.question) > MOST_QUESTION:
        raise Refusal("poll-question-long", most=MOST_QUESTION)
    check_options(options)
    method = _method(given.get("method", ""), options)
    if method == "dates":
        options = instants(options, now, zone)
    least, picks = _picks(method, given.get("picks", ""), options)
    terms = Terms(
        method=method,
        options=len(options),
        picks=picks,
        least=least,
        seats=_seats(method, given.get("seats", ""), options),
        who=_who(given.get("who", "")),
        quorum=_quorum(given.get("quorum", ""), given.get("who", "")),
        passing=_passing(method, given.get("passes", ""), given.get("who", "")),
        abstain=_abstain(method, given.get("abstain", "")),
        change=_yes_or_no(given.get("change", ""), "yes"),
        add=_add(method, given.get("add", "")),
        reasons=_reasons(given.get("reasons", "")),
        tie=_tie(method, given.get("tie", "")),
        consent=_consent(method, given.get("consent", "")),
        secret=_yes_or_no(given.get("secret", ""), "no"),
        hide=_yes_or_no(given.get("hide", ""), "no"),
    )
    closes = given.get("closes", "")
    span, until = _open_for(closes, now, zone)
    if method == "dates" and (before := closing_before(options, now, span, is_said=bool(closes))):
        until = before
    return Poll(asked.question, options, terms, span, until)


def check_options(options: tuple[str, ...]) -> None:
    if len(options) == 1 or len(options) > MOST_OPTIONS:
        raise Refusal("poll-how-many", most=MOST_OPTIONS)
    for option in options:
        if not option:
            raise Refusal("poll-empty-option")
        if len(option) > MOST_OPTION:
            raise Refusal("poll-option-long", option=option[:30], most=MOST_OPTION)
    folded = [_folded(option) for option in options]
    for at, one in enumerate(folded):
        if one in folded[:at]:
            raise Refusal("poll-options-alike", option=options[at])


_MARKS = re.compile(r"[\s.,;:!?…]+")


def _folded(option: str) -> str:
    """An option as it is told from others: "Park!" and "P a r k" are "park"."""
    folded = fold_name(option)
    return _MARKS.sub("", folded) or folded


def _method(text: str, options: tuple[str, ...]) -> Method:
    if not text:
        return "choice" if options else "yesno"
    chosen = text.casefold()
    found = next((each for each in (*METHODS, *RARE_METHODS) if each == chosen), None)
    if found is None:
        told = Typed("help poll method")
        raise Refusal("poll-method-unknown", given=text[:40], choices=", ".join(METHODS), help=told)
    if (found == "yesno") != (not options):
        raise Refusal("poll-yesno-options" if options else "poll-needs-options", method=found)
    return found


def _picks(method: Method, text: str, options: tuple[str, ...]) -> tuple[int, int]:
    """How many may be chosen, at least and at most: "2" is up to two, "2-3" two or three."""
    usual = len(options) if method == "approval" else 1
    if not text:
        return 1, usual
    if method not in ("choice", "approval"):
        raise _not_with("picks", method)
    first, dash, last = text.replace("–", "-").partition("-")
    if not dash:
        return 1, _number("picks", text, len(options))
    least = _number("picks", first.strip(), len(options))
    most = _number("picks", last.strip(), len(options))
    if least > most:
        raise Refusal("poll-picks-turned", given=f"{least}-{most}", meant=f"{most}-{least}")
    return least, most


_FITS: dict[str, tuple[Method, ...]] = {
    "picks": ("choice", "approval"),
    "add": ("choice", "approval", "ranked", "schulze"),
    "seats": ("stv",),
    "tie": ("choice", "approval", "ranked", "schulze", "stv"),
}
"""With which methods a setting can be said; any other one goes with yes or no alone."""


def _not_with(setting: str, method: Method) -> Refusal:
    """What is answered to a setting that says nothing for a method: what it goes with."""
    if setting not in _FITS:
        return Refusal("poll-only-yesno", setting=setting)
    if method == "yesno" and setting != "seats":
        return Refusal("poll-only-options", setting=setting)
    fits = Listed(tuple(f"method={each}" for each in _FITS[setting]), "or")
    return Refusal("poll-not-with-method", setting=setting, method=method, fits=fits)


def _one_of(text: str, choices: tuple[str, ...], usual: str) -> str:
    said = " ".join(text.casefold().replace("_", " ").replace("-", " ").split())
    if said and said not in choices:
        raise Refusal("not-a-choice", given=text[:40], choices=", ".join(choices))
    return said or usual


def _yes_or_no(text: str, usual: Answer) -> Answer:
    word = text.strip().casefold()
    found = next((each for each in _ANSWERS if word in (_SWITCHES[each], *words_for(each))), None)
    return found or ("yes" if _one_of(text, YES_NO, usual) == "yes" else "no")


_ANSWERS: tuple[Answer, ...] = ("yes", "no")
_SWITCHES = {"yes": "on", "no": "off"}


def _add(method: Method, text: str) -> Answer:
    adds = _yes_or_no(text, "no")
    if adds == "yes" and method not in ("choice", "approval", "ranked", "schulze"):
        raise _not_with("add", method)
    return adds


def _reasons(text: str) -> Reasons:
    found: dict[str, Reasons] = {"asked": "asked", "needed": "needed", "off": "off"}
    return found.get(_one_of(text, REASONS, ""), "open")


def _tie(method: Method, text: str) -> Tie:
    if text and method in ("yesno", "dates"):
        raise _not_with("tie", method)
    found: dict[str, Tie] = {
        "older": "older",
        "draw": "draw",
        "as it was": "as it was",
        "reopen": "reopen",
    }
    return found.get(_one_of(text, TIES, "named"), "named")


def _consent(method: Method, text: str) -> Answer:
    if text and method != "yesno":
        raise _not_with("consent", method)
    return _yes_or_no(text, "no")


def _seats(method: Method, text: str, options: tuple[str, ...]) -> int:
    if not text:
        return 1
    if method != "stv":
        raise _not_with("seats", method)
    return _number("seats", text, len(options) - 1)


def _number(name: str, text: str, most: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if not 1 <= number <= most:
        raise Refusal("poll-number", setting=name, most=most)
    return number


def _who(text: str) -> Who:
    """Who may vote; which roles there are is looked up by whoever opens it."""
    match text.casefold():
        case "" | "room":
            return "room"
        case "members":
            return "members"
    kind, colon, role = text.casefold().partition(":")
    if kind == "role" and colon and role.strip():
        return f"role:{role.strip()}"
    raise Refusal("not-a-choice", given=text[:40], choices=", ".join(WHO))


NEED_ROLL = ("poll-share-needs-roll", "poll-quorum-needs-roll")
"""What is refused only because it is not fixed who can vote."""

ROLE_WHO = tuple(f"role:{role}" for role in ROLES)
WHO = ("room", "members", *ROLE_WHO)


def _knows_all(who: str) -> bool:
    return who.casefold() not in ("", "room")


def _quorum(text: str, who: str) -> str:
    """ "5" for heads, "1/5" for a share of the roll."""
    if not text:
        return ""
    share = _SHARE.fullmatch(text)
    heads = int(text[:7]) if text.isascii() and text.isdigit() else 0
    part = _fraction(share) if share is not None and not share["above"] else None
    is_share = part is not None and 0 < part <= 1 and not (share is not None and share["base"])
    if not (0 < heads <= 100_000 or is_share):
        raise Refusal("poll-quorum-unreadable", given=text[:40])
    if not _knows_all(who):
        raise Refusal("poll-quorum-needs-roll")
    if heads or part is None:
        return str(heads)
    return f"{part.numerator}/{part.denominator}"


def _passing(method: Method, text: str, who: str) -> str:
    """ ">1/2 of yes+no": a bare half is more than half, any other bare share at least that."""
    if not text:
        return ""
    if method != "yesno":
        raise _not_with("pass", method)
    found = _SHARE.fullmatch(text.strip())
    share = None if found is None else _fraction(found)
    if found is None or share is None:
        raise Refusal("poll-pass-unreadable", given=text[:40])
    half = Fraction(1, 2)
    if not half <= share <= 1 or (share == 1 and found["above"] == ">"):
        raise Refusal("poll-pass-range")
    base = found["base"] or "yes+no"
    if base == "all" and not _knows_all(who):
        raise Refusal("poll-share-needs-roll")
    above = found["above"] == ">" or (not found["above"] and share == half)
    return f"{'>' if above else '>='}{share.numerator}/{share.denominator} of {base}"


def _fraction(found: re.Match[str]) -> Fraction | None:
    if found["percent"]:
        return Fraction(int(found["percent"]), 100)
    return Fraction(int(found["over"]), int(found["under"])) if int(found["under"]) else None


def _abstain(method: Method, text: str) -> Literal["counts", "apart"]:
    if text and method != "yesno":
        raise _not_with("abstain", method)
    match text.casefold():
        case "" | "counts":
            return "counts"
        case "apart":
            return "apart"
    raise Refusal("not-a-choice", given=text[:40], choices="counts, apart")


def require_fit_for_secrecy(terms: Terms) -> None:
    """Raises Refusal for what a secret vote cannot have, each for its own reason."""
    unfit = {
        "add": terms.add == "yes",
        "change": terms.change == "no",
        "consent": terms.consent == "yes",
        "reasons": terms.reasons == "needed",
        "reopen": terms.tie == "reopen",
    }
    if terms.is_hidden and terms.method == "dates":
        raise Refusal("poll-secret-dates")
    for name, is_unfit in unfit.items():
        if terms.is_secret and is_unfit:
            raise Refusal(f"poll-secret-{name}")


def require_reachable(terms: Terms, roll: Sequence[int] | None) -> None:
    """Raises Refusal where more have to vote than can."""
    if roll is not None and terms.quorum_of(len(roll)) > len(roll):
        raise Refusal("poll-quorum-beyond", count=len(roll), needed=terms.quorum)


def _open_for(text: str, now: int, zone: str) -> tuple[int, int | None]:
    """For how long a vote is open (µs), and until when (µs UTC) where that is what was said."""
    span = read_duration(text) if text else USUAL
    until = read_instant(text, now, zone) if span is None else None
    span = until - now if until is not None else span
    if span is None or not SHORTEST <= span <= LONGEST:
        raise Refusal("poll-closes-unreadable", given=text[:40])
    return span, until


def is_considered(poll: Poll) -> bool:
    """Whether it is shown in full and asked about before it opens."""
    terms = poll.terms
    binds = terms.change == "no" or terms.tie != "named" or terms.reasons == "needed"
    # Dates are shown as they were read before anybody answers them.
    return not terms.is_plain or terms.method in (*RANKED, "dates") or binds
