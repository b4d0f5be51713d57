"""Words for one person: where they may be said, and where they may not."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest

from bot.matrix.invitations import is_welcome
from bot.matrix.settings import MatrixSettings
from bot.ports import Delivery, Undeliverable
from commands.values.events import Arrived, Place, Said
from commands.values.rendered import Line, Name, Reply, Text
from storage import communities
from tests.matrix.books import Books
from tests.matrix.conftest import PASSWORD, MakeMember, Running
from tests.matrix.member import Json, Member
from tests.matrix.whole import whole_bot
from tests.support.synapse import Homeserver


def words(text: str) -> Reply:
    return Reply((Line((Text(text),)),))


def private(id_: str, place: Place, to: str, text: str) -> Delivery:
    return Delivery(id_, "send", place, words(text), to=to, private=True)


async def test_private_words_go_to_a_room_of_two_and_stay_there(
    running: Running, books: Books, member: MakeMember, homeserver: Homeserver
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account)
        place = (await books.wait_for(Arrived)).place
        assert place.direct
        # The room holds but those two: it is as private as any.
        await bot.deliver(private("d1", place, ana.user, "in the room of two"))
        await ana.hear_from(room, bot.account, "in the room of two")

        ben = await member("ben")
        await ana.invite(room, ben.user)
        await bot.deliver(private("d2", place, ana.user, "you are at 8"))
        alone = await ana.be_invited(bot.account)
        # A second try of the same words finds them said; other words wait for her to come.
        await bot.deliver(private("d2", place, ana.user, "you are at 8"))
        with pytest.raises(Undeliverable, match="not accepted yet"):
            await bot.deliver(private("d3", place, ana.user, "you are at 9"))
        await ana.join(alone)
        await ana.hear_from(alone, bot.account, "you are at 8")
        # Her client shows it among the direct chats, and so would any client of the bot's.
        hers = [each for each in await ana.history(alone) if each.get("state_key") == ana.user]
        assert next(each["content"].get("is_direct") for each in hers) is True
        async with Member(homeserver.url, bot.account, PASSWORD) as client:
            listed = await client.call("GET", f"user/{quote(bot.account)}/account_data/m.direct")
            assert listed == {ana.user: [alone]}
        await bot.deliver(private("d4", place, ana.user, "you are at 10"))
        await ana.hear_from(alone, bot.account, "you are at 10")
        await ana.say(alone, "!balance")
        said = await books.wait_for(Said, room=alone)
        assert said.place.direct
        # Only the bot may let anybody in.
        with pytest.raises(RuntimeError, match="M_FORBIDDEN"):
            await ana.invite(alone, ben.user)
    async with running() as bot:
        await bot.deliver(private("d5", place, ana.user, "still here"))
        await ana.hear_from(alone, bot.account, "still here")
    assert await ana.said_by(bot.account, room) == ["in the room of two"]
    assert await ana.said_by(bot.account, alone) == ["you are at 8", "you are at 10", "still here"]
    assert len(books.of(Arrived)) == 1


async def test_a_room_that_was_made_but_not_written_down_is_found_again(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        await ana.make_room(bot.account, ben.user)
        place = (await books.wait_for(Arrived)).place
        await bot.deliver(private("d1", place, ana.user, "hello"))
        alone = await ana.be_invited(bot.account)
    del books.facts[f"direct:{ana.user}"]
    async with running() as bot:
        await bot.deliver(private("d1", place, ana.user, "hello"))
    await ana.join(alone)
    assert await ana.said_by(bot.account, alone) == ["hello"]


async def test_who_will_not_come_is_not_asked_again(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        await ana.make_room(bot.account, ben.user)
        place = (await books.wait_for(Arrived)).place
        await bot.deliver(private("d1", place, ana.user, "hello"))
        alone = await ana.be_invited(bot.account)
        await ana.leave(alone)
        with pytest.raises(Undeliverable, match="left the direct room"):
            await bot.deliver(private("d2", place, ana.user, "hello"))
        # But she may open one herself.
        own = await ana.make_room(bot.account, is_direct=True)
        await books.wait_for(Arrived, room=own)
        await ana.say(own, "!balance")
        await books.wait_for(Said, room=own)
        await bot.deliver(private("d3", place, ana.user, "welcome"))
        await ana.hear_from(own, bot.account, "welcome")


def is_in(event: Json, user: str) -> bool:
    """Whether it is the event by which somebody came in."""
    return event.get("state_key") == user and event["content"].get("membership") == "join"


async def test_her_own_chat_is_used_and_told_once_that_it_is_in_clear(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings.model_copy(update={"encryption": True}), tmp_path) as core:
        garden = await ana.make_room(bot, ben.user, name="garden")
        await ana.hear_from(garden, bot, "I keep tips")
        own = await ana.make_room(bot, is_direct=True)
        await ana.hear(own, lambda event: is_in(event, bot))
        await ana.say(own, "balance")
        await ana.hear_from(own, bot, "You are at 0 points")
        await ana.hear_from(own, bot, "This chat is not encrypted")
        await ana.say(own, "history")
        await ana.say(own, f"tip {ben.user} 2")
        await ana.hear_from(own, bot, "2 points")
        told = await ana.said_by(bot, own)
        assert sum("not encrypted" in each for each in told) == 1, told
        # Who leaves it begins no community with the room's id for a name.
        await ana.leave(own)
        await ana.say(garden, f"!tip {ben.user} 1")
        await ana.hear_from(garden, bot, "ana gave ben 1 point.")
        await core.settle()
        assert len(await core.store.read(communities.all_communities)) == 1


async def test_a_room_with_a_listener_is_never_private(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        own = await ana.make_room(bot.account, is_direct=True)
        place = (await books.wait_for(Arrived, room=own)).place
        await ana.say(own, "!balance")
        await books.wait_for(Said, room=own)
        await ana.invite(own, ben.user)
        await bot.deliver(private("d1", place, ana.user, "for you alone"))
        alone = await ana.be_invited(bot.account)
        assert alone != own
    assert await ana.said_by(bot.account, own) == []


async def test_discreet_words_stand_in_the_room_and_ping_nobody(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana, ben = await member("ana"), await member("ben")
    async with running() as bot:
        room = await ana.make_room(bot.account, ben.user)
        await books.wait_for(Arrived)
        asked = await ana.say(room, "!tip 500")
        place = (await books.wait_for(Said)).place
        reply = Reply((Line((Name("ana", 1, ping=True, user=ana.user), Text(", up to 92."))),))
        await bot.deliver(Delivery("d1", "send", place, reply, to=ana.user, reply_to=asked))
        heard = await ana.hear_from(room, bot.account)
    assert heard["content"]["body"] == "ana, up to 92."
    assert heard["content"]["m.mentions"] == {}
    assert heard["content"]["msgtype"] == "m.notice"
    assert heard["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == asked


async def test_an_answer_stands_in_the_thread_of_the_question(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account)
        await books.wait_for(Arrived)
        root = await ana.say(room, "let us talk about soup")
        thread = {"rel_type": "m.thread", "event_id": root, "is_falling_back": True}
        thread["m.in_reply_to"] = {"event_id": root}
        asked = await ana.say(room, "!balance", **{"m.relates_to": thread})
        said = await books.wait_to_hear("!balance")
        assert said.reply_to is None
        sent = await bot.deliver(Delivery("d1", "send", said.place, words("8"), reply_to=asked))
        heard = await ana.hear_from(room, bot.account)
        # So does every part of a long one, and words that are said discreetly.
        long = words("a long story " * 4000)
        more = Delivery("d2", "send", said.place, long, to=ana.user, reply_to=asked)
        await bot.deliver(more)
        await bot.deliver(Delivery("d3", "edit", said.place, words("9"), target=sent))
    related = heard["content"]["m.relates_to"]
    assert (related["rel_type"], related["event_id"]) == ("m.thread", root)
    assert related["m.in_reply_to"] == {"event_id": asked}
    where = f"rooms/{quote(room)}/relations/{quote(root)}/m.thread?recurse=true&limit=50"
    found = (await ana.ask("GET", f"/_matrix/client/v1/{where}"))["chunk"]
    in_thread = [event for event in found if event["sender"] == bot.account]
    assert len(in_thread) > 3
    assert {event["content"]["m.mentions"] == {} for event in in_thread} == {True}
    # The edit belongs to a message of the thread, and so to the thread.
    (edited,) = (event for event in in_thread if event["event_id"] == sent)
    latest = edited["unsigned"]["m.relations"]["m.replace"]["content"]
    assert latest["m.new_content"]["body"] == "9"


async def test_nothing_goes_out_in_clear_into_an_encrypted_room(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    encryption = {
        "type": "m.room.encryption",
        "content": {"algorithm": "m.megolm.v1.aes-sha2"},
    }
    async with running() as bot:
        room = await ana.make_room(bot.account, initial_state=[encryption])
        place = (await books.wait_for(Arrived)).place
        with pytest.raises(Undeliverable, match="encrypted"):
            await bot.deliver(Delivery("d1", "send", place, words("clear")))
    # Even where the server no longer says so.
    async with running() as bot:
        with pytest.raises(Undeliverable, match="encrypted"):
            await bot.deliver(Delivery("d2", "send", place, words("clear")))
    assert await ana.said_by(bot.account, room) == []


async def test_what_cannot_be_delivered_says_so(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        room = await ana.make_room(bot.account)
        place = (await books.wait_for(Arrived)).place
        first = await ana.hear(room, lambda event: is_in(event, bot.account))
        with pytest.raises(Undeliverable):
            await bot.deliver(private("d1", place, "@nobody:localhost.invalid", "hello"))
        await ana.call("POST", f"rooms/{room}/kick", user_id=bot.account)
        with pytest.raises(Undeliverable):
            await bot.deliver(Delivery("d2", "send", place, words("hello")))
        # Invited again, it comes again, and says so no second time.
        await ana.invite(room, bot.account)
        await ana.hear(
            room,
            lambda event: is_in(event, bot.account) and event["event_id"] != first["event_id"],
        )
        await ana.say(room, "again")
        await books.wait_to_hear("again")
    assert len(books.of(Arrived)) == 1


async def test_invitations_of_strangers_stay_unanswered(
    running: Running, books: Books, member: MakeMember, settings: MatrixSettings
) -> None:
    ana, ben = await member("ana"), await member("ben")
    only_ben = settings.model_copy(update={"invites": (ben.user,)})
    async with running(settings=only_ben) as bot:
        refused = await ana.make_room(bot.account)
        welcome = await ben.make_room(bot.account)
        await books.wait_for(Arrived)
    assert [arrived.place.room for arrived in books.of(Arrived)] == [welcome]
    assert (await ana.state(refused, "m.room.member", bot.account))["membership"] == "invite"


async def test_an_invitation_left_open_by_an_earlier_life_is_answered(
    running: Running, books: Books, member: MakeMember
) -> None:
    ana = await member("ana")
    async with running() as bot:
        pass
    room = await ana.make_room(bot.account)
    books.facts["invitations"] = f'{{"{room}": "{ana.user}"}}'
    async with running():
        await books.wait_for(Arrived, room=room)
        await books.until(lambda: books.facts["invitations"] == "{}")


def test_whose_invitations_are_welcome() -> None:
    assert is_welcome("@ana:example.org", ["example.org"])
    assert is_welcome("@ana:example.org", ["*.net", "@ana:example.org"])
    assert is_welcome("@ana:a.example.org", ["*.example.org"])
    assert is_welcome("@ana:example.org", ["*"])
    assert is_welcome("@ana:example.org:8448", ["example.org:8448"])
    assert not is_welcome("@ana:example.org", ["example.net", "@ben:example.org"])
    assert not is_welcome("@ana:evil-example.org", ["example.org", "*.example.org"])
    assert not is_welcome("@example.org:evil.net", ["example.org"])
    assert not is_welcome("@ana:example.org", [])
