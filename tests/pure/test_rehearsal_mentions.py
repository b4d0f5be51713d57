"""Who is mentioned in what somebody typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.mentions import find
from commands.values.events import MENTION, MOST_MENTIONS, Person

BEN, ANA_LEE, ANA = (Person(f"@{name}:x", name) for name in ("ben", "Ana Lee", "ana"))
KNOWN = [(person.name, person) for person in (BEN, ANA_LEE, ANA)]


def shown(typed: str) -> str:
    """The text with each mention as <name>."""
    text, people = find(typed, KNOWN)
    for index, person in enumerate(people):
        text = text.replace(chr(MENTION + index), f"<{person.name}>")
    return text


def test_a_known_name_is_a_mention_and_an_unknown_one_is_text() -> None:
    assert shown("!tip @ben 8 for @nobody") == "!tip <ben> 8 for @nobody"


def test_the_longest_name_wins_and_quotes_hold_names_with_spaces() -> None:
    assert shown("@Ana Lee, @ana lee and @ana.") == "<Ana Lee>, <Ana Lee> and <ana>."
    assert shown('@"Ana Lee"8 @“ben” @"nobody" @"ben') == '<Ana Lee>8 <ben> @"nobody" @"ben'


def test_a_name_is_a_whole_word() -> None:
    assert shown("@benjamin @ben_ @ben.com @ben-jamin x@ben") == (
        "@benjamin @ben_ @ben.com @ben-jamin x@ben"
    )
    assert shown("@ben's (@ben) @ben- @ben: @@ben") == "<ben>'s (<ben>) <ben>- <ben>: @<ben>"


def test_the_first_of_two_who_share_a_name_is_meant() -> None:
    other = Person("@other:x", "ben")
    _, people = find("@ben", [("ben", BEN), ("ben", other)])
    assert people == (BEN,)


def test_one_person_mentioned_twice_is_one_mention() -> None:
    text, people = find("@ben @ana @ben", KNOWN)
    assert text == f"{chr(MENTION)} {chr(MENTION + 1)} {chr(MENTION)}"
    assert people == (BEN, ANA)


def test_nothing_typed_pretends_to_be_a_mention() -> None:
    text, people = find(f"{chr(MENTION)}{chr(MENTION + MOST_MENTIONS - 1)} hi", KNOWN)
    assert (text, people) == (" hi", ())


def test_no_more_people_than_an_event_holds() -> None:
    crowd = [(f"p{n}", Person(str(n), f"p{n}")) for n in range(MOST_MENTIONS + 1)]
    text, people = find(" ".join(f"@{name}" for name, _ in crowd), crowd)
    assert len(people) == MOST_MENTIONS
    assert text.endswith(f"@p{MOST_MENTIONS}")


@given(st.text())
def test_any_text_keeps_what_is_no_mention(typed: str) -> None:
    text, people = find(typed, KNOWN)
    for index in range(len(people)):
        assert chr(MENTION + index) in text
    if "@" not in typed and not any(MENTION <= ord(c) < MENTION + MOST_MENTIONS for c in typed):
        assert (text, people) == (typed, ())
