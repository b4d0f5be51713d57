"""Where listening ended on Matrix: kept with what was heard last, in one line."""

from __future__ import annotations

from bot.matrix.bookmark import Bookmark, newest_before


def joined(*events: tuple[str, int]) -> dict[str, object]:
    found = [{"event_id": name, "origin_server_ts": at} for name, at in events]
    return {"!room": {"timeline": {"events": found}}}


def test_it_is_read_as_it_was_written_and_older_ones_have_no_event() -> None:
    mark = Bookmark("s12_1").after("s13_1", joined(("$one", 1), ("$two", 2)))
    assert mark == Bookmark("s13_1", "!room", "$two", 2_000)
    assert Bookmark.read(mark.written()) == mark
    assert Bookmark.read("s12_1") == Bookmark("s12_1")
    assert Bookmark.read("s12_1 !room $one soon") == Bookmark("s12_1")


def test_the_last_event_stays_where_none_comes_or_what_comes_has_no_id() -> None:
    mark = Bookmark("s1", "!room", "$one", 5)
    assert mark.after("s2", {}) == Bookmark("s2", "!room", "$one", 5)
    assert mark.after("s2", joined(("", 1), ("$a b", 2))).event == "$one"
    assert mark.after("s2", {"!room": {"timeline": {"events": "junk"}}}).event == "$one"
    assert mark.after("s2", {"!room": None}).event == "$one"


def test_the_newest_event_before_a_time() -> None:
    assert newest_before(joined(("$one", 1), ("$two", 2), ("$three", 9)), 5_000) == 2_000
    assert newest_before(joined(("$three", 9)), 5_000) is None
