"""The close of a vote and the last votes: what was said before counts, and nothing said after."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from bot.clock import HOUR, MINUTE, SECOND
from commands.engine.items import HandleEvent, ReceiveBatch, Remember
from commands.engine.saying_time import AWAY, BEHIND
from commands.values.events import Said
from storage.unit_of_work import Books
from storage.votes import Vote
from tests.support.chat import Bot, Scene
from tests.support.play import Play


@pytest.fixture
def play(url: str) -> Iterator[Play]:
    found = Play(url, Scene())
    found.take_in(found.scene.arrive(), position="0")
    found.take_in(found.scene.say("ana", '!poll "Where?" "Park" "Café" closes=1h'), position="1")
    yield found
    found.check()
    found.close()


def vote_of(play: Play, number: int = 1) -> Vote:
    def look(connection: Connection) -> Vote:
        return Books(connection, 1, lambda _, __: b"", writable=False).need(Vote, number)

    return play.read(look)


def account(play: Play) -> tuple[str, str]:
    return (play.scene.platform, play.scene.account)


def said(play: Play, who: str, text: str, at: int, heard: int) -> Said:
    return replace(play.scene.say(who, text), at=at, received_at=heard)


def save(play: Play, event: Said) -> None:
    play.turn(ReceiveBatch(account(play), (event,), "2"))


def decide(play: Play, event: Said, *, saved: bool = True) -> str:
    [result] = play.turn(HandleEvent(event, saved=saved))
    play.deliver(result.sayings)
    return str(result.outcome)


def test_a_vote_that_is_saved_and_waits_is_counted_before_the_close(play: Play) -> None:
    ends = vote_of(play).closes_at
    last = said(play, "ben", "!vote 1 B", ends - SECOND, ends)
    save(play, last)
    play.due(ends + SECOND)
    assert vote_of(play).state == "open"
    assert decide(play, last) == "handled"
    play.due(ends + 3 * SECOND)
    assert (vote_of(play).state, vote_of(play).outcome) == ("closed", "won 2")


def test_what_is_never_decided_does_not_keep_it_open(play: Play) -> None:
    ends = vote_of(play).closes_at
    save(play, said(play, "ben", "!vote 1 B", ends - SECOND, ends))
    for minute in range(12):
        play.due(ends + minute * MINUTE)
    assert vote_of(play).state == "closed"


def test_a_vote_said_in_time_counts_after_something_was_decided_past_the_end(play: Play) -> None:
    ends = vote_of(play).closes_at
    decide(play, said(play, "ana", "!tip @ben 1", ends + SECOND, ends + SECOND), saved=False)
    late = said(play, "ben", "!vote 1 B", ends - SECOND, ends + 2 * SECOND)
    assert decide(play, late, saved=False) == "handled"
    play.due(ends + 3 * SECOND)
    assert vote_of(play).outcome == "won 2"


def test_a_vote_said_after_the_end_does_not_count_however_late_the_close(play: Play) -> None:
    ends = vote_of(play).closes_at
    late = said(play, "ben", "!vote 1 B", ends, ends + SECOND)
    assert decide(play, late, saved=False) == "refused"
    play.due(ends + HOUR)
    assert vote_of(play).outcome == "nobody"


def test_a_time_of_long_before_it_was_heard_is_not_believed(play: Play) -> None:
    ends = vote_of(play).closes_at
    late = said(play, "ben", "!vote 1 B", ends - SECOND, ends + 2 * MINUTE)
    assert decide(play, late, saved=False) == "refused"


def test_what_was_said_while_the_bot_was_away_is_believed_and_waited_for(play: Play) -> None:
    ends = vote_of(play).closes_at
    back = ends + 5 * MINUTE
    play.turn(Remember(account(play), AWAY, f"{ends - 5 * MINUTE} {back}"))
    play.turn(Remember(account(play), BEHIND, str(back)))
    play.due(back)
    assert vote_of(play).state == "open"
    last = said(play, "ben", "!vote 1 B", ends - SECOND, back + SECOND)
    assert decide(play, last, saved=False) == "handled"
    after = said(play, "cara", "!vote 1 A", ends + SECOND, back + SECOND)
    assert decide(play, after, saved=False) == "refused"
    play.turn(Remember(account(play), BEHIND, ""))
    play.due(back + 2 * SECOND)
    assert vote_of(play).outcome == "won 2"


async def test_a_process_that_starts_again_catches_up_before_it_closes(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    here = (scene.platform, scene.account)
    await bot.core.take_in(here, [scene.arrive()], "1")
    await bot.core.take_in(here, [scene.say("ana", '!poll "Tea?" closes=1h')], "2")
    await bot.core.settle()
    await bot.core.run_due(scene.clock.now() + 55 * MINUTE)
    await bot.close()
    last = scene.say("ben", "!vote 1 yes")
    scene.tick(9 * MINUTE)
    bot = await Bot.open(url, scene)
    await bot.core._due.do_all()
    heard = replace(last, received_at=scene.clock.now())
    await bot.core.take_in(here, [heard], "3")
    await bot.core.caught_up(here)
    await bot.core.run_due(scene.clock.now() + 5 * SECOND)
    await bot.core.settle()
    assert any("Yes. 1 yes, 0 no" in words for words in scene.heard())
    await bot.check()
    await bot.close()


async def test_the_close_and_the_last_votes_at_once(url: str) -> None:
    """Votes of the last second and of the first after it, saved while the close is being done."""
    scene = Scene(people=tuple(f"m{number}" for number in range(20)))
    bot = await Bot.open(url, scene)
    here = (scene.platform, scene.account)
    await bot.core.take_in(here, [scene.arrive()], "1")
    await bot.core.take_in(here, [scene.say("m0", '!poll "Tea?" closes=1h')], "2")
    await bot.core.settle()
    ends = scene.clock.now() + HOUR
    scene.clock.set(ends)
    votes = [
        replace(
            scene.say(who, f"!vote 1 {'yes' if number % 2 else 'no'}"),
            at=ends - SECOND if number < 15 else ends,
            received_at=ends,
        )
        for number, who in enumerate(scene.people)
    ]
    scene.clock.set(ends + SECOND)
    await asyncio.gather(
        *(bot.core.take_in(here, [vote], str(3 + n)) for n, vote in enumerate(votes)),
        bot.core._due.do_all(),
    )
    await bot.core.settle()
    await bot.core.run_due(scene.clock.now() + 5 * SECOND)
    assert sum("7 yes, 8 no, 0 abstained." in words for words in scene.heard()) >= 1
    assert sum("Tea? No. 7 yes, 8 no" in words for words in scene.heard()) == 1
    await bot.check()
    await bot.close()


def test_a_secret_vote_said_in_time_counts_after_something_was_decided_past_the_end(
    play: Play,
) -> None:
    play.tell(play.scene.say("ana", '!poll "Which?" "Left" "Right" closes=2h secret=yes'))
    play.tell(play.scene.say("ana", "!yes"))
    ends = vote_of(play, 2).closes_at
    decide(play, said(play, "ana", "!tip @ben 1", ends + SECOND, ends + SECOND), saved=False)
    late = play.scene.say("ben", "vote 2 B", direct=True)
    late = replace(late, at=ends - SECOND, received_at=ends + 2 * SECOND)
    assert decide(play, late, saved=False) == "handled"
    play.due(ends + 3 * SECOND)
    assert vote_of(play, 2).outcome == "won 2"
