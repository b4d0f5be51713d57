"""A proposal in words: what it asks, at which step it is, and what is said beside it."""

from __future__ import annotations

import json

from commands.language.memo import memo_words
from commands.money.round_rules import round_rules
from commands.treasury import share_told
from commands.treasury.found import fund_name
from commands.treasury.plan import Plan, treasurers
from commands.values.reply import (
    Amount,
    Message,
    Name,
    Text,
    Time,
    Typed,
    Value,
)
from storage import roles
from storage.grants import opening as grant_opening
from storage.grants import rows as grants
from storage.grants.terms import read_terms
from storage.ledger.assets import Asset
from storage.ledger.pendings import Pending
from storage.members import Member
from storage.purse import (
    electorate,
    funds,
    instalments,
    kinds,
    policy,
    proposals,
    shares,
)
from storage.purse.funds import Fund
from storage.purse.instalments import RHYTHMS
from storage.purse.policies import DEFAULT
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books

_MEANS = {("balances", "everyone"): 1, ("balances", "own"): 2}
"""Settings that say what they mean, by how their words tell them apart."""


def asked(books: Books, proposal: Proposal) -> Value:
    """What a proposal asks: "Spend 300 points, to ben for zine printing."."""
    values: dict[str, Value] = {"memo": memo_words(proposal.purpose), "fund": "", "drawn": ""}
    if proposal.amount or proposal.kind == "budget":
        values["amount"] = amount(books, proposal)
        values["some"] = int(proposal.amount > 0)
    if proposal.receiver:
        values["to"] = Name(proposal.receiver)
    if proposal.fund:
        values["fund"] = fund_name(books, proposal.fund)
    match proposal.kind:
        case "policy" | "limit" | "setting":
            return _change(books, proposal)
        case "share":
            parts = shares.of_terms(proposal.terms)
            return share_told.question(books, proposal.purpose, parts)
        case "spend" | "half":
            values["drawn"] = _drawn(books, proposal)
        case "outlay" if proposal.way == "share":
            values |= {"to": Name(proposal.receiver, ping=True), "source": Text(proposal.purpose)}
            return Message("share-pay-question", values)
        case "outlay":
            values["to"], values["drawn"] = payee(proposal), _drawn(books, proposal)
        case "grants":
            values["title"], values["drawn"] = proposal.purpose, _drawn(books, proposal)
            worded = {"quadratic": "grants-gifts-question", "thanks": "grants-thanks-question"}
            method = read_terms(proposal.terms).method
            return Message(worded.get(method, "grants-question"), values)
        case "fund":
            values["name"] = Text(proposal.purpose)
            if proposal.terms:
                whose = Message(f"fund-role-{proposal.terms}")
                return Message("fund-question-role", {**values, "whose": whose})
        case "move":
            return Message(_way(proposal), values | _target(books, proposal))
        case "budget":
            values |= _target(books, proposal)
        case "appoint" | "dismiss" if proposal.terms:
            return Message(f"{proposal.kind}-question-{proposal.terms}", values)
        case "stop":
            other = books.need(Proposal, proposal.target)
            values |= {"number": str(other.number), "question": asked(books, other)}
            values["begun"] = int(other.parts > 1)
    return Message(f"{proposal.kind}-question", values)


def payee(proposal: Proposal, *, ping: bool = False) -> Value:
    """Who is paid: a member, or somebody who is nobody here."""
    if proposal.payee:
        return Text(proposal.payee)
    return Name(proposal.receiver, ping=ping)


def _change(books: Books, proposal: Proposal) -> Value:
    """What of a limit of the currency, of the policy, or of who sees what is to be another."""
    told = json.loads(proposal.terms)
    if proposal.kind == "setting":
        means = _MEANS.get((told["field"], told["value"]), 0)
        return Message("setting-question", {**told, "means": means})
    if proposal.kind == "policy":
        return Message(
            "policy-question", {"what": policy_line(books, told["field"], told["value"])}
        )
    asset = books.need(Asset, proposal.asset)
    field = Message(f"field-{told['field']}")
    values: dict[str, Value] = {"field": field, "value": limit_value(books, asset, told["value"])}
    if proposal.receiver:
        return Message("limit-question-own", {"to": Name(proposal.receiver), **values})
    return Message("limit-question", values)


def _way(proposal: Proposal) -> str:
    """Between which parts of the purse something moves."""
    if not proposal.target:
        return "move-back-question"
    return "move-between-question" if proposal.fund else "move-question"


def _target(books: Books, proposal: Proposal) -> dict[str, Value]:
    return {"target": fund_name(books, proposal.target)} if proposal.target else {}


def _drawn(books: Books, proposal: Proposal) -> Value:
    """Of which fund a spend is paid and in how many parts; nothing where it is as usual."""
    said: list[Value] = []
    if proposal.fund:
        said.append(Message("drawn-fund", {"fund": fund_name(books, proposal.fund)}))
    if proposal.parts > 1:
        rhythm = RHYTHMS.index(proposal.every)
        said.append(Message("drawn-parts", {"count": proposal.parts, "every": rhythm}))
    return tuple(part for each in said for part in (" ", each))


def step(books: Books, proposal: Proposal, now: int) -> Value:
    """The step a proposal is at."""
    at: str = proposal.state
    if was_called_off(books, proposal):
        at = "called-off"
    elif at == "paid" and proposal.kind not in kinds.PAYING:
        at = "done"
    elif at == "lapsed" and proposal.reason:
        at = proposal.reason
    values: dict[str, Value] = {
        "until": Time(proposal.until or now),
        "spend": _paid_or_done(proposal),
        "paid": proposal.parts_paid,
        "count": proposal.parts,
    }
    return Message(f"proposal-is-{at}", values)


def was_called_off(books: Books, proposal: Proposal) -> bool:
    """Whether it opened a round of grants that was called off."""
    is_over = (proposal.kind, proposal.state) == ("grants", "paid")
    return is_over and grants.was_called_off(books, proposal.number)


def _paid_or_done(proposal: Proposal) -> int:
    """Whether it is done (0) or paid, as it was approved (1) or as nobody objects (2)."""
    return (
        0 if proposal.kind not in kinds.PAYING else 2 if proposal.way in ("unless", "half") else 1
    )


def amount(books: Books, proposal: Proposal) -> Amount:
    """What a proposal asks for."""
    return Amount(proposal.amount, proposal.asset, books.need(Asset, proposal.asset).decimals)


def approvers(books: Books, count: int) -> Value:
    """Whose approval a small spend takes, as things stand, where so many approve."""
    usual = count == DEFAULT.approvals
    alone = 1 if usual and len(treasurers(books)) == 1 else 0
    if usual and not roles.was_filled(books, "treasurer"):
        alone = 2
    return Message("small-by", {"alone": alone, "count": count})


def policy_line(books: Books, field: str, value: int | str) -> Value:
    """A part of the policy with a value: "A vote is open for 5 days."."""
    shown: dict[str, Value] = {"value": value}
    if field == "approvals":
        shown["by"] = Message("small-by", {"alone": 0, "count": int(value)})
    elif field == "quorum":
        share = "/" in str(value)
        shown = {"kind": 1 if share else 2 if value else 0, "share": str(value)}
        shown["count"] = 0 if share or not value else int(value)
    elif field == "threshold":
        shown = {"more": int(value == DEFAULT.threshold), "share": str(value)}
    elif field == "mint":
        shown = {"vote": int(value == "vote")}
    return Message(f"policy-set-{field}", shown)


def limit_value(books: Books, asset: Asset, value: int | None) -> Value:
    """A limit; "none" where there is none."""
    if value is None:
        return Message("value-none")
    return Amount(value, asset.number, asset.decimals)


def alike(books: Books, proposal: Proposal, now: int) -> list[Value]:
    """What a proposal looks like: said on it, so that nothing is paid twice by mistake."""
    if proposal.kind == "half":
        return report_due(books, proposal)
    if proposal.kind not in kinds.PAYING:
        return []
    receiver = person_of(books, proposal.receiver)
    notes: list[Value] = [*_receipt(books, proposal, now)]
    notes += [
        Message(
            "proposal-looks-alike",
            {"number": str(each.number), "paid": int(each.state == "paid")},
        )
        for each in proposals.current(books, now)
        if each.number != proposal.number
        and each.kind in kinds.PAYING
        and (each.asset, each.amount) == (proposal.asset, proposal.amount)
        and each.payee == proposal.payee
        and person_of(books, each.receiver) == receiver
        and each.state in (*kinds.OPEN, "paid")
    ]
    if proposal.fund:
        notes += _of_role(books, proposal)
        notes += _beyond_budget(books, proposal, now)
    forgotten = receiver and books.need(Member, receiver).forgotten_at is not None
    if receiver and not forgotten and not proposals.was_paid(books, receiver):
        notes.append(Message("proposal-first-time", {"to": Name(proposal.receiver)}))
    return notes


def report_due(books: Books, proposal: Proposal) -> list[Value]:
    """What the receiver of a second half told of the first."""
    there = grants.applications_of(books, proposal.target)
    mine = next(each for each in there if each.half == proposal.number)
    if not mine.report:
        return []
    who = Name(person_of(books, mine.member))
    return [Message("half-report", {"who": who, "report": Text(mine.report)})]


def _of_role(books: Books, proposal: Proposal) -> list[Value]:
    """Whose fund it is spent of, where it belongs to a role."""
    role = electorate.role_of(books, proposal.kind, proposal.fund)
    if not role:
        return []
    whose = Message(f"fund-role-{role}")
    return [Message("proposal-of-role", {"fund": fund_name(books, proposal.fund), "whose": whose})]


_SHOWN_FOR = 365 * policy.DAY
"""So long a receipt that is shown again is known again."""


def _receipt(books: Books, proposal: Proposal, now: int) -> list[Value]:
    """Whether somebody who wants to be paid back showed a receipt, and for what else it was."""
    if proposal.kind not in kinds.REPAYING:
        return []
    shown = _shown(proposal)
    notes: list[Value] = [
        Message("expense-receipt", {"receipt": Text(shown), "some": int(bool(shown))})
    ]
    same = [
        each.number
        for each in proposals.repayments_since(books, now - _SHOWN_FOR)
        if shown and each.number != proposal.number and _shown(each) == shown
        if each.state in (*kinds.OPEN, "paid")
    ]
    return notes + [Message("expense-same-receipt", {"number": str(each)}) for each in same[-3:]]


def _shown(proposal: Proposal) -> str:
    """The hash of the receipt that was shown; empty where there was none."""
    return str(json.loads(proposal.terms or "{}").get("receipt", ""))


def terms(books: Books, proposal: Proposal, *, whole: bool = False) -> list[Value]:
    """By which terms a round of grants is to be held; `whole`: with how exactly it is counted."""
    if proposal.kind != "grants":
        return []
    asset = books.need(Asset, proposal.asset)
    full = None if whole else Typed(f"proposal show {proposal.number}")
    its = read_terms(proposal.terms)
    return round_rules(its, proposal.amount, asset, is_open=False, full=full)


def _beyond_budget(books: Books, proposal: Proposal, now: int) -> list[Value]:
    """That a spend is more than what is left of its fund's budget this month, others counted."""
    fund = books.need(Fund, proposal.fund)
    part = instalments.part(proposal.amount, proposal.parts, 1)
    held = funds.account_of(books, proposal.asset, fund.number)
    own = 0 if proposal.pending is None else books.need(Pending, proposal.pending).amount
    others = held.reserved - own
    left = fund.budget - others - funds.spent_in_month(books, proposal.asset, fund.number, now)
    if not fund.budget or part <= left:
        return []
    decimals = books.need(Asset, proposal.asset).decimals
    values: dict[str, Value] = {"fund": Text(fund.name)}
    values["left"] = Amount(max(0, left), proposal.asset, decimals)
    return [Message("proposal-beyond-budget", values)]


def beside(
    books: Books, proposal: Proposal, found: Plan, now: int, *, whole: bool = False
) -> list[Value]:
    """What is said on the ballot beside the question; `whole`: with all by which it is counted."""
    notes = [*changed_note(proposal), *terms(books, proposal, whole=whole)]
    notes += alike(books, proposal, now)
    notes += [*_shares(books, proposal), *share_told.role_note(books, proposal)]
    notes += _too_late(books, proposal, now + found.span)
    if found.small:
        return notes
    if found.fresh:
        notes.append(Message("proposal-fresh", {"count": found.fresh}))
    if found.eased:
        full = policy.full_quorum(len(found.roll))
        notes.append(Message("proposal-eased", {"count": full}))
    return notes


def _too_late(books: Books, proposal: Proposal, decided_at: int) -> list[Value]:
    """That the round which is to be stopped is over before the vote on that, decided then."""
    if proposal.kind != "stop" or books.need(Proposal, proposal.target).state != "round":
        return []
    ends_at = grant_opening.ends_at(books, grants.of_proposal(books, proposal.target))
    if decided_at <= ends_at:
        return []
    return [Message("proposal-stop-round", {"until": Time(ends_at)})]


def _shares(books: Books, proposal: Proposal) -> list[Value]:
    """What a share would make of a hundred."""
    parts = shares.of_terms(proposal.terms) if proposal.kind == "share" else ()
    return [share_told.example(books, parts)] if parts else []


def changed_note(proposal: Proposal) -> list[Value]:
    """That a proposal is not any more as it was first made."""
    return [Message("proposal-was-changed")] if proposal.changed else []
