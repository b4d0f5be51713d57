"""What is sent at once is what each would have been alone: looks, and all that a unit writes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage import bundles, members, rooms
from storage.bundles import look_up
from storage.ledger.accounts import Account, member_account, numbered
from storage.ledger.assets import Asset
from storage.members import Member
from storage.rooms import Setting
from storage.unit_of_work import Books
from tests.support.ledger import Ledger, tip

ROOM = ("matrix", "@purse:here", "garden")
PEOPLE = range(1, 5)


@pytest.mark.parametrize("most", [1, 7, bundles.MOST_VALUES])
async def test_looks_sent_at_once_find_what_each_finds(
    url: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundles, "MOST_VALUES", most)
    ledger = await Ledger.open(url)
    accounts = [member_account(1, number) for number in (*PEOPLE, 99)]

    def at_once(books: Books) -> list[object]:
        looks = [
            *books.looks(Member, [(number,) for number in (*PEOPLE, 99)]),
            *books.looks(Account, accounts),
            *books.looks(Asset, [(1,)]),
            *members.named_ahead(books, ["m2", "m3"]),
            *rooms.layers_ahead(books, ROOM),
        ]
        look_up(books.connection, looks)
        return found(books)

    def found(books: Books) -> list[object]:
        return [
            [books.get(Member, number) for number in (*PEOPLE, 99)],
            [books.get(Account, *key) for key in accounts],
            books.get(Asset, 1),
            [each.name for each in members.named(books, "m2")],
            rooms.layers_of(books, ROOM),
        ]

    alone = await ledger.do(found)
    assert await ledger.do(at_once) == alone
    assert alone[3] == ["m2"]
    await ledger.close()


async def test_what_was_looked_up_before_a_change_is_looked_up_again(url: str) -> None:
    ledger = await Ledger.open(url)

    def change(books: Books) -> tuple[dict[str, str], dict[str, str]]:
        look_up(books.connection, rooms.layers_ahead(books, ROOM))
        books.save(Setting(*ROOM, "language", "de"))
        return rooms.layers_of(books, ROOM)

    assert await ledger.do(change) == ({"language": "de"}, {})
    await ledger.close()


async def test_what_was_looked_up_for_nothing_stands_in_nobodys_way(url: str) -> None:
    """A query that takes a list, and the same query for something else, are asked as ever."""
    ledger = await Ledger.open(url)
    elsewhere = ("matrix", "@purse:here", "hall")

    def look(books: Books) -> object:
        books.save(Setting(*elsewhere, "language", "fr"))
        look_up(books.connection, rooms.layers_ahead(books, ROOM))
        return len(numbered(books, [1, 2])), rooms.layers_of(books, elsewhere)

    assert await ledger.do(look) == (2, ({"language": "fr"}, {}))
    await ledger.close()


async def test_one_row_is_written_as_often_as_it_is_changed(url: str) -> None:
    """Of two changes of a row in one statement a server would carry out one."""
    ledger = await Ledger.open(url)

    def change(books: Books) -> None:
        books.amend(Member, (1,), name="ana", folded="ana")
        books.amend(Member, (1,), wishes="{}")
        books.amend(Member, (2,), name="ben", folded="ben")
        books.amend(Member, (2,), name="cara", folded="cara")
        books.amend(Member, (77,), name="nobody")
        books.save(replace(books.need(Asset, 1), name="seeds"))

    await ledger.do(change)
    ana, ben = await ledger.member(1), await ledger.member(2)
    assert (ana.name, ana.folded, ana.wishes) == ("ana", "ana", "{}")
    assert (ben.name, ben.folded) == ("cara", "cara")
    assert (await ledger.asset()).name == "seeds"
    await ledger.close()


async def test_a_unit_that_fails_at_its_end_has_written_nothing(url: str) -> None:
    """Whichever part of what is sent at once it is that the database refuses."""
    ledger = await Ledger.open(url)
    before = await ledger.dump()

    def collide(books: Books) -> None:
        books.save(replace(books.need(Member, 1), name="ana"))
        books.save(replace(books.need(Asset, 1), name="seeds"))
        books.add(books.need(Member, 2))

    with pytest.raises(Exception, match=r"(?i)unique"):
        await ledger.do(collide)
    assert await ledger.dump() == before
    await ledger.post(tip(1, 2, 1))
    assert await ledger.check() > 0
    await ledger.close()
