"""Apply for a grant, change what one applied for, take it back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from commands.decisions.answer_words import words_for
from commands.decisions.found import has_matters
from commands.engine.request import Effects, Refusal, Request
from commands.grants.face import Told
from commands.grants.found import NAMED, Held, begins_with_currency, called, meant, mine
from commands.values.declaration import command
from commands.values.parameters import AnyAmount, Rest, Text
from storage import communities, votes
from storage.changes import Act
from storage.grants import rows
from storage.grants.rows import Application, Round
from storage.grants.terms import MOST_APPLICATIONS, MOST_EACH
from storage.ledger.money import Money
from storage.ledger.posting import post
from storage.names import fold_name
from storage.records import changed
from storage.unit_of_work import Books

MOST_TITLE = 60
MOST_WHY = 300
_LAST = re.compile(
    r"""(?:^|\s)(?:number=(?P<number>[0-9]{1,9})|not_with=(?P<title>["“„«][^"”“»]*["”“»]|\S+))\s*$"""
)
_NUMBER = "number="
_EDIT = 'grants edit "Kiln" 4 "for the studio"'
_EXAMPLE = 'grants apply "Kiln" 5 "for the studio"'
TITLE = Text("what your project is called", most=MOST_TITLE, question="ask-grant-title")
NOT_WITH = Text("another project with which yours is not to be funded", most=MOST_TITLE)


@command(
    "grants",
    "apply",
    examples=(_EXAMPLE,),
    usable=has_matters,
)
def apply(
    request: Request,
    books: Books,
    title: Annotated[str, TITLE],
    amount: Annotated[Money, AnyAmount("what it costs")],
    why: Annotated[str, Rest("what it is for", most=MOST_WHY, question="ask-grant-why")],
    number: Annotated[int | None, NAMED] = None,
    not_with: Annotated[str, NOT_WITH] = "",
) -> Effects:
    """Apply for a grant in a round that is open, with a title, what it costs, and why.

    You can change it or take it back until the voting begins. Of two with not_with of each other
    one at most is funded.
    """
    why, number, not_with = _said_last(why, number, not_with)
    title = _require_title(request, title)
    round_ = _applying(request, books, number, f'grants apply "{title}" …')
    _require_standing(request, books)
    there = rows.applications_of(books, round_.round.number)
    if called([each for each in there if each.became == "open"], title) is not None:
        edit = request.typed(f'grants edit "{title}" …')
        raise Refusal("grant-title-taken", title=title, edit=edit)
    ours = mine(request, books, there)
    if len(ours) >= MOST_EACH:
        raise Refusal("grant-too-many-mine", most=MOST_EACH)
    if len(rows.on_ballot(there)) >= MOST_APPLICATIONS:
        raise Refusal("grant-too-many", most=MOST_APPLICATIONS)
    units = _require_within(request, round_, amount, why, ours)
    wanted = Application(
        round_.round.number,
        len(there) + 1,
        request.member.number,
        title,
        _words(request, why),
        None,
        units,
        0,
        not_with=_not_with(request, there, not_with),
    )
    return _effects(request, wanted, "apply")


@command(
    "grants",
    "edit",
    examples=(_EDIT,),
    usable=has_matters,
)
def edit(
    request: Request,
    books: Books,
    title: Annotated[str, Text("the title of your project", most=MOST_TITLE)],
    amount: Annotated[Money | None, AnyAmount("what it costs")] = None,
    why: Annotated[str, Rest("what it is for", most=MOST_WHY)] = "",
    number: Annotated[int | None, NAMED] = None,
    not_with: Annotated[str, NOT_WITH] = "",
) -> Effects:
    """Change what you applied for: what it costs, and why, until the voting begins."""
    why, number, not_with = _said_last(why, number, not_with)
    round_ = _applying(request, books, number, f'grants edit "{title}" …')
    there = mine(request, books, rows.applications_of(books, round_.round.number))
    found = _require_mine(request, there, title)
    if amount is None and not (why or not_with):
        raise Refusal("grant-edit-nothing", edit=request.sample(_EDIT))
    others = [each for each in there if each is not found]
    cost = Money(found.amount, round_.asset.number) if amount is None else amount
    units = _require_within(request, round_, cost, why, others, is_edit=True)
    words = _words(request, why) if why else found.why
    after = changed(found, amount=units, why=words, member=request.member.number)
    if not_with:
        everybody = rows.applications_of(books, round_.round.number)
        others = [each for each in everybody if each.place != found.place]
        after = changed(after, not_with=_not_with(request, others, not_with))
    return _effects(request, changed(after, member=found.member), "edit")


@command("grants", "withdraw", examples=('grants withdraw "Kiln"',), usable=has_matters)
def withdraw(
    request: Request,
    books: Books,
    title: Annotated[str, Rest("the title of your project", most=MOST_TITLE)] = "",
    number: Annotated[int | None, NAMED] = None,
) -> Effects:
    """Take back what you applied for, until the first vote."""
    title, number, _ = _said_last(title, number, "")
    named = title.strip('"“”„«» ')
    typed = f'grants withdraw "{named}"' if named else "grants withdraw"
    round_ = meant(request, books, number, typed, behind=_NUMBER)
    there = mine(request, books, rows.applications_of(books, round_.round.number))
    found = _require_mine(request, there, title)
    if round_.round.stage == "over":
        raise Refusal("round-is-over", number=round_.number)
    if round_.round.stage == "voting":
        ballots = votes.ballots_of(books, round_.round.number)
        if any(each.choice for each in ballots):
            raise Refusal("grant-voted-on", title=found.title)
    if round_.round.stage == "giving" and rows.gifts_of(books, round_.round.number):
        raise Refusal("grant-given-to", title=found.title)
    done = WithdrawApplication(round_.round.number, found.place, request.member.number)
    said = Told(round_.round.number, found.place, "withdrawn", request.place)
    return Effects(changes=(done,), says=[said])


def _applying(request: Request, books: Books, number: int | None, typed: str) -> Held:
    """The round that is meant, where members apply to it; `typed` names no number yet. Raises
    Refusal."""
    if request.place.direct:
        raise Refusal("grant-in-private")
    found = meant(
        request, books, number, typed, lambda each: each.stage == "applying", behind=_NUMBER
    )
    if found.round.stage != "applying" or request.now >= found.round.apply_until:
        raise Refusal("round-applies-no-more", number=found.number)
    return found


def _require_standing(request: Request, books: Books) -> None:
    if request.member.number not in votes.established_there(books, request.now):
        raise Refusal("grant-newcomer")


def _require_within(
    request: Request,
    held: Held,
    amount: Money,
    why: str,
    others: Sequence[Application],
    *,
    is_edit: bool = False,
) -> int:
    """The units of an application that its round allows beside the member's others."""
    asset, terms, budget = held.asset, held.terms, held.budget
    if amount.asset != asset.number or begins_with_currency(why):
        raise Refusal("grant-other-currency", name=asset.name, number=held.number)
    units = amount.units
    if units <= 0:
        raise Refusal("grant-nothing")
    if terms.least and units < terms.least:
        raise Refusal("grant-below", least=request.amount_of(terms.least, asset))
    if terms.most and units > terms.most:
        raise Refusal("grant-above", most=request.amount_of(terms.most, asset))
    cap, asked = terms.most_asked(budget), sum(each.amount for each in others)
    if units + asked > cap:
        raise Refusal(
            "grant-above-cap",
            cap=request.amount_of(cap, asset),
            budget=request.amount_of(budget, asset),
            left=request.amount_of(max(0, cap - asked), asset),
            some=(2 if is_edit else 1) if asked > 0 else 0,
            all=int(cap == budget),
        )
    return units


def _require_mine(request: Request, there: Sequence[Application], title: str) -> Application:
    if not there:
        raise Refusal("grant-none-yours", apply=request.sample('grants apply "Kiln" 5 "…"'))
    if not title and len(there) == 1:
        return there[0]
    found = called(there, title)
    if found is None:
        titles = ", ".join(f"“{each.title}”" for each in there)
        raise Refusal("grant-not-yours", titles=titles)
    return found


def _said_last(why: str, number: int | None, not_with: str) -> tuple[str, int | None, str]:
    """The reason, and what is said behind it: "bread for all number=2 not_with=Kiln"."""
    while said := _LAST.search(why):
        if said["number"] and number is None:
            number = int(said["number"])
        elif said["title"] and not not_with:
            not_with = said["title"].strip('"“”„«» ')
        else:
            break
        why = why[: said.start()].rstrip()
    return why, number, not_with


def _not_with(request: Request, there: Sequence[Application], title: str) -> int:
    """The place of the project with this title, with which one is not to be funded; 0 for none."""
    if not title or fold_name(title) in ("none", "off"):
        return 0
    found = called([each for each in there if each.became == "open"], title)
    if found is None:
        raise Refusal("grant-not-with-whom", given=title[:40])
    return found.place


def _require_title(request: Request, title: str) -> str:
    """The title as it stands on a ballot: one line that no ballot takes for something else."""
    said = " ".join(title.replace('"', "").split())
    if not said:
        raise Refusal("grant-no-title", apply=request.sample(_EXAMPLE))
    is_letter = len(said) == 1 and said.isascii() and said.isalpha()
    if is_letter or said.casefold() in words_for("none"):
        raise Refusal("grant-title-unclear", title=said)
    return said


_WHOLLY_QUOTED = re.compile(r"""["“„«][^"“”„«»]*["”“»]""")


def _words(request: Request, why: str) -> str:
    """The reason, without the quotes around all of it. Raises Refusal where more stands beside
    what is quoted, "hours "for the dance"": that was meant for something else."""
    plain = " ".join(why.split())
    if any(mark in plain for mark in '"“„«') and not _WHOLLY_QUOTED.fullmatch(plain):
        raise Refusal("grant-why-beside", given=plain[:60], apply=request.sample(_EXAMPLE))
    said = plain.strip('"“”„«» ')
    if not said:
        raise Refusal("grant-no-why", apply=request.sample(_EXAMPLE))
    return said


def _effects(request: Request, wanted: Application, act: Literal["apply", "edit"]) -> Effects:
    said = Told(wanted.round, wanted.place, act, request.place)
    return Effects(changes=(Apply(wanted, act),), says=[said])


@dataclass(frozen=True, slots=True)
class Apply:
    """A member applies, or changes what they applied for; the record binds its words."""

    wanted: Application
    act: Literal["apply", "edit"]

    def apply(self, books: Books, act: Act) -> None:
        wanted = changed(self.wanted, salt=rows.next_salt(books))
        post(books, [rows.applied(wanted, self.act)], act.now)
        books.save(changed(wanted, entry=communities.head(books).entries))


@dataclass(frozen=True, slots=True)
class WithdrawApplication:
    """A member takes back what they applied for."""

    round: int
    place: int
    member: int

    def apply(self, books: Books, act: Act) -> None:
        applying = books.need(Round, self.round).stage == "applying"
        mine = books.need(Application, self.round, self.place)
        post(books, [rows.withdrawn(mine, f"member/{self.member}")], act.now)
        became = "withdrawn" if applying else "dropped"
        books.save(changed(mine, became=became, entry=communities.head(books).entries))
