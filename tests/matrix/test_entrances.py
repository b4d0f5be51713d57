"""Every entrance, fuzzed in this process: whatever comes in, the command beside it is heard.

nio's machine, vodozemac and our intake are the real ones; the homeserver is played by hand, so that
it can say what no real one would.
"""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import peewee  # type: ignore[import-untyped] # it comes with nio, and has no types
import pytest
import vodozemac
from hypothesis import given, settings
from hypothesis import strategies as st
from nio.api import Api

from bot.clock import MachineClock
from bot.matrix.allowance import Allowance
from bot.matrix.bookmark import Bookmark
from bot.matrix.bulkheads import MOST_TRIES, Bulkheads
from bot.matrix.depth import MOST_DEEP, loads
from bot.matrix.direct import DirectRooms
from bot.matrix.errors import Outage, Unkept
from bot.matrix.events import Reader
from bot.matrix.intake import Intake
from bot.matrix.invitations import Invitations
from bot.matrix.listener import Listener
from bot.matrix.lookup import Lookup
from bot.matrix.machine import Machine
from bot.matrix.moderators import Moderators
from bot.matrix.neighbours import Neighbours
from bot.matrix.reactions import Reactions
from bot.matrix.receipts import Receipts
from bot.matrix.secrecy import Secrecy
from bot.matrix.session import Session
from bot.matrix.state import Room
from bot.matrix.typing_notice import Typing
from bot.matrix.undecrypted import Undecrypted
from bot.matrix.verification import Verification
from tests.matrix.books import Books
from tests.matrix.by_hand import ByHand
from tests.support.loops import loops

BOT, ANA, BEN = "@purse:home", "@ana:home", "@ben:far"
ROOM, CANARY = "!garden:home", "!canary:home"
NOW_MS = time.time_ns() // 1_000_000

Json = dict[str, Any]


class Device:
    """A member's device as vodozemac makes it; of ours it knows what the server tells."""

    def __init__(self, user: str, name: str = "DEVICE") -> None:
        self.user, self.name = user, name
        self.account = vodozemac.Account()
        self.group = vodozemac.GroupSession()

    @property
    def curve(self) -> str:
        key: str = self.account.curve25519_key.to_base64()
        return key

    def signed(self, thing: Json) -> Json:
        signature = self.account.sign(Api.to_canonical_json(thing).encode()).to_base64()
        return {**thing, "signatures": {self.user: {f"ed25519:{self.name}": signature}}}

    def keys(self) -> Json:
        return self.signed(
            {
                "user_id": self.user,
                "device_id": self.name,
                "algorithms": ["m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"],
                "keys": {
                    f"ed25519:{self.name}": self.account.ed25519_key.to_base64(),
                    f"curve25519:{self.name}": self.curve,
                },
            }
        )

    def one_time_key(self) -> Json:
        self.account.generate_one_time_keys(1)
        key = next(iter(self.account.one_time_keys.values())).to_base64()
        self.account.mark_keys_as_published()
        return {"signed_curve25519:AAAA": self.signed({"key": key})}

    def to_device(self, machine: Machine, payload: object) -> Json:
        """An encrypted message to the bot's device, in a session of its own."""
        machine.olm.account.generate_one_time_keys(1)
        keys = machine.olm.account.one_time_keys["curve25519"]
        session = self.account.create_outbound_session(
            vodozemac.Curve25519PublicKey.from_base64(machine.identity),
            vodozemac.Curve25519PublicKey.from_base64(str(list(keys.values())[-1])),
        )
        machine.olm.account.mark_keys_as_published()
        text = payload if isinstance(payload, str) else json.dumps(payload)
        return self.olm_message(machine, session.encrypt(text.encode()))

    def olm_message(self, machine: Machine, message: Any) -> Json:
        kind, raw = message.to_parts()
        body = base64.b64encode(raw).decode().rstrip("=")
        return {
            "type": "m.room.encrypted",
            "sender": self.user,
            "content": {
                "algorithm": "m.olm.v1.curve25519-aes-sha2",
                "sender_key": self.curve,
                "ciphertext": {machine.identity: {"type": kind, "body": body}},
            },
        }

    def room_key(self, machine: Machine) -> Json:
        return {
            "type": "m.room_key",
            "sender": self.user,
            "sender_device": self.name,
            "keys": {"ed25519": self.account.ed25519_key.to_base64()},
            "recipient": BOT,
            "recipient_keys": {"ed25519": machine.olm.account.identity_keys["ed25519"]},
            "content": {
                "algorithm": "m.megolm.v1.aes-sha2",
                "room_id": ROOM,
                "session_id": self.group.session_id,
                "session_key": self.group.session_key.to_base64(),
            },
        }

    def encrypted(self, payload: str) -> Json:
        return {
            "algorithm": "m.megolm.v1.aes-sha2",
            "sender_key": self.curve,
            "ciphertext": self.group.encrypt(payload.encode()).to_base64(),
            "session_id": self.group.session_id,
            "device_id": self.name,
        }

    def read(self, sent: Json, sender: str) -> bool:
        """Whether a message to this device can be read by it."""
        text = sent["ciphertext"][self.curve]["body"]
        message = vodozemac.PreKeyMessage.from_base64(text)
        key = vodozemac.Curve25519PublicKey.from_base64(sender)
        self.account.create_inbound_session(key, message)
        return True


def event(kind: str, content: Any, sender: str = ANA, **more: Any) -> Json:
    number = next(_numbers)
    made = {"type": kind, "sender": sender, "content": content, "event_id": f"$event{number}"}
    return {**made, "origin_server_ts": NOW_MS + number, **more}


_numbers = iter(range(1_000_000))


def joining(user: str) -> Json:
    content = {"membership": "join", "displayname": user[1:4]}
    return event("m.room.member", content, user, state_key=user)


def state(*, encrypted: bool) -> list[Json]:
    found = [
        event("m.room.create", {"room_version": "11"}, state_key=""),
        joining(ANA),
        joining(BEN),
        joining(BOT),
        event("m.room.power_levels", {"users": {ANA: 100}}, state_key=""),
        event("m.room.name", {"name": "garden"}, state_key=""),
    ]
    if encrypted:
        content = {"algorithm": "m.megolm.v1.aes-sha2"}
        found.append(event("m.room.encryption", content, state_key=""))
    return found


class Life:
    """The listening half of the adapter, with its homeserver played by hand."""

    def __init__(self, folder: Path) -> None:
        self.wire, self.books, self.rooms = ByHand(), Books(), dict[str, Room]()
        wire, books, rooms = self.wire, self.books, self.rooms
        self.bulkheads = bulkheads = Bulkheads(wire)
        session = Session("http://127.0.0.1:1", BOT, "OURS", "token", "pickle")
        self.machine = Machine(session, folder, wire, rooms, bulkheads)
        self.ana = Device(ANA)
        secrecy, clock = Secrecy(BOT, books), MachineClock()
        direct = DirectRooms(
            BOT, wire=wire, core=books, rooms=rooms, secrecy=secrecy, encrypting=True
        )
        self.undecrypted = Undecrypted(BOT, wire, books, 0, bulkheads)
        lookup = Lookup(wire, bulkheads)
        reader = Reader(BOT, lookup=lookup, core=books, clock=clock, rooms=rooms)
        self.intake = Intake(
            BOT,
            wire=wire,
            core=books,
            clock=clock,
            bulkheads=bulkheads,
            rooms=rooms,
            reader=reader,
            moderators=Moderators(BOT, wire, rooms),
            secrecy=secrecy,
            neighbours=Neighbours(BOT, wire, rooms),
            machine=self.machine,
            undecrypted=self.undecrypted,
            verification=Verification(BOT, wire, secrecy, self.machine),
        )
        self.invitations = Invitations(BOT, wire, books, ["*"], bulkheads)
        self.reactions = Reactions(BOT, wire, books, bulkheads, Allowance())
        self.listener = Listener(
            BOT,
            wire=wire,
            core=books,
            rooms=rooms,
            intake=self.intake,
            bulkheads=bulkheads,
            invitations=self.invitations,
            direct=direct,
            typing=Typing(BOT, wire, books),
            receipts=Receipts(wire, books),
            silence_seconds=30,
        )
        self.sung = 0
        ids = {ANA: {"DEVICE": self.ana.keys()}, BEN: {}}
        wire.answers["/keys/query"] = {"device_keys": ids, "failures": {}}
        wire.answers["/keys/upload"] = {"one_time_key_counts": {"signed_curve25519": 50}}

    async def begin(self) -> None:
        """Two rooms, and ana's device known."""
        rooms = {ROOM: state(encrypted=True), CANARY: state(encrypted=False)}
        joined = {room: {"state": {"events": found}} for room, found in rooms.items()}
        answer = {"next_batch": "s0", "rooms": {"join": joined}}
        await self.listener._take(answer, None, is_first=True)

    async def take(self, answer: Json) -> None:
        """Take in an answer; a command in another room of the same answer must be heard."""
        self.sung += 1
        song = event("m.room.message", {"msgtype": "m.text", "body": f"!tip {self.sung}"})
        rooms = answer.get("rooms")
        rooms = rooms if isinstance(rooms, dict) else {}
        joined = rooms.get("join")
        joined = joined if isinstance(joined, dict) else {}
        news = {**joined, CANARY: {"timeline": {"events": [song]}}}
        whole = {**answer, "rooms": {**rooms, "join": news}, "next_batch": f"s{self.sung}"}
        await self.listener._take(whole, Bookmark(f"s{self.sung - 1}"), is_first=False)
        assert f"!tip {self.sung}" in self.books.heard(CANARY)
        assert Bookmark.read(self.books.saved_position or "").position == f"s{self.sung}"


def live(act: Callable[[Life], Any]) -> None:
    """Run something in a life of its own."""

    async def run() -> None:
        with tempfile.TemporaryDirectory(dir=_quick()) as folder:
            life = Life(Path(folder))
            try:
                await life.begin()
                await act(life)
            finally:
                life.machine.close()

    asyncio.run(run())


def _quick() -> Path | None:
    shared = Path("/dev/shm")
    return shared if shared.is_dir() else None


def deep(times: int) -> Any:
    found: Any = "deep"
    for _ in range(times):
        found = [found]
    return found


def odd() -> list[Any]:
    """Fresh ones each time, since what is drawn is spoiled further."""
    return [
        None,
        True,
        0,
        -1,
        2**53,
        2**70,
        1e400,
        "",
        "\x00",
        "\ud800",
        "x" * 20_000,
        "$" + "y" * 300,
        ANA,
        ROOM,
        [],
        {},
        [[]],
        {"": ""},
        deep(300),
        deep(900),
        {"event_id": 1},
        [{}],
        [None],
    ]


_JSON = st.integers(0, len(odd()) - 1).map(lambda index: odd()[index]) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=3), each),
    max_leaves=5,
)


@st.composite
def spoiled(draw: st.DrawFn, thing: Any) -> Any:
    """The thing with one to three of its parts replaced by anything, or left out."""
    found = copy.deepcopy(thing)
    for _ in range(draw(st.integers(1, 3))):
        found = _spoil(draw, found)
    return found


def _spoil(draw: st.DrawFn, thing: Any) -> Any:
    if not isinstance(thing, dict | list) or not thing or draw(st.integers(0, 5)) == 0:
        return draw(_JSON)
    key = draw(st.sampled_from(sorted(thing) if isinstance(thing, dict) else range(len(thing))))
    if draw(st.integers(0, 7)) == 0:
        del thing[key]
    else:
        thing[key] = _spoil(draw, thing[key])
    return thing


RELATION = {"rel_type": "m.replace", "event_id": "$other", "m.in_reply_to": {"event_id": "$reply"}}
MESSAGE = {
    "msgtype": "m.text",
    "body": "!tip @ben:far 5",
    "format": "org.matrix.custom.html",
    "formatted_body": "<a href='https://matrix.to/#/@ben:far'>ben</a>",
    "m.mentions": {"user_ids": [BEN]},
    "m.relates_to": RELATION,
    "m.new_content": {"msgtype": "m.text", "body": "!tip 6"},
}


def news() -> Json:
    """An answer that holds something of every kind."""
    reply = {"m.in_reply_to": {"event_id": "$reply"}}
    invite = {"membership": "invite"}
    timeline = [
        event("m.room.message", MESSAGE),
        event("m.room.message", {**MESSAGE, "m.relates_to": reply}),
        event("m.reaction", {"m.relates_to": {**RELATION, "key": "🪙"}}),
        event("m.room.redaction", {"redacts": "$other"}),
        event(
            "m.room.encrypted",
            {
                "algorithm": "m.megolm.v1.aes-sha2",
                "sender_key": "k",
                "ciphertext": "c",
                "session_id": "s",
                "device_id": "d",
            },
        ),
        event(
            "m.room.member",
            {"membership": "join", "displayname": "b"},
            BEN,
            state_key=BEN,
            unsigned={"prev_content": {"membership": "join"}, "replaces_state": "$before"},
        ),
        event(
            "m.room.member",
            {"membership": "leave"},
            BEN,
            state_key=BEN,
            unsigned={"prev_content": {"membership": "join"}},
        ),
        event("m.room.tombstone", {"replacement_room": "!next:home"}, state_key=""),
        event("m.room.power_levels", {"users": {ANA: 50}}, state_key=""),
    ]
    invited = [event("m.room.member", invite, ANA, state_key=BOT)]
    request = {"action": "request", "request_id": "r", "requesting_device_id": "D"}
    start = {
        "from_device": "D",
        "transaction_id": "t",
        "method": "m.sas.v1",
        "timestamp": NOW_MS,
        "hashes": ["sha256"],
        "key_agreement_protocols": ["curve25519"],
        "message_authentication_codes": ["hkdf-hmac-sha256"],
        "short_authentication_string": ["decimal"],
    }
    devices = [
        {
            "type": "m.room_key_request",
            "sender": BEN,
            "content": {
                **request,
                "body": {
                    "algorithm": "m.megolm.v1.aes-sha2",
                    "room_id": ROOM,
                    "sender_key": "k",
                    "session_id": "s",
                },
            },
        },
        {"type": "m.key.verification.start", "sender": BEN, "content": start},
        {"type": "m.dummy", "sender": BEN, "content": {}},
        {
            "type": "m.room.encrypted",
            "sender": BEN,
            "content": {
                "algorithm": "m.olm.v1.curve25519-aes-sha2",
                "sender_key": "k",
                "ciphertext": {"k": {"type": 0, "body": "b"}},
            },
        },
    ]
    return {
        "to_device": {"events": devices},
        "device_lists": {"changed": [ANA, BEN], "left": []},
        "device_one_time_keys_count": {"signed_curve25519": 20},
        "rooms": {
            "join": {
                ROOM: {
                    "state": {"events": [joining(BEN)]},
                    "timeline": {"events": timeline, "limited": True, "prev_batch": "p"},
                },
                "!new:home": {"state": {"events": state(encrypted=False)}},
            },
            "invite": {"!asked:far": {"invite_state": {"events": invited}}},
            "leave": {"!gone:home": {}},
        },
    }


@settings(max_examples=loops(30))
@given(spoiled(news()))
def test_whatever_stands_in_an_answer(answer: Any) -> None:
    async def act(life: Life) -> None:
        await life.take(answer if isinstance(answer, dict) else {})
        await life.take({})

    live(act)


LOOKUPS = {
    "/event/": event("m.room.message", MESSAGE),
    "/messages": {"chunk": [event("m.room.message", MESSAGE), joining(BEN)], "end": "e"},
    "/state/m.room.member": {"membership": "join"},
    "/state/m.room.power_levels": {"users": {ANA: 100}},
    "/state/m.room.tombstone": {"replacement_room": "!new:home"},
    "/keys/upload": {"one_time_key_counts": {"signed_curve25519": 50}},
}


@settings(max_examples=loops(20))
@given(spoiled(LOOKUPS))
def test_whatever_the_server_answers_when_asked(answers: Any) -> None:
    async def act(life: Life) -> None:
        given = answers if isinstance(answers, dict) else {}
        life.books.asks_for_rights = lambda _: True
        # Whether it is an object is the wire's to see; what stands in it is not.
        life.wire.answers.update(
            {part: each if isinstance(each, dict) else {} for part, each in given.items()}
        )
        life.wire.answers.get("/messages", {}).pop("end", None)
        await life.take(news())
        await life.take({})

    live(act)


def key_answers() -> tuple[Json, Json]:
    """What the server says of ben's devices, when asked for them and for a key of each."""
    one, other = Device(BEN, "ONE"), Device(BEN, "TWO")
    unsigned = {"device_display_name": "phone"}
    devices = {"ONE": {**one.keys(), "unsigned": unsigned}, "TWO": other.keys()}
    return devices, {"ONE": one.one_time_key(), "TWO": other.one_time_key()}


@settings(max_examples=loops(30))
@given(st.data())
def test_whatever_somebodys_devices_are_the_others_can_read(data: st.DataObject) -> None:
    devices, keys = key_answers()
    devices, keys = data.draw(spoiled(devices)), data.draw(spoiled(keys))

    async def act(life: Life) -> None:
        life.wire.answers["/keys/query"] = {
            "device_keys": {BEN: devices, ANA: {"DEVICE": life.ana.keys()}}
        }
        given = {BEN: keys, ANA: {"DEVICE": life.ana.one_time_key()}}
        life.wire.answers["/keys/claim"] = {"one_time_keys": given}
        await life.take({"device_lists": {"changed": [ANA, BEN]}})
        await life.machine.encrypt(ROOM, "m.room.message", {"body": "hello"})
        sent = [body["messages"].get(ANA, {}) for _, body in life.wire.sent]
        (message,) = [each["DEVICE"] for each in sent if each]
        assert life.ana.read(message, life.machine.identity)
        await life.take({})

    live(act)


PAYLOAD = {"type": "m.room.message", "room_id": ROOM, "content": MESSAGE}
_PAYLOADS = st.one_of(
    spoiled(PAYLOAD).map(json.dumps),
    st.text(max_size=20),
    st.sampled_from(
        ["[" * 40_000, '{"type":"m.room.message","content":' + "[" * 990, "{}", "9" * 5000]
    ),
)


def said(life: Life, payload: str) -> Json:
    return event("m.room.encrypted", life.ana.encrypted(payload))


@settings(max_examples=loops(20))
@given(_PAYLOADS, st.booleans())
def test_whatever_was_encrypted(payload: str, is_late: bool) -> None:
    payload = payload.encode("utf-8", "replace").decode()

    async def act(life: Life) -> None:
        key = life.ana.room_key(life.machine)
        before = said(life, payload)
        room_key = life.ana.to_device(life.machine, key)
        timeline = {"rooms": {"join": {ROOM: {"timeline": {"events": [before]}}}}}
        if is_late:
            await life.take(timeline)
            assert life.undecrypted.all()
            await life.take({"to_device": {"events": [room_key]}})
        else:
            await life.take({"to_device": {"events": [room_key]}, **timeline})
        await life.take({})
        # However it ended, it is not tried again for ever.
        assert not life.undecrypted.all()
        tail = json.dumps({**PAYLOAD, "content": {"msgtype": "m.text", "body": "!tip last"}})
        await life.take({"rooms": {"join": {ROOM: {"timeline": {"events": [said(life, tail)]}}}}})
        assert "!tip last" in life.books.heard(ROOM)

    live(act)


@settings(max_examples=loops(20))
@given(st.data())
def test_whatever_is_sent_to_our_device_encrypted(data: st.DataObject) -> None:
    async def act(life: Life) -> None:
        key = life.ana.room_key(life.machine)
        text = data.draw(
            st.one_of(spoiled(key).map(json.dumps), st.sampled_from(["[" * 9_000, "1"]))
        )
        text = text.encode("utf-8", "replace").decode()
        bad = life.ana.to_device(life.machine, text)
        good = life.ana.to_device(life.machine, key)
        hello = json.dumps({**PAYLOAD, "content": {"msgtype": "m.text", "body": "!tip hello"}})
        await life.take(
            {
                "to_device": {"events": [bad, good]},
                "rooms": {"join": {ROOM: {"timeline": {"events": [said(life, hello)]}}}},
            }
        )
        assert "!tip hello" in life.books.heard(ROOM)

    live(act)


# -- what is nobody's fault, and what stands in the way -------------------------------------------


def test_a_key_store_that_takes_nothing_is_waited_for(tmp_path: Path) -> None:
    async def act(life: Life) -> None:
        life.machine._store.database.execute_sql(
            "CREATE TRIGGER full BEFORE INSERT ON olmsessions"
            " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
        )
        key = life.ana.to_device(life.machine, life.ana.room_key(life.machine))
        with pytest.raises(Unkept) as caught:
            await life.take({"to_device": {"events": [key]}})
        assert isinstance(caught.value.__cause__, peewee.PeeweeException)
        assert Bookmark.read(life.books.saved_position or "").position == "s0"

    live(act)


def test_a_lookup_without_end_is_passed_over_and_the_rest_heard() -> None:
    async def act(life: Life) -> None:
        life.wire.failing["/event/%24reply"] = None
        answer = {"msgtype": "m.text", "body": "!tip 5", "m.relates_to": RELATION}
        del (related := dict(RELATION))["rel_type"]
        reply = event("m.room.message", {**answer, "m.relates_to": related})
        await life.take({"rooms": {"join": {ROOM: {"timeline": {"events": [reply]}}}}})
        assert "!tip 5" in life.books.heard(ROOM)
        # Of a server that is away nothing is passed over.
        life.wire.failing["/versions"] = None
        reply = event("m.room.message", {**answer, "body": "!tip 6", "m.relates_to": related})
        news = {"rooms": {"join": {ROOM: {"timeline": {"events": [reply]}}}}}
        for _ in range(3 * MOST_TRIES):
            with pytest.raises(Outage):
                await life.take(news)
        life.wire.failing.clear()
        await life.take(news)
        assert "!tip 6" in life.books.heard(ROOM)

    live(act)


def test_what_holds_up_listening_is_passed_over_after_a_few_tries(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def act(life: Life) -> None:
        life.books.asks_for_rights = lambda said: said.sender.user == BEN
        life.wire.failing[f"/state/m.room.member/{'%40ben%3Afar'}"] = 502
        stuck = event("m.room.message", {"msgtype": "m.text", "body": "!mod"}, BEN)
        after = event("m.room.message", {"msgtype": "m.text", "body": "!tip 7"})
        news = {"rooms": {"join": {ROOM: {"timeline": {"events": [stuck, after]}}}}}
        for _ in range(MOST_TRIES - 1):
            with pytest.raises(Outage):
                await life.take(news)
        await life.take(news)
        assert life.books.heard(ROOM) == ["!tip 7"]
        assert life.bulkheads.set_aside == {"an event of a room": 1}

    live(act)
    told = [each for each in caplog.records if getattr(each, "for_operator", False)]
    assert [each.getMessage().split(":")[0] for each in told] == [
        "an event of a room could not be taken in and was set aside"
    ]


def test_what_stands_still_is_named_and_passed_over() -> None:
    async def act(life: Life) -> None:
        bulkheads, never = Bulkheads(life.wire), asyncio.Event()
        for _ in range(2):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0):
                    await bulkheads.attempt(
                        "a room",
                        "!r",
                        lambda: bulkheads.attempt("an event of a room", "$e", never.wait),
                    )
            assert bulkheads.stood_still() == ("an event of a room", "$e")
        assert await bulkheads.attempt("an event of a room", "$e", never.wait) is None
        assert bulkheads.set_aside["an event of a room"] == 1

    live(act)


@pytest.mark.parametrize("times", [MOST_DEEP, MOST_DEEP + 1, 5_000, 200_000])
def test_json_is_read_however_deep_it_is(times: int) -> None:
    raw = b'{"a": "[\\"[", "b": ' + b"[" * times + b'"x"' + b"]" * times + b', "c": "]\\\\"}'
    found = loads(raw)
    assert (found["a"], found["c"]) == ('["[', "]\\")


@pytest.mark.parametrize(
    "raw", [b"", b"[" * 9_000, b"{]", b'"', b"<html>", b'{"a": "' + b"\\" * 99]
)
def test_what_is_no_json_is_none(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        loads(raw)


def test_a_number_of_thousands_of_figures_costs_only_itself() -> None:
    assert loads(b'{"a": ' + b"9" * 5_000 + b', "b": 2}') == {"a": None, "b": 2}
