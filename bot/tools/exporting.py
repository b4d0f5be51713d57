"""Write the books out, whole or those of one account, in the forms that other programs read."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Literal, TextIO, get_args

from babel import UnknownLocaleError
from sqlalchemy import Connection

from bot.running.core import OURSELVES
from bot.startup_error import StartupError
from bot.tools.books import one, reading
from bot.tools.offline_books import Where, called
from bot.tools.persons import member_meant
from commands.engine.absence import ALIVE
from commands.language.amounts import marks
from storage import export, record_export, rooms, whole_export
from storage.drivers.migrate import HEAD
from storage.plain_accounting import write_journal
from storage.spreadsheet import Sheet, sheet
from storage.unit_of_work import Books

Form = Literal["csv", "jsonl", "beancount", "hledger", "records", "whole"]
FORMS: tuple[Form, ...] = get_args(Form)


def export_books(
    where: Where,
    community: str | None,
    form: str,
    out: TextIO,
    *,
    treasury: bool = False,
    member: str | None = None,
    locale: str | None = None,
) -> int:
    """Write one community's books, the treasury's alone, or a member's, in one of the forms.

    `locale` decides how a spreadsheet parts cells and writes numbers. Raises StartupError.
    """
    if treasury and member is not None:
        raise StartupError("--treasury and --member: give one of them.")
    if form in ("records", "whole") and (treasury or member is not None):
        raise StartupError(f"--format {form} is of all there is: the books are checked as a whole.")
    if locale is not None and form != "csv":
        raise StartupError("--locale is for --format csv: the other forms are the same everywhere.")
    separated = _sheet(locale)

    def look(connection: Connection) -> None:
        number = one(connection, community)
        books = Books(connection, number, lambda _, __: b"", writable=False)
        only = _only(books, treasury=treasury, member=member)
        try:
            _WRITE[form](connection, number, out, only, separated)
        except LookupError as missing:
            raise StartupError(
                f"{called(where)} is not in order ({missing} is missing): verify it."
            ) from None

    with reading(where) as books:
        books.run(look)
    return 0


def _only(books: Books, *, treasury: bool, member: str | None) -> Collection[int] | None:
    """The numbers of the accounts that are meant, None for all."""
    if treasury:
        return export.of_treasury(books)
    if member is None:
        return None
    return export.of_member(books, member_meant(books, member).number)


def _sheet(locale: str | None) -> Sheet:
    if locale is None:
        return Sheet()
    try:
        return sheet(marks(locale)[0])
    except (UnknownLocaleError, ValueError):
        raise StartupError(f"--locale: {locale} is none: give one like de, de-CH, pt-BR.") from None


def _facts(connection: Connection, community: int) -> list[whole_export.Fact]:
    """By which the forgotten are known, and until when the bot was there to hear the community."""
    there = rooms.of_community(connection, community)
    accounts = sorted({(room.platform, room.account) for room in there})
    return [(OURSELVES, "secret"), *((account, ALIVE) for account in accounts)]


def write_form(form: str, connection: Connection, community: int, out: TextIO) -> None:
    """Write all of a community's books in one of the forms."""
    _WRITE[form](connection, community, out, None, Sheet())


_Write = Callable[[Connection, int, TextIO, Collection[int] | None, Sheet], None]

_WRITE: dict[str, _Write] = {
    "csv": lambda c, number, out, only, form: export.write_csv(
        export.rows(c, number, only), out, form
    ),
    "jsonl": lambda c, number, out, only, _: export.write_jsonl(export.rows(c, number, only), out),
    "beancount": lambda c, number, out, only, _: write_journal("beancount", c, number, out, only),
    "hledger": lambda c, number, out, only, _: write_journal("hledger", c, number, out, only),
    "records": lambda c, number, out, _, __: record_export.write(
        record_export.records(c, number), out
    ),
    "whole": lambda c, number, out, _, __: whole_export.write(
        c, number, out, _facts(c, number), HEAD
    ),
}
