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
from commands.engine.request import Request
from commands.language.address import find
from commands.language.messages import shipped, wording
from commands.language.tokens import words_of
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


FOR_PEOPLE = ("members", "moderators", "treasurers")
SAID = [
    (name, words)
    for name in FOR_PEOPLE
    for words in dict.fromkeys(
        re.findall(r"`!([^`]+)`", (ROOT / "docs" / f"{name}.md").read_text("utf-8"))
    )
]


@pytest.mark.parametrize("name", FOR_PEOPLE)
def test_what_a_page_says_to_type_is_a_command(name: str) -> None:
    said = [words for page, words in SAID if page == name]
    assert said
    assert [words for words in said if find(catalogue(), words_of(words)) is None] == []


PEOPLE_NAMED = "ana ann ben cara dan eve fay stefan"


@pytest.mark.parametrize("name", FOR_PEOPLE)
async def test_what_a_page_says_to_type_is_understood(name: str) -> None:
    """Each line by a moderator, in a community of its own. Where it is about something that is not
    there, that is said, but nothing is read in another way than it is meant."""
    lines, at = [], {}
    for number, (_, words) in enumerate(each for each in SAID if each[0] == name):
        lines += [f"--- room garden{number}", "--- moderator mia", f"--- people {PEOPLE_NAMED}"]
        lines += [f"--- room market{number} in garden{number}", "ben> hello"]
        lines.append(f"--- room garden{number}")
        lines.append(f"mia> !{words.replace('market', f'market{number}')}")
        at[len(lines)] = words
    heard: list[Heard] = []
    await play(parse("\n".join(lines) + "\n"), ScriptedProcess.open, hear=heard.append)
    for line, words in at.items():
        answers = [one for one in heard if one.line == line]
        assert answers, words
        assert all(one.kind != "fault" for one in answers), words
        assert not any(one.text.startswith(MISREAD) for one in answers) or words in NOT_THERE, (
            answers
        )


def test_the_readme_shows_a_transcript() -> None:
    assert any(page == "README.md" for page, _, _ in TRANSCRIPTS)


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CHANGELOG.md"], ids=lambda page: page.name)
def test_what_a_document_links_to_is_there(page: Path) -> None:
    for to in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
        if to.startswith("https://"):
            continue
        file, _, anchor = to.partition("#")
        found = (page.parent / file) if file else page
        assert found.is_file(), to
        assert not anchor or anchor in anchors(found), to


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_files_and_modules_a_document_names_are_there(page: Path) -> None:
    # The command that the page on adding one adds is not there.
    text = page.read_text("utf-8").replace("commands/thanks", "").replace("commands.thanks", "")
    files = r"\b(?:bot|commands|storage|tests|benchmarks)/[\w/]*\.(?:py|ftl|toml|chat)\b"
    for name in re.findall(files, text):
        assert name == "tests/transcripts/thanks.chat" or (ROOT / name).is_file(), name
    for name in re.findall(r"`((?:bot|commands|storage)\.[a-z_.]*[a-z_])", text):
        path, found = name.replace(".", "/"), name.rpartition(".")[0].replace(".", "/")
        there = [path, f"{path}.py", f"{found}.py"]
        assert name == "storage.url" or any((ROOT / each).exists() for each in there), name


def test_what_handlers_say_is_there_as_the_page_says() -> None:
    page = (ROOT / "docs" / "adding-a-capability.md").read_text("utf-8")
    named = set(re.findall(r"^(?:# )?.*?\brequest\.(\w+)\(", page, re.MULTILINE))
    assert {"say", "message", "name", "amount", "time", "button", "typed"} <= named
    assert all(hasattr(Request, each) for each in named)
    for line in re.findall(r"^from (?!commands\.thanks).*$", page, re.MULTILINE):
        exec(line, {})


MISREAD = (
    "It works like this",
    "I don’t know",
    "“",
    "Did you mean",
    "Only a moderator",
    "There is no room",
    "Those two are one",
    "That is you",
)
NOT_THERE = ("yes 3",)
"""What a page says to answer with, of a question that is not open here."""
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
