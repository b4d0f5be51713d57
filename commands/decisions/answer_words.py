"""How people say an answer, in any of our languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from commands.language.messages import languages, wording


@cache
def words_for(answer: str) -> frozenset[str]:
    """How people say this, in any of our languages: no word means two things in two of them."""
    said = (wording(language).text(f"ballot-words-{answer}") for language in languages())
    return frozenset(word.strip().casefold() for each in said for word in each.split(","))


def joins(words: Sequence[str]) -> list[int]:
    """Where an "and" may stand between two others. In Portuguese and Spanish it may be a letter."""
    return [at for at in range(1, len(words) - 1) if words[at] in words_for("and")]
