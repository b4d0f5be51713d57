"""What balances of a file come to in a currency, and what is wrong with them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.tools.balance_files import TWO_WAYS, Balance, Wrongs
from storage.export import exact
from storage.ledger.assets import ISSUED, Asset
from storage.ledger.money import MOST

_USERS = {"matrix": re.compile(r"@[^\s:]+:\S+"), "discord": re.compile(r"[1-9][0-9]{14,21}")}
_SHORTENED = re.compile(r"[0-9]+(?:[.,][0-9]+)?[eE]\+?[0-9]+")
_EXACT_DIGITS = 15
"""So many digits of a number a spreadsheet keeps; it writes zeros for the others."""
_DOUBLE_DIGITS = 17
"""So many are kept by programs that count in floating point."""
_BY_CHANCE = 20
"""Ids that look rounded are taken for it where they are so many times more than by chance."""
_AMOUNT = re.compile(r"-?[0-9]{1,19}(?:\.([0-9]{1,8}))?")


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would book, in units: for each person, and what is left for the treasury."""

    asset: Asset
    balances: tuple[tuple[Balance, int], ...]
    rest: int

    @property
    def total(self) -> int:
        return sum(units for _, units in self.balances)


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
    if asset.decimals < 3 and TWO_WAYS.fullmatch(line.amount):
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
