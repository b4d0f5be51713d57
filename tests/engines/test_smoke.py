"""The whole way on both engines, wired as the program wires it: tip, ask, confirm, and again."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from bot.app import open_core, seeded_salt
from bot.clock import DAY, HOUR, MINUTE, SECOND
from bot.ports import Delivery
from commands.values.events import Person, Target
from storage import outbox, schema
from storage.ledger import verify
from storage.ledger.references import reference
from tests.support import audit
from tests.support.chat import Bot, Scene


async def test_a_tip_an_ask_and_its_confirmation(url: str) -> None:
    scene = Scene()
    core = await open_core(url, scene.clock, [scene], salt=seeded_salt("smoke"))
    for event in (
        scene.arrive(),
        scene.say("ana", "!tip @ben 8 for the soup"),
        scene.say("ben", "!tip @ana all"),
    ):
        await core.tell(event)
        await core.settle()
    yes = scene.say("ben", "yes")
    await core.tell(yes)
    await core.settle()
    assert scene.heard()[1:] == [
        "ana gave ben 8 points for the soup. [Undo]",
        "Give ana 8 points? [Yes] [No]",
        "ben gave ana 8 points. [Undo]",
    ]
    await core.close()
    # Opened again it says nothing twice, and knows everything that it was told.
    core = await open_core(url, scene.clock, [scene])
    await core.tell(scene.again(yes))
    await core.settle()
    assert len(scene.tries) == len(scene.shown) == 5
    assert await core.store.read(audit.balances) == {"ana": 0, "ben": 0}
    assert await core.store.read(audit.check) == 5
    assert (await core.store.read(lambda c: verify.verify(c, 1))).entries == 5
    await core.close()


async def test_a_message_is_carried_out_once_however_often_it_comes(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    tip = scene.say("ana", "!tip @ben 8")
    await bot.tell(scene.arrive(), tip)
    before = await bot.core.store.read(audit.dump)
    await bot.tell(*[scene.again(tip)] * 5)
    scene.tick(3 * DAY)
    await bot.tell(scene.again(tip))
    assert await bot.core.store.read(audit.dump) == before
    await bot.close()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.again(tip))
    assert await bot.balances() == {"ana": -800, "ben": 800}
    assert scene.heard()[1:] == ["ana gave ben 8 points. [Undo]"]
    await bot.close()


async def test_an_old_message_brings_back_no_old_name(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    tip = scene.say("ana", "!tip @ben 8")
    await bot.tell(scene.arrive(), tip)
    later = scene.say("ana", "hello")
    await bot.tell(replace(later, sender=replace(later.sender, name="Ana Lee")))
    await bot.tell(scene.again(tip))
    assert set(await bot.balances()) == {"Ana Lee", "ben"}
    await bot.close()


async def test_the_same_message_in_another_room_is_another_message(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    tip = scene.say("ana", "!tip @ben 8")
    await bot.tell(scene.arrive(), scene.arrive("market"), tip)
    await bot.tell(replace(tip, place=scene.place("market")))
    assert len(scene.heard()) == 4
    await bot.close()


async def test_the_same_message_with_other_words_is_refused(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    tip = scene.say("ana", "!tip @ben 8")
    await bot.tell(scene.arrive(), tip, replace(tip, text=tip.text.replace("8", "80")))
    assert await bot.balances() == {"ana": -800, "ben": 800}
    assert scene.moods()[-1] == "refusal"
    await bot.close()


async def test_a_confirmation_works_once_and_only_for_the_person_asked(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 60")
    ask = scene.shown[-1]
    assert ask.mood == "ask"
    await bot.say("ben", "yes")
    await bot.tell(scene.react("cara", scene.message_of(ask)))
    assert await bot.balances() == {}
    await bot.tell(scene.react("ana", scene.message_of(ask), "👍"))
    assert await bot.balances() == {}
    yes = scene.react("ana", scene.message_of(ask))
    await bot.tell(yes, scene.again(yes), scene.react("ana", scene.message_of(ask)))
    await bot.say("ana", "yes")
    await bot.say("ana", "!yes")
    assert await bot.balances() == {"ana": -6000, "ben": 6000}
    await bot.close()


async def test_a_question_is_answered_by_its_number_once_and_by_nobody_else(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 60")
    await bot.say("ana", "!tip @cara 51")
    for other in ("ben", "cara"):
        assert await bot.say(other, "!yes 1") == ["I don’t know a question of yours under 1."]
    # A reference is an entry's.
    unknown = f"I don’t know a question of yours under #{reference(1)}."
    assert await bot.say("ana", f"!yes #{reference(1)}") == [unknown]
    assert await bot.balances() == {}
    assert len(await bot.say("ana", "!yes 1")) == 1
    assert await bot.balances() == {"ana": -6000, "ben": 6000}
    for words in ("!yes 1", "!no 1", "yes 1"):
        assert await bot.say("ana", words) == ["You have answered that one already."]
    assert await bot.balances() == {"ana": -6000, "ben": 6000}
    await bot.close()


async def test_a_button_of_before_questions_had_numbers_answers_what_it_stands_under(
    url: str,
) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 60")
    ask = Target(scene.message_of(scene.shown[-1]), Person(scene.account, "commonpurse"), True)
    await bot.say("ana", "!balance")
    old = scene.say("ana", f"!yes #{reference(1)}", reply_to=ask, pressed=True)
    await bot.tell(scene.say("ben", old.text, reply_to=ask, pressed=True))
    assert await bot.balances() == {}
    await bot.tell(old)
    assert await bot.balances() == {"ana": -6000, "ben": 6000}
    await bot.close()


async def test_a_yes_to_the_line_without_figures_counts_once_its_question_was_shown(
    url: str,
) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!request @ben 20")
    told = scene.message_of(scene.shown[-1])
    line = Target(told, Person(scene.account, "commonpurse"), True)
    for who in ("cara", "ben"):
        await bot.tell(scene.say(who, "yes", reply_to=line))
        assert await bot.balances() == {}
    assert scene.heard()[-1].splitlines()[-1] == "ana asks you for 20 points. [yes 1] [no 1]"
    await bot.tell(scene.react("ben", told))
    assert await bot.balances() == {}
    await bot.tell(scene.say("cara", "!yes", reply_to=line))
    assert await bot.balances() == {}
    await bot.tell(scene.say("ben", "!yes", reply_to=line))
    assert await bot.balances() == {"ana": 2000, "ben": -2000}
    await bot.close()


async def test_words_said_before_a_question_was_asked_do_not_answer_it(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    name = scene.say("ana", "@ben")
    await bot.tell(scene.arrive(), name)
    scene.tick(2 * MINUTE)
    await bot.say("ana", "!tip")
    assert scene.moods()[-1] == "ask"
    await bot.tell(scene.again(name))
    assert await bot.balances() == {}
    await bot.say("ana", "cancel")
    early = scene.say("ana", "yes")
    scene.tick(10 * SECOND)
    await bot.say("ana", "!tip @ben 60")
    assert scene.moods()[-1] == "ask"
    await bot.tell(early)
    assert await bot.balances() == {}
    await bot.say("ana", "yes")
    assert await bot.balances() == {"ana": -6000, "ben": 6000}
    await bot.close()


async def test_a_confirmation_whose_preview_no_longer_holds_asks_anew(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ben", "!tip @ana 10")
    await bot.say("ana", "!tip @ben all")
    await bot.say("ben", "!tip @ana 2")
    said = await bot.say("ana", "yes")
    assert said == ["Things have changed since I asked.\nGive ben 12 points? [Yes] [No]"]
    assert (await bot.balances())["ana"] == 1200
    await bot.say("ana", "yes")
    assert (await bot.balances())["ana"] == 0
    await bot.close()


async def test_a_question_that_has_lapsed_is_answered_by_nothing(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 60")
    scene.tick(10 * MINUTE)
    await bot.say("ana", "yes")
    await bot.core.run_due(scene.clock.now() + DAY)
    await bot.say("ana", "!yes")
    assert await bot.balances() == {}
    await bot.close()


class Deaf(Scene):
    """A platform that cannot be reached while `deaf`."""

    deaf = True

    async def deliver(self, delivery: Delivery) -> str:
        if self.deaf:
            await asyncio.Event().wait()
        return await super().deliver(delivery)


async def test_what_was_not_delivered_goes_out_at_the_next_start_under_its_first_id(
    url: str,
) -> None:
    scene = Deaf()
    bot = await Bot.open(url, scene)
    await bot.core.tell(scene.arrive())
    await bot.core.tell(scene.say("ana", "!tip @ben 8"))

    def ids(connection: Connection) -> list[str]:
        return [str(row["delivery_id"]) for row in audit.rows(connection, schema.outbox)]

    written = await bot.core.store.read(ids)
    await bot.close()
    assert scene.shown == []
    scene.deaf = False
    bot = await Bot.open(url, scene)
    await bot.core.settle()
    assert [delivery.id for delivery in scene.shown] == written
    assert all(len(each) <= 25 for each in written)
    assert scene.tries == written
    assert await bot.core.store.read(outbox.waiting) == []
    await bot.close()


async def test_a_start_after_an_absence_says_so_once(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive(), scene.say("ben", "!help"), scene.say("ana", "!request @ben 5"))
    await bot.core.heartbeat()
    await bot.close()
    scene.tick(7 * DAY - HOUR)
    bot = await Bot.open(url, scene)
    await bot.core.settle()
    assert scene.heard()[-1].startswith("I was away for a while.")
    assert len(scene.tries) == len(set(scene.tries))
    await bot.close()


@pytest.mark.parametrize("words", ["!tip @ben 60", "!tip @ben all", "!tip"])
async def test_an_answer_before_the_question_was_read_is_none_also_when_it_comes_again(
    url: str, words: str
) -> None:
    scene = Deaf()
    bot = await Bot.open(url, scene)
    await bot.core.tell(scene.arrive())
    await bot.core.tell(scene.say("ben", "!tip @ana 1"))
    await bot.core.tell(scene.say("ana", words))
    yes = scene.say("ana", "@ben" if words == "!tip" else "yes")
    await bot.core.tell(yes)
    await bot.close()
    scene.deaf = False
    bot = await Bot.open(url, scene)
    await bot.core.settle()
    asked = len(scene.heard())
    assert scene.moods()[-1] == "ask"
    await bot.tell(scene.again(yes))
    assert len(scene.heard()) == asked
    assert (await bot.balances())["ana"] == 100
    # Said again, as another message, it is an answer.
    await bot.tell(scene.say("ana", "@ben" if words == "!tip" else "yes"))
    assert (await bot.balances())["ana"] < 100
    await bot.close()
