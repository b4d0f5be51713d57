"""Every message with a time in it reads as a native would say it, of today as of a date to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from commands.language.dates import DAY, HOUR
from commands.language.messages import languages, shipped, wording
from commands.language.rendering import Nobody, Reader, worded
from commands.values.reply import Line, Reply, Time, Value
from commands.values.settings import locale_of

NOW = 1_767_258_000_000_000
"""2026-01-01, 09:00 UTC."""

TIMES = tuple(
    Time(at, shown)
    for at in (NOW + HOUR, NOW + DAY + HOUR, NOW + 7 * DAY, NOW + 31 * DAY)
    for shown in ("moment", "date", "clock")
)
NEVER = {
    "de": r"\b(am|zum|vom|den|dem|der) (heute|morgen),|\b(am|zum|vom|dem) (am|zum|dem)\b",
    "es": r"\b(el|del|al) (el|hoy|mañana) |\b(de|a) el \d|a las 01:",
    "fr": r"\b(le|du|au|de|à) (le|du|au) \d|\b(le|du|au) (demain|aujourd)|de aujourd",
    "pt": r"\bem (hoje|amanhã|em) |às 01:",
    "en": r"\b(on on|by by|until until|the the)\b",
}
"""What nobody says: an article or a preposition twice, or one that today and tomorrow have not."""
TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_SLOT = re.compile(r"\{ \$(\w+) \}")
_LEADS = {
    "de": r"(am|bis|ab|von|vom|zum|seit|dem|den|der|und|jetzt|nach|vor|statt) $|[:(,;)] ?$|^$",
    "pt": r"(em|até|de|a|desde|entre|e|após|para|sobre|antes|agora|o|do) $|[:(,;)] ?$|^$",
}
_WHEN = frozenset(["until", "when", "opens", "opened", "closed", "began", "due", "since"])
"""What is called so is a time wherever it stands."""
_TIMES = _WHEN | {"at", "day", "date", "next", "last", "first", "counts", "again"}
"""What is called so is a time somewhere."""


def _lines(language: str) -> Iterator[tuple[str, str]]:
    """Every line of the words that may have a time in it, and the message that it is of."""
    message = ""
    for line in shipped(language).splitlines():
        if (found := re.match(r"([a-z][\w-]*) =", line)) is not None:
            message = found[1]
        said = re.sub(r"^[a-z][\w-]* = |^\s*\*?\[\w+\] |^ \}", "", line)
        if not line.startswith("#") and _TIMES & set(_SLOT.findall(said)):
            yield message, re.sub(r"\{ \"(.*?)\" \}", r"\1", said.split("{ $count ->")[0])


def _said(language: str, line: str, time: Time) -> str:
    """A line with its times, and a word for every other value."""
    parts: list[Value] = list(_SLOT.split(line))
    parts[1::2] = [time if name in _TIMES else "Tea" for name in _SLOT.findall(line)]
    reader = Reader(wording(language), locale_of(language), "UTC", NOW)
    return worded(Reply((Line(tuple(parts)),)), reader, Nobody()).plain()


@pytest.mark.parametrize("language", languages())
def test_no_time_comes_with_a_word_twice_or_one_too_many(language: str) -> None:
    never = re.compile(NEVER[language])
    wrong = [
        (message, said)
        for message, line in _lines(language)
        for time in TIMES
        if never.search(said := _said(language, line, time)) or TWO_STOPS.search(said)
    ]
    assert not wrong, wrong[:20]


@pytest.mark.parametrize("language", list(_LEADS))
def test_a_date_follows_the_word_it_needs(language: str) -> None:
    """Dates have no article of their own in German, "am 8. Januar", nor in Portuguese."""
    lacking = [
        (message, line)
        for message, line in _lines(language)
        for found in _SLOT.finditer(line)
        if found[1] in _WHEN and not re.search(_LEADS[language], line[: found.start()].casefold())
    ]
    assert not lacking


@pytest.mark.parametrize(
    ("language", "before", "near", "far"),
    [
        ("de", "Endet am ", "Endet morgen, 10:00 Uhr.", "Endet am 8. Januar, 09:00 Uhr."),
        ("de", "Am ", "Morgen, 10:00 Uhr.", "Am 8. Januar, 09:00 Uhr."),
        ("de", "vor ", "vor morgen, 10:00 Uhr.", "vor dem 8. Januar, 09:00 Uhr."),
        ("es", "hasta ", "hasta mañana a las 10:00.", "hasta el 8 de enero a las 09:00."),
        ("es", "antes de ", "antes de mañana a las 10:00.", "antes del 8 de enero a las 09:00."),
        ("fr", "jusqu’au ", "jusqu’à demain à 10:00.", "jusqu’au 8 janvier à 09:00."),
        ("fr", "jusqu’à ", "jusqu’à demain à 10:00.", "jusqu’au 8 janvier à 09:00."),
        ("fr", "Se termine ", "Se termine demain à 10:00.", "Se termine le 8 janvier à 09:00."),
        ("pt", "Termina em ", "Termina amanhã às 10:00.", "Termina em 8 de janeiro às 09:00."),
    ],
)
def test_words_before_a_time_suit_it(language: str, before: str, near: str, far: str) -> None:
    for at, said in ((NOW + DAY + HOUR, near), (NOW + 7 * DAY, far)):
        assert _said(language, f"{before}{{ $until }}.", Time(at)) == said


def test_the_full_stop_of_an_abbreviation_ends_the_sentence() -> None:
    assert _said("de", "Seit dem { $at }.", Time(NOW, "date")) == "Seit dem 1. Jan."
    assert _said("de", "Seit dem { $at }…", Time(NOW, "date")) == "Seit dem 1. Jan.…"
    assert _said("de", "Seit dem { $at }, ja.", Time(NOW, "date")) == "Seit dem 1. Jan., ja."


def test_the_letter_of_an_option_is_no_preposition() -> None:
    date = Time(NOW + 31 * DAY, "moment")
    reader = Reader(wording("es"), locale_of("es"), "UTC", NOW)
    assert (
        worded(Reply((Line(("A ", date)),)), reader, Nobody())
        .plain()
        .startswith("A el 1 de febrero")
    )
