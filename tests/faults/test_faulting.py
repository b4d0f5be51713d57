"""A handler that faults spares all others, and its event is marked as handled for ever."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from commands.catalogue import catalogue
from commands.engine.request import Effects, Request, Say
from commands.values.capability import Capability, Catalogue
from commands.values.declaration import Declaration, command
from storage import members, schema
from storage.ledger.accounts import member_account
from storage.ledger.movements import Entry, Leg
from storage.unit_of_work import Books
from tests.support import audit
from tests.support.chat import Bot, Scene


@command("raises", money=True)
def raises(request: Request, books: Books) -> Effects:
    """Fault in the decision, after something was put into the running state."""
    identity = members.identities_of(books, request.member.number)[0]
    members.rename(books, request.member, identity, "somebody else")
    raise ZeroDivisionError("a handler's own mistake")


@command("unbookable", money=True)
def unbookable(request: Request, books: Books) -> Effects:
    """Ask of the ledger what no rule allows."""
    one, two = member_account(1, 1), member_account(1, 2)
    return Effects(movements=(Entry("tip", (Leg(one, -5), Leg(two, 4))),))


@command("breaks", money=True)
def breaks(request: Request, books: Books) -> Effects:
    """Make the database itself refuse."""
    books.connection.execute(text("SELECT * FROM nowhere"))
    return Effects()


@command("words", money=True)
def words(request: Request, books: Books) -> Effects:
    """Fail after the money was booked: there are no such words."""
    entry = Entry(
        "tip", (Leg(member_account(1, 1), -5), Leg(member_account(1, 2), 5)), cause="member/1"
    )
    return Effects(movements=(entry,), says=[Say(request.say("no-such-words"))])


@command("collides", money=True)
def collides(request: Request, books: Books) -> Effects:
    """Fail only when the turn is written at its end: a number that is given out twice."""
    books.add(members.Member(1, "twice", "twice", request.now))
    return Effects()


@command("overflows", money=True)
def overflows(request: Request, books: Books) -> Effects:
    """Fail only when the turn is written at its end, in the driver: more than 64 bits."""
    books.add(members.Member(2**64, "many", "many", request.now))
    return Effects()


FAULTY = (raises, unbookable, breaks, words, collides, overflows)
COMMANDS: Catalogue = catalogue(Capability("faulty", commands=FAULTY))
NAMES = [each.name for each in FAULTY]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("saved", [False, True])
async def test_a_fault_spares_the_others_of_its_turn(url: str, name: str, saved: bool) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene, commands=COMMANDS)
    await bot.tell(scene.arrive())
    events = [scene.say("ana", "!tip @ben 0.1") for _ in range(20)]
    events[7:7] = [faulty := scene.say("cara", f"!{name}")]
    if saved:
        await bot.core.take_in((scene.platform, scene.account), events, "1")
    else:
        await asyncio.gather(*map(bot.core.tell, events))
    await bot.core.settle()
    assert await bot.balances() == {"ana": -200, "ben": 200}
    assert scene.moods().count("fault") == 1
    told = next(delivery for delivery in scene.shown if delivery.mood == "fault")
    assert told.reply_to == faulty.event_id
    assert told.to == "@cara:here"
    assert "nothing was changed" in told.reply.plain()
    rows = await bot.core.store.read(lambda c: audit.rows(c, schema.members))
    assert [row["name"] for row in rows] == list(scene.people)
    await bot.check()

    # For ever: not when it comes again, not with the mistake mended, not after a restart.
    before = await bot.core.store.read(audit.dump)
    await bot.tell(scene.again(faulty))
    assert await bot.core.store.read(audit.dump) == before
    await bot.close()
    mended = catalogue(Capability("mended", commands=tuple(_mended(each) for each in NAMES)))
    bot = await Bot.open(url, scene, commands=mended)
    await bot.tell(scene.again(faulty))
    assert await bot.balances() == {"ana": -200, "ben": 200}
    if saved:
        await bot.core.take_in((scene.platform, scene.account), events, "2")
        await bot.core.settle()
    assert await bot.core.store.read(lambda c: audit.rows(c, schema.inbox)) == []
    assert len(scene.tries) == len(set(scene.tries))
    await bot.close()


def _mended(name: str) -> Declaration:
    @command(name, money=True)
    def pays(request: Request, books: Books) -> Effects:
        """What it would do without its mistake."""
        legs = (Leg(member_account(1, 1), -500), Leg(member_account(1, 2), 500))
        return Effects(movements=(Entry("tip", legs, cause="member/1"),))

    return pays


async def test_each_fault_has_a_name_of_its_own(url: str, caplog: pytest.LogCaptureFixture) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene, commands=COMMANDS)
    await bot.tell(scene.arrive(), *(scene.say("ana", "!raises") for _ in range(3)))
    said = [d.reply.plain().rsplit(" ", 1)[1] for d in scene.shown if d.mood == "fault"]
    told = [each.getMessage() for each in caplog.records if hasattr(each, "for_operator")]
    names = [each.strip(".") for each in said]
    assert told == [f"fault {each}: the log says what happened; pass it on" for each in names]
    assert len(set(said)) == 3
    await bot.close()


@pytest.mark.parametrize("many", [1, 60])
async def test_a_turn_full_of_faults_ends(url: str, many: int) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene, commands=COMMANDS)
    await bot.tell(scene.arrive())
    events = [scene.say("ana", f"!{NAMES[n % len(NAMES)]}") for n in range(many)]
    await asyncio.gather(*map(bot.core.tell, events))
    await bot.core.settle()
    assert scene.moods().count("fault") == many
    await bot.say("ana", "!tip @ben 1")
    assert await bot.balances() == {"ana": -100, "ben": 100}
    await bot.check()
    await bot.close()
