"""A circle of six on Discord: one command and a press each, and it runs."""

from __future__ import annotations

from pathlib import Path

from tests.discord.purse import purse
from tests.discord.server.server import Server

PEOPLE = ["ana", "ben", "cara", "dan", "eli", "fay"]


async def test_a_circle_of_six_is_one_command_and_six_presses(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=PEOPLE)
    garden, people = guild.channel("garden"), guild.people(*PEOPLE)
    async with purse(server, tmp_path):
        terms = {"what": "Winter", "amount": "10", "every": "month", "seats": 6}
        await people[0].slash(garden, "circle new", **terms)
        for turn, each in enumerate(people, 1):
            plan = await garden.until(each, f"[Turn {turn}]")
            await each.press(plan, f"Turn {turn}")
        await garden.until(people[0], "The Winter circle starts")
        # What is about seats stands in a group of its own there, and answers as it does in words.
        await people[1].slash(garden, "circle-seat choose", what="close", turn=3, which="Winter")
        await garden.until(people[1], "There is nothing to choose about turn 3")
