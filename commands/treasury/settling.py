"""See and settle how the common purse is spent, and what limits the currency has."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from typing import Annotated

from commands.engine.people import names
from commands.engine.request import Effects, Refusal, Request, Say
from commands.language import vocabulary
from commands.money.typed_amounts import typed_amount
from commands.treasury import spoken
from commands.treasury.plan import treasurers
from commands.treasury.proposing import change
from commands.values.declaration import command
from commands.values.parameters import Choice, OneMember, Rest
from commands.values.reply import Block, Listed, Reply
from storage import roles
from storage.ledger.accounts import issuer, member_account, peek
from storage.ledger.assets import ISSUED, MUTUAL
from storage.members import Member
from storage.purse import electorate, policies, policy, proposals
from storage.purse.policies import DEFAULT, FIELDS, Field, Policy
from storage.unit_of_work import Books

LIMITS = {
    "credit_limit": MUTUAL,
    "ceiling": "",
    "starter": ISSUED,
    "supply_cap": ISSUED,
    "max_tip": "",
}
"""The limits of a currency, each with the model in which it means something."""
_WHOLE = re.compile(r"([0-9]{1,4}) ?(%|[a-z]*)")
_SHARE = re.compile(r"([0-9]{1,3})/([1-9][0-9]{0,2})")
_PERCENT = re.compile(r"([0-9]{1,3}) ?%")
_USUAL = frozenset({"default", "usual", "reset"})


@command("policy", "show", visibility="discreet", examples=("policy",), only_reads=True)
def show(request: Request, books: Books) -> Effects:
    """See how the common purse is spent: small spends, votes, objections, minting, treasurers."""
    entry, settled = policies.last(books)
    chosen, ever = treasurers(books), roles.was_filled(books, "treasurer")
    falls_back = ever and not chosen and bool(entry)
    if ever and not chosen:
        settled = DEFAULT
    blocks: list[Block] = []
    if ever and not chosen:
        blocks.append(request.line("policy-no-treasurers", back=int(falls_back)))
    elif settled.small_one:
        blocks.append(
            request.line(
                "policy-small",
                one=settled.small_one,
                every=settled.small_all,
                by=spoken.approvers(books, settled.approvals),
                days=settled.small_days,
            )
        )
    if settled.unless_objected:
        blocks.append(request.line("policy-unless", share=settled.unless_objected))
    blocks += _votes(request, books, settled)
    made = settled.mint == "vote" or proposals.has_passed(books)
    if request.asset.model == ISSUED:
        blocks.append(request.line("policy-mint", vote=int(made)))
    if not ever:
        blocks.append(request.line("policy-treasurers-moderators"))
    elif chosen:
        people = names(request, [books.need(Member, each) for each in chosen])
        blocks.append(request.line("policy-treasurers", people=people))
    sealed = tuple(
        request.message(f"field-{field}") for field in request.asset.sealed.split(",") if field
    )
    if sealed:
        blocks.append(request.line("treasury-sealed", fields=Listed(sealed, "comma")))
    passed = int(proposals.has_passed(books))
    typed = request.typed("policy set vote_days 5")
    blocks.append(request.line("policy-change", passed=passed, typed=typed))
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _votes(request: Request, books: Books, settled: Policy) -> list[Block]:
    """How all else is voted on, with as many as there are now, and how it is objected to."""
    people = electorate.roll(books, "mint", 0, request.now)
    count = settled.quorum_of(len(people), policy.full_quorum(len(people)))
    vote = request.line(
        "policy-vote",
        days=settled.vote_days,
        count=count,
        roll=len(people),
        share=settled.threshold,
        more=int(settled.threshold == DEFAULT.threshold),
    )
    enough = policy.enough(len(people))
    hours = settled.challenge_hours
    return [vote, request.line("policy-challenge", hours=hours, count=enough)]


@command(
    "policy",
    "set",
    examples=("policy set vote_days 5", "policy set challenge_hours 48"),
)
def set_(
    request: Request,
    books: Books,
    field: Annotated[Field, Choice("which part of it", choices=FIELDS)],
    value: Annotated[str, Rest("what it shall be; default takes it back", most=40)],
) -> Effects:
    """Change how the common purse is spent.

    Until it was first spent by decision a moderator's change takes effect in two days, unless
    enough members object; then, and by anybody else, it is put to the vote. An open proposal keeps
    the rules it was made under.
    """
    _, settled = policies.last(books)
    new = _read(request, field, " ".join(value.split()).casefold())
    if new == getattr(settled, field):
        raise Refusal("policy-same", what=spoken.policy_line(books, field, new))
    after = policies.with_field(settled, field, new)
    found = policies.floor(after, len(treasurers(books)))
    if found:
        least, most = policies.BOUNDS.get(field, (1, 1))
        more = after.approvals + 1
        raise Refusal(f"policy-floor-{found}", least=least, most=most, count=more)
    terms = json.dumps({"field": field, "value": new})
    waits = not proposals.has_passed(books)
    return change(request, books, "policy", 0, terms, waits=waits)


def _read(request: Request, field: Field, text: str) -> int | str:
    """What a typed value says. Raises Refusal."""
    usual = getattr(DEFAULT, field)
    if text in _USUAL:
        return usual if isinstance(usual, int) else str(usual)
    share, percent = _SHARE.fullmatch(text), _PERCENT.fullmatch(text)
    if isinstance(usual, int):
        whole = _WHOLE.fullmatch(text)
        if whole:
            return int(whole[1])
    elif field == "mint" and text in policies.MINT:
        return text
    elif field == "quorum" and text.isascii() and text.isdigit() and len(text) < 5:
        return str(int(text))
    elif field != "mint" and (share or percent):
        found = Fraction(int(share[1]), int(share[2])) if share else _of_hundred(percent)
        return f"{found.numerator}/{found.denominator}"
    example = request.typed(f"policy set {field} {_EXAMPLES[field]}")
    raise Refusal("policy-unreadable", given=text[:40], example=example)


def _of_hundred(found: re.Match[str] | None) -> Fraction:
    return Fraction(int(found[1]) if found else 0, 100)


_EXAMPLES: dict[Field, str] = {
    "approvals": "3",
    "small_one": "5%",
    "small_all": "10%",
    "small_days": "5",
    "unless_objected": "2%",
    "quorum": "20%",
    "threshold": "2/3",
    "vote_days": "5",
    "challenge_hours": "48",
    "mint": "vote",
}


@command("treasury", "limit", examples=("treasury limit max_tip 50",))
def limit(
    request: Request,
    books: Books,
    field: Annotated[str, Choice("which limit of the currency", choices=tuple(LIMITS))],
    to: Annotated[Member | None, OneMember("whose own credit limit", named=True)] = None,
    value: Annotated[str, Rest("what it shall be; none takes it away", most=40)] = "",
) -> Effects:
    """Propose another limit of the currency, or of one member's credit.

    A moderator's change takes effect in two days unless enough members object; by anybody else, and
    where the limit is sealed, it is put to the vote.
    """
    asset, said = request.asset, {"field": field, "value": value}
    model = LIMITS[field] or asset.model
    label = request.message(f"field-{field}")
    if model != asset.model:
        words = "currency-only-issued" if model == ISSUED else "currency-only-mutual"
        raise Refusal(words, field=label)
    if to is not None and (field != "credit_limit" or to.number == request.member.number):
        raise Refusal("limit-oneself" if field == "credit_limit" else "limit-of-all", field=label)
    none = value.strip().casefold() in vocabulary.NONE
    if none and (to is not None or field != "credit_limit"):
        new = None
    else:
        example = f"treasury limit {field} 50"
        zero = field == "credit_limit"
        new = typed_amount(request, value, "treasury limit", said, example, zero=zero)
    owner = 0 if to is None else to.number
    held = getattr(asset, field)
    if to is not None:
        held = peek(books, member_account(asset.number, owner)).credit_limit
    if new == held:
        raise Refusal("currency-same", field=label, value=spoken.limit_value(books, asset, new))
    out = -peek(books, issuer(asset.number)).balance
    if field == "supply_cap" and new is not None and new < out:
        raise Refusal("cap-below-supply", out=request.amount(out))
    terms = json.dumps({"field": field, "value": new})
    waits = not asset.is_sealed(field)
    return change(request, books, "limit", owner, terms, waits=waits)
