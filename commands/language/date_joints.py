"""How a time joins the words before it: "am 8. Januar" but "morgen", "au 8" but "à demain".

Words are written once, as they stand before a date; before "today" and "tomorrow" a language says
something else, and what a date ends with may be the full stop of an abbreviation. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from commands.values.rendered import Span, Text, Time


@dataclass(frozen=True, slots=True)
class Joints:
    """What a language puts before times.

    `near` is how "today" and "tomorrow" begin, `article` what a date of itself begins with. Of
    `joined` each stands before a date, with what stands there before a near time instead; before a
    date that has its article, each of `contracted` becomes one word with it.
    """

    near: tuple[str, ...]
    article: str
    joined: tuple[tuple[str, str], ...]
    contracted: tuple[tuple[str, str], ...] = ()
    one_o_clock: tuple[str, str] = ("", "")
    """How one o'clock would be said as the other hours are, and how it is said."""


_JOINTS = {
    "de": Joints(
        ("heute", "morgen"),
        "",
        (
            ("bis zum", "bis"),
            ("vom", "von"),
            ("zum", "zu"),
            ("über den", "über"),
            ("am", ""),
            ("dem", ""),
            ("der", ""),
        ),
        (("von", "vom"), ("vor", "vor dem"), ("nach", "nach dem"), ("seit", "seit dem")),
    ),
    "es": Joints(
        ("hoy", "mañana"),
        "el ",
        (("del", "de"), ("al", "a"), ("el", "")),
        (("de", "del"), ("a", "al")),
        ("a las 01:", "a la 01:"),
    ),
    "fr": Joints(
        ("aujourd’hui", "demain"),
        "le ",
        (("jusqu’au", "jusqu’à"), ("au", "à"), ("du", "de"), ("le", "")),
        (("jusqu’à", "jusqu’au"), ("à", "au"), ("de", "du")),
    ),
    "pt": Joints(("hoje", "amanhã"), "", (("em", ""),), (), ("às 01:", "à 01:")),
}


def joined(spans: Sequence[Span], language: str, dates: Iterable[str] = ()) -> tuple[Span, ...]:
    """A line with each time as it follows the words before it, and no full stop twice.

    `dates` are those in the line that end with the full stop of an abbreviation.
    """
    joints, ends = _JOINTS.get(language), frozenset(dates)
    if not ends and (joints is None or not any(isinstance(span, Time) for span in spans)):
        return tuple(spans)
    found = list(spans)
    for at, span in enumerate(found):
        if isinstance(span, Time) and joints is not None:
            before = found[at - 1] if at else None
            head = before.text if isinstance(before, Text) else ""
            head, found[at] = _joint(head, _of_hour(span, joints), joints)
            if isinstance(before, Text):
                found[at - 1] = replace(before, text=head)
    whole = [span for span in found if not isinstance(span, Text) or span.text]
    return tuple(_one_stop(whole, ends))


def _of_hour(time: Time, joints: Joints) -> Time:
    others, one = joints.one_o_clock
    return replace(time, text=time.text.replace(others, one)) if others else time


def _joint(head: str, time: Time, joints: Joints) -> tuple[str, Time]:
    """The words before a time without what now stands with it, and the time.

    Where a platform shows times itself it shows a date: `lead` is what stands before that.
    """
    is_near = time.text.startswith(joints.near)
    bare = time.text if is_near else time.text.removeprefix(joints.article)
    for before_date, before_near in joints.joined:
        if (rest := _without(head, before_date)) is not None:
            said = head[len(rest) :]
            near = _begun(f"{before_near} {bare}" if before_near else bare, said)
            text = _elided(near) if is_near else f"{said}{bare}"
            return rest, replace(time, text=text, lead=said)
    for word, with_article in joints.contracted:
        if (rest := _without(head, word)) is not None:
            said = head[len(rest) :]
            lead = f"{_begun(with_article, said)} "
            text = _elided(f"{said}{bare}") if is_near else f"{lead}{bare}"
            return rest, replace(time, text=text, lead=lead)
    lead = joints.article.capitalize() if _begins(head) else joints.article
    return head, replace(time, lead=lead)


def _without(head: str, words: str) -> str | None:
    """What stands before these words at the end of others; None where they do not end so.

    A capital letter alone is an option's, "A el 28 de marzo", and no word.
    """
    case = re.IGNORECASE if len(words) > 1 else re.NOFLAG
    found = re.search(rf"(?<![\w’'-]){re.escape(words)} $", head, case)
    return None if found is None else head[: found.start()]


def _begins(head: str) -> bool:
    return not head.strip() or head.rstrip()[-1] in ".?"


def _begun(text: str, said: str) -> str:
    """A text in place of words, with their capital."""
    return text[:1].upper() + text[1:] if said[:1].isupper() else text


def _elided(text: str) -> str:
    """ "de aujourd’hui" as it is said."""
    return text.replace("de aujourd’hui", "d’aujourd’hui", 1)


_STOP = re.compile(r"\.(?!\.)")


def _one_stop(spans: list[Span], dates: frozenset[str]) -> list[Span]:
    """The full stop of an abbreviation ends a sentence as well."""
    for at, span in enumerate(spans):
        if not isinstance(span, Text):
            continue
        text = span.text
        for date in dates:
            text = re.sub(rf"(?<!\w){re.escape(date)}\.(?!\.)", date, text)
        after = spans[at + 1] if at + 1 < len(spans) else None
        if isinstance(after, Text) and text.endswith(tuple(dates)) and _STOP.match(after.text):
            spans[at + 1] = replace(after, text=after.text[1:])
        spans[at] = replace(span, text=text)
    return [span for span in spans if not isinstance(span, Text) or span.text]
