"""Nobody moderates in the matters of an account linked to theirs, whichever they speak from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from commands.language.dates import DAY
from commands.values.events import Rights, Said
from storage.ledger.references import reference
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
            self.say(who, "me")
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
    assert garden.say("noor", "mod freeze @ben")[0].startswith("noor keeps ben’s tips")


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
    assert garden.say("ana", "role list")[0].startswith("Nobody is treasurer now")


CAME_SINCE = ["That was before you came into my books again, so it is for another moderator."]


def forget(garden: Linked, who: str) -> None:
    garden.say(who, "me forget")
    assert garden.say(who, "yes")[0].startswith("I have forgotten you")


def part(garden: Linked) -> None:
    """mia lets her second account go its own way, which has whatever rights it had."""
    garden.say("mia", "unlink")
    assert garden.say("mia", "yes")[0].startswith("second on Matrix is on its own now.")


def test_forgotten_and_back_is_not_a_second_moderator(garden: Linked) -> None:
    garden.say("ana", "tip @ben 5")
    garden.play.scene.tick(8 * DAY)
    garden.say("mia", f"mod reverse {GIFT} late")
    forget(garden, "mia")
    assert garden.say("mia", f"mod reverse {GIFT} late") == CAME_SINCE
    assert garden.say("noor", f"mod reverse {GIFT} late")[0].startswith(f"Reverse {GIFT}: late?")


def test_parted_is_not_a_second_moderator(garden: Linked) -> None:
    garden.say("ana", "tip @ben 5")
    garden.play.scene.tick(8 * DAY)
    garden.link()
    garden.say("mia", f"mod reverse {GIFT} late")
    part(garden)
    assert garden.say("second", f"mod reverse {GIFT}") == CAME_SINCE


def test_what_was_ones_own_is_not_for_a_parted_account(garden: Linked) -> None:
    garden.link()
    garden.say("ana", "tip @mia 50")
    garden.say("mia", "tip @ben 50 for the rent")
    part(garden)
    gift = f"#{reference(6)}"
    assert garden.say("second", f"mod reverse {gift} not meant") == CAME_SINCE
    assert garden.say("second", "mod reverse by=@mia since=1h not herself") == CAME_SINCE
    assert garden.say("second", f"mod hide {gift}") == CAME_SINCE
    # What happens from now on is as much theirs to moderate as anybody's.
    garden.say("ana", "tip @ben 1")
    assert garden.say("second", f"mod reverse #{reference(8)} twice")[0].startswith("Reverse")


def test_a_pause_is_not_renewed_by_whoever_came_back_since(garden: Linked) -> None:
    garden.say("mia", "mod freeze @ben")
    garden.say("ben", "mod appeal it was not me")
    forget(garden, "mia")
    mark = f"#{reference(2)}"
    assert garden.say("mia", "mod freeze @ben") == CAME_SINCE
    assert garden.say("mia", f"mod uphold {mark}") == CAME_SINCE
    assert garden.say("noor", "mod freeze @ben")[0].startswith("noor keeps ben’s tips")


def test_back_twice_is_back_since_the_last_time(garden: Linked) -> None:
    """Linked with an account that came back earlier, one is not here since then."""
    garden.say("second", "balance")
    forget(garden, "second")
    garden.say("second", "balance")
    garden.say("ana", "tip @ben 5")
    garden.play.scene.tick(8 * DAY)
    # The forgetting is an entry too.
    gift = f"#{reference(4)}"
    garden.say("mia", f"mod reverse {gift} late")
    forget(garden, "mia")
    garden.say("mia", "balance")
    garden.link()
    assert garden.say("mia", f"mod reverse {gift}") == CAME_SINCE
