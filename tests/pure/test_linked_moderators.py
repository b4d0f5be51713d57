"""Nobody moderates in the matters of an account linked to theirs, whichever they speak from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from commands.events import Rights, Said
from commands.times import DAY
from storage.references import reference
from tests.support.chat import Scene
from tests.support.play import Play

PEOPLE = ("ana", "ben", "mia", "second", "noor")
"""`second` is another account of mia's, once it is linked."""


class Linked:
    """A garden in which mia's second account was used before it was linked to her first."""

    def __init__(self, db: Path) -> None:
        url = f"sqlite:///{db}"
        Play.make_ready(url)
        self.play = Play(url, Scene(people=PEOPLE))
        self.play.tell(self.play.scene.arrive())

    def say(self, who: str, words: str) -> list[str]:
        event: Said = self.play.scene.say(who, f"!{words}")
        if who in ("mia", "second", "noor"):
            event = replace(event, rights=Rights(frozenset({"garden"})))
        before = len(self.play.words())
        self.play.tell(event)
        assert self.play.faults == []
        return self.play.words()[before:]

    def link(self) -> None:
        """Both accounts say yes to a moderator's question, and are one member from then on."""
        self.say("noor", "mod same @mia @second")
        for who in ("mia", "second"):
            said = self.say(who, "yes")
        assert any(each.startswith("Your accounts are one member now") for each in said)


@pytest.fixture
def garden(tmp_path: Path) -> Iterator[Linked]:
    linked = Linked(tmp_path / "books.db")
    yield linked
    linked.play.check(first_limits=False)
    linked.play.close()


OWN = ["You are part of that yourself, so it is for another moderator."]
GIFT = f"#{reference(3)}"


def test_a_gift_to_a_linked_account_is_ones_own_matter(garden: Linked) -> None:
    garden.say("ana", "tip @second 5")
    assert garden.say("mia", f"mod reverse {GIFT} not meant")[0].startswith("Reverse")
    garden.say("mia", "no")
    garden.link()
    for who in ("mia", "second"):
        assert garden.say(who, f"mod reverse {GIFT} not meant") == OWN
        assert garden.say(who, "mod reverse by=@ana since=1h not herself") == OWN


def test_one_person_is_not_two_moderators(garden: Linked) -> None:
    garden.say("ana", "tip @ben 5")
    garden.play.scene.tick(8 * DAY)
    garden.link()
    assert "another moderator" not in garden.say("mia", f"mod reverse {GIFT} late")[0]
    [refused] = garden.say("second", f"mod reverse {GIFT} late")
    assert refused.startswith("You have said so already.")
    assert garden.say("noor", f"mod reverse {GIFT}")[0].startswith(f"Reverse {GIFT}: late?")


def test_a_pause_is_renewed_by_another_person(garden: Linked) -> None:
    garden.say("second", "mod freeze @ben")
    garden.link()
    [refused] = garden.say("mia", "mod freeze @ben")
    assert refused.startswith("You paused ben until")
    assert garden.say("noor", "mod freeze @ben")[0].startswith("noor keeps ben's tips")


def test_a_linked_account_is_oneself(garden: Linked) -> None:
    garden.link()
    for words in ("mod freeze @second", "mod vouch @second", "role give steward @second"):
        [refused] = garden.say("mia", words)
        assert refused.startswith("That is you."), refused


def test_a_role_goes_along(garden: Linked) -> None:
    garden.say("noor", "role give treasurer @second")
    garden.link()
    assert garden.say("ana", "role list")[0].startswith("Treasurers: mia.")
    assert garden.say("noor", "role take treasurer @mia")[0].startswith("mia is treasurer no more")
    assert "Nobody has been made treasurer" in garden.say("ana", "role list")[0]
