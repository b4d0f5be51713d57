"""What people say in words of their own comes to the command they mean: a table, one line each.

A phrase that fails in use is one line more in `phrases.tsv`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.catalogue import catalogue
from commands.language import phrases
from commands.language.address import Found, find
from commands.language.phrase_search import guesses, wishes
from commands.language.phrases import is_courtesy, only_thanks, read_phrase
from commands.language.slips import spelled
from commands.language.tokens import ParseError, ReadingContext, Word, words_of
from storage.ledger.assets import first_design

COMMANDS = catalogue()
PEOPLE = {"ana": 1, "ben": 2, "cara": 3}
TABLE = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("phrases.tsv").read_text("utf-8").splitlines()
    if line
]


def person(word: Word) -> int | None:
    name = word.text.removeprefix("@").casefold()
    if name not in PEOPLE and word.text.startswith("@"):
        raise ParseError("nobody-called", name=name)
    return PEOPLE.get(name)


CONTEXT = ReadingContext(first_design(1, 0), "en", person)


def meant(text: str) -> list[str]:
    return [wish.command for wish in wishes(text, words_of(text), CONTEXT)]


@pytest.mark.parametrize(("said", "command"), TABLE, ids=[said for said, _ in TABLE])
def test_a_phrase_comes_to_its_command(said: str, command: str) -> None:
    found = find(COMMANDS, words_of(said))
    direct = [] if found is None else [found.declaration.name]
    assert any(each.startswith(command) for each in [*direct, *meant(said)])


def test_every_phrase_leads_to_a_command_that_there_is() -> None:
    for phrase in phrases.phrases():
        assert find(COMMANDS, words_of(phrase.command)) is not None, phrase.command


def test_people_amounts_and_the_reason_are_taken_in_any_order() -> None:
    assert meant("for the soup, could you give ben five?")[0].startswith("tip ben 5")
    assert meant("five for ben, please send it")[0] == "tip ben 5"
    assert meant("please give ben five for the soup, thanks") == ["tip ben 5 for the soup"]
    assert meant("gib ana und ben je drei für Tee") == ["tip ana and ben 3 each für Tee"]


def test_what_each_of_several_gets_is_told_from_what_is_said_beside_it() -> None:
    assert meant("ana und ben sollen jeder fünf kriegen") == ["tip ana and ben 5 each"]
    assert meant("both ana and ben should get five") == ["tip ana and ben 5 each"]
    assert meant("cara me doit encore 40, je voudrais les récupérer")[0] == "request cara 40"
    assert meant("cinco para a ana e cinco para o ben") == ["tip ana and ben 5 each"]


def test_how_great_the_thanks_are_is_no_amount() -> None:
    assert meant("mil gracias a ben por la bici") == ["tip ben por la bici"]
    assert meant("mille mercis à ben") == ["tip ben"]
    assert meant("dale mil a ben")[0] == "tip ben 1000"


def test_what_fits_two_acts_gives_both() -> None:
    assert meant("leave me alone") == ["me privacy tips off", "me privacy pings off"]


@pytest.mark.parametrize(
    "said",
    [
        *("remove vote", "stop vote", "stop voting", "stop delegating", "retirar voto"),
        *("delete the poll", "quando nos vemos", "stop reminders", "stimme löschen"),
        *("delete the third option", "give ben my vote", "erase the circle"),
    ],
)
def test_nothing_is_taken_away_or_paid_by_words_about_something_else(said: str) -> None:
    taken = ("me forget", "me privacy", "undo", "refund", "tip", "rain")
    assert not [each for each in meant(said) if each.startswith(taken)]


@pytest.mark.parametrize(
    "said",
    [
        *("leave the room clean", "go away from the topic please", "take back what ben said"),
        *("separate the accounts of the purse", "remove the link in the message"),
        "stop the delegation of work to the garden team",
    ],
)
def test_nothing_is_ended_by_words_about_something_else(said: str) -> None:
    ended = ("room leave", "me unlink", "delegate none", "vote none")
    assert not [each for each in meant(said) if each.startswith(ended)]


@pytest.mark.parametrize(
    ("said", "meant_by"),
    [
        *(("tresurer", "treasurer"), ("mesages", "messages"), ("apreciation", "appreciation")),
        *(("kasenwart", "kassenwart"), ("trasurer", "treasurer"), ("wochenende", None)),
        *(("frobnicate", None), ("xylophone", None)),
    ],
)
def test_a_slip_is_the_word_of_a_line_that_is_spelled_nearly_so(
    said: str, meant_by: str | None
) -> None:
    assert spelled(said) == meant_by


def test_what_was_mended_is_known_to_be() -> None:
    wished = wishes("stop the mesages", words_of("stop the mesages"), CONTEXT)
    assert [(each.command, each.is_mended) for each in wished] == [("me privacy pings off", True)]


@pytest.mark.parametrize(
    "said",
    [
        *("i want to return the 12 i borrowed from ana", "quiero devolverle 12 a ana"),
        *(
            "ich will ana die 12 zurückgeben",
            "je veux rendre 12 à ana",
            "quero devolver 12 pra ana",
        ),
        "zorble ana for 12",
    ],
)
def test_where_it_is_not_said_who_owes_whom_both_ways_are_offered(said: str) -> None:
    assert set(meant(said)) == {"tip ana 12", "request ana 12"}


@pytest.mark.parametrize("said", ["cara owes me 40", "get 40 back from cara", "cara me debe 40"])
def test_where_it_is_said_who_owes_whom_one_way_is_offered(said: str) -> None:
    assert meant(said) == ["request cara 40"]


def test_what_words_speak_of_is_guessed_without_free_words() -> None:
    said = "wanna do a savings thing for zorbles with a few mates"
    found = guesses(said, words_of(said), CONTEXT)
    assert found[0][0] == "circle new"
    assert all("zorbles" not in wish.command for _, wish in found)
    assert guesses("the weather is nice", words_of("the weather is nice"), CONTEXT) == []


@pytest.mark.parametrize("said", ["erase the circle", "delete the poll", "take me to the museum"])
def test_nothing_that_takes_away_is_guessed_from_a_single_word(said: str) -> None:
    assert "me forget" not in [act for act, _ in guesses(said, words_of(said), CONTEXT)]


def test_what_leaves_no_doubt_is_understood_whatever_else_is_said() -> None:
    assert meant("ya no juego mas, borrame")[0] == "me forget"
    assert meant("don't delete me") != ["me forget"]
    assert "me forget" not in meant("remove me from the poll")


def test_courtesy_and_how_much_are_no_reason() -> None:
    assert meant("cinco cada para @ana e @ben por favor") == ["tip @ana and @ben 5 each"]
    assert meant("cinco para cada uno, ana y ben") == ["tip ana and ben 5 each"]
    assert meant("chase cara for the 40")[0] == "request cara 40"


def test_how_many_take_part_is_no_contribution() -> None:
    for said in ("start a tanda with 5 others", "spargruppe mit fünf andern", "tontine à six"):
        assert meant(said)[0] == "circle new"


def test_talk_wishes_for_nothing() -> None:
    for said in ("the weather is nice", "ben and cara went home", "lol", "", "!!!", "🎉"):
        assert meant(said) == []


def test_only_thanks_is_no_command() -> None:
    assert only_thanks(words_of("Thank you, bot!"))
    assert only_thanks(words_of("danke dir"))
    assert only_thanks(words_of("merci beaucoup !"))
    assert not only_thanks(words_of("so you"))
    assert not only_thanks(words_of("thank ben"))
    assert not only_thanks(words_of("danke ben"))
    assert is_courtesy("please!")
    assert is_courtesy("🙂")
    assert not is_courtesy("ben")


def test_a_line_without_words_or_with_too_short_a_stem_is_no_phrase() -> None:
    with pytest.raises(ValueError, match="tip"):
        read_phrase("tip: ?please")
    with pytest.raises(ValueError, match="tip"):
        read_phrase("tip {people}: a* {people}")


@given(st.text(max_size=200))
def test_any_text_is_looked_at_in_peace(text: str) -> None:
    for wish in wishes(text, words_of(text), CONTEXT):
        found: Found | None = find(COMMANDS, words_of(wish.command))
        assert found is not None
