"""Gifts between members: what a tip, the payment of a request and rain have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from commands.engine.ceilings import require_tries
from commands.engine.general_settings import MEMOS
from commands.engine.people import names
from commands.engine.request import Effects, Refusal, Request, Say
from commands.engine.setting_choices import switch
from commands.language.dates import DAY, MINUTE, SECOND
from commands.language.memo import memo_words
from commands.language.stored_replies import from_json
from commands.money.setting_amounts import NONE, show_amount, units_kept
from commands.money.setting_amounts import amount as amount_reader
from commands.values.booked import number_of, reference_of
from commands.values.parameters import read_duration, written_duration
from commands.values.reply import Button, Listed, Message, Reply, Text, Value
from commands.values.settings import SettingKind
from storage import outbox
from storage.ledger.accounts import Account, member_account, peek
from storage.ledger.assets import MUTUAL, Asset
from storage.ledger.entries import EntryRow
from storage.ledger.money import even_split
from storage.ledger.movements import Entry, Leg, Refused
from storage.ledger.posting import can_give_now
from storage.members import Member
from storage.presence import Presence
from storage.unit_of_work import Books


def holdings(account: Account) -> int:
    """What an account holds and can give without any credit, in units."""
    return max(0, account.balance - account.reserved)


def decide_shares(total_or_each: int, heads: int, how: str) -> list[int]:
    """What each receiver gets, in units: `each` the amount, or an even `split` of it."""
    if how == "each":
        return [total_or_each] * heads
    return even_split(total_or_each, heads)


def decide_gift(
    kind: str,
    asset: Asset,
    giver: Member,
    takers: Sequence[Member],
    shares: Sequence[int],
    memo: str,
) -> Entry:
    """The entry of a gift; receivers whose share is 0 get nothing."""
    paid = [(taker, share) for taker, share in zip(takers, shares, strict=True) if share]
    legs = [Leg(member_account(asset.number, giver.number), -sum(share for _, share in paid))]
    legs += [Leg(member_account(asset.number, taker.number), share) for taker, share in paid]
    return Entry(kind, tuple(legs), cause=f"member/{giver.number}", memo=memo or None)


def _read_cooldown(request: Request, books: Books, text: str) -> str:
    """A short length of time, in whole seconds; longer than a day it would be something else."""
    if text.casefold() == "off":
        return "off"
    span = read_duration(text)
    if span is None or span > DAY or span < SECOND:
        raise Refusal("cooldown-unreadable", given=text[:40])
    return str(span // SECOND)


TIPS = switch("tips", "on")
USUAL_TIP = SettingKind(
    "usual_tip", "1", lambda kept: kept, amount_reader("usual_tip"), show_amount
)
MAX_TIP = SettingKind(
    "max_tip",
    NONE,
    lambda kept: kept,
    amount_reader("max_tip", none=True),
    show_amount,
    seals=("max_tip",),
)

COOLDOWN = SettingKind(
    "cooldown",
    "off",
    lambda kept: 0 if kept == "off" else int(kept) * SECOND,
    _read_cooldown,
    lambda _, __, kept: kept if kept == "off" else written_duration(int(kept) * SECOND),
    offers="span",
)

SETTINGS = (TIPS, USUAL_TIP, MAX_TIP, COOLDOWN)


def rest_left(request: Request, books: Books) -> int:
    """How long until the member's next gift in this room, in µs; 0 where it can follow now."""
    span = request.settings[COOLDOWN]
    account = peek(books, member_account(request.asset.number, request.member.number))
    last = books.get(EntryRow, account.last_out) if span and account.last_out else None
    return 0 if last is None else max(0, last.time + span - request.now)


def require_rested(request: Request, books: Books) -> None:
    """Refuse a gift that follows one's last too soon for this room."""
    left = rest_left(request, books)
    if left > 2 * MINUTE:
        raise Refusal("cooldown-wait-until", until=request.time(request.now + left))
    if left:
        raise Refusal("cooldown-wait", seconds=-(-left // SECOND))


def usual_tip(request: Request) -> int:
    """The room's usual tip in units; one whole unit where it is no amount of the asset any more."""
    usual = units_kept(request.settings[USUAL_TIP], request.asset)
    return request.asset.unit if usual is None else usual


def largest_tip(request: Request) -> int | None:
    """The most that one tip may be here, by the currency's design and the room's own setting."""
    bounds = [request.asset.max_tip, units_kept(request.settings[MAX_TIP], request.asset)]
    return min((bound for bound in bounds if bound is not None), default=None)


def require_tip(request: Request, units: int) -> None:
    """Refuse a tip, or a share of one, that is larger than one may be here."""
    most = largest_tip(request)
    if most is not None and units > most:
        raise Refusal("over-max-tip", most=request.amount(most))


def units_of(request: Request, books: Books, amount: int | str | None) -> int:
    """An amount as given: units, "all" or "half" of holdings, or the room's usual tip."""
    if amount is None:
        return usual_tip(request)
    if isinstance(amount, int):
        return amount
    held = holdings(peek(books, member_account(request.asset.number, request.member.number)))
    units = held if amount == "all" else held // 2
    if units == 0:
        raise Refusal("nothing-held" if request.asset.model == MUTUAL else "nothing-held-issued")
    return units


def needs_asking(request: Request, books: Books, total: int, amount: int | str | None) -> bool:
    """Whether a gift is asked first: "all", "half", or more than half of what one can give.

    At a confirmation it still is one that was asked: what is carried out must be what was shown.
    """
    if request.confirmed:
        return True
    possible = can_give_now(books, request.asset, request.member, request.now)
    return isinstance(amount, str) or (2 * total > possible and total <= possible)


def give(
    request: Request,
    books: Books,
    kind: str,
    to: Sequence[Member],
    amount: int | str | None,
    how: str,
    memo: str,
) -> Effects:
    """The effects of a gift to named people, by tip or in answer to a request."""
    if any(member.number == request.member.number for member in to):
        raise Refusal("tip-oneself")
    if kind == "tip":
        require_rested(request, books)
    refuse_unwanted(request, to)
    require_tries(request, books, to)
    units = units_of(request, books, amount)
    if isinstance(amount, str):
        how = "split"
    shares = decide_shares(units, len(to), how)
    if not all(shares):
        raise Refusal("split-too-small", amount=request.amount(units))
    require_tip(request, max(shares))
    entry = decide_gift(kind, request.asset, request.member, to, shares, memo)
    total = sum(shares)
    gone = [member for member in to if kind == "tip" and _has_left(request, books, member)]

    undo = request.button("undo-button", f"undo #{reference_of(-1)}")
    said = gift_words(request, to, shares, memo, undo if kind == "tip" else None)
    told = [Say(said, key=f"entry/{number_of(-1)}", elsewhere=gave_line(request))]
    if gone:
        left = request.say("tip-left", who=names(request, gone), undo=request.typed("undo"))
        told.append(Say(left, "discreet", mood="notice"))
    told += tell_home(request, to)

    confirm = None
    if needs_asking(request, books, total, amount):
        confirm = request.say(
            "tip-ask",
            receivers=names(request, to),
            amount=request.amount(total),
            memo=memo_shown(request, memo),
            several=len(to),
            yes=request.button("yes-button", "yes"),
            no=request.button("no-button", "no"),
        )

    def refused(why: Refused) -> Refusal | None:
        """Of several, what is possible for each, where together it is too much."""
        own = why.account is not None and why.account[1:] == ("member", request.member.number)
        possible = why.possible // len(to)
        if len(to) == 1 or how != "each" or not own or not possible:
            return None
        if why.code not in ("over_limit", "newcomers_limit"):
            return None
        return Refusal(
            "over-limit-each",
            amount=request.amount(units),
            total=request.amount(total),
            most=request.amount(why.possible),
            possible=request.amount(possible),
        )

    return Effects(movements=(entry,), says=told, confirm=confirm, refused=refused)


def _has_left(request: Request, books: Books, member: Member) -> bool:
    """Whether somebody was in this room and is there no more, so that they may not read of it."""
    if request.place.direct:
        return False
    there = books.get(Presence, *request.room.key, member.number)
    return there is not None and not there.here


def refuse_unwanted(request: Request, to: Sequence[Member]) -> None:
    """Refuse what somebody does not want; whether from anybody or from this one is their secret."""
    unwilling = [member for member in to if not member.wants.accepts(request.member.number)]
    if unwilling:
        raise Refusal("no-tips", who=names(request, unwilling), count=len(unwilling))


def tell_home(request: Request, to: Sequence[Member]) -> list[Say]:
    """For a gift made in private: one line without figures where those who got it will see it."""
    if not request.place.direct:
        return []
    line = gave_line(request)
    return [Say(line(to), mood="notice", place=request.home, elsewhere=line)]


def gave_line(request: Request) -> Callable[[Sequence[Member]], Reply]:
    """One line without figures for those who were given something where they do not see it."""
    return lambda to: request.say(
        "gave-in-private",
        who=names(request, to, ping=True),
        giver=request.name(request.member),
        show=request.button("show-button", "me history"),
    )


def memo_shown(request: Request, memo: str) -> str:
    """The words given along as a room reads them: not at all where it is set so."""
    return "" if request.settings[MEMOS] == "off" else memo_words(memo)


def gift_words(
    request: Request,
    to: Sequence[Member],
    shares: Sequence[int],
    memo: str,
    undo: Button | None,
    *,
    kind: str = "tip",
) -> Reply:
    """What the room reads of a gift; `kind` is tip or rain."""
    each = len(set(shares)) == 1
    after: tuple[Value, ...] = (Text(" "), undo) if undo is not None else ()
    giver = request.name(request.member)
    if len(to) == 1:
        return request.say(
            f"{kind}-given",
            giver=giver,
            receiver=request.name(to[0], ping=True),
            amount=request.amount(shares[0]),
            memo=memo_shown(request, memo),
            undo=after,
        )
    if each:
        return request.say(
            f"{kind}-given-each",
            giver=giver,
            receivers=names(request, to, ping=True),
            amount=request.amount(shares[0]),
            memo=memo_shown(request, memo),
            undo=after,
        )
    parts = tuple(
        (request.name(member, ping=True), Text(" "), request.amount(share))
        for member, share in zip(to, shares, strict=True)
    )
    return request.say(
        f"{kind}-shared",
        giver=giver,
        parts=Listed(parts),
        amount=request.amount(sum(shares)),
        memo=memo_shown(request, memo),
        undo=after,
    )


@dataclass(frozen=True, slots=True)
class Struck:
    """The edit of the message that told of a gift: what it said, and that it holds no more.

    `otherwise` is said where there is no such message.
    """

    entry: int
    word: str
    otherwise: tuple[Say, ...] = ()

    def says(self, books: Books) -> Sequence[Say]:
        return struck(books, self.entry, self.word) or self.otherwise


def struck(books: Books, entry: int, word: str) -> list[Say]:
    """The edit of the message that told of a gift, where there is one."""
    key = f"entry/{entry}"
    told = outbox.with_key(books, key)
    if not told:
        return []
    before = from_json(told[0].reply).without_buttons()
    if not before.blocks:
        return []  # Its words were forgotten.
    return [Say(before.ending(Text(" "), Message(word)), key=key, edit=True)]
