"""Give to projects of a round that matches gifts, change it, and take it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request, Say
from commands.grants.face import amount, changed_face
from commands.grants.found import NUMBER, Held, letters, meant
from commands.grants.gift_words import gifts_said
from commands.language import amounts
from commands.language.vocabulary import unit_words
from commands.money.typed_amounts import typed_amount
from commands.values.declaration import command
from commands.values.parameters import Rest
from commands.values.reply import Listed, Message, Reply, Time, Typed, Value, line
from storage.changes import Act
from storage.grants import rows
from storage.grants.rows import Application, Gift
from storage.ledger.accounts import member_account, peek
from storage.ledger.movements import Entry
from storage.names import fold_name
from storage.unit_of_work import Books

_NOTHING = ("none", "nothing", "0")


@command(
    "grants",
    "give",
    visibility="discreet",
    examples=("grants give 1 A=5 C=2",),
    usable=has_matters,
    money=True,
    unsaid=True,
)
def give(
    request: Request,
    books: Books,
    number: Annotated[int | None, NUMBER] = None,
    value: Annotated[str, Rest("how much to which: A=5 C=2, or none", most=500)] = "",
) -> Effects:
    """Give to projects of a round that matches gifts; the last thing you say of each counts.

    It is taken of what you hold, and waits until the end of the round; until then you can change
    it, or take it back with none. With nothing but the number you see what you give.
    """
    found = meant(request, books, number, "grants give", lambda each: each.stage == "giving")
    require_open(request, found)
    there = rows.on_ballot(rows.applications_of(books, found.round.number))
    mine = {
        each.place: each
        for each in rows.gifts_of(books, found.round.number)
        if each.member == request.member.number
    }
    if not value.strip():
        return _own(request, found, there, mine)
    if request.asset.number != found.asset.number:
        raise Refusal("grant-other-currency", name=found.asset.name, number=found.number)
    wanted = _read(request, found, there, value)
    if not wanted:
        wanted = dict.fromkeys(mine, 0)
    return _effects(request, books, found, there, mine, wanted)


def require_open(request: Request, found: Held) -> None:
    """Raises Refusal where nobody can give, yet or any more."""
    number = found.number
    if not found.terms.is_quadratic:
        raise Refusal("round-is-voted", number=number, typed=request.typed(f"grants vote {number}"))
    if found.round.stage == "applying":
        until = request.time(found.round.apply_until)
        raise Refusal("round-no-gifts-yet", number=number, until=until)
    if found.round.stage == "over" or request.now >= found.round.give_until:
        raise Refusal("round-is-over", number=number)


# -- what is said ----------------------------------------------------------------------------------


def _read(
    request: Request, found: Held, there: Sequence[Application], value: str
) -> dict[int, int]:
    """Place → units, as it was said: "A=5 C=2", "4 to Kiln", "red clay 5"; nothing for "none"."""
    plain = " ".join(value.split())
    if fold_name(plain) in _NOTHING:
        return {}
    example = f"grants give {found.number} A=5"
    named = letters(there)
    titles = {named[each.place]: each.title for each in there}
    pairs = gifts_said(plain, titles, unit_words(request.asset))
    if not pairs:
        raise Refusal("gift-unreadable", given=value[:40], example=request.typed(example))
    wanted: dict[int, int] = {}
    for which, figure in pairs:
        place = _place(request, found, there, which)

        def within(read: str, figure: str = figure) -> str:
            return " ".join(f"{one}={read if said == figure else said}" for one, said in pairs)

        arguments = {"number": found.round.number}
        given = typed_amount(
            request, figure, "grants give", arguments, example, zero=True, within=within
        )
        if wanted.setdefault(place, given) != given:
            title = next(each.title for each in there if each.place == place)
            raise Refusal("gift-twice", title=title, example=request.typed(example))
    return wanted


def _place(request: Request, found: Held, there: Sequence[Application], which: str) -> int:
    sought, named = fold_name(which), letters(there)
    hits = [each for each in there if fold_name(named[each.place]) == sought]
    hits = hits or [each for each in there if fold_name(each.title) == sought]
    hits = hits or [each for each in there if fold_name(each.title).startswith(sought)]
    if len(hits) != 1:
        show = request.typed(f"grants list {found.number}")
        raise Refusal("no-such-project", number=found.number, given=which[:40], list=show)
    if hits[0].became != "open":
        raise Refusal("gift-taken-back", title=hits[0].title)
    return hits[0].place


# -- what is done ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeepGifts:
    """What a member gives in a round from now on: (place, units), in the order of the entries."""

    round: int
    member: int
    gifts: tuple[tuple[int, int], ...]

    def apply(self, books: Books, act: Act) -> None:
        for (place, units), entry in zip(self.gifts, act.numbers, strict=True):
            before = books.get(Gift, self.round, place, self.member)
            since = before.entry if before is not None and before.amount else entry
            books.save(Gift(self.round, place, self.member, units, since))


@dataclass(frozen=True, slots=True)
class ShownNow:
    """The message of a round as it now reads."""

    round: int

    def says(self, books: Books) -> Sequence[Say]:
        return [changed_face(books, self.round)]


def _effects(
    request: Request,
    books: Books,
    found: Held,
    there: Sequence[Application],
    mine: Mapping[int, Gift],
    wanted: Mapping[int, int],
) -> Effects:
    me, asset, number = request.member.number, found.asset.number, found.round.number
    before = {place: mine[place].amount if place in mine else 0 for place in wanted}
    steps = [(units - before[place], place) for place, units in wanted.items()]
    # What is taken back comes first, so that it can be given elsewhere.
    steps = sorted(each for each in steps if each[0])
    account = peek(books, member_account(asset, me))
    holds = max(0, account.balance - account.reserved)
    needed = sum(change for change, _ in steps)
    elsewhere = {p: each for p, each in mine.items() if each.amount and p not in wanted}
    if needed > holds and elsewhere:
        named = letters(there)
        decimals, locale = found.asset.decimals, request.typed_locale
        given = [
            f"{named[p]}={amounts.plain(units, decimals, locale)}" for p, units in wanted.items()
        ]
        moved = " ".join([*given, *(f"{named[p]}=0" for p in elsewhere)])
        raise Refusal(
            "gift-lies",
            more=request.amount_of(holds, found.asset),
            lies=request.amount_of(sum(each.amount for each in elsewhere.values()), found.asset),
            which=Listed(tuple(named[p] for p in elsewhere)),
            typed=request.typed(f"grants give {found.number} {moved}"),
        )
    if needed > holds:
        raise Refusal(
            "gift-beyond",
            some=int(holds > 0),
            more=request.amount_of(holds, found.asset),
            until=request.time(found.round.give_until),
            typed=request.typed(f"grants give {found.number} A=5"),
        )
    entries: list[Entry] = [
        rows.backed(number, place, asset, me, wanted[place], change) for change, place in steps
    ]
    chained = tuple(replace(each, linked=True) for each in entries[:-1]) + tuple(entries[-1:])
    after = {place: each.amount for place, each in mine.items()} | dict(wanted)
    told = Say(_told(found, there, after), "discreet")
    if not steps:
        return Effects(says=[told])
    keep = KeepGifts(number, me, tuple((place, wanted[place]) for _, place in steps))
    return Effects(chained, changes=(keep,), says=[told, ShownNow(number)])


def _told(found: Held, there: Sequence[Application], gifts: Mapping[int, int]) -> Reply:
    """What somebody gives from now on."""
    until, number = Time(found.round.give_until), found.number
    named = letters(there)
    given: list[Value] = [
        Message(
            "grants-gift",
            {
                "amount": amount(found, gifts[each.place]),
                "project": f"{named[each.place]} {each.title}",
            },
        )
        for each in there
        if gifts.get(each.place)
    ]
    if not given:
        return Reply((line("grants-gave-nothing", number=number, until=until),))
    typed = Typed(f"grants give {number} none")
    gave = line(
        "grants-gave", number=number, gifts=Listed(tuple(given), "and"), until=until, typed=typed
    )
    return Reply((gave,))


def _own(
    request: Request, found: Held, there: Sequence[Application], mine: Mapping[int, Gift]
) -> Effects:
    """What somebody gives, for nobody else to read."""
    reply = _told(found, there, {place: each.amount for place, each in mine.items()})
    return Effects(says=[Say(reply, "private", own=True)])
