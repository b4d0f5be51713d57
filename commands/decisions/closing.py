"""The end of a vote: at its time, by whoever asked, or by a moderator; and its message till then.

Outcome, record and announcement commit together, in the transaction of the close.
"""

from __future__ import annotations

from commands.decisions.face import changed_face
from commands.decisions.result import result
from commands.decisions.secret_voting import LOST, called_off, lost_key
from commands.engine import speaker
from commands.engine.context import Context, Services
from commands.engine.items import BotAccount
from commands.engine.request import Say
from commands.values.events import Place
from commands.values.reply import Reply, say
from storage import communities, jobs, secret_votes, votes
from storage.counting import outcome
from storage.counting.outcome import CANCELLED, Outcome
from storage.jobs import Job
from storage.ledger.posting import post
from storage.outbox import OutboxMessage
from storage.records import changed
from storage.sealing import KeyLost
from storage.unit_of_work import Books
from storage.votes import Vote


def plan(books: Books, vote: Vote) -> None:
    """Plan the close of a vote."""
    jobs.plan(books, vote.closes_at, "vote close", str(vote.number))


def closed(books: Books, vote: Vote, found: Outcome, now: int) -> Vote:
    """The vote once it is over; its record has just been booked."""
    ending = communities.head(books).entries
    after = changed(vote, state="closed", outcome=found.text(), ended_at=now, ending=ending)
    books.save(after)
    return after


def place_of(vote: Vote) -> Place:
    """The room a vote was asked in."""
    return Place(vote.platform, vote.account, vote.room)


def due(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Close a vote whose time has come; once, and not where its end was moved since."""
    vote = books.need(Vote, int(job.about))
    if vote.state != "open" or vote.closes_at > now:
        return []
    context = speaker.announcer(services, books, (vote.platform, vote.account, vote.room), now)
    if vote.rules.is_secret:
        counted = _counted_secretly(books, vote, context.now)
        if counted is None:
            over = books.need(Vote, vote.number)
            context.say(changed_face(over), answers=False)
            context.say(Say(lost_key(over), mood="notice"), answers=False)
            return context.said
        after, found = counted
    else:
        found = votes.outcome_of(books, vote)
        post(books, [votes.ended(vote, found.text(), "rule/close")], context.now)
        after = closed(books, vote, found, context.now)
    told = services.catalogue.outcomes[vote.kind](context, books, after, found)
    context.say(changed_face(after), answers=False)
    context.say(Say(told, mood="notice"), answers=False)
    return context.said


def _counted_secretly(books: Books, vote: Vote, now: int) -> tuple[Vote, Outcome] | None:
    """Publish and count the ballots of a secret vote; None where its key is gone, and with it they.

    What tells who gave them is erased. The key goes once this is committed.
    """
    try:
        opened = secret_votes.publish(books, vote)
    except KeyLost:
        post(books, [votes.ended(vote, CANCELLED, LOST)], now)
        called_off(books, vote, now, communities.head(books).entries)
        return None
    ballots = outcome.grouped(each.choice for each in opened)
    found = outcome.decide(vote.rules, ballots, votes.eligible(books, vote))
    post(books, [secret_votes.ended(vote, found.text(), opened)], now)
    after = closed(books, secret_votes.tallied(vote, opened), found, now)
    secret_votes.erase(books, vote)
    return after, found


def only_tell(context: Context, books: Books, vote: Vote, found: Outcome) -> Reply:
    """The outcome of a vote that only asks: nothing follows from it but what is read."""
    return result(books, vote, found)


def show(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Show in a vote's message what has come in since it was last shown."""
    vote = books.need(Vote, int(job.about))
    if vote.state != "open":
        return []
    context = speaker.announcer(services, books, (vote.platform, vote.account, vote.room), now)
    context.say(changed_face(vote), answers=False)
    return context.said


def keep_open(
    services: Services,
    books: Books,
    away_since: int,
    now: int,
    until: int,
    account: BotAccount | None,
) -> list[OutboxMessage]:
    """What would have ended while nobody could vote goes on until some time after the return."""
    said: list[OutboxMessage] = []
    for vote in votes.all_open(books):
        away = account is None or (vote.platform, vote.account) == account
        if not away or not away_since < vote.closes_at < until:
            continue
        context = speaker.announcer(services, books, (vote.platform, vote.account, vote.room), now)
        post(books, [votes.postponed(vote, until)], context.now)
        after = changed(vote, closes_at=until)
        books.save(after)
        plan(books, after)
        line = say("vote-goes-on", number=str(vote.number), until=context.request().time(until))
        context.say(changed_face(after), answers=False)
        context.say(Say(line, mood="notice"), answers=False)
        said += context.said
    return said
