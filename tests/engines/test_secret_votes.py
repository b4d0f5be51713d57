"""Of a secret ballot nothing is to be read: in no table, file, kept message, or line of a log.

Each run is a vote in which ana, ben and cara choose, saved before it is decided, as on Matrix. Runs
that differ in one ballot leave the same rows in every table, but for what is sealed.
"""

from __future__ import annotations

import logging
import stat
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, make_url, select, update

from bot.app import ScriptedProcess
from bot.ports import Delivery
from bot.rehearsal.heard import Heard
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from bot.tools.offline_books import changing
from bot.vault import FileVault, MemoryVault, seeded_key
from commands.engine.ballot_secrecy import may_hold_ballot
from commands.engine.items import ReceiveBatch
from commands.language.button_emoji import presses
from commands.language.dates import DAY
from commands.values.events import AnyEvent, Form, Person, Reacted, Target
from commands.values.rendered import Picture
from storage import schema
from storage.drivers.sqlite import sqlite_path
from storage.ledger.verify import Wrong, verify
from tests.support.chat import Bot, Scene
from tests.support.loops import loops

ASK = '!poll "What colour?" "Zinnober" "Karmesin" "Indigo" secret=yes closes=1d'
REASON = "it glows like embers"
PEOPLE = ("ana", "ben", "cara", "dan", "mia")

Rows = dict[str, list[tuple[Any, ...]]]


def rows(connection: Connection, *, sealed: bool = False) -> Rows:
    """Every row of every table; of ballots that are sealed only that they are there."""
    found: Rows = {}
    for table in schema.metadata.sorted_tables:
        if table is schema.leases:
            continue  # Those of processes on PostgreSQL, which are told apart by it.
        # How often somebody had the community to themselves is counted on PostgreSQL alone.
        columns = [
            each
            for each in table.columns
            if (sealed or each.name != "sealed") and each is not schema.communities.c.turn
        ]
        query = select(*columns).order_by(*table.primary_key.columns)
        found[table.name] = [tuple(row) for row in connection.execute(query)]
    return found


@dataclass
class Election:
    """A bot with a secret vote open, and what its people were told alone."""

    bot: Bot
    vault: FileVault | MemoryVault

    async def saved(self, event: AnyEvent) -> Rows:
        """Save an event, look at all that is kept, and have it decided."""
        core, account = self.bot.core, (event.place.platform, event.place.account)
        batch = ReceiveBatch(account, (event,), f"p{event.event_id}")
        await core.store.decide(batch)
        waiting = await self.rows()
        await core._inbox.take_up(account)
        await core._inbox.empty()
        await core.settle()
        return waiting

    async def votes(self, who: str, text: str) -> Rows:
        return await self.saved(self.bot.scene.say(who, text, direct=True))

    async def presses(self, who: str, shown: Delivery, label: str) -> Rows:
        """Press a button of a message as a reaction does, in private."""
        emoji = next(each for each, button in presses(shown.reply) if button.label == label)
        message = shown.target or self.bot.scene.message_of(shown)
        pressed = self.bot.scene.react(who, message, emoji)
        place = self.bot.scene.say(who, "", direct=True).place
        return await self.saved(replace(pressed, place=place))

    async def rows(self, *, sealed: bool = False) -> Rows:
        return await self.bot.core.store.read(lambda c: rows(c, sealed=sealed))

    async def close(self) -> None:
        """Let the time of the vote come."""
        core, clock = self.bot.core, self.bot.scene.clock
        await core.run_due(clock.now() + DAY)
        await core.settle()

    def receipts(self) -> list[str]:
        """The receipts that were handed out, in order."""
        told = [words for words in self.bot.scene.heard() if "eceipt: " in words]
        return [words.split("eceipt: ")[1].split("\n")[0].split()[0] for words in told]


@asynccontextmanager
async def voting(
    url: str, vault: FileVault | MemoryVault | None = None, ask: str = ASK
) -> AsyncIterator[Election]:
    vault = vault or MemoryVault(seeded_key("tests"))
    scene = Scene(people=PEOPLE)
    bot = await Bot.open(url, scene, vault=vault)
    try:
        await bot.tell(scene.arrive())
        await bot.say("ana", ask)
        await bot.say("ana", "!yes")
        yield Election(bot, vault)
    finally:
        await bot.close()


def forms(words: Sequence[str]) -> list[str]:
    """Words as they could stand somewhere: with and without what divides them, in either case."""
    return [form for each in words for form in (each, each.replace("-", ""))]


def found_in(text: str, words: Sequence[str]) -> list[str]:
    return [each for each in forms(words) if each.casefold() in text.casefold()]


def in_files(url: str, words: Sequence[str]) -> list[str]:
    """Which of the words stand in the bytes of the database and its log."""
    path = sqlite_path(url)
    raw = b"".join(
        each.read_bytes() for each in path.parent.glob(f"{path.name}*") if each.is_file()
    )
    return found_in(raw.decode("latin-1"), words)


SAID = ("vote 1 b: ", REASON, "vote 1 zInNoBeR", "vote zinnnober", "vot 1 kArMeSiN", "vote 1 hue")
"""What is typed in the runs below, as only who types it would write it."""


async def test_no_choice_and_no_receipt_stands_anywhere(
    url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    vault = FileVault(tmp_path / "keys")
    async with voting(url, vault) as election:
        waited = [
            await election.votes("ana", f"vote 1 B: {REASON}"),
            await election.votes("ben", "!vote 1 zInNoBeR"),
            await election.votes("cara", "vote 1 hue"),
            await election.votes("cara", "vot 1 kArMeSiN"),
            await election.votes("cara", "vote zinnnober"),
            await election.votes("cara", "vote 1 C"),
            await election.votes("ana", "vote 1 A"),
            await election.votes("ben", "vote 1"),
            await election.votes("ben", f"zInNoBeR: {REASON}"),
            await election.votes("ben", "b"),
            await election.saved(election.bot.scene.say("dan", "!vote 1 kArMeSiN")),
        ]
        receipts = election.receipts()
        assert len(receipts) == 7  # Six ballots, and one that was looked at again.
        words = [*SAID, *receipts]
        assert any("sealed:" in str(rows_then["inbox"]) for rows_then in waited)
        for then in (*waited, await election.rows(sealed=True)):
            assert not found_in(str(then), words)
        keys = sorted((tmp_path / "keys").glob("vote-*"))
        assert [stat.S_IMODE(key.stat().st_mode) for key in keys] == [0o600]
        if url.startswith("sqlite"):
            assert not in_files(url, words)

        await election.close()
        kept = await election.rows(sealed=True)
        assert kept["sealed_ballots"] == []
        assert [row[3] for row in kept["opened_ballots"]] != []
        reasons = kept.pop("unsigned_reasons")
        assert reasons == []  # ana and ben changed their votes, and gave none with them.
        assert not found_in(str(kept), words)
        assert not list((tmp_path / "keys").glob("vote-*"))
        await election.bot.check()
    if url.startswith("sqlite"):
        assert not in_files(url, words)
    out, err = capsys.readouterr()
    assert not found_in(caplog.text + out + err, words)


@asynccontextmanager
async def thanking(url: str, vault: FileVault) -> AsyncIterator[Election]:
    """A round of thanks whose points can be given."""
    scene = Scene(people=PEOPLE)
    bot = await Bot.open(url, scene, vault=vault)
    try:
        await bot.tell(scene.arrive())
        await bot.say("ana", "!treasury give 90")
        await bot.say("ana", '!grants thanks "June" budget=20 vote_until=3d')
        await bot.say("ana", "!yes")
        for who in PEOPLE:
            await bot.say(who, "!vote 1 yes")
        scene.tick(DAY)
        await bot.core.run_due(scene.clock.now())
        await bot.core.settle()
        yield Election(bot, vault)
    finally:
        await bot.close()


async def test_who_thanks_whom_stands_nowhere(
    url: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    async with thanking(url, FileVault(tmp_path / "keys")) as round_:
        waited = [
            await round_.votes("ana", "vote 2 @bEn 61 @caRa 39"),
            await round_.votes("ben", "!grants vote 2 caRa=97"),
            await round_.votes("ben", "vote 2 daN 93"),
            await round_.votes("cara", "vote 2 noBody 89"),
            await round_.votes("cara", "vote 2 caRa 83"),
            await round_.votes("ana", "vote 2"),
            await round_.saved(round_.bot.scene.say("dan", "!vote 2 bEn 79")),
            await round_.saved(round_.bot.scene.say("dan", "!grants vote 2 bEn 73")),
        ]
        receipts = round_.receipts()
        assert len(receipts) == 4  # Three ballots, and one that was looked at again.
        words = ["bEn 61", "ben 61", "61 @caRa", "caRa=97", "cara 97", "daN 93", "dan 93"]
        words += ["noBody 89", "caRa 83", "bEn 79", "bEn 73", "m2=61", "m3=39", "m3=97", "m4=93"]
        words += receipts
        for then in (*waited, await round_.rows(sealed=True)):
            assert not found_in(str(then), words)
        if url.startswith("sqlite"):
            assert not in_files(url, words)
        round_.bot.scene.tick(3 * DAY)
        await round_.bot.core.run_due(round_.bot.scene.clock.now())
        await round_.bot.core.settle()
        kept = await round_.rows(sealed=True)
        assert kept["sealed_ballots"] == []
        published = [row[3] for row in kept.pop("opened_ballots")]
        assert sorted(published) == ["m2=61,m3=39", "m4=93"]
        assert not found_in(str(kept), words)
        assert not list((tmp_path / "keys").glob("vote-*"))
        assert "dan: 6.66 points" in str(round_.bot.scene.heard())
        await round_.bot.check()
    out, err = capsys.readouterr()
    assert not found_in(caplog.text + out + err, words)


@pytest.mark.parametrize("path", [("vote",), ("rank",), ("grants", "vote")])
def test_a_form_by_which_one_votes_may_hold_a_ballot(path: tuple[str, ...]) -> None:
    """Points are given by `grants vote` too, which Discord sends as a command of a group."""
    said = Scene(people=PEOPLE).say("dan", "")
    assert may_hold_ballot(replace(said, form=Form(path)))
    assert not may_hold_ballot(replace(said, form=Form(("grants", "list"))))


RANKED = '!poll "What colour?" "Zinnober" "Karmesin" "Indigo" secret=yes method=ranked closes=1d'


async def test_an_order_that_is_secret_lies_sealed_while_it_is_put_together(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    words = ("C>B", "So far", "C>A", "B>C", "C B")
    async with voting(url, ask=RANKED) as election:
        scene = election.bot.scene
        typed = scene.say("dan", "!rank 1 C>B")
        waited = [
            await election.votes("ana", "rank 1"),
            await election.votes("ana", "rank 1 C>B"),
            await election.votes("ana", "rnak 1 c>b"),
            await election.votes("ben", "rank 1 B>C"),
            await election.saved(typed),
            await election.saved(scene.say("dan", "!rnak 1 c>b")),
        ]
        orders = [each for each in scene.shown if "So far" in each.reply.plain()]
        assert [len(each.reply.plain().splitlines()) for each in orders] == [2, 2]
        waited += [await election.presses("ben", orders[-1], "A Zinnober")]
        assert "So far: B Karmesin, C Indigo, A Zinnober." in scene.heard()[-1]
        kept = await election.rows()
        for then in (*waited, kept):
            assert not found_in(str(then), words)
        # Nor does how long it is tell anything: the same number of options takes the same place.
        replies = [str(row) for row in kept["outbox"] if "sealed part" in str(row)]
        assert len({len(each) for each in replies[1:3]}) == 1
        shown = [each for each in scene.shown if each.kind == "remove"]
        assert [each.target for each in shown] == [typed.event_id]
        decided = [row for row in kept["events"] if typed.event_id in row]
        assert [[each for each in row if isinstance(each, bytes)] for row in decided] == [[b""]]
        done = next(each for each in reversed(scene.shown) if "So far" in each.reply.plain())
        await election.presses("ben", done, "Done")
        assert "In 1 you voted: B Karmesin > C Indigo > A Zinnober." in "".join(scene.heard()[-2:])
        assert len(election.receipts()) == 1
        if url.startswith("sqlite"):
            assert not in_files(url, words)
        await election.close()
        await election.bot.check()
    if url.startswith("sqlite"):
        assert not in_files(url, words)
    assert not found_in(caplog.text, words)


async def test_what_was_sealed_is_in_no_byte_of_the_file_after_the_close(
    sqlite_file_url: str,
) -> None:
    async with voting(sqlite_file_url) as election:
        for who in ("ana", "ben", "cara"):
            await election.votes(who, "vote 1 B")
        sealed = [row[-1] for row in (await election.rows(sealed=True))["sealed_ballots"]]
        path = sqlite_path(sqlite_file_url)

        def there() -> list[bytes]:
            files = [each for each in path.parent.glob(f"{path.name}*") if each.is_file()]
            raw = b"".join(each.read_bytes() for each in files)
            return [each for each in sealed if each[:32] in raw or each[-32:] in raw]

        assert len(sealed) == 3
        assert len({len(each) for each in sealed}) == 1
        assert there() == sealed
        await election.close()
        await election.bot.core.store.decide(ReceiveBatch(("chat", "@bot:here"), (), "later"))
        assert there() == []


CHOICES = ("vote 1 A", "vote 1 B", "vote 1 C", f"vote 1 B: {REASON}")


@pytest.mark.parametrize("pair", [(0, 1), (1, 2), (1, 3)])
async def test_runs_that_differ_in_one_ballot_keep_and_show_others_the_same(
    url: str, sqlite_file_url: str, pair: tuple[int, int]
) -> None:
    kept, shown = [], []
    for where, choice in zip((url, sqlite_file_url), pair, strict=True):
        async with voting(where) as election:
            await election.votes("ben", "vote 1 A")
            waiting = await election.votes("ana", CHOICES[choice])
            assert waiting["inbox"][0][-1].startswith("sealed:")
            await election.votes("cara", "vote 1 C")
            await election.bot.say("dan", "!poll show 1")
            await election.bot.say("dan", "!poll voters 1")
            await election.bot.say("dan", "!poll list")
            kept.append(await election.rows())
            others = [each for each in election.bot.scene.shown if each.to != "@ana:here"]
            shown.append([each.reply.plain() for each in others])
    assert kept[0] == kept[1]
    assert shown[0] == shown[1]


async def test_who_said_which_is_told_by_nothing_after_the_close(
    url: str, sqlite_file_url: str
) -> None:
    """Two who swap their ballots leave the same, but for which receipt stands beside which."""
    kept, shown = [], []
    for where, (one, other) in ((url, "AB"), (sqlite_file_url, "BA")):
        async with voting(where) as election:
            await election.votes("ana", f"vote 1 {one}")
            await election.votes("ben", f"vote 1 {other}")
            await election.votes("cara", "vote 1 C")
            await election.close()
            await election.bot.say("dan", "!why 1")
            now = await election.rows(sealed=True)
            kept.append(now)
            shown.append([d.reply.plain() for d in election.bot.scene.shown if d.to is None])
            await election.bot.say("dan", "!poll export 1")
            file = election.bot.scene.shown[-1].reply.blocks[-1]
            assert isinstance(file, Picture)
            # The ballots, and nothing beside them that would say whose.
            assert sorted(file.data.decode().split()) == ["A", "B", "C", "ballot"]
    assert shown[0] == shown[1]
    receipts = [{row[-1] for row in each.pop("opened_ballots")} for each in kept]
    assert receipts[0] == receipts[1]
    differing = [name for name in kept[0] if kept[0][name] != kept[1][name]]
    # The record of the end binds what was published, and the head of the chain binds the record.
    assert differing == [name for name in differing if name in ("communities", "entries")]


async def test_a_reaction_and_a_press_leave_no_digest_to_guess_at(url: str) -> None:
    async with voting(url) as election:
        scene = election.bot.scene
        await election.votes("ana", "vote 1")
        sheet = next(each for each in reversed(scene.shown) if each.private)
        said = scene.say("ana", "", direct=True)
        pressed = Reacted(
            place=said.place,
            event_id="$press",
            sender=said.sender,
            at=said.at,
            received_at=said.at,
            emoji="🇧",
            target=Target(scene.message_of(sheet), Person(scene.account, "commonpurse"), True),
            added=True,
        )
        waiting = await election.saved(pressed)
        assert waiting["inbox"][0][-1].startswith("sealed:")
        assert len(election.receipts()) == 1
        decided = [row for row in (await election.rows())["events"] if "$press" in row]
        assert [[each for each in row if isinstance(each, bytes)] for row in decided] == [[b""]]


async def test_what_is_typed_in_the_room_is_to_be_taken_away_and_nothing_else_is(url: str) -> None:
    async with voting(url) as election:
        scene = election.bot.scene
        typed, pressed = scene.say("ben", "!vote 1 A"), scene.say("ben", "!vote 1 A", pressed=True)
        await election.bot.tell(typed, pressed, scene.say("ben", "vote 1 A", direct=True))
        removed = [each for each in scene.shown if each.kind == "remove"]
        assert [(each.place.room, each.target) for each in removed] == [("garden", typed.event_id)]
        assert len(election.receipts()) == 1


async def test_an_election_whose_sealed_draw_is_gone_is_called_off(url: str) -> None:
    async with voting(url) as election:
        bot = election.bot
        await bot.tell(bot.scene.say("mia", "!elect open steward", moderates=True))
        await bot.tell(bot.scene.say("mia", "!yes", moderates=True))
        await bot.say("ana", "!elect stand 2")
        assert "You stand in 2." in " ".join(bot.scene.heard())
        election.vault.destroy("vote-1-2")
        await bot.core.run_due(bot.scene.clock.now() + 4 * DAY)
        await bot.core.settle()
        assert "2 is called off: its sealed draw is gone." in " ".join(bot.scene.heard())
        await bot.check()


async def test_a_key_that_is_gone_calls_the_vote_off_openly(url: str) -> None:
    async with voting(url) as election:
        await election.votes("ana", "vote 1 A")
        election.vault.destroy("vote-1-1")
        await election.close()
        said = election.bot.scene.heard()[-1]
        assert said == (
            "1 is called off: What colour? The key to its votes is gone, so nobody can count them,"
            " and nobody can read them. Ask it again if it still matters."
        )
        kept = await election.rows()
        assert kept["sealed_ballots"] == kept["opened_ballots"] == []
        await election.bot.check()


async def test_whoever_notices_first_that_the_key_is_gone_has_it_called_off(url: str) -> None:
    async with voting(url) as election:
        await election.votes("ana", "vote 1 A")
        election.vault.destroy("vote-1-1")
        await election.votes("ben", "vote 1 B")
        told = [each for each in election.bot.scene.shown if "is called off" in each.reply.plain()]
        assert [each.to for each in told] == ["@ben:here", None]
        faces = [each for each in election.bot.scene.shown if each.kind == "edit"]
        assert (
            faces[-1].reply.plain()
            == "1: What colour?\nA Zinnober\nB Karmesin\nC Indigo\nThis vote was called off."
        )
        await election.bot.say("ana", "!why 1")
        assert election.bot.scene.heard()[-1].startswith(
            "1 was called off: What colour? The key to its votes was gone, so nobody could count"
            " them, and nobody could read them.\n"
        )
        await election.bot.say("ana", "!poll voters 1")
        voters = election.bot.scene.heard()[-1]
        await election.bot.say("ana", "!poll export 1")
        assert "It was called off, and its votes are erased: they were not counted." in voters
        assert election.bot.scene.heard()[-1] == (
            "1 was called off, and its votes are erased: they were not counted."
        )
        await election.bot.say("ana", "!poll list")
        assert "Called off" in election.bot.scene.heard()[-1]
        await election.close()
        await election.bot.check()


async def test_where_the_key_of_an_election_is_gone_the_role_stays_as_it_was(url: str) -> None:
    async with voting(url) as election:
        bot = election.bot
        await bot.tell(bot.scene.say("mia", "!elect open steward", moderates=True))
        await bot.tell(bot.scene.say("mia", "!yes", moderates=True))
        for each in ("ana", "ben"):
            await bot.say(each, "!elect stand 2")
        await bot.core.run_due(bot.scene.clock.now() + 3 * DAY)
        await bot.core.settle()
        election.vault.destroy("vote-1-2")
        await election.votes("cara", "vote 2 A")
        assert bot.scene.heard()[-1].endswith(
            "Nobody is elected; the role stays as it was. Open the election again if you still"
            " want to."
        )
        await bot.say("ana", "!why 2")
        assert "Nobody was elected; the role stayed as it was." in bot.scene.heard()[-1]
        await bot.check()


async def test_another_key_of_the_same_name_opens_nothing(url: str) -> None:
    async with voting(url) as election:
        await election.votes("ana", "vote 1 A")
        election.vault.destroy("vote-1-1")
        election.vault.fresh = seeded_key("another")
        election.vault.make("vote-1-1")
        await election.close()
        assert "is called off" in election.bot.scene.heard()[-1]


async def test_a_process_that_died_after_the_close_destroys_the_key_when_it_starts(
    url: str, tmp_path: Path
) -> None:
    vault = FileVault(tmp_path / "keys")
    async with voting(url, vault) as election:
        await election.votes("ana", "vote 1 A")
        await election.close()
        assert "vote-1-1" not in vault.names()
    vault.make("vote-1-1")  # As if it had died before.
    vault.make("vote-1-2")  # Of a vote that is just being opened elsewhere.
    scene = Scene(people=PEOPLE)
    bot = await Bot.open(url, scene, vault=vault)
    await bot.close()
    assert [name for name in vault.names() if name.startswith("vote")] == ["vote-1-2"]


async def test_a_restart_between_the_ballots_and_the_close_loses_none(
    url: str, tmp_path: Path
) -> None:
    vault = FileVault(tmp_path / "keys")
    async with voting(url, vault) as election:
        await election.votes("ana", "vote 1 B")
        scene = election.bot.scene
        # Saved, and not decided before the process ends.
        await election.bot.core.store.decide(
            ReceiveBatch(
                (scene.platform, scene.account), (scene.say("ben", "vote 1 B", direct=True),), "p"
            )
        )
        await election.bot.close()
        again = await Bot.open(url, scene, vault=FileVault(tmp_path / "keys"))
        await again.core._inbox.empty()
        await Election(again, vault).close()
        assert "B Karmesin, with 2 of 2" in scene.heard()[-1]
        await again.check()
        await again.close()


# -- what the judge sees ---------------------------------------------------------------------------

_o, _s = schema.opened_ballots, schema.sealed_ballots


@pytest.mark.parametrize(
    "tampered",
    [
        update(_o).where(_o.c.place == 1).values(choice="3"),
        update(_o).where(_o.c.place == 1).values(receipt="0" * 64),
        delete(_o).where(_o.c.place == 3),
        delete(_o),
        update(_o).values(place=_o.c.place + 10),
    ],
)
async def test_the_judge_notices_what_was_done_to_published_ballots(
    sqlite_file_url: str, tampered: Any
) -> None:
    async with voting(sqlite_file_url) as election:
        for who in ("ana", "ben", "cara"):
            await election.votes(who, "vote 1 B")
        await election.close()
        await election.bot.check()
    is_noticed(sqlite_file_url, tampered)


def is_noticed(url: str, tampered: Any) -> None:
    """Assert that the judge finds books wrong in which this was done."""

    def look(connection: Connection) -> None:
        assert connection.execute(tampered).rowcount
        with pytest.raises(Wrong):
            verify(connection, 1)

    with changing(make_url(url)) as books:
        books.run(look)


@pytest.mark.parametrize(
    "tampered",
    [
        delete(_s).where(_s.c.member == 1),
        update(_s).where(_s.c.member == 1).values(entry=1),
        update(_s).where(_s.c.member == 1).values(member=9),
    ],
)
async def test_the_judge_notices_a_sealed_ballot_that_is_missing_or_another_member_s(
    sqlite_file_url: str, tampered: Any
) -> None:
    async with voting(sqlite_file_url) as election:
        await election.votes("ana", "vote 1 B")
        await election.bot.check()
    is_noticed(sqlite_file_url, tampered)


# -- one member, one ballot ------------------------------------------------------------------------

VOTERS = ("ana", "ben", "cara", "dan")
votes_or_links = st.one_of(
    st.tuples(st.just("vote"), st.sampled_from(VOTERS), st.sampled_from("ABC")),
    st.tuples(st.just("link"), st.sampled_from(VOTERS), st.sampled_from(VOTERS)),
)


@given(st.lists(votes_or_links, max_size=6))
@settings(max_examples=loops(6))
async def test_one_member_has_one_secret_ballot_whatever_is_voted_and_linked(
    acts: list[tuple[str, str, str]],
) -> None:
    """The last one that any of their accounts gave, as the result tells."""
    lines = ["--- room garden", "--- moderator mia", f"--- people {' '.join(VOTERS)}"]
    lines += ['mia> !poll "What?" "one" "two" "three" secret=yes closes=1d', "mia> !yes"]
    person = {each: each for each in VOTERS}
    ballots: dict[str, tuple[int, str]] = {}
    """Person → the last ballot of any of their accounts, with when it was given."""
    for at, (what, who, more) in enumerate(acts):
        if what == "vote":
            lines.append(f"{who}/bot> vote 1 {more}")
            ballots[person[who]] = (at, more)
        elif person[who] != person[more]:
            # The first yes may only show what it would answer.
            lines.append(f"mia> !mod same @{who} @{more}")
            lines += [f"{who}/bot> yes", f"{more}/bot> yes"] * 2
            one, other = person[who], person[more]
            if mine := [ballots.pop(each) for each in (one, other) if each in ballots]:
                ballots[one] = max(mine)
            person = {each: one if found == other else found for each, found in person.items()}
    lines += ["--- wait 2 days"]
    heard: list[Heard] = []
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "books.db"
        await play(parse("\n".join(lines) + "\n"), ScriptedProcess.open, db=db, hear=heard.append)
    given_last = [choice for _, choice in ballots.values()]
    [told] = [each.text for each in heard if "[Why]" in each.text]
    if not ballots:
        assert "Nobody voted." in told
    for letter, name in zip("ABC", ("one", "two", "three"), strict=True):
        assert not ballots or f"{letter} {name} {given_last.count(letter)}" in told
