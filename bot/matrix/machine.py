"""End-to-end encryption: nio's Olm machine, fed by our own loop and kept in our own folder.

Only the machine of nio is used, not its client: the client keeps rooms of its own, saves positions
too early and sends in clear where it was not told of a room's encryption. What concerns one answer
of the sync is one transaction of the key store, since a room key that is half taken in is lost: the
server's second telling of it can no longer be read.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import peewee  # type: ignore[import-untyped] # it comes with nio, and has no types
import structlog
import vodozemac
from nio import EncryptionError, KeyVerificationEvent, MegolmEvent, OlmEvent, ToDeviceEvent
from nio.crypto import Olm
from nio.responses import (
    KeysClaimResponse,
    KeysQueryResponse,
    KeysUploadResponse,
    ToDeviceResponse,
)
from nio.store import SqliteStore

from bot.matrix.bulkheads import Bulkheads
from bot.matrix.errors import MatrixError, Outage, RateLimited, TokenRevoked, Unkept
from bot.matrix.keys import sound_devices
from bot.matrix.patience import persist
from bot.matrix.session import Session
from bot.matrix.state import Raw, Room, content_of, part
from bot.matrix.wire import Json, Wire, path

log = structlog.get_logger(__name__)

# It warns of what is no trouble: a device not met before, a key that has not come yet. What needs
# telling is told here.
logging.getLogger("nio").setLevel(logging.ERROR)

STORE = "keys.db"
_REMEMBERED_MESSAGES = 10_000
_WAIT_FOR_ROOM_SECONDS = 30
_MOST_REFUSALS = 5
_ONE_TIME = "signed_curve25519"

_DISK = (peewee.OperationalError, peewee.InternalError)
"""What the key store raises about itself, rather than about what it is to hold."""


class Machine:
    """Encrypts and decrypts as one device. Its keys never leave the folder."""

    def __init__(
        self,
        session: Session,
        folder: Path,
        wire: Wire,
        rooms: dict[str, Room],
        bulkheads: Bulkheads,
    ) -> None:
        self._bulkheads = bulkheads
        bulkheads.nobodys += _DISK
        self._session = session
        self._folder = folder
        self._wire = wire
        self._rooms = rooms
        self._shared_with: dict[str, frozenset[str]] = {}
        self._handled: OrderedDict[bytes, None] = OrderedDict()
        self._refused: Counter[bytes] = Counter()
        self._needs_fallback = False
        self._keys = asyncio.Lock()
        self._moved = asyncio.Condition()
        self.olm = self._load()

    def _load(self) -> Olm:
        self._store = SqliteStore(
            self._session.user,
            self._session.device,
            str(self._folder),
            self._session.pickle_key,
            STORE,
        )
        try:
            return Olm(self._session.user, self._session.device, self._store)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._store.database.close()

    @property
    def identity(self) -> str:
        """The key other devices know ours by."""
        return str(self.olm.account.identity_keys["curve25519"])

    def take(self, answer: Json) -> None:
        """Take in what an answer of the sync says to our device, whole or not at all.

        A message that cannot be taken in is left; a disk that will not take one leaves none.
        """
        messages = part(answer, "to_device").get("events")
        try:
            with self._store.database.atomic():
                for raw in messages if isinstance(messages, list) else []:
                    self._take_message(raw)
        except Exception:
            # In memory it may be half there; what is on disk is the truth.
            self.close()
            self.olm = self._load()
            self._handled.clear()
            raise
        counts = part(answer, "device_one_time_keys_count")
        if counts:
            self.olm.uploaded_key_count = _number(counts, _ONE_TIME)
        unused = answer.get("device_unused_fallback_key_types")
        if isinstance(unused, list):
            self._needs_fallback = _ONE_TIME not in unused
        changed = part(answer, "device_lists").get("changed")
        users = {user for user in changed if isinstance(user, str)} if changed else set()
        self.olm.add_changed_users(self._known_to_us() & users)

    def _take_message(self, raw: Any) -> None:
        with self._bulkheads.apart("a message to our device", _told_apart(raw)):
            # The same answer is taken again where saving its events failed.
            digest = hashlib.sha256(repr(raw).encode()).digest()
            if digest in self._handled:
                return
            event = ToDeviceEvent.parse_event(raw)
            try:
                # Nobody is verified here, so nothing of it is begun.
                if event is not None and not isinstance(event, KeyVerificationEvent):
                    self.olm.handle_to_device_event(event)
            except vodozemac.SessionCreationException:
                # It was begun with a key of ours that is used up or was lost with the disk: only a
                # beginning of our own lets that device reach us again.
                if isinstance(event, OlmEvent):
                    self.olm._mark_device_for_unwedging(  # noqa: SLF001 - nio does it only for what it catches itself
                        event.sender, event.sender_key
                    )
                raise
            except peewee.PeeweeException as error:
                self._refused[digest] += 1
                if isinstance(error, _DISK) or self._refused[digest] < _MOST_REFUSALS:
                    raise Unkept("the key store took nothing in") from error
                raise
            finally:
                self._handled[digest] = None
                if len(self._handled) > _REMEMBERED_MESSAGES:
                    self._handled.popitem(last=False)

    async def settle(self) -> None:
        """After rooms are up to date: learn of their members' devices and see to our own keys."""
        for room in self._rooms.values():
            if room.encrypted:
                self.olm.users_for_key_query |= room.people.keys() - self.olm.tracked_users
        async with self._moved:
            self._moved.notify_all()
        if self._keys.locked():
            # A message is on its way out and may wait long for the server: hearing must not.
            return
        try:
            async with self._keys:
                for chore in (self.upload, self._query, self._mend):
                    with self._bulkheads.apart("our encryption keys", chore.__name__):
                        await chore()
        except (Outage, MatrixError) as error:
            # Hearing goes on; the next answer of the sync tries again.
            log.warning("could not see to the keys", why=str(error))

    def distrust_lists(self) -> None:
        """Whose devices have changed was not told for a while: ask for all of them again."""
        self.olm.add_changed_users(self._known_to_us())

    def _known_to_us(self) -> set[str]:
        return {user for room in self._rooms.values() if room.encrypted for user in room.people}

    async def upload(self) -> None:
        """Give the server our device's keys, where it is short of them: one-time keys, and the one
        that it gives to whoever asks once those are used up."""
        first = not self.olm.account.shared
        if not (self.olm.should_upload_keys or self._needs_fallback):
            return
        keys = self.olm.share_keys() if self.olm.should_upload_keys else {}
        if first or self._needs_fallback:
            keys["fallback_keys"] = self._fallback_key()
        # Before the server has them: a one-time key whose secret half is lost costs a room key.
        self.olm.save_account()
        answer = await self._wire.call("POST", path("keys", "upload"), keys)
        counts = part(answer, "one_time_key_counts")
        count = _number(counts, _ONE_TIME)
        self._needs_fallback = False
        self.olm.handle_response(KeysUploadResponse(_number(counts, "curve25519"), count))

    def _fallback_key(self) -> Json:
        """A new one, or one that was made and never reached the server; nio knows none."""
        # Its types are of an earlier version.
        account: Any = self.olm.account._account  # noqa: SLF001 - it wraps all that nio uses of it
        if not account.fallback_key:
            account.generate_fallback_key()
        ((name, public),) = account.fallback_key.items()
        key = {"key": public.to_base64(), "fallback": True}
        signature = self.olm.sign_json(key)
        user, device = self._session.user, self._session.device
        signed = {**key, "signatures": {user: {f"ed25519:{device}": signature}}}
        return {f"{_ONE_TIME}:{name}": signed}

    async def _query(self) -> None:
        users = sorted(self.olm.users_for_key_query)
        if users:
            await self._query_for(users)

    async def _query_for(self, users: list[str]) -> None:
        body: Json = {"device_keys": {user: [] for user in users}}
        try:
            answer = await self._wire.call("POST", path("keys", "query"), body)
        except (RateLimited, TokenRevoked):
            raise
        except MatrixError as error:
            # One name that the server cannot read would keep us from the keys of all others.
            await self._by_halves(users, self._query_for, error)
            return
        # Users of a server that does not answer are asked for again when their list changes.
        self.olm.users_for_key_query -= set(users)
        for user, devices in part(answer, "device_keys").items():
            with self._bulkheads.apart("somebody's list of devices", user):
                self._learn(user, devices)

    def _learn(self, user: str, devices: object) -> None:
        """Take in the devices of one user; what is no device of theirs counts as not there."""
        sound = sound_devices(self.olm, self._bulkheads, user, devices)
        response = KeysQueryResponse({user: sound}, {})
        self.olm.handle_response(response)
        if user in response.changed:
            for room, users_there in list(self._shared_with.items()):
                if user in users_there:
                    self._forget_session(room)

    async def _by_halves(
        self, users: list[str], ask: Callable[[list[str]], Awaitable[None]], error: MatrixError
    ) -> None:
        if len(users) == 1:
            self.olm.users_for_key_query.discard(users[0])
            self._bulkheads.note(("somebody's list of devices", users[0]), error)
            return
        middle = len(users) // 2
        await ask(users[:middle])
        await ask(users[middle:])

    async def _mend(self) -> None:
        """Begin anew with devices we can no longer talk to, and send what is owed to devices."""
        if self.olm.wedged_devices or self.olm.key_request_devices_no_session:
            await self._claim(dict(self.olm.get_users_for_key_claiming()))
            # Whoever gave no key of use is not asked again at every step.
            self.olm.wedged_devices.clear()
            self.olm.key_request_devices_no_session.clear()
        with self._bulkheads.apart("a request for a room key", "all that came"):
            self.olm.collect_key_requests()
        self.olm.received_key_requests = {}
        for message in list(self.olm.outgoing_to_device_messages):
            where = path("sendToDevice", message.type, str(uuid4()))
            try:
                await self._wire.call("PUT", where, message.as_dict())
            except (RateLimited, TokenRevoked):
                raise
            except MatrixError as error:
                self._bulkheads.note(("a message to a device", message.recipient), error)
            self.olm.handle_response(ToDeviceResponse(message))

    async def _claim(self, devices: dict[str, list[str]]) -> None:
        wanted = sorted(user for user, ids in devices.items() if ids)

        async def ask(users: list[str]) -> None:
            keys = {user: dict.fromkeys(devices[user], _ONE_TIME) for user in users}
            body = {"one_time_keys": keys, "timeout": 10_000}
            try:
                answer = await self._wire.call("POST", path("keys", "claim"), body)
            except (RateLimited, TokenRevoked):
                raise
            except MatrixError as error:
                await self._by_halves(users, ask, error)
                return
            for user, given in part(answer, "one_time_keys").items():
                for device, key in given.items() if isinstance(given, dict) else ():
                    # It is signed by the device, and may be no key for all that.
                    with self._bulkheads.apart("a device's one-time key", f"{user} {device}"):
                        self.olm.handle_response(KeysClaimResponse({user: {device: key}}, {}))

        if wanted:
            await ask(wanted)

    async def decrypt(self, room: str, event: Raw) -> Raw | None:
        """The event as it was before it was encrypted; None as long as it cannot be read."""
        parsed = MegolmEvent.from_dict(dict(event))
        if not isinstance(parsed, MegolmEvent) or not parsed.sender_key:
            return None
        if not self._is_from(parsed):
            await self._ask_for_devices(parsed.sender)
        try:
            clear = self.olm.decrypt_megolm_event(parsed, room)
        except EncryptionError:
            return None
        source = getattr(clear, "source", None)
        if not isinstance(source, dict) or not self._is_from(parsed):
            return None
        content = dict(content_of(source))
        # What it relates to stands in clear, and need not be said a second time within.
        outer = content_of(event).get("m.relates_to")
        if "m.relates_to" not in content and outer is not None:
            content["m.relates_to"] = outer
        return {**event, "type": source.get("type"), "content": content}

    def can_read(self, room: str, event: Raw) -> bool:
        """Whether the key of an event is here, and known to be its sender's."""
        parsed = MegolmEvent.from_dict(dict(event))
        return (
            isinstance(parsed, MegolmEvent)
            and self.olm.inbound_group_store.get(
                room, parsed.sender_key or "", parsed.session_id or ""
            )
            is not None
            and self._is_from(parsed)
        )

    async def _ask_for_devices(self, user: str) -> None:
        self.olm.users_for_key_query.add(user)
        if self._keys.locked():
            return
        try:
            async with self._keys:
                with self._bulkheads.apart("somebody's list of devices", user):
                    await self._query()
        except (Outage, MatrixError) as error:
            # Then the event waits, like one whose key has not come.
            log.warning("could not ask for devices", why=str(error))

    def _is_from(self, event: MegolmEvent) -> bool:
        """Whether the key the event came with belongs to a device of its sender.

        The sender of an event is the server's word; the key is not.
        """
        devices = self.olm.device_store[event.sender].values()
        own = event.sender == self._session.user and event.sender_key == self.identity
        return own or any(device.curve25519 == event.sender_key for device in devices)

    async def encrypt(
        self, room_id: str, kind: str, content: Json, reader: str | None = None
    ) -> tuple[str, Json]:
        """The event as the room may see it, its key given to all devices of its members.

        `reader` is somebody who must be among them, though the sync may not have said so yet.
        """
        room = await self._room(room_id, reader or self._session.user)
        people = frozenset(room.people)
        async with self._keys:
            self.olm.users_for_key_query |= people - self.olm.tracked_users
            await persist(self._query, "the devices in an encrypted room")
            session = self.olm.outbound_group_sessions.get(room_id)
            if (
                session is None
                or session.expired
                or not session.shared
                # Who has left must not read on, and who came must be able to.
                or self._shared_with.get(room_id) != people
            ):
                await self._share(room_id, people)
            payload = {"type": kind, "content": content}
            encrypted: dict[str, Any] = self.olm.group_encrypt(room_id, payload)
        if "m.relates_to" in content:
            # Servers bundle and clients order by it: it stands in clear.
            encrypted["m.relates_to"] = content["m.relates_to"]
        return "m.room.encrypted", encrypted

    async def _share(self, room: str, people: frozenset[str]) -> None:
        self._forget_session(room)

        async def claim() -> None:
            await self._claim(self.olm.get_missing_sessions(sorted(people)))

        await persist(claim, "keys for the devices in a room")
        for messages in self._room_key(room, sorted(people)):
            where = path("sendToDevice", "m.room.encrypted", str(uuid4()))
            await persist(partial(self._wire.call, "PUT", where, messages), "a room key")
        self.olm.outbound_group_sessions[room].shared = True
        self._shared_with[room] = people

    def _room_key(self, room: str, users: list[str]) -> list[Json]:
        """The key of a room for each device; who cannot be given it keeps no one else waiting."""
        parts: list[Json] = []
        try:
            parts = [each for _, each in self.olm.share_group_session_parallel(room, users, True)]
        except Exception:  # noqa: BLE001 - whatever it is, it comes again below, by itself
            # Once more, to see whose device it is.
            for user in users:
                with self._bulkheads.apart("a room key for somebody's devices", user):
                    found = self.olm.share_group_session_parallel(room, [user], True)
                    parts += [each for _, each in found]
        return parts

    def _forget_session(self, room: str) -> None:
        self.olm.outbound_group_sessions.pop(room, None)
        self._shared_with.pop(room, None)

    async def _room(self, room_id: str, reader: str) -> Room:
        """The room, once the sync has told of it: right after it was made, it has not yet."""

        def known() -> bool:
            room = self._rooms.get(room_id)
            if room is None or not room.is_joined(self._session.user):
                return False
            return reader in room.people

        try:
            async with asyncio.timeout(_WAIT_FOR_ROOM_SECONDS), self._moved:
                await self._moved.wait_for(known)
        except TimeoutError:
            raise Outage("the sync has not told of the room yet") from None
        return self._rooms[room_id]


def _number(counts: Json, key: str) -> int:
    found = counts.get(key)
    return found if isinstance(found, int) else 0


def _told_apart(raw: Any) -> str:
    """By what a message to our device can be told from others in a log."""
    found = raw if isinstance(raw, dict) else {}
    return f"{found.get('type')!s:.60} from {found.get('sender')!s:.100}"
