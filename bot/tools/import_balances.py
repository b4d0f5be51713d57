"""Bring balances along from before: a Red bank or a plain table, as one entry or not at all.

A file is read whole and everything wrong with it is said by its line. In mutual credit the balances
must sum to zero; what is missing to that can go to the treasury, which is never below zero, so a
file that sums to more than zero is refused. In an issued currency the units are newly made.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, TextIO

from sqlalchemy import Connection

from bot.app import random_salt
from bot.startup_error import StartupError
from bot.tools.balance_files import Balance, Wrongs, read_csv, read_red
from bot.tools.books import one, reading, secret_of
from bot.tools.import_plan import Plan, decide_import
from bot.tools.offline_books import Where, changing
from commands.engine import announcements
from commands.engine.own_currency import current_asset
from commands.engine.persons import known
from commands.values.events import Person
from storage import audit, communities
from storage.drivers.migrate import require, version
from storage.export import exact
from storage.forgetting import forgotten_at
from storage.ledger.accounts import issuer, member_account, peek, treasury
from storage.ledger.assets import ISSUED, Asset
from storage.ledger.entries import of_kind, postings_of
from storage.ledger.movements import Entry, Leg, Refused
from storage.ledger.posting import post
from storage.ledger.references import reference
from storage.members import Identity
from storage.names import clean_name
from storage.purse import policies, proposals
from storage.unit_of_work import Books

Format = Literal["red", "csv"]
_MOST_SHOWN = 20


# -- booking ---------------------------------------------------------------------------------------


def book(books: Books, plan: Plan, now: int, digest: str) -> int:
    """Book an import as one entry; gives its number. Raises Wrongs where it cannot be."""
    _must_be_new(books, digest)
    asset = plan.asset
    if asset.model == ISSUED:
        _moderators_make(books)
    sums: dict[int, int] = {}
    for line, units in plan.balances:
        identity = books.get(Identity, line.platform, line.user)
        if identity is None:
            secret = secret_of(books.connection)
            if forgotten_at(books, secret, (line.platform, line.user)) is not None:
                back = "asked to be forgotten, and comes back only by saying something to the bot"
                raise Wrongs((f"{line.user} {back}: leave their line out.",))
            person = Person(line.user, line.name or line.user, None)
            member = known(books, line.platform, person, now, secret).number
        else:
            member = identity.member
        sums[member] = sums.get(member, 0) + units
    if not any(sums.values()):
        raise Wrongs(("For every member here it comes to zero.",))
    legs = [Leg(member_account(asset.number, m), units) for m, units in sums.items() if units]
    if asset.model == ISSUED:
        legs.insert(0, Leg(issuer(asset.number), -plan.total))
    elif plan.rest:
        legs.append(Leg(treasury(asset.number), plan.rest))
    entry = Entry("import", tuple(legs), cause="host", detail={"file": digest})
    outcome = post(books, [entry], now)[0]
    if isinstance(outcome, Refused):
        if outcome.code == "over_cap":
            left = exact(outcome.possible, asset)
            raise Wrongs((f"The supply cap lets only {left} more be made.",))
        if outcome.code == "too_large":
            raise Wrongs(("Somebody would hold, or be below zero by, more than can be counted.",))
        raise Wrongs((f"It cannot be booked: {outcome.code}.",))
    sum_of = f"{len(plan.balances)} balances, {exact(plan.total, asset)} {asset.code}"
    audit.note(books, now, None, "import balances", new=sum_of, entry=outcome.number)
    announcements.tell_home(books, now, "import-told", outcome.number, count=len(plan.balances))
    return outcome.number


def _moderators_make(books: Books) -> None:
    """Units are not made past the members, once they decide on that."""
    if proposals.has_passed(books) or policies.last(books)[1].mint == "vote":
        vote = "Say !treasury mint in a room, and pay them out of the treasury"
        raise Wrongs((f"Here the members vote on what is newly made. {vote}.",))


def _must_be_new(books: Books, digest: str) -> None:
    for entry in of_kind(books, "import"):
        if entry.detail is not None and json.loads(entry.detail).get("file") == digest:
            raise Wrongs(("This very file has been imported already.",))


def _brought_before(books: Books, plan: Plan) -> str:
    """When most of these balances were brought along already, in whatever file; "" for never.

    A file that was saved again, or has a line more, is another file with the same money in it.
    """
    sums: dict[int, int] = {}
    for line, units in plan.balances:
        identity = books.get(Identity, line.platform, line.user)
        if identity is not None and units:
            account = peek(books, member_account(plan.asset.number, identity.member)).number
            sums[account] = sums.get(account, 0) + units
    count = sum(1 for _, units in plan.balances if units)
    for entry in reversed(of_kind(books, "import")):
        legs = postings_of(books, entry.number)
        same = sum(1 for leg in legs if leg.account and sums.get(leg.account) == leg.amount)
        if same and 2 * same >= count:
            when = datetime.fromtimestamp(entry.time / 1_000_000, UTC)
            return (
                f"{same} of these {count} balances were imported already, on"
                f" {when:%Y-%m-%d at %H:%M} UTC (#{reference(entry.number)})."
            )
    return ""


# -- the command -----------------------------------------------------------------------------------


def import_balances(
    where: Where,
    file: Path,
    community: str | None,
    form: Format | None,
    *,
    server: str | None,
    rest: str | None,
    yes: bool,
    ask: Callable[[str], bool],
    out: TextIO,
    again: bool = False,
    exact_ids: bool = False,
) -> int:
    """Preview an import, ask, and book it; 0 when it is booked, 1 and the reasons when not.

    `again` allows balances that were imported before, which `yes` alone does not.
    """
    content = _content(file)
    digest = hashlib.sha256(content).hexdigest()
    try:
        lines = _lines(content, form or ("red" if file.suffix == ".json" else "csv"), server)
        with reading(where) as seen:
            plan, before = seen.run(
                lambda connection: _previewed(connection, community, lines, digest, exact_ids)
            )
        _show(plan, out)
        if before:
            out.write(f"{before}\n")
        if before and yes and not again:
            out.write("Say --again to import them once more.\nNothing was imported.\n")
            return 1
        if plan.rest and rest != "treasury" and yes:
            out.write("Say --rest treasury to put the rest there, or leave out --yes.\n")
            return 1
        question = "Import them once more?" if before else "Import these balances?"
        if not yes and not ask(question):
            out.write("Nothing was imported.\n")
            return 1
        with changing(where) as books:
            books.run(
                lambda connection: _booked(connection, community, lines, plan, digest, exact_ids)
            )
    except Wrongs as wrongs:
        out.writelines(f"{line}\n" for line in wrongs.lines[:_MOST_SHOWN])
        if len(wrongs.lines) > _MOST_SHOWN:
            out.write(f"and {len(wrongs.lines) - _MOST_SHOWN} more.\n")
        out.write("Nothing was imported.\n")
        return 1
    out.write("Imported, as one entry.\n")
    return 0


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise StartupError(f"{file} cannot be read ({error.strerror}).") from None


def _lines(content: bytes, form: Format, server: str | None) -> list[Balance]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Wrongs(("This is no UTF-8 text.",)) from None
    return read_red(text, server) if form == "red" else read_csv(text)


def _previewed(
    connection: Connection,
    community: str | None,
    lines: list[Balance],
    digest: str,
    exact_ids: bool,
) -> tuple[Plan, str]:
    """What would be booked, and when it was already."""
    books = Books(connection, one(connection, community), random_salt, writable=False)
    _must_be_new(books, digest)
    number = communities.head(books).asset
    if not number:
        raise Wrongs(("Nobody has spoken there yet, so there is no currency to count in.",))
    plan = decide_import(books.need(Asset, number), lines, exact_ids=exact_ids)
    return plan, _brought_before(books, plan)


def _booked(
    connection: Connection,
    community: str | None,
    lines: list[Balance],
    shown: Plan,
    digest: str,
    exact_ids: bool,
) -> None:
    require(version(connection) or "")
    books = Books(connection, one(connection, community), random_salt)
    head = communities.lock(books)
    now = max(time.time_ns() // 1000, head.decided_at)
    plan = decide_import(current_asset(books, now), lines, exact_ids=exact_ids)
    if plan != shown:
        raise Wrongs(("The currency has changed since it was shown: try again.",))
    book(books, plan, now, digest)
    books.flush()


def _show(plan: Plan, out: TextIO) -> None:
    """The preview: how many, how much, the largest, and what happens to the rest."""
    asset = plan.asset
    out.write(f"{len(plan.balances)} balances, {exact(plan.total, asset)} {asset.code} in all.\n")
    largest = sorted(plan.balances, key=lambda each: -abs(each[1]))[:5]
    for line, units in largest:
        name = clean_name(line.name or line.user)
        out.write(f"  {name} ({line.platform} {line.user}): {exact(units, asset)}\n")
    if len(plan.balances) > len(largest):
        out.write(f"  and {len(plan.balances) - len(largest)} more\n")
    if plan.rest:
        out.write(f"The rest, {exact(plan.rest, asset)}, goes to the treasury.\n")
    elif asset.model == ISSUED:
        out.write("These units are newly made.\n")
