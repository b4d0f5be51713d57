"""What is read of a proposal: its message with what to press, its line in a list, its outcome."""

from __future__ import annotations

from collections.abc import Sequence

from commands.engine.request import Say
from commands.language.memo import memo_words
from commands.treasury import outside_told
from commands.treasury.spoken import (
    alike,
    amount,
    approvers,
    asked,
    changed_note,
    report_due,
    step,
    terms,
    was_called_off,
)
from commands.values.reply import (
    Amount,
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Typed,
    Value,
)
from storage.ledger.assets import Asset
from storage.ledger.pendings import Pending
from storage.ledger.references import reference
from storage.purse import (
    holdings,
    instalments,
    kinds,
    policies,
    policy,
    proposals,
    shares,
)
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books


def key_of(proposal: Proposal, step: str = "") -> str:
    """The key of a proposal's message, or of that of a later step."""
    return f"proposal/{proposal.number}{step}"


def face(books: Books, proposal: Proposal, *, whole: bool = False) -> Reply:
    """The message of a proposal at the step it is at, with what to press; `whole`: with all of the
    terms by which a round of grants is to be held."""
    number = str(proposal.number)
    head: dict[str, Value] = {"number": number, "question": asked(books, proposal)}
    lines: list[Block] = []
    until: Value = Time(proposal.until)
    match proposal.state:
        case "asked":
            lines.append(_line("proposal-asked", who=Name(proposal.proposed_by), **head))
            notes = [
                *terms(books, proposal, whole=whole),
                *alike(books, proposal, proposal.proposed_at),
            ]
            lines += beside([*changed_note(proposal), *notes])
            seconds = _who(books, proposal, "second")
            left = proposal.needs - len(seconds)
            lines.append(_line("proposal-needs-seconds", count=left, until=until))
            lines.append(_press(proposal, ("second",)))
        case "small":
            lines.append(_line("proposal-asked", who=Name(proposal.proposed_by), **head))
            notes = alike(books, proposal, proposal.opened_at or 0)
            lines += beside([*changed_note(proposal), *notes])
            lines.append(_line("proposal-small", by=_by(books, proposal), until=until))
            lines += _done(books, proposal)
            lines.append(_press(proposal, ("approve", "object")))
        case "window":
            if proposal.way in ("wait", "unless", "half"):
                own = proposal.kind == "half"
                words = "proposal-head" if own else "proposal-asked"
                lines.append(_line(words, who=Name(proposal.proposed_by), **head))
                notes = alike(books, proposal, proposal.opened_at or 0)
                lines += beside([*changed_note(proposal), *notes])
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
    notes = report_due(books, proposal) if proposal.kind == "half" else []
    return Reply((_line("proposal-head", **head), *beside(notes), *lines))


def pay_line(proposal: Proposal) -> Line:
    """What a holder presses who has paid what was decided; it names the proposal, since there may
    be several in one message."""
    number = str(proposal.number)
    label = Message("proposal-pay-button", {"number": number})
    return Line((Button(label, f"proposal pay {number}"),))


def _line(message: str, **values: Value) -> Line:
    return Line((Message(message, values),))


def beside(notes: Sequence[Value]) -> list[Block]:
    """What is said beside what is proposed, on a line of its own."""
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
        lines += beside(report_due(books, proposal))
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
