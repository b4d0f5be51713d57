"""Rules by which what comes in from a source is shared: who gets which part, and what each has had.

A rule is decided as a proposal. It holds for income from outside that is written down after its
record, each currency by itself, and cumulatively: at any time each part has been given the floor of
its share of all that ever came; what is left waits in the treasury. docs/rules.md, "The purse".

The words of a source lie outside the chain, under a salted hash; the parts are on it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from sqlalchemy import Table, bindparam, select

from storage import schema
from storage.ledger.accounts import fund_account, treasury
from storage.ledger.chain import Detail, memo_hash
from storage.ledger.movements import Entry, Leg
from storage.names import fold_name
from storage.records import Record, changed, shape
from storage.roles import DECIDED
from storage.unit_of_work import Books

WHOLE = 10_000
"""Shares are hundredths of a per cent."""
MOST_PARTS = 10
LONGEST_SOURCE = 60
_WORD = re.compile(r"\w+")
To = Literal["treasury", "fund", "role"]
_WRITTEN = re.compile(r"(treasury|fund|role)(?:/([a-z0-9]+))?=([0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Part:
    """`share` of `WHOLE` for the treasury, the fund with the number `fund`, or who has `role`."""

    to: To
    share: int
    fund: int = 0
    role: str = ""

    @property
    def written(self) -> str:
        """As a record has it: `fund/1=2000`."""
        whom = f"/{self.fund or self.role}" if self.to != "treasury" else ""
        return f"{self.to}{whom}={self.share}"


@dataclass(frozen=True, slots=True)
class Given:
    """`units` that a part is given: to a member, or to nobody in particular (0)."""

    part: int
    units: int
    member: int = 0


# -- pure ------------------------------------------------------------------------------------------


def read_parts(text: str) -> tuple[Part, ...]:
    """The parts that a record holds, none where the rule ends. Raises ValueError."""
    found: list[Part] = []
    for each in text.split():
        at = _WRITTEN.fullmatch(each)
        if at is None or at[1] not in get_args(To):
            raise ValueError(f"{each!r} is no part of a share")
        whom = at[2] or ""
        fund = int(whom) if at[1] == "fund" else 0
        found.append(Part(at[1], int(at[3]), fund, whom if at[1] == "role" else ""))  # type: ignore[arg-type] # one of `To`, as was just looked up
    if text != written_parts(found):
        raise ValueError(f"{text!r} is not how parts are written")
    if found and not are_fit(found):
        raise ValueError(f"{text!r} is no way to share")
    return tuple(found)


def written_parts(parts: Iterable[Part]) -> str:
    """Parts as a record holds them."""
    return " ".join(each.written for each in parts)


def are_fit(parts: Sequence[Part]) -> bool:
    """Whether parts are each for somebody else, and the whole together."""
    whom = {(each.to, each.fund, each.role) for each in parts}
    named = all(
        (each.to != "fund" or each.fund > 0) and (each.to != "role" or each.role in DECIDED)
        for each in parts
    )
    whole = sum(each.share for each in parts) == WHOLE and all(each.share > 0 for each in parts)
    return named and whole and len(whom) == len(parts) <= MOST_PARTS


def terms(parts: Iterable[Part]) -> str:
    """What a proposal says of the parts."""
    return json.dumps({"split": written_parts(parts)})


def of_terms(text: str) -> tuple[Part, ...]:
    """The parts that a proposal asks for. Raises KeyError, ValueError where it asks for none."""
    return read_parts(str(json.loads(text)["split"]))


def of_part(rule: int, part: int) -> str:
    """The terms of what a member is to be paid of a part."""
    return json.dumps({"share": rule, "part": part})


def part_of(text: str) -> tuple[int, int]:
    """The rule and the part that what is to be paid is of."""
    told = json.loads(text)
    return int(told["share"]), int(told["part"])


def gives_away(parts: Iterable[Part]) -> bool:
    """Whether anything leaves what everybody decides on."""
    return any(each.to != "treasury" for each in parts)


def roles_of(parts: Iterable[Part]) -> tuple[str, ...]:
    """The roles whose holders are given something."""
    return tuple(each.role for each in parts if each.to == "role")


def due(share: int, came: int, given: int) -> int:
    """What a part is still to be given of all that came; what it had too much stays with it."""
    return max(0, share * came // WHOLE - given)


def divided(
    parts: Sequence[Part],
    came: int,
    given: Mapping[int, int],
    free: int,
    whom: Mapping[int, Sequence[int]],
) -> list[Given]:
    """What each part is given now that `came` came in all.

    241.03 at 60/20/20 %: 144.61, 48.20, 48.20, and 0.02 wait; 100 more: 60, 20, 20.
    `given` is what each part (counted from 1) was given before. What goes to funds and members is
    taken of `free`, in the order of the parts. `whom` are the members of a part that is for a role;
    where there are none, or its fund is not there (no line in `whom`), it waits. Members divide
    their part by Splits: each the floor, then one unit each from the first.
    """
    found: list[Given] = []
    for number, part in enumerate(parts, 1):
        units = due(part.share, came, given.get(number, 0))
        if part.to == "treasury":
            found.append(Given(number, units))
            continue
        members = whom.get(number)
        units = min(units, free)
        if members is None or (part.to == "role" and not members):
            continue
        free -= units
        if part.to == "fund":
            found.append(Given(number, units))
        else:
            each, rest = divmod(units, len(members))
            found += [Given(number, each + (at < rest), m) for at, m in enumerate(members)]
    return [each for each in found if each.units]


def read_given(text: str) -> list[Given]:
    """What a record says was given. Raises ValueError."""
    found = []
    for each in text.split():
        whom, _, units = each.partition("=")
        part, _, member = whom.partition("/")
        found.append(Given(int(part), int(units), int(member or 0)))
    return found


def written_given(given: Iterable[Given]) -> str:
    """What was given as a record holds it: `1=14461 2=4820 3/5=4820`."""
    return " ".join(
        f"{each.part}{f'/{each.member}' if each.member else ''}={each.units}" for each in given
    )


def instructed(
    number: int, entry: int, asset: int, given: Given, words: str | None, cause: str
) -> Entry:
    """The record that what a member was given by the entry `entry` is for a holder to pay, with the
    hash of what the source is called."""
    detail: Detail = {
        "proposal": number,
        "shared": entry,
        "asset": asset,
        "part": given.part,
        "receiver": given.member,
        "amount": given.units,
        "words": words,
    }
    return Entry("instruct", cause=cause, detail=detail)


# -- the rows --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShareRule(Record):
    """What comes from `source` is shared in these parts, by the record `entry` that carried out
    `proposal`, until the record `ended`; 0 while it holds."""

    TABLE: ClassVar[Table] = schema.share_rules

    entry: int
    source: str
    salt: bytes | None
    parts: str
    proposal: int
    opened_at: int
    ended: int = 0

    @property
    def split(self) -> tuple[Part, ...]:
        """Its parts."""
        return read_parts(self.parts)


@dataclass(frozen=True, slots=True)
class ShareSum(Record):
    """What a part of a rule, counted from 1, was given of a currency; of part 0, what came in."""

    TABLE: ClassVar[Table] = schema.share_sums

    rule: int
    asset: int
    part: int
    units: int


_r, _s = schema.share_rules, schema.share_sums
_ALL = (
    select(*(_r.c[name] for name in shape(ShareRule).columns))
    .where(_r.c.community_id == bindparam("community_id"))
    .order_by(_r.c.entry)
)
_SUMS = (
    select(*(_s.c[name] for name in shape(ShareSum).columns))
    .where(
        _s.c.community_id == bindparam("community_id"),
        _s.c.rule == bindparam("rule"),
        _s.c.asset == bindparam("asset"),
    )
    .order_by(_s.c.part)
)


def every_rule(books: Books) -> list[ShareRule]:
    """Every rule there ever was, the oldest first."""
    return books.select(ShareRule, _ALL)


def in_force(books: Books) -> list[ShareRule]:
    """The rules that hold now."""
    return [each for each in every_rule(books) if not each.ended]


def of_source(books: Books, source: str) -> ShareRule | None:
    """The rule that holds for a source, however it is capitalised."""
    wanted = _spoken(source)
    return next((each for each in in_force(books) if _spoken(each.source) == wanted), None)


def matching(books: Books, words: str) -> ShareRule | None:
    """The rule for what income is said to come from: its source begins the words; the longest."""
    said = _spoken(words)
    found = [
        (len(source), each)
        for each in in_force(books)
        if (source := _spoken(each.source)) and said[: len(source)] == source
    ]
    return max(found, key=lambda each: each[0], default=(0, None))[1]


def _spoken(words: str) -> list[str]:
    """Words as they are compared, without what stands between them: "Etsy, March"."""
    return _WORD.findall(fold_name(words))


def gives_to_role(books: Books, role: str) -> bool:
    """Whether a rule that holds gives something to who has a role."""
    return any(role in roles_of(each.split) for each in in_force(books))


def gives_to_fund(books: Books, fund: int) -> ShareRule | None:
    """A rule that holds and gives something to a fund."""
    there = in_force(books)
    return next((rule for rule in there if any(e.fund == fund for e in rule.split)), None)


def sums(books: Books, rule: int, asset: int) -> dict[int, int]:
    """What came (0), and what each part of a rule was given, of a currency."""
    found = books.select(ShareSum, _SUMS, rule=rule, asset=asset)
    return {each.part: each.units for each in found}


def add(books: Books, rule: int, asset: int, part: int, units: int) -> None:
    """Count what came, or what a part was given, or what of it was not after all."""
    before = books.get(ShareSum, rule, asset, part) or ShareSum(rule, asset, part, 0)
    books.save(changed(before, units=before.units + units))


# -- records ---------------------------------------------------------------------------------------


def words_hash(rule: ShareRule) -> str | None:
    """The hash of a source; None where it was changed, so that nothing binds it."""
    return None if rule.salt is None else memo_hash(rule.salt, rule.source).hex()


def opened(rule: ShareRule, before: int, cause: str) -> Entry:
    """The record that a rule holds from now on, in place of the one of the record `before`; with
    no parts it only ends that."""
    detail: Detail = {"split": rule.parts}
    if rule.parts:
        detail = {**detail, "words": words_hash(rule)}
    if before:
        detail = {**detail, "before": before}
    return Entry("share", cause=cause, detail=detail)


def shared(
    voucher: int, rule: ShareRule, asset: int, by: int, given: Sequence[Given], cause: str
) -> Entry:
    """The one entry by which income that the member `by` bears out is shared: what funds get moves;
    what members get is told, and is for a holder to pay."""
    parts = rule.split
    moved = [
        (fund_account(asset, parts[each.part - 1].fund), each.units)
        for each in given
        if parts[each.part - 1].to == "fund"
    ]
    whole = sum(units for _, units in moved)
    legs = [Leg(treasury(asset), -whole)] if whole else []
    legs += [Leg(key, units) for key, units in moved]
    detail: Detail = {
        "of": voucher,
        "share": rule.entry,
        "by": by,
        "given": written_given(given),
    }
    return Entry("shared", tuple(legs), cause=cause, detail=detail)
