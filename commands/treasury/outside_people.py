"""Who holds money from outside: named by words, looked up in the books, allowed or not."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from commands.engine.request import Refusal, Request
from commands.treasury.plan import treasurers
from storage import members, roles
from storage.ledger import outside
from storage.ledger.assets import Asset
from storage.ledger.money import Money
from storage.ledger.movements import Entry
from storage.ledger.outside import OUTSIDE
from storage.ledger.posting import standing_of
from storage.members import survivor
from storage.presence import missing
from storage.purse import holdings
from storage.purse.holders import People
from storage.purse.holdings import LONGEST_PLACE, Holding, Voucher
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.unit_of_work import Books

_MARKS = ' "“”'


def there_is(request: Request, books: Books, money: Money) -> Asset:
    """The asset of an amount, which the community has some of. Raises Refusal."""
    asset = outside.named(books, money.asset)
    if not outside.is_open(books, asset):
        raise Refusal("outside-none-of-it", name=asset.code)
    if asset.model != OUTSIDE and asset.number != request.asset.number:
        raise Refusal("outside-none-of-it", name=asset.name)
    return asset


def currency_of(request: Request, books: Books, code: str) -> Asset:
    """The asset with a code; without one the community's own currency. Raises Refusal."""
    if not code.strip():
        return request.asset
    found = outside.with_code(books, code.strip())
    if found is None:
        raise Refusal("outside-none-of-it", name=code.strip()[:20])
    return found


def people(books: Books) -> People:
    """Who looks after the purse, as the rules about holders want to know it."""
    chosen = {person_of(books, each.member) for each in roles.holders(books, "holder")}
    return People(treasurers(books), roles.was_filled(books, "treasurer"), chosen)


def require_open(request: Request) -> None:
    """Refuse in private what everybody is to see."""
    if request.place.direct:
        raise Refusal("outside-in-private")


def require_holder(request: Request, books: Books, member: int) -> None:
    """Refuse to have somebody hold money who neither looks after the purse nor was chosen to."""
    mine = member == request.member.number
    able = request.may("holder") if mine else people(books).may_hold(member)
    if not able:
        raise Refusal("outside-no-treasurer", who=request.name(survivor(books, member)))


def require_own(request: Request, books: Books, holder: int) -> None:
    """Refuse whoever was only chosen to hold money to write down what another has."""
    if not (request.has_role("treasurer") or holder == request.member.number):
        raise Refusal("outside-hold-own", who=request.name(survivor(books, holder)))


def named_holder(request: Request, books: Books, text: str) -> tuple[int, str]:
    """Whom "mia:PayPal" names, and where; "PayPal" alone is a place of one's own.

    Raises Refusal.
    """
    who, colon, place = (each.strip(_MARKS) for each in text.partition(":"))
    found = {person_of(books, each.number) for each in members.named(books, who.removeprefix("@"))}
    if len(found) > 1:
        # Of several with one name only some may hold money; two of them are told apart by none.
        found = {each for each in found if people(books).may_hold(each)} or found
    if len(found) > 1 or (not found and colon):
        raise Refusal("outside-no-holder", given=who[:40])
    if not found:
        who, place = "", who
    if len(place) > LONGEST_PLACE:
        raise Refusal("too-long", most=LONGEST_PLACE)
    member = found.pop() if found else request.member.number
    require_holder(request, books, member)
    return member, place


def fullest(books: Books, member: int, asset: int, place: str) -> tuple[Holding, int]:
    """Somebody's holding in a place, or the one that has most, and how much. Raises Refusal."""
    mine = holdings.of_person(books, member, place or None)
    there = [(holdings.held(books, asset, each.number), -each.number, each) for each in mine]
    held, _, holding = max(there, default=(0, 0, None))
    if holding is None or not held:
        raise Refusal("outside-holds-nothing")
    return holding, held


def other_party(books: Books, voucher: Voucher) -> int:
    """Who else was there when the money moved, as a person; 0 where that is nobody here."""
    recorder = person_of(books, voucher.member)
    match voucher.kind:
        case "income":
            return _holder(books, voucher.holding)
        case "handover":
            holder = _holder(books, voucher.holding)
            if recorder == holder:
                return _holder(books, voucher.target)
            # Who is not here any more can confirm nothing.
            return 0 if missing(books, holder) else holder
        case "payment":
            receiver = person_of(books, books.need(Proposal, voucher.proposal).receiver)
            return 0 if not receiver or missing(books, receiver) else receiver
        case "correction":
            return _of_correction(books, voucher, recorder)
    return 0


def _of_correction(books: Books, voucher: Voucher, recorder: int) -> int:
    """Who is to say that a payment was less: who then has it again; else who was paid."""
    first, holder = books.need(Voucher, voucher.of), _holder(books, voucher.holding)
    if first.kind == "income":
        return 0
    return other_party(books, first) if recorder == holder else holder


def apart_from(books: Books, voucher: Voucher) -> int:
    """Whom a correction leaves with less to hand out, and who does not confirm it; 0 for nobody."""
    lowers = voucher.of and books.need(Voucher, voucher.of).kind == "income"
    return _holder(books, voucher.holding) if lowers else 0


def _holder(books: Books, number: int) -> int:
    return person_of(books, books.need(Holding, number).member)


def are_away(books: Books, voucher: Voucher) -> bool:
    """Whether treasurers could confirm a voucher, and none of them is in our rooms."""
    there, apart = people(books), {person_of(books, voucher.member), apart_from(books, voucher)}
    others = set(there.treasurers) - apart
    return there.was_chosen and bool(others) and all(missing(books, each) for each in others)


def marked(books: Books, voucher: Voucher, by: int, entry: Entry) -> Entry:
    """An entry of a member who confirms or answers for treasurers who are away, with that on it: no
    record tells who is in a room."""
    if by in people(books).treasurers or by == other_party(books, voucher):
        return entry
    if not are_away(books, voucher):
        return entry
    return replace(entry, detail={**(entry.detail or {}), "away": 1})


def may_confirm(
    request: Request, books: Books, voucher: Voucher, other: int, also_apart: Collection[int] = ()
) -> bool:
    """Whether whoever asks may confirm a voucher; without another party, or answer for it."""
    there, me = people(books), request.member.number
    if not also_apart and are_away(books, voucher) and me not in there.treasurers:
        there = replace(there, treasurers=())
    established = standing_of(books, request.member, request.now) is not None
    recorder = person_of(books, voucher.member)
    apart = {apart_from(books, voucher), *also_apart} - {0}
    allowed = there.may_confirm(
        me, recorder=recorder, other=other, established=established, apart=apart
    )
    # Until somebody was chosen, whoever is to hold the money moderates, as the platform tells.
    holds = voucher.kind in ("income", "handover") and me == other and me != recorder
    takes = holds and (voucher.kind == "income" or me == _holder(books, voucher.target))
    return allowed and (not takes or request.may("holder"))
