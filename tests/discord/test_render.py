"""What a reply becomes in a Discord client."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord.render import (
    MOST_CHARACTERS,
    MOST_COMPONENTS,
    MOST_PINGED,
    Message,
    escaped,
    render,
)
from bot.lines import without_pings
from commands.values.rendered import (
    Amount,
    Button,
    Line,
    Name,
    Picture,
    Reply,
    Span,
    Table,
    Text,
    Time,
    Typed,
)


def slash(command: str) -> str:
    return f"/{command}"


def one(*spans: Span) -> Message:
    [message] = render(Reply((Line(spans),)), slash)
    return message


def test_only_who_is_named_to_be_pinged_is() -> None:
    ana = Name("ana", 1)
    ben = Name("ben", 2, ping=True, user="42")
    message = one(ana, Text(" gave "), ben, Text(" "), Amount("8 points"))
    assert message.text == "ana gave <@42> 8 points"
    assert message.users == (42,)
    [quiet] = render(without_pings(Reply((Line((ben,)),))), slash)
    assert (quiet.text, quiet.users) == ("ben", ())


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("**bold** _it_ ~~no~~ ||spoiler||", r"\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\|"),
        ("`code`", r"\`code\`"),
        ("<@42> <#7> <@&9> <t:0:R>", r"\<@42\> \<#7\> \<@&9\> \<t:0:R\>"),
        ("[free points](https://evil.example)", r"\[free points\](https://evil.example)"),
        ("see https://example.org/a_b", "see https://example.org/a_b"),
        ("@everyone @here", "@\u2060everyone @\u2060here"),
        ("a\u202eb\u200bc\u2066d\x07", "abcd"),
        ("a\U000e0065b\u206ac\ufff9d\u2028e\u3164f\u034fg\ue000h\U000e0fffi", "abcdefghi"),
        (
            "می\u200cخواهم 👩\u200d🌾 \U0001fae8 1\u202f000",
            "می\u200cخواهم 👩\u200d🌾 \U0001fae8 1\u202f000",
        ),
        ("# loud", r"\# loud"),
        ("- item", r"\- item"),
        ("-# small", r"\-# small"),
        ("> quoted", r"\> quoted"),
        ("1. first", r"1\. first"),
        ("#k3f9", "#k3f9"),
    ],
)
def test_what_members_wrote_stays_words(said: str, shown: str) -> None:
    assert one(Text(said)).text == shown


def test_a_name_that_runs_the_other_way_turns_nothing_round() -> None:
    assert one(Name("דנה", 1), Text(" 8")).text == "\u2068דנה\u2069 8"


def test_commands_stand_as_they_are_given_here_and_times_as_each_reads_them() -> None:
    message = one(Text("Try "), Typed("!me", "me `x`"), Text(" until "), Time(60_000_000, "12:00"))
    assert message.text == "Try `/me ˋxˋ` until <t:60:f>"
    there = one(Typed("!link k3f9", "link k3f9", "matrix"))
    assert there.text == "`!link k3f9`"


def test_buttons_stand_under_their_line_and_what_only_says_how_else_is_left_out() -> None:
    message = one(
        Text("Pay? "),
        Button("Yes", "yes #k3f9"),
        Text(" "),
        Button("No", "no #k3f9"),
        Text("  or: "),
        Typed("!yes #k3f9", "yes #k3f9"),
    )
    [part] = message.parts
    assert part.text == "Pay?"
    assert [(each.label, each.custom_id, each.meaning) for each in part.presses] == [
        ("Yes", "cp:yes #k3f9", "yes"),
        ("No", "cp:no #k3f9", "no"),
    ]


def test_a_command_too_long_for_a_button_is_written_out() -> None:
    message = one(Button("Do it", "tip " + "a" * 100))
    assert message.parts[0].presses == ()
    assert message.text.startswith("Do it: `/tip aaa")


def test_words_between_buttons_and_buttons_that_do_not_fit_are_not_lost() -> None:
    long = Button("All", "tip " + "a" * 100)
    message = one(
        Text("Pay "),
        Button("ben", "pay #1"),
        Text(" or "),
        long,
        Text("; "),
        Button("cara", "pay #2"),
        Text(", "),
        Button("dan", "pay #3"),
        Text("  or: "),
        Typed("!pay #1", "pay #1"),
    )
    [part] = message.parts
    assert [each.label for each in part.presses] == ["ben", "cara", "dan"]
    written = f"All: `/tip {'a' * 100}`"
    assert part.text == f"Pay  or {written}"


def test_tables_are_lines_and_pictures_have_their_words() -> None:
    table = Table(("who", "what"), (((Text("ana"),), (Amount("8 points"),)),))
    picture = Picture(b"png", "image/png", "a bar for each member")
    [message] = render(Reply((table, picture)), slash)
    assert message.text == "who: what\nana: 8 points"
    assert message.pictures == (picture,)


@given(
    st.lists(
        st.tuples(st.text(max_size=3000), st.integers(0, 7), st.booleans()), min_size=1, max_size=40
    )
)
def test_every_message_is_within_the_limits_and_nothing_is_lost(
    lines: list[tuple[str, int, bool]],
) -> None:
    blocks = tuple(
        Line((Text(words), *(Button(f"b{n}", f"yes #{i}{n}") for n in range(buttons))))
        for i, (words, buttons, _) in enumerate(lines)
    )
    messages = render(Reply(blocks), slash)
    for message in messages:
        assert sum(len(part.text) for part in message.parts) <= MOST_CHARACTERS
        assert sum(part.components for part in message.parts) <= MOST_COMPONENTS
        ids = [press.custom_id for part in message.parts for press in part.presses]
        assert len(ids) == len(set(ids))
    pressed = sum(len(part.presses) for message in messages for part in message.parts)
    assert pressed == sum(buttons for _, buttons, _ in lines)


@given(st.integers(0, 250), st.integers(1, 5), st.sampled_from([1, 19]), st.text(max_size=20))
def test_everybody_who_is_to_be_pinged_is_and_no_message_names_too_many(
    people: int, quiet: int, digits: int, name: str
) -> None:
    first = 10 ** (digits - 1)
    called = [
        Name(name, number, ping=number % quiet == 0, user=str(first + number))
        for number in range(people)
    ]
    spans = tuple(span for each in called for span in (each, Text(", ")))
    half = people // 3 * 2
    messages = render(Reply((Line(spans[:half]), Line(spans[half:]))), slash)
    pinged = [user for message in messages for user in message.users]
    assert pinged == [int(each.user or 0) for each in called if each.ping]
    for message in messages:
        assert sum(len(part.text) for part in message.parts) <= MOST_CHARACTERS
        assert len(message.users) <= MOST_PINGED
        assert all(f"<@{user}>" in message.text for user in message.users)


@given(st.text())
def test_nothing_a_member_writes_is_a_mention(words: str) -> None:
    shown = escaped(words)
    assert "<@" not in shown.replace("\\<", "")
    assert "@everyone" not in shown.casefold()
    assert "@here" not in shown.casefold()
