"""Invited, arrived, hearing and answering: the first room, with a plain client as its member."""

from __future__ import annotations

import asyncio

from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery
from commands.values.events import (
    MENTION,
    Arrived,
    Deleted,
    Edited,
    Joined,
    Left,
    Reacted,
    Renamed,
    Said,
)
from commands.values.rendered import Button, Line, Name, Reply, Text
from tests.matrix.books import Books
from tests.matrix.conftest import MakeMember, Running


def words(text: str) -> Reply:
    return Reply((Line((Text(text),)),))


async def test_invited_it_joins_hears_and_answers(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        room = await ana.make_room(bot.account, name="garden")
        arrived = await books.wait_for(Arrived)
        assert (arrived.place.room, arrived.room_name) == (room, "garden")
        assert arrived.sender.user == ana.user
        assert [person.name for person in arrived.people] == ["ana"]

        await ana.invite(room, ben.user)
        await ben.join(room)
        joined = await books.wait_for(Joined)
        assert joined.sender.user == ben.user
        assert joined.sender.joined_at == joined.at

        pill = f'<a href="https://matrix.to/#/{ben.user}">ben</a>'
        event_id = await ana.say(
            room,
            "!tip ben 8 for the soup",
            format="org.matrix.custom.html",
            formatted_body=f"!tip {pill} 8 for the soup",
            **{"m.mentions": {"user_ids": [ben.user]}},
        )
        said = await books.wait_for(Said)
        assert said.text == f"!tip {chr(MENTION)} 8 for the soup"
        assert [(person.user, person.name) for person in said.mentions] == [(ben.user, "ben")]
        assert said.event_id == event_id
        assert not said.place.direct

        reply = Reply(
            (
                Line(
                    (
                        Name("ana", 1, user=ana.user),
                        Text(" gave "),
                        Name("ben", 2, ping=True, user=ben.user),
                        Text(" <8> points. "),
                        Button("Undo", "undo"),
                    )
                ),
            )
        )
        delivery = Delivery("d1", "send", said.place, reply, reply_to=event_id)
        sent = await bot.deliver(delivery)
        heard = await ben.hear_from(room, bot.account)
        assert heard["event_id"] == sent
        content = heard["content"]
        assert content["body"] == "ana gave ben <8> points. [Undo]"
        assert "&lt;8&gt;" in content["formatted_body"]
        assert content["m.mentions"] == {"user_ids": [ben.user]}
        assert content["m.relates_to"] == {"m.in_reply_to": {"event_id": event_id}}

        edit = Delivery("d2", "edit", said.place, words("undone"), target=sent)
        await bot.deliver(edit)
        edited = await ben.hear(
            room, lambda event: event["content"].get("m.new_content", {}).get("body") == "undone"
        )
        assert edited["content"]["m.relates_to"]["event_id"] == sent
        assert edited["content"]["m.mentions"] == {}

        react = Delivery("d3", "react", said.place, words(""), target=event_id, emoji="🪙")
        reaction = await bot.deliver(react)
        # Another delivery of the same reaction finds it there already.
        again = Delivery("d4", "react", said.place, words(""), target=event_id, emoji="🪙")
        assert await bot.deliver(again) == reaction


async def test_what_members_do_to_messages_and_names(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        room = await ana.make_room(bot.account, ben.user)
        await ben.join(room)
        await books.wait_for(Arrived)
        first = await ana.say(room, "!tip 80")
        said = await books.wait_to_hear("!tip 80")

        reply = await ben.reply(room, first, "> <@mallory:x> !tip 9\n\nyes")
        answer = await books.wait_to_hear("yes")
        assert answer.event_id == reply
        assert answer.text == "yes"
        assert answer.reply_to is not None
        assert answer.reply_to.author.user == ana.user
        assert not answer.reply_to.is_bot

        own = await bot.deliver(Delivery("d1", "send", said.place, words("hello")))
        await ben.reply(room, own, "to the bot")
        to_bot = await books.wait_to_hear("to the bot")
        assert to_bot.reply_to is not None
        assert to_bot.reply_to.is_bot

        await ana.edit(room, first, "!tip 8")
        edited = await books.wait_for(Edited)
        assert (edited.original, edited.text) == (first, "!tip 8")
        # Servers pass on anybody's edits.
        await ben.edit(room, first, "!tip 99")

        coin = await ben.react(room, first, "🪙")
        reacted = await books.wait_for(Reacted)
        assert (reacted.emoji, reacted.target.event_id, reacted.added) == ("🪙", first, True)
        await ben.redact(room, coin)
        taken = await books.wait_for(Reacted, lambda event: not event.added)
        assert (taken.emoji, taken.target.event_id) == ("🪙", first)

        await ana.redact(room, first)
        deleted = await books.wait_for(Deleted)
        assert (deleted.original, deleted.by_author) == (first, True)
        await ana.redact(room, reply)
        by_other = await books.wait_for(Deleted, lambda event: event.original == reply)
        assert not by_other.by_author

        await ben.rename("Benedict")
        renamed = await books.wait_for(Renamed)
        assert renamed.sender.name == "Benedict"
        await ben.leave(room)
        left = await books.wait_for(Left)
        assert left.sender.user == ben.user
    assert [event.text for event in books.of(Edited)] == ["!tip 8"]


async def test_its_own_words_notices_and_what_bridges_repeat_are_not_heard(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ghost = await member("ana"), await member("discord_7")
    async with running() as bot:
        room = await ana.make_room(bot.account, ghost.user)
        await ghost.join(room)
        arrived = await books.wait_for(Arrived)
        assert [person.user for person in arrived.people] == [ana.user]
        await bot.deliver(Delivery("d1", "send", arrived.place, words("!tip 1")))
        await ana.send(room, "m.room.message", {"msgtype": "m.notice", "body": "!tip 2"})
        await ana.say(room, "!tip 3", **{"fi.mau.double_puppet_source": "mautrix-discord"})
        await ghost.say(room, "!tip 4")
        odd = {"m.mentions": {}, "formatted_body": 5, "m.relates_to": {"m.in_reply_to": 3}}
        await ana.say(room, "!tip 5", format="org.matrix.custom.html", **odd)
        await ana.say(room, "!tip \ue000 6")
        await books.wait_to_hear("6")
    assert books.heard(room) == ["!tip 5", "!tip  6"]


async def test_a_change_of_name_does_not_hide_when_somebody_came(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    room = await ana.make_room()
    joined = await ana.state(room, "m.room.create")
    assert joined
    for name in ("ana lee", "ana b", "ana c"):
        await ana.rename(name)
    events = await ana.history(room)
    came = next(event for event in events if event.get("state_key") == ana.user)
    async with running() as bot:
        await ana.invite(room, bot.account)
        arrived = await books.wait_for(Arrived)
    assert [person.name for person in arrived.people] == ["ana c"]
    assert [person.joined_at for person in arrived.people] == [came["origin_server_ts"] * 1000]


async def test_who_waits_for_an_answer_sees_it_being_written(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account, name="garden")
        place = (await books.wait_for(Arrived)).place
        # The books that decide it take their time: nothing answers until the bot is seen typing.
        asked = await ana.say(room, "!tip @ben 1")
        await ana.say(room, "just talking")
        await ana.see_typing(room, bot.account)
        await bot.deliver(Delivery("d1", "send", place, words("given"), reply_to=asked))
        await ana.see_typing(room)
        # Talk is not answered, and an answer that is there at once needs no such sign.
        asked = await ana.say(room, "!tip @ben 2")
        await books.wait_to_hear("!tip @ben 2")
        await bot.deliver(Delivery("d2", "send", place, words("given"), reply_to=asked))
        assert not [task for task in asyncio.all_tasks() if task.get_name() == "typing"]
