"""A web server of a test's own, on this machine."""

from __future__ import annotations

import ssl

from aiohttp import web


async def serve(
    app: web.Application,
    host: str = "127.0.0.1",
    *,
    cancels: bool = False,
    context: ssl.SSLContext | None = None,
) -> tuple[web.AppRunner, str]:
    """Serve this on a free port; gives what is to be cleaned up in the end, and the address.

    With `cancels` a handler ends where whoever asked has gone.
    """
    runner = web.AppRunner(app, handler_cancellation=cancels, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, 0, ssl_context=context).start()
    scheme = "http" if context is None else "https"
    return runner, f"{scheme}://{host}:{runner.addresses[0][1]}"
