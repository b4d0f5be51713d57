"""Propose who sees what: settings that a moderator does not change at once."""

from __future__ import annotations

import json
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request
from commands.treasury.proposing import change
from commands.values.declaration import command
from commands.values.parameters import Choice, SettingName, Text
from commands.values.settings import Settings
from storage.rooms import layers_of
from storage.unit_of_work import Books


@command(
    "treasury",
    "setting",
    examples=("treasury setting balances everyone",),
)
def setting(
    request: Request,
    books: Books,
    key: Annotated[str, SettingName("which setting")],
    value: Annotated[str, Text("what it shall be", most=40)],
    rooms: Annotated[str, Choice("this room, or all", choices=("here", "all"))] = "all",
) -> Effects:
    """Propose who sees what members have.

    A moderator's change takes effect in two days unless enough members object; by anybody else it
    is put to the vote.
    """
    kind = request.catalogue.settings[key]
    if not kind.waits:
        typed = request.typed(f"config set {key} {value}")
        raise Refusal("setting-not-proposed", key=key, typed=typed)
    if request.place.direct:
        raise Refusal("propose-in-private")
    kept = kind.read(request, books, value.strip())
    here, everywhere = layers_of(books, request.room.key)
    if Settings(here if rooms == "here" else {}, everywhere).kept(kind) == kept:
        raise Refusal("setting-same", key=key, value=kept)
    terms = json.dumps({"field": key, "value": kept, "here": int(rooms == "here")})
    return change(request, books, "setting", 0, terms, waits=True)
