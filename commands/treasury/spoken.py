"""A proposal in words: what it asks, at which step it is, and what to press."""

from __future__ import annotations

import json
from collections.abc import Sequence

from commands.engine.request import Say
from commands.language.memo import memo_words
from commands.money.round_rules import round_rules
from commands.treasury import outside_told, share_told
from commands.treasury.found import fund_name
from commands.treasury.plan import Plan, treasurers
from commands.values.reply import (
    Amount,
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
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
from storage.ledger.references import reference
from storage.purse import (
    electorate,
    funds,
    holdings,
    instalments,
    kinds,
    policies,
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
        return _report(books, proposal)
    if proposal.kind not in kinds.PAYING:
        return []
    receiver = person_of(books, proposal.receiver)
    notes: list[Value] = [*_receipt(proposal)]
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
    if proposal.receiver and not proposals.was_paid(books, receiver):
        notes.append(Message("proposal-first-time", {"to": Name(proposal.receiver)}))
    return notes


def _report(books: Books, proposal: Proposal) -> list[Value]:
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


def _receipt(proposal: Proposal) -> list[Value]:
    """Whether somebody who wants to be paid back showed a receipt."""
    if proposal.kind not in kinds.REPAYING:
        return []
    told = json.loads(proposal.terms or "{}").get("receipt", "")
    return [Message("expense-receipt", {"receipt": Text(told), "some": int(bool(told))})]


def _terms(books: Books, proposal: Proposal) -> list[Value]:
    """By which terms a round of grants is to be held."""
    if proposal.kind != "grants":
        return []
    asset = books.need(Asset, proposal.asset)
    return round_rules(read_terms(proposal.terms), proposal.amount, asset, is_open=False)


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


def beside(books: Books, proposal: Proposal, found: Plan, now: int) -> list[Value]:
    """What is said on the ballot beside the question."""
    notes = [*changed_note(proposal), *_terms(books, proposal), *alike(books, proposal, now)]
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


def key_of(proposal: Proposal, step: str = "") -> str:
    """The key of a proposal's message, or of that of a later step."""
    return f"proposal/{proposal.number}{step}"


def face(books: Books, proposal: Proposal) -> Reply:
    """The message of a proposal at the step it is at, with what to press."""
    number = str(proposal.number)
    head: dict[str, Value] = {"number": number, "question": asked(books, proposal)}
    lines: list[Block] = []
    until: Value = Time(proposal.until)
    match proposal.state:
        case "asked":
            lines.append(_line("proposal-asked", who=Name(proposal.proposed_by), **head))
            notes = [*_terms(books, proposal), *alike(books, proposal, proposal.proposed_at)]
            lines += _beside([*changed_note(proposal), *notes])
            seconds = _who(books, proposal, "second")
            left = proposal.needs - len(seconds)
            lines.append(_line("proposal-needs-seconds", count=left, until=until))
            lines.append(_press(proposal, ("second",)))
        case "small":
            lines.append(_line("proposal-asked", who=Name(proposal.proposed_by), **head))
            notes = alike(books, proposal, proposal.opened_at or 0)
            lines += _beside([*changed_note(proposal), *notes])
            lines.append(_line("proposal-small", by=_by(books, proposal), until=until))
            lines += _done(books, proposal)
            lines.append(_press(proposal, ("approve", "object")))
        case "window":
            if proposal.way in ("wait", "unless", "half"):
                own = proposal.kind == "half"
                words = "proposal-head" if own else "proposal-asked"
                lines.append(_line(words, who=Name(proposal.proposed_by), **head))
                notes = alike(books, proposal, proposal.opened_at or 0)
                lines += _beside([*changed_note(proposal), *notes])
            else:
                who = _names(books, proposal, "approve")
                lines.append(_line("proposal-approved", who=who, **head))
            enough = policy.enough(proposal.roll)
            spend = int(proposal.kind in kinds.PAYING)
            lines.append(_line("proposal-window", count=enough, until=until, spend=spend))
            lines += _done(books, proposal, objections_only=True)
            lines.append(_press(proposal, ("object",)))
        case _:
            return _at_step(books, proposal)
    return Reply(tuple(lines))


def _at_step(books: Books, proposal: Proposal) -> Reply:
    """What is proposed and the step it is at, with nothing to press."""
    head: dict[str, Value] = {"number": str(proposal.number), "question": asked(books, proposal)}
    lines: list[Block] = [Line((step(books, proposal, proposal.until),))]
    if proposal.state in kinds.INSTRUCTED:
        lines.append(pay_line(proposal))
    notes = _report(books, proposal) if proposal.kind == "half" else []
    return Reply((_line("proposal-head", **head), *_beside(notes), *lines))


def pay_line(proposal: Proposal) -> Line:
    """What a holder presses who has paid what was decided; it names the proposal, since there may
    be several in one message."""
    number = str(proposal.number)
    label = Message("proposal-pay-button", {"number": number})
    return Line((Button(label, f"proposal pay {number}"),))


def _line(message: str, **values: Value) -> Line:
    return Line((Message(message, values),))


def _beside(notes: Sequence[Value]) -> list[Block]:
    spaced = tuple(part for note in notes for part in (" ", note))[1:]
    return [Line(spaced)] if spaced else []


def _by(books: Books, proposal: Proposal) -> Value:
    return approvers(books, policies.of(books, proposal.policy).approvals)


def _press(proposal: Proposal, acts: Sequence[str]) -> Line:
    buttons: list[Value] = []
    for each in acts:
        label = Message(f"proposal-{each}-button")
        buttons += [Button(label, f"proposal {each} {proposal.number}"), " "]
    typed = Typed(f"proposal {acts[0]} {proposal.number}")
    return Line((*buttons[:-1], Message("vote-or-typed", {"example": typed})))


def _who(books: Books, proposal: Proposal, act: kinds.Act) -> list[int]:
    return proposals.people_of(books, proposals.acts_of(books, proposal.number, act))


def _names(books: Books, proposal: Proposal, act: kinds.Act) -> Listed:
    return Listed(tuple(Name(each) for each in _who(books, proposal, act)))


def _done(books: Books, proposal: Proposal, *, objections_only: bool = False) -> list[Block]:
    """Who has approved and who has objected so far."""
    acts: tuple[kinds.Act, ...] = ("object",) if objections_only else ("approve", "object")
    return [
        _line(f"proposal-{act}-so-far", who=_names(books, proposal, act))
        for act in acts
        if _who(books, proposal, act)
    ]


def listed(books: Books, proposal: Proposal, now: int) -> Block:
    """A proposal in a list, with the step it is at."""
    number = str(proposal.number)
    at = step(books, proposal, now)
    return _line("proposal-listed", number=number, question=asked(books, proposal), now=at)


def challenge_lines(books: Books, proposal: Proposal) -> list[Block]:
    """What the room reads when a vote passed: until when it can be stopped, and how."""
    vote = proposals.vote_of(books, proposal)
    count = policy.enough(vote.roll or 0)
    button = Button(Message("proposal-object-button"), f"proposal object {proposal.number}")
    values: dict[str, Value] = {
        "count": count,
        "until": Time(proposal.until),
        "typed": Typed(f"proposal object {proposal.number}"),
        "object": button,
        "spend": int(proposal.kind in kinds.PAYING),
    }
    return [_line("proposal-challenge", **values)]


def held_line(books: Books, proposal: Proposal, held: int, reserved: int) -> Block:
    """What the purse holds, and how much of it is spoken for."""
    decimals = books.need(Asset, proposal.asset).decimals
    return _line(
        "proposal-purse",
        held=Amount(held, proposal.asset, decimals),
        reserved=Amount(reserved, proposal.asset, decimals),
    )


def freed_lines(books: Books, proposal: Proposal) -> list[Block]:
    """What the room reads when nothing comes of what was kept."""
    if proposal.pending is None:
        return []
    kept = books.need(Pending, proposal.pending).amount
    decimals = books.need(Asset, proposal.asset).decimals
    return [_line("proposal-freed", amount=Amount(kept, proposal.asset, decimals))]


def outcome_lines(books: Books, proposal: Proposal) -> list[Block]:
    """What the room reads when a proposal was carried out, could not be, or is over."""
    number = str(proposal.number)
    values: dict[str, Value] = {"number": number, "question": asked(books, proposal)}
    mark = f"#{reference(proposal.paid)}" if proposal.paid else ""
    match proposal.state:
        case "paid" if kinds.booked_as(proposal.kind) == "spend":
            to = Name(person_of(books, proposal.receiver), ping=True)
            memo = memo_words(proposal.purpose)
            paid: dict[str, Value] = {
                "number": number,
                "amount": amount(books, proposal),
                "memo": memo,
                "to": to,
            }
            if proposal.parts > 1:
                paid["amount"] = _last_part(books, proposal)
                return [_line("part-paid-last", **paid, count=proposal.parts, reference=mark)]
            return [_line("proposal-paid", **paid, reference=mark)]
        case "running":
            part: dict[str, Value] = {"to": Name(person_of(books, proposal.receiver), ping=True)}
            part |= {"amount": _last_part(books, proposal), "reference": mark}
            part |= {"paid": proposal.parts_paid, "count": proposal.parts}
            part |= {"memo": memo_words(proposal.purpose), "until": Time(proposal.until)}
            return [_line("part-paid", number=number, **part)]
        case "short":
            reason = Message(f"proposal-cannot-{proposal.reason}")
            until = Time(proposal.until)
            return [_line("part-short", **values, reason=reason, until=until)]
        case "instructed" | "late":
            typed, until = Typed(f"treasury record spending {number}"), Time(proposal.until)
            holders = Listed(_holders(books, proposal), "or")
            told = f"outlay-{proposal.state}"
            line = _line(told, **values, holders=holders, typed=typed, until=until)
            return [line, pay_line(proposal)]
        case "paid":
            done = _line("proposal-done", **values, reference=mark)
            stopped = stops(books, proposal)
            return [done] if stopped is None else [done, *freed_lines(books, stopped)]
        case "stuck":
            reason = Message(f"proposal-cannot-{proposal.reason}")
            typed, until = Typed(f"proposal retry {number}"), Time(proposal.until)
            return [_line("proposal-stuck", **values, reason=reason, until=until, typed=typed)]
        case "round":
            return [_line("proposal-round", **values)]
        case "failed" if proposal.reason == "nobody":
            return [_line("proposal-nobody", **values), *freed_lines(books, proposal)]
        case "lapsed" if proposal.reason:
            over = _line(f"proposal-over-{proposal.reason}", **values)
            return [over, *freed_lines(books, proposal)]
    over = _line(f"proposal-over-{proposal.state}", **values)
    return [over, *freed_lines(books, proposal)]


def _holders(books: Books, proposal: Proposal) -> tuple[Value, ...]:
    """Who holds money from outside of the kind that is to be paid, and is called to do it."""
    return tuple(
        outside_told.holder(books, each.number, ping=True)
        for each, account in holdings.holds(books)
        if account.asset == proposal.asset
    )


def _last_part(books: Books, proposal: Proposal) -> Amount:
    """What the part that was paid last came to."""
    units = instalments.part(proposal.amount, proposal.parts, proposal.parts_paid)
    return Amount(units, proposal.asset, books.need(Asset, proposal.asset).decimals)


def retold(books: Books, proposal: Proposal) -> list[Say]:
    """The messages of a proposal, as they now read; where there is none, nothing is said."""
    now, step = face(books, proposal), _at_step(books, proposal)
    later = proposal.state == "window"
    stopped = stops(books, proposal)
    others = [] if stopped is None else retold(books, stopped)
    return [
        *others,
        Say(step if later else now, key=key_of(proposal), edit=True),
        Say(now, key=key_of(proposal, "/window"), edit=True),
    ]


def stops(books: Books, proposal: Proposal) -> Proposal | None:
    """The other proposal that this one has stopped."""
    if (proposal.kind, proposal.state) != ("stop", "paid"):
        return None
    return books.need(Proposal, proposal.target)


def explained(books: Books, proposal: Proposal) -> list[Block]:
    """Who did what about a proposal, step by step."""
    head: dict[str, Value] = {"number": str(proposal.number), "question": asked(books, proposal)}
    at: Value = Time(proposal.proposed_at, "clock")
    lines: list[Block] = [
        _line("proposal-head", **head),
    ]
    if proposal.way == "share":
        rule, _ = shares.part_of(proposal.terms)
        lines.append(_line("proposal-why-by-share", reference=f"#{reference(rule)}", at=at))
    else:
        lines.append(_why_asked(proposal, at))
    if proposal.kind == "half":
        lines += _beside(_report(books, proposal))
    if proposal.changed:
        who, mark = Name(proposal.proposed_by), f"#{reference(proposal.changed)}"
        lines.append(_line("proposal-why-changed", who=who, reference=mark))
    acts: tuple[kinds.Act, ...] = ("second", "approve", "pause", "object", "challenge")
    lines += [
        _line(f"proposal-why-{act}", who=_names(books, proposal, act))
        for act in acts
        if _who(books, proposal, act)
    ]
    if proposal.opened_at is not None and proposal.way != "share":
        way = "large" if proposal.large else proposal.way or "vote"
        lines.append(_line(f"proposal-why-{way}"))
    if proposal.second_vote is not None:
        why = Typed(f"why {proposal.second_vote}")
        lines.append(_line("proposal-why-again", number=str(proposal.second_vote), why=why))
    if proposal.parts_paid and proposal.parts > 1:
        paid, mark = proposal.parts_paid, f"#{reference(proposal.paid or 0)}"
        lines.append(_line("why-parts", paid=paid, count=proposal.parts, reference=mark))
    if proposal.state == "paid" and not was_called_off(books, proposal):
        mark, ended = f"#{reference(proposal.paid or 0)}", Time(proposal.ended_at or 0)
        done = "paid" if proposal.kind in kinds.PAYING else "done"
        lines.append(_line(f"proposal-why-{done}", reference=mark, at=ended))
    else:
        lines.append(Line((step(books, proposal, proposal.until),)))
    if proposal.state in kinds.INSTRUCTED:
        lines += outcome_lines(books, proposal)
    payment = holdings.payment_of(books, proposal.number) if proposal.paid else None
    if payment is not None:
        lines += outside_told.why(books, payment)
    over = proposal.state == "stopped" or was_called_off(books, proposal)
    by = proposals.stopped_by(books, proposal.number) if over else None
    if by is not None:
        lines.append(_line("proposal-why-stopped", number=str(by), why=Typed(f"why {by}")))
    return lines


def _why_asked(proposal: Proposal, at: Value) -> Block:
    """Who proposed it; of a second half, which round keeps it."""
    if proposal.kind == "half":
        typed = Typed(f"grants results {proposal.target}")
        return _line("half-why-kept", number=str(proposal.target), at=at, typed=typed)
    return _line("proposal-why-asked", who=Name(proposal.proposed_by), at=at)


def unhindered_line(proposal: Proposal) -> Block:
    """That what passed and was kept back could be carried out now, and how."""
    if proposal.state == "short":
        return _line("part-unhindered")
    return _line("proposal-unhindered", typed=Typed(f"proposal retry {proposal.number}"))
