"""From what somebody types to a question, its options and its terms. Pure.

`"Where?" "Park" "Café"`, options on lines of their own, or with bars between; terms as `picks=2`
before or after them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from commands.engine.request import Refusal
from commands.language.address import closest
from commands.language.dates import DAY, MINUTE
from commands.language.instants import is_clock, read_instant
from commands.language.phrases import second_words
from commands.language.tokens import QUOTES, Word, words_of
from commands.polls.asked_dates import closing_before, instants
from commands.polls.asked_options import OR, either, numbered
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
MOST_OPTION = 80
SHORTEST, USUAL, LONGEST = 5 * MINUTE, 3 * DAY, 60 * DAY

METHODS: tuple[Method, ...] = ("yesno", "choice", "approval", "dates", "ranked")
RARE_METHODS: tuple[Method, ...] = ("schulze", "stv")
"""What few communities want: found by those who ask for it, and in nobody's menu."""
REASONS = ("asked", "needed", "off")
TIES = ("named", "older", "draw", "as it was", "reopen")
YES_NO = ("yes", "no")
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
    "change",
    "add",
    "reasons",
    "tie",
    "consent",
    "secret",
    "hide",
)
"""What can be said as `name=value`; `pass` is how people say it, `passes` what a form calls it."""

QUESTION = "question"
"""As a form calls what is asked."""

HELP = "help"
"""What is meant by a word alone that names what a poll is made of."""

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
    is_quoted: bool = False
    """The question stands in quotes, so that nothing else is meant by it."""
    left_over: str = ""
    """What stands behind it and is no option, nor anything else that is known."""


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


def taken_apart(text: str) -> Asked:
    """The question, the options and the terms in a text."""
    text = _in_double_quotes(text)
    words, given = words_of(text), dict[str, str]()
    rest, start, at = "", 0, 0
    while at < len(words):
        name, value, count = _setting(words, at)
        if count:
            given[name] = value
            rest += text[start : words[at].start]
            start = words[at + count - 1].end
        at += count or 1
    rest = (rest + text[start:]).strip()
    if asked := given.pop(QUESTION, ""):
        rest = f"{quoted(asked, ())} {rest}".rstrip()
    question, options, left_over = _question(rest)
    words = words_of(rest)
    return Asked(question, options, given, bool(words) and words[0].quoted, left_over)


_SINGLE = re.compile(r"(?<!\S)['‘’]([^'‘’]+)['‘’](?!\S)")


def _in_double_quotes(text: str) -> str:
    """A text with single quotes around what it is made of: 'Where?' 'Park' 'Café'."""
    return _SINGLE.sub(r'"\1"', text) if text.lstrip()[:1] in ("'", "‘") else text


def _setting(words: Sequence[Word], at: int) -> tuple[str, str, int]:
    """A setting that begins at a word, with its value, and how many words it takes; 0 for none.

    "closes= 2d" and "closes = 2d" are one only behind a question in quotes: a question may have
    them as its words.
    """
    word = words[at]
    name, equals, value = word.text.partition("=")
    if word.quoted or name.casefold() not in (*GIVEN, QUESTION):
        return "", "", 0
    name = name.casefold()
    if value.strip():
        more = _of_instant(words, at) if name == "closes" else 0
        told = [value.strip(), *(each.text for each in words[at + 1 : at + 1 + more])]
        return name, " ".join(told), 1 + more
    following = [each.text for each in words[at + 1 : at + 3] if words[0].quoted]
    if equals and following:
        return name, following[0].strip(), 2
    if following[1:] and following[0] == "=":
        return name, following[1].strip(), 3
    return name, "", 1 if equals else 0


_MOST_OF_INSTANT = 3


def _of_instant(words: Sequence[Word], at: int) -> int:
    """How many words behind "closes=Fri" belong to it: those up to a time, "closes=Fri 18:00"."""
    if read_duration(words[at].text.partition("=")[2]) is not None:
        return 0
    for more, word in enumerate(words[at + 1 : at + 1 + _MOST_OF_INSTANT], 1):
        if word.quoted:
            break
        if is_clock(word.text):
            return more
    return 0


def _question(text: str) -> tuple[str, tuple[str, ...], str]:
    """The question, its options, and what was left over."""
    words = words_of(text)
    if words and words[0].quoted:
        return _plain(words[0].text), *_behind(text[words[0].end :])
    quoted_from = next((at for at, word in enumerate(words) if word.quoted), len(words))
    behind = words[quoted_from:]
    before = text[: behind[0].start] if behind else ""
    if before.strip() and behind[0].text.endswith("?") and "?" not in before:
        # The question is what stands in quotes; what stands before it is none of it.
        return _plain(behind[0].text), (), _plain(before)
    if len(behind) > 1 and all(word.quoted or word.text in ("|", ",") for word in behind):
        asked = _plain(text[: behind[0].start].rstrip(" :"))
        return asked, tuple(_plain(word.text) for word in behind if word.quoted), ""
    lines = [line for line in text.splitlines() if line.strip()]
    row = numbered(text) if len(lines) == 1 else None
    if row is not None and row[0]:
        return _plain(row[0].rstrip(" :")), tuple(map(_plain, row[1])), ""
    if len(lines) > 1:
        return _plain(lines[0]), listed("\n".join(lines[1:])), ""
    if "|" in text:
        first, _, rest = text.partition("|")
        question, mark, option = first.partition("?")
        if mark and option.strip():
            return _plain(question + mark), listed(f"{option}|{rest}"), ""
        return _plain(first), listed(rest), ""
    return _plain(text), (), ""


def _behind(text: str) -> tuple[tuple[str, ...], str]:
    """The options behind a question in quotes, and what is none."""
    text = text.lstrip(" :")
    words = words_of(text)
    if all(word.quoted or word.text in ("|", ",") for word in words):
        return tuple(_plain(word.text) for word in words if word.quoted), ""
    if any(word.quoted for word in words):
        between = {"|", ",", *OR}
        stray = [each.text for each in words if not each.quoted and each.text not in between]
        options = tuple(_plain(word.text) for word in words if word.quoted)
        return (options, "") if not stray else ((), " ".join(stray))
    if "|" in text or "\n" in text.strip():
        return listed(text), ""
    row = numbered(text)
    if row is not None and not row[0].strip(" :"):
        return tuple(map(_plain, row[1])), ""
    parts = [] if "/" in text else _parts(text)
    return (tuple(parts), "") if len(parts) > 1 else ((), " ".join(text.split()))


def _parts(text: str) -> list[str]:
    """Options with commas or an "or" between."""
    words = ("," if word.casefold() in OR else word for word in text.split())
    said = _BETWEEN.split(" ".join(words).rstrip(" .?"))
    return [part for each in said if (part := _plain(each))]


def listed(text: str) -> tuple[str, ...]:
    """Options on lines of their own, with bars between, or in quotes."""
    words = words_of(text)
    if words and all(word.quoted for word in words):
        return tuple(_plain(word.text) for word in words)
    parts = [part for line in text.splitlines() for part in line.split("|")]
    return tuple(each for part in parts if (each := _plain(_BULLET.sub("", part.strip()))))


_ENDS_QUESTION = re.compile(r"[?:]")
_BETWEEN = re.compile(r"[,;/]")


def options_after(asked: Asked) -> tuple[str, tuple[str, ...]] | None:
    """A question with what may be its options: "Pizza? yes, with cheese" can be read both ways.

    None where only a yes or no can be meant, or where the options were said as such.
    """
    is_said = bool(asked.options) or asked.is_quoted or "options" in asked.given
    if not is_said and (found := either(asked.question)):
        return asked.question, found
    mark = _ENDS_QUESTION.search(asked.question)
    rest = "" if mark is None else asked.question[mark.end() :]
    apart = bool(rest.strip()) and rest[0].isspace() and "?" not in rest.rstrip("? ")
    if mark is None or is_said or not apart:
        return None
    parts = _parts(rest)
    if not 2 <= len(parts) <= MOST_OPTIONS or any(len(part) > MOST_OPTION for part in parts):
        return None
    return _plain(asked.question[: mark.end()].removesuffix(":")), tuple(parts)


_NUMBER = re.compile(r"#?(\d{1,9}+)(?![^\s?])", re.ASCII)


def mistyped(asked: Asked, names: Sequence[str]) -> tuple[str, str, str] | None:
    """A question that looks like a command of the group: its name, a number and what follows it.

    Nobody asks "shwo 1"; whoever does says it in quotes. "close the window?" is a question, since
    a command of that name takes a number, and "close window" may be either.
    """
    word, _, rest = asked.question.partition(" ")
    word, rest = word.casefold(), rest.strip()
    found = _NUMBER.match(rest)
    number, text = ("", rest) if found is None else (found[1], rest[found.end() :].strip())
    same = _SAME.get(word) if number else None if rest else _SAME_ALONE.get(word.rstrip("?!."))
    if same is None and not text:
        # "poll fermer 1": the same in another language.
        same = next((each for each in second_words("poll", word) if each in names), None)
    meant = same or closest(word, names)
    if asked.options or asked.is_quoted or meant is None:
        return None
    if same is not None:
        return same, number, ""
    if text.strip("?") and meant != word:
        return None
    return meant, number, text.lstrip("?")


_SAME = {
    "end": "close",
    "stop": "close",
    "finish": "close",
    "delete": "cancel",
    "remove": "cancel",
    "edit": "cancel",
    "result": "show",
    "results": "show",
    "who": "voters",
    "status": "show",
    "change": "cancel",
    "extend": "cancel",
    "undo": "cancel",
    "mistake": "cancel",
    "withdraw": "cancel",
}
"""What people say for a command, with the number of a vote behind it."""


_SAME_ALONE = {
    **_SAME,
    "open": "list",
    "help": HELP,
    "date": HELP,
    "dates": HELP,
    "method": HELP,
    "methods": HELP,
    "option": HELP,
    "options": HELP,
}
"""The same of a word that stands alone: it is no question."""


def quoted(question: str, options: Sequence[str]) -> str:
    """A question and its options as they can be read in one way only."""
    marks = str.maketrans("", "", QUOTES)
    return " ".join(f'"{each.translate(marks)}"' for each in (question, *options))


def one_option(text: str) -> str:
    """A single option, as it was said. Raises Refusal where nothing is left of it."""
    option = _plain(_BULLET.sub("", text.strip()))
    if not option:
        raise Refusal("poll-no-option")
    return option


def _plain(text: str) -> str:
    return " ".join(text.strip().strip('"“”„').split())


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
    folded = [fold_name(option) for option in options]
    for at, one in enumerate(folded):
        if one in folded[:at]:
            raise Refusal("poll-options-alike", option=options[at])


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
    said = _one_of(_SWITCHES.get(text.casefold(), text), YES_NO, usual)
    return "yes" if said == "yes" else "no"


_SWITCHES = {"on": "yes", "off": "no", "true": "yes", "false": "no"}


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
