"""The one message of an election while members can stand: for what, who stands, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from commands.engine.request import Request, Say
from commands.language.dates import DAY
from commands.values.events import Place
from commands.values.reply import (
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Time,
    Typed,
    Value,
)
from storage import communities, elections
from storage.elections import Election
from storage.unit_of_work import Books
from storage.votes import Vote


def key_of(election: Election) -> str:
    """The key by which the message is found when it changes."""
    return f"election/{election.number}"


def place_of(election: Election) -> Place:
    """The room it was opened in."""
    return Place(*election.place)


def role_of(role: str) -> Message:
    """A role, as it is called."""
    return Message(f"elect-role-{role}")


def asked(role: str, seats: int, term: int) -> list[Value]:
    """What is to be decided, and by which rules, in plain words."""
    days = {"count": term // DAY}
    return [
        Message("election-seats", {"seats": seats, "role": role_of(role)}),
        " ",
        Message("election-term", days),
    ]


def face(books: Books, election: Election) -> Reply:
    """The message as it is now; once its vote is open, it shows the way there."""
    number = str(election.number)
    head = (Message("election-head", {"number": number, "role": role_of(election.role)}), " ")
    lines = [Line((*head, *asked(election.role, election.seats, election.term)))]
    there = elections.candidates(books, election.number)
    if there:
        who = Listed(tuple(Name(each.member) for each in there), "comma")
        lines.append(Line((Message("election-standing", {"who": who}),)))
    else:
        lines.append(Line((Message("election-nobody-yet"),)))
    if election.state == "empty":
        return Reply((*lines, Line((Message("election-is-empty"),))))
    vote = books.get(Vote, election.number) if election.state == "voting" else None
    if vote is not None and vote.state != "open":
        why = Typed(f"why {election.number}")
        return Reply((*lines, Line((Message("election-closed", {"why": why}),))))
    if election.state == "voting":
        shown = Typed(f"poll show {election.number}")
        return Reply((*lines, Line((Message("election-voting", {"vote": shown}),))))
    until = Message("election-until", {"until": Time(election.closes_at)})
    lines.append(Line((until, " ", Message("election-draw", {"draw": election.draw}))))
    press = Button(Message("election-stand-button"), f"elect stand {election.number}")
    other = Message("election-or-other", {"typed": Typed(f"elect stand {election.number} @…")})
    return Reply((*lines, Line((press, other))))


def changed_face(books: Books, election: Election) -> Say:
    """The message, as it now reads."""
    return Say(face(books, election), key=key_of(election), edit=True)


@dataclass(frozen=True, slots=True)
class FaceAfter:
    """The message of an election, as it reads once an act is done."""

    election: int

    def says(self, books: Books) -> Sequence[Say]:
        return [changed_face(books, books.need(Election, self.election))]


@dataclass(frozen=True, slots=True)
class NewFace:
    """The message of the election that an act opens, which has its number only then."""

    def says(self, books: Books) -> Sequence[Say]:
        election = books.need(Election, communities.head(books).matters)
        return [Say(face(books, election), key=key_of(election))]


def number_named(_: Request, books: Books, name: str) -> int | None:
    """The number of the newest election for a role of this name, or None."""
    there = elections.of_role(books, name.strip().casefold())
    return there[-1].number if there else None


def explained(_: Request, books: Books, number: int) -> list[Block]:
    """An election that has no vote yet, and so nothing counted, as it now reads."""
    election = books.get(Election, number)
    if election is None or election.state == "voting":
        return []
    return list(face(books, election).blocks)
