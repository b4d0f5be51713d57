"""Give a tip by putting an emoji on somebody's message. It is off until a room turns it on.

Nothing is said in the room of it, neither when it is given nor when it cannot be: a reaction is
often only a reaction. What was given is in one's history.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from commands.engine.ceilings import counted, may_try
from commands.engine.context import Context
from commands.engine.request import Refusal, Request
from commands.language import amounts
from commands.language.button_emoji import bare, may_press, untoned
from commands.language.dates import day_begin
from commands.money.gift_entries import decide_return, gift_of
from commands.money.gifts import TIPS, decide_gift, largest_tip, rest_left
from commands.money.setting_amounts import amount as amount_reader
from commands.money.setting_amounts import show_amount, units_kept
from commands.money.typed_amounts import typed_amount
from commands.values.events import Reacted
from commands.values.reply import Listed, Reply, Value
from commands.values.settings import SettingKind
from storage import communities, rooms
from storage.changes import Act
from storage.events import Handled
from storage.ledger.entries import of_event, paid_since
from storage.ledger.movements import Refused
from storage.ledger.posting import post
from storage.members import accounts_of
from storage.unit_of_work import Books

KIND = "reaction"
OFF = "off"
HOST = ("commonpurse", "")
"""The account of facts that are of no platform's: which emoji are money anywhere."""

_MOST_EMOJI = 8
_LONGEST_EMOJI = 64
_CUSTOM = re.compile(r":[\w~-]+:|mxc://\S+", re.ASCII)
"""Emoji of a community's own, as they come: by name from Discord, by address from Matrix."""


def _is_emoji(text: str) -> bool:
    """Whether somebody can put this on a message: a picture, or several joined to one."""
    kinds = [unicodedata.category(letter) for letter in text]
    drawn = "So" in kinds and set(kinds) <= {"So", "Sk", "Mn", "Me", "Cf"}
    return drawn or _CUSTOM.fullmatch(text) is not None


def _read(request: Request, books: Books, text: str) -> str:
    """ "🪙=1 🎉=5": what each emoji gives, as amounts are typed here."""
    if text.casefold() == OFF:
        return OFF
    found: dict[str, str] = {}
    words = text.split()
    for at, word in enumerate(words):
        emoji, equals, figure = word.partition("=")
        fits = _is_emoji(emoji) and len(emoji) <= _LONGEST_EMOJI
        again = any(untoned(each) == untoned(emoji) for each in found)
        if not equals or not fits or may_press(emoji) or again:
            raise Refusal("tip-emoji-unreadable", given=word[:40])
        within = partial(_with_figure, words, at)
        units = typed_amount(
            request,
            figure,
            "config set",
            {"key": "tip_emoji"},
            "config set tip_emoji 🪙=1",
            within=within,
        )
        most = largest_tip(request)
        if most is not None and units > most:
            raise Refusal("over-max-tip", most=request.amount(most))
        found[bare(emoji)] = amounts.plain(units, request.asset.decimals, "en")
    if not 0 < len(found) <= _MOST_EMOJI:
        raise Refusal("tip-emoji-unreadable", given=text[:40])
    return " ".join(f"{emoji}={figure}" for emoji, figure in found.items())


def _with_figure(words: Sequence[str], at: int, figure: str) -> str:
    """What was typed, with another figure in one of its words."""
    emoji, _, _ = words[at].partition("=")
    return " ".join((*words[:at], f"{emoji}={figure}", *words[at + 1 :]))


def _value(kept: str) -> dict[str, str]:
    """Emoji, in whatever colour of skin → the amount it gives, as it is kept."""
    return {untoned(emoji): figure for emoji, figure in _as_typed(kept).items()}


def _as_typed(kept: str) -> dict[str, str]:
    """The same with each emoji as it was typed."""
    if kept == OFF:
        return {}
    return {emoji: figure for emoji, _, figure in (word.partition("=") for word in kept.split())}


def _show(request: Request, books: Books, kept: str) -> Value:
    given = _as_typed(kept)
    if not given:
        return OFF
    shown = ((emoji, " ", show_amount(request, books, given[emoji])) for emoji in given)
    return Listed(tuple(shown), "comma")


def _told(request: Request, books: Books, old: str, new: str) -> Reply | None:
    """What the room reads when an emoji becomes money."""
    given = _as_typed(new)
    if not given:
        return None
    gives = tuple(
        request.message("tip-emoji-gives", emoji=emoji, amount=show_amount(request, books, figure))
        for emoji, figure in given.items()
    )
    return request.say(
        "tip-emoji-set",
        who=request.name(request.member),
        given=Listed(gives),
        old=_show(request, books, old),
    )


@dataclass(frozen=True, slots=True)
class NoteMoneyEmoji:
    """It is remembered which emoji are money here, so that other reactions cost nothing."""

    def apply(self, books: Books, act: Act) -> None:
        kept = rooms.values_of(books, TIP_EMOJI.key)
        emoji = sorted({each for value in kept for each in _value(value)})
        rooms.remember(books.connection, HOST, f"emoji/{books.community}", " ".join(emoji))


TIP_EMOJI: SettingKind[dict[str, str]] = SettingKind(
    "tip_emoji", OFF, _value, _read, _show, after=NoteMoneyEmoji(), told=_told
)
ALLOWANCE = SettingKind(
    "tip_emoji_daily",
    "20",
    lambda kept: kept,
    amount_reader("tip_emoji_daily", bound=False),
    show_amount,
)
"""How much one member can give by reactions in a day, in units of the community's day."""

SETTINGS = (TIP_EMOJI, ALLOWANCE)


def reacted(context: Context, event: Reacted) -> str:
    """A reaction on a member's message: it may give a tip, or take one back."""
    if event.target.is_bot:
        return "ignored"
    emoji = untoned(event.emoji)
    key = _key(context, event, emoji)
    before = context.books.get(Handled, *key)
    if not event.added:
        return "ignored" if before is None else _take_back(context, before)
    figure = context.settings[TIP_EMOJI].get(emoji)
    if before is not None or figure is None or context.place.direct:
        return "ignored"
    units = units_kept(figure, context.asset)
    return "ignored" if not units else _give(context, event, key, units)


def _key(context: Context, event: Reacted, emoji: str) -> tuple[str, str, str, str]:
    """One tip ever: by the message, the member and the emoji, however often it is put there."""
    place = context.place
    who = event.sender.user
    return (place.platform, place.account, place.room, f"tip/{event.target.event_id}/{who}/{emoji}")


def _give(context: Context, event: Reacted, key: tuple[str, str, str, str], units: int) -> str:
    if event.target.author.is_face:
        return "ignored"
    if context.was_forgotten(event.target.author):
        return "ignored"  # Somebody else's reaction brings nobody back.
    request = context.request()
    receiver = context.person(event.target.author)
    giver, asset, most = request.member, request.asset, largest_tip(request)
    if not may_try(request, context.books, receiver):
        return "ignored"
    if not request.settings[TIPS] or not receiver.wants.accepts(giver.number):
        return "ignored"
    if receiver.number == giver.number or (most is not None and units > most):
        return "ignored"
    if rest_left(request, context.books) or units > _left_today(request, context.books):
        return "ignored"
    entry = decide_gift(KIND, asset, giver, [receiver], [units], "")
    number = communities.give(context.books, "events")
    outcome = post(context.books, [entry], context.now, event=number)[0]
    if isinstance(outcome, Refused):
        if outcome.code == "over_ceiling":
            counted(request, context.books, receiver.number)(context.books.connection)
        return "ignored"  # Nobody typed anything, so nobody is told what could not be given.
    digest = context.handling.digest()
    context.books.add(Handled(*key, number, digest, context.now, giver.number, "handled"))
    context.mark_handled("handled")
    return "handled"


def _left_today(request: Request, books: Books) -> int:
    """What the member can still give by reactions in this day of the community."""
    allowed = units_kept(request.settings[ALLOWANCE], request.asset) or 0
    accounts = accounts_of(books, request.asset.number, request.member.number)
    since = day_begin(request.now, request.settings.zone)
    return allowed - paid_since(books, accounts, KIND, since)


def _take_back(context: Context, before: Handled) -> str:
    """Taking one's own reaction off takes the tip back, while the receiver passed nothing on."""
    rows = [row for row in of_event(context.books, before.number) if row.kind == KIND]
    gift = gift_of(context.books, rows[-1].number) if rows else None
    if gift is None or gift.payer != context.member.number or not gift.left or gift.passed_on:
        return "ignored"
    back = decide_return("undo", gift, gift.left, context.member.number)
    context.begin_handling()
    outcome = post(context.books, [back], context.now, event=context.number)[0]
    if isinstance(outcome, Refused):
        return "ignored"
    context.books.save(replace(before, outcome="taken back"))
    context.mark_handled("handled")
    return "handled"
