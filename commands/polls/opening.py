"""Ask a question: one message with its options, and a vote that ends by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from commands.decisions.ballot import letter
from commands.decisions.face import face, key_of, rules
from commands.decisions.opening import Asking, open_vote
from commands.engine.request import Effects, Refusal, Request, Say
from commands.polls.asked import METHODS, Asked, Poll, is_considered, listed, read_poll, taken_apart
from commands.values.declaration import command
from commands.values.parameters import Choice, Rest, Text, written_duration
from commands.values.reply import Block, Line, Reply
from storage import communities, members, votes
from storage.changes import Act
from storage.unit_of_work import Books
from storage.votes import Vote

MOST_TYPED = 2_500
MOST_OPEN = 20
"""So many votes may be open in a community at once: more would be a list nobody reads."""


@command(
    "poll",
    "new",
    aliases=("poll",),
    examples=('poll "Where do we meet?" "Park" "Café"', 'poll "Shall we paint the door?"'),
)
def new(
    request: Request,
    books: Books,
    question: Annotated[
        str, Rest("what you ask; its options in quotes", most=MOST_TYPED, question="ask-poll")
    ],
    options: Annotated[str, Text("the options, with | between", most=MOST_TYPED)] = "",
    closes: Annotated[str, Text("how long it is open, like 3d", most=20)] = "",
    method: Annotated[str, Choice("how it is counted", choices=METHODS)] = "",
    picks: Annotated[str, Text("how many may be chosen", most=5)] = "",
    who: Annotated[str, Choice("who may vote", choices=("room", "members"))] = "",
    quorum: Annotated[str, Text("how many have to vote, like 5 or 20%", most=20)] = "",
    passes: Annotated[str, Text("what a yes needs, like 2/3", most=40)] = "",
    seats: Annotated[str, Text("how many places stv fills", most=5)] = "",
    abstain: Annotated[
        str, Choice("whether who abstains counts as voting", choices=("counts", "apart"))
    ] = "",
    secret: Annotated[
        str, Choice("whether nobody learns who voted what", choices=("yes", "no"))
    ] = "",
    hide: Annotated[
        str, Choice("whether the numbers are hidden until the close", choices=("yes", "no"))
    ] = "",
) -> Effects:
    """Ask a question that everybody here can vote on.

    With only a question it is yes, no or abstain. It is open for three days; closes=1d is one.
    """
    asked = taken_apart(question)
    settings = {
        "options": options,
        "closes": closes,
        "method": method,
        "picks": picks,
        "who": who,
        "quorum": quorum,
        "passes": passes,
        "seats": seats,
        "abstain": abstain,
        "secret": secret,
        "hide": hide,
    }
    given = {**{name: value for name, value in settings.items() if value}, **asked.given}
    poll = read_poll(Asked(asked.question, asked.options or listed(options), given))
    if request.place.direct:
        raise Refusal("poll-in-private")
    if len(votes.all_open(books)) >= MOST_OPEN:
        raise Refusal("poll-too-many", most=MOST_OPEN)
    if _names_people(books, poll):
        if given.get("secret", "").casefold() == "no":
            raise Refusal("poll-about-people")
        poll = replace(poll, terms=replace(poll.terms, secret="yes"))  # noqa: S106 - no password
    roll = None
    if poll.terms.who == "members":
        roll = votes.established_there(books, request.now)
        if not roll:
            raise Refusal("poll-nobody-established")
    confirm = _preview(request, poll, roll) if is_considered(poll) else None
    return _open(request, books, poll, roll, confirm)


_CALLED = re.compile(r'@("[^"]+"|\S+)')


def _names_people(books: Books, poll: Poll) -> bool:
    """Whether an option names a member, which makes a vote secret."""
    for option in poll.options:
        for called in _CALLED.findall(option):
            name = called.strip('".,;:!?')
            if name and members.named(books, name):
                return True
    return False


def _preview(request: Request, poll: Poll, roll: Sequence[int] | None) -> Reply:
    """The vote in full, before it opens."""
    lines: list[Block] = [request.line("poll-preview", question=poll.question)]
    lines += [
        Line((f"{letter(number)} {option}",)) for number, option in enumerate(poll.options, 1)
    ]
    said = [
        *rules(poll.terms, None if roll is None else len(roll)),
        request.message("poll-open-for", span=written_duration(poll.span)),
    ]
    lines.append(Line(tuple(part for value in said for part in (" ", value))[1:]))
    yes, no = request.button("poll-open-button", "yes"), request.button("no-button", "no")
    lines.append(Line((yes, " ", no)))
    return Reply(tuple(lines))


@dataclass(frozen=True, slots=True)
class OpenPoll:
    """A poll opens, under the next number of the community."""

    asking: Asking

    def apply(self, books: Books, act: Act) -> None:
        open_vote(books, self.asking, act.now)


def _open(
    request: Request,
    books: Books,
    poll: Poll,
    roll: Sequence[int] | None,
    confirm: Reply | None,
) -> Effects:
    place = request.place
    asking = Asking(
        "poll",
        request.member.number,
        (place.platform, place.account, place.room),
        poll.question,
        poll.options,
        poll.terms,
        poll.span,
        None if roll is None else tuple(roll),
    )
    opens = OpenPoll(asking)

    def says(_: Sequence[int]) -> list[Say]:
        vote = books.need(Vote, communities.head(books).matters)
        return [Say(face(vote), key=key_of(vote))]

    effects = Effects(changes=(opens,), says=says, confirm=confirm)
    return effects if confirm is None else replace(effects, shown=confirm)
