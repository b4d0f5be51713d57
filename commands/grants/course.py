"""The course of a round: it is announced, its vote opens, it is counted and paid out, once."""

from __future__ import annotations

from commands.decisions.face import face as vote_face
from commands.decisions.face import key_of as vote_key
from commands.decisions.opening import Asking, open_vote
from commands.decisions.words import written
from commands.engine import speaker
from commands.engine.request import Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.grants import counting, gifts, thanking
from commands.grants.face import ballot_lines, changed_face, face, key_of
from commands.grants.found import Held, held, letters, not_together
from commands.grants.paying import end, settled
from commands.language import amounts
from commands.language.messages import wording
from commands.values.absence import Absence
from commands.values.reply import Message, Reply, Time, say
from storage import communities, jobs, votes
from storage.counting.outcome import Outcome
from storage.grants import ballots, rows
from storage.grants.aside import Question
from storage.grants.rows import GRANTS, Application, Round
from storage.jobs import Job
from storage.ledger.posting import post
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.purse import electorate, policy
from storage.records import changed
from storage.roles import person_of
from storage.rooms import RoomKey
from storage.unit_of_work import Books
from storage.votes import Vote


def _room(found: Held) -> RoomKey:
    proposal = found.proposal
    return (proposal.platform, proposal.account, proposal.room)


def _speaks(services: Services, books: Books, job: Job, now: int) -> tuple[Held, Speaker]:
    found = held(books, books.need(Round, int(job.about)))
    return found, speaker.announcer(services, books, _room(found), now)


def announce(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """The round is open: its message, in the room it was proposed in."""
    found, context = _speaks(services, books, job, now)
    number = found.round.number
    if found.terms.is_thanks:
        return []  # Its vote says it all, and opens at once.
    context.say(Say(face(books, number), mood="notice", key=key_of(number)), answers=False)
    return context.said


def applied_until(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Nobody applies any more: the vote opens, or members give. Where nobody applied, the round is
    over."""
    found, context = _speaks(services, books, job, now)
    if found.round.stage != "applying" or found.round.apply_until > now:
        return []
    if found.terms.is_thanks:
        return thanking.begin(context, books, found)
    there = _there(books, found, context.now)
    if not there:
        end(context, books, found, [])
        return context.said
    if found.terms.is_quadratic:
        gifts.begin(context, books, found)
        return context.said
    vote = _open_vote(context, books, found, there)
    context.say(changed_face(books, vote.number), answers=False)
    context.say(Say(vote_face(vote), key=vote_key(vote), mood="notice"), answers=False)
    return context.said


def _there(books: Books, found: Held, now: int) -> list[Application]:
    """What there is to vote on: not what somebody applied for who was forgotten meanwhile."""
    kept = []
    for each in rows.on_ballot(rows.applications_of(books, found.round.number)):
        if books.need(Member, person_of(books, each.member)).forgotten_at is None:
            kept.append(each)
            continue
        post(books, [rows.withdrawn(each, "rule/forgotten")], now)
        books.save(changed(each, became="withdrawn", entry=communities.head(books).entries))
    return kept


def _open_vote(context: Speaker, books: Books, found: Held, there: list[Application]) -> Vote:
    now = context.now
    people = electorate.roll(books, "grants", 0, now)
    fresh = electorate.fresh(books, people, now)
    words = wording(context.settings.language)
    apart, named = not_together(books, there), letters(there)
    options = [
        words.text(
            "grants-option",
            title=each.title,
            amount=amounts.shown(each.amount, found.asset, context.settings.locale),
            others=", ".join(named[one.place] for one in apart.get(each.place, ())),
            some=int(each.place in apart),
        )
        for each in there
    ]
    asked = Message("grants-vote-question", {"title": found.title})
    books.save(changed(found.round, stage="voting"))
    return open_vote(
        books,
        Asking(
            GRANTS,
            found.proposal.proposed_by,
            _room(found),
            written(asked, ballot_lines(books, found, len(people))),
            options,
            found.terms.ballot(len(there)),
            found.terms.vote_span(now, len(people), fresh),
            tuple(each.number for each in people),
            found.round.number,
        ),
        now,
    )


# -- the end ---------------------------------------------------------------------------------------


def counts(context: Speaker, books: Books, vote: Vote) -> int:
    """In how many µs its vote is looked at again, where it is not to be closed yet; else 0."""
    found = held(books, books.need(Round, vote.number))
    asked = None if found.terms.is_thanks else _question(books, found, vote)
    return counting.waits(context, books, found, asked)


def voted(context: Speaker, books: Books, vote: Vote, _: Outcome) -> Reply:
    """Count a round and pay it out, in the transaction in which its vote closes."""
    found = held(books, books.need(Round, vote.number))
    if found.terms.is_thanks:
        return thanking.counted(context, books, found, vote)
    result = counting.answer(context.services, _question(books, found, vote))
    after = changed(found.round, result=result)
    books.save(after)
    return Reply(tuple(settled(context, books, held(books, after))))


def _question(books: Books, found: Held, vote: Vote) -> Question:
    """What is asked of the count: all that was voted, as it stands now."""
    there = rows.on_ballot(rows.applications_of(books, vote.number))
    return ballots.question(
        found.terms,
        vote.rules,
        rows.projects(books, there),
        {each.member: each.choice for each in votes.ballots_of(books, vote.number)},
        votes.counted(books, vote).carried.by,
        budget=found.budget,
        quorum=policy.full_quorum(vote.roll or 0),
        unit=10**found.asset.decimals,
    )


def pay(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Pay out what waited until payments go on; a vote to stop it that passed meanwhile comes
    first."""
    found, context = _speaks(services, books, job, now)
    if found.round.stage == "over":
        return []
    waits = counting.waits_for_stop(context, books, found)
    if waits:
        jobs.plan(books, context.now + waits, "grants pay", found.number)
        return context.said
    context.say(Say(Reply(tuple(settled(context, books, found))), mood="notice"), answers=False)
    return context.said


def keep_open(services: Services, books: Books, absence: Absence) -> list[OutboxMessage]:
    """Where nobody could apply or give for a while, they can for some time after the return."""
    said: list[OutboxMessage] = []
    for each in rows.under_way(books):
        found, gives = held(books, each), each.stage == "giving"
        platform, account, _ = _room(found)
        last = each.give_until if gives else each.apply_until
        away = absence.moves((platform, account), last)
        if not away or not (each.stage == "applying" or (gives and not each.result)):
            continue
        until = absence.until
        context = speaker.announcer(services, books, _room(found), absence.now)
        post(books, [rows.postponed(each.number, until)], context.now)
        moved = {"give_until" if gives else "apply_until": until}
        books.save(changed(each, **moved))
        jobs.plan(books, until, "grants count" if gives else "grants vote", str(each.number))
        words = "grants-giving-goes-on" if gives else "grants-goes-on"
        told_ = say(words, number=str(each.number), until=Time(until))
        context.say(changed_face(books, each.number), answers=False)
        context.say(Say(told_, mood="notice"), answers=False)
        said += context.said
    return said
