"""Tables that spreadsheets open as they were meant, wherever their reader lives. Pure."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TextIO

BOM = "\ufeff"
"""By this a spreadsheet knows that the letters are UTF-8."""

_FORMULA = frozenset("=+-@\t\r")
"""A text cell that begins so is taken for a formula by spreadsheets, in wide letters too."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How cells are parted and numbers written: by `;` where a comma is the decimal mark."""

    separator: str = ","
    decimal: str = "."

    def number(self, exact: str) -> Number:
        """A number cell, of a number with a point: "-8.00"."""
        return Number(exact.replace(".", self.decimal))


def sheet(decimal_mark: str) -> Sheet:
    """The sheet of a locale that writes its decimals with this mark."""
    return Sheet(";", ",") if decimal_mark == "," else Sheet()


class Number(str):
    """A number as its sheet writes it: never taken for text."""

    __slots__ = ()


Cell = str | int | Number | None


def write_table(rows: Iterable[Sequence[Cell]], out: TextIO, form: Sheet) -> None:
    """Write rows as CSV, with the mark of UTF-8 in front.

    A text that a spreadsheet would run as a formula gets a ' before it; numbers never do.
    """
    out.write(BOM)
    writer = csv.writer(out, delimiter=form.separator, lineterminator="\r\n")
    writer.writerows([_cell(each) for each in row] for row in rows)


def _cell(value: Cell) -> Cell:
    if not isinstance(value, str) or isinstance(value, Number) or not value:
        return value
    return f"'{value}" if _FORMULA & set(unicodedata.normalize("NFKC", value[0])) else value
