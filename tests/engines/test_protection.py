"""A flood from one leaves the others served; it is told once, quietly, and costs no books."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from bot.app import open_core, seeded_salt
from bot.clock import MINUTE, SECOND
from commands.engine.rate_limit import Pace
from commands.values.events import Said
from storage import schema
from tests.support import audit
from tests.support.chat import Scene
from tests.support.loops import is_long, loops

MOST = 10


def flood(scene: Scene, count: int) -> list[Said]:
    """So many tips of dan's, all in one second."""
    first = scene.say("dan", "!tip @ana 0.01")
    return [replace(first, event_id=f"$flood{number}") for number in range(count)]


async def test_a_flood_from_one_leaves_the_others_served(url: str) -> None:
    scene = Scene()
    pace = Pace(member_most=MOST, room_most=1_000)
    core = await open_core(url, scene.clock, [scene], salt=seeded_salt("flood"), pace=pace)
    await core.tell(scene.arrive())
    await core.settle()
    account = (scene.platform, scene.account)
    events = [*flood(scene, 200), scene.say("ben", "!tip @cara 2"), scene.say("dan", "hello")]
    await core.take_in(account, events, "1")
    await core.settle()
    told = [words for words in scene.heard() if "at once" in words]
    assert len(told) == 1
    assert "ben gave cara 2 points. [Undo]" in scene.heard()
    assert sum("dan gave" in words for words in scene.heard()) == MOST
    entries = (await core.store.read(audit.dump))["entries"]

    # What was passed over stays so when it comes again, and in a minute dan is served as ever.
    await core.tell(events[150])
    await core.settle()
    assert (await core.store.read(audit.dump))["entries"] == entries
    scene.tick(MINUTE)
    await core.tell(scene.say("dan", "!tip @ana 3"))
    await core.settle()
    assert "dan gave ana 3 points. [Undo]" in scene.heard()
    await core.close()


async def test_a_flood_without_end_leaves_all_others_answered(sqlite_file_url: str) -> None:
    scene = Scene(people=("ana", "ben", "cara", "dan", "eve", "fay", "gus"))
    core = await open_core(
        sqlite_file_url, scene.clock, [scene], salt=seeded_salt("flood"), pace=Pace()
    )
    await core.tell(scene.arrive())
    await core.settle()
    others = [who for who in scene.people if who not in ("dan", "ana")]
    most = 10_000 if is_long() else 800
    events, said = flood(scene, most), [scene.say(who, "!tip @ana 2") for who in others]
    # Each of the others speaks up somewhere in the midst of it.
    for number, tip in enumerate(said, 1):
        events.insert(number * most // (len(said) + 1), tip)
    for at in range(0, len(events), 500):
        await core.take_in((scene.platform, scene.account), events[at : at + 500], str(at))
    await core.settle()
    heard = scene.heard()
    for who in others:
        assert f"{who} gave ana 2 points. [Undo]" in heard
    gave = sum("dan gave ana" in words for words in heard)
    told = sum("at once" in words for words in heard)
    # What was answered of the flood, and that the rest is passed over, is all there is of it.
    assert 0 < gave < 100
    assert told == 1
    assert len(heard) <= 1 + len(others) + gave + told
    await core.close()


async def test_behind_thousands_of_one_member_nobody_waits_in_line(url: str) -> None:
    scene = Scene()
    pace = Pace(member_most=MOST, room_most=1_000)
    core = await open_core(url, scene.clock, [scene], salt=seeded_salt("line"), pace=pace)
    await core.tell(scene.arrive())
    await core.settle()
    before = len(scene.shown)
    events = [*flood(scene, loops(1_000)), scene.say("ben", "!tip @cara 2")]
    await core.take_in((scene.platform, scene.account), events, "1")
    # In line are what is answered of the flood, the word that it is too much, and ben.
    assert core.standing().events <= MOST + 2
    await core.settle()
    answered = [each.reply_to for each in scene.shown[before:]]
    assert len(answered) == MOST + 2
    assert answered[-1] == events[-1].event_id
    await core.close()


async def test_looking_is_counted_like_doing(url: str) -> None:
    scene = Scene()
    pace = Pace(member_most=MOST, room_most=1_000)
    core = await open_core(url, scene.clock, [scene], salt=seeded_salt("looks"), pace=pace)
    await core.tell(scene.arrive())
    await core.tell(scene.say("ana", "!tip @ben 1"))
    await core.settle()
    before = len(scene.heard())
    first = scene.say("dan", "!balance")
    for number in range(50):
        await core.tell(replace(first, event_id=f"$look{number}"))
    await core.settle()
    assert len(scene.heard()) == before + MOST + 1
    await core.close()


async def test_a_room_has_its_bound_too_and_another_room_its_own(url: str) -> None:
    scene = Scene()
    pace = Pace(member_most=1_000, room_most=MOST)
    core = await open_core(url, scene.clock, [scene], salt=seeded_salt("rooms"), pace=pace)
    await core.tell(scene.arrive())
    for event in flood(scene, 30):
        await core.tell(event)
    await core.settle()
    assert sum("dan gave" in words for words in scene.heard()) == MOST
    await core.tell(scene.say("ana", "!tip @ben 1", room="market"))
    await core.settle()
    assert "ana gave ben 1 point. [Undo]" in scene.heard()

    def handled(connection: Connection) -> int:
        return len(connection.execute(schema.events.select()).all())

    # What is passed over leaves no trace in the books.
    assert await core.store.read(handled) <= MOST + 3
    await core.close()


def test_a_turn_decided_twice_counts_nothing_twice() -> None:
    scene, pace = Scene(), Pace(member_most=2, room_most=10)
    events = flood(scene, 5)
    first = [pace.verdict(event, lambda _: True) for event in events]
    assert first == ["served", "served", "told", "passed over", "passed over"]
    assert [pace.verdict(event, lambda _: True) for event in events] == first
    assert pace.verdict(scene.say("dan", "just talk"), lambda _: False) == "served"


def test_what_was_said_while_the_bot_was_away_counts_at_its_own_time() -> None:
    scene, pace = Scene(), Pace(member_most=2, room_most=10)
    said = [scene.say("dan", "!tip @ana 1") for _ in range(6)]
    spread = [replace(event, at=event.at + 40 * SECOND * n) for n, event in enumerate(said)]
    back = spread[-1].at + 60 * MINUTE
    heard = [replace(event, received_at=back) for event in spread]
    assert [pace.verdict(event, lambda _: True) for event in heard] == ["served"] * 6


def said_by(scene: Scene, people: int, minutes: int, each: int) -> list[Said]:
    """So many people who each say so much a minute, and are heard at the end all at once."""
    first = scene.say("dan", "!tip @ana 1")
    back = first.at + minutes * MINUTE
    return [
        replace(
            first,
            event_id=f"$m{minute}.{number}.{who}",
            received_at=back,
            at=first.at + minute * MINUTE + number * MINUTE // each,
            sender=replace(first.sender, user=f"@p{who}:here"),
        )
        for minute in range(minutes)
        for number in range(each)
        for who in range(people)
    ]


def verdicts(pace: Pace, events: list[Said]) -> list[str]:
    return [pace.verdict(event, lambda _: True) for event in events]


def test_an_honest_backlog_is_answered_whole() -> None:
    backlog = said_by(Scene(), people=10, minutes=5, each=20)
    assert verdicts(Pace(), backlog) == ["served"] * 1_000


def test_a_flood_that_claims_to_be_a_backlog_is_bounded() -> None:
    scene, pace = Scene(), Pace(member_most=10, room_most=1_000)
    claimed = said_by(scene, people=1, minutes=60, each=10)
    assert verdicts(pace, claimed).count("served") == 10 * 10
    # What claims to lie ahead counts as heard, and what goes back in time as what was before it.
    scene, pace = Scene(), Pace(member_most=10, room_most=1_000)
    now = scene.say("dan", "!tip @ana 1")
    wild = [
        replace(now, event_id=f"$w{number}", at=now.at + (-1) ** number * number * MINUTE)
        for number in range(100)
    ]
    assert verdicts(pace, wild).count("served") == 10


def test_in_a_full_room_those_are_slowed_who_had_more_than_their_share() -> None:
    scene, pace = Scene(), Pace(member_most=1_000, room_most=100)
    assert verdicts(pace, flood(scene, 150)).count("served") == 100
    for name in ("ana", "ben", "cara"):
        mine = [replace(each, sender=scene.person(name)) for each in flood(scene, 5)]
        mine = [replace(each, event_id=f"{name}{n}") for n, each in enumerate(mine)]
        assert verdicts(pace, mine) == ["served"] * 5
    # However many there are who have never been heard of, each is heard a little.
    crowd = said_by(scene, people=200, minutes=1, each=8)
    assert verdicts(pace, crowd).count("served") == 200 * 5
    # And each who is slowed is told once, for themselves.
    assert verdicts(pace, crowd).count("told") == 200
