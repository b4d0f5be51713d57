"""Write down money from outside that came in, as a treasurer; take back what nobody confirmed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from commands.engine.request import Effects, Refusal, Request, Say
from commands.language import amounts
from commands.money.usable import has_outside_money
from commands.treasury import face, outside_told, share_told, spoken
from commands.treasury.deciding import NUMBER
from commands.treasury.deciding import found as proposal_found
from commands.treasury.outside_people import (
    apart_from,
    are_away,
    fullest,
    named_holder,
    other_party,
    people,
    require_holder,
    require_open,
    require_own,
)
from commands.treasury.plan import free_in
from commands.treasury.steps import booked
from commands.values.declaration import command
from commands.values.events import Attachment
from commands.values.parameters import Files, OutsideAmount, Reference, Rest, Text
from commands.values.reply import Message, Name, Reply, Value
from storage import communities
from storage.changes import Act
from storage.ledger import outside
from storage.ledger.assets import Asset
from storage.ledger.money import MOST, Money
from storage.ledger.movements import Post
from storage.ledger.outside import OUTSIDE
from storage.ledger.posting import post
from storage.ledger.references import reference as reference_of
from storage.purse import funds, holdings, kinds, policy, shares
from storage.purse.holdings import Voucher
from storage.purse.proposals import Proposal, ended
from storage.records import changed
from storage.roles import person_of
from storage.unit_of_work import Books

_SETTING = re.compile(
    r"""(?:^|\s)(?P<name>held|fee|place|from|into)=(?:"(?P<q>[^"]*)"|“(?P<c>[^”]*)”|(?P<w>\S+))(?=\s|$)""",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:from|von|vom|aus|de|del|desde|du|des|do|da|dos|das)\s+", re.IGNORECASE)


def taken_apart(words: str, given: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """Free words without the settings among them, and these with those given in their places."""
    found = {name: value for name, value in given.items() if value}
    for at in _SETTING.finditer(words):
        value = at["q"] or at["c"] or at["w"] or ""
        found.setdefault(at["name"].casefold(), value.strip())
    return " ".join(_SETTING.sub("", words).split()).rstrip(".!,;: "), found


def outside_money(request: Request, books: Books, money: Money, words: str, example: str) -> Asset:
    """The currency from outside that is meant. Raises Refusal for the community's own, and where
    the words behind the amount begin with a code that is none."""
    asset = outside.named(books, money.asset)
    if asset.model != OUTSIDE:
        code = words.partition(" ")[0]
        if outside.looks_like_code(code) and code != request.asset.code:
            raise Refusal("outside-no-such-code", code=code, example=request.typed(example))
        raise Refusal("outside-own-currency", example=request.typed(example))
    return asset


def _require_countable(books: Books, asset: Asset, units: int) -> None:
    """Refuse income that could not be booked once it is confirmed, with all that waits. Raises
    Refusal."""
    there = outside.with_code(books, asset.code)
    if there is not None:
        held, _ = funds.held(books, there.number)
        waits = [each for each in holdings.waiting(books) if each.asset == there.number]
        units += held + sum(each.net for each in waits if each.kind == "income")
    if units > MOST:
        raise Refusal("too-large")


def figure(request: Request, asset: Asset, text: str) -> int:
    """A figure of a currency from outside: a fee, or what there is. Raises Refusal."""
    bare = text.strip()
    if bare.upper().endswith(asset.code):
        bare = bare[: -len(asset.code)].rstrip()
    elif bare.upper().startswith(asset.code):
        bare = bare[len(asset.code) :].lstrip()
    try:
        read = amounts.read(bare, asset, request.typed_locale, zero=True)
    except amounts.Unreadable:
        read = "all"
    if not isinstance(read, int):
        raise Refusal("outside-figure-unreadable", given=text[:40], name=asset.code)
    return read


def receipt_of(photos: Sequence[Attachment]) -> str:
    """The hashes of the photos that came along, a comma between. Raises Refusal."""
    if not all(each.sha256 for each in photos):
        raise Refusal("outside-receipt-unread")
    return ",".join(each.sha256 for each in photos)


@dataclass(frozen=True, slots=True)
class Where:
    """A holding by whose it is and in which place, which may be there or not."""

    member: int
    place: str


@dataclass(frozen=True, slots=True)
class Write:
    """Something is written down about money from outside; the currency and the holdings it names
    are opened where they are not there yet."""

    voucher: Voucher
    asset: Asset
    memo: str = ""
    holding: Where | None = None
    target: Where | None = None

    def apply(self, books: Books, act: Act) -> None:
        write(books, self, act.now)


def write(books: Books, wanted: Write, now: int) -> Voucher:
    """Write it down; the voucher as it is kept."""
    asset, cause = wanted.asset, f"member/{wanted.voucher.member}"
    if not outside.is_open(books, asset):
        post(books, [outside.opened(asset, cause)], now)
        outside.OpenOutside(asset).apply(books, Act(now))
    voucher = changed(wanted.voucher, asset=asset.number, at=now)
    if wanted.holding is not None:
        voucher = changed(voucher, holding=_open(books, wanted.holding, cause, now))
    if wanted.target is not None:
        voucher = changed(voucher, target=_open(books, wanted.target, cause, now))
    post(books, [holdings.written(voucher, wanted.memo)], now)
    voucher = changed(voucher, entry=communities.head(books).entries)
    books.save(voucher)
    return voucher


def _open(books: Books, where: Where, cause: str, now: int) -> int:
    """The number of a holding, which is opened where it is not there."""
    there = holdings.of_person(books, where.member, where.place)
    if there:
        return there[0].number
    made = holdings.numbered(books, where.member, where.place, now)
    post(books, [holdings.opened(made, cause)], now)
    books.save(made)
    return made.number


def new_voucher(kind: holdings.VoucherKind, member: int, amount: int, **more: Any) -> Voucher:
    """A voucher that has no record yet."""
    fields = {"fee": 0, "holding": 0, "target": 0, "proposal": 0, "held": 0, "receipt": "", **more}
    return Voucher(0, kind, member, 0, amount, at=0, **fields)


@command(
    "record",
    "income",
    aliases=("treasury record income",),
    permission="holder",
    examples=("treasury record income 300 USD etsy",),
    usable=has_outside_money,
)
def income(
    request: Request,
    books: Books,
    amount: Annotated[Money, OutsideAmount("how much, and of which currency")],
    source: Annotated[str, Rest("where it came from", most=200)] = "",
    held: Annotated[str, Text("who has it, and where: mia:PayPal", most=90)] = "",
    fee: Annotated[str, Text("what of it was kept on the way", most=30)] = "",
    photo: Annotated[Sequence[Attachment], Files("a photo of the receipt")] = (),
) -> Effects:
    """Write down money from outside that came in, and who has it, as a treasurer.

    It counts once somebody else has confirmed it. A photo that comes along is not kept: what is
    kept is its hash, by which it can be told from any other.
    """
    words, given = taken_apart(source, {"held": held, "fee": fee})
    example = "treasury record income 300 USD etsy held=mia:PayPal fee=8.97"
    asset = outside_money(request, books, amount, words, example)
    member, place = request.member.number, ""
    if "held" in given:
        member, place = named_holder(request, books, given["held"])
    else:
        require_holder(request, books, member)
    require_own(request, books, member)
    kept = figure(request, asset, given["fee"]) if "fee" in given else 0
    if kept >= amount.units:
        raise Refusal("outside-fee-too-much")
    _require_countable(books, asset, amount.units - kept)
    memo = _FROM.sub("", words, count=1) if _FROM.match(words) else words
    rule = shares.matching(books, memo)
    voucher = new_voucher(
        "income",
        request.member.number,
        amount.units,
        fee=kept,
        receipt=receipt_of(photo),
        share=rule.entry if rule else 0,
    )
    wanted = Write(voucher, asset, memo, Where(member, place))
    return Effects(changes=(wanted,), says=[WrittenDown(request.member.number)])


@dataclass(frozen=True, slots=True)
class WrittenDown:
    """What a room reads of the voucher that was just written, and who may confirm it."""

    member: int

    def says(self, books: Books) -> Sequence[Say]:
        voucher = books.need(Voucher, communities.head(books).entries)
        head, press = outside_told.face(books, voucher, waits_for(books, voucher)).blocks
        told = Reply((head, *share_told.once(books, voucher), press))
        return [Say(told, key=key_of(voucher))]


def key_of(voucher: Voucher) -> str:
    """The key of the message that a voucher was told by."""
    return f"voucher/{voucher.entry}"


def waits_for(books: Books, voucher: Voucher) -> Value:
    """Who is to confirm a voucher: the other party, another treasurer, or anybody who belongs."""
    other, recorder = other_party(books, voucher), person_of(books, voucher.member)
    if other not in (0, recorder):
        return Name(other, ping=True)
    there = people(books)
    others = set(there.treasurers) - {recorder, apart_from(books, voucher)}
    alone = not (there.was_chosen and others) or are_away(books, voucher)
    return Message("outside-waits-for", {"alone": int(alone)})


@command(
    "record",
    "spending",
    aliases=("treasury record spending",),
    permission="holder",
    examples=("treasury record spending 1",),
    usable=has_outside_money,
)
def spending(
    request: Request,
    books: Books,
    number: Annotated[int, NUMBER],
    fee: Annotated[str, Text("what paying it cost on top", most=30)] = "",
    place: Annotated[str, Text("out of which of your places", most=40)] = "",
    photo: Annotated[Sequence[Attachment], Files("a photo of the receipt")] = (),
) -> Effects:
    """Write down that you have paid what was decided, out of money from outside that you hold.

    Whoever was paid confirms it; where that is nobody here, another treasurer.
    """
    return paid_out(request, books, number, fee, place, receipt_of(photo))


def paid_out(
    request: Request,
    books: Books,
    number: int,
    fee: str = "",
    place: str = "",
    receipt: str = "",
) -> Effects:
    """The effects of paying what a proposal decided, out of what whoever says so holds. Raises
    Refusal."""
    proposal = proposal_found(request, books, number)
    if proposal.kind not in kinds.OUTSIDE or proposal.state not in kinds.INSTRUCTED:
        now = spoken.step(books, proposal, request.now)
        raise Refusal("outside-not-decided", number=str(number), now=now)
    asset = books.need(Asset, proposal.asset)
    cost = figure(request, asset, fee) if fee else 0
    if cost > proposal.amount // policy.FEE_SHARE:
        example = f'treasury propose 5 {asset.code} to outside:"bank" for fees'
        raise Refusal("outside-fee-alone", typed=request.typed(example))
    holding, there = fullest(books, request.member.number, proposal.asset, place)
    if there < proposal.amount + cost:
        raise Refusal(
            "outside-holds-less",
            holder=outside_told.holder(books, holding.number),
            held=request.amount_of(there, asset),
        )
    left = free_in(books, proposal.asset, proposal.fund)
    if cost > left:
        raise Refusal("outside-fee-not-free", free=request.amount_of(left, asset))
    voucher = new_voucher(
        "payment",
        request.member.number,
        proposal.amount,
        fee=cost,
        holding=holding.number,
        proposal=number,
        receipt=receipt,
    )
    done = PayOut(Write(voucher, asset))
    return Effects(changes=(done,), says=[PaidOut(number)])


@dataclass(frozen=True, slots=True)
class PayOut:
    """A holder has paid what was decided: it leaves the purse, and the holding."""

    wanted: Write

    def apply(self, books: Books, act: Act) -> None:
        voucher = write(books, self.wanted, act.now)
        proposal = books.need(Proposal, voucher.proposal)
        to = holdings.outside_account(voucher.asset, voucher.holding)
        entry = booked(
            books, Post(proposal.pending or 0, memo=proposal.purpose or None, to=to), act.now
        )
        if voucher.fee:
            booked(books, holdings.charged(voucher, proposal.fund), act.now)
        books.save(changed(ended(proposal, "paid", act.now), paid=entry))


@dataclass(frozen=True, slots=True)
class PaidOut:
    """What a room reads of what was paid, and who is to confirm it."""

    proposal: int

    def says(self, books: Books) -> Sequence[Say]:
        voucher = holdings.payment_of(books, self.proposal)
        assert voucher is not None  # noqa: S101 - it was just written down
        told = outside_told.face(books, voucher, waits_for(books, voucher))
        retold = face.retold(books, books.need(Proposal, self.proposal))
        return [*retold, Say(told, key=key_of(voucher))]


@command(
    "record",
    "withdraw",
    aliases=("treasury record withdraw",),
    examples=("treasury record withdraw #k3f9",),
    usable=has_outside_money,
)
def withdraw(
    request: Request,
    books: Books,
    entry: Annotated[int, Reference("its reference")],
) -> Effects:
    """Take back what you wrote down about money from outside, before anybody confirmed it."""
    require_open(request)
    voucher = found(books, entry)
    mine = person_of(books, voucher.member) == request.member.number
    if voucher.kind == "payment":
        reference = outside_told.mark(entry)
        typed = request.typed(f"treasury dispute #{reference_of(entry)} …")
        raise Refusal("outside-paid-stands", reference=reference, typed=typed)
    if not mine or voucher.state != "open":
        raise Refusal("outside-not-yours-to-withdraw", reference=outside_told.mark(entry))
    said = request.say(
        "outside-withdrawn",
        who=request.name(request.member),
        what=outside_told.told(books, voucher),
        reference=outside_told.mark(voucher.entry),
    )
    done = TakeBack(voucher.entry, request.member.number)
    return Effects(changes=(done,), says=[Say(said)])


def found(books: Books, entry: int) -> Voucher:
    """The voucher that an entry is about. Raises Refusal."""
    voucher = holdings.about(books, entry)
    if voucher is None:
        raise Refusal("outside-no-voucher", reference=outside_told.mark(entry))
    return voucher


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Whoever wrote something down takes it back."""

    entry: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        voucher = books.need(Voucher, self.entry)
        post(books, [holdings.withdrawn(voucher, self.member)], act.now)
        number = communities.head(books).entries
        books.save(changed(voucher, state="withdrawn", done=number))
