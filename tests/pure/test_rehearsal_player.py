"""Scripts played through the echo process of tests/rehearsals: what happens, and what is heard."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from bot.clock import DAY, HOUR
from bot.rehearsal.compare import compare, expectations
from bot.rehearsal.heard import Heard
from bot.rehearsal.lines import ScriptError
from bot.rehearsal.rehearse import START, play, rehearse
from bot.rehearsal.script import parse
from commands.values.events import (
    MENTION,
    Arrived,
    Edited,
    Joined,
    Left,
    Place,
    Reacted,
    Renamed,
    Said,
)
from tests.rehearsals.echo import Books, EchoHouse


async def heard(script: str, house: EchoHouse | None = None, db: Path | None = None) -> list[str]:
    """What is heard, each as `line to: text`."""
    found: list[Heard] = []
    await play(parse(script), house or EchoHouse(), db=db, hear=found.append)
    return [f"{one.line} {one.to}: {one.text}" for one in found if not one.quiet]


async def books(script: str) -> Books:
    """What the process was told, and else came to know."""
    house = EchoHouse()
    await heard(script, house)
    assert house.books.closed == 1
    return house.books


async def run(tmp_path: Path, script: str, *, as_json: bool = False) -> tuple[int, str, str]:
    """The command as an operator runs it: exit code, output, errors."""
    path = tmp_path / "a.chat"
    path.write_text(script, encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    code = await rehearse(path, EchoHouse(), as_json=as_json, out=out, err=err)
    return code, out.getvalue().replace(str(path), "a.chat"), err.getvalue()


# Who is told what


async def test_all_who_act_are_in_every_room_of_their_platform_from_the_start() -> None:
    told = (
        await books("--- room garden\n--- wait 1 day\nana> hi\nben +🪙 ana\n--- room b\ncara> x")
    ).told
    joined = [
        (e.place.room, e.sender.user, e.sender.joined_at) for e in told if isinstance(e, Joined)
    ]
    people = ["@ana:stage", "@ben:stage", "@cara:stage"]
    assert joined == [
        (room, who, START) for room in ("!garden:stage", "!b:stage") for who in people
    ]


async def test_who_moderates_one_room_is_in_the_others_and_moderates_that_one() -> None:
    script = (
        "--- room a\nana> 1\n--- room b\n--- moderator mia\nmia> 2\n"
        "--- platform discord\n--- room c\n--- moderator mia\nmia> 3"
    )
    told = (await books(script)).told
    joined = [(event.place.room, event.sender.name) for event in told if isinstance(event, Joined)]
    assert joined[:2] == [("!a:stage", "ana"), ("!a:stage", "mia")]
    on_matrix, on_discord = (
        event
        for event in told
        if event.rights.moderates and event.sender.name == "mia" and isinstance(event, Said)
    )
    assert on_matrix.rights.moderates == {"!b:stage"}
    assert on_discord.rights.moderates == {on_discord.place.room}


async def test_who_only_moderates_is_everywhere_too() -> None:
    told = (await books("--- room a\nana> 1\n--- room b\n--- moderator mia\nana> 2")).told
    joined = [(event.place.room, event.sender.name) for event in told if isinstance(event, Joined)]
    assert joined[:2] == [("!a:stage", "ana"), ("!a:stage", "mia")]


async def test_a_new_name_is_one_platforms() -> None:
    script = 'ana> 1\n--- platform discord\n--- room b\nana> 2\n--- rename ana "Ana Lee"\nana> 3'
    told = (await books(script)).told
    assert [e.place.platform for e in told if isinstance(e, Renamed)] == ["discord"]


async def test_people_are_in_their_room_only_and_newcomers_come_when_they_come() -> None:
    told = (
        await books(
            "--- room garden\n--- people dan\nana> 1\n--- wait 2 hours\n--- newcomer fay\nfay> 2\n"
            "--- room market in garden\nana> 3\nfay> 4\n--- leave ana"
        )
    ).told
    joined = [
        (e.place.room[1:-6], e.sender.name, (e.sender.joined_at or 0) - START)
        for e in told
        if isinstance(e, Joined)
    ]
    assert joined == [
        ("garden", "ana", 0),
        ("garden", "dan", 0),
        ("garden", "fay", 2 * HOUR),
        ("market", "ana", 0),
        ("market", "fay", 2 * HOUR),
    ]
    assert [type(e) for e in told if e.place.room == "!market:stage"][-1] is Left


async def test_an_invited_bot_is_told_who_is_there_and_nothing_else() -> None:
    told = (await books("--- room garden\n--- moderator mia\n--- invite\nana> hi")).told
    arrived, said = told
    assert isinstance(arrived, Arrived)
    assert isinstance(said, Said)
    assert (arrived.sender.name, arrived.room_name) == ("mia", "garden")
    assert [person.name for person in arrived.people] == ["mia", "ana"]
    assert arrived.rights.moderates == {"!garden:stage"}
    assert said.rights.moderates == frozenset()


async def test_a_clock_set_before_anything_happens_is_the_start() -> None:
    told = (await books("--- room garden\n--- clock 2026-02-03T04:05Z\nana> hi")).told
    at = 1_770_091_500_000_000
    assert {event.at for event in told} == {event.sender.joined_at for event in told} == {at}


async def test_a_second_room_is_bound_to_its_community_before_anything_happens_in_it() -> None:
    found = await books("--- room garden\n--- room market in garden\nana> hi")
    garden, market = (
        Place("matrix", "@commonpurse:stage", f"!{n}:stage") for n in ("garden", "market")
    )
    assert found.bound == [(market, garden)]
    assert [event.place for event in found.told] == [garden, market, market]


async def test_platforms_have_their_own_people_and_ids() -> None:
    told = (
        await books(
            "--- room a\nana> 1\n--- platform discord\n--- room b\nana> 2\n--- room a\nana> 3"
        )
    ).told
    said = [event for event in told if isinstance(event, Said)]
    assert [event.place.platform for event in said] == ["matrix", "discord", "matrix"]
    assert said[0].sender == said[2].sender != said[1].sender
    assert said[1].sender.user.isdigit()
    assert said[1].place.room.isdigit()
    assert said[1].event_id.isdigit()


async def test_a_new_name_is_shown_and_the_handle_stays() -> None:
    told = (
        await books(
            'ana> 1\n--- rename ana "Ana Lee"\n--- rename ben ana\n'
            "ben> @Ana Lee and @ana\nana> @ben"
        )
    ).told
    renamed = [event.sender.name for event in told if isinstance(event, Renamed)]
    _, to_ana, to_ben = (event for event in told if isinstance(event, Said))
    assert renamed == ["Ana Lee", "ana"]
    assert [person.user for person in to_ana.mentions] == ["@ana:stage"]
    assert to_ana.text == f"{chr(MENTION)} and {chr(MENTION)}"
    assert [(person.user, person.name) for person in to_ben.mentions] == [("@ben:stage", "ana")]


async def test_the_bot_can_be_mentioned_and_strangers_cannot() -> None:
    told = (await books("ana> @bot @nobody")).told
    said = told[-1]
    assert isinstance(said, Said)
    assert said.text == f"{chr(MENTION)} @nobody"
    assert said.mentions[0].user == said.place.account


# Talk


async def test_a_reply_a_reaction_an_edit_and_a_deletion_reach_the_last_message() -> None:
    assert await heard(
        "ana> one\nben re ana> !who\nben +🪙 ana\nben -🪙 ana\nana~> two\n--- delete ana\n"
        "ana> three\n--- delete ana by ben\nben re bot> !who"
    ) == [
        "2 garden: to ana",
        "3 garden: ben put 🪙 ana",
        "4 garden: ben took 🪙 ana",
        "5 garden: changed: two",
        "6 garden: taken away",
        "8 garden: removed",
        "9 garden: to bot",
    ]


async def test_what_an_edit_and_a_deletion_name_is_the_first_message() -> None:
    told = (await books("ana> one\nana~> two\nana~> three")).told
    _, said, *edits = told
    assert [e.original for e in edits if isinstance(e, Edited)] == [said.event_id] * 2


async def test_words_to_the_bot_alone_have_a_room_of_their_own() -> None:
    found = await books("ana> !say here\nana/bot> !say there\nana/bot re bot> !who")
    said = [event for event in found.told if isinstance(event, Said)]
    assert [event.place.direct for event in said] == [False, True, True]
    assert said[2].place == said[1].place
    assert said[2].reply_to is not None
    assert await heard("ana/bot> !say there") == ["1 @ana: there"]


async def test_a_question_asked_in_private_is_answered_where_it_was_asked() -> None:
    script = "ana> !say public\nana> !ask Sure?\nana> !whisper secret\nana +✅ bot\nben +✅ bot"
    found = [event for event in (await books(script)).told if isinstance(event, Reacted)]
    assert [event.place.direct for event in found] == [True, False]
    assert [event.target.event_id for event in found] == ["$0b2:stage", "$0b1:stage"]


async def test_nobody_reacts_to_what_only_another_was_told() -> None:
    script = "ana> !say public\nana> !hush psst\nben +✅ bot\nana +✅ bot"
    found = [event for event in (await books(script)).told if isinstance(event, Reacted)]
    assert [event.target.event_id for event in found] == ["$0b1:stage", "$0b3:stage"]


async def test_what_was_taken_away_is_no_longer_replied_to() -> None:
    told = (await books("ana> one\nana> two\n--- delete ana\nben re ana> hi")).told
    said = [event for event in told if isinstance(event, Said)]
    assert said[-1].reply_to is not None
    assert said[-1].reply_to.event_id == said[0].event_id


async def test_a_pressed_button_says_its_command() -> None:
    assert await heard("ana> !ask Sure?\nana [No] bot") == [
        "1 @ana: Sure? [Yes] [No]",
        "2 garden: ana: no by button",
    ]


async def test_an_answered_question_loses_its_buttons_in_silence() -> None:
    script = "ana> !ask Sure?\nana> !yes"
    found: list[Heard] = []
    await play(parse(script), EchoHouse(), hear=found.append)
    assert [(one.act, one.quiet) for one in found] == [
        ("send", False),
        ("edit", True),
        ("send", False),
    ]


async def test_a_redelivered_message_is_the_same_and_is_answered_once() -> None:
    house = EchoHouse()
    assert await heard("ana> !say hi\n--- wait 1 hour\n--- redeliver", house) == ["1 garden: hi"]
    assert len([event for event in house.books.told if isinstance(event, Said)]) == 1


# Time


async def test_due_work_runs_at_its_own_time_and_belongs_to_the_line_that_waited() -> None:
    assert await heard("ana> !later 2 soup\n--- wait 1 day\n--- wait 1 day\nana> !say x") == [
        "3 garden: soup",
        "4 garden: x",
    ]


async def test_what_is_said_in_an_absence_arrives_after_it_with_its_own_times() -> None:
    house = EchoHouse()
    assert await heard(
        "ana> !later 2 soup\n--- down 3 days\nana> !say one\n--- wait 1 day\nben> !say two\n"
        "--- up\nana> !say three",
        house,
    ) == [
        "3 garden: one",
        "5 garden: two",
        "6 garden: I was away.",
        "6 garden: soup",
        "7 garden: three",
    ]
    _, one, two, three = (event for event in house.books.told if isinstance(event, Said))
    assert [event.at - START for event in (one, two, three)] == [0, DAY, 3 * DAY]
    assert [event.received_at - START for event in (one, two, three)] == [3 * DAY] * 3


async def test_an_absence_lasts_as_long_as_the_waits_in_it() -> None:
    found = await books("--- down 1 day\n--- wait 2 days\n--- up\nana> hi")
    assert found.told[-1].at == START + 2 * DAY


async def test_a_clock_can_be_set_on_and_back() -> None:
    script = (
        "ana> !later 1 soup\n--- clock 2026-01-03T09:00Z\nana> a\n"
        "--- clock 2026-01-02T09:00Z\nana> b"
    )
    house = EchoHouse()
    assert await heard(script, house) == ["2 garden: soup"]
    assert [event.at - START for event in house.books.told[-2:]] == [2 * DAY, DAY]


async def test_restart_and_a_second_run_on_the_same_database() -> None:
    house, db = EchoHouse(), Path("books.db")
    script = "ana> !say hi\n--- restart\nana> !say again"
    assert await heard(script, house, db) == ["1 garden: hi", "3 garden: again"]
    # The same lines on the same books are new messages, not redeliveries.
    assert await heard(script, house, db) == ["1 garden: hi", "3 garden: again"]
    assert house.shelf[db].restarts == 2
    said = [event for event in house.shelf[db].told if isinstance(event, Said)]
    assert len({event.event_id for event in said}) == 4


async def test_the_same_script_is_the_same_events() -> None:
    script = "ana> !say hi\nben +🪙 bot\n--- room b\nana/bot> !ask x"
    assert (await books(script)).told == (await books(script)).told


# What cannot happen


@pytest.mark.parametrize(
    ("script", "number", "words"),
    [
        ("ana> hi\n--- leave ana\nana> hi", 3, "--- newcomer ana brings them back"),
        ("fay> hi\n--- newcomer fay", 1, "before --- newcomer fay"),
        ("ana> hi\n--- leave dan", 2, "dan is not in garden"),
        ("--- newcomer fay\n--- newcomer fay", 2, "fay is in garden already"),
        ("ben re ana> hi", 1, "ana has said nothing in garden"),
        ("ana re bot> hi", 1, "bot has said nothing in garden"),
        ("ana/bot re bot> hi", 1, "nothing in private"),
        ("ana> hi\nben -🪙 ana", 2, "no 🪙"),
        ("ana> !ask x\nana [Maybe] bot", 2, "no button [Maybe]"),
        ("ana> !ask x\nana [Yes] bot\nana [Yes] bot", 3, "no button [Yes]"),
        ("ana> hi\n--- people dan\n--- leave dan\n--- people dan", 4, "dan has left"),
        ("ana> !ask x\nben [Yes] bot", 2, "shows ben no button"),
        ("--- redeliver", 1, "nobody has said anything"),
        ("--- room a\n--- invite", 2, "nobody is in a"),
        ("--- down 1 day\n--- restart\n--- up", 2, "the bot is away"),
        ("--- room a\n--- room b in a\n--- down 1 day\nana> x\n--- up", 4, "use it before"),
        ("--- room a\n--- room b\n--- room b in a", 3, "not in the community of a"),
        ("--- wait 999999 weeks", 1, "up to 3000-01-01"),
    ],
)
async def test_a_line_that_cannot_happen_says_why(script: str, number: int, words: str) -> None:
    house = EchoHouse()
    with pytest.raises(ScriptError, match=r"[a-z]") as raised:
        await heard(script, house)
    assert raised.value.number == number
    assert words in str(raised.value)
    assert house.books.closed == 1


# The command


async def test_as_expected(tmp_path: Path) -> None:
    script = (
        "--- room market\n--- room garden\nana> !say  soup   for @ben\n"
        "ben> !hush not yet|not now\nben> !ask Sure?\n"
        "bot> soup for ben\nbot/ben> not …\n  | not now\nbot/ben> Sure? [Yes] [No]\n"
        "ana> !tell market …\nbot in market> …\nana> !say a\nana> !change b\nbot> a\nbot~> b\n"
        "ana> !mark ✅\nbot +✅ ana\n"
    )
    assert await run(tmp_path, script) == (0, "a.chat: 7 replies, as expected.\n", "")


async def test_a_difference_is_shown_with_its_line(tmp_path: Path) -> None:
    script = "ana> !say soup\nbot> stew\nana> !whisper a|b\nbot> later\nbot/ana> a\n"
    code, out, err = await run(tmp_path, script)
    assert (code, err) == (1, "")
    assert out == (
        "line 1  ana> !say soup\n"
        "  expected in line 2:\n    bot> stew\n"
        "  came instead:\n    bot> soup\n"
        "\n"
        "line 3  ana> !whisper a|b\n"
        "  expected in line 4:\n    bot> later\n"
        "  came instead:\n    bot/ana> a\n      | b\n"
        "\n"
        "line 3  ana> !whisper a|b\n"
        "  expected in line 5:\n    bot/ana> a\n"
        "  and nothing came.\n"
        "\n"
        "a.chat: 3 differences in 3 expected.\n"
    )


@pytest.mark.parametrize(
    "script",
    [
        "ana> !say a\nbot> a\nana> !say b",  # A reply that nobody expected.
        "ana> !say a\nbot> a\nbot> b",  # An expected one that did not come.
        "bot> a\nana> !say a",  # Nothing is said before it is caused.
        "ana> !say a\nana> !say b\nbot> b\nbot> a",  # The order of the lines that caused them.
        "ana> !say a b\nbot> ab",
        "ana> !say a\nbot~> a",
        "ana> !say a\nbot/ana> a",
        "ana> !whisper a\nbot> a",
        "ana> !whisper a\nbot/ben> a\nben> hi",
        "ana> !tell market a\nbot> a\n--- room market",
        "ana> !say a|b\nbot> a",
        "ana> !say soup\nbot> so … p",
        "ana> !say a-b\nbot> a.b…",
        "ana> !mark ✅\nbot +❌ ana",
        "ana> !fault",
        "ana> !fault\nbot/ana> something else",
    ],
)
async def test_what_differs_is_found(tmp_path: Path, script: str) -> None:
    code, out, err = await run(tmp_path, script)
    assert code == 1
    assert out + err


@pytest.mark.parametrize(
    "script",
    [
        "ana> !say a\nana> !say b\nbot> a\nbot> b",
        "ana> !say a\nbot> a …",
        "ana> !say a\nbot> … a",
        "ana> !say a b\nbot> a … b",
        "ana> !say soup\nbot> s…p",
        "ana> !say a.b\nbot> a.b…",
        "ana> !say a\nbot> …",
        "ana> !fault\nbot/ana> nothing was changed",
        "ana> !ask x\nana> !yes\nbot/ana> x [Yes] [No]\nbot> ana: yes",
        "ana> !ask x\nana> !yes\nbot/ana> x [Yes] [No]\nbot~/ana> x\nbot> ana: yes",
        "--- down 1 day\nana> !say a\n--- up\nbot> a\nbot> I was away.",
        "--- room market\n--- room garden\nana> !tell market a\n--- room market\nbot> a",
    ],
)
async def test_what_agrees_agrees(tmp_path: Path, script: str) -> None:
    code, out, err = await run(tmp_path, script)
    assert (code, err) == (0, "")
    assert out.endswith(" as expected.\n")


async def test_without_expectations_the_conversation_is_shown(tmp_path: Path) -> None:
    script = [
        "# soup",
        "--- room garden",
        "ana> !say a|b",
        "ana> !ask x",
        "--- leave ben   --- wait 1 day",
        "",
        "ana> !yes",
        "ben/bot> hi",
    ]
    code, out, _ = await run(tmp_path, "\n".join(script))
    assert code == 0
    answers = {3: ["bot> a", "  | b"], 4: ["bot/ana> x [Yes] [No]"], 7: ["bot> ana: yes"]}
    shown = [row for n, line in enumerate(script, 1) for row in [line, *answers.get(n, [])]]
    assert out.splitlines() == shown
    # And it is a script that says what it expects.
    assert (await run(tmp_path, out))[:2] == (0, "a.chat: 3 replies, as expected.\n")


async def test_json_compares_nothing(tmp_path: Path) -> None:
    script = (
        "--- room market\n--- room garden\nana> !say ä\nbot> other\nana> !hush no\nana> !ask x\n"
        "ana> !tell market y|z"
    )
    code, out, err = await run(tmp_path, script, as_json=True)
    assert (code, err) == (0, "")
    assert "ä" in out
    assert [json.loads(line) for line in out.splitlines()] == [
        {"line": 3, "to": "garden", "kind": "reply", "text": "ä"},
        {"line": 5, "to": "@ana", "kind": "refusal", "text": "no"},
        {"line": 6, "to": "@ana", "kind": "ask", "text": "x [Yes] [No]"},
        {"line": 7, "to": "market", "kind": "notice", "text": "y\nz"},
    ]


async def test_json_leaves_out_what_says_nothing_new(tmp_path: Path) -> None:
    _, out, _ = await run(tmp_path, "ana> !ask x\nana> !yes", as_json=True)
    assert [json.loads(line)["text"] for line in out.splitlines()] == ["x [Yes] [No]", "ana: yes"]


def test_replies_are_ordered_by_the_line_that_caused_them() -> None:
    came = [Heard(4, "garden", "notice", "c"), Heard(2, "garden", "reply", "a")]
    came.append(Heard(2, "garden", "reply", "b"))
    expected = expectations(parse("#\nana> x\nana> y\n--- wait 1 day\nbot> a\nbot> b\nbot> c"))
    assert compare(expected, came) == []
    assert len(compare(expected[::-1], came)) > 0


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ("head\na\nb\ntail", True),
        ("head\na\ntail", True),
        ("head\na\nb\nc\ntail\ntail", True),
        ("head\nb\ntail", False),
        ("head\na\nb", False),
        ("head\nx\na\ntail", False),
    ],
)
def test_a_further_line_of_an_ellipsis_is_any_number_of_lines(said: str, fits: bool) -> None:
    expected = expectations(parse("ana> x\nbot> head\n  | a\n  | …\n  | tail"))
    assert (compare(expected, [Heard(1, "garden", "reply", said)]) == []) is fits


def test_a_first_line_of_an_ellipsis_is_one_line() -> None:
    expected = expectations(parse("ana> x\nbot> …"))
    assert compare(expected, [Heard(1, "garden", "reply", "a")]) == []
    assert len(compare(expected, [Heard(1, "garden", "reply", "a\nb")])) > 0


async def test_a_fault_is_never_as_expected_unless_it_is_expected(tmp_path: Path) -> None:
    assert (await run(tmp_path, "ana> !fault", as_json=True))[0] == 1
    code, out, err = await run(tmp_path, "ana> !fault")
    assert code == 1
    assert "bot/ana> nothing was changed" in out
    assert "line 1: a fault: nothing was changed" in err
    assert (await run(tmp_path, "ana> !fault\nbot/ana> nothing …", as_json=True))[0] == 0


async def test_a_broken_bot_is_told_from_a_broken_script(tmp_path: Path) -> None:
    code, out, err = await run(tmp_path, "ana> !say a\nana> !crash", as_json=True)
    assert code == 1
    assert json.loads(out)["text"] == "a"
    assert "a mistake in the bot" in err
    assert "broken on purpose" in err


async def test_what_cannot_be_read_is_two(tmp_path: Path) -> None:
    code, out, err = await run(tmp_path, "ana> !say a\nnonsense")
    assert (code, out) == (2, "")
    assert "line 2: cannot read “nonsense”" in err
    code, out, err = await run(tmp_path, "ana> !say a\n--- leave dan")
    assert code == 2
    assert out.startswith("ana> !say a\nbot> a\n")
    assert "line 2: dan is not in garden" in err


async def test_a_file_that_is_not_there_or_no_text_is_two(tmp_path: Path) -> None:
    err = io.StringIO()
    missing = tmp_path / "missing.chat"
    assert await rehearse(missing, EchoHouse(), out=io.StringIO(), err=err) == 2
    assert "No such file" in err.getvalue()
    (tmp_path / "b.chat").write_bytes(b"ana> hi\n\xff")
    assert await rehearse(tmp_path / "b.chat", EchoHouse(), out=io.StringIO(), err=err) == 2
    assert "line 2: this is not UTF-8" in err.getvalue()


async def test_colour_only_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    path = tmp_path / "a.chat"
    path.write_text("ana> !say a\nbot> b\n")
    for out, coloured in ((io.StringIO(), False), (Terminal(), True)):
        await rehearse(path, EchoHouse(), out=out, err=io.StringIO())
        assert ("\x1b[" in out.getvalue()) is coloured
