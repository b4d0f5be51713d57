"""Dataclasses that are made quickly are what they would be without that."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import dataclass, field

import pytest

from storage.ledger.accounts import Account
from storage.records import changed
from storage.values import Quick


@dataclass(frozen=True, slots=True)
class Slow:
    """As it is without it."""

    name: str
    units: int = 3
    more: tuple[int, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class Fast(Quick):
    """The same."""

    name: str
    units: int = 3
    more: tuple[int, ...] = field(default_factory=tuple)


def test_it_is_made_and_shown_as_any() -> None:
    for given in ({"name": "a"}, {"name": "a", "units": 5}, {"name": "a", "more": (1,)}):
        slow, fast = Slow(**given), Fast(**given)
        assert dataclasses.astuple(fast) == dataclasses.astuple(slow)
        assert repr(fast).replace("Fast", "Slow") == repr(slow)
        assert hash(fast) == hash(slow)
        assert type(fast) is Fast


def test_it_is_equal_to_its_like_and_to_nothing_else() -> None:
    assert Fast("a") == Fast("a")
    assert Fast("a") != Fast("b")
    assert {Fast("a"): 1}[Fast("a")] == 1
    assert pickle.loads(pickle.dumps(Fast("a", 7))) == copy.copy(Fast("a", 7)) == Fast("a", 7)


def test_it_is_frozen_and_takes_what_it_has_fields_for() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Fast("a").name = "b"  # type: ignore[misc] # that is what is tried
    with pytest.raises(TypeError):
        Fast()  # type: ignore[call-arg] # as above
    with pytest.raises(TypeError):
        Fast("a", 1, (), 4)  # type: ignore[call-arg] # as above


def test_what_looks_at_its_fields_when_made_cannot_be_made_quickly() -> None:
    with pytest.raises(TypeError, match="Careful"):

        @dataclass(frozen=True, slots=True)
        class Careful(Quick):
            name: str

            def __post_init__(self) -> None:
                raise ValueError(self.name)


def test_a_changed_record_is_as_replaced() -> None:
    account = Account(1, "member", 2, 3, balance=5)
    assert changed(account, balance=7, last_out=9) == dataclasses.replace(
        account, balance=7, last_out=9
    )
    assert account.balance == 5
    with pytest.raises(AttributeError):
        changed(account, nothing=1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        changed(account, balance=7).balance = 8  # type: ignore[misc] # that is what is tried
