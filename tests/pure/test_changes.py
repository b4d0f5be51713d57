"""Changes are values: what would change other rows is another value, and has another digest."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from inspect import isfunction
from types import SimpleNamespace, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

import hypothesis.strategies as st
import pytest
from hypothesis import given
from sqlalchemy import Connection, create_engine

import commands
import storage
from commands.decisions.said import Said
from commands.decisions.secret_voting import SealBallot
from commands.engine.context import Context
from commands.engine.execution import digest_of, is_as_asked
from commands.engine.request import Binding, Effects, Request
from storage.changes import Change
from storage.ledger import assets
from storage.unit_of_work import Books


def kinds() -> list[type[Any]]:
    """Every change there is, wherever in the house it is declared."""
    return [kind for kind in dataclasses_of_the_house() if _is_change(kind)]


@cache
def dataclasses_of_the_house() -> list[type[Any]]:
    found: dict[str, type[Any]] = {}
    for house in (storage, commands):
        for module in pkgutil.walk_packages(house.__path__, f"{house.__name__}."):
            if "migrations" in module.name:
                continue
            for each in vars(import_module(module.name)).values():
                if isinstance(each, type) and is_dataclass(each):
                    found[f"{each.__module__}.{each.__qualname__}"] = each
    return [found[name] for name in sorted(found)]


def _is_change(kind: type[Any]) -> bool:
    apply = getattr(kind, "apply", None)  # A field may be called so, too.
    if kind is Change or not callable(apply):
        return False
    return get_type_hints(apply).keys() == {"books", "act", "return"}


def of_any_kind() -> st.SearchStrategy[Any]:
    """Any change that can be asked about: a sealed ballot never is, and shows nothing of itself."""
    return st.one_of([_of_kind(kind) for kind in kinds() if kind is not SealBallot])


def _of_kind(kind: type[Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    return st.builds(
        kind,
        **{each.name: _of_type(hints[each.name]) for each in fields(kind)},
    )


def _of_type(hint: Any) -> st.SearchStrategy[Any]:
    if is_dataclass(hint):
        return _of_kind(cast(type[Any], hint))
    if isinstance(hint, UnionType):
        return st.one_of([_of_type(each) for each in get_args(hint)])
    if get_origin(hint) is tuple and len(get_args(hint)) == 2 and get_args(hint)[1] is ...:
        return st.lists(_of_type(get_args(hint)[0]), max_size=3).map(tuple)
    return st.from_type(hint)


@pytest.fixture(scope="module")
def books() -> Books:
    """Books that are not asked anything: the digest of what shows no names looks nothing up."""
    connection: Connection = create_engine("sqlite://").connect()
    return Books(connection, 1, lambda _, __: b"")


def test_those_that_commands_build_are_found() -> None:
    names = {kind.__name__ for kind in kinds()}
    assert {"GiveRole", "UseCode", "EraseMember", "PartAccount", "NoteMoneyEmoji"} <= names
    assert len(names) == len(kinds()) > 20
    assert all(kind.__dataclass_params__.frozen for kind in kinds())


@given(st.lists(of_any_kind(), max_size=3), st.lists(of_any_kind(), max_size=3))
def test_only_the_same_changes_have_the_same_digest(
    books: Books, one: list[Any], other: list[Any]
) -> None:
    digests = [digest_of(books, Effects(changes=tuple(each))) for each in (one, other)]
    assert (digests[0] == digests[1]) == (one == other)


@given(of_any_kind())
def test_nothing_in_a_change_is_a_function_or_is_hidden(change: Any) -> None:
    shown = repr(change)
    assert "<function" not in shown
    assert " at 0x" not in shown
    for each in fields(change):
        assert each.repr
        assert each.compare
        assert f"{each.name}={getattr(change, each.name)!r}" in shown


def test_a_sealed_ballot_shows_nothing_of_itself() -> None:
    assert "nearer" not in repr(SealBallot(1, 1, Said("B", "it is nearer")))


def test_what_is_said_after_an_act_is_a_value_too() -> None:
    """It holds what it needs: no function, and neither what it reads from nor who asked."""
    afters = [kind for kind in dataclasses_of_the_house() if _is_after(kind)]
    names = {kind.__name__ for kind in afters}
    assert {"FaceAfter", "NewFace", "PaidIn", "BallotSealed", "ActedOn", "WithUndo"} <= names
    for kind in afters:
        assert kind.__dataclass_params__.frozen, kind
        for hint in get_type_hints(kind).values():
            held = {hint, get_origin(hint), *get_args(hint)}
            assert not held & {Callable, Request, Books, Context}, kind


def _is_after(kind: type[Any]) -> bool:
    says = getattr(kind, "says", None)
    return isfunction(says) and get_type_hints(says).keys() == {"books", "return"}


def test_effects_are_compared_and_shown_without_their_functions(books: Books) -> None:
    seal = assets.SealField(1, "credit_limit")
    one, other = (Effects(changes=(seal,), refused=lambda _: None) for _ in range(2))
    assert one == other
    assert "<function" not in repr(one)
    assert digest_of(books, one) == digest_of(books, other)


def test_rooms_that_go_along_count_for_the_digest(books: Books) -> None:
    one, other = (("matrix", "@purse:x", room) for room in ("!garden:x", "!shed:x"))
    joins = [Effects(bindings=(Binding(rooms, 2),)) for rooms in ((one,), (one, other))]
    assert digest_of(books, joins[0]) != digest_of(books, joins[1])


def test_what_is_changed_counts_where_what_moves_is_not_foreseen(books: Books) -> None:
    limits = [assets.ChangeDesign(1, (("max_tip", most),)) for most in (5, 6)]
    one, other = (Effects(changes=(limit,), unforeseen=True) for limit in limits)
    assert digest_of(books, one) != digest_of(books, other)


def test_a_question_that_an_earlier_version_put_can_still_be_answered(books: Books) -> None:
    """It saw only what was booked, not what else was to change."""
    seal = Effects(changes=(assets.SealField(1, "credit_limit"),))
    context = cast("Context", SimpleNamespace(books=books))
    assert is_as_asked(context, seal, digest_of(books, Effects()), {})
    other = Effects(changes=(assets.SealField(1, "max_tip"),))
    assert not is_as_asked(context, other, digest_of(books, seal), {})
