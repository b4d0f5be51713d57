"""A Matrix room without a name is not called by who is in it: that name would stay in the books."""

from __future__ import annotations

import pytest

from bot.matrix.state import Member, Room


@pytest.mark.parametrize(
    ("name", "alias", "title"),
    [("Garden", "#g:here", "Garden"), ("", "#g:here", "#g:here"), ("", "", "Unnamed room")],
)
def test_a_room_is_called_by_its_own_name_alone(name: str, alias: str, title: str) -> None:
    people = {"@ana:here": Member("join", "ana"), "@ben:here": Member("join", "ben")}
    assert Room("!x:here", name=name, alias=alias, people=people).title == title
