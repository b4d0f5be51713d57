"""How income is shared: by a rule that was decided before, to the unit, on a word apart. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from storage.ledger.entries import EntryRow
from storage.ledger.verifier import funds
from storage.ledger.verifier.purse import execution, holdings, people
from storage.ledger.verifier.purse.told import Told, ToldShare, ToldVoucher
from storage.ledger.verifier.state import Line, State, Wrong, named
from storage.purse import policy, shares
from storage.purse.shares import Part


def settled(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """From here on income of a source is shared, or no more, just as it was decided."""
    told, parts = execution.carried_out(state, row), str(detail["split"])
    before = state.purse.shares.get(int(detail.get("before", 0)))
    ended = "before" in detail and (before is None or before.ended > 0)
    right = told.kind == "share" and shares.written_parts(shares.of_terms(told.terms)) == parts
    for each in shares.read_parts(parts):
        right = right and (each.to != "fund" or funds.there(state, each.fund) is not None)
    if not right or ended or not (parts or before):
        raise Wrong(f"Entry {named(row.number)} settles a share that was not decided.")
    if before is not None:
        before.ended = row.number
    if parts:
        made = ToldShare(row.number, detail["words"], parts, told.number, row.time)
        state.purse.shares[row.number] = made


def rule_of(state: State, told: ToldVoucher) -> ToldShare | None:
    """The rule under which income was written down."""
    return state.purse.shares.get(told.share)


def beneficiaries(state: State, told: ToldVoucher) -> set[int]:
    """Who is given something of an income by its rule, as persons."""
    rule = rule_of(state, told)
    wanted = () if rule is None else shares.roles_of(shares.read_parts(rule.parts))
    return {person for role in wanted for person in people.holders(state, role)}


def shared(state: State, row: EntryRow, postings: Sequence[Line], detail: dict[str, Any]) -> None:
    """Income is shared by its rule, once, on the word of somebody who gets nothing of it."""
    told, name = state.purse.vouchers[int(detail["of"])], named(row.number)
    rule, by = rule_of(state, told), state.goes_on_as(int(detail["by"]))
    if rule is None or told.shared or told.kind != "income" or told.state != "done":
        raise Wrong(f"Entry {name} shares what there is nothing to share of.")
    if (row.cause, int(detail["share"])) != (f"proposal/{rule.proposal}", rule.entry):
        raise Wrong(f"Entry {name} shares by another rule than there is.")
    if not _bears_out(state, row, told, by):
        raise Wrong(f"Entry {name} is shared on the word of whom it may not be.")
    parts, given = shares.read_parts(rule.parts), shares.read_given(str(detail["given"]))
    sums = state.purse.share_sums
    came = sums.get((rule.entry, told.asset, 0), 0) + told.left
    before = {number: sums.get((rule.entry, told.asset, number), 0) for number in _numbers(parts)}
    moved = sum(line.amount for line in postings if line.amount > 0)
    purse = funds.account_of(state, told.asset, 0)
    free = purse.balance - purse.reserved + moved
    right = shares.divided(parts, came, before, free, _whom(state, rule, given))
    if given != right:
        raise Wrong(f"Entry {name} shares other than its rule says.")
    _is_moved(state, row, postings, parts, right)
    sums[rule.entry, told.asset, 0] = came
    for each in right:
        key = (rule.entry, told.asset, each.part)
        sums[key] = sums.get(key, 0) + each.units
    told.shared = row.number
    state.purse.to_instruct += [
        (row.number, told.asset, each.part, each.member, each.units)
        for each in right
        if each.member
    ]


def _numbers(parts: Sequence[Part]) -> range:
    return range(1, len(parts) + 1)


def _bears_out(state: State, row: EntryRow, told: ToldVoucher, by: int) -> bool:
    """Whether somebody who neither wrote it down nor is given anything of it confirms it."""
    theirs = beneficiaries(state, told)
    if by == state.goes_on_as(told.member) or by in theirs:
        return False
    if by == state.goes_on_as(told.done_by):
        return True
    return holdings.may_confirm(state, row, by, told, apart=theirs)


def _whom(state: State, rule: ToldShare, given: Sequence[shares.Given]) -> dict[int, list[int]]:
    """Who could be given each part. Of those who have a role no record tells who was there, so they
    are whom it was given to, in their order; all of them have the role. Once a rule has ended
    nobody is given anything for a role."""
    found: dict[int, list[int]] = {}
    for number, part in enumerate(shares.read_parts(rule.parts), 1):
        if part.to == "role":
            if rule.ended:
                continue
            able = people.holders(state, part.role)
            members = [each.member for each in given if each.part == number]
            if members and sorted(set(members) & set(able)) == members:
                found[number] = members
        elif part.to == "fund" and funds.there(state, part.fund) is not None:
            found[number] = []
    return found


def _is_moved(
    state: State,
    row: EntryRow,
    postings: Sequence[Line],
    parts: Sequence[Part],
    given: Sequence[shares.Given],
) -> None:
    """Whether just what funds are given is moved, out of what is in none."""
    due = {
        parts[each.part - 1].fund: each.units for each in given if parts[each.part - 1].to == "fund"
    }
    got: dict[int, int] = {}
    for line in postings:
        account = state.account(line.account, row)
        if account.kind == "fund":
            got[account.owner] = line.amount
    if got != due:
        raise Wrong(f"Entry {named(row.number)} moves other than was shared.")


def instructed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    """What a member was given is decided, under a number of its own, for a holder to pay."""
    number, name = int(detail["proposal"]), named(row.number)
    entry, asset, part, member, units = state.purse.to_instruct.pop(0)
    said = tuple(int(detail[each]) for each in ("shared", "asset", "part", "receiver", "amount"))
    voucher = next(each for each in state.purse.vouchers.values() if each.shared == entry)
    rule = state.purse.shares[voucher.share]
    right = (entry, asset, part, member, units) == said
    if number != state.matters + 1 or not right or row.cause != f"proposal/{rule.proposal}":
        raise Wrong(f"Entry {name} has something paid that was not shared.")
    by = state.purse.proposals[rule.proposal].proposed_by
    told = Told(
        number,
        "outlay",
        by,
        asset,
        units,
        member,
        detail["words"],
        row.time,
        row.number,
        needs=0,
        until=0,
    )
    told.way, told.terms, told.shared = "share", shares.of_part(rule.entry, part), entry
    state.matters = number
    state.purse.proposals[number] = told


def is_instructed(_: State, row: EntryRow, told: Told, detail: dict[str, Any]) -> bool:
    """Whether what was shared to a member is kept for them, for a holder to pay."""
    kept = told.way == "share" and told.pending is not None
    right = (detail["way"], detail["large"], detail["roll"]) == ("share", 0, 0)
    return kept and right and int(detail["until"]) == row.time + policy.INSTRUCTED


def may_follow(state: State, row: EntryRow) -> None:
    """What was shared to members is for holders to pay at once, before anything else."""
    waits = bool(state.purse.to_instruct)
    if waits and row.kind not in ("instruct", "reserve", "step"):
        raise Wrong(f"Entry {named(row.number)} comes before what was shared is told to anybody.")
    if not waits and row.kind == "instruct":
        raise Wrong(f"Entry {named(row.number)} has something paid that was not shared.")
