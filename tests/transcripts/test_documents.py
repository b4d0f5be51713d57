"""Every transcript in the README and the documents is played, and every example in the help."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from bot.app import ScriptedProcess
from bot.rehearsal.heard import Heard
from bot.rehearsal.rehearse import AS_EXPECTED, play, rehearse
from bot.rehearsal.script import parse
from commands.catalogue import catalogue
from commands.language.messages import shipped, wording
from commands.values.declaration import Declaration, describe

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TRANSCRIPTS = [
    (page.name, number, text)
    for page in PAGES
    for number, text in enumerate(
        re.findall(r"^```chat\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE), 1
    )
]
TYPED = [each for each in catalogue().declarations if not each.hidden]


@pytest.mark.parametrize(
    ("page", "number", "text"), TRANSCRIPTS, ids=[f"{page}-{n}" for page, n, _ in TRANSCRIPTS]
)
async def test_a_document_shows_what_happens(
    page: str, number: int, text: str, tmp_path: Path
) -> None:
    script = tmp_path / f"{page}-{number}.chat"
    script.write_text(text, "utf-8")
    out, err = io.StringIO(), io.StringIO()
    code = await rehearse(script, ScriptedProcess.open, out=out, err=err)
    assert code == AS_EXPECTED, out.getvalue() + err.getvalue()


def test_the_readme_shows_a_transcript() -> None:
    assert any(page == "README.md" for page, _, _ in TRANSCRIPTS)


MISREAD = (
    "It works like this",
    "I don't know",
    "“",
    "Did you mean",
    "Only a moderator",
    "There is no room",
    "Those two are one",
    "That is you",
)
WORLD = """
--- room garden
--- moderator mia
--- people ben cara
--- room market in garden
ben> hello
--- room garden
ben> !tip @mia 8
"""


@pytest.mark.parametrize("declaration", TYPED, ids=lambda each: each.name)
async def test_every_example_works_as_typed(declaration: Declaration) -> None:
    for example in declaration.examples:
        heard: list[Heard] = []
        said = example.format(person="@ben", other="@cara", room="market")
        script = parse(f"{WORLD}mia> !{said}\n")
        await play(script, ScriptedProcess.open, hear=heard.append)
        answers = [one for one in heard if one.line == WORLD.count("\n") + 1]
        assert answers, said
        assert all(one.kind != "fault" for one in answers), said
        assert not any(one.text.startswith(MISREAD) for one in answers), answers


@pytest.mark.parametrize("declaration", TYPED, ids=lambda each: each.name)
def test_every_command_is_described_within_discords_limits(declaration: Declaration) -> None:
    described = describe(declaration)
    assert 1 <= len(described.description) <= 100
    assert len(described.options) <= 25
    names = [option.name for option in described.options]
    assert len(set(names)) == len(names)
    required = [option.required for option in described.options]
    assert required == sorted(required, reverse=True)
    for option in described.options:
        assert 1 <= len(option.description) <= 100
        assert len(option.choices) <= 25
        assert re.fullmatch(r"[a-z_]{1,32}", option.name)
    for word in declaration.path:
        assert re.fullmatch(r"[a-z_-]{1,32}", word)


def test_the_bot_does_not_raise_its_voice() -> None:
    """No exclamation mark, no word of machines, in anything a member reads."""
    text = shipped("en")
    words = [line for line in text.splitlines() if not line.startswith("#")]
    for line in words:
        assert not re.search(r"\w!", line), line
        said = line.partition("=")[2] or line
        assert not re.search(
            r"\b(error|invalid|successfully|please note|transaction|entity|input)\b",
            said,
            re.IGNORECASE,
        ), line
    assert wording("en").text("yes-button") == "Yes"
