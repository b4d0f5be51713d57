"""How income is shared, in words: who gets which part, and what each was given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from commands.treasury.found import fund_name
from commands.values.reply import Amount, Block, Line, Listed, Message, Name, Text, Value
from storage import roles
from storage.ledger.assets import Asset
from storage.ledger.outside import outside_assets
from storage.ledger.references import reference
from storage.presence import missing
from storage.purse import funds, share_proposals, shares
from storage.purse.funds import Fund
from storage.purse.holdings import Voucher
from storage.purse.proposals import Proposal
from storage.purse.shares import WHOLE, Given, Part, ShareRule
from storage.unit_of_work import Books


def percent(share: int) -> str:
    """A share in per cent: "60", "33.34"."""
    whole, rest = divmod(100 * share, WHOLE)
    return f"{whole}.{rest:02d}".rstrip("0") if rest else str(whole)


def split(books: Books, parts: Iterable[Part]) -> Value:
    """Who gets which part: "60 % for the treasury, 20 % for the fund advocacy"."""
    told = [
        Message("share-part", {"share": percent(each.share), "whom": _whom(books, each)})
        for each in parts
    ]
    return Listed(tuple(told), "comma")


def _whom(books: Books, part: Part) -> Value:
    match part.to:
        case "fund":
            return Message("share-fund", {"fund": fund_name(books, part.fund)})
        case "role":
            return Message(f"share-role-{part.role}")
    return Message("share-treasury")


def members_of(books: Books, role: str) -> list[int]:
    """Who has a role and is there to be paid, as persons, by number."""
    people = roles.persons_with(books, {role})
    return sorted(each for each in people if not missing(books, each))


def takers(books: Books, parts: Sequence[Part], ended: int = 0) -> dict[int, list[int]]:
    """Who can be given each part now; no line for a fund that is closed or a role nobody has, nor
    for any role once its rule has `ended`, since who has it is not decided together any more."""
    found: dict[int, list[int]] = {}
    for number, part in enumerate(parts, 1):
        if part.to == "fund" and books.need(Fund, part.fund).closed_at is None:
            found[number] = []
        elif part.to == "role" and not ended and (there := members_of(books, part.role)):
            found[number] = there
    return found


def given(books: Books, parts: Sequence[Part], asset: Asset | None, what: Iterable[Given]) -> Value:
    """What each is given: "144.61 USD for the treasury, 24.10 USD for ana"; of no currency yet, in
    hundredths."""
    told = [
        Message(
            "share-given",
            {
                "amount": _amount(each.units, asset),
                "whom": Name(each.member) if each.member else _whom(books, parts[each.part - 1]),
            },
        )
        for each in what
    ]
    return Listed(tuple(told), "comma")


def _amount(units: int, asset: Asset | None) -> Value:
    return Amount(units, asset.number, asset.decimals) if asset else Text(percent(units))


def example(books: Books, parts: Sequence[Part]) -> Value:
    """What becomes of a hundred that come in, with those who are there now."""
    asset = next(iter(outside_assets(books)), None)
    whole = 100 * asset.unit if asset else WHOLE
    what = shares.divided(parts, whole, {}, whole, takers(books, parts))
    values = {"whole": _amount(whole, asset), "given": given(books, parts, asset, what)}
    return Message("share-example", values)


def question(books: Books, source: str, parts: Sequence[Part]) -> Value:
    """What a proposal about a share asks."""
    if not parts:
        return Message("share-question-end", {"source": Text(source)})
    return Message("share-question", {"source": Text(source), "parts": split(books, parts)})


def role_note(books: Books, proposal: Proposal) -> list[Value]:
    """What of income goes to who has the role that a proposal gives or takes."""
    if not share_proposals.gives_share(books, proposal.kind, proposal.terms):
        return []
    role = proposal.terms or "treasurer"
    waits = tuple(
        Amount(units, asset, books.need(Asset, asset).decimals)
        for asset, units in share_proposals.waiting(books, role)
    )
    whom = Message(f"share-role-{role}")
    said: list[Value] = [Message("share-role-note", {"whom": whom})]
    if waits:
        said.append(Message("share-role-waits", {"amount": Listed(waits, "and")}))
    return said


def listed(books: Books, rule: ShareRule) -> list[Block]:
    """A rule that holds, and what was shared by it so far, currency by currency."""
    lines: list[Block] = [
        _line(
            "share-rule",
            source=Text(rule.source),
            parts=split(books, rule.split),
            number=str(rule.proposal),
            reference=f"#{reference(rule.entry)}",
        )
    ]
    for asset in outside_assets(books):
        sums = shares.sums(books, rule.entry, asset.number)
        if not sums.get(0):
            continue
        lost = share_proposals.given_up(books, rule, asset.number)
        had = [
            Given(part, units - lost.get(part, 0))
            for part, units in sums.items()
            if part and units > lost.get(part, 0)
        ]
        lines.append(
            _line(
                "share-so-far",
                came=Amount(sums[0], asset.number, asset.decimals),
                given=given(books, rule.split, asset, had),
                **_left(sums[0] - sum(sums[part] for part in sums if part), asset, rule),
            )
        )
        if lost:
            amount = Amount(sum(lost.values()), asset.number, asset.decimals)
            lines.append(_line("share-given-up", amount=amount))
    return lines


def _left(units: int, asset: Asset, rule: ShareRule) -> dict[str, Value]:
    """What waits in the treasury of all that came; stays there once the rule has ended."""
    some = (2 if rule.ended else 1) if units > 0 else 0
    return {"left": Amount(max(0, units), asset.number, asset.decimals), "some": some}


def once(books: Books, voucher: Voucher) -> list[Block]:
    """What is to become of income once somebody who gets nothing of it has confirmed it."""
    if not voucher.share or voucher.shared:
        return []
    rule = books.need(ShareRule, voucher.share)
    parts = split(books, rule.split)
    lines: list[Block] = [_line("share-once", number=str(rule.proposal), parts=parts)]
    over = rule.ended and shares.roles_of(rule.split)
    return [*lines, *([_line("share-over")] if over else [])]


def done(books: Books, voucher: Voucher, what: Sequence[Given]) -> list[Block]:
    """What income became, by which rule, and what of it waits."""
    rule, asset = books.need(ShareRule, voucher.share), books.need(Asset, voucher.asset)
    sums = shares.sums(books, rule.entry, asset.number)
    left = sums.get(0, 0) - sum(units for part, units in sums.items() if part)
    nothing = "share-done-over" if rule.ended else "share-done-nothing"
    return [
        _line(
            "share-done" if what else nothing,
            number=str(rule.proposal),
            given=given(books, rule.split, asset, what),
            reference=f"#{reference(voucher.shared)}",
            **_left(left, asset, rule),
        )
    ]


def taken_back(books: Books, income: Voucher, back: Sequence[Given]) -> list[Block]:
    """What was taken back of an income that was shared and never came, and who had too much."""
    if not income.shared:
        return []
    rule, asset = books.need(ShareRule, income.share), books.need(Asset, income.asset)
    sums = shares.sums(books, rule.entry, asset.number)
    had = [
        Given(number, units)
        for number, part in enumerate(rule.split, 1)
        if (units := sums.get(number, 0) - part.share * sums.get(0, 0) // WHOLE) > 0
    ]
    lines: list[Block] = []
    if back:
        lines.append(_line("share-taken-back", given=given(books, rule.split, asset, back)))
    if had:
        lines.append(_line("share-had", given=given(books, rule.split, asset, had)))
    return lines


def held_in_funds(books: Books, asset: Asset) -> list[Block]:
    """What of money from outside lies in funds; nothing where none does."""
    said = tuple(
        Message(
            "treasury-in-fund",
            {"fund": Text(each.name), "held": Amount(units, asset.number, asset.decimals)},
        )
        for each in funds.open_funds(books)
        if (units := funds.account_of(books, asset.number, each.number).balance)
    )
    if not said:
        return []
    rest = funds.account_of(books, asset.number, 0).balance
    shown = Amount(rest, asset.number, asset.decimals)
    return [_line("treasury-in-funds", funds=Listed(said, "comma"), rest=shown)]


def _line(message: str, **values: Value) -> Line:
    return Line((Message(message, values),))
