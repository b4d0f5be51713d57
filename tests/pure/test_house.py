"""The house stands: no circle of imports, a core that names no capability, words where one speaks.

The import contracts in pyproject.toml hold which layer may import which. This looks at what they do
not see: circles within a layer, imports for types only, and a capability's name in words.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from commands.catalogue import CAPABILITIES
from commands.language.messages import FALLBACK

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "commands", "storage")
CORE = ("engine", "language", "values")
FILES = sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
FOLDERS = sorted(
    folder.name for folder in (ROOT / "commands").iterdir() if (folder / "__init__.py").is_file()
)
CAPABLE = sorted(set(FOLDERS) - set(CORE))
"""The folders above the core: each capability's, and what several share about money."""


def module_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(file): file for file in FILES}


def imports(tree: ast.AST, known: set[str]) -> Iterator[str]:
    """The modules that a file imports of those known: wherever it does, and for types only too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            for name in node.names:
                whole = f"{node.module}.{name.name}"
                if whole in known:
                    yield whole
                elif node.module in known:
                    yield node.module


def circle(graph: dict[str, set[str]]) -> list[str] | None:
    """A circle in who imports whom, or None."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return None


def test_nobody_imports_in_a_circle() -> None:
    graph = {
        name: set(imports(ast.parse(file.read_text("utf-8")), set(MODULES))) - {name}
        for name, file in MODULES.items()
    }
    assert sum(map(len, graph.values())) > len(graph)
    assert circle(graph) is None


def test_a_circle_is_seen_also_for_types_and_within_functions() -> None:
    one = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from b import two\n"
    two = "def late():\n    import a.one\n"
    known = {"a.one", "b.two"}
    graph = {
        "a.one": set(imports(ast.parse(one), known)),
        "b.two": set(imports(ast.parse(two), known)),
    }
    assert circle(graph) is not None


@pytest.mark.parametrize("folder", CORE)
def test_the_core_names_no_capability(folder: str) -> None:
    """Neither imported, nor as `commands.tips`, nor as the path of its folder."""
    named = re.compile(rf"\bcommands[./]({'|'.join(CAPABLE)})\b")
    for file in sorted((ROOT / "commands" / folder).rglob("*.py")):
        found = named.findall(file.read_text("utf-8"))
        assert found == [], file


@pytest.mark.parametrize(
    "name", [each for each, file in MODULES.items() if file.stem == "__init__"]
)
def test_a_package_says_what_it_is_for_and_nothing_else(name: str) -> None:
    tree = ast.parse(MODULES[name].read_text("utf-8"))
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1


SHARED = {"decisions", "money"}
"""What several capabilities share, listed with the core in the import contract."""


def test_every_folder_is_of_the_core_or_a_capability() -> None:
    """The contracts hold for any folder; one that is in no layer must bring something."""
    capable = {file.parent.name for file in (ROOT / "commands").glob("*/capability.py")}
    assert set(FOLDERS) - capable <= {*CORE, *SHARED}


def test_every_capability_is_in_the_catalogue() -> None:
    """One with a `capability.py` that the catalogue does not list would be there for nobody."""
    there = {file.parent.name for file in (ROOT / "commands").glob("*/capability.py")} - {"values"}
    listed = ast.parse((ROOT / "commands" / "catalogue.py").read_text("utf-8"))
    known = set(MODULES)
    assert there == {name.split(".")[1] for name in imports(listed, known)} - {"values"}
    assert len({each.name for each in CAPABILITIES}) == len(CAPABILITIES)


def messages(folder: str) -> set[str]:
    file = ROOT / "commands" / folder / "words" / f"{FALLBACK}.ftl"
    text = file.read_text("utf-8") if file.is_file() else ""
    return set(re.findall(r"^([a-z][a-z0-9-]*) =", text, re.MULTILINE))


ENGLISH = set().union(*map(messages, FOLDERS))
SPEAKS = {"say", "line", "message", "button", "Message", "Refusal"}


def said_in(tree: ast.AST) -> Iterator[str]:
    """The messages that are named by their id where something is said."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else None
            name = function.id if isinstance(function, ast.Name) else name
            if name in SPEAKS and isinstance(node.args[0].value, str):
                yield node.args[0].value


@pytest.mark.parametrize("folder", FOLDERS)
def test_whoever_speaks_has_words_in_english(folder: str) -> None:
    said = {
        message
        for file in sorted((ROOT / "commands" / folder).glob("*.py"))
        for message in said_in(ast.parse(file.read_text("utf-8")))
    }
    assert said <= ENGLISH
    # Words of a capability's own lie with it.
    elsewhere = set().union(*(messages(each) for each in FOLDERS if each != folder))
    assert said <= elsewhere or messages(folder)
