"""`commonpurse login`: let the bot in on Matrix with a browser, on whatever machine that is."""

from __future__ import annotations

from collections.abc import Callable

from bot.config import Settings
from bot.folders import hand_over
from bot.startup_error import StartupError

Say = Callable[[str], None]


async def login(settings: Settings, say: Say) -> None:
    """Show an address and a code, wait until somebody let the bot in, and keep the session.

    Raises StartupError with the line for the operator.
    """
    matrix = settings.matrix
    if matrix is None or not matrix.oauth:
        raise StartupError(
            "login: nothing here is logged in with a browser; set oauth = true under [matrix]"
        )
    try:
        # Only who is on Matrix needs its library.
        from bot.matrix.discovery import located
        from bot.matrix.entrance import by_browser
        from bot.matrix.oauth import Shown
        from bot.matrix.session import Folder
        from bot.matrix.wire import Wire
    except ModuleNotFoundError as missing:
        raise StartupError(
            f"login: {missing.name} is not installed; install the extra matrix"
        ) from None

    user = matrix.user

    def show(shown: Shown) -> None:
        say(f"Open {shown.address} in a browser, log in as {user}, and enter")
        say(f"\n    {shown.code}\n")
        if shown.whole_address:
            say(f"or open {shown.whole_address}")
        say(f"It is good for {max(round(shown.seconds / 60), 1)} minutes. Waiting …")

    path = matrix.data_dir or settings.data_dir / "matrix"
    folder = Folder(path)
    folder.hold()
    try:
        matrix = await located(matrix, folder.last_address(matrix.user))
        async with Wire(matrix.homeserver, matrix.request_seconds) as wire:
            await by_browser(wire, matrix, folder, show)
    finally:
        folder.release()
        hand_over(path, path.parent)
    say(f"{user} is logged in.")
