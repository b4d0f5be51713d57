"""A homeserver known by its name: found as clients find it, over TLS, and told where it is not."""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.matrix.adapter import MatrixAdapter
from bot.matrix.checkup import checkup
from bot.matrix.settings import MatrixSettings
from bot.startup_error import StartupError
from tests.matrix.books import Books
from tests.matrix.conftest import Running
from tests.support.synapse import PYTHON, Homeserver
from tests.support.web_server import serve

WELL_KNOWN = "/.well-known/matrix/client"

# Synapse brings along what makes certificates; the bot has no use for it.
_CERTIFICATE = """
import datetime, ipaddress, sys
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
key = ec.generate_private_key(ec.SECP256R1())
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
now, day = datetime.datetime.now(datetime.timezone.utc), datetime.timedelta(days=1)
made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
made = made.serial_number(1).not_valid_before(now - day).not_valid_after(now + day)
made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
made = made.add_extension(x509.BasicConstraints(True, None), True).sign(key, hashes.SHA256())
form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
pem = serialization.Encoding.PEM
open(sys.argv[1], "wb").write(key.private_bytes(pem, *form) + made.public_bytes(pem))
"""


class Site:
    """What stands at the name's own address; `says` is its answer by path."""

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self.url = url
        self.says: dict[str, web.Response] = {}

    def names(self, content: Any) -> None:
        text = content if isinstance(content, str) else json.dumps(content)
        self.says[WELL_KNOWN] = web.Response(text=text)


async def _serve(site: Site, context: ssl.SSLContext | None) -> web.AppRunner:
    async def answer(request: web.Request) -> web.Response:
        found = site.says.get(request.path)
        if found is None:
            return web.Response(status=404, text="<html>not here</html>")
        return web.Response(status=found.status, text=found.text, headers=found.headers)

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner, site.url = await serve(app, "localhost", context=context)
    site.name = site.url.partition("://")[2]
    return runner


@pytest.fixture
async def named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:
    """A site over TLS, whose certificate this process believes."""
    pem = tmp_path / "site.pem"
    make = [str(PYTHON), "-I", "-c", _CERTIFICATE, str(pem)]
    await asyncio.to_thread(subprocess.check_call, make)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    site = Site("", "")
    runner = await _serve(site, context)
    yield site
    await runner.cleanup()


@pytest.fixture
async def plain() -> AsyncIterator[Site]:
    """A site whose address somebody takes for the homeserver's."""
    site = Site("", "")
    runner = await _serve(site, None)
    yield site
    await runner.cleanup()


async def _line(settings: MatrixSettings) -> str:
    with pytest.raises(StartupError) as caught:
        await MatrixAdapter(settings, Books()).run()
    return str(caught.value)


async def _first_finding(settings: MatrixSettings) -> str:
    async for finding in checkup(settings, settings.data_dir or Path()):
        return finding.text()
    raise AssertionError("doctor says nothing")


async def test_a_name_leads_to_its_homeserver_and_stays_the_same_session(
    named: Site, settings: MatrixSettings, homeserver: Homeserver, running: Running
) -> None:
    by_name = settings.model_copy(update={"homeserver": named.name})
    named.names({"m.homeserver": {"base_url": f"{homeserver.url}/"}})
    async with running(settings=by_name):
        pass
    assert await _first_finding(by_name) == (
        f"right  matrix.homeserver: {named.name} is at {homeserver.url}, which answers"
    )
    assert settings.data_dir is not None
    session = settings.data_dir / "session.json"
    device = json.loads(session.read_text())["device"]
    # It has moved: the account is the one it was, and so is the session.
    session.write_text(session.read_text().replace(homeserver.url, "http://127.0.0.1:9"))
    async with running(settings=by_name):
        pass
    assert json.loads(session.read_text())["device"] == device
    # While the site is away, the homeserver is looked for where it was.
    del named.says[WELL_KNOWN]
    away = settings.model_copy(update={"homeserver": "localhost:9"})
    async with running(settings=away):
        pass


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("<html>", "it is no JSON"),
        ("x" * 70_000, "it is too long"),
        ({"m.homeserver": {"base_url": "matrix.example.org"}}, "it names no address"),
        ([], "it names no address"),
    ],
)
async def test_a_name_that_leads_nowhere_is_told(
    named: Site, settings: MatrixSettings, content: Any, problem: str
) -> None:
    named.names(content)
    by_name = settings.model_copy(update={"homeserver": named.name})
    line = await _line(by_name)
    assert line.startswith(f"matrix.homeserver: https://{named.name}{WELL_KNOWN} cannot be used")
    assert problem in line
    assert await _first_finding(by_name) == f"wrong  {line}"


async def test_a_name_that_says_nothing_is_its_own_homeserver(
    named: Site, settings: MatrixSettings
) -> None:
    line = await _line(settings.model_copy(update={"homeserver": named.name}))
    assert line.startswith(f"matrix.homeserver: no homeserver answers at https://{named.name} (")
    gone = await _line(settings.model_copy(update={"homeserver": "localhost:9"}))
    assert gone.startswith(f"matrix.homeserver: https://localhost:9{WELL_KNOWN} cannot be read")


async def test_an_address_that_is_not_the_homeserver_s_is_told_with_the_right_one(
    plain: Site, settings: MatrixSettings
) -> None:
    by_site = settings.model_copy(update={"homeserver": plain.url})
    plain.names({"m.homeserver": {"base_url": settings.homeserver}})
    line = await _line(by_site)
    hint = f"; {plain.url} names {settings.homeserver} as its homeserver: give that address"
    assert line.endswith(hint)
    assert (await _first_finding(by_site)).endswith(hint)
    del plain.says[WELL_KNOWN]
    elsewhere = {"Location": "https://www.example.org/_matrix/client/versions"}
    plain.says["/_matrix/client/versions"] = web.Response(status=301, headers=elsewhere)
    assert "it sends on to https://www.example.org: give" in await _line(by_site)
