"""Polls as the platform's own: posted, tapped, taken back, ended, on a real homeserver.

One member has Element's own client library, so that what it makes of our poll is not our guess.
"""

from __future__ import annotations

from pathlib import Path

from bot.matrix import polls
from bot.matrix.settings import MatrixSettings
from tests.matrix.conftest import MakeMember
from tests.matrix.element import ElementMember
from tests.matrix.encrypted_member import ENCRYPTION
from tests.matrix.member import Json, Member
from tests.matrix.test_buttons import put_by
from tests.matrix.whole import garden, whole_bot

TEXT = "org.matrix.msc1767.text"
ASK = '!poll "Where do we meet?" "Park" "Café" "Online"'


async def hear_poll(member: Member, room: str, bot: str, question: str = "") -> Json:
    def wanted(event: Json) -> bool:
        start = event["content"].get(polls.START)
        return (
            event["sender"] == bot
            and isinstance(start, dict)
            and question in start["question"][TEXT]
        )

    return await member.hear(room, wanted)


async def respond(member: Member, room: str, poll: str, *answers: str) -> str:
    content = {
        "m.relates_to": {"rel_type": "m.reference", "event_id": poll},
        polls.RESPONSE: {"answers": list(answers)},
    }
    return await member.send(room, polls.RESPONSE, content)


async def test_elements_own_library_votes_in_our_poll_and_sees_its_end(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path), ElementMember(ben) as element:
        room = await ana.make_room(bot, ben.user, name="garden")
        await element.do("join", room)
        await ana.hear_from(room, bot, "I keep tips")
        await ana.say(room, ASK)
        seen = await element.do("see", room)
        assert seen["sender"] == bot
        assert seen["kind"] == "org.matrix.msc3381.poll.disclosed"
        assert seen["most"] == 1
        assert [text for _, text in seen["answers"]] == ["A Park", "B Café", "C Online"]
        assert seen["question"].startswith("1: Where do we meet?\nEverybody here can vote.")
        ids = [answer for answer, _ in seen["answers"]]
        # Three quick presses are one ballot, the last.
        for answer in (ids[0], ids[2], ids[1]):
            await element.do("vote", room, poll=seen["id"], answers=[answer])
        await ana.say(room, "!vote 1 A")
        await ana.hear_from(room, bot, "Counted in 1: A Park")
        await ana.say(room, "!poll show 1")
        await ana.hear_from(room, bot, "2 votes so far")
        await ana.say(room, "!vote 1 B")
        await ana.hear_from(room, bot, "Counted in 1: B Café")
        await ana.say(room, "!poll close 1")
        result = await ana.hear_from(room, bot, "B Café, with 2 of 2")
        over = await element.do("ended", room, poll=seen["id"])
        assert over["by"] == bot
        assert "B Café: 2" in over["words"]
        assert over["counted"] == {ben.user: [ids[1]]}
        assert result["content"]["msgtype"] in {"m.text", "m.notice"}


async def test_elements_own_library_votes_in_an_encrypted_room(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana = await member("ana")
    bot = settings.user
    secret = settings.model_copy(update={"encryption": True})
    async with whole_bot(secret, tmp_path), ElementMember(ana, encrypted=True) as element:
        room = await ana.make_room(bot, name="garden", initial_state=[ENCRYPTION])
        await ana.hear(
            room,
            lambda event: (
                event.get("state_key") == bot and event["content"].get("membership") == "join"
            ),
        )
        await element.do("say", room, body='!poll "Shall we paint the door?"')
        seen = await element.do("see", room)
        assert seen["encrypted"]
        assert [text for _, text in seen["answers"]] == ["Yes", "No", "Abstain"]
        yes = seen["answers"][0][0]
        await element.do("vote", room, poll=seen["id"], answers=[yes])
        await element.do("say", room, body="!poll close 1")
        over = await element.do("ended", room, poll=seen["id"])
        assert over["counted"] == {ana.user: [yes]}
        await element.do("hear", room, words="1 yes, 0 no, 0 abstained")
        clear = [
            event
            for event in await ana.history(room)
            if "state_key" not in event and event["type"] != "m.room.encrypted"
        ]
        assert not [event for event in clear if event["type"].startswith("org.matrix.msc3381")]


async def test_a_response_with_something_unknown_is_worth_nothing(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path):
        room = await garden(bot, ana, ben)
        await ana.say(room, f"{ASK} method=approval picks=2")
        poll = (await hear_poll(ana, room, bot))["event_id"]
        # Of too many the first ones count, as clients count them.
        await respond(ana, room, poll, "vote 1 A", "vote 1 B", "vote 1 C")
        await respond(ben, room, poll, "vote 1 A")
        await respond(ben, room, poll, "vote 1 A", "vote 1 Z")
        await ana.say(room, "!poll close 1")
        await ana.hear_from(room, bot, "Equal: A Park and B Café")
        counted = await ana.hear_from(room, bot, "Votes:")
        assert "A Park 1, B Café 1, C Online 0" in counted["content"]["body"]
        # One that was sent after the end changes nothing.
        await respond(ben, room, poll, "vote 1 C")
        await ben.hear_from(room, bot, "1 closed")


async def test_only_the_voters_own_redaction_takes_a_vote_back(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path):
        room = await garden(bot, ana, ben)
        await ana.say(room, ASK)
        poll = (await hear_poll(ana, room, bot))["event_id"]
        first = await respond(ben, room, poll, "vote 1 B")
        mine = await respond(ana, room, poll, "vote 1 A")
        # A moderator takes a vote away from sight: it counts all the same.
        await ana.redact(room, first)
        await ana.redact(room, mine)
        # One that somebody who may not says is over goes on.
        ended = {
            "m.relates_to": {"rel_type": "m.reference", "event_id": poll},
            polls.END: {},
            TEXT: "over",
        }
        await ben.send(room, polls.END, ended)
        # One that a moderator ends, or takes away, is posted anew, with its votes.
        await ana.send(room, polls.END, ended)
        second = await ana.hear(
            room,
            lambda event: event["type"] == polls.START and event["event_id"] != poll,
        )
        await ana.redact(room, second["event_id"])
        third = await ana.hear(
            room,
            lambda event: (
                event["type"] == polls.START and event["event_id"] not in (poll, second["event_id"])
            ),
        )
        await respond(ana, room, third["event_id"], "vote 1 B")
        await ana.say(room, "!poll show 1")
        shown = await ana.hear_from(room, bot, "votes so far")
        assert "B Café: 2" in shown["content"]["body"]
        assert "A Park: 0" in shown["content"]["body"]
        await ana.say(room, "!poll close 1")
        over = await ana.hear(
            room, lambda event: event["type"] == polls.END and event["sender"] == bot
        )
        assert over["content"]["m.relates_to"]["event_id"] == third["event_id"]
        assert sum(e["type"] == polls.START for e in await ana.history(room)) == 3


async def test_where_it_is_off_a_vote_is_words_and_reactions(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana = await member("ana")
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        room = await ana.make_room(bot, name="garden")
        await ana.hear_from(room, bot, "I keep tips")
        await ana.say(room, "!config set native_polls off")
        await ana.hear_from(room, bot, "native_polls")
        await ana.say(room, ASK)
        shown = await ana.hear_from(room, bot, "Where do we meet?")
        assert shown["type"] == "m.room.message"
        await ana.react(room, shown["event_id"], "🇧")
        await ana.hear_from(room, bot, "B Café: 1")
        # What has no poll of the platform's own is words, whatever is set.
        await ana.say(room, "!config set native_polls on")
        await ana.say(room, '!poll "In order?" "Tea" "Cake" method=ranked')
        await ana.hear_from(room, bot, "Open this vote?")
        await core.settle()
        await ana.say(room, "!yes")
        ranked = await ana.hear_from(room, bot, "2: In order?")
        assert ranked["type"] == "m.room.message"
        # Letters as reactions put the options in order.
        await put_by(bot, ana, room, ranked["event_id"], "🇧")
        await ana.react(room, ranked["event_id"], "🇧")
        await ana.react(room, ranked["event_id"], "🇦")
        await ana.hear_from(room, bot, "1 vote so far")
        await ana.say(room, "!vote 2 +B")
        await ana.hear_from(room, bot, "Counted in 2: A Tea.")


async def test_a_block_is_a_reaction_and_its_reason_what_is_said_next(
    settings: MatrixSettings, member: MakeMember, tmp_path: Path
) -> None:
    ana, ben = await member("ana"), await member("ben")
    bot = settings.user
    async with whole_bot(settings, tmp_path) as core:
        room = await garden(bot, ana, ben)
        await ana.say(room, '!poll "Shall we fell the tree?" consent=yes')
        await ana.hear_from(room, bot, "Open this vote?")
        await core.settle()
        await ana.say(room, "!yes")
        poll = await ana.hear_from(room, bot, "1: Shall we fell the tree?")
        # What only consent has is no poll of the platform's own.
        assert poll["type"] == "m.room.message"
        await put_by(bot, ana, room, poll["event_id"], "1\ufe0f\u20e3")
        await ben.react(room, poll["event_id"], "1\ufe0f\u20e3")
        asked = await ben.hear_from(room, bot, "Why must it not be?")
        await ben.reply(room, asked["event_id"], "owls live in it")
        await ben.hear_from(room, bot, "Counted in 1")
        await ana.say(room, "!vote 1 yes")
        await ana.hear_from(room, bot, "Counted in 1: yes")
        await ana.say(room, "!poll show 1")
        await ana.hear_from(room, bot, "1 block.")
