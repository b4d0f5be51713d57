"""What a member can press: the bot's own reactions under its message, by the real core."""

from __future__ import annotations

import uuid
from pathlib import Path

from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery
from commands.values.events import Arrived
from commands.values.rendered import Button, Line, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, MakeMember, Running
from tests.matrix.member import Json, Member
from tests.matrix.proxy import Proxy
from tests.matrix.whole import garden, whole_bot
from tests.support.synapse import Homeserver

UNDO = "↩️"
ASK = Reply((Line((Text("Which? "), Button("one", "yes #a"), Text(" "), Button("two", "yes #b"))),))


async def put_by(who: str, seen_by: Member, room: str, message: str, emoji: str) -> Json:
    """Wait for somebody's reaction under a message."""

    def wanted(event: Json) -> bool:
        related = event["content"].get("m.relates_to", {})
        return (
            event["sender"] == who
            and event["type"] == "m.reaction"
            and (related.get("event_id"), related.get("key")) == (message, emoji)
        )

    return await seen_by.hear(room, wanted)


async def test_buttons_are_pressed_by_reacting(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path):
        room = await garden(bot, ana, ben)
        shown = (await ana.call("GET", f"profile/{bot}/displayname"))["displayname"]
        pill = {"m.mentions": {"user_ids": [ben.user]}}
        # Above the usual, it is asked first; ✅ and ❌ stand under the question.
        await ana.say(room, f"!tip {ben.user} 60", **pill)
        asked = (await ana.hear_from(room, bot, "60 points?"))["event_id"]
        await put_by(bot, ana, room, asked, "✅")
        await put_by(bot, ana, room, asked, "❌")
        # Only the one who is asked answers, and never by a thumb.
        await ben.react(room, asked, "✅")
        await ana.react(room, asked, "👍")
        pressed = await ana.react(room, asked, "✅")
        given = await ana.hear_from(room, bot, "ana gave ben 60 points")
        # Nobody answers a reaction: the question is what is answered.
        assert given["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == asked != pressed

        await put_by(bot, ana, room, given["event_id"], UNDO)
        # It is hers to take back: nothing is said of somebody else's try.
        await ben.react(room, given["event_id"], UNDO)
        await ana.react(room, given["event_id"], UNDO)
        edited = await ana.hear_from(room, bot, "Taken back")
        assert edited["content"]["m.relates_to"]["rel_type"] == "m.replace"
        # There is nothing to press any more.
        await ana.hear(room, lambda event: event["type"] == "m.room.redaction")

        # Nobody has this id; and the bot is called by the name that it shows, without a pill.
        await ben.say(room, f"{shown}: tip {ana.user[:-1]}x 5")
        await ben.hear_from(room, bot, "Is the name right?")
        await ben.say(room, "no")

        await ben.say(room, f"!tip {ana.user} 1,500")
        which = await ben.hear_from(room, bot, "two ways")
        assert "[1. 1,500 points: " in which["content"]["body"]
        await put_by(bot, ben, room, which["event_id"], "2️⃣")
        await ben.react(room, which["event_id"], "2️⃣")
        await ben.hear_from(room, bot, "ben gave ana 1.5 points")
    said = await ana.said_by(bot, room)
    assert sum("gave ben 60 points" in words for words in said) == 2, said  # the tip and its edit
    assert not any("not given by you" in words for words in said), said


async def test_setting_up_is_one_message_that_changes(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana = await member("ana")
    bot = settings.user
    async with whole_bot(settings, tmp_path):
        room = await ana.make_room(bot, name="garden")
        await ana.hear_from(room, bot, "I keep tips")
        await ana.say(room, "!setup")
        asked = (await ana.hear_from(room, bot, "What is your money called?"))["event_id"]
        await put_by(bot, ana, room, asked, "2️⃣")
        beans = await ana.react(room, asked, "2️⃣")
        edited = await ana.hear_from(room, bot, "Is it for thanks")
        assert edited["content"]["m.relates_to"] == {"rel_type": "m.replace", "event_id": asked}
        # A client lets nobody put the same emoji twice: taking it off is the next press.
        await ana.redact(room, beans)
        await ana.hear_from(room, bot, "Who looks after the purse?")
        await ana.react(room, asked, "1️⃣")
        await ana.hear_from(room, bot, "Which language")
        await put_by(bot, ana, room, asked, "5️⃣")
    mine = [event for event in await ana.history(room) if event["sender"] == bot]
    own = [event for event in mine if event["type"] == "m.room.message"]
    first = [event for event in own if "m.relates_to" not in event["content"]]
    answers = [
        event
        for event in own
        if event["content"].get("m.relates_to", {}).get("rel_type") != "m.replace"
    ]
    assert (len(first), len(answers)) == (1, 2)  # The greeting, and the one message.
    stand = sorted(await reactions(ana, room, asked))
    assert stand == sorted([*(f"{number}️⃣" for number in range(1, 6)), "1️⃣"])


async def test_reactions_are_put_once_however_often_it_is_tried(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account, name="garden")
        place = (await books.wait_for(Arrived)).place
        # The process ends before any of them is put, and the delivery is tried again.
        sent = await bot.deliver(Delivery("d1", "send", place, ASK))
    async with running() as bot:
        assert await bot.deliver(Delivery("d1", "send", place, ASK)) == sent
        await books.until(lambda: books.facts["reactions"] == "[]")
        assert await reactions(ana, room, sent) == ["1️⃣", "2️⃣"]
        gone = Delivery("d2", "edit", place, ASK.without_buttons(), target=sent)
        await bot.deliver(gone)
        await bot.deliver(gone)
    assert await reactions(ana, room, sent) == []


async def test_reactions_that_must_wait_keep_nothing_else_waiting(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings
) -> None:
    ana = await member("ana")
    async with Proxy(settings.homeserver) as proxy:
        through = settings.model_copy(update={"homeserver": proxy.url})
        limited = {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 60_000}
        async with running(settings=through) as bot:
            room = await ana.make_room(bot.account, name="garden")
            place = (await books.wait_for(Arrived)).place
            proxy.answer("/send/m.reaction/", 429, limited, times=1_000)
            sent = await bot.deliver(Delivery("d1", "send", place, ASK))
            await bot.deliver(Delivery("d2", "send", place, Reply((Line((Text("next"),)),))))
            assert await reactions(ana, room, sent) == []
        # The process ends; the next one still owes them.
        proxy.relent()
        async with running(settings=through) as bot:
            await put_by(bot.account, ana, room, sent, "1️⃣")
            await put_by(bot.account, ana, room, sent, "2️⃣")
            await books.until(lambda: books.facts["reactions"] == "[]")


async def test_answers_go_before_reactions_where_the_server_counts(
    running: Running, books: Books, member: MakeMember, homeserver: Homeserver
) -> None:
    ana = await member("ana")
    ruler = homeserver.register(f"ruler-{uuid.uuid4().hex[:8]}", PASSWORD, admin=True)
    tip = Reply((Line((Text("ana gave ben 8 points. "), Button("Undo", "undo"))),))
    async with running() as bot, Member(homeserver.url, ruler, PASSWORD) as admin:
        room = await ana.make_room(bot.account, name="garden")
        place = (await books.wait_for(Arrived)).place
        where = f"/_synapse/admin/v1/users/{bot.account}/override_ratelimit"
        await admin.ask("POST", where, {"messages_per_second": 1, "burst_count": 3})
        for number in range(8):
            await bot.deliver(Delivery(f"d{number}", "send", place, tip))
        # A question keeps its own: there is no other way to see that it is one.
        asked = await bot.deliver(Delivery("q", "send", place, ASK))
        await put_by(bot.account, ana, room, asked, "2️⃣")
    own = [event for event in await ana.history(room) if event["sender"] == bot.account]
    under_tips = [
        event
        for event in own
        if event["type"] == "m.reaction"
        and event["content"].get("m.relates_to", {}).get("key") == UNDO
    ]
    assert sum(event["type"] == "m.room.message" for event in own) == 9
    # Half of what is let through went to them before.
    assert len(under_tips) <= 2
    kinds = [event["type"] for event in own if event["type"] in ("m.room.message", "m.reaction")]
    assert kinds[-2:] == ["m.reaction", "m.reaction"]


async def reactions(who: Member, room: str, message: str) -> list[str]:
    """The emojis that stand under a message now."""
    return [
        event["content"]["m.relates_to"]["key"]
        for event in await who.history(room)
        if event["type"] == "m.reaction"
        and event["content"].get("m.relates_to", {}).get("event_id") == message
    ]
