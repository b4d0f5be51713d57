"""Bring balances along from before: a Red bank or a plain table, as one entry or not at all.

A file is read whole and everything wrong with it is said by its line. In mutual credit the balances
must sum to zero; what is missing to that can go to the treasury, which is never below zero, so a
file that sums to more than zero is refused. In an issued currency the units are newly made.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, TextIO

from sqlalchemy import Connection

from bot.app import random_salt
from bot.startup_error import StartupError
from bot.tools.books import one, reading, secret_of
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
from storage.ledger.money import MOST
from storage.ledger.movements import Entry, Leg, Refused
from storage.ledger.posting import post
from storage.ledger.references import reference
from storage.members import Identity
from storage.names import clean_name
from storage.unit_of_work import Books

Format = Literal["red", "csv"]

RED_BANK = "384734293238749"
"""The number under which Red's configuration keeps its bank."""

_COLUMNS = ("platform", "user", "name", "balance")
_USERS = {"matrix": re.compile(r"@[^\s:]+:\S+"), "discord": re.compile(r"[1-9][0-9]{14,21}")}
_SEPARATORS = (",", ";", "\t")
_SHORTENED = re.compile(r"[0-9]+(?:[.,][0-9]+)?[eE]\+?[0-9]+")
_EXACT_DIGITS = 15
"""So many digits of a number a spreadsheet keeps; it writes zeros for the others."""
_DOUBLE_DIGITS = 17
"""So many are kept by programs that count in floating point."""
_BY_CHANCE = 20
"""Ids that look rounded are taken for it where they are so many times more than by chance."""
_TWO_WAYS = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")
_EVERYWHERE = "global"
"""What chooses the bank for all servers of a file that holds both."""
_AMOUNT = re.compile(r"-?[0-9]{1,19}(?:\.([0-9]{1,8}))?")
_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Balance:
    """One line of a file. `where` is how it is found there: "line 3", "user 12 of server 7".

    One that cannot be read holds nothing else but why.
    """

    where: str
    platform: str = ""
    user: str = ""
    name: str = ""
    amount: str = ""
    unreadable: str = ""


class Wrongs(Exception):
    """A file that cannot be imported; `lines` say why, each with its place in the file."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__(*lines)
        self.lines = lines


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would book, in units: for each person, and what is left for the treasury."""

    asset: Asset
    balances: tuple[tuple[Balance, int], ...]
    rest: int

    @property
    def total(self) -> int:
        return sum(units for _, units in self.balances)


# -- reading files ---------------------------------------------------------------------------------


def read_csv(text: str) -> list[Balance]:
    """The lines of a table with the columns platform, user, name and balance. Raises Wrongs.

    Columns are separated by commas, semicolons or tabs; with the latter two, decimals may have a
    comma.
    """
    separator = _separator(text)
    rows = csv.reader(io.StringIO(text), delimiter=separator)
    head = [cell.strip().casefold() for cell in _cells(rows) or ()]
    if sorted(head) != sorted(_COLUMNS):
        raise Wrongs((f"line 1: the columns must be {', '.join(_COLUMNS)}.",))
    found = []
    while (cells := _cells(rows)) is not None:
        where = f"line {rows.line_num}"
        if isinstance(cells, str):
            found.append(Balance(where, unreadable=cells))
        elif not any(cell.strip() for cell in cells):
            continue
        elif len(cells) != len(head):
            count = f"there are {len(cells)} cells, and {len(head)} columns."
            found.append(Balance(where, unreadable=count))
        else:
            row = {name: cell.strip() for name, cell in zip(head, cells, strict=True)}
            platform, amount = row["platform"].casefold(), row["balance"]
            if separator != ",":
                if _TWO_WAYS.fullmatch(amount):
                    two = (
                        f"{amount} can be read in two ways. Write it without a mark for thousands."
                    )
                    found.append(Balance(where, unreadable=two))
                    continue
                amount = amount.replace(",", ".", 1)
            found.append(Balance(where, platform, row["user"], row["name"], amount))
    return found


def _separator(text: str) -> str:
    """What separates the columns: the head says so, for it holds their names and nothing else."""
    head = text.partition("\n")[0]
    return max(_SEPARATORS, key=head.count)


def _cells(rows: Iterator[list[str]]) -> list[str] | str | None:
    """The next line's cells, or why it has none; None after the last."""
    try:
        return next(rows, None)
    except csv.Error as error:
        return f"{error}."


def read_red(text: str, server: str | None) -> list[Balance]:
    """The accounts of a Red bank: of one server, or of a bank for all. Raises Wrongs.

    Red keeps `{"384734293238749": {"MEMBER": {server: {user: account}}, "USER": {user: account}}}`,
    an account being `{"name": …, "balance": …, "created_at": …}`; the inner parts alone will do.
    """
    try:
        kept = json.loads(text, object_pairs_hook=_once_each)
    except (ValueError, RecursionError) as error:
        raise Wrongs((f"This is no JSON: {error}.",)) from None
    if isinstance(kept, dict) and RED_BANK in kept:
        kept = kept[RED_BANK]
    if not isinstance(kept, dict):
        raise Wrongs(("This is no Red bank.",))
    by_server = kept.get("MEMBER", {} if "USER" in kept else kept)
    everywhere = kept.get("USER", {})
    if _accounts(by_server):
        by_server, everywhere = {}, by_server
    servers = sorted(str(each) for each in by_server) if isinstance(by_server, dict) else []
    if server is None:
        _refuse_two_scopes(kept.get("GLOBAL"), bool(everywhere), servers)
    if everywhere and (server == _EVERYWHERE or (server is None and not servers)):
        return list(_of_red(everywhere, "user {user}"))
    if server is None and len(servers) == 1:
        server = servers[0]
    if server not in servers:
        listed = ", ".join(servers) or "none"
        raise Wrongs((f"Choose a server of this bank with --server: {listed}.",))
    return list(_of_red(by_server[server], f"user {{user}} of server {server}"))


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of a file, whose keys are each written once: of two, JSON keeps only the last."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise Wrongs((f"“{key[:60]}” is written twice in one place: which one counts?",))
        found[key] = value
    return found


def _refuse_two_scopes(flags: Any, everywhere: bool, servers: list[str]) -> None:
    """Red leaves the accounts of before where a bank was made one for all, or one for each server.

    So where both are there, or the bank's own word is that the others count, somebody chooses.
    """
    says = flags.get("is_global") if isinstance(flags, dict) else None
    if (everywhere and servers) or (says is True and servers) or (says is False and everywhere):
        choices = ", ".join([_EVERYWHERE] * everywhere + servers)
        claim = {True: "is one for all servers", False: "is one for each server"}
        said = f"The bank says it {claim[says]}. " if isinstance(says, bool) else ""
        kinds = " and ".join(["for all servers"] * everywhere + ["of servers"] * bool(servers))
        raise Wrongs((f"{said}It holds accounts {kinds}. Choose with --server: {choices}.",))


def _accounts(kept: Any) -> bool:
    """Whether these are accounts by their user, and not yet another level of servers."""
    return isinstance(kept, dict) and any(
        isinstance(each, dict) and "balance" in each and not isinstance(each["balance"], dict)
        for each in kept.values()
    )


def _of_red(accounts: Any, where: str) -> Iterator[Balance]:
    if not isinstance(accounts, dict):
        raise Wrongs(("This is no Red bank.",))
    for user, account in accounts.items():
        kept = account if isinstance(account, dict) else {}
        balance = kept.get("balance", 0)
        # Red counts in whole numbers; true and 1.5 are none.
        amount = str(balance) if type(balance) is int else f"“{balance}”"
        name = str(kept.get("name") or user)
        yield Balance(where.format(user=user), "discord", str(user), name, amount)


# -- deciding --------------------------------------------------------------------------------------


def decide_import(asset: Asset, lines: Iterable[Balance], *, exact_ids: bool = False) -> Plan:
    """What these balances come to in this currency. Raises Wrongs with all that is wrong.

    `exact_ids`: whoever imports has looked, and ids that end in zeros do so.
    """
    lines = list(lines)
    found: list[tuple[Balance, int]] = []
    wrong: list[str] = []
    seen: dict[tuple[str, str], str] = {}
    rounded = set() if exact_ids else _rounded(lines)
    for line in lines:
        if line.user in rounded:
            wrong.append(
                f"{line.where}: {line.user} looks rounded by a spreadsheet. Export the ids as text;"
                " if they are right so, say --exact-ids."
            )
            continue
        if line.unreadable:
            wrong.append(f"{line.where}: {line.unreadable}")
            continue
        units, why = _units(asset, line)
        reasons = [each for each in (_nobody(line, seen), why) if each]
        wrong += [f"{line.where}: {each}" for each in reasons]
        if not reasons:
            found.append((line, units))
    total = sum(units for _, units in found)
    if not wrong and not any(units for _, units in found):
        wrong.append("There is no balance in it but zero.")
    if not wrong and abs(total) > MOST:
        wrong.append("All balances together are more than can be counted.")
    if not wrong and asset.model != ISSUED and total > 0:
        wrong.append(
            f"The balances sum to {exact(total, asset)}. In mutual credit they sum to zero, and"
            " the treasury can't be below it. Make the currency an issued one first: currency set"
            " model issued."
        )
    if wrong:
        raise Wrongs(tuple(wrong))
    return Plan(asset, tuple(found), 0 if asset.model == ISSUED else -total)


def _rounded(lines: Iterable[Balance]) -> set[str]:
    """The ids that a spreadsheet has rounded to the digits it keeps; few end in zeros by chance."""
    long = [
        line.user
        for line in lines
        if line.platform == "discord" and len(line.user) > _EXACT_DIGITS and line.user.isdecimal()
    ]
    ending = {user for user in long if not user[_EXACT_DIGITS:].strip("0")}
    by_chance = sum(0.1 ** (len(user) - _EXACT_DIGITS) for user in long)
    if len(ending) > _BY_CHANCE * by_chance:
        return ending
    # Other programs keep seventeen: of their ids nearly all end in a zero, of others a tenth.
    long = [user for user in long if len(user) > _DOUBLE_DIGITS]
    ending = {user for user in long if not user[_DOUBLE_DIGITS:].strip("0")}
    return ending if len(ending) > max(2, 0.8 * len(long)) else set()


def _nobody(line: Balance, seen: dict[tuple[str, str], str]) -> str:
    """Why it is no person's balance, or not theirs alone; `seen` says where who stands."""
    pattern = _USERS.get(line.platform)
    if pattern is None:
        return f"“{line.platform}” is no platform: {', '.join(_USERS)}."
    if _SHORTENED.fullmatch(line.user):
        return f"{line.user} was shortened by a spreadsheet. Export the ids as text."
    if line.platform == "discord" and re.fullmatch("0[0-9]+", line.user):
        return f"{line.user} begins with a zero, which no id does."
    if not pattern.fullmatch(line.user):
        return f"“{line.user}” is no user of {line.platform}."
    before = seen.setdefault((line.platform, line.user), line.where)
    return f"{line.user} stands in {before} already." if before != line.where else ""


def _units(asset: Asset, line: Balance) -> tuple[int, str]:
    """A balance in units, and why it is none."""
    match = _AMOUNT.fullmatch(line.amount)
    if match is None:
        return 0, f"{line.amount or 'nothing'} is no balance."
    whole, _, part = line.amount.lstrip("-").partition(".")
    if len(part.rstrip("0")) > asset.decimals:
        return 0, f"{line.amount} has more decimals than {asset.name} have, {asset.decimals}."
    if asset.decimals < 3 and _TWO_WAYS.fullmatch(line.amount):
        # "1.000" is a thousand in half of the world's tables.
        return 0, f"{line.amount} can be read in two ways. Write it without a mark for thousands."
    units = int(whole) * asset.unit + int(part.rstrip("0").ljust(asset.decimals, "0") or 0)
    if units > MOST:
        return 0, f"{line.amount} is more than can be counted."
    if line.amount.startswith("-") and units:
        if asset.model == ISSUED:
            return 0, f"{line.amount}: in an issued currency nobody is below zero."
        units = -units
    return units, ""


# -- booking ---------------------------------------------------------------------------------------


def book(books: Books, plan: Plan, now: int, digest: str) -> int:
    """Book an import as one entry; gives its number. Raises Wrongs where it cannot be."""
    _must_be_new(books, digest)
    asset = plan.asset
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
