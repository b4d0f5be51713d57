"""How people say an answer, in any of our languages."""

from __future__ import annotations

from functools import cache

from commands.language.messages import languages, wording


@cache
def words_for(answer: str) -> frozenset[str]:
    """How people say this, in any of our languages: no word means two things in two of them."""
    said = (wording(language).text(f"ballot-words-{answer}") for language in languages())
    return frozenset(word.strip().casefold() for each in said for word in each.split(","))
