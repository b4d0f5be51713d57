"""The books as plain text accounting has them: a journal that Beancount or hledger reads.

Every entry that moved something is one transaction, and at the end stands what each account holds,
so that `bean-check` and `hledger check` themselves compare it with what was booked. Their
commodities and accounts are spelt more narrowly than people spell their names: a name is mapped,
and stands beside its account as it is. What people typed is one line in which nothing means
anything to either.

The theory: https://beancount.github.io/docs/beancount_language_syntax.html and hledger's manual,
"Journal".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Literal, TextIO

from sqlalchemy import Connection

from storage.export import (
    Posted,
    account_name,
    all_named,
    asset_codes,
    cause_text,
    exact,
    holder_names,
    one_line,
    posted,
    time_text,
)
from storage.ledger.accounts import Account, all_accounts
from storage.ledger.assets import Asset, all_assets
from storage.ledger.references import reference
from storage.unit_of_work import Books

Journal = Literal["beancount", "hledger"]

OTHERS = "Equity:Others"
"""Where an entry on several other accounts came from or went to, in books that are one's own."""

_COMMODITY = re.compile(r"[A-Z](?:[A-Z0-9'._-]*[A-Z0-9])?")
_NOT_A_COMMODITY = frozenset({"TRUE", "FALSE", "NULL"})
_LONGEST_COMMODITY = 20
_NUMBERED = re.compile(r"-\d+$")
_PARTS: Mapping[str, str] = {
    "treasury": "Assets:Treasury",
    "fund": "Assets:Funds",
    "pot": "Assets:Circles:Pot",
    "deposits": "Assets:Circles:Deposits",
    "reserve": "Assets:Circles:Reserve",
    "escrow": "Assets:Escrow",
    "issuer": "Equity:Issuer",
    "exchange": "Equity:Exchange",
    "outside": "Equity:Outside",
}
"""Where an account of each kind stands; those of a member, a circle or a fund have a part more."""


@dataclass(frozen=True, slots=True)
class Line:
    """An account's part in a transaction, or what it holds: smallest units of an asset."""

    account: str
    units: int
    asset: int


@dataclass(frozen=True, slots=True)
class Transaction:
    """One entry: its time as ISO 8601 in UTC, `cause` an account's name or a word of ours."""

    number: int
    time: str
    kind: str
    cause: str
    corrects: int | None
    memo: str
    lines: tuple[Line, ...]

    @property
    def day(self) -> str:
        return self.time[:10]


def write_journal(
    form: Journal,
    connection: Connection,
    community: int,
    out: TextIO,
    only: Collection[int] | None = None,
) -> None:
    """Write the books of a community, or what moved on accounts with these numbers.

    Raises LookupError where the books name an account or an asset that they do not have.
    """
    books = Books(connection, community, lambda _, __: b"", writable=False)
    assets = {asset.number: asset for asset in all_assets(books)}
    accounts = {account.number: account for account in all_accounts(books)}
    people = all_named(connection, community)
    holders = holder_names(books, people)
    names = _account_names(accounts.values(), people, holders)
    called = {
        names[number]: account_name(each, people, holders) for number, each in accounts.items()
    }
    called[OTHERS] = "others"
    held = [
        Line(names[number], account.balance, account.asset)
        for number, account in accounts.items()
        if only is None or number in only
    ]
    code = {number: commodity(code, number) for number, code in _codes(assets).items()}
    writer = _WRITERS[form](assets, code, out)
    writer.head()
    last = None
    for each in _transactions(posted(connection, community, only), names, people, assets, only):
        for line in each.lines:
            writer.open(line.account, called[line.account], each.day)
        writer.transaction(each)
        last = each.day
    if last is not None:
        writer.held(held, last)


def _codes(assets: Mapping[int, Asset]) -> dict[int, str]:
    return asset_codes(list(assets.values()))


def commodity(code: str, asset: int) -> str:
    """A code as both programs read it: TRUE is a word of theirs, and some codes are none there.

    A code that is changed gets the asset's number, so that no two become one.
    """
    plain = re.sub(r"[^A-Z0-9'._-]", "-", code.upper())
    if plain == code and _COMMODITY.fullmatch(code) and code not in _NOT_A_COMMODITY:
        return code
    kept = plain[:_LONGEST_COMMODITY].strip("'._-")
    return f"{kept if kept[:1].isalpha() else f'C{kept}'}.{asset}"


def _account_names(
    accounts: Iterable[Account], people: Mapping[int, str], holders: Mapping[int, str]
) -> dict[int, str]:
    """Account number → its name in a journal; those of one owner in several assets are one."""
    listed = list(accounts)
    parts = _parts((each.owner for each in listed if each.kind == "member"), people, "Member")
    held = (each.owner for each in listed if each.kind == "outside")
    places = _parts(held, holders, "Holder")
    return {
        each.number: _account(each, places if each.kind == "outside" else parts) for each in listed
    }


def _parts(owners: Iterable[int], called: Mapping[int, str], nobody: str) -> dict[int, str]:
    """Owner → what of their name stands in an account, each another."""
    parts = {owner: part_of_account(called.get(owner, "")) for owner in owners if owner}
    alike: dict[str, int] = {}
    for part in parts.values():
        alike[part.casefold()] = alike.get(part.casefold(), 0) + 1
    for owner, part in parts.items():
        # Alike are told apart by a number; who took such a name gets their own number too.
        if not part or alike[part.casefold()] > 1 or _NUMBERED.search(part):
            parts[owner] = f"{part or nobody}-{owner}"
    return parts


def _account(account: Account, parts: Mapping[int, str]) -> str:
    if account.kind == "member":
        return f"Assets:Members:{parts[account.owner]}"
    root = _PARTS[account.kind]
    if not account.owner:
        return root
    part = parts[account.owner] if account.kind == "outside" else str(account.owner)
    return f"{root}:{part}"


def part_of_account(name: str) -> str:
    """What of a name may stand in an account: letters and digits, a capital or a digit first."""
    plain = "".join(
        letter if unicodedata.category(letter) in ("Lu", "Ll", "Lt", "Lm", "Lo", "Nd") else "-"
        for letter in unicodedata.normalize("NFC", name)
    )
    plain = re.sub("-+", "-", plain).strip("-")
    first = unicodedata.normalize("NFC", plain[:1].upper())
    if first and unicodedata.category(first[0]) not in ("Lu", "Nd"):
        first = f"M-{first}"
    return first + plain[1:]


def _transactions(
    found: Iterable[Posted],
    names: Mapping[int, str],
    people: Mapping[int, str],
    assets: Mapping[int, Asset],
    only: Collection[int] | None,
) -> Iterator[Transaction]:
    for number, rows in groupby(found, key=lambda each: each.entry):
        entry = list(rows)
        if only is not None and not any(each.account in only for each in entry):
            continue
        for each in entry:
            if each.account not in names or each.asset not in assets:
                raise LookupError(f"account {each.account} of asset {each.asset}")
        first = entry[0]
        yield Transaction(
            number,
            time_text(first.time),
            one_line(first.kind),
            cause_text(first.cause, people),
            first.corrects,
            one_line(first.memo),
            _lines(entry, names, only),
        )


def _lines(
    entry: list[Posted], names: Mapping[int, str], only: Collection[int] | None
) -> tuple[Line, ...]:
    """The postings of an entry; of books that are one's own, one's own and one against them."""
    if only is None:
        return tuple(Line(names[each.account], each.amount, each.asset) for each in entry)
    own = [each for each in entry if each.account in only]
    lines = [Line(names[each.account], each.amount, each.asset) for each in own]
    for asset in dict.fromkeys(each.asset for each in own):
        rest = -sum(each.amount for each in own if each.asset == asset)
        others = {names[each.account] for each in entry if each.account not in only}
        if rest:
            lines.append(Line(others.pop() if len(others) == 1 else OTHERS, rest, asset))
    return tuple(lines)


class _Writer:
    """What both programs have in common."""

    def __init__(self, assets: Mapping[int, Asset], code: Mapping[int, str], out: TextIO) -> None:
        self._assets, self._code, self._out = assets, code, out
        self._opened: set[str] = set()

    def amount(self, line: Line) -> str:
        return f"{exact(line.units, self._assets[line.asset])} {self._code[line.asset]}"

    def is_new(self, account: str) -> bool:
        if account in self._opened:
            return False
        self._opened.add(account)
        return True

    def of_each(self, held: Iterable[Line]) -> list[Line]:
        """What each account that was shown holds in each asset."""
        sums: dict[tuple[str, int], int] = {}
        for line in held:
            if line.account in self._opened:
                key = (line.account, line.asset)
                sums[key] = sums.get(key, 0) + line.units
        return [Line(account, units, asset) for (account, asset), units in sums.items()]


class _Beancount(_Writer):
    def head(self) -> None:
        self._out.write(";; The books as they stand, for Beancount 3 and 2.\n")

    def open(self, account: str, name: str, day: str) -> None:
        if self.is_new(account):
            self._out.write(f'\n{day} open {account}\n  name: "{_quoted(name)}"\n')

    def transaction(self, each: Transaction) -> None:
        corrects = "" if each.corrects is None else f"  corrects: {each.corrects}\n"
        lines = "".join(f"  {line.account}  {self.amount(line)}\n" for line in each.lines)
        self._out.write(
            f'\n{each.day} * "{_quoted(each.kind)}" "{_quoted(each.memo)}"\n'
            f"  entry: {each.number}\n"
            f'  reference: "{reference(each.number)}"\n'
            f'  time: "{each.time}"\n'
            f'  cause: "{_quoted(each.cause)}"\n'
            f"{corrects}{lines}"
        )

    def held(self, held: Iterable[Line], last: str) -> None:
        # A balance there is that of the morning, so it is told for the day after.
        day = _day_after(last)
        self._out.write("\n")
        for line in self.of_each(held):
            # To the last unit: without a tolerance of zero, a cent more or less would pass.
            number, _, code = self.amount(line).partition(" ")
            self._out.write(f"{day} balance {line.account}  {number} ~ 0 {code}\n")


class _Hledger(_Writer):
    def head(self) -> None:
        self._out.write("; The books as they stand, for hledger.\n\ndecimal-mark .\n")
        for number, asset in self._assets.items():
            whole = "1." if not asset.decimals else f"1.{'0' * asset.decimals}"
            self._out.write(f"commodity {whole} {self._symbol(number)}\n")

    def _symbol(self, asset: int) -> str:
        code = self._code[asset]
        return code if code.isalpha() else f'"{code}"'

    def amount(self, line: Line) -> str:
        return f"{exact(line.units, self._assets[line.asset])} {self._symbol(line.asset)}"

    def open(self, account: str, name: str, day: str) -> None:
        if self.is_new(account):
            self._out.write(f"\naccount {account}  ; name: {_comment(name)}\n")

    def transaction(self, each: Transaction) -> None:
        corrects = "" if each.corrects is None else f"    ; corrects: {each.corrects}\n"
        lines = "".join(f"    {line.account}  {self.amount(line)}\n" for line in each.lines)
        self._out.write(
            f"\n{each.day} * ({reference(each.number)}) {_plain(each.kind)}"
            f"{f' | {_plain(each.memo)}' if each.memo else ''}\n"
            f"    ; entry: {each.number}\n"
            f"    ; time: {each.time}\n"
            f"    ; cause: {_comment(each.cause)}\n"
            f"{corrects}{lines}"
        )

    def held(self, held: Iterable[Line], last: str) -> None:
        self._out.write(f"\n{last} * what each account holds\n")
        for line in self.of_each(held):
            nothing = self.amount(Line(line.account, 0, line.asset))
            self._out.write(f"    {line.account}  {nothing} = {self.amount(line)}\n")


_WRITERS: Mapping[Journal, type[_Beancount | _Hledger]] = {
    "beancount": _Beancount,
    "hledger": _Hledger,
}


_NO_TAGS = str.maketrans(":,[]", "..()")


def _day_after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _plain(text: str) -> str:
    """Words without the marks that begin a comment or part a payee from a note."""
    return one_line(text).replace(";", ",").replace("|", "/")


def _quoted(text: str) -> str:
    """Words that stand in a string of Beancount's."""
    return _plain(text).replace("\\", "\\\\").replace('"', '\\"')


def _comment(text: str) -> str:
    """Words in a comment of hledger's, which reads tags and dates there: neither is left."""
    return _plain(text).translate(_NO_TAGS)
