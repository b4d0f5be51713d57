"""Balances in files: a plain table, or the bank of a Red bot; each by its place in the file."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

RED_BANK = "384734293238749"
"""The number under which Red's configuration keeps its bank."""

_COLUMNS = ("platform", "user", "name", "balance")
_SEPARATORS = (",", ";", "\t")
_EVERYWHERE = "global"
"""What chooses the bank for all servers of a file that holds both."""
TWO_WAYS = re.compile(r"-?[1-9][0-9]{0,2}[.,][0-9]{3}")
"""What is a thousand in half of the world's tables, and a one in the other."""


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
                if TWO_WAYS.fullmatch(amount):
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
