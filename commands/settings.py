"""See and change what is set for this room."""

from __future__ import annotations

import unicodedata
from typing import Annotated

from babel import Locale
from babel.core import UnknownLocaleError

from commands import amounts
from commands.declare import command
from commands.gifts import units_of
from commands.parameters import Choice, Rest
from commands.reply import Reply, Table, Text
from commands.request import Effects, Refusal, Request, Say
from commands.typed import typed_amount
from commands.wording import languages
from storage.books import Books
from storage.rooms import Setting, settings_of

KEYS = ("language", "locale", "prefixes", "usual_tip", "rain", "balances")
_CHOICES = {"rain": ("on", "off"), "balances": ("own", "everyone")}
_MOST_PREFIXES = 3
_LONGEST_PREFIX = 2


@command(
    "config", "show", visibility="discreet", examples=("config",), only_reads=True,
)  # fmt: skip
def config_show(request: Request, books: Books) -> Effects:
    """See what is set for this room, and what is as it comes."""
    here = settings_of(books, request.room.key)
    head = tuple(request.words.text(f"config-{name}") for name in ("what", "value", "whence"))
    rows = []
    for key in KEYS:
        whence = request.words.text("config-here" if key in here else "config-default")
        rows.append(((Text(key),), (Text(shown(request, books, key)),), (Text(whence),)))
    return Effects(says=lambda _: [Say(Reply((Table(head, tuple(rows)),)), "discreet")])


def shown(request: Request, books: Books, key: str) -> str:
    """What holds for a key now, as it would be typed."""
    settings = request.settings
    match key:
        case "prefixes":
            return " ".join(settings.prefixes)
        case "usual_tip":
            return request.amount(units_of(request, books, None)).text
        case "rain":
            return "on" if settings.rain else "off"
        case "locale":
            return settings.locale.replace("_", "-")
    value: str = getattr(settings, key)
    return value


@command(
    "config", "set", permission="room moderator",
    examples=("config set usual_tip 5", "config set rain on"),
)  # fmt: skip
def config_set(
    request: Request,
    books: Books,
    key: Annotated[str, Choice("which setting", choices=KEYS)],
    value: Annotated[str, Rest("what it shall be", most=80)],
) -> Effects:
    """Change a setting of this room.

    The room is told what it was and what it is.
    """
    if request.place.direct:
        raise Refusal("config-in-private", example=request.typed(f"config set {key} {value}"))
    if key == "balances" and not request.moderates_home:
        # What members have is the community's to show, not one room's.
        raise Refusal("for-home-moderators", home=request.community.name)
    kept, new = read(request, key, " ".join(value.split()))
    old = shown(request, books, key)
    if new == old:
        raise Refusal("config-same", key=key, value=old)
    row = Setting(*request.room.key, key, kept)
    who = request.name(request.member)
    if key == "prefixes":
        old, new = f"“{old}”", f"“{new}”"  # Marks at the end of a sentence would be part of it.
    said = request.say("config-changed", who=who, key=key, old=old, new=new)
    return Effects(rows=(row,), says=lambda _: [Say(said)])


def read(request: Request, key: str, text: str) -> tuple[str, str]:
    """A typed value as it is kept, and as it is shown. Raises Refusal with the reason."""
    match key:
        case "language":
            return _one_of(text, languages())
        case "locale":
            return _locale(text)
        case "prefixes":
            return _prefixes(request, text)
        case "usual_tip":
            return _usual_tip(request, text)
    return _one_of(text, _CHOICES[key])


def _one_of(text: str, choices: tuple[str, ...]) -> tuple[str, str]:
    chosen = text.casefold()
    if chosen not in choices:
        raise Refusal("not-a-choice", given=text[:40], choices=", ".join(choices))
    return chosen, chosen


def _locale(text: str) -> tuple[str, str]:
    try:
        known = str(Locale.parse(text.replace("-", "_")))
    except (UnknownLocaleError, ValueError, TypeError):
        raise Refusal("locale-unknown", given=text[:40]) from None
    return known, known.replace("_", "-")


def _prefixes(request: Request, text: str) -> tuple[str, str]:
    prefixes = tuple(dict.fromkeys(text.split()))
    if not 0 < len(prefixes) <= _MOST_PREFIXES:
        raise Refusal("prefixes-count", most=_MOST_PREFIXES)
    for prefix in prefixes:
        marks = all(unicodedata.category(letter)[0] in "PS" for letter in prefix)
        if not marks or len(prefix) > _LONGEST_PREFIX or set(prefix) & set("#@\"“”„'’>|`"):
            raise Refusal("prefix-unreadable", prefix=prefix[:20])
    kept = " ".join(prefixes)
    return kept, kept


def _usual_tip(request: Request, text: str) -> tuple[str, str]:
    asset = request.asset
    said = {"key": "usual_tip", "value": text}
    units = typed_amount(request, text, "config set", said, "config set usual_tip 5")
    if asset.max_tip is not None and units > asset.max_tip:
        raise Refusal("over-max-tip", most=request.amount(asset.max_tip))
    return amounts.plain(units, asset.decimals, "en"), request.amount(units).text
