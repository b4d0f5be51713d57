"""Thank each other: everybody has points for others, and a budget is shared out by them."""

from __future__ import annotations

from typing import Annotated

from commands.decisions import points, secret_voting
from commands.decisions.face import face as vote_face
from commands.decisions.face import key_of as vote_key
from commands.decisions.opening import Asking, open_vote
from commands.decisions.words import written
from commands.engine import speaker
from commands.engine.request import Effects, Request, Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.grants.face import amount, in_full
from commands.grants.found import Held, held
from commands.grants.opening import TITLE, proposed, span_or_day
from commands.grants.paying import end, settled
from commands.money.round_rules import round_rules
from commands.money.usable import has_entries
from commands.values.declaration import command
from commands.values.parameters import Amount, Text
from commands.values.reply import Message, Reply, Value, say
from storage import jobs, secret_votes, votes
from storage.grants import thanks
from storage.grants.rows import GRANTS, Application, Round
from storage.grants.terms import DAY, SHORTEST_VOTE, RoundTerms
from storage.jobs import Job
from storage.outbox import OutboxMessage
from storage.purse import electorate, policy
from storage.purse.funds import LONGEST_NAME
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote


@command(
    "grants",
    "thanks",
    examples=('grants thanks "June" budget=10',),
    usable=has_entries,
)
def opened(
    request: Request,
    books: Books,
    title: Annotated[str, TITLE],
    budget: Annotated[int | None, Amount("how much of the treasury is shared out")] = None,
    fund: Annotated[str, Text("out of which fund", most=LONGEST_NAME)] = "",
    vote_until: Annotated[
        str, Text("how long points are given: 7d, or a day", most=20, offers="span")
    ] = "",
) -> Effects:
    """Propose a round of thanks: everybody has 100 points for others, who share its budget by them.

    It is decided like a spend of the whole budget. Who gave whom how many nobody sees.
    """
    _refuse_points(request, books, title)
    span, at = span_or_day(request, vote_until, 7 * DAY, SHORTEST_VOTE)
    terms = RoundTerms(method="thanks", complete="none", vote=span, vote_until=at)
    return proposed(request, books, "grants thanks", title, budget, terms, fund)


def _refuse_points(request: Request, books: Books, title: str) -> None:
    """Where a round of thanks is open, "grants thanks @ben 60" is a ballot in it, and no new round
    of that name. Raises Refusal, which tells nothing of what was said."""
    if not title.startswith("@"):
        return
    for vote in votes.all_open(books):
        if vote.kind == GRANTS and vote.rules.method == "points":
            secret_voting.require_private(request, vote)
            raise points.unreadable(request, vote)


def begin(context: Speaker, books: Books, found: Held) -> list[OutboxMessage]:
    """The round is decided: its secret vote opens at once."""
    now, proposal = context.now, found.proposal
    people = electorate.roll(books, "grants", 0, now)
    fresh = electorate.fresh(books, people, now)
    books.save(changed(found.round, stage="voting"))
    budget: dict[str, Value] = {"budget": amount(found, found.budget)}
    rules = round_rules(
        found.terms,
        found.budget,
        found.asset,
        is_open=True,
        quorum=policy.full_quorum(len(people)),
        full=in_full(found),
    )
    notes: list[Value] = [Message("grants-ballot-budget", budget), *rules]
    asked = Message("grants-thanks-asked", {"title": found.title})
    asking = Asking(
        GRANTS,
        proposal.proposed_by,
        (proposal.platform, proposal.account, proposal.room),
        written(asked, notes),
        (),
        found.terms.ballot(0),
        found.terms.vote_span(now, len(people), fresh),
        tuple(each.number for each in people),
        found.round.number,
    )
    vote = open_vote(books, asking, now)
    jobs.plan(books, vote.closes_at, "thanks end", found.number)
    context.say(Say(vote_face(vote), key=vote_key(vote), mood="notice"), answers=False)
    return context.said


def counted(context: Speaker, books: Books, found: Held, vote: Vote) -> Reply:
    """Share the budget out by the points, in the transaction in which the vote closes."""
    choices = [each.choice for each in secret_votes.opened_of(books, vote.number)]
    quorum = policy.full_quorum(vote.roll or 0)
    outcome = thanks.counted(choices, found.budget, quorum)
    after = changed(found.round, result=thanks.to_text(outcome))
    books.save(after)
    for place, (member, units) in enumerate(outcome.shares.items(), 1):
        row = Application(vote.number, place, member, "", "", None, units, vote.ending or 0)
        books.save(row)
    return Reply(tuple(settled(context, books, held(books, after))))


def called_off(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Where the key of the ballots is lost, the round is over, and nothing is shared out."""
    found = held(books, books.need(Round, int(job.about)))
    vote = books.need(Vote, found.round.number)
    if vote.state == "open":
        jobs.plan(books, max(vote.closes_at, now + DAY), "thanks end", found.number)
        return []
    if vote.state == "closed" or found.round.stage == "over":
        return []
    proposal = found.proposal
    room = (proposal.platform, proposal.account, proposal.room)
    context = speaker.announcer(services, books, room, now)
    end(context, books, found, [])
    told = say("grants-thanks-lost", number=found.number, title=found.title)
    context.say(Say(told, mood="notice"), answers=False)
    return context.said
