"""Who may do what, and where: every command of the catalogue, tried by everybody.

A command is held to the permission it declares, tried by its first example. Those in the table are
held to their row of it besides, so that who has lost or gained a right by a change is seen here.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from commands.catalogue import catalogue
from commands.engine.items import Bind
from commands.engine.request import Effects, Request, Say
from commands.language.address import find
from commands.language.dates import DAY
from commands.language.tokens import words_of
from commands.values.capability import Capability
from commands.values.declaration import Declaration, Permission, command
from commands.values.events import Joined, Rights, Said
from storage.unit_of_work import Books
from tests.support.chat import Scene
from tests.support.play import Play, copy_books
from tests.support.server import make_folder

MODERATES = {"rowan": "market", "xeno": "elsewhere", "mia": "garden"}
PEOPLE = {
    "ana": "a member",
    "new": "a newcomer",
    "tess": "a treasurer",
    "stew": "a steward",
    "rowan": "a moderator of the other room",
    "xeno": "one of a room elsewhere",
    "mia": "a moderator of the home",
    "fred": "a frozen member",
}
"""In the order of the columns; `ben` is whom things are about."""
SCOPES = ("garden", "market", "private")
"""The home, another room of the community, alone with the bot."""

EVERYONE = "yyy yyy yyy yyy yyy yyy yyy yyy"
MEMBERS = "yyy yyy yyy yyy yyy yyy yyy fff"
ROOM = "nnn nnn nnn nnn nyn nnn yyy nnn"
HOME = "nnn nnn nnn nnn nnn nnn yyy nnn"

# What is said, and who may: y yes, n not theirs to do, f a moderator has paused it.
TABLE: dict[str, tuple[str, str]] = {
    "help": ("help", EVERYONE),
    "tip": ("tip @ben 1", MEMBERS),
    "request": ("request @ben 1", MEMBERS),
    "request cancel": ("request cancel", EVERYONE),
    "request remind": ("request remind", EVERYONE),
    "rain": ("rain 1", EVERYONE),
    "undo": ("undo", EVERYONE),
    "refund": ("refund", EVERYONE),
    "balance": ("balance", EVERYONE),
    "me show": ("me", EVERYONE),
    "me history": ("me history", EVERYONE),
    "me link": ("me link", EVERYONE),
    "me unlink": ("me unlink", EVERYONE),
    "me privacy": ("me privacy", EVERYONE),
    "me language": ("me language en", EVERYONE),
    "me timezone": ("me timezone Europe/Lisbon", EVERYONE),
    "me export": ("me export", EVERYONE),
    "me forget": ("me forget", MEMBERS),
    "yes": ("yes", EVERYONE),
    "no": ("no", EVERYONE),
    "cancel": ("cancel", EVERYONE),
    "config show": ("config show", EVERYONE),
    "config set": ("config set usual_tip 2", ROOM),
    "config reset": ("config reset usual_tip", ROOM),
    "config undo": ("config undo", ROOM),
    "config copy": ("config copy market", ROOM),
    "setup": ("setup", HOME),
    "room show": ("room", EVERYONE),
    "room link": ("room link", HOME),
    "room join": ("room join 4kx7-9qp2", ROOM),
    "room leave": ("room leave", ROOM),
    "room bridged": ("room bridged none", HOME),
    "room recover": ("room recover 4kx7-9qp2", ROOM),
    "room same": ("room same", ROOM),
    "room own": ("room own", ROOM),
    "currency show": ("currency", EVERYONE),
    "currency set": ("currency set max_tip 50", HOME),
    "currency limit": ("currency limit @ben 50", HOME),
    "currency seal": ("currency seal name", HOME),
    "currency mint": ("currency mint 5", HOME),
    "currency burn": ("currency burn 5", HOME),
    "poll new": ('poll "Where?" "Park" "Café"', EVERYONE),
    "vote": ("vote 1 A", EVERYONE),
    "rank": ("rank 1", EVERYONE),
    "why": ("why 1", EVERYONE),
    "poll show": ("poll show 1", EVERYONE),
    "poll list": ("poll list", EVERYONE),
    "poll close": ("poll close 1", EVERYONE),
    "poll cancel": ("poll cancel 1 asked twice", ROOM),
    "poll voters": ("poll voters 1", EVERYONE),
    "role give": ("role give steward @ben", HOME),
    "role take": ("role take steward @ben", HOME),
    "role list": ("role list", EVERYONE),
    "mod vouch": ("mod vouch @ben", HOME),
    "mod freeze": ("mod freeze @ben", HOME),
    "mod thaw": ("mod thaw @ben", HOME),
    "mod appeal": ("mod appeal it was me", EVERYONE),
    "mod appeals": ("mod appeals", HOME),
    "mod lift": ("mod lift #p2hm", HOME),
    "mod uphold": ("mod uphold #p2hm", HOME),
    "mod reverse": ("mod reverse #p2hm for once", HOME),
    "mod adjust": ("mod adjust @ben to treasury 5 a fee", HOME),
    "mod hide": ("mod hide #p2hm", HOME),
    "mod pause": ("mod pause off", HOME),
    "mod audit": ("mod audit", EVERYONE),
    "mod same": ("mod same @ana @ben", HOME),
}

DECLARED: dict[Permission, str] = {
    "everyone": EVERYONE,
    "room moderator": ROOM,
    "home moderator": HOME,
    "home moderator or treasurer": "nnn nnn yyy nnn nnn nnn yyy nnn",
    "treasurer": "nnn nnn yyy nnn nnn nnn nnn nnn",
    "holder": "nnn nnn yyy nnn nnn nnn nnn nnn",
    "steward": "nnn nnn nnn yyy nnn nnn nnn nnn",
}
"""What each permission means."""

TYPED = {each.name: each for each in catalogue().declarations if not each.hidden}
NEVER_TYPED = sorted(each.name for each in catalogue().declarations if each.hidden)
"""Done by answering a question alone, which is one person's; what they do is asked for there."""


def words_for(declaration: Declaration) -> str:
    """Something to say for a command that is not in the table."""
    first = next(iter(declaration.examples), declaration.name)
    return first.format(person="@ben", other="@ana", room="market")


def test_no_row_is_of_a_command_that_is_gone() -> None:
    assert TABLE.keys() <= TYPED.keys()


@pytest.mark.parametrize("name", NEVER_TYPED)
def test_what_is_reached_by_a_question_cannot_be_typed(name: str) -> None:
    found = find(catalogue(), words_of(f"{name} #p2hm"))
    assert found is None or found.declaration.name != name


class Community:
    """Garden and market, with a person of each kind in both."""

    def __init__(self, play: Play) -> None:
        self.play = play

    @classmethod
    def found(cls, url: str) -> Community:
        scene = Scene(people=(*(who for who in PEOPLE if who != "new"), "ben"))
        there = cls(Play(url, scene))
        play = there.play
        play.tell(scene.arrive("garden"))
        play.turn(Bind(scene.place("market"), scene.place("garden"), "market"))
        play.tell(scene.arrive("market"))
        there.say("ana", "garden", "tip @ben 1")
        there.say("mia", "garden", "role give treasurer @tess")
        there.say("mia", "garden", "role give steward @stew")
        there.say("mia", "garden", "mod freeze @fred")
        scene.tick(2 * DAY)
        scene.joined_at["new"] = scene.clock.now()
        scene.people = (*scene.people, "new")
        said = scene.say("new", "")
        play.tell(
            Joined(
                place=said.place,
                event_id=said.event_id,
                sender=said.sender,
                at=said.at,
                received_at=said.received_at,
            )
        )
        for who in PEOPLE:
            there.say(who, "market", "balance")
        return there

    def say(self, who: str, scope: str, words: str) -> list[str]:
        """What the bot answers to a member who moderates what they moderate."""
        private = scope == "private"
        event: Said = self.play.scene.say(
            who, f"!{words}", room="garden" if private else scope, direct=private
        )
        moderates = MODERATES.get(who)
        rights = Rights(frozenset() if moderates is None else frozenset({moderates}))
        before = len(self.play.words())
        self.play.tell(replace(event, rights=rights))
        assert self.play.faults == []
        return self.play.words()[before:]

    def outcome(self, who: str, scope: str, words: str) -> str:
        answers = self.say(who, scope, words)
        if any(answer.startswith("Only a ") for answer in answers):
            return "n"
        return "f" if any("has paused your tips" in answer for answer in answers) else "y"

    def row(self, words: str) -> str:
        return " ".join(
            "".join(self.outcome(who, scope, words) for scope in SCOPES) for who in PEOPLE
        )


@pytest.fixture(scope="module")
def founded() -> Iterator[Path]:
    folder = make_folder("permissions")
    Play.make_ready(f"sqlite:///{folder / 'books.db'}")
    Community.found(f"sqlite:///{folder / 'books.db'}").play.close()
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def there(founded: Path, tmp_path: Path) -> Iterator[Community]:
    url = copy_books(f"sqlite:///{founded / 'books.db'}", tmp_path / "books.db")
    scene = Scene(people=(*PEOPLE, "ben"))
    scene.tick(3 * DAY)
    scene.joined_at["new"] = scene.clock.now() - DAY
    scene._events = 1000
    community = Community(Play(url, scene))
    yield community
    community.play.close()


@pytest.mark.parametrize("name", TYPED)
def test_who_may_do_what_and_where(there: Community, name: str) -> None:
    declared = DECLARED[TYPED[name].permission]
    words, expected = TABLE.get(name, (words_for(TYPED[name]), None))
    found = there.row(words)
    # Whoever is paused may have to wait for what they otherwise may.
    assert found.replace("f", "y") == declared
    assert expected is None or found == expected


# -- permissions no command asks for yet -----------------------------------------------------------


def probe(word: str, permission: Permission) -> Declaration:
    @command(word, permission=permission)
    def handler(request: Request, books: Books) -> Effects:
        """Say that it was done."""
        return Effects(says=[Say(request.say("taken-back"))])

    return handler


@pytest.mark.parametrize("permission", ["treasurer", "steward"])
def test_a_role_is_a_permission(there: Community, permission: Permission) -> None:
    known = catalogue(Capability("probe", commands=(probe("probe", permission),)))
    there.play.turns.services = replace(there.play.turns.services, catalogue=known)
    assert there.row("probe") == DECLARED[permission]


def test_moderators_are_the_treasurers_until_one_is_chosen(there: Community) -> None:
    known = catalogue(Capability("probe", commands=(probe("probe", "treasurer"),)))
    there.play.turns.services = replace(there.play.turns.services, catalogue=known)
    assert there.outcome("mia", "garden", "probe") == "n"
    there.say("mia", "garden", "role take treasurer @tess")
    assert there.row("probe") == HOME


def test_rights_count_at_the_moment_of_the_yes(there: Community) -> None:
    """Whoever is no moderator any more confirms nothing as one."""
    there.say("ana", "garden", "tip @ben 1 for the soup")
    [asked] = there.say("mia", "garden", "currency seal name")
    assert asked.endswith("[Yes] [No]")
    MODERATES.pop("mia")
    try:
        assert there.say("mia", "garden", "yes") == ["Only a moderator of garden can do that."]
    finally:
        MODERATES["mia"] = "garden"
