"""The websocket side: sessions, shards, heartbeats, replay, and what can go wrong with them.

Discord's description has no schema for anything here; only the messages inside are held against
REST's (`contract.py`).
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from tests.discord.server import payloads
from tests.discord.server.state import Payload, Realm, World

GUILDS, GUILD_MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, GUILD_REACTIONS = 1 << 9, 1 << 10
DIRECT_MESSAGES, DIRECT_REACTIONS = 1 << 12, 1 << 13
MESSAGE_CONTENT = 1 << 15
GUILD_POLLS, DIRECT_POLLS = 1 << 24, 1 << 25

# The intent that brings an event, in a guild and in a direct conversation.
_INTENTS = {
    "MESSAGE_CREATE": (GUILD_MESSAGES, DIRECT_MESSAGES),
    "MESSAGE_UPDATE": (GUILD_MESSAGES, DIRECT_MESSAGES),
    "MESSAGE_DELETE": (GUILD_MESSAGES, DIRECT_MESSAGES),
    "MESSAGE_REACTION_ADD": (GUILD_REACTIONS, DIRECT_REACTIONS),
    "MESSAGE_REACTION_REMOVE": (GUILD_REACTIONS, DIRECT_REACTIONS),
    "MESSAGE_POLL_VOTE_ADD": (GUILD_POLLS, DIRECT_POLLS),
    "MESSAGE_POLL_VOTE_REMOVE": (GUILD_POLLS, DIRECT_POLLS),
    "GUILD_MEMBER_ADD": (GUILD_MEMBERS, 0),
    "GUILD_MEMBER_UPDATE": (GUILD_MEMBERS, 0),
    "GUILD_MEMBER_REMOVE": (GUILD_MEMBERS, 0),
    "GUILD_CREATE": (GUILDS, 0),
    "GUILD_DELETE": (GUILDS, 0),
    "GUILD_ROLE_CREATE": (GUILDS, 0),
    "CHANNEL_CREATE": (GUILDS, 0),
    "CHANNEL_DELETE": (GUILDS, 0),
}


@dataclass(eq=False)
class Session:
    """What the server remembers of one shard's client, also while it is gone."""

    id: str
    shard: int
    shards: int
    intents: int
    # Everything sent to it, by sequence number, for a replay.
    log: list[Payload] = field(default_factory=list)
    connection: Connection | None = None

    @property
    def sequence(self) -> int:
        return len(self.log)

    def sent(self, event: str) -> list[Payload]:
        """The events of a name that went to this session, replays not counted."""
        return [frame["d"] for frame in self.log if frame["t"] == event]

    def is_for(self, realm: Realm | None) -> bool:
        return self.shard == (0 if realm is None else (realm.id >> 22) % self.shards)


@dataclass(eq=False)
class Connection:
    """One websocket. What is sent waits in a queue, so that any part of the server may send."""

    socket: web.WebSocketResponse
    transport: asyncio.BaseTransport
    outgoing: asyncio.Queue[Payload | str | bytes | None] = field(default_factory=asyncio.Queue)
    close_code: int | None = None

    def send(
        self, op: int, data: Any, sequence: int | None = None, event: str | None = None
    ) -> None:
        self.outgoing.put_nowait({"op": op, "d": data, "s": sequence, "t": event})

    def close(self, code: int | None = None) -> None:
        """Once all that waits has gone out."""
        self.close_code = code
        self.outgoing.put_nowait(None)

    async def write(self) -> None:
        while (frame := await self.outgoing.get()) is not None:
            if isinstance(frame, bytes):
                await self.socket.send_bytes(frame)
            else:
                text = frame if isinstance(frame, str) else json.dumps(frame)
                await self.socket.send_str(text)
        await self.socket.close(code=self.close_code or WSCloseCode.OK)


class Gateway:
    def __init__(self, world: World) -> None:
        self._world = world
        self.url = ""
        self.shards = 1  # what GET /gateway/bot recommends
        self.sessions: dict[str, Session] = {}
        # What clients did, for a test to count.
        self.identifies: list[Payload] = []
        self.resumes: list[Payload] = []
        self.heartbeats = 0
        # Whether new connections are taken and then never answered, and how many were.
        self.is_silent = False
        self.ignored = 0
        # Whether whoever resumes is first sent bytes of no stream, and how many of the next
        # sessions begin with a READY that nobody can read.
        self.breaks_resumes = False
        self.odd_readies = 0
        # Events that are each sent twice, as after a trouble of Discord's own.
        self.doubled: set[str] = set()
        self._connections: set[Connection] = set()
        # Answers to the next resumes: False, and the session is called invalid.
        self._unresumable = 0

    # --- what a test makes happen

    def online(self, shard: int = 0) -> Session | None:
        for session in self.sessions.values():
            if session.shard == shard and session.connection is not None:
                return session
        return None

    async def connected(self, shards: int = 1) -> None:
        """Until that many shards have their READY and their guilds on the way."""
        await self._world.until(
            lambda: all(self.online(shard) is not None for shard in range(shards)),
            f"{shards} connected shards",
        )

    def reconnect(self, shard: int = 0) -> None:
        """Op 7: "please connect anew", which clients answer with a RESUME."""
        self._live(shard)[1].send(7, None)

    def invalidate(self, shard: int = 0, *, can_resume: bool) -> None:
        """Op 9: the session is invalid; unless it can be resumed, it is forgotten."""
        session, connection = self._live(shard)
        if not can_resume:
            self._forget(session)
        connection.send(9, can_resume)

    def refuse_resumes(self, times: int = 1) -> None:
        """The next resumes are answered with an op 9 that ends the session."""
        self._unresumable = times

    def drop(self, shard: int = 0, code: int = 4000) -> None:
        """Close the connection; the session lives on and can be resumed."""
        session, connection = self._live(shard)
        session.connection = None
        connection.close(code)

    def cut(self, shard: int = 0) -> None:
        """The network goes away: no close frame, the connection is just gone."""
        session, connection = self._live(shard)
        session.connection = None
        transport = connection.transport
        assert isinstance(transport, asyncio.Transport)
        transport.abort()

    def dispatch(self, event: str, data: Any, shard: int = 0) -> None:
        """An event as no honest Discord would send it; it is played again like every other."""
        self._dispatch(self._live(shard)[0], event, data)

    def send_raw(self, frame: str | bytes, shard: int = 0) -> None:
        """A frame that need not be an event, nor JSON, nor text."""
        self._live(shard)[1].outgoing.put_nowait(frame)

    def repeat(self, event: str, shard: int = 0) -> None:
        """Send the last event of that name again, under a sequence number of its own."""
        session, _ = self._live(shard)
        last = next(frame for frame in reversed(session.log) if frame["t"] == event)
        self._dispatch(session, event, last["d"])

    # --- what the server sends

    def publish(self, event: str, data: Payload, realm: Realm | None) -> None:
        """To the sessions that this concerns, by shard and by intent."""
        for session in list(self.sessions.values()):
            if not session.is_for(realm):
                continue
            if event in _INTENTS and not session.intents & _INTENTS[event][realm is None]:
                continue
            self._dispatch(session, event, self._as_allowed(session, event, data))
            if event in self.doubled:
                self._dispatch(session, event, self._as_allowed(session, event, data))

    def _as_allowed(self, session: Session, event: str, data: Payload) -> Payload:
        """Without its content, unless the bot wrote it, is named in it, or it is a direct one."""
        if event not in {"MESSAGE_CREATE", "MESSAGE_UPDATE"} or "guild_id" not in data:
            return data
        bot = str(self._world.bot.id)
        named = any(person["id"] == bot for person in data["mentions"])
        if session.intents & MESSAGE_CONTENT or named or data["author"]["id"] == bot:
            return data
        blank: Payload = {"content": "", "embeds": [], "components": [], "attachments": []}
        return {key: each for key, each in (data | blank).items() if key != "poll"}

    def _dispatch(self, session: Session, event: str, data: Payload) -> None:
        # Written down as it is now: the log may be replayed after the thing has changed.
        frame = {"t": event, "d": json.loads(json.dumps(data))}
        session.log.append(frame)
        if session.connection is not None:
            session.connection.send(0, frame["d"], session.sequence, event)

    def _live(self, shard: int) -> tuple[Session, Connection]:
        session = self.online(shard)
        assert session is not None, f"shard {shard} is away"
        assert session.connection is not None
        return session, session.connection

    def _forget(self, session: Session) -> None:
        self.sessions.pop(session.id, None)
        session.connection = None

    # --- the connections

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=1 << 20)
        await socket.prepare(request)
        assert request.transport is not None
        connection = Connection(socket, request.transport)
        self._connections.add(connection)
        writing = asyncio.create_task(connection.write())
        is_answered = not self.is_silent
        if is_answered:
            connection.send(10, {"heartbeat_interval": 41_250, "_trace": []})
        else:
            self.ignored += 1
            self._world.touch()
        try:
            async for frame in socket:
                if is_answered and frame.type is WSMsgType.TEXT:
                    self._take(connection, json.loads(frame.data))
                    self._world.touch()
        finally:
            writing.cancel()
            self._connections.discard(connection)
            for session in self.sessions.values():
                if session.connection is connection:
                    session.connection = None
            self._world.touch()
        return socket

    async def close(self) -> None:
        for connection in list(self._connections):
            await connection.socket.close(code=WSCloseCode.GOING_AWAY)

    def _take(self, connection: Connection, frame: Payload) -> None:
        op = frame["op"]
        data: Any = frame.get("d")
        if op == 1:
            self.heartbeats += 1
            connection.send(11, None)
        elif op == 2:
            self._identify(connection, data)
        elif op == 6:
            self._resume(connection, data)
        elif op == 8:
            self._members(connection, data)
        elif op not in {3, 4}:
            connection.close(4001)

    def _identify(self, connection: Connection, data: Payload) -> None:
        self.identifies.append(data)
        if data["token"] != self._world.token:
            connection.close(4004)
            return
        privileged = {
            GUILD_MEMBERS: "members",
            PRESENCES: "presences",
            MESSAGE_CONTENT: "message_content",
        }
        intents = data["intents"]
        for intent, name in privileged.items():
            if intents & intent and name not in self._world.privileged:
                connection.close(4014)
                return
        shard, shards = data.get("shard", [0, 1])
        for old in [s for s in self.sessions.values() if s.shard == shard]:
            self._forget(old)
        number = self._world.clock.snowflake()
        session = Session(f"session-{number}", shard, shards, intents, connection=connection)
        self.sessions[session.id] = session
        realms = [
            each for each in self._world.guilds.values() if each.has_bot and session.is_for(each)
        ]
        ready: Payload = {
            "v": 10,
            "user": {**payloads.user(self._world.bot), "mfa_enabled": False, "verified": True},
            "guilds": [{"id": str(realm.id), "unavailable": True} for realm in realms],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "shard": [shard, shards],
            "application": {"id": str(self._world.bot.id), "flags": application_flags(self._world)},
            "private_channels": [],
            "_trace": [],
        }
        if self.odd_readies:
            self.odd_readies -= 1
            ready["guilds"] = 5
        self._dispatch(session, "READY", ready)
        if intents & GUILDS:
            for realm in realms:
                self.bring(session, realm)

    def bring(self, session: Session, realm: Realm, *, is_new: bool = False) -> None:
        with_members = bool(session.intents & GUILD_MEMBERS)
        arriving = payloads.arriving_guild(realm, self._world.bot, with_members=with_members)
        if is_new:
            del arriving["unavailable"]  # By this a client tells that it was let in just now.
        self._dispatch(session, "GUILD_CREATE", arriving)

    def _resume(self, connection: Connection, data: Payload) -> None:
        self.resumes.append(data)
        session = self.sessions.get(data["session_id"])
        if data["token"] != self._world.token:
            connection.close(4004)
            return
        if session is None or self._unresumable or data["seq"] > session.sequence:
            self._unresumable = max(0, self._unresumable - 1)
            if session is not None:
                self._forget(session)
            connection.send(9, False)
            return
        session.connection = connection
        if self.breaks_resumes:
            connection.outgoing.put_nowait(b"no stream\x00\x00\xff\xff")
            return
        for number in range(data["seq"], session.sequence):
            frame = session.log[number]
            connection.send(0, frame["d"], number + 1, frame["t"])
        session.log.append({"t": "RESUMED", "d": {"_trace": []}})
        connection.send(0, {"_trace": []}, session.sequence, "RESUMED")

    def _members(self, connection: Connection, data: Payload) -> None:
        realm = self._world.guilds[int(data["guild_id"])]
        wanted = list(realm.members.values())
        missing: list[str] = []
        if "user_ids" in data:
            ids = [str(each) for each in data["user_ids"]]
            wanted = [each for each in wanted if str(each.user.id) in ids]
            missing = [each for each in ids if int(each) not in realm.members]
        elif data.get("query"):
            start = data["query"].casefold()
            wanted = [each for each in wanted if each.user.name.casefold().startswith(start)]
        if data.get("limit"):
            wanted = wanted[: data["limit"]]
        chunk: Payload = {
            "guild_id": str(realm.id),
            "members": [payloads.member(each) for each in wanted],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": missing,
        }
        if data.get("nonce"):
            chunk["nonce"] = data["nonce"]
        for session in self.sessions.values():
            if session.connection is connection:
                self._dispatch(session, "GUILD_MEMBERS_CHUNK", chunk)


def application_flags(world: World) -> int:
    """The limited intents that small bots have, where their owner switched them on."""
    limited = {"members": 1 << 15, "message_content": 1 << 19, "presences": 1 << 13}
    return sum(flag for name, flag in limited.items() if name in world.privileged)
