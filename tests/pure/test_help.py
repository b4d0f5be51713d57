"""Help names all that one may do, once each, in the order of the catalogue, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from commands.catalogue import catalogue
from commands.language.address import find
from commands.language.messages import languages, wording
from commands.language.tokens import words_of
from commands.values.declaration import Declaration, command
from commands.values.settings import Settings
from tests.support.chat import Scene
from tests.support.databases import sqlite_file_url
from tests.support.play import Play

__all__ = ["sqlite_file_url"]


@pytest.fixture
def play(sqlite_file_url: str) -> Iterator[Play]:
    Play.make_ready(sqlite_file_url)
    found = Play(sqlite_file_url, Scene(people=("ana", "ben", "mia")))
    found.tell(found.scene.arrive())
    yield found
    found.close()


def named(play: Play, who: str, *, moderates: bool = False) -> list[str]:
    """The commands that the pages of help name to somebody, in the order of the catalogue."""
    found: set[str] = set()
    for about in ("", *catalogue().topics):
        play.tell(play.scene.say(who, f"!help {about}", moderates=moderates))
        rows = [row for row in play.words()[-1].splitlines()[1:] if row.startswith("!")]
        typed = [row.removeprefix("!").partition("  ")[0] for row in rows]
        commands = [find(catalogue(), words_of(each)) for each in typed]
        found |= {each.declaration.name for each in commands if each is not None}
    return [each.name for each in catalogue().declarations if each.name in found]


def is_offered(declaration: Declaration) -> bool:
    """Whether it can be shown by an example of what is there, and no setting turns it off."""
    first = (*declaration.examples, "{nothing}")[0]
    on = declaration.switch is None or Settings()[declaration.switch]
    return not declaration.hidden and on and "{room}" not in first and "{nothing}" not in first


def depends(declaration: Declaration) -> bool:
    """Whether it is left out where it could do nothing just now, which only a request can tell."""
    return declaration.usable.__module__ != command.__module__


@pytest.mark.parametrize("moderates", [False, True])
def test_help_names_what_one_may_and_nothing_else(play: Play, moderates: bool) -> None:
    shown = named(play, "mia" if moderates else "ana", moderates=moderates)
    moderating = {"room moderator", "home moderator", "home moderator or treasurer"}
    permitted = {"everyone", *(moderating if moderates else ())}
    may = [
        each
        for each in catalogue().declarations
        if is_offered(each)
        and each.name != "help"
        and (
            each.permission in permitted
            or (moderates and each.permission in ("treasurer", "holder"))
        )
    ]
    assert shown == [each.name for each in may if not depends(each) or each.name in shown]


def test_the_first_page_is_short(play: Play) -> None:
    play.tell(play.scene.say("ana", "!help"))
    rows = play.words()[-1].splitlines()
    everyday = ["!tip", "!request", "!undo", "!balance", "!poll"]
    assert [row.split()[0] for row in rows[1:-1]] == everyday


def test_every_command_is_on_a_page_and_every_setting_is_explained() -> None:
    on_pages = {each.name for page in catalogue().topics.values() for each in page}
    assert on_pages >= {each.name for each in catalogue().declarations} - {"help"}
    for key in catalogue().settings:
        for language in languages():
            assert wording(language).text(f"setting-{key.replace('_', '-')}")
    for topic in catalogue().topics:
        assert wording("en").text(f"topic-{topic}")


def test_help_names_what_was_turned_on(play: Play) -> None:
    assert "rain" not in named(play, "ana")
    play.tell(play.scene.say("mia", "!config set rain on", moderates=True))
    assert "rain" in named(play, "ana")


def test_what_is_told_of_a_command_begins_with_a_word() -> None:
    first = {each.name: each.summary.split()[0] for each in catalogue().declarations}
    assert [name for name, word in first.items() if not word.istitle()] == []


def test_whoever_a_command_is_for_can_be_told_in_every_language() -> None:
    """Help and the refusal both say it; a permission without its words was a fault in help."""
    permissions = {each.permission for each in catalogue().declarations} - {"everyone"}
    names = [each.replace(" ", "-") for each in permissions]
    for language in languages():
        words = wording(language)
        for name in names:
            assert words.has(f"help-{name}s"), (language, name)
            assert words.has(f"for-{name}s"), (language, name)
