"""The words of every language: none that is for nothing, none that asks for what it is not given.

That none is missing is looked at before a release (tests/release): until then English stands in.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import pytest
from fluent.syntax import FluentParser, ast

from bot.app import ScriptedProcess
from bot.rehearsal.rehearse import rehearse
from bot.words import take_words
from commands.catalogue import catalogue
from commands.engine.request import Effects, Request
from commands.language import messages as words
from commands.language.messages import (
    FALLBACK,
    command_message,
    languages,
    patterns,
    unreadable,
    wording,
)
from commands.values.capability import Capability
from commands.values.declaration import command
from commands.values.parameters import OneMember
from commands.values.rendered import Text
from storage.grants.rows import GRANTS
from storage.ledger.limits import KINDS
from storage.members import Member
from storage.unit_of_work import Books
from tests.support.translations import untranslated

OTHERS = [language for language in languages() if language != FALLBACK]


def _text(language: str) -> str:
    return words.shipped(language)


ENGLISH = patterns(_text(FALLBACK))
COMMANDS = {command_message(each): each for each in catalogue().declarations if not each.hidden}


@pytest.fixture
def own_words(tmp_path: Path) -> Iterator[Path]:
    """The host's folder of words; what it adds is gone after the test."""
    (tmp_path / "lang").mkdir()
    yield tmp_path
    words._ADDED.clear()
    for cached in (words._bundle, wording, languages, words.all_answers):
        cached.cache_clear()


@pytest.mark.parametrize("language", languages())
def test_every_line_is_fluent(language: str) -> None:
    assert unreadable(_text(language)) == []


@pytest.mark.parametrize("language", languages())
def test_nothing_is_said_in_two_ways(language: str) -> None:
    """Of two messages with one name the later one counts, and the other misleads whoever edits."""
    read = FluentParser().parse(_text(language)).body
    names = Counter(each.id.name for each in read if isinstance(each, ast.Message))
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_there_for_nobody(language: str) -> None:
    assert set(patterns(_text(language))) <= set(ENGLISH) | set(COMMANDS)


def test_every_way_in_and_out_of_the_treasury_has_words() -> None:
    ways = {kind for kind, rule in KINDS.items() if "treasury" in rule.debits | rule.credits}
    ways -= {GRANTS}  # What is kept for a round is let go, and paid as grants.
    named = {f"treasury-{what}-{way}" for way in ways for what in ("line", "kind")}
    assert named - set(ENGLISH) == set()


@pytest.mark.parametrize("language", OTHERS)
def test_what_a_release_would_lack_is_seen(language: str) -> None:
    @command("probe")
    def probe(
        request: Request, books: Books, member: Annotated[Member, OneMember("of whom")]
    ) -> Effects:
        """Say nothing."""
        return Effects()

    known = catalogue(Capability("probe", commands=(probe,)))
    lacking = set(untranslated(language, known)) - set(untranslated(language, catalogue()))
    assert lacking == {"command-probe", "command-probe.member"}


@pytest.mark.parametrize("language", OTHERS)
def test_all_values_fit(language: str) -> None:
    for name, (_, values) in patterns(_text(language)).items():
        if name in COMMANDS:
            assert values == frozenset(), name
        else:
            assert values == ENGLISH[name][1], name


@pytest.mark.parametrize("language", OTHERS)
def test_a_command_is_told_with_nothing_it_has_not(language: str) -> None:
    for name, declaration in COMMANDS.items():
        if words._bundle(language).has_message(name):
            attributes = set(words._bundle(language).get_message(name).attributes)
            wanted = {parameter.name for parameter in declaration.parameters}
            wanted |= {"details"} if declaration.details else set()
            assert attributes <= wanted, name


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("count", [0, 1, 2, 5, 21])
def test_every_message_can_be_said_with_any_number(language: str, count: int) -> None:
    told = wording(language)
    for name, (source, values) in ENGLISH.items():
        numbers = {each for each in values if f"${each} ->" in source}
        given = {each: count if each in numbers else f"<{each}>" for each in values}
        said = told.spans(name, given)
        plain = "".join(span.text for span in said if isinstance(span, Text))
        assert plain.strip() or not values, name


def test_a_file_of_the_hosts_adds_a_language_and_what_it_lacks_is_english(own_words: Path) -> None:
    (own_words / "lang" / "nl.ftl").write_text(
        "cancelled = Laat maar.\nanswer-yes = ja\nno-such-message = Hoi\n"
        "ask-declined = { $who } wil niet.\nthis is no fluent\n"
    )
    wrong = take_words(own_words)
    assert [line.partition("nl.ftl: ")[2] for line in wrong] == [
        "cannot be read: this is no fluent",
        "no-such-message: there is no such message",
        "ask-declined: it is not given who",
    ]
    told = wording("nl")
    assert told.text("cancelled") == "Laat maar."
    assert told.text("ask-declined") == "Left as it is."
    assert told.answers.yes == {"ja", "yes"}
    assert "nl" in languages()


def test_a_file_of_the_hosts_changes_our_words(own_words: Path) -> None:
    (own_words / "lang" / "en.ftl").write_text("cancelled = Dropped it.\n")
    (own_words / "lang" / "not a language.ftl").write_text("")
    assert [line.rpartition(": ")[2] for line in take_words(own_words)] == [
        "name it after a language, such as nl.ftl"
    ]
    assert wording("en").text("cancelled") == "Dropped it."


def test_a_message_may_name_another(own_words: Path) -> None:
    (own_words / "lang" / "en.ftl").write_text(
        "ask-declined = { cancelled } So be it.\ncancelled = Dropped it.\n"
    )
    assert take_words(own_words) == []
    assert wording("en").text("ask-declined") == "Dropped it. So be it."


@pytest.mark.parametrize(
    ("said", "kept"), [("zh-Hant", "zh-Hant"), ("ZH-hant", "zh-Hant"), ("en-gb", "en-GB")]
)
async def test_a_language_is_chosen_whatever_its_capitals(
    own_words: Path, said: str, kept: str
) -> None:
    for language in ("zh-Hant", "en-GB"):
        (own_words / "lang" / f"{language}.ftl").write_text("cancelled = As you like.\n")
    assert take_words(own_words) == []
    script = own_words / "script.chat"
    script.write_text(
        "--- room garden\n--- moderator mia\n--- people ben\n"
        f"mia> !config set language {said}\n"
        f"bot> mia changed language here from en to {kept}. [Undo]\n"
        f"ben> !me language {said}\n"
        "bot/ben> I speak English from now on in what I say to you alone. "
        "To have the room’s language again:"
        " !me language\n"
        "ben> !tip @mia 4.5\n"
        "bot> ben gave mia 4.5 points. [Undo]\n"
    )
    out = io.StringIO()
    code = await rehearse(script, ScriptedProcess.open, out=out, err=out)
    assert code == 0, out.getvalue()


@pytest.mark.parametrize("language", ["fr", "pt"])
def test_no_zero_is_said_as_one(language: str) -> None:
    """Nought is singular there as well: where a variant writes a 1 itself, nought has its own."""
    found = re.findall(r"\$\w+ ->\n((?:[^{}]|\{[^{}]*\})*)", _text(language))
    ones = [re.search(r"\[one\](.*)", variants) for variants in found if "[0]" not in variants]
    assert [one[1] for one in ones if one is not None and re.search(r"\b1\b", one[1])] == []


@pytest.mark.parametrize("language", languages())
def test_one_apostrophe_is_written_everywhere(language: str) -> None:
    """“can’t” as all other marks are; a straight one stays only among what members may type."""
    typed = re.compile(r"(ballot-words|answer|command)-")
    straight = [
        line
        for line in _text(language).splitlines()
        if re.search(r"[\w}]'\w", line) and not line.startswith("#") and not typed.match(line)
    ]
    assert straight == []


def test_what_the_code_says_of_a_command_has_that_apostrophe_too() -> None:
    told = wording(FALLBACK)
    for declaration in COMMANDS.values():
        said = [told.summary(declaration), told.details(declaration)]
        said += [told.hint(declaration, each) for each in declaration.parameters]
        assert not re.search(r"\w'\w", " ".join(said)), declaration.path
