"""The end of a vote: at its time, by whoever asked, or by a moderator; and its message till then.

Outcome, record and announcement commit together, in the transaction of the close.
"""

from __future__ import annotations

from dataclasses import replace

from commands.decisions.ballot import tied_of
from commands.decisions.everybody import EARLY_AFTER, ends_early
from commands.decisions.face import changed_face, face_of, key_of
from commands.decisions.heard import LOOK_AGAIN, is_awaited
from commands.decisions.result import result
from commands.decisions.secret_voting import LOST, called_off, lost_key
from commands.decisions.words import sentence
from commands.engine import speaker
from commands.engine.request import Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.language.dates import DAY
from commands.values.absence import Absence
from commands.values.events import Place
from commands.values.reply import Reply, Time, Typed, say
from storage import communities, delegations, elections, jobs, members, secret_votes, votes
from storage.counting import early, outcome
from storage.counting.drawing import Lot
from storage.counting.outcome import CANCELLED, Outcome
from storage.jobs import Job
from storage.ledger.posting import post
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.presence import rooms_of
from storage.records import changed
from storage.roles import person_of
from storage.sealing import KeyLost
from storage.unit_of_work import Books
from storage.votes import Count, Vote


def plan(books: Books, vote: Vote) -> None:
    """Plan the close of a vote."""
    jobs.plan(books, vote.closes_at, "vote close", str(vote.number))
    if vote.rules.quorum and vote.roll is not None and vote.closes_at - vote.opened_at > DAY:
        jobs.plan(books, vote.closes_at - DAY, "vote remind", str(vote.number))


def closed(books: Books, vote: Vote, found: Outcome, now: int) -> Vote:
    """The vote once it is over; its record has just been booked."""
    ending = communities.head(books).entries
    after = changed(vote, state="closed", outcome=found.text(), ended_at=now, ending=ending)
    books.save(after)
    note_missed(books, after)
    return after


def note_missed(books: Books, vote: Vote) -> None:
    """Whoever was on the roll and did not vote missed it, for all whose voices they hold."""
    if vote.roll is None or vote.rules.is_secret:
        return  # In secret votes no voice is passed on, so none is missed.
    roll = votes.persons_on_roll(books, vote)
    missed = roll - {each.member for each in votes.ballots_of(books, vote.number) if each.choice}
    for each in delegations.in_force(books):
        holder = person_of(books, each.delegate)
        if holder not in missed or person_of(books, each.member) not in roll:
            continue
        books.save(changed(each, missed=each.missed + 1))
        if each.missed + 1 == delegations.MOST_MISSED:
            jobs.plan(books, vote.ended_at or 0, "delegation told", str(each.entry))


def reminder_key(vote: Vote) -> str:
    """The key under which it was said last that a vote is still open."""
    return f"vote/{vote.number}/remind"


def reminder(books: Books, vote: Vote) -> Reply:
    """That a vote is still open, and how many more it needs. Nobody is named."""
    return say(
        "vote-reminder",
        number=str(vote.number),
        question=sentence(vote),
        count=votes.still_needed(books, vote),
        until=Time(vote.closes_at),
        typed=Typed(f"vote {vote.number}"),
    )


def reminded_alone(books: Books, vote: Vote) -> list[int]:
    """Who asked for reminders, may vote there and has not."""
    given = votes.ballots_of(books, vote.number)
    voted = {each.member for each in given if each.choice}
    voted |= {each.member for each in secret_votes.sealed_of(books, vote.number)}
    return [
        each.number
        for each in members.wanting_reminders(books)
        if each.number not in voted and _may_vote(books, vote, each)
    ]


def _may_vote(books: Books, vote: Vote, member: Member) -> bool:
    if vote.roll is not None:
        return votes.on_roll(books, vote, member.number)
    there = any(each.here for each in rooms_of(books, member.number))
    return there and votes.was_there(member, vote.opened_at)


def remind(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """A day before a vote with a quorum ends: how many are missing, if any are."""
    vote = books.need(Vote, int(job.about))
    if vote.state != "open" or vote.closes_at > now + DAY or not votes.still_needed(books, vote):
        return []
    context = speaker.announcer(services, books, (vote.platform, vote.account, vote.room), now)
    said = Say(reminder(books, vote), mood="notice", key=reminder_key(vote))
    context.say(said, answers=False)
    for member in reminded_alone(books, vote):
        alone = Say(reminder(books, vote), "private", to=member, mood="notice")
        context.say(alone, answers=False)
    return context.said


def place_of(vote: Vote) -> Place:
    """The room a vote was asked in."""
    return Place(vote.platform, vote.account, vote.room)


def due(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Close a vote whose time has come; once, and not where its end was moved since.

    It waits for what was said before its end and is not decided yet.
    """
    vote = books.need(Vote, int(job.about))
    if vote.state != "open" or vote.closes_at > now:
        return []
    if is_awaited(books, vote, now):
        jobs.plan(books, now + LOOK_AGAIN, "vote close", str(vote.number))
        return []
    context = speaker.announcer(services, books, (vote.platform, vote.account, vote.room), now)
    counts = services.catalogue.counts.get(vote.kind)
    waits = 0 if counts is None else counts(context, books, vote)
    if waits:
        jobs.plan(books, context.now + waits, "vote close", str(vote.number))
        return context.said
    if vote.rules.is_secret:
        return _close_secret(services, context, books, vote)
    counted = votes.counted(books, vote)
    found = votes.decided(vote, counted)
    if found.tied and vote.rules.tie == "reopen":
        return _reopen(context, books, vote, found)
    return _close(services, context, books, vote, "rule/close", counted)


def _close(
    services: Services, context: Speaker, books: Books, vote: Vote, cause: str, counted: Count
) -> list[OutboxMessage]:
    """The record of the end, what follows from it, and what is said of it."""
    found = votes.decided(vote, counted)
    post(books, [votes.ended(vote, found.text(), cause, passed=counted.carried)], context.now)
    after = closed(books, vote, found, context.now)
    return _carried_out(services, context, books, after, found)


def _close_secret(
    services: Services, context: Speaker, books: Books, vote: Vote
) -> list[OutboxMessage]:
    counted = _counted_secretly(books, vote, context.now)
    if counted is None:
        over = books.need(Vote, vote.number)
        context.say(changed_face(books, over), answers=False)
        context.say(Say(lost_key(over), mood="notice"), answers=False)
        return context.said
    return _carried_out(services, context, books, *counted)


def _carried_out(
    services: Services, context: Speaker, books: Books, after: Vote, found: Outcome
) -> list[OutboxMessage]:
    """What follows from an outcome, and what its room reads."""
    told = services.catalogue.outcomes[after.kind](context, books, after, found)
    context.say(Say(face_of(books, after), key=key_of(after), edit=True), answers=False)
    context.say(Say(told, mood="notice"), answers=False)
    return context.said


def _counted_secretly(books: Books, vote: Vote, now: int) -> tuple[Vote, Outcome] | None:
    """Publish and count the ballots of a secret vote; None where its key is gone, and with it they.

    What tells who gave them is erased. The key goes once this is committed.
    """
    try:
        lot, gone = elections.at_close(books, vote)
        if lot is None and vote.seed is not None:
            lot = Lot(vote.seed, vote.number)
        opened = secret_votes.publish(books, vote)
    except KeyLost:
        post(books, [votes.ended(vote, CANCELLED, LOST)], now)
        called_off(books, vote, now, communities.head(books).entries)
        return None
    ballots = outcome.grouped(each.choice for each in opened)
    eligible = votes.eligible(books, vote)
    found = outcome.decide(vote.rules, ballots, eligible, draw=lot, gone=gone)
    vote = changed(vote, seed=None if lot is None else lot.seed)
    post(books, [secret_votes.ended(vote, found.text(), opened, gone)], now)
    after = closed(books, secret_votes.tallied(vote, opened), found, now)
    secret_votes.erase(books, vote)
    return after, found


def _reopen(context: Speaker, books: Books, vote: Vote, found: Outcome) -> list[OutboxMessage]:
    """It came out equal, and its terms give it as long again, once."""
    until = context.now + votes.reopened_for(vote.opened_at, vote.closes_at)
    post(books, [votes.postponed(vote, until, "rule/tie")], context.now)
    terms = replace(vote.rules, tie="named")
    after = changed(vote, closes_at=until, terms=terms.text())
    books.save(after)
    plan(books, after)
    line = say(
        "vote-reopened-hidden" if vote.rules.is_hidden else "vote-reopened",
        number=str(vote.number),
        question=sentence(vote),
        tied=tied_of(vote, found.tied),
        until=context.request().time(until),
    )
    context.say(changed_face(books, after), answers=False)
    context.say(Say(line, mood="notice"), answers=False)
    return context.said


# -- before its time -------------------------------------------------------------------------------


def plan_early(books: Books, vote: Vote, now: int) -> None:
    """After a ballot: an early end, where it may be one. At its time it is looked at in full."""
    if vote.roll is None:
        return
    vote = votes.in_persons(books, vote)
    if ends_early(vote, now):
        jobs.plan(books, now + EARLY_AFTER, "vote early", str(vote.number))
    elif early.is_settled(vote.rules, vote.counts, vote.cast, vote.roll or 0):
        jobs.plan(books, now, "vote early", str(vote.number))


def due_early(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """End a vote whose result nothing that is still possible changes, or that all have voted in."""
    vote = books.need(Vote, int(job.about))
    if vote.state != "open" or vote.roll is None:
        return []
    eligible = votes.eligible(books, vote)
    if vote.rules.change == "yes":
        last = votes.last_ballot_at(books, vote)
        if vote.cast < eligible or now < last + EARLY_AFTER:
            return []  # Somebody changed their vote since, and an hour from then is planned.
    elif not early.is_settled(vote.rules, vote.counts, vote.cast, eligible):
        return []
    context = speaker.announcer(services, books, (vote.platform, vote.account, vote.room), now)
    counted = votes.counted(books, vote)
    return _close(services, context, books, vote, "rule/early", counted)


def only_tell(context: Speaker, books: Books, vote: Vote, found: Outcome) -> Reply:
    """The outcome of a vote that only asks: nothing follows from it but what is read."""
    return result(books, vote, found)


def show(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Show in a vote's message what has come in since it was last shown."""
    vote = books.need(Vote, int(job.about))
    if vote.state != "open":
        return []
    context = speaker.announcer(services, books, (vote.platform, vote.account, vote.room), now)
    context.say(changed_face(books, vote), answers=False)
    # What is heard late from now on counts as said after this, so that it is shown again.
    books.save(changed(communities.head(books), decided_at=context.now))
    return context.said


def keep_open(services: Services, books: Books, absence: Absence) -> list[OutboxMessage]:
    """What would have ended while nobody could vote goes on until some time after the return."""
    said: list[OutboxMessage] = []
    for vote in votes.all_open(books):
        if not absence.moves((vote.platform, vote.account), vote.closes_at):
            continue
        place, until = (vote.platform, vote.account, vote.room), absence.until
        context = speaker.announcer(services, books, place, absence.now)
        post(books, [votes.postponed(vote, until)], context.now)
        after = changed(vote, closes_at=until)
        books.save(after)
        plan(books, after)
        line = say("vote-goes-on", number=str(vote.number), until=context.request().time(until))
        context.say(changed_face(books, after), answers=False)
        context.say(Say(line, mood="notice"), answers=False)
        said += context.said
    return said
