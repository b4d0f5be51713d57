"""From what somebody types to a question, its options and its terms. Pure.

`"Where?" "Park" "Café"`, options on lines of their own, or with bars between; terms as `picks=2`
before or after them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from commands.engine.request import Refusal
from commands.language.dates import DAY, MINUTE
from commands.language.tokens import words_of
from commands.values.parameters import read_duration
from storage.counting.terms import MOST_OPTIONS, RANKED, Method, Terms, Who
from storage.members import fold_name

MOST_QUESTION = 300
MOST_OPTION = 80
SHORTEST, USUAL, LONGEST = 5 * MINUTE, 3 * DAY, 60 * DAY

METHODS: tuple[Method, ...] = ("yesno", "choice", "approval", "ranked", "schulze", "stv")
GIVEN = (
    "options",
    "method",
    "picks",
    "closes",
    "who",
    "quorum",
    "pass",
    "passes",
    "seats",
    "abstain",
    "secret",
    "hide",
)
"""What can be said as `name=value`; `pass` is how people say it, `passes` what a form calls it."""

_BULLET = re.compile(r"^(?:[-*•]|\(?[A-Za-z0-9][.)])\s+")
_SHARE = re.compile(
    r"(?P<above>>|>=|≥)?\s*(?:(?P<over>\d{1,6})/(?P<under>\d{1,6})|(?P<percent>\d{1,3})\s*%)"
    r"(?:\s+of\s+(?P<base>yes\+no|cast|all))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was put, and what was said of how it is to be decided."""

    question: str
    options: tuple[str, ...]
    given: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Poll:
    """A question, its options, its terms, and for how long it is open, in µs."""

    question: str
    options: tuple[str, ...]
    terms: Terms
    span: int


def taken_apart(text: str) -> Asked:
    """The question, the options and the terms in a text."""
    given: dict[str, str] = {}
    rest, start = "", 0
    for word in words_of(text):
        name, equals, value = word.text.partition("=")
        if equals and not word.quoted and name.casefold() in GIVEN:
            given[name.casefold()] = value.strip()
            rest += text[start : word.start]
            start = word.end
    rest = (rest + text[start:]).strip()
    question, options = _question(rest)
    return Asked(question, options, given)


def _question(text: str) -> tuple[str, tuple[str, ...]]:
    words = words_of(text)
    if words and words[0].quoted:
        if all(word.quoted or word.text in ("|", ",") for word in words):
            first, *options = [_plain(word.text) for word in words if word.quoted]
            return first, tuple(options)
        return _plain(words[0].text), listed(text[words[0].end :])
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return _plain(lines[0]), listed("\n".join(lines[1:]))
    if "|" in text:
        first, _, rest = text.partition("|")
        question, mark, option = first.partition("?")
        if mark and option.strip():
            return _plain(question + mark), listed(f"{option}|{rest}")
        return _plain(first), listed(rest)
    return _plain(text), ()


def listed(text: str) -> tuple[str, ...]:
    """Options on lines of their own, with bars between, or in quotes."""
    words = words_of(text)
    if words and all(word.quoted for word in words):
        return tuple(_plain(word.text) for word in words)
    parts = [part for line in text.splitlines() for part in line.split("|")]
    return tuple(each for part in parts if (each := _plain(_BULLET.sub("", part.strip()))))


def _plain(text: str) -> str:
    return " ".join(text.strip().strip('"“”„').split())


def read_poll(asked: Asked) -> Poll:
    """What is asked, with all that was left out filled in. Raises Refusal."""
    given = dict(asked.given)
    if "pass" in given:
        given["passes"] = given.pop("pass")
    options = asked.options or listed(given.get("options", ""))
    if not asked.question:
        raise Refusal("poll-no-question")
    if len(asked.question) > MOST_QUESTION:
        raise Refusal("poll-question-long", most=MOST_QUESTION)
    _check_options(options)
    method = _method(given.get("method", ""), options)
    terms = Terms(
        method=method,
        options=len(options),
        picks=_picks(method, given.get("picks", ""), options),
        seats=_seats(method, given.get("seats", ""), options),
        who=_who(given.get("who", "")),
        quorum=_quorum(given.get("quorum", ""), given.get("who", "")),
        passing=_passing(method, given.get("passes", ""), given.get("who", "")),
        abstain=_abstain(method, given.get("abstain", "")),
        secret=_yes_or_no(given.get("secret", "")),
        hide=_yes_or_no(given.get("hide", "")),
    )
    return Poll(asked.question, options, terms, _span(given.get("closes", "")))


def _check_options(options: tuple[str, ...]) -> None:
    if len(options) == 1 or len(options) > MOST_OPTIONS:
        raise Refusal("poll-how-many", most=MOST_OPTIONS)
    for option in options:
        if len(option) > MOST_OPTION:
            raise Refusal("poll-option-long", option=option[:30], most=MOST_OPTION)
    folded = [fold_name(option) for option in options]
    for at, one in enumerate(folded):
        if one in folded[:at]:
            raise Refusal("poll-options-alike", option=options[at])


def _method(text: str, options: tuple[str, ...]) -> Method:
    if not text:
        return "choice" if options else "yesno"
    chosen = text.casefold()
    found = next((each for each in METHODS if each == chosen), None)
    if found is None:
        raise Refusal("not-a-choice", given=text[:40], choices=", ".join(METHODS))
    if (found == "yesno") != (not options):
        raise Refusal("poll-yesno-options" if options else "poll-needs-options", method=found)
    return found


def _picks(method: Method, text: str, options: tuple[str, ...]) -> int:
    usual = len(options) if method == "approval" else 1
    if not text:
        return usual
    if method not in ("choice", "approval"):
        raise Refusal("poll-not-with-method", setting="picks", method=method)
    return _number("picks", text, len(options))


def _seats(method: Method, text: str, options: tuple[str, ...]) -> int:
    if not text:
        return 1
    if method != "stv":
        raise Refusal("poll-not-with-method", setting="seats", method=method)
    return _number("seats", text, len(options) - 1)


def _number(name: str, text: str, most: int) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if not 1 <= number <= most:
        raise Refusal("poll-number", setting=name, most=most)
    return number


def _who(text: str) -> Who:
    match text.casefold():
        case "" | "room":
            return "room"
        case "members":
            return "members"
    raise Refusal("not-a-choice", given=text[:40], choices="room, members")


def _quorum(text: str, who: str) -> str:
    """ "5" for heads, "1/5" for a share of the roll."""
    if not text:
        return ""
    share = _SHARE.fullmatch(text)
    if text.isascii() and text.isdigit() and 0 < int(text[:7]) <= 100_000:
        return str(int(text))
    part = _fraction(share) if share is not None and not share["above"] else None
    if part is None or not 0 < part <= 1 or (share is not None and share["base"]):
        raise Refusal("poll-quorum-unreadable", given=text[:40])
    if who.casefold() != "members":
        raise Refusal("poll-share-needs-roll")
    return f"{part.numerator}/{part.denominator}"


def _passing(method: Method, text: str, who: str) -> str:
    """ ">1/2 of yes+no": a bare half is more than half, any other bare share at least that."""
    if not text:
        return ""
    if method != "yesno":
        raise Refusal("poll-not-with-method", setting="pass", method=method)
    found = _SHARE.fullmatch(text.strip())
    share = None if found is None else _fraction(found)
    if found is None or share is None:
        raise Refusal("poll-pass-unreadable", given=text[:40])
    half = Fraction(1, 2)
    if not half <= share <= 1 or (share == 1 and found["above"] == ">"):
        raise Refusal("poll-pass-range")
    base = found["base"] or "yes+no"
    if base == "all" and who.casefold() != "members":
        raise Refusal("poll-share-needs-roll")
    above = found["above"] == ">" or (not found["above"] and share == half)
    return f"{'>' if above else '>='}{share.numerator}/{share.denominator} of {base}"


def _fraction(found: re.Match[str]) -> Fraction | None:
    if found["percent"]:
        return Fraction(int(found["percent"]), 100)
    return Fraction(int(found["over"]), int(found["under"])) if int(found["under"]) else None


def _abstain(method: Method, text: str) -> Literal["counts", "apart"]:
    if text and method != "yesno":
        raise Refusal("poll-not-with-method", setting="abstain", method=method)
    match text.casefold():
        case "" | "counts":
            return "counts"
        case "apart":
            return "apart"
    raise Refusal("not-a-choice", given=text[:40], choices="counts, apart")


def _yes_or_no(text: str) -> Literal["no", "yes"]:
    match text.casefold():
        case "" | "no":
            return "no"
        case "yes":
            return "yes"
    raise Refusal("not-a-choice", given=text[:40], choices="yes, no")


def _span(text: str) -> int:
    if not text:
        return USUAL
    span = read_duration(text)
    if span is None or not SHORTEST <= span <= LONGEST:
        raise Refusal("poll-closes-unreadable", given=text[:40])
    return span


def is_considered(poll: Poll) -> bool:
    """Whether it is shown in full and asked about before it opens."""
    return not poll.terms.is_plain or poll.terms.method in RANKED
