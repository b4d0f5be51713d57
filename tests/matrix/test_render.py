"""How a reply looks and sounds in a Matrix client."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.matrix.render import MOST_BYTES, render
from commands.values.rendered import Amount, Button, Line, Name, Reply, Span, Table, Text


def one(*spans: Span) -> dict[str, object]:
    (message,) = render(Reply((Line(spans),)))
    return message.content(loud=False)


def test_plain_words_are_only_words() -> None:
    assert one(Text("a < b & c")) == {
        "msgtype": "m.notice",
        "body": "a < b & c",
        "m.mentions": {},
    }


def test_only_who_must_act_or_was_paid_is_pinged() -> None:
    ana = Name("ana", 1, user="@ana:x")
    ben = Name("ben<3", 2, ping=True, user="@ben:x")
    cara = Name("cara", 3, ping=True)
    content = one(ana, Text(" gave "), ben, Text(" and "), cara, Text(" 8. @room"))
    assert content["m.mentions"] == {"user_ids": ["@ben:x"]}
    assert content["body"] == "ana gave ben<3 and cara 8. @room"
    assert content["msgtype"] == "m.text"
    assert content["formatted_body"] == (
        'ana gave <a href="https://matrix.to/#/@ben:x">ben&lt;3</a> and cara 8. @room'
    )


def test_a_name_that_is_spoken_to_has_an_at() -> None:
    assert one(Name("ben", 2, call=True), Text(", your turn."))["body"] == "@ben, your turn."


def test_an_edit_pings_nobody_again() -> None:
    (message,) = render(Reply((Line((Name("ben", 2, ping=True, user="@ben:x"),)),)))
    edit = message.edit_of("$e", loud=False)
    assert edit["m.mentions"] == {}
    assert edit["body"] == "* ben"
    assert edit["m.new_content"]["body"] == "ben"
    assert edit["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$e"}


def test_buttons_say_what_to_type_unless_the_words_do() -> None:
    content = one(Text("Done. "), Button("Undo", "undo"))
    assert (
        content["body"] == "Done. [Undo]"
    )  # Its emoji stands below every tip; help says the words, once.
    assert "formatted_body" not in content
    content = one(Text("Done. "), Button("Show", "me"))
    assert content["body"] == "Done. [Show: !me]"
    assert content["formatted_body"] == "Done. [Show: <code>!me</code>]"
    content = one(Button("Pay", "yes"), Text(" "), Button("Decline", "no"), Text("  or: !yes, !no"))
    assert content["body"] == "[Pay] [Decline]  or: !yes, !no"


def test_buttons_of_a_kind_are_counted_as_the_reactions_are() -> None:
    choice = one(Text("Which? "), Button("Café", "vote A"), Text(" "), Button("Park", "vote B"))
    assert choice["body"] == "Which? [1. Café: !vote A] [2. Park: !vote B]"
    alone = one(Text("For you. "), Button("Show", "me"), Text(" "), Button("Undo", "undo"))
    assert alone["body"] == "For you. [Show: !me] [Undo]"


def test_a_table_is_a_line_a_row() -> None:
    table = Table(
        ("Name", "Given", "Got"),
        (((Name("ana", 1),), (Amount("8 points"),), (Text("1"),)), ((Text("ben"),), (), ())),
    )
    (message,) = render(Reply((Line((Text("Tips"),)), table)))
    assert message.body == "Tips\nName: Given, Got\nana: 8 points, 1\nben"
    assert message.html is None


def test_names_that_turn_the_words_around_them() -> None:
    assert one(Name("\u202enab", 1), Text(" 8"))["body"] == "nab 8"
    assert one(Name("דן", 1), Text(" 8"))["body"] == "\u2068דן\u2069 8"
    assert one(Text("a\u202eb\u2066\x07c"))["body"] == "abc"
    assert one(Text("a\U000e0065b\u200bc\u2028d\u3164"))["body"] == "abcd"


def test_line_breaks_stay() -> None:
    content = one(Text("one\ntwo "), Button("Go", "go"))
    assert content["body"] == "one\ntwo [Go: !go]"
    assert str(content["formatted_body"]).startswith("one<br>two ")


@given(st.lists(st.text(max_size=20_000), max_size=8), st.integers(1, 40))
def test_long_output_is_split_and_loses_nothing(texts: list[str], times: int) -> None:
    reply = Reply(tuple(Line((Text(text), Text(" " + "word " * times * 20))) for text in texts))
    messages = render(reply)
    for message in messages:
        assert message.size() <= MOST_BYTES * 1.5
    letters = "".join(message.body for message in messages).split()
    whole = render(reply, most_bytes=10**9)
    assert len(whole) == 1
    assert "".join(letters) == "".join(whole[0].body.split())
