"""A picture is a value like the words beside it, printed by its words."""

from __future__ import annotations

import pytest

from commands.values.rendered import (
    MOST_PICTURE_BYTES,
    Button,
    Line,
    Picture,
    Reply,
    Text,
)

CHART = Picture(b"\x89PNG\r\n\x1a\n\x00\xff", "image/png", "Ana gave 8, ben 3.")
REPLY = Reply((Line((Text("This month "), Button("Why", "why 7"))), CHART))


def test_it_is_printed_by_its_words() -> None:
    assert REPLY.plain() == "This month [Why]\n[picture: Ana gave 8, ben 3.]"


def test_it_stays_when_buttons_go_or_spans_change() -> None:
    assert REPLY.without_buttons().blocks[1] == CHART
    assert REPLY.map(lambda span: span) == REPLY
    assert REPLY.buttons() == [Button("Why", "why 7")]


@pytest.mark.parametrize(("data", "words"), [(b"x", " "), (b"x" * (MOST_PICTURE_BYTES + 1), "w")])
def test_none_without_words_or_too_large_for_the_outbox(data: bytes, words: str) -> None:
    with pytest.raises(ValueError, match="a picture"):
        Picture(data, "image/png", words)
