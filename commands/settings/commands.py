"""See and change what is set for this room and for the whole community."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Annotated, Any

from commands.currency.fields import require_open
from commands.engine.general_settings import LANGUAGE
from commands.engine.request import Effects, Noted, Offer, Refusal, Request, Say
from commands.engine.room_names import names_of_rooms, room_called
from commands.language.vocabulary import switched
from commands.values.declaration import command
from commands.values.events import Place
from commands.values.parameters import Choice, Int, OneRoom, Rest, SettingName
from commands.values.reply import Block, Button, Listed, Message, Reply, Table, Value
from commands.values.settings import SettingKind, Settings
from storage import communities
from storage.changes import Change
from storage.rooms import EVERYWHERE, RoomKey, layers_of, settings_of
from storage.setting_changes import KeepSettings, last_change, of_change
from storage.unit_of_work import Books

_ALL = "rooms=all"

Key = Annotated[str, SettingName("which setting")]
Rooms = Annotated[str, Choice("this room, or all of the community", choices=("here", "all"))]


# -- looking ---------------------------------------------------------------------------------------


@command(
    "config",
    "show",
    visibility="discreet",
    examples=("config",),
    only_reads=True,
)
def config_show(request: Request, books: Books) -> Effects:
    """See what is set for this room, and where each value comes from."""
    head = tuple(request.message(f"config-{name}") for name in ("what", "value", "whence"))
    rows = []
    for kind in request.catalogue.settings.values():
        if kind.platform not in ("", request.community.home_platform):
            continue
        whence = request.message(f"config-from-{request.settings.source(kind)}")
        value = kind.show(request, books, request.settings.kept(kind))
        rows.append((kind.key, value, whence))
    return Effects(says=[Say(Reply((Table(head, tuple(rows)),)), "discreet")])


# -- changing --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Change:
    """Values that change for a room or for all, as the room is told of them."""

    where: RoomKey
    kept: dict[str, tuple[str, str]]
    """What held before and what holds now, wherever it comes from."""
    undoes: int | None = None


@command(
    "config",
    "set",
    permission="room moderator",
    examples=("config set usual_tip 5", "config set rain on", "config set language en rooms=all"),
)
def config_set(
    request: Request,
    books: Books,
    key: Key,
    value: Annotated[str, Rest("what it shall be", most=200, offers="setting")],
    rooms: Rooms = "here",
) -> Effects:
    """Change a setting of this room, or with rooms=all of all rooms that have none of their own.

    The room is told what it was and what it is. It can be taken back with config undo.
    """
    kind = request.catalogue.settings[key]
    words = value.split()
    if words[-1:] == [_ALL]:
        words, rooms = words[:-1], "all"
    if not words:
        raise Refusal("config-no-value", example=request.typed(f"config set {key} …"))
    where = _where(request, kind, rooms, f"config set {key} {' '.join(words)}")
    require_settable(request, kind)
    try:
        # In quotes it was one word with spaces in it; what is meant is what stands between them.
        kept = _read(request, books, kind, _unquoted(" ".join(words)))
    except Refusal as refusal:
        refusal.offer = tuple(
            replace(each, arguments={**each.arguments, "rooms": rooms}) for each in refusal.offer
        )
        raise
    require_zone(request, kind, kept)
    before = _settings(books, where)
    if kept == before.kept(kind):
        shown = kind.show(request, books, kept)
        raise Refusal("config-same", key=key, value=shown, everywhere=_everywhere(where))
    return _effects(request, books, where, {key: kept})


def _read(request: Request, books: Books, kind: SettingKind[Any], text: str) -> str:
    """What is kept of a typed value: as it is, else by what it means as off or on everywhere."""
    try:
        return kind.read(request, books, text)
    except Refusal:
        for word in _SAME.get(switched(text) or "", ()):
            with suppress(Refusal):
                return kind.read(request, books, word)
        raise


_SAME = {"off": ("off", "none"), "on": ("on",)}
"""How a setting may call what is off, and what is on."""


@command(
    "config",
    "reset",
    permission="room moderator",
    examples=("config reset usual_tip", "config reset usual_tip rooms=all"),
)
def config_reset(request: Request, books: Books, key: Key, rooms: Rooms = "here") -> Effects:
    """Let a setting be again as it comes: here as for all rooms, with rooms=all as I bring it."""
    kind = request.catalogue.settings[key]
    where = _where(request, kind, rooms, f"config reset {key}")
    require_settable(request, kind)
    if _settings(books, where).source(kind) != _source(where, kind):
        raise Refusal("config-not-set", key=key, everywhere=_everywhere(where))
    return _effects(request, books, where, {key: ""})


@command(
    "config",
    "undo",
    permission="room moderator",
    examples=("config undo",),
)
def config_undo(
    request: Request,
    books: Books,
    change: Annotated[int | None, Int("which change; left out, the last", most=10**9)] = None,
) -> Effects:
    """Take the last change of a setting back; again, the one before it."""
    places = [] if request.place.direct else [request.room.key]
    if request.moderates_home:
        places.append(EVERYWHERE)
    number = last_change(books, places) if change is None else change
    rows = of_change(books, number) if number is not None else []
    if change is not None and rows and _moderates(request, books, rows[0].where):
        places.append(rows[0].where)  # Its button stands where it was announced, too.
    if number is None or not rows or rows[0].where not in places:
        raise Refusal("config-nothing-to-undo")
    if rows[0].undone_at is not None:
        raise Refusal("config-undone-already")
    where = rows[0].where
    before = _own(books, where)
    for row in rows:
        kind = request.catalogue.settings.get(row.key)
        if kind is None:
            raise Refusal("config-nothing-to-undo")
        if before.get(row.key, "") != row.new:
            raise Refusal("config-changed-since", key=row.key)
        _require_may(request, kind)
        require_settable(request, kind)
        if row.old:
            require_zone(request, kind, row.old)
    values = {row.key: row.old for row in rows}
    return _effects(request, books, where, values, undoes=number)


@command(
    "config",
    "copy",
    permission="room moderator",
    examples=("config copy {room}",),
)
def config_copy(
    request: Request,
    books: Books,
    room: Annotated[str, OneRoom("the room it is taken from", most=100)],
) -> Effects:
    """Set here what is set in another room of this community, and nothing else."""
    if request.place.direct:
        raise Refusal("config-in-private", example=request.typed(f"config copy {room}"))
    source = room_called(request, books, room, but=request.room.key)
    theirs, mine = settings_of(books, source.key), settings_of(books, request.room.key)
    values = {}
    for kind in request.catalogue.settings.values():
        new = theirs.get(kind.key, "")
        if not kind.wide and new != mine.get(kind.key, ""):
            _require_may(request, kind)
            require_settable(request, kind)
            values[kind.key] = new
    if not values:
        raise Refusal("config-copy-same", room=source.name)
    return _effects(request, books, request.room.key, values)


def require_settable(request: Request, kind: SettingKind[Any]) -> None:
    """Refuse what a seal of the currency fixes."""
    for design in kind.seals:
        require_open(request, request.asset, design)


def require_zone(request: Request, kind: SettingKind[Any], kept: str) -> None:
    """Refuse what needs the time zone first; off is set without."""
    if kind.dated and kept != "off" and not request.settings.has_zone:
        raise Refusal("zone-first", example=request.typed("config set time_zone Europe/Berlin"))


def _require_no_wait(
    request: Request, books: Books, kind: SettingKind[Any], where: RoomKey, after: Settings
) -> None:
    """Once anything was paid, who sees what is announced before it changes, by whatever door."""
    if not kind.waits or communities.head(books).first_entry_at is None:
        return
    said = {"key": kind.key, "value": after.kept(kind), "rooms": _source(where, kind)}
    offer = Offer(request.message("setting-propose-button"), "treasury setting", said)
    raise Refusal("setting-by-waiting", offer=[offer], key=kind.key)


def _require_may(request: Request, kind: SettingKind[Any]) -> None:
    if (kind.wide or kind.guarded) and not request.moderates_home:
        raise Refusal("for-home-moderators", home=request.community.name)


def _where(request: Request, kind: SettingKind[Any], rooms: str, typed: str) -> RoomKey:
    """Where a setting is to be kept. Raises Refusal for who may not."""
    if kind.wide or rooms == "all":
        if not request.moderates_home:
            raise Refusal("for-home-moderators", home=request.community.name)
        return EVERYWHERE
    _require_may(request, kind)
    if request.place.direct:
        raise Refusal("config-in-private", example=request.typed(typed))
    return request.room.key


def _source(where: RoomKey, kind: SettingKind[Any]) -> str:
    return "all" if where == EVERYWHERE else "here"


def _everywhere(where: RoomKey) -> int:
    return int(where == EVERYWHERE)


def _own(books: Books, where: RoomKey) -> dict[str, str]:
    return settings_of(books, where)


def _settings(books: Books, where: RoomKey) -> Settings:
    here, everywhere = layers_of(books, where)
    return Settings({} if where == EVERYWHERE else here, everywhere)


def _moderates(request: Request, books: Books, where: RoomKey) -> bool:
    """Whether it is a room of the community that the sender moderates."""
    if where not in names_of_rooms(books):
        return False
    return where[2] in request.rights.moderates or request.moderates_home


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] in '"“„' and text[-1] in '"”“':
        return text[1:-1].strip()
    return text


# -- keeping and telling ---------------------------------------------------------------------------


def _effects(
    request: Request,
    books: Books,
    where: RoomKey,
    values: dict[str, str],
    *,
    undoes: int | None = None,
) -> Effects:
    """Keep values, write the change down, and tell the room of it."""
    own = _own(books, where)
    before = _settings(books, where)
    after = _with(before, where, values)
    known = request.catalogue.settings
    for key in values:
        _require_no_wait(request, books, known[key], where, after)
    kept = {key: (before.kept(known[key]), after.kept(known[key])) for key in values}
    change = _Change(where, kept, undoes)

    shown = {
        key: (_shown(request, books, key, before), _shown(request, books, key, after))
        for key in values
    }

    kept_now = tuple((key, own.get(key, ""), new) for key, new in values.items())
    changes: list[Change] = [KeepSettings(where, kept_now, undoes)]
    changes += [kind.after for kind in map(known.__getitem__, values) if kind.after is not None]
    for follow in request.catalogue.after_settings:
        changes += follow(request, tuple(values))

    said = _told(request, books, change, shown)
    told = [Say(said)]
    if where not in (EVERYWHERE, request.room.key):
        # Taken back where it was announced: that room is told, and the one it holds for.
        name = names_of_rooms(books)[where]
        told = [Say(said.after(*request.in_front(name))), Say(said, place=Place(*where))]
    says = told if undoes is not None else [WithUndo(tuple(told))]

    # Where the act names the key already, its values are enough.
    named = undoes is not None or len(shown) > 1
    old, new = (
        Listed(
            tuple((f"{key} ", two[at]) if named else two[at] for key, two in shown.items()), "comma"
        )
        for at in (0, 1)
    )
    return Effects(changes=tuple(changes), says=says, noted=Noted(old=old, new=new))


def _with(before: Settings, where: RoomKey, values: dict[str, str]) -> Settings:
    layer = before.all if where == EVERYWHERE else before.here
    changed = {key: value for key, value in {**layer, **values}.items() if value}
    return replace(before, all=changed) if where == EVERYWHERE else replace(before, here=changed)


def _shown(request: Request, books: Books, key: str, settings: Settings) -> Value:
    kind = request.catalogue.settings[key]
    value = kind.show(request, books, settings.kept(kind))
    # Marks at the end of a sentence would be part of it.
    return ("“", value, "”") if key == "prefixes" else value


def _told(
    request: Request, books: Books, change: _Change, shown: dict[str, tuple[Value, Value]]
) -> Reply:
    """What the room reads: each old and new value."""
    everywhere = _everywhere(change.where)
    who = request.name(request.member)
    blocks: list[Block] = []
    for key, (old, new) in shown.items():
        own = request.catalogue.settings[key].told(request, books, *change.kept[key])
        if own is None:
            own = request.say(
                "config-changed", who=who, key=key, old=old, new=new, everywhere=everywhere
            )
        blocks += own.blocks
        blocks += _kept_elsewhere(request, books, change, key)
    old, new = change.kept.get(LANGUAGE.key, ("", ""))
    return Reply(tuple(blocks), before=(new, old) if old != new else None)


@dataclass(frozen=True, slots=True)
class WithUndo:
    """What is told of a change, with a button that takes it back.

    The audit's last line is the act itself, under whose number it can be undone.
    """

    told: tuple[Say, ...]

    def says(self, books: Books) -> Sequence[Say]:
        command = f"config undo {communities.head(books).audits}"
        undo = Button(Message("undo-button", {}), command)
        return [replace(each, reply=each.reply.ending(" ", undo)) for each in self.told]


def _kept_elsewhere(request: Request, books: Books, change: _Change, key: str) -> list[Block]:
    """Rooms in which a change for all changes nothing, because they have a value of their own."""
    if change.where != EVERYWHERE or request.catalogue.settings[key].wide:
        return []
    called = names_of_rooms(books)
    names = tuple(name for room, name in called.items() if key in settings_of(books, room))
    if not names:
        return []
    return list(request.say("config-kept", rooms=Listed(names, "comma"), count=len(names)).blocks)
