"""From what somebody types to a question, its options and its terms. Pure.

`"Where?" "Park" "Café"`, options on lines of their own, or with bars between; terms as `picks=2`
before or after them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from commands.engine.request import Refusal
from commands.language.address import closest
from commands.language.instants import is_clock
from commands.language.phrases import second_words
from commands.language.tokens import QUOTES, Word, words_of
from commands.polls.asked_options import OR, either, numbered
from commands.values.parameters import read_duration
from storage.counting.terms import (
    MOST_OPTIONS,
)

MOST_OPTION = 80
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


def taken_apart(text: str) -> Asked:
    """The question, the options and the terms in a text."""
    text = _in_double_quotes(text)
    words, given = words_of(text), dict[str, str]()
    rest, start, at = "", 0, 0
    while at < len(words):
        name, value, count = _setting(words, at)
        if count:
            if name in given or {name, *given} >= {"pass", "passes"}:
                raise Refusal("setting-twice", given=name)
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
    """How many words behind "closes=Fri" belong to it: those up to a time, "closes=Fri 18:00"; of
    "closes=2" the word for what is counted."""
    said = words[at].text.partition("=")[2]
    if read_duration(said) is not None:
        return 0
    if words[at + 1 :] and read_duration(f"{said} {words[at + 1].text}") is not None:
        return 0 if words[at + 1].quoted else 1  # "closes=2 days"
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
    if len([word for word in behind if word.quoted]) > 1 and before.strip():
        between = {"|", ",", *OR}
        stray = [word.text for word in behind if not word.quoted and word.text not in between]
        options = tuple(_plain(word.text) for word in behind if word.quoted)
        return _plain(before.rstrip(" :")), options, " ".join(stray)
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
        return options, " ".join(stray)
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
    word, _, rest = _verb_first(asked.question, names).partition(" ")
    word, rest = word.casefold(), rest.strip()
    found = _NUMBER.match(rest)
    number, text = ("", rest) if found is None else (found[1], rest[found.end() :].strip())
    if word in _CHANGES and (number or not rest) and not (asked.options or asked.is_quoted):
        return FIXED, number, ""
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


_NUMBER_ALONE = re.compile(r"#?(\d{1,9})[.:]?(?:\s+(\w+)[.!?]?)?")


def _verb_first(question: str, names: Sequence[str]) -> str:
    """ "1 cancel" as "cancel 1", and a number alone as what shows that vote."""
    found = _NUMBER_ALONE.fullmatch(question.strip())
    if found is None:
        return question
    if not found[2]:
        return f"show {found[1]}"
    word = found[2].casefold()
    is_verb = word in names or word in _SAME or word in _CHANGES or second_words("poll", word)
    return f"{word} {found[1]}" if is_verb else question


FIXED = "fixed"
"""What is meant by a word that would change a vote after it was asked, which nobody can."""

_CHANGES = frozenset(
    [
        *("edit", "change", "extend", "prolong", "reopen", "modify"),
        *("ändern", "verlängern", "bearbeiten"),
        *("editar", "cambiar", "prolongar", "ampliar", "reabrir", "mudar", "alterar", "estender"),
        *("modifier", "changer", "prolonger", "rouvrir"),
    ]
)

_SAME = {
    "end": "close",
    "stop": "close",
    "finish": "close",
    "delete": "cancel",
    "remove": "cancel",
    "result": "show",
    "results": "show",
    "who": "voters",
    "status": "show",
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
