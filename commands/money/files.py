"""Books as files to keep: a table for spreadsheets or a journal, as large as a message carries."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby

from commands.language.amounts import marks
from commands.values.rendered import MOST_PICTURE_BYTES
from commands.values.reply import Picture, Value
from storage import export
from storage.export import Posted, all_named, asset_codes, exact, one_line, posted
from storage.ledger.accounts import all_accounts
from storage.ledger.assets import all_assets
from storage.ledger.references import reference
from storage.plain_accounting import write_journal
from storage.spreadsheet import BOM, Cell, Sheet, sheet, write_table
from storage.unit_of_work import Books

FORMS = ("csv", "beancount", "hledger", "jsonl")
"""The forms that books are given in, the usual one first."""

MEDIA_TYPES = {
    "csv": "text/csv",
    "beancount": "text/x-beancount",
    "hledger": "text/x-hledger",
    "jsonl": "text/x-jsonl",
}

STATEMENT = ("time", "entry", "kind", "with", "amount", "balance", "currency", "memo")
"""The columns of a member's own table."""


def files_of(
    books: Books,
    form: str,
    locale: str,
    only: Collection[int] | None,
    *,
    own: bool = False,
    span: tuple[int, int] | None = None,
) -> list[bytes]:
    """The books of a community, or of some accounts, in one of FORMS: as many files as it takes.

    With `own`, a table is one's own statement: a line an entry, with what there was after it. Only
    a table can be read in parts, or of a `span` (from, until, in µs); a journal is whole, or none
    where a message does not carry it.
    """
    if form == "csv":
        separated = sheet(marks(locale)[0])
        if own and only is not None:
            return _parts([STATEMENT], _statement(books, only, separated), separated)
        rows = export.rows(books.connection, books.community, only, span)
        lines = (export.cells(row, separated) for row in rows)
        return _parts([export.COLUMNS], lines, separated)
    out = io.StringIO()
    if form == "jsonl":
        export.write_jsonl(export.rows(books.connection, books.community, only), out)
    elif form == "hledger":
        write_journal("hledger", books.connection, books.community, out, only)
    else:
        write_journal("beancount", books.connection, books.community, out, only)
    data = out.getvalue().encode()
    return [data] if len(data) <= MOST_PICTURE_BYTES else []


def file_block(data: bytes, form: str, words: Value) -> Picture:
    """A file with what is said of it."""
    return Picture(data, MEDIA_TYPES[form], words)


def _parts(
    head: Iterable[Iterable[Cell]], rows: Iterable[Iterable[Cell]], form: Sheet
) -> list[bytes]:
    """Rows as tables, each with its head and as large as a message carries."""
    top = _written(head, form)
    found, part, size = [], [top], len(top)
    for row in rows:
        line = _written([row], form).removeprefix(BOM.encode())
        if size + len(line) > MOST_PICTURE_BYTES:
            found.append(b"".join(part))
            part, size = [top], len(top)
        part.append(line)
        size += len(line)
    return [*found, b"".join(part)]


def _written(rows: Iterable[Iterable[Cell]], form: Sheet) -> bytes:
    out = io.StringIO()
    write_table((tuple(row) for row in rows), out, form)
    return out.getvalue().encode()


def _statement(books: Books, only: Collection[int], form: Sheet) -> Iterator[list[Cell]]:
    """What moved on one person's accounts, a line an entry and asset, the oldest first."""
    people = all_named(books.connection, books.community)
    assets = {asset.number: asset for asset in all_assets(books)}
    codes = asset_codes(list(assets.values()))
    holders = export.holder_names(books, people)
    names = {
        each.number: export.account_name(each, people, holders) for each in all_accounts(books)
    }
    held: defaultdict[int, int] = defaultdict(int)
    found = posted(books.connection, books.community, only)
    for _, rows in groupby(found, key=lambda each: (each.entry, each.asset)):
        entry = list(rows)
        own = [each for each in entry if each.account in only]
        units = sum(each.amount for each in own)
        if not units:
            continue  # Of another asset, or from one of one's accounts to another.
        first = own[0]
        asset = assets[first.asset]
        held[first.asset] += units
        yield [
            export.time_text(first.time),
            f"#{reference(first.entry)}",
            first.kind,
            _other_side(entry, units, only, names),
            form.number(exact(units, asset)),
            form.number(exact(held[first.asset], asset)),
            codes[first.asset],
            one_line(first.memo),
        ]


def _other_side(
    entry: list[Posted], units: int, only: Collection[int], names: dict[int, str]
) -> str:
    there = [
        names[each.account]
        for each in entry
        if each.account not in only and (each.amount < 0) != (units < 0)
    ]
    return ", ".join(dict.fromkeys(there))
