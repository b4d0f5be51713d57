"""Frozen dataclasses that are made five times as fast, for those a tip makes many or large ones of.

A frozen dataclass goes through `object.__setattr__` for every field, and the twenty fields of a
head row are set several times a tip. Here they are set on an object of a draft, a class with the
same slots that is not frozen, which then is made one of the class that is.
"""

from __future__ import annotations

from dataclasses import MISSING, field, fields, make_dataclass
from typing import Any

DRAFTS: dict[type[Any], type[Any]] = {}
"""For each such class the same one not frozen."""


class Quick:
    """Base of frozen dataclasses with slots; what they are is in no way changed by it."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        # The decorator makes a class twice: the second time with its slots, and then for good.
        form: Any = cls
        whole = {"__slots__", "__dataclass_fields__"} <= vars(cls).keys()
        if whole and form.__dataclass_params__.frozen:
            _make_quickly(form)


def _make_quickly(kind: Any) -> None:
    if hasattr(kind, "__post_init__"):
        raise TypeError(f"{kind.__name__} wants to look at its fields when it is made")
    parts = []
    for each in fields(kind):
        made: Any = field(kw_only=each.kw_only)
        if each.default is not MISSING:
            made = field(default=each.default, kw_only=each.kw_only)
        elif each.default_factory is not MISSING:
            made = field(default_factory=each.default_factory, kw_only=each.kw_only)
        parts.append((each.name, each.type, made))
    draft: Any = make_dataclass(kind.__name__, parts, bases=kind.__bases__, slots=True)
    write_out, become = draft.__init__, object.__setattr__

    def quick(self: Any, *values: Any, **named: Any) -> None:
        become(self, "__class__", draft)
        write_out(self, *values, **named)
        self.__class__ = kind

    kind.__init__ = quick
    DRAFTS[kind] = draft
