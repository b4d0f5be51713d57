"""Seeds of draws: promised before anybody joins, told when they are used or no longer needed. Pure.

A circle with a draw for each round has a row of seeds, each the sha256 of the one after it. What is
promised at the opening is the sha256 of the first, and so all of them: whoever hashes the seed of
round k as often as k comes to what was promised. Nobody can tell a seed from those before it.
"""

from __future__ import annotations

import hashlib


def commitment_of(seed: str) -> str:
    """The hash of a seed (64 hexadecimal digits), as it is posted before anybody has joined."""
    return hashlib.sha256(bytes.fromhex(seed)).hexdigest()


def earlier(seed: str, count: int) -> str:
    """The seed so many draws before another one; for the first, one more is what was promised."""
    for _ in range(count):
        seed = commitment_of(seed)
    return seed


def is_promised(seed: str, commitment: str, draws: int = 1) -> bool:
    """Whether a seed is that of the last of so many draws whose commitment this is; none where
    nothing is drawn."""
    try:
        return (earlier(seed, draws) if seed else "") == commitment
    except ValueError:
        return False


def draw(seed: str, draw_id: str, accepted: list[int]) -> list[int]:
    """The seats in the order that is drawn, from 1.

    Each has the key sha256(seed : draw : sha256(accepting records in seat order) : seat), all in
    hexadecimal and ASCII; they stand in the order of their keys.
    """
    people = hashlib.sha256(",".join(map(str, accepted)).encode()).hexdigest()
    keys = {
        number: hashlib.sha256(f"{seed}:{draw_id}:{people}:{number}".encode()).digest()
        for number in range(1, len(accepted) + 1)
    }
    return sorted(keys, key=lambda number: keys[number])
