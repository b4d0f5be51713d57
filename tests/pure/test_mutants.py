"""The mutants that are run by hand can still be made: code that moves takes them along."""

from __future__ import annotations

import pytest

from tests.faults.mutants import MUTANTS, ROOT, Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_has_its_place(mutant: Mutant) -> None:
    assert mutant.place_in(ROOT).is_file()
    assert all((ROOT / path).is_file() for path in mutant.tests)
