"""`init`: a few questions, a file that only its owner reads, and no answer that would not start."""

from __future__ import annotations

import re
import stat
import tomllib
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from bot.cli import app
from bot.config_sources import load
from bot.matrix.registration import registration
from bot.matrix.settings import MatrixSettings
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
        "",
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
        "magic",
        "password",
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


def test_a_registration_is_written_for_the_homeserver_and_named_in_the_configuration(
    tmp_path: Path,
) -> None:
    path, file = tmp_path / "config.toml", tmp_path / "appservice.yaml"
    user = "@our.purse:example.org"
    said = _ask(path, "matrix", "example.org", user, "appservice", "", "", "")
    assert f"app_service_config_files:\n  - {file}\n" in said
    matrix = load(path, {}).matrix
    assert matrix is not None
    assert matrix.appservice == file
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    written = yaml.safe_load(file.read_text())
    assert written["as_token"] != written["hs_token"]
    assert written["as_token"] not in said
    assert (written["url"], written["rate_limited"]) == (None, False)
    (alone,) = written["namespaces"]["users"]
    assert re.fullmatch(alone["regex"], user)
    assert not re.fullmatch(alone["regex"], "@ourXpurse:example.org")
    known = registration(matrix)
    assert (known.token, known.is_counted) == (written["as_token"], False)
    # Synapse lets a sender hear nothing.
    assert written["sender_localpart"] != "our.purse"


def test_where_the_bot_cannot_be_let_in_yet_its_configuration_stands_all_the_same(
    tmp_path: Path,
) -> None:
    path = tmp_path / "config.toml"
    nowhere = "http://127.0.0.1:9"
    said = _ask(path, "matrix", nowhere, "@purse:example.org", "browser", "", "", "")
    matrix = load(path, {}).matrix
    assert matrix is not None
    assert matrix.oauth
    assert f"matrix.homeserver: no homeserver answers at {nowhere}" in said
    assert f"Say {called_as()} --config {path} login when that is put right." in said


USERS = "namespaces:\n  users:\n    - exclusive: true\n      regex: '@purse:example\\.org'\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("as_token: abc # ours\nsender_localpart: other\n" + USERS, ""),
        ("'as_token': 'abc'\n\"sender_localpart\":  \"other\"\n" + USERS, ""),
        ('as_token: "abc"\nsender_localpart: other\nusers:\n  - "regex": "@p.*"\n', ""),
        ("sender_localpart: other\n" + USERS, "is no registration"),
        ("namespaces:\n  as_token: abc\nsender_localpart: other\n", "is no registration"),
        ("as_token: abc\nsender_localpart: purse\n" + USERS, "has the bot as its sender"),
        ("as_token: abc\nsender_localpart: other\n", "is not for @purse:example.org"),
        ("as_token: abc\nsender_localpart: other\n  regex: '['\n", "is not for @purse"),
    ],
)
def test_a_registration_is_read_as_people_write_it(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "purse.yaml"
    file.write_text(text)
    settings = MatrixSettings(homeserver="example.org", user="@purse:example.org", appservice=file)
    if said:
        with pytest.raises(StartupError, match=rf"^matrix\.appservice: .*{re.escape(said)}"):
            registration(settings)
    else:
        known = registration(settings)
        # Whoever does not say otherwise is counted: so homeservers read it.
        assert (known.token, known.is_counted) == ("abc", True)


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
