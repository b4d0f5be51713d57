"""The homeserver that all Matrix tests stand on is a real one, and survives its own restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nio
import pytest

if TYPE_CHECKING:
    from tests.support.synapse import Homeserver


async def _log_in(homeserver: Homeserver, user_id: str) -> nio.AsyncClient:
    client = nio.AsyncClient(
        homeserver.url, user_id, config=nio.AsyncClientConfig(encryption_enabled=False)
    )
    answer = await client.login("secret")
    assert isinstance(answer, nio.LoginResponse), answer
    return client


async def test_an_account_outlives_a_restart(homeserver: Homeserver) -> None:
    user_id = homeserver.register("homeserver-ana", "secret")
    assert user_id == "@homeserver-ana:localhost"

    client = await _log_in(homeserver, user_id)
    try:
        room = await client.room_create(name="garden")
        assert isinstance(room, nio.RoomCreateResponse), room
    finally:
        await client.close()

    homeserver.restart()

    client = await _log_in(homeserver, user_id)
    try:
        joined = await client.joined_rooms()
        assert isinstance(joined, nio.JoinedRoomsResponse), joined
        assert joined.rooms == [room.room_id]
    finally:
        await client.close()


def test_a_name_is_given_once(homeserver: Homeserver) -> None:
    homeserver.register("homeserver-ben", "secret")
    with pytest.raises(RuntimeError, match="already taken"):
        homeserver.register("homeserver-ben", "secret")
