"""The one message of a round: what is shared out and how, who applies, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from commands.decisions.points import EXAMPLE
from commands.engine.places import key_of as place_key
from commands.engine.request import Say
from commands.grants.found import Held, held, letters, not_together
from commands.money.round_rules import round_rules
from commands.values.events import Place
from commands.values.reply import (
    Amount,
    Block,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Typed,
    Value,
    line,
)
from storage.grants import rows
from storage.grants.rows import Application, Round
from storage.purse.policy import full_quorum
from storage.roles import person_of
from storage.unit_of_work import Books


def key_of(number: int) -> str:
    """The key by which the message of a round is found when it changes."""
    return f"grants/{number}"


def amount(held_: Held, units: int) -> Amount:
    """An amount of the currency of a round."""
    return Amount(units, held_.asset.number, held_.asset.decimals)


def head(held_: Held) -> Line:
    """ "12: grants “Summer”, 1,000 points to share out." """
    return line(
        "grants-head", number=held_.number, title=held_.title, budget=amount(held_, held_.budget)
    )


def in_full(found: Held) -> Typed:
    """What shows a round with all by which it is counted."""
    return Typed(f"grants list {found.number}")


def face(books: Books, number: int, *, whole: bool = False) -> Reply:
    """The message as it is now; `whole`: with all by which it is counted, at every stage."""
    found = held(books, books.need(Round, number))
    there = rows.applications_of(books, number)
    lines: list[Block] = [head(found)]
    if whole or found.round.stage == "applying":
        # From then on what names them stands on the ballot.
        full = None if whole else in_full(found)
        rules = round_rules(found.terms, found.budget, found.asset, is_open=True, full=full)
        lines.append(Line(tuple(part for each in rules for part in (" ", each))[1:]))
    if not found.terms.is_thanks:
        lines += applied(books, found, there)
        if not rows.on_ballot(there):
            lines.append(line("grants-nothing-yet"))
    match found.round.stage:
        case "applying":
            typed = Typed('grants apply "Kiln" 5 "…"', sample=True)
            until: Value = Time(found.round.apply_until)
            words = "grants-apply-then-give" if found.terms.is_quadratic else "grants-apply-until"
            lines.append(line(words, until=until, typed=typed))
        case "voting":
            ballot = EXAMPLE if found.terms.is_thanks else "A"
            lines.append(line("grants-is-voting", typed=Typed(f"vote {number} {ballot}")))
        case "giving":
            typed = Typed(f"grants give {number} A=5")
            lines.append(line("grants-is-giving", until=Time(found.round.give_until), typed=typed))
        case _:
            lines.append(line("grants-is-over", typed=Typed(f"grants results {number}")))
    return Reply(tuple(lines))


def applied(books: Books, found: Held, there: Sequence[Application]) -> list[Block]:
    """What was applied for, a line each, with letters once there is a ballot; where members give,
    with what it was given so far."""
    named = letters(there) if found.round.stage != "applying" else {}
    gifts: dict[int, list[int]] = {}
    apart = not_together(books, there)
    if found.round.stage == "giving":
        for gift in rows.gifts_of(books, found.round.number):
            gifts.setdefault(gift.place, []).append(gift.amount)
    return [
        line(
            "grants-application",
            letter=(named[each.place], " ") if each.place in named else "",
            title=each.title,
            amount=amount(found, each.amount),
            who=Name(person_of(books, each.member)),
            why=each.why,
            gone=int(each.became == "dropped"),
            said=int(bool(each.why)),
            given=(
                _given(found, gifts.get(each.place, [])),
                _not_with(apart.get(each.place, ())),
            ),
        )
        for each in rows.on_ballot(there)
    ]


def _given(found: Held, gifts: Sequence[int]) -> Value:
    """How much was given to a project so far, and by how many; nothing where nobody did."""
    if not gifts:
        return ""
    given: dict[str, Value] = {"gifts": amount(found, sum(gifts)), "count": len(gifts)}
    return Message("grants-given-so-far", given)


def _not_with(others: Sequence[Application]) -> Value:
    """With which projects one is not funded together; nothing where there are none."""
    if not others:
        return ""
    titles = Listed(tuple(each.title for each in others), "or")
    return Message("grants-not-with", {"others": titles})


def changed_face(books: Books, number: int) -> Say:
    """The message of a round, as it now reads."""
    return Say(face(books, number), key=key_of(number), edit=True)


@dataclass(frozen=True, slots=True)
class Told:
    """What is said once a member has applied, changed or taken back what they applied for.

    `here` is where they did it; in the round's own room it is told too, where that is elsewhere.
    """

    number: int
    place: int
    act: Literal["apply", "edit", "withdrawn"]
    here: Place

    def says(self, books: Books) -> Sequence[Say]:
        found = held(books, books.need(Round, self.number))
        mine = books.need(Application, self.number, self.place)
        reply = Reply(
            (
                line(
                    f"grants-told-{self.act}",
                    who=Name(person_of(books, mine.member)),
                    number=found.number,
                    title=mine.title,
                    amount=amount(found, mine.amount),
                    why=mine.why,
                ),
            )
        )
        reply = Reply((*reply.blocks, *_waits(books, mine)))
        proposal = found.proposal
        home = Place(proposal.platform, proposal.account, proposal.room)
        said = [changed_face(books, self.number), Say(reply)]
        if place_key(home) != place_key(self.here):
            said.append(Say(reply, mood="notice", place=home))
        return said


def _waits(books: Books, mine: Application) -> list[Block]:
    """That it is one or the other only once whose the other is says so too."""
    there = rows.applications_of(books, mine.round)
    other = next((each for each in there if each.place == mine.not_with), None)
    if (
        other is None
        or mine.became != "open"
        or other in not_together(books, there).get(mine.place, ())
    ):
        return []
    typed = Typed(f'grants edit "{other.title}" … not_with="{mine.title}"')
    who = Name(person_of(books, other.member))
    return [line("grants-not-with-waits", other=other.title, who=who, typed=typed)]


def ballot_lines(books: Books, found: Held, roll: int) -> list[Value]:
    """What is said on the ballot beside the question: by which rules it is counted."""
    quorum = full_quorum(roll)
    full = in_full(found)
    rules = round_rules(
        found.terms, found.budget, found.asset, is_open=True, quorum=quorum, full=full
    )
    budget: dict[str, Value] = {"budget": amount(found, found.budget)}
    *said, where_in_full = rules
    other = one_or_other(books, found)
    return [Message("grants-ballot-budget", budget), *said, *other, where_in_full]


def one_or_other(books: Books, found: Held) -> list[Value]:
    """The rule for projects that exclude each other, where there are any."""
    if not not_together(books, rows.applications_of(books, found.round.number)):
        return []
    return [Message("grants-rule-not-with", {"gifts": int(found.terms.is_quadratic)})]
