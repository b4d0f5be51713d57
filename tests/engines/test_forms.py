"""A command given as a form: by name, nothing guessed, refused and asked as typed words are."""

from __future__ import annotations

from dataclasses import replace

from commands.values.events import MENTION, Form
from tests.support.chat import Bot, Scene


async def _give(bot: Bot, who: str, path: str, *people: str, **given: str) -> list[str]:
    """Fill in a form; `{0}` in a text is the first of `people`."""
    scene = bot.scene
    marks = [chr(MENTION + index) for index in range(len(people))]
    texts = tuple((name, text.format(*marks)) for name, text in given.items())
    said = scene.say(who, f"/{path} " + " ".join(text for _, text in texts))
    persons = tuple(scene.person(name) for name in people)
    before = len(scene.heard())
    await bot.tell(replace(said, form=Form(tuple(path.split()), texts), mentions=persons))
    return scene.heard()[before:]


async def test_what_is_given_is_taken_as_given(url: str) -> None:
    bot = await Bot.open(url, Scene())
    await bot.tell(bot.scene.arrive())
    tipped = await _give(bot, "ana", "tip", "ben", to="{0}", amount="8", memo="5 for the soup")
    assert tipped == ["ana gave ben 8 points: 5 for the soup. [Undo]"]
    several = await _give(bot, "ana", "tip", "ben", "cara", to="{0}, {1}", amount="3", how="split")
    assert several == ["ana gave ben and cara 1.5 points each. [Undo]"]
    by_name = await _give(bot, "ben", "tip", to='"cara"', amount="2")
    assert by_name == ["ben gave cara 2 points. [Undo]"]
    assert await _give(bot, "ana", "balance") == ["You are at -11 points. You can give 89 more."]
    await bot.check()
    await bot.close()


async def test_what_is_missing_is_asked_and_what_is_unclear_is_a_question(url: str) -> None:
    bot = await Bot.open(url, Scene())
    await bot.tell(bot.scene.arrive())
    assert await _give(bot, "ana", "tip", amount="5") == [
        "Who is it for? Name them, or say cancel."
    ]
    assert await bot.say("ana", "@ben") == ["ana gave ben 5 points. [Undo]"]
    unclear = await _give(bot, "ana", "tip", "ben", to="{0}", amount="1,5")
    assert unclear == ["Is that 1.5 points to ben? [Yes]"]
    assert await _give(bot, "ana", "yes") == ["ana gave ben 1.5 points. [Undo]"]
    await bot.close()


async def test_what_cannot_be_read_changes_nothing_and_says_why(url: str) -> None:
    bot = await Bot.open(url, Scene())
    await bot.tell(bot.scene.arrive())
    await bot.say("ana", "!tip @ben 1")
    for given, words in (
        ({"to": "{0}", "amount": "lots"}, "I can’t read “lots” as an amount."),
        ({"to": "nobody at all", "amount": "1"}, "I need one or more names"),
        ({"to": "{0}", "amount": "1", "flavour": "mint"}, "It works like this"),
    ):
        [said] = await _give(bot, "ana", "tip", "ben", **given)
        assert said.startswith(words)
    assert await _give(bot, "ana", "no such command") == [
        "Did you mean: !help   [Show what you can do]"
    ]
    assert (await bot.balances())["ben"] == 100
    await bot.close()
