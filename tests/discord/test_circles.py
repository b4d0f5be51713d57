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


async def test_a_turn_is_left_by_a_press_under_the_receipt_that_only_its_member_sees(
    server: Server, tmp_path: Path
) -> None:
    guild = server.guild("Garden", members=PEOPLE)
    garden, people = guild.channel("garden"), guild.people(*PEOPLE)
    async with purse(server, tmp_path):
        terms = {"what": "Winter", "amount": "10", "every": "month", "seats": 2}
        await people[0].slash(garden, "circle new", **terms)
        plan = await garden.until(people[1], "[Turn 1]")
        await people[1].press(plan, "Turn 1")
        receipt = await garden.until(people[1], "You are in the Winter circle, turn 1")
        assert receipt.is_ephemeral
        await garden.until(people[0], ": ben")
        await people[1].press(receipt, "Leave")
        await garden.until(people[0], "[Turn 1]")
        assert not any("You are in" in str(each) for each in garden.sees(people[2]))
