"""The process that counts a round: the question comes in, the answer goes out, and it ends."""

from __future__ import annotations

import sys

from storage.grants.aside import answer


def main() -> None:
    """Count what is asked."""
    sys.stdout.write(answer(sys.stdin.read()))


if __name__ == "__main__":
    main()
