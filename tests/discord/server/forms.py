"""Forms and menus, filled in as Discord's client lets a person."""

from __future__ import annotations

from typing import Any

from tests.discord.server.commands import Filled, NotOffered
from tests.discord.server.messages import SELECTS
from tests.discord.server.state import Payload, Place, User


def fill_in(top: Payload, left: dict[str, Any], place: Place, filled: Filled) -> Payload:
    """A part of a form as it is sent off; takes what it uses out of `left`."""
    if top["type"] == 10:
        return {"type": 10, "id": top.get("id") or 0}
    inputs = top["components"] if top["type"] == 1 else [top["component"]]
    written = []
    for each in inputs:
        label = top.get("label") or each.get("label") or ""
        keys = (each["custom_id"], label, label.lower().replace(" ", "_"))
        key = next((key for key in keys if key in left), None)
        value = left.pop(key) if key is not None else None
        written.append(_field(label, each, value, place, filled))
    if top["type"] == 1:
        return {"type": 1, "id": top.get("id") or 0, "components": written}
    return {"type": 18, "id": top.get("id") or 0, "component": written[0]}


def _field(label: str, each: Payload, value: Any, place: Place, filled: Filled) -> Payload:
    kind = each["type"]
    written: Payload = {"type": kind, "id": each.get("id") or 0, "custom_id": each["custom_id"]}
    is_required = each.get("required", True) is not False
    if kind == 4:
        typed = each.get("value") or "" if value is None else value
        if not isinstance(typed, str):
            raise NotOffered(f"{label}: {typed!r} is no text")
        if is_required and not typed:
            raise NotOffered(f"{label} must be filled in")
        least, most = each.get("min_length") or 0, each.get("max_length") or 4000
        if typed and not least <= len(typed) <= most:
            raise NotOffered(f"{label}: {len(typed)} characters are not in {least} … {most}")
        return {**written, "value": typed}
    if kind in SELECTS:
        values: tuple[Any, ...] = ()
        if value is not None:
            values = tuple(value) if isinstance(value, list | tuple) else (value,)
        if value is None and place.guild is not None:
            # People whom the form proposed; they stay unless somebody else is picked.
            proposed = [int(default["id"]) for default in each.get("default_values") or []]
            values = tuple(place.guild.members[id_].user for id_ in proposed)
        if not values and not is_required:
            return {**written, "values": []}
        if not values:
            values = tuple(
                option["value"] for option in each.get("options") or [] if option.get("default")
            )
        return {**written, "values": pick(label, each, values, place, filled)}
    if kind == 21:
        by_label = {option["label"]: option["value"] for option in each["options"]}
        if value is None and is_required:
            raise NotOffered(f"{label} must be chosen")
        chosen = by_label.get(value, value)
        if chosen is not None and chosen not in by_label.values():
            raise NotOffered(f"{label}: {value!r} is not offered; there are: {', '.join(by_label)}")
        return {**written, "value": chosen}
    if kind == 23:
        return {**written, "value": bool(each.get("default") if value is None else value)}
    raise NotOffered(f"{label}: this server fills in no field of type {kind}")


def pick(
    where: str,
    each: Payload,
    values: tuple[Any, ...],
    place: Place,
    filled: Filled,
) -> list[str]:
    least, most = each.get("min_values", 1), each.get("max_values", 1)
    if not least <= len(values) <= most:
        raise NotOffered(f"{where}: {len(values)} picked, it takes {least} … {most}")
    picked = []
    for value in values:
        if each["type"] == 3:
            by_label = {option["label"]: option["value"] for option in each["options"]}
            chosen = by_label.get(value, value)
            if chosen not in by_label.values():
                raise NotOffered(f"{where}: {value!r} is not offered")
            picked.append(chosen)
        elif each["type"] in {5, 7} and isinstance(value, User):
            if place.guild is None or value.id not in place.guild.members:
                raise NotOffered(f"{where}: {value.name} is not in {place.name}")
            filled.people.append(value)
            picked.append(str(value.id))
        elif each["type"] == 8 and isinstance(value, Place):
            filled.channels.append(value)
            picked.append(str(value.id))
        else:
            raise NotOffered(f"{where}: {value!r} cannot be picked there")
    return picked
