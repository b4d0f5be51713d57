"""A message is read once, where it arrives: whose it is, which command, what it may answer."""

from __future__ import annotations

import pytest

from bot.app import ScriptedProcess
from bot.clock import ScriptClock
from bot.running.prefilter import Prefilter
from commands.catalogue import catalogue
from commands.engine.items import HandleEvent, Result
from commands.language.intent import read_intent
from commands.language.messages import wording
from commands.language.yes_no import may_answer, numbered_answer, pressed_answer, word_answer
from commands.values.events import Person, Place, Rights, Said

MIA = Person("@mia:stage", "mia")
ROOM = Place("matrix", "@bot:stage", "!garden:stage")
COMMANDS = catalogue()


def said(text: str, event_id: str = "$1", **more: object) -> Said:
    given = {"place": ROOM, "event_id": event_id, "sender": MIA, "at": 0, "received_at": 0}
    return Said(**{**given, **more}, text=text)  # type: ignore[arg-type] # a test's few fields


@pytest.mark.parametrize(
    ("text", "prefixes", "name", "reads"),
    [
        ("!balance", ("!", "/"), "balance", True),
        (".balance", (".",), "balance", True),
        (".balance", ("!", "/"), None, False),
        ("!balance", (".",), None, False),
        ("!tip @ben 5", ("!",), "tip", False),
        ("commonpurse: balance", ("!",), "balance", True),
        ("!ok", ("!",), "yes", False),
        ("!¿balance", ("!",), "balance", True),
        ("¡balance!", ("!",), None, False),
        ("what a day", ("!",), None, False),
    ],
)
def test_which_command_it_is(
    text: str, prefixes: tuple[str, ...], name: str | None, *, reads: bool
) -> None:
    intent = read_intent(COMMANDS, said(text), prefixes, ("commonpurse",))
    assert (None if intent.found is None else intent.found.declaration.name) == name
    assert intent.only_reads is reads


def test_a_message_is_read_once_for_all_who_ask() -> None:
    prefixes = ["!", "/"]
    look = Prefilter(COMMANDS, ("commonpurse",), lambda _: tuple(prefixes))
    first = look.intent(said("!tip @ben 5"))
    assert look.intent(said("!tip @ben 5")) is first
    assert look.intent(said("!tip @ben 6")) is not first
    prefixes[:] = ["."]
    assert look.intent(said(".balance")).only_reads


@pytest.mark.parametrize(
    ("text", "language", "in_reply", "answer"),
    [
        ("Ja!", "de", False, "yes"),
        ("ja", "en", False, None),
        ("nein", "en", False, "no"),
        ("ok", "en", False, None),
        ("ok", "en", True, "yes"),
        ("n", "fr", True, "no"),
        ("oui.", "fr", False, "yes"),
        ("cancel", "es", False, "cancel"),
    ],
)
def test_what_answers_a_question(
    text: str, language: str, answer: str | None, *, in_reply: bool
) -> None:
    assert word_answer(text, wording(language).answers, in_reply=in_reply) == answer


def test_answers_by_number_and_by_press() -> None:
    known = wording("en").answers
    assert numbered_answer("yes 3", known) == ("yes", 3)
    assert numbered_answer("No 12!", known) == ("no", 12)
    assert numbered_answer("cancel 3", known) is None
    assert numbered_answer("yes please", known) is None
    assert pressed_answer("✅") == "yes"
    assert pressed_answer("👍") is None
    assert all(may_answer([word]) for word in ("ok", "y", "ja", "non", "accept", "decline"))
    assert not may_answer(["soup"])


async def test_the_prefixes_of_a_room_are_known_at_the_first_look() -> None:
    process = await ScriptedProcess.open([], ScriptClock(0), None)
    try:
        rights = Rights(frozenset({ROOM.room}))
        assert not process.core.will_answer(said(".balance"))
        await process.core.tell(said("!config set prefixes .", "$2", rights=rights))
        assert process.core.will_answer(said(".balance"))
        assert not process.core.will_answer(said("!balance"))
    finally:
        await process.close()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I can’t write to my books"),
        ("de", "Ich kann gerade nicht in meine Bücher schreiben"),
        ("es", "Ahora mismo no puedo escribir en mis libros"),
        ("fr", "Je ne peux pas écrire dans mes livres"),
        ("pt", "Não consigo escrever nos meus livros"),
    ],
)
async def test_shut_books_are_told_of_in_the_language_of_the_room(
    language: str, words: str
) -> None:
    process = await ScriptedProcess.open([], ScriptClock(0), None)
    try:
        rights = Rights(frozenset({ROOM.room}))
        await process.core.tell(said(f"!config set language {language}", "$2", rights=rights))
        event = said("!tip @ben 5", "$3")
        result = process.core._session.unwritable(HandleEvent(event), OSError("the disk is full"))
        assert isinstance(result, Result)
        [told] = result.sayings
        assert words in told.reply.plain()
    finally:
        await process.close()
