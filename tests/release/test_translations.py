"""Before a release: everything is said in every language. `./run check --release` runs it.

A new command may come in English alone; whoever makes a release sees to the others.
"""

from __future__ import annotations

import pytest

from commands.catalogue import catalogue
from commands.language.messages import FALLBACK, languages
from tests.support.translations import untranslated


@pytest.mark.parametrize("language", [each for each in languages() if each != FALLBACK])
def test_nothing_is_untranslated(language: str) -> None:
    assert untranslated(language, catalogue()) == []
