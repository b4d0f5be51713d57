"""The words a member reads, from the Fluent files: the one module that knows fluent.runtime.

Values go through a message as private-use characters and are put back as spans afterwards, so that
no text from a member can pretend to be a mention, a button or a piece of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from babel import Locale
from babel.core import UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser, ast

from commands.values.rendered import Amount, Span, Text, span_text

if TYPE_CHECKING:
    from commands.values.declaration import Declaration, Parameter

_FIRST = 0xE800
_SENTINEL = re.compile("[\ue800-\uefff]")

Value = Span | str | int | tuple[Span, ...]


FALLBACK = "en"
"""The language whose words there are all of, and which stand in where another has none."""


class Wording:
    """The words of one language; English ones where it has none."""

    def __init__(self, language: str = FALLBACK) -> None:
        self.language = language
        self._bundles = tuple(map(_bundle, dict.fromkeys((language, FALLBACK))))
        self._pieces: dict[str, Pieces | None] = {}

    def text(self, message: str, **values: Value) -> str:
        """The message as plain words: labels of buttons, heads of tables."""
        return "".join(span_text(span) for span in self.spans(message, values))

    def spans(self, message: str, values: Mapping[str, Value]) -> list[Span]:
        """The message in spans. A missing message or variable is a LookupError."""
        if message not in self._pieces:
            self._pieces[message] = self._pieces_of(message)
        pieces = self._pieces[message]
        if pieces is not None and (filled := _filled(pieces, values)) is not None:
            return filled
        return self._formatted(message, values)

    def _pieces_of(self, message: str) -> Pieces | None:
        for bundle in self._bundles:
            found = bundle.get_message(message).value if bundle.has_message(message) else None
            if found is not None:
                return _pieces(found)
        return None

    def _formatted(self, message: str, values: Mapping[str, Value]) -> list[Span]:
        """The message by way of Fluent, which chooses and counts."""
        parts, given = _as_given(values)
        for bundle in self._bundles:
            found = bundle.get_message(message).value if bundle.has_message(message) else None
            if found is None:
                continue
            written, errors = bundle.format_pattern(found, given)
            if not errors:
                return _put_back(str(written), parts)
            if bundle is self._bundles[-1]:
                raise LookupError(f"words for {message} in {self.language}: {errors}")
        raise LookupError(f"no words for {message} in {self.language}")

    def has(self, message: str) -> bool:
        """Whether there are words for a message, be it in English only."""
        return any(bundle.has_message(message) for bundle in self._bundles)

    # -- what is said of commands -----------------------------------------------------------------

    def of_command(self, message: str, attribute: str | None) -> str | None:
        """Of the message `command-me-history`: its value, or the attribute of that name."""
        bundle = self._bundles[0]
        if not bundle.has_message(message):
            return None
        found = bundle.get_message(message)
        pattern = found.value if attribute is None else found.attributes.get(attribute)
        return None if pattern is None else str(bundle.format_pattern(pattern, {})[0])

    def summary(self, declaration: Declaration) -> str:
        """What a command does, in a sentence."""
        return self._of_command(declaration, None) or as_written(declaration.summary)

    def details(self, declaration: Declaration) -> str:
        """What else is to be known of a command; may be empty."""
        found = self._of_command(declaration, "details")
        return " ".join((as_written(declaration.details) if found is None else found).split())

    def hint(self, declaration: Declaration, parameter: Parameter) -> str:
        """What a parameter is, in a few words."""
        return self._of_command(declaration, parameter.name) or as_written(parameter.kind.hint)

    def _of_command(self, declaration: Declaration, attribute: str | None) -> str | None:
        """In English it is what the declaration says, so that nothing is said twice."""
        return self.of_command(command_message(declaration), attribute)

    @cached_property
    def answers(self) -> Answers:
        """The bare words that answer a question here; the English ones always do, a no in any."""
        here = dict.fromkeys((self, wording(FALLBACK)))
        # A no in any language does no harm; a yes is taken only in those that are spoken here.
        anywhere = [*here, *(wording(language) for language in languages())]
        told = {
            name: frozenset(
                word.strip().casefold()
                for each in (here if name == "yes" else anywhere)
                for word in each.text(f"answer-{name}").split(",")
            )
            for name in ("yes", "no", "cancel")
        }
        return Answers(**told)


_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def as_written(text: str) -> str:
    """English of the code as members read it, with the apostrophe that all our words have."""
    return _APOSTROPHE.sub("’", text)


_MARKS = ".!…,;:。！¡ \u200b\u200d\ufeff"


def bare_word(text: str) -> str:
    """A message that may be one word, without capitals and the marks people put after an answer:
    "Yes!", "ja." A question mark makes it another one."""
    return text.strip().strip(_MARKS).casefold()


@dataclass(frozen=True, slots=True)
class Answers:
    """Words that are an answer when they are said alone."""

    yes: frozenset[str]
    no: frozenset[str]
    cancel: frozenset[str]


def command_message(declaration: Declaration) -> str:
    """The name of the message that says in another language what a command does."""
    return "command-" + "-".join(declaration.path)


Pieces = tuple[Text | str, ...]
"""A message that only puts values between words: the words, and the names of the values."""


def _pieces(pattern: Any) -> Pieces | None:
    """The pieces of what Fluent made of a message; None where it has to choose or to count.

    Nine of ten messages are no more than that, and Fluent takes forty times as long for them.
    """
    found: list[Text | str] = []
    for element in getattr(pattern, "elements", (pattern,)):
        expression = getattr(element, "expression", None)
        if isinstance(element, ast.TextElement):
            found.append(Text(element.value))
        elif isinstance(expression, ast.VariableReference):
            found.append(expression.id.name)
        else:
            return None
    return tuple(found)


def _filled(pieces: Pieces, values: Mapping[str, Value]) -> list[Span] | None:
    """Pieces with their values; None where one is missing, or is a number for Fluent to write."""
    spans: list[Span] = []
    for piece in pieces:
        if isinstance(piece, Text):
            spans.append(piece)
            continue
        value = values.get(piece)
        if value is None or isinstance(value, int):
            return None
        spans.extend(_as_spans(value))
    return spans


@dataclass(frozen=True, slots=True, eq=False)
class _Counted(FluentType):
    """An amount, by which words are chosen: "1 point is left", "2 points are left".

    It is written as its `character`; Fluent takes the variant that it is equal to.
    """

    character: str
    one: bool

    def format(self, locale: Locale) -> str:
        return self.character

    def __eq__(self, variant: object) -> bool:
        # 0 and 1.5 are several in each language, as the name of the currency is with them.
        return variant == ("one" if self.one else "other")

    # Equal to two words, it can stand in no set; the types of Python know no class without a hash.
    __hash__ = None  # type: ignore[assignment]


def _as_given(values: Mapping[str, Value]) -> tuple[list[tuple[Span, ...]], dict[str, Any]]:
    """Values as Fluent is given them: numbers, and a private-use character for all else."""
    parts: list[tuple[Span, ...]] = []
    given: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, int):
            given[name] = value
            continue
        spans, character = _as_spans(value), chr(_FIRST + len(parts))
        amount = spans[0] if len(spans) == 1 else None
        given[name] = _Counted(character, amount.one) if isinstance(amount, Amount) else character
        parts.append(spans)
    return parts, given


def by_pattern(message: str, source: str, values: Mapping[str, Value]) -> list[Span]:
    """A message as it is written in Fluent, with its values; what it lacks is left out of it."""
    bundle = FluentBundle([FALLBACK], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    parts, given = _as_given(values)
    for name in re.findall(r"\{[^{}]*?\$([a-zA-Z_]+)", source):
        given.setdefault(name, "…")
    found = bundle.get_message(message).value if bundle.has_message(message) else None
    return [] if found is None else _put_back(str(bundle.format_pattern(found, given)[0]), parts)


@cache
def _english() -> Mapping[str, str]:
    return _sources(shipped(FALLBACK))


@cache
def english_of(message: str) -> str:
    """An English message as it is written in Fluent; empty where there is none."""
    found = patterns(_english().get(message, ""))
    return found[message][0] if message in found else ""


def _as_spans(value: Span | str | tuple[Span, ...]) -> tuple[Span, ...]:
    if isinstance(value, str):
        return (Text(value),) if value else ()
    return value if isinstance(value, tuple) else (value,)


def _put_back(written: str, parts: list[tuple[Span, ...]]) -> list[Span]:
    spans: list[Span] = []
    start = 0
    for match in _SENTINEL.finditer(written):
        if match.start() > start:
            spans.append(Text(written[start : match.start()]))
        spans.extend(parts[ord(match.group()) - _FIRST])
        start = match.end()
    if start < len(written):
        spans.append(Text(written[start:]))
    return spans


_ADDED: dict[str, str] = {}
"""The host's own words, by language: in place of ours, or for a language we have none for."""


_BEGINNING = re.compile(r"^(?=[a-zA-Z][\w-]* *=)", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*([a-zA-Z][\w-]*)")


def _sources(text: str) -> dict[str, str]:
    """Each message of a Fluent file as it is written there, with what follows up to the next."""
    _, *messages = _BEGINNING.split(text)
    return {each.partition("=")[0].strip(): each for each in messages}


class Bundle:
    """The messages of one language. Each is read when it is first said: to read them all takes
    longer than everything else at a start."""

    def __init__(self, language: str) -> None:
        self._read = FluentBundle([language], use_isolating=False)
        self._sources = _sources(shipped(language)) | _sources(_ADDED.get(language, ""))

    def has_message(self, name: str) -> bool:
        return name in self._sources

    def get_message(self, name: str) -> Any:
        self._take_in(name)
        return self._read.get_message(name)

    def format_pattern(
        self, pattern: Any, values: Mapping[str, Any]
    ) -> tuple[Any, list[Exception]]:
        return self._read.format_pattern(pattern, dict(values))

    def _take_in(self, name: str) -> None:
        if self._read.has_message(name) or name not in self._sources:
            return
        self._read.add_resource(FluentResource(self._sources[name]))
        for other in _REFERENCE.findall(self._sources[name]):
            self._take_in(other)


@cache
def _bundle(language: str) -> Bundle:
    return Bundle(language)


def add_words(language: str, text: str) -> list[str]:
    """Add words to a language, or a language with them; gives what is wrong, a line each.

    What cannot be read, has no such message or names a value it is not given is left out: the
    words there were stand in for it.
    """
    wrong = unreadable(text)
    known, given = patterns(shipped(FALLBACK)), patterns(text)
    kept = []
    for name, (source, values) in given.items():
        if name not in known and not name.startswith("command-"):
            wrong.append(f"{name}: there is no such message")
        elif name in known and not values <= known[name][1]:
            unknown = ", ".join(sorted(values - known[name][1]))
            wrong.append(f"{name}: it is not given {unknown}")
        else:
            kept.append(source)
    _ADDED[language] = "".join(kept)
    for each in (_bundle, wording, languages, all_answers):
        each.cache_clear()
    return wrong


def unreadable(text: str) -> list[str]:
    """The lines that are no Fluent."""
    junk = [each for each in FluentParser().parse(text).body if isinstance(each, ast.Junk)]
    return [f"cannot be read: {(each.content or '').strip()[:60]}" for each in junk]


@cache
def patterns(text: str) -> Mapping[str, tuple[str, frozenset[str]]]:
    """Of each message in a Fluent file: how it is written, and the values it names."""
    found = {}
    for entry in FluentParser(with_spans=True).parse(text).body:
        if isinstance(entry, ast.Message) and entry.span is not None:
            source = text[entry.span.start : entry.span.end] + "\n"
            values = frozenset(re.findall(r"\{[^{}]*?\$([a-z_]+)", source))
            found[entry.id.name] = (source, values)
    return found


@cache
def shipped(language: str) -> str:
    """Our own words in a language: what each folder of commands has in its `words`, in a row."""
    files = (folder.joinpath(f"{language}.ftl") for folder in _folders_of_words())
    return "\n".join(file.read_text("utf-8") for file in files if file.is_file())


@cache
def _folders_of_words() -> tuple[Traversable, ...]:
    rooms = sorted(resources.files("commands").iterdir(), key=lambda room: room.name)
    return tuple(room.joinpath("words") for room in rooms if room.joinpath("words").is_dir())


@cache
def wording(language: str) -> Wording:
    """The words of a language; English where there are none for it."""
    return Wording(language if language in languages() else FALLBACK)


@cache
def languages() -> tuple[str, ...]:
    """The languages there are words for."""
    ours = {
        file.name.removesuffix(".ftl")
        for folder in _folders_of_words()
        for file in folder.iterdir()
        if file.name.endswith(".ftl")
    }
    return tuple(sorted(ours | set(_ADDED)))


@cache
def called(language: str) -> str:
    """A language as its own speakers call it."""
    try:
        name = Locale.parse(language.replace("-", "_")).get_display_name()
    except (UnknownLocaleError, ValueError):
        return language
    return (name or language).capitalize()


def language_meant(text: str) -> str | None:
    """The language somebody names: "de", "Deutsch"; None where there are no words for it."""
    known = {called(each).casefold(): each for each in languages()}
    known |= {each.casefold(): each for each in languages()}
    return known.get(text.casefold())


@cache
def all_answers() -> frozenset[str]:
    """Every word that answers a question in any of the languages."""
    told = [wording(language).answers for language in languages()]
    return frozenset().union(*(each.yes | each.no | each.cancel for each in told))
