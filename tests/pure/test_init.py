"""`init`: a few questions, a file that only its owner reads, and no answer that would not start."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.config_sources import load
from bot.program_name import called_as
from bot.startup_error import StartupError

PASSWORD = 'a "quoted" \\ pass\tword'


def _ask(path: Path, *answers: str) -> str:
    result = CliRunner().invoke(
        app, ["init", "--config", str(path)], input="\n".join(answers) + "\n"
    )
    assert result.exit_code == 0, (result.output, result.exception)
    return result.output


def test_matrix_from_first_question_to_a_configuration_that_loads(tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.toml"
    said = _ask(
        path,
        "",
        "https://matrix.example.org",
        "@purse:example.org",
        PASSWORD,
        "",
        "Mia",
        "m@x.org",
    )
    assert PASSWORD not in said
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    settings = load(path, {})
    assert settings.matrix is not None
    assert settings.matrix.password is not None
    assert settings.matrix.password.get_secret_value() == PASSWORD
    assert (settings.operator.name, settings.operator.contact) == ("Mia", "m@x.org")
    named = f"{called_as()} --config {path}"
    assert said.endswith(f"Next: {named} doctor tries it all, and {named} run starts the bot.\n")


def test_an_answer_that_cannot_be_used_is_explained_and_asked_anew(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    said = _ask(
        path,
        "irc",
        "matrix",
        "the one of ours",
        "example.org",
        "purse",
        "@purse:example.org",
        "secret words",
        "mysql://x",
        "",
        "",
        "",
    )
    assert "It can be: matrix, discord, both" in said
    assert "the whole address" in said
    assert "give the full name" in said
    assert "give sqlite:///books.db" in said
    assert "operator" not in tomllib.loads(path.read_text())


def test_a_configuration_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("# mine\n")
    result = CliRunner().invoke(app, ["init", "--config", str(path)])
    assert isinstance(result.exception, StartupError)
    assert "move it away first" in str(result.exception)
    assert path.read_text() == "# mine\n"


@pytest.mark.parametrize("answer", ["\x7f", "tab\tend", "“curly”", "ü\\n"])
def test_every_secret_is_read_back_as_it_was_typed(tmp_path: Path, answer: str) -> None:
    from bot.tools.init import _write

    path = tmp_path / "config.toml"
    _write(path, {"matrix": {"password": answer}})
    assert tomllib.loads(path.read_text())["matrix"]["password"] == answer
