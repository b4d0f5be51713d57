"""What docs/security.md promises is shown by a test, and what is installed is what was locked."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
SHOWN_BY = sorted(set(re.findall(r"`(tests/[^`]+)`", PAGE)))

WHO = ("A member", "newcomers", "A moderator", "A treasurer", "A bridge", "The host", "An outsider")


@pytest.mark.parametrize("where", SHOWN_BY)
def test_what_is_promised_is_shown_by_a_test_that_exists(where: str) -> None:
    path, _, name = where.partition("::")
    file = ROOT / path
    assert file.is_file(), f"{path} is gone"
    if name:
        assert re.search(rf"^(?:async )?def {name}\(", file.read_text("utf-8"), re.MULTILINE), where


def test_everybody_is_gone_through_and_each_line_is_shown_by_something() -> None:
    headings = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
    assert all(any(who in heading for heading in headings) for who in WHO)
    rows = [line for line in PAGE.splitlines() if line.startswith("| ")]
    promises = [row for row in rows if not row.startswith("| could ")]
    assert len(promises) > 30
    assert all("`tests/" in row.rsplit("|", 2)[1] for row in promises)


def test_security_md_says_where_to_tell() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    assert "docs/security.md" in text
    assert "private" in text


def test_every_dependency_is_locked_with_its_hash() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    fetched = [each for each in lock["package"] if "registry" in each["source"]]
    assert len(fetched) > 100
    for package in fetched:
        files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ())]
        assert files, package["name"]
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", file["hash"]) for file in files)
    others = {each["name"] for each in lock["package"]} - {each["name"] for each in fetched}
    assert others == {"commonpurse"}


def audited(tmp_path: Path, code: int) -> subprocess.CompletedProcess[str]:
    """The audit of `./run check`, with an uv that ends so."""
    uv = tmp_path / "uv"
    uv.write_text(f"#!/bin/sh\necho 'numpy: CVE-1, or no way there'\nexit {code}\n")
    uv.chmod(0o755)
    found = re.search(
        r"^audit\(\) \{\n.*?^\}", (ROOT / "run").read_text(), re.MULTILINE | re.DOTALL
    )
    assert found is not None
    script = f"say() {{ printf '%s\\n' \"$*\" >&2; }}\nuv={uv}\n{found[0]}\naudit\n"
    return subprocess.run(["sh", "-u", "-c", script], capture_output=True, text=True, check=False)


def test_a_known_flaw_is_shown_and_stops_the_check(tmp_path: Path) -> None:
    done = audited(tmp_path, 1)
    assert (done.returncode, "CVE-1" in done.stderr) == (1, True)
    assert audited(tmp_path, 0).stderr == ""


def test_what_could_not_be_audited_is_said_and_not_hidden(tmp_path: Path) -> None:
    done = audited(tmp_path, 2)
    assert done.returncode == 0
    assert done.stderr.startswith("NOT AUDITED: ")
    assert "no way there" in done.stderr
    assert "audit ;;" in (ROOT / "run").read_text()
