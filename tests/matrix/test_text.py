"""What people meant: pills, names typed out, quotes, and nothing that pretends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matrix.events import behind_ghost
from bot.matrix.text import read_text, user_in_link
from commands.values.events import MENTION, MOST_MENTIONS, Person

M0, M1 = chr(MENTION), chr(MENTION + 1)
NAMES = {"@ben:x.org": "Ben", "@cara:x.org": "Cara Lee", "@t:x.org": "tip"}


def read(body: str, html: str | None = None, listed: list[str] | None = None, **more: Any) -> Any:
    content: dict[str, Any] = {"body": body}
    if html is not None:
        content |= {"format": "org.matrix.custom.html", "formatted_body": html}
    if listed is not None:
        content["m.mentions"] = {"user_ids": listed}
    return read_text(content, lambda user: NAMES.get(user, user), **more)


def pill(user: str, name: str) -> str:
    return f'<a href="https://matrix.to/#/{user}">{name}</a>'


BEN = ("@ben:x.org",)


@pytest.mark.parametrize(
    ("body", "html", "text", "users"),
    [
        ("!tip Ben 8", f"!tip {pill('@ben:x.org', 'Ben')} 8", f"!tip {M0} 8", BEN),
        ("!tip Ben 8", f"!tip {pill('%40ben%3Ax.org', 'Ben')} 8", f"!tip {M0} 8", BEN),
        ("!tip Ben 8", '!tip <a href="matrix:u/ben:x.org">Ben</a> 8', f"!tip {M0} 8", BEN),
        ("!tip 8", f"<p>!tip {pill('@ben:x.org', 'B&amp;n')} 8 &lt;3</p>", f"!tip {M0} 8 <3", BEN),
        ("a\nb", f"{pill('@ben:x.org', 'B')}<br>a<p>b</p>", f"{M0}\na\nb", BEN),
        ("!tip @ben:x.org 8", None, f"!tip {M0} 8", BEN),
        ("thanks @ben:x.org.", None, f"thanks {M0}.", BEN),
        ("(@ben:x.org:8448)", None, f"({M0})", ("@ben:x.org:8448",)),
        ("!tip [Ben](https://matrix.to/#/@ben:x.org) 8", None, f"!tip {M0} 8", BEN),
        ("!tip https://matrix.to/#/@ben:x.org?via=x 8", None, f"!tip {M0} 8", BEN),
        ("write to ben@x.org or a@ben:x.org", None, "write to ben@x.org or a@ben:x.org", ()),
        ("!tip Ben 8", None, "!tip Ben 8", ()),
        ("see <b>", "see &lt;b&gt;", "see <b>", ()),
        # What is struck out is not said, whatever the words beside it show.
        (
            "!tip Ben 8",
            f"<del>!tip {pill('@ben:x.org', 'Ben')} 8</del> {pill('@cara:x.org', 'C')}",
            M0,
            ("@cara:x.org",),
        ),
        ("!tip ben 8", "<p><s>!tip ben 8</s></p>", "", ()),
        ("!tip ben 5 6", "!tip ben <strike>5</strike> 6", "!tip ben  6", ()),
        ("!tip Ben 8", f"!tip <del>x {pill('@ben:x.org', 'Ben')} 8", "!tip", ()),
    ],
)
def test_mentions(body: str, html: str | None, text: str, users: tuple[str, ...]) -> None:
    assert read(body, html) == (text, users)


def test_two_people_and_one_of_them_twice() -> None:
    html = " ".join(pill(user, "x") for user in ("@a:x.org", "@b:x.org", "@a:x.org"))
    assert read("", html) == (f"{M0} {M1} {M0}", ("@a:x.org", "@b:x.org"))


def test_a_listed_person_whose_name_is_typed() -> None:
    assert read("!tip Cara Lee 8", None, ["@cara:x.org"]) == (f"!tip {M0} 8", ("@cara:x.org",))
    assert read("!tip @Ben 8", None, ["@ben:x.org"]) == (f"!tip {M0} 8", BEN)
    # Not twice there, not inside a word, not the command itself.
    assert read("!tip Ben 8 for Ben", None, ["@ben:x.org"]) == ("!tip Ben 8 for Ben", ())
    assert read("!tip Benno 8", None, ["@ben:x.org"]) == ("!tip Benno 8", ())
    assert read("!tip 8", None, ["@t:x.org"]) == ("!tip 8", ())
    assert read("yes", None, ["@ben:x.org"]) == ("yes", ())


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Ben, balance", f"{M0}, balance"),
        ("  ben: tip", f"  {M0}: tip"),
        ("@BEN tip", f"{M0} tip"),
        ("@ben", M0),
        ("ben is here", None),
        ("bent, x", None),
        ("hey Ben, x", None),
        ("@bento x", None),
        ("", None),
    ],
)
def test_the_bot_is_spoken_to_by_the_name_it_shows(body: str, text: str | None) -> None:
    spoken = (body, ()) if text is None else (text, BEN)
    assert read(body, bot="@ben:x.org") == spoken
    assert read(body) == (body, ())


def test_the_quoted_words_of_a_reply_are_not_said() -> None:
    assert read("> <@a:x> !tip 9\n> more\n\nyes", is_reply=True) == ("yes", ())
    assert read("> <@a:x> !tip 9\n\nyes")[0] == f"> <{M0}> !tip 9\n\nyes"
    html = f"<mx-reply><blockquote>!tip 9</blockquote></mx-reply>yes {pill('@ben:x.org', 'B')}"
    assert read("x", html, is_reply=True) == (f"yes {M0}", BEN)


def test_quotes_and_code_stay_marked_as_such() -> None:
    html = f"<blockquote>!tip {pill('@ben:x.org', 'B')} 9<br>x</blockquote><p>no</p>"
    assert read("x", html) == (f"> !tip {M0} 9\n> x\nno", BEN)
    html = f"<code>!tip {pill('@ben:x.org', 'B')} 9</code>"
    assert read("x", html)[0] == f"`!tip {M0} 9`"


def test_typed_private_use_characters_are_taken_out() -> None:
    assert read("!tip \ue000 8") == ("!tip  8", ())
    assert read("x", f"\ue001{pill('@ben:x.org', 'B')}") == (M0, BEN)


def test_more_people_than_there_are_characters() -> None:
    users = [f"@u{number}:x.org" for number in range(MOST_MENTIONS + 5)]
    text, found = read(" ".join(users))
    assert len(found) == MOST_MENTIONS
    assert text.endswith(users[-1])


def test_links_that_are_no_person() -> None:
    for href in ("https://matrix.to/#/!room:x", "https://matrix.to/#/#garden:x", "https://x/@a:x"):
        assert user_in_link(href) is None
    assert user_in_link("https://matrix.to/#/@a b:x") is None


@given(st.text(), st.text(), st.lists(st.text(), max_size=3))
def test_nothing_anybody_sends_breaks_it(body: str, html: str, listed: list[str]) -> None:
    text, users = read(body, html, listed)
    used = {letter for letter in text if "\ue000" <= letter <= "\uf8ff"}
    assert used == {chr(MENTION + index) for index in range(len(users))}


PIECES = [
    "<a href='https://matrix.to/#/@ben:x.org'>",
    *("</a>", "<p>", "<mx-reply>", "</mx-reply>", "<blockquote>", "</blockquote>", "<", "&"),
    *("@b:x", "x ", "\ue005"),
]


@given(st.lists(st.sampled_from(PIECES)))
def test_nor_any_html(parts: list[str]) -> None:
    text, users = read("x", "".join(parts))
    used = {letter for letter in text if "\ue000" <= letter <= "\uf8ff"}
    assert used == {chr(MENTION + index) for index in range(len(users))}


@pytest.mark.parametrize(
    ("user", "meant"),
    [
        ("@discord_123456789012345678:bridge.example", ("123456789012345678", "discord")),
        ("@_discord_123456789012345678:bridge.example", ("123456789012345678", "discord")),
        ("@telegram_123456789:bridge.example", ("@telegram_123456789:bridge.example", "")),
        ("@discord_12ab:bridge.example", ("@discord_12ab:bridge.example", "")),
        ("@ana:example.org", ("@ana:example.org", "")),
    ],
)
def test_a_bridges_ghost_stands_for_the_account_whose_id_it_bears(
    user: str, meant: tuple[str, str]
) -> None:
    person = behind_ghost(Person(user, "Ben", 5))
    assert (person.user, person.platform) == meant
    assert person.name == "Ben"
    # When a ghost came says nothing of when they did.
    assert person.joined_at == (None if meant[1] else 5)
