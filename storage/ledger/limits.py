"""How far an account may go. Pure: the same rules for the posting function and for `verify`."""

from __future__ import annotations

from dataclasses import dataclass

from storage.ledger.accounts import MAY_GO_BELOW_ZERO, PARTS, Account, Kind
from storage.ledger.assets import ISSUED, Asset
from storage.ledger.money import MOST

_DAY = 86_400_000_000
VOUCHES_MOST = 3
VOUCHES_SPAN = 30 * 86_400 * 1_000_000
"""For so many newcomers at most does a moderator vouch in such a span (µs): none packs a roll."""
FREEZE_SPAN = 7 * _DAY
"""How long a member's tips and requests stay paused unless a second moderator renews it."""
ALONE_SPAN = 7 * _DAY
"""How long after an entry one moderator may reverse it; later it takes two."""
PAUSE_MOST = 7 * _DAY
"""The longest that all transfers may be stopped at once."""


@dataclass(frozen=True, slots=True)
class KindRule:
    """What entries of a kind may do.

    `debits` and `credits` are the account kinds they may take from and give to; with `ceiling` the
    receiver's ceiling binds them, with `frozen` a freeze stops the payer, with `paused` a pause of
    all transfers stops them. `may_breach` lets a kind worsen a limit that is already passed, with
    `credit_only` a credit line alone: what an issued currency's account does not hold it never
    gives. What is reserved for a `held` kind counts at the payer alone, and whom it is paid to is
    said when it is paid. What is `owned` is paid of what one holds, never of a credit line.
    `corrects` marks those that give an entry back, `joins` those that make two members one, which
    may move nothing; so may what is `still`.
    """

    debits: frozenset[Kind] = frozenset()
    credits: frozenset[Kind] = frozenset()
    ceiling: bool = False
    frozen: bool = False
    paused: bool = False
    may_breach: bool = False
    credit_only: bool = False
    held: bool = False
    owned: bool = False
    corrects: bool = False
    joins: bool = False
    still: bool = False

    def breaks(self, asset: Asset) -> bool:
        """Whether entries of the kind may pass a limit of this currency."""
        return self.may_breach and not (self.credit_only and asset.model == ISSUED)


_MEMBER: frozenset[Kind] = frozenset({"member"})
_CIRCLE: frozenset[Kind] = frozenset({"pot", "deposits", "reserve"})
_OUTSIDE: frozenset[Kind] = frozenset({"outside"})
_OWN_OR_OUT: frozenset[Kind] = PARTS | _OUTSIDE
_ESCROW: frozenset[Kind] = frozenset({"escrow"})
_GIFT = KindRule(_MEMBER, _MEMBER, ceiling=True, frozen=True, paused=True)
_RETURN = KindRule(_MEMBER, _MEMBER, paused=True, corrects=True)

KINDS: dict[str, KindRule] = {
    "tip": _GIFT,
    "request": _GIFT,
    "rain": _GIFT,
    "reaction": _GIFT,
    "undo": _RETURN,
    "refund": _RETURN,
    "restart": KindRule(_MEMBER, _MEMBER, may_breach=True, corrects=True),
    "mint": KindRule(frozenset({"issuer"}), frozenset({"treasury", "member"}), paused=True),
    "starter": KindRule(frozenset({"issuer"}), _MEMBER, paused=True),
    "burn": KindRule(frozenset({"treasury"}), frozenset({"issuer"}), paused=True, held=True),
    # A moderator's, and the host's: what they may not do is for `storage.ledger.verifier` to know
    # too.
    "reverse": KindRule(_MEMBER, _MEMBER, may_breach=True, credit_only=True, corrects=True),
    "adjust": KindRule(_MEMBER, frozenset({"treasury"}), paused=True),
    "import": KindRule(
        frozenset({"member", "issuer"}),
        frozenset({"member", "treasury"}),
        may_breach=True,
        credit_only=True,
    ),
    "donate": KindRule(_MEMBER, PARTS, frozen=True, paused=True),
    # A payout of the purse bounces on no ceiling; a freeze stops what one gives, not what one gets.
    "spend": KindRule(PARTS, _MEMBER, paused=True, held=True),
    # What somebody who left long ago owes.
    "writeoff": KindRule(frozenset({"treasury"}), _MEMBER, paused=True, held=True),
    # From one part of the purse to another.
    "move": KindRule(PARTS, PARTS, paused=True, held=True),
    # Of a round of grants the whole budget is kept; at its end it is let go and the grants paid.
    "grants": KindRule(PARTS, _MEMBER, paused=True, held=True),
    "grant": KindRule(PARTS | _ESCROW, _MEMBER, paused=True, still=True),
    # Gifts to projects wait in escrow, and what does not reach them goes back.
    "backing": KindRule(_MEMBER, _ESCROW, frozen=True, paused=True, owned=True),
    "unbacking": KindRule(_ESCROW, _MEMBER, paused=True),
    # Money from outside. A holding stands as far below zero as it holds, and is never above it.
    "receive": KindRule(_OUTSIDE, frozenset({"treasury"}), paused=True),
    # By a rule that was decided before; what members get of it moves nothing until it is paid.
    "shared": KindRule(frozenset({"treasury"}), frozenset({"fund"}), paused=True, still=True),
    # Taken back of it, where less came in than was shared; what members were to get moves nothing.
    "unshared": KindRule(frozenset({"fund"}), frozenset({"treasury"}), paused=True, still=True),
    "handed": KindRule(_OUTSIDE, _OUTSIDE, paused=True),
    "outlay": KindRule(PARTS, _OUTSIDE, paused=True, held=True),
    "charge": KindRule(PARTS, _OUTSIDE, paused=True),
    # What was written down and booked with too high a figure, put right by two.
    "righted": KindRule(_OWN_OR_OUT, _OWN_OR_OUT, paused=True, corrects=True),
    "link": KindRule(_MEMBER, _MEMBER, may_breach=True, joins=True),
    # Circles: what their rules let move, `storage.circles.rules` says for each act.
    "seat": KindRule(_MEMBER, frozenset({"deposits"}), paused=True, still=True),
    "contribution": KindRule(_MEMBER, _CIRCLE | _MEMBER, paused=True),
    "payout": KindRule(_CIRCLE, _CIRCLE | {"member", "treasury"}, paused=True, still=True),
    "circle": KindRule(_CIRCLE, _CIRCLE | _MEMBER, still=True),
    # Records without postings: what later entries are judged by.
    "open": KindRule(),
    "outside": KindRule(),
    "design": KindRule(),
    "seal": KindRule(),
    "limit": KindRule(),
    "freeze": KindRule(),
    "thaw": KindRule(),
    "role": KindRule(),
    "pause": KindRule(),
    "gap": KindRule(),
    "closed": KindRule(),
    "reopened": KindRule(),
    "debt": KindRule(),
    "standing": KindRule(),
    "joined": KindRule(),
    "part": KindRule(),
    "forget": KindRule(),
    "reserve": KindRule(),
    "void": KindRule(),
    "expire": KindRule(),
    "vote": KindRule(),
    "ballot": KindRule(),
    "postpone": KindRule(),
    "result": KindRule(),
    "option": KindRule(),
    "delegation": KindRule(),
    "election": KindRule(),
    "candidate": KindRule(),
    "standing time": KindRule(),
    "elected": KindRule(),
    "propose": KindRule(),
    "second": KindRule(),
    "approve": KindRule(),
    "object": KindRule(),
    "challenge": KindRule(),
    "step": KindRule(),
    "extend": KindRule(),
    "change": KindRule(),
    "setting": KindRule(),
    "round": KindRule(),
    "policy": KindRule(),
    "share": KindRule(),
    "instruct": KindRule(),
    "fund": KindRule(),
    "fund closed": KindRule(),
    "budget": KindRule(),
    "pledge": KindRule(),
    "unpledge": KindRule(),
    "holding": KindRule(),
    "income": KindRule(),
    "handover": KindRule(),
    "payment": KindRule(),
    "count": KindRule(),
    "correction": KindRule(),
    "confirm": KindRule(),
    "unvoucher": KindRule(),
    "dispute": KindRule(),
    "answer": KindRule(),
    "goal": KindRule(),
    "goal ended": KindRule(),
}
RESERVED_FIRST = frozenset({"spend", "grants", "outlay", "writeoff"})
"""The kinds that pay only what was reserved before."""
GIFTS = frozenset(kind for kind, rule in KINDS.items() if rule.ceiling)
"""The kinds by which one member gives to another of their own will."""


def floor(asset: Asset, account: Account, *, newcomer: bool) -> int | None:
    """The lowest balance less reservations this account may reach, in units; None: no floor."""
    if account.kind == "issuer":
        return -MOST if asset.supply_cap is None else -asset.supply_cap
    if account.kind != "member":
        return None if account.kind in MAY_GO_BELOW_ZERO else 0
    if asset.model == ISSUED:
        return 0
    limit = asset.credit_limit if account.credit_limit is None else account.credit_limit
    return -min(limit, asset.newcomer_limit) if newcomer else -limit


def joined_limit(kept: int | None, merged: int | None) -> int | None:
    """The limit of two members who are one now. Limits never add.

    One that a moderator set goes before what holds for everyone; of two that were set, the lower.
    """
    if kept is None or merged is None:
        return merged if kept is None else kept
    return min(kept, merged)


def joined_freeze(kept: int | None, merged: int | None) -> int | None:
    """Until when two members who are one now are paused: a pause follows the person."""
    found = [until for until in (kept, merged) if until is not None]
    return max(found, default=None)


def owed(account: Account) -> int:
    """How much of a credit line is in use: what is below zero once reservations are out."""
    return max(0, account.reserved - account.balance)


def can_give(asset: Asset, account: Account, *, newcomer: bool) -> int:
    """The most this account can pay out right now, in units, never below 0."""
    low = floor(asset, account, newcomer=newcomer)
    most = MOST if low is None else account.balance - account.reserved - low
    if newcomer:
        # All newcomers' lines together are bounded; one's own holdings are not.
        holdings = max(0, account.balance - account.reserved)
        left = max(0, asset.newcomers_together - asset.newcomers_owe)
        most = min(most, holdings + left)
    return max(0, most)


def can_take(asset: Asset, account: Account) -> int | None:
    """The most this account can still be given under the ceiling; None where there is none."""
    if account.kind != "member" or asset.ceiling is None:
        return None
    return max(0, asset.ceiling - account.balance - account.pending_in)


def in_range(amount: int) -> bool:
    """Whether the store can hold it."""
    return -MOST <= amount <= MOST
