"""The configuration: the example holds every setting, and every mistake is one plain line."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from bot.config import Key, Settings, section_of, settings_keys
from bot.config_sources import find_config, load
from bot.startup_error import StartupError

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"

SECRETS = {
    "password",
    "password_file",
    "access_token",
    "appservice",
    "recovery_key",
    "recovery_key_file",
    "token",
    "token_file",
}
"""Ways in, of which a section takes one."""

RIGHT = """
[matrix]
homeserver = "https://matrix.example.org"
user = "@purse:example.org"
password = "correct horse"
"""


def line_of(path: Path | None, environ: dict[str, str] | None = None) -> str:
    """What the operator reads."""
    with pytest.raises(StartupError) as caught:
        load(path, environ or {})
    line = str(caught.value)
    assert "\n" not in line
    return line


def config(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(text)
    return path


# -- the example -----------------------------------------------------------------------------------


def example() -> dict[Key, tuple[str, str]]:
    """Key → (the comment above it, its line as TOML), sections included under ("matrix",)."""
    found: dict[Key, tuple[str, str]] = {}
    section: Key = ()
    comment: list[str] = []
    for line in EXAMPLE.read_text().splitlines():
        if heading := re.fullmatch(r"#\[(\w+)\]", line):
            section = (heading[1],)
            found[section] = (" ".join(comment), line[1:])
        elif setting := re.fullmatch(r"#(\w+) = .+", line):
            found[*section, setting[1]] = (" ".join(comment), line[1:])
        elif line.startswith("# "):
            comment.append(line[2:])
            continue
        else:
            assert line in ("", "#"), line
        comment = []
    return found


def uncommented(*left_out: str) -> str:
    return "\n".join(line for key, (_, line) in example().items() if key[-1] not in left_out)


def every_field(model: type[BaseModel] = Settings, above: Key = ()) -> list[tuple[Key, Any]]:
    found: list[tuple[Key, Any]] = []
    for name, info in model.model_fields.items():
        found.append(((*above, name), info))
        section = section_of(info)
        if section is not None:
            found += every_field(section, (*above, name))
    return found


@pytest.mark.parametrize(("key", "info"), every_field(), ids=lambda each: str(each)[:40])
def test_the_example_says_of_every_setting_what_it_means(key: Key, info: Any) -> None:
    comment, line = example()[key]
    assert info.description
    assert " ".join(info.description.split()).removesuffix(".") in comment
    default = info.get_default(call_default_factory=False)
    if section_of(info) is not None or info.is_required() or default is PydanticUndefined:
        return
    if default in (None, ""):
        # Nothing is set unless somebody sets it: its own words say what happens then.
        assert "(default: " in comment or key[-1] in SECRETS
        return
    value = tomllib.loads(line)[key[-1]]
    assert value == (list(default) if isinstance(default, tuple) else default)


def test_the_example_holds_nothing_else() -> None:
    assert set(example()) == {key for key, _ in every_field()}
    assert {key for key, info in every_field() if section_of(info) is None} == set(settings_keys())


def test_the_example_as_it_is_changes_nothing() -> None:
    assert load(EXAMPLE, {}) == load(None, {})
    assert tomllib.loads(EXAMPLE.read_text()) == {}


@pytest.mark.parametrize(
    ("way", "token"),
    [
        ("password", "token"),
        ("password_file", "token_file"),
        ("access_token", "token"),
        ("appservice", "token"),
    ],
)
def test_the_example_can_be_used_line_by_line(tmp_path: Path, way: str, token: str) -> None:
    others = SECRETS - {way, token}
    settings = load(config(tmp_path, uncommented(*others)), {})
    assert settings.matrix is not None
    assert getattr(settings.matrix, way) is not None
    assert settings.discord is not None
    assert getattr(settings.discord, token) is not None
    assert settings.matrix.user == "@purse:example.org"
    assert settings.database_url == "sqlite:////var/lib/commonpurse/books.db"
    everything = {key for key, info in every_field() if section_of(info) is None}
    given = {
        key
        for key in everything
        if key[-1] in (settings if len(key) == 1 else getattr(settings, key[0])).model_fields_set
    }
    assert given == {key for key in everything if key[-1] not in others}


# -- what is in force ------------------------------------------------------------------------------


def test_everything_can_come_from_the_environment() -> None:
    settings = load(
        None,
        {
            "COMMONPURSE_DATA_DIR": "/srv/purse",
            "COMMONPURSE_NAMES": "purse commonpurse",
            "COMMONPURSE_STORAGE__URL": "sqlite:///elsewhere.db",
            "COMMONPURSE_MATRIX__HOMESERVER": "https://example.org/",
            "COMMONPURSE_MATRIX__USER": "@purse:example.org",
            "COMMONPURSE_MATRIX__PASSWORD": "correct horse",
            "COMMONPURSE_MATRIX__ENCRYPTION": "false",
            "COMMONPURSE_MATRIX__INVITES": "example.org *",
            "COMMONPURSE_MATRIX__REQUEST_SECONDS": "2.5",
            "COMMONPURSE_CONFIG": "passed over here",
            "PATH": "/bin",
        },
    )
    assert settings.data_dir == Path("/srv/purse")
    assert settings.names == ("purse", "commonpurse")
    assert settings.database_url == "sqlite:///elsewhere.db"
    matrix = settings.matrix
    assert matrix is not None
    assert matrix.homeserver == "https://example.org"
    assert matrix.password is not None
    assert matrix.password.get_secret_value() == "correct horse"
    assert (matrix.encryption, matrix.invites) == (False, ("example.org", "*"))
    assert matrix.request_seconds == 2.5
    assert "correct horse" not in repr(settings)


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    path = config(tmp_path, RIGHT)
    settings = load(path, {"COMMONPURSE_MATRIX__USER": "@other:example.org"})
    assert settings.matrix is not None
    assert settings.matrix.user == "@other:example.org"
    assert settings.matrix.homeserver == "https://matrix.example.org"


def test_secrets_lie_in_files_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    folder.mkdir()
    (folder / "matrix__password").write_text("from a file\n")
    (folder / "matrix__invites").write_text("example.org *\n")
    (folder / ".hidden").write_text("not ours")
    path = config(tmp_path, RIGHT)
    settings = load(path, {"COMMONPURSE_SECRETS": str(folder)})
    assert settings.matrix is not None
    assert settings.matrix.password is not None
    assert settings.matrix.password.get_secret_value() == "from a file"
    assert settings.matrix.invites == ("example.org", "*")
    assert "from a file" not in repr(settings)
    # The environment goes before the folder, and the folder before the file.
    other = {"COMMONPURSE_SECRETS": str(folder), "COMMONPURSE_MATRIX__PASSWORD": "from outside"}
    matrix = load(path, other).matrix
    assert matrix is not None
    assert matrix.password is not None
    assert matrix.password.get_secret_value() == "from outside"


def test_a_mistake_in_the_folder_of_secrets_is_one_line(tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    environ = {"COMMONPURSE_SECRETS": str(folder)}
    assert line_of(None, environ) == (
        f"{folder}, which $COMMONPURSE_SECRETS names, is no folder: give one with the files."
    )
    folder.mkdir()
    (folder / "matrix__pasword").write_text("x")
    assert line_of(None, environ) == (
        f"{folder} holds matrix__pasword, which is no setting. Did you mean matrix__password?"
    )
    (folder / "matrix__pasword").rename(folder / "matrix__encryption")
    assert line_of(config(tmp_path, RIGHT), environ) == (
        f"matrix.encryption, set by the file matrix__encryption in {folder}, cannot be used:"
        " give true or false."
    )


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    path = config(tmp_path, 'data_dir = "~/purse"' + RIGHT + 'data_dir = "~/keys"')
    settings = load(path, {})
    assert settings.data_dir == tmp_path / "purse"
    assert settings.matrix is not None
    assert settings.matrix.data_dir == tmp_path / "keys"


def test_where_the_configuration_is_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there, user = tmp_path / "here", tmp_path / "there.toml", tmp_path / "user"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(user))
    assert find_config(None, {}) is None
    (user / "commonpurse").mkdir(parents=True)
    own = config(user / "commonpurse", "")
    assert find_config(None, {}) == own
    config(here, "")
    assert find_config(None, {}) == Path("config.toml")
    there.write_text("")
    assert find_config(None, {"COMMONPURSE_CONFIG": str(there)}) == there
    assert find_config(own, {"COMMONPURSE_CONFIG": str(there)}) == own
    assert find_config(None, {"COMMONPURSE_CONFIG": ""}) == Path("config.toml")


# -- mistakes --------------------------------------------------------------------------------------

MISTAKES = {
    'passwort = "x"': "passwort in CONFIG is no setting. Did you mean matrix.password?",
    "frob = 1": "frob in CONFIG is no setting. See config.example.toml.",
    "[matirx]": "matirx in CONFIG is no setting. Did you mean matrix?",
    "matrix = 5": "matrix in CONFIG cannot be used: it is a section, not one value.",
    "names = 5": 'names in CONFIG cannot be used: give a list, such as ["one", "two"].',
    "names = [5]": "names in CONFIG cannot be used: give a text in quotes.",
    "data_dir = 5": "data_dir in CONFIG cannot be used: give a path in quotes.",
    '[storage]\nurl = "mysql://purse:secret@host/db"': (
        "storage.url in CONFIG cannot be used: give sqlite:///books.db,"
        " sqlite:////var/lib/purse/books.db or postgresql://user:password@host/database."
    ),
    "[storage]\nurl = 5": "storage.url in CONFIG cannot be used: give a text in quotes.",
    '[storage]\nulr = "x"': "storage.ulr in CONFIG is no setting. Did you mean storage.url?",
    RIGHT + 'pasword = "x"': (
        "matrix.pasword in CONFIG is no setting. Did you mean matrix.password?"
    ),
    RIGHT + 'access_token = "x"': (
        "matrix in CONFIG cannot be used: give exactly one of password, password_file,"
        " access_token, oauth and appservice."
    ),
    RIGHT.replace("password", "#"): (
        "matrix in CONFIG cannot be used: give exactly one of password, password_file,"
        " access_token, oauth and appservice."
    ),
    RIGHT.replace("homeserver", "#"): (
        "matrix.homeserver is missing: set it in CONFIG, or as COMMONPURSE_MATRIX__HOMESERVER in"
        " the environment."
    ),
    RIGHT.replace("https://", "ftp://"): (
        "matrix.homeserver in CONFIG cannot be used: give its name, such as example.org, or the"
        " whole address, such as https://matrix.example.org."
    ),
    RIGHT.replace("@purse:", "purse@"): (
        "matrix.user in CONFIG cannot be used: give the full name, such as @purse:example.org."
    ),
    RIGHT + 'encryption = "perhaps"': (
        "matrix.encryption in CONFIG cannot be used: give true or false."
    ),
    RIGHT + "encryption = []": "matrix.encryption in CONFIG cannot be used: give true or false.",
    RIGHT + "request_seconds = 0": (
        "matrix.request_seconds in CONFIG cannot be used: give a number above 0."
    ),
    RIGHT + 'request_seconds = "soon"': (
        "matrix.request_seconds in CONFIG cannot be used: give a number."
    ),
    RIGHT + 'invites = "*"': (
        'matrix.invites in CONFIG cannot be used: give a list, such as ["one", "two"].'
    ),
}


@pytest.mark.parametrize("text", MISTAKES, ids=lambda text: str(text).strip().splitlines()[-1])
def test_a_mistake_in_the_file_is_one_line(tmp_path: Path, text: str) -> None:
    path = config(tmp_path, text)
    assert line_of(path).replace(str(path), "CONFIG") == MISTAKES[text]


@pytest.mark.parametrize("url", ["purse:half@half@host/db", "purse:half@half:half@host/db"])
def test_an_at_sign_in_a_password_is_explained_and_shows_nothing_of_it(url: str) -> None:
    assert line_of(None, {"COMMONPURSE_STORAGE__URL": f"postgresql://{url}"}) == (
        "storage.url, set by COMMONPURSE_STORAGE__URL in the environment, cannot be used: an @ in"
        " a password is written %40 there."
    )
    plain = f"postgresql://{url}".replace("half@half", "half%40half")
    assert load(None, {"COMMONPURSE_STORAGE__URL": plain}).passwords[0].startswith("half@half")


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///", "sqlite:///:memory:", "books.db", "postgresql://"]
)
def test_an_address_that_keeps_nothing_is_refused(url: str) -> None:
    assert line_of(None, {"COMMONPURSE_STORAGE__URL": url}).startswith(
        "storage.url, set by COMMONPURSE_STORAGE__URL in the environment, cannot be used: give "
    )


@pytest.mark.parametrize(
    ("variable", "line"),
    [
        (
            "COMMONPURSE_MATIRX__PASSWORD",
            (
                "The environment sets COMMONPURSE_MATIRX__PASSWORD, which is no setting."
                " Did you mean COMMONPURSE_MATRIX__PASSWORD?"
            ),
        ),
        (
            "COMMONPURSE_MATRIX_PASSWORD",
            (
                "The environment sets COMMONPURSE_MATRIX_PASSWORD, which is no setting."
                " Did you mean COMMONPURSE_MATRIX__PASSWORD?"
            ),
        ),
        (
            "commonpurse_matrix__pasword",
            (
                "The environment sets commonpurse_matrix__pasword, which is no setting."
                " Did you mean COMMONPURSE_MATRIX__PASSWORD?"
            ),
        ),
        (
            "COMMONPURSE_MATRIX__ENCRYPTION",
            (
                "matrix.encryption, set by COMMONPURSE_MATRIX__ENCRYPTION in the environment,"
                " cannot be used: give true or false."
            ),
        ),
        (
            "COMMONPURSE_MATRIX__PASSWORD_FILE",
            (
                "matrix in CONFIG cannot be used: give exactly one of password, password_file,"
                " access_token, oauth and appservice."
            ),
        ),
    ],
)
def test_a_mistake_in_the_environment_is_one_line(tmp_path: Path, variable: str, line: str) -> None:
    path = config(tmp_path, RIGHT)
    assert line_of(path, {variable: "x"}).replace(str(path), "CONFIG") == line


def test_an_empty_variable_sets_nothing() -> None:
    empty = {"COMMONPURSE_DATA_DIR": "", "COMMONPURSE_STORAGE__URL": ""}
    assert load(None, empty) == load(None, {})
    line = line_of(None, {"COMMONPURSE_DATADIR": ""})
    assert line.endswith("is no setting. Did you mean COMMONPURSE_DATA_DIR?")


@pytest.mark.parametrize(
    "person", ["discord:abc", "matrix:mia", "matrix:@mia", "discord:@mia", "irc:mia", "@mia:x.org"]
)
def test_whom_to_tell_is_somebody_by_their_id(tmp_path: Path, person: str) -> None:
    path = config(tmp_path, f'[operator]\nnotify = ["matrix:@mia:x.org", "{person}"]')
    assert line_of(path) == (
        f"operator.notify in {path} cannot be used: {person} is nobody's id; give people such as"
        " matrix:@you:example.org or discord:123456789."
    )


def test_a_section_that_the_file_makes_a_value_is_told_beside_the_environment(
    tmp_path: Path,
) -> None:
    path = config(tmp_path, "matrix = 5")
    line = line_of(path, {"COMMONPURSE_MATRIX__PASSWORD": "x"})
    assert line == f"matrix in {path} cannot be used: it is a section, not one value."


def test_what_is_missing_without_a_file() -> None:
    assert line_of(None, {"COMMONPURSE_MATRIX__PASSWORD": "x"}) == (
        "matrix.homeserver is missing: set it in a configuration file, or as"
        " COMMONPURSE_MATRIX__HOMESERVER in the environment."
    )


def test_a_file_that_is_no_toml(tmp_path: Path) -> None:
    path = config(tmp_path, "[matrix\nuser")
    line = line_of(path)
    assert line.startswith(f"{path} is not TOML: ")
    assert "line 1" in line
    path.write_bytes(b'names = ["\xff"]')
    assert line_of(path) == f"{path} is not UTF-8 text: save it as UTF-8."


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    gone = tmp_path / "gone.toml"
    for given, environ, by in (
        (gone, {}, "--config"),
        (None, {"COMMONPURSE_CONFIG": str(gone)}, "$COMMONPURSE_CONFIG"),
    ):
        with pytest.raises(StartupError) as caught:
            find_config(given, environ)
        line = f"{gone}, which {by} names, is not there: give the configuration file."
        assert str(caught.value) == line
    with pytest.raises(StartupError, match="is a folder: give the configuration file"):
        find_config(tmp_path, {})


# -- Discord ---------------------------------------------------------------------------------------

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GAbCdE.a1b2c3"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("", "discord in {file} cannot be used: give exactly one of token and token_file."),
        ('token = "secret"', "discord.token in {file} cannot be used: give the token"),
        (f'token = "{TOKEN}"\ntoken_file = "x"', "give exactly one of token and token_file."),
        (f'token = "{TOKEN}"\napi_url = "discord"', "give the whole address, with https://"),
        (f'token = "{TOKEN}"\nshards = "some"', "discord.shards in {file} cannot be used: give"),
        (f'token = "{TOKEN}"\nshards = {{ ids = [4], count = 4 }}', 'give "auto", or the ids'),
        (f'token = "{TOKEN}"\nguilds = ["x"]', "discord.guilds in {file} cannot be used: "),
    ],
)
def test_a_mistake_about_discord_is_one_line(tmp_path: Path, lines: str, words: str) -> None:
    path = config(tmp_path, f"[discord]\n{lines}\n")
    said = line_of(path)
    assert words.format(file=path) in said
    assert "secret" not in said


def test_shards_can_come_from_the_environment() -> None:
    given = {"COMMONPURSE_DISCORD__TOKEN": TOKEN, "COMMONPURSE_DISCORD__SHARDS": "0 1/4"}
    found = load(None, given).discord
    assert found is not None
    assert found.shards != "auto"
    assert (found.shards.ids, found.shards.count) == ((0, 1), 4)
