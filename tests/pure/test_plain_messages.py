"""Messages put together without Fluent read as Fluent writes them."""

from __future__ import annotations

import pytest

from commands.language import messages
from commands.values.rendered import Button, Span, Text, span_text

# Values that would be seen if they were taken for something else.
_VALUES: tuple[messages.Value, ...] = ("a {b} \ue801", Button("Yes", "yes"), (Text("x"), Text("y")))


@pytest.mark.parametrize("language", messages.languages())
def test_both_ways_say_the_same(language: str) -> None:
    words = messages.wording(language)
    shipped = messages.patterns(messages.shipped(language))
    plain = 0
    for name, (_, values) in shipped.items():
        given = {value: _VALUES[at % 3] for at, value in enumerate(sorted(values))}
        pieces = words._pieces_of(name)
        filled = None if pieces is None else messages._filled(pieces, given)
        if filled is not None:
            plain += 1
            assert _text(filled) == _text(words._formatted(name, given)), name
    assert plain > len(shipped) / 2


def _text(spans: list[Span]) -> str:
    return "".join(map(span_text, spans))


def test_a_missing_value_is_no_message() -> None:
    with pytest.raises(LookupError):
        messages.wording("en").spans("in-community", {})
