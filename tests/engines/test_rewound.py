"""The platform was restored from an older backup: the books are whole, the room has forgotten."""

from __future__ import annotations

from bot.clock import DAY, MINUTE
from commands.values.events import Person, Rewound
from tests.support.chat import ACCOUNT, Bot, Scene

TOLD = (
    "The server of this room was restored from a backup. What was said here between 09:00 today and"
    " 09:10 today may be gone from the room. Nothing of it is undone in my books: !history shows"
    " yours. Whoever says the same about money again is asked first."
)


def rewound(scene: Scene, since: int, forgotten: str) -> Rewound:
    return Rewound(
        place=scene.place(),
        event_id=f"rewound:{forgotten}",
        sender=Person(ACCOUNT, ""),
        at=scene.clock.now(),
        received_at=scene.clock.now(),
        since=since,
    )


async def test_a_room_is_told_once_and_what_is_said_again_is_asked(url: str) -> None:
    scene = Scene()
    bot = await Bot.open(url, scene)
    await bot.tell(scene.arrive())
    await bot.say("ana", "!tip @ben 8")
    since = scene.clock.now()
    scene.tick(9 * MINUTE)
    await bot.say("ana", "!tip @ben 5")
    await bot.say("ben", "!tip @cara 99999")  # Refused, so that it may be tried again.
    scene.tick(MINUTE)
    news = rewound(scene, since, "$gone")
    await bot.tell(news)
    await bot.tell(news)
    assert [each for each in scene.heard() if "restored" in each] == [TOLD]
    # What is in the room still, or was said by somebody else, or came to nothing, is done.
    assert await bot.say("ana", "!tip @ben 8") == ["ana gave ben 8 points. [Undo]"]
    assert await bot.say("cara", "!tip @ben 5") == ["cara gave ben 5 points. [Undo]"]
    (refused,) = await bot.say("ben", "!tip @cara 99999")
    assert "forgotten" not in refused
    (asked,) = await bot.say("ana", "!tip @ben 5")
    assert asked.startswith("The room has forgotten it, but I had done that already: #")
    assert await bot.balances() == {"ana": -2100, "ben": 2600, "cara": -500}
    assert await bot.say("ana", "!yes") == ["ana gave ben 5 points. [Undo]"]
    scene.tick(DAY)
    assert await bot.say("ana", "!tip @ben 5") == ["ana gave ben 5 points. [Undo]"]
    await bot.check()
    await bot.close()
