"""Keeps one server for the tests, and ends it when the tests end, however they end.

Run as `python keeper.py FOLDER USER COMMAND…`. Its standard input is a pipe that only the test
process holds: when that closes, by a call, an interrupt or a kill -9, the server is stopped by its
own process id. The folder is then removed, unless a "k" (keep) came through the pipe first.
USER is the account the server runs under, "-" for the one that runs the tests.
"""

from __future__ import annotations

import pwd
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

GRACE_SECONDS = 60


def main() -> int:
    folder, user, *command = sys.argv[1:]
    # Ctrl-C belongs to pytest; the pipe tells us when it has taken effect.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    as_user: dict[str, Any] = {}
    if user != "-":
        account = pwd.getpwnam(user)
        as_user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    server = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        cwd=folder,
        start_new_session=True,
        **as_user,
    )
    # Waited for all the while, so that a server that dies by itself is seen to be gone.
    waiter = threading.Thread(target=server.wait, daemon=True)
    waiter.start()
    sys.stdout.write(f"{server.pid}\n")
    sys.stdout.flush()

    last_word = sys.stdin.buffer.read()
    if waiter.is_alive():
        # For PostgreSQL, SIGINT is the fast shutdown; SIGTERM would wait for open connections.
        is_postgres = Path(command[0]).name == "postgres"
        server.send_signal(signal.SIGINT if is_postgres else signal.SIGTERM)
        waiter.join(GRACE_SECONDS)
    if waiter.is_alive():
        server.kill()
        waiter.join()
    if last_word != b"k":
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
