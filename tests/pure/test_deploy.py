"""What is deployed is in order, as far as tools are here: unit, image, compose file, dashboard."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.clock import ScriptClock
from bot.config_sources import load
from bot.health.figures import Figures
from bot.ports import Connected, Standing
from bot.serve import LONGEST_STOP_SECONDS
from tests.support.chat import START, Scene
from tests.support.patience import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNIT = DEPLOY / "commonpurse.service"

MOST_EXPOSED = 20
"""Of 100, by systemd's own measure: 2.0 of 10."""


def analyzed(*arguments: str) -> subprocess.CompletedProcess[str]:
    tool = shutil.which("systemd-analyze")
    if tool is None:
        pytest.skip("systemd-analyze is not here")
    return subprocess.run(
        [tool, *arguments], capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS
    )


# -- the unit --------------------------------------------------------------------------------------


def test_systemd_reads_the_unit(tmp_path: Path) -> None:
    program = tmp_path / "commonpurse"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    text = UNIT.read_text().replace("/opt/commonpurse/.venv/bin/commonpurse", str(program))
    unit = tmp_path / UNIT.name
    unit.write_text(text)
    read = analyzed("verify", "--man=no", str(unit))
    assert (read.returncode, read.stderr) == (0, "")


def test_systemd_calls_the_unit_hardened() -> None:
    read = analyzed("security", "--offline=true", f"--threshold={MOST_EXPOSED}", str(UNIT))
    assert read.returncode == 0, read.stdout[-400:]


def test_the_unit_waits_longer_than_the_bot_takes_to_stop() -> None:
    seconds = re.search(r"^TimeoutStopSec=(\d+)$", UNIT.read_text(), re.MULTILINE)
    assert seconds is not None
    assert int(seconds[1]) > LONGEST_STOP_SECONDS


# -- the image -------------------------------------------------------------------------------------


def instructions() -> list[tuple[str, str]]:
    """(instruction, what it says) of the Dockerfile, lines that go on joined."""
    text = re.sub(r"^#.*\n", "", (DEPLOY / "Dockerfile").read_text(), flags=re.MULTILINE)
    lines = re.sub(r"\\\n\s*", "", text).splitlines()
    return [
        (word, rest.strip()) for word, _, rest in (line.partition(" ") for line in lines if line)
    ]


def last_stage() -> list[tuple[str, str]]:
    found = instructions()
    starts = [index for index, (word, _) in enumerate(found) if word == "FROM"]
    return found[starts[-1] :]


def test_hadolint_finds_nothing_in_the_dockerfile() -> None:
    tool = shutil.which("hadolint")
    if tool is None:
        pytest.skip("hadolint is not here")
    read = subprocess.run(
        [tool, str(DEPLOY / "Dockerfile")],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )
    assert (read.returncode, read.stdout) == (0, "")


def test_the_image_runs_as_nobody_in_particular_and_keeps_all_in_one_volume() -> None:
    found = last_stage()
    users = [rest for word, rest in found if word == "USER"]
    assert users
    assert all(re.fullmatch(r"[1-9]\d+:[1-9]\d+", user) for user in users)
    assert [rest for word, rest in found if word == "VOLUME"] == ["/data"]
    assert ("WORKDIR", "/data") in found
    # Nothing is done as root once it is somebody else's.
    after = found[[word for word, _ in found].index("USER") :]
    assert not [word for word, _ in after if word in {"RUN", "COPY", "ADD"}]
    (environment,) = (rest for word, rest in found if word == "ENV")
    variables = dict(re.findall(r"(COMMONPURSE_\w+)=(\S+)", environment))
    settings = load(None, variables)
    assert settings.data_dir == Path("/data")
    assert settings.health.is_local


def test_the_image_is_made_of_what_the_lock_names() -> None:
    words = [rest for word, rest in instructions() if word == "RUN" and "uv sync" in rest]
    assert len(words) == 2
    assert all("--frozen" in each and "--no-default-groups" in each for each in words)
    text = (DEPLOY / "Dockerfile").read_text()
    assert ":latest" not in text
    assert "ADD " not in text


def test_no_configuration_and_no_secret_reaches_the_builder() -> None:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    assert kept[0] == "*"
    copied = {
        part.strip("./")
        for word, rest in instructions()
        if word == "COPY" and "--from" not in rest
        for part in rest.split()[:-1]
    }
    assert {line[1:] for line in kept if line.startswith("!")} == copied
    assert all((ROOT / each).exists() for each in copied)


# -- the compose file ------------------------------------------------------------------------------


def composed() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return found


@pytest.mark.parametrize("name", ["bot", "postgres"])
def test_a_container_has_no_rights_and_a_root_that_cannot_be_written(name: str) -> None:
    service = composed()["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert str(service["user"]).split(":")[0] not in {"", "0", "root"}
    assert "privileged" not in service
    assert "ports" not in service
    assert ":latest" not in service["image"]


def test_all_that_the_bot_keeps_lies_in_one_volume() -> None:
    services = composed()["services"]
    written = [each for each in services["bot"]["volumes"] if not each.endswith(":ro")]
    assert written == ["state:/data"]
    assert services["postgres"]["profiles"] == ["postgres"]
    assert "profiles" not in services["bot"]
    assert set(composed()["volumes"]) == {"state", "books"}


def test_the_container_is_the_image_and_waits_until_it_stops() -> None:
    bot = composed()["services"]["bot"]
    (user,) = (rest for word, rest in last_stage() if word == "USER")
    assert bot["user"] == user
    assert (DEPLOY / bot["build"]["context"] / bot["build"]["dockerfile"]).is_file()
    assert int(bot["stop_grace_period"].removesuffix("s")) > LONGEST_STOP_SECONDS
    known = {"COMMONPURSE_CONFIG", "COMMONPURSE_SECRETS"}
    assert set(bot["environment"]) == known
    for service in composed()["services"].values():
        assert set(service["secrets"]) <= set(composed()["secrets"])


# -- what watches it -------------------------------------------------------------------------------


def measured() -> set[str]:
    """The names of all figures there are."""
    scene = Scene()
    figures = Figures(ScriptClock(START))
    figures.decided(scene.say("ana", "!tip"), "tip", "handled", answers=True)
    figures.delivered("matrix", "$e1")
    figures.turned(1, 0.1)
    figures.stand(Standing((("matrix", True, Connected(hears=True, reconnects=0)),), 0, 0, 0))
    lines = figures.text().decode().splitlines()
    return {re.split(r"[{ ]", line)[0] for line in lines if not line.startswith("#")} | {"up"}


def asked(expression: str) -> set[str]:
    return set(re.findall(r"\b(?:commonpurse|process)_\w+|\bup\b", expression))


def test_the_dashboard_asks_for_figures_that_there_are() -> None:
    board = json.loads((DEPLOY / "grafana" / "commonpurse.json").read_text())
    assert len(board["panels"]) >= 10
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])
    for panel in board["panels"]:
        for target in panel["targets"]:
            names = asked(target["expr"])
            assert names
            assert names <= measured(), panel["title"]


def test_the_alerts_ask_for_figures_that_there_are_and_each_is_described() -> None:
    (group,) = yaml.safe_load((DEPLOY / "alerts.yml").read_text())["groups"]
    described = (ROOT / "docs" / "operators.md").read_text()
    for rule in group["rules"]:
        assert asked(rule["expr"]) <= measured(), rule["alert"]
        assert f"| {rule['alert']} |" in described
        assert rule["annotations"]["summary"]
