"""What follows when a vote about the purse is over, when a proposal's time comes, and its why."""

from __future__ import annotations

from commands.decisions.result import result
from commands.engine import speaker
from commands.engine.request import Request, Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.treasury import face, life, parts
from commands.treasury.fund_acts import OVERTAKEN
from commands.treasury.handles import handles
from commands.treasury.proposing import opened
from commands.treasury.steps import keep
from commands.values.absence import Absence
from commands.values.reply import Block, Reply, Time, say
from storage import jobs
from storage.counting.outcome import Outcome
from storage.jobs import Job
from storage.ledger.posting import post
from storage.outbox import OutboxMessage
from storage.purse import funds, kinds, proposals
from storage.purse.proposals import Proposal
from storage.records import changed
from storage.unit_of_work import Books
from storage.votes import Vote, eligible

STOP_AGAIN = 3_600_000_000
"""So much later is looked what became of a vote to stop a proposal (µs)."""


def voted(context: Speaker, books: Books, vote: Vote, found: Outcome) -> Reply:
    """The first vote about a spend: passed it can be challenged for a day, else it is over."""
    proposal, now = proposals.of_vote(books, vote), context.now
    told = result(books, vote, found)
    if found.verdict != "passed":
        return _failed(books, told, context, life.fail(books, proposal, now, found.verdict))
    overtaken = life.hindrance(books, proposal, now) == OVERTAKEN
    if vote.counts[0] == eligible(books, vote) or overtaken:
        # Everybody said yes, so that nobody could object; or there is nothing left to object to.
        return _carried_out(books, told, context, life.carry_out(books, proposal, now))
    after = life.to_challenge(books, proposal, now)
    lines = face.challenge_lines(books, after)
    if after.pending is not None:
        lines.append(face.held_line(books, after, *funds.held(books, after.asset)))
    return _with(books, told, context, after, lines)


def voted_again(context: Speaker, books: Books, vote: Vote, found: Outcome) -> Reply:
    """The second vote is final; where too few voted in it, the first one stands."""
    proposal, now = proposals.of_vote(books, vote), context.now
    told = result(books, vote, found)
    if found.verdict == "failed":
        return _failed(books, told, context, life.fail(books, proposal, now, found.verdict))
    return _carried_out(books, told, context, life.carry_out(books, proposal, now))


def _carried_out(books: Books, told: Reply, context: Speaker, after: Proposal) -> Reply:
    return _with(books, told, context, after, face.outcome_lines(books, after))


def _failed(books: Books, told: Reply, context: Speaker, after: Proposal) -> Reply:
    return _with(books, told, context, after, face.freed_lines(books, after))


def _with(
    books: Books, told: Reply, context: Speaker, after: Proposal, lines: list[Block]
) -> Reply:
    for each in face.retold(books, after):
        context.say(each, answers=False)
    return Reply((*told.blocks, *lines))


def due(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """What becomes of a proposal whose time has come; once, and not where it goes on by now."""
    proposal = books.need(Proposal, int(job.about))
    if proposal.state in kinds.KEPT and 0 < proposal.until <= now:
        context = speaker.announcer(services, books, life.place_key(proposal), now)
        if life.is_held_up(books, proposal, context.now):
            return _kept(books, proposal, context)
    if proposal.state in kinds.GOING_ON:
        return _of_parts(services, books, proposal, now)
    if (proposal.state, proposal.reason) == ("stuck", "paused") and now < proposal.until:
        return _tried_again(services, books, proposal, now)
    if not 0 < proposal.until <= now:
        return []
    if proposal.state in ("window", "challenge") and proposals.stop_passed(books, proposal.number):
        # Who objects to a stop must not thereby have done what it is to stop.
        jobs.plan(books, now + STOP_AGAIN, "proposal", str(proposal.number))
        return []
    context = speaker.announcer(services, books, life.place_key(proposal), now)
    match proposal.state:
        case "small":
            after = life.to_vote(books, proposal, context.now)
            said = opened(books, after)
        case "window" if proposal.way == "wait" and not life.may_wait(books, proposal):
            after = life.to_vote(books, proposal, context.now)
            said = opened(books, after)
        case "window" | "challenge":
            after = life.carry_out(books, proposal, context.now)
            said = [Say(Reply(tuple(face.outcome_lines(books, after))))]
        case "instructed":
            after = life.overdue(books, proposal, context.now)
            said = [Say(Reply(tuple(face.outcome_lines(books, after))))]
        case _:
            after = life.lapse(books, proposal, context.now)
            said = [Say(Reply(tuple(face.outcome_lines(books, after))))]
    for each in face.retold(books, after):
        context.say(each, answers=False)
    for each in said:
        context.say(Say(each.reply, key=each.key, mood="notice"), answers=False)
    return context.said


def _kept(books: Books, proposal: Proposal, context: Speaker) -> list[OutboxMessage]:
    """Nothing that was decided is over, or late, for a stop of all payments."""
    after = life.keep_on(books, proposal, context.now)
    for each in face.retold(books, after):
        context.say(each, answers=False)
    line = say("proposal-kept-on", number=str(after.number), until=Time(after.until))
    context.say(Say(line, mood="notice"), answers=False)
    return context.said


def _tried_again(
    services: Services, books: Books, proposal: Proposal, now: int
) -> list[OutboxMessage]:
    """What waited for the end of a stop of all payments is done once they go on."""
    context = speaker.announcer(services, books, life.place_key(proposal), now)
    after = life.carry_out(books, proposal, context.now)
    if after.state == "stuck":
        return []
    for each in face.retold(books, after):
        context.say(each, answers=False)
    lines = Reply(tuple(face.outcome_lines(books, after)))
    context.say(Say(lines, mood="notice"), answers=False)
    return context.said


def _of_parts(
    services: Services, books: Books, proposal: Proposal, now: int
) -> list[OutboxMessage]:
    """A part is due, or one that could not be paid is tried again; said where anything is new."""
    if proposal.state == "running" and now < proposal.until:
        return []
    context = speaker.announcer(services, books, life.place_key(proposal), now)
    if proposal.state == "short" and proposal.until <= context.now:
        after = life.lapse(books, proposal, context.now)
    else:
        after = life.carry_out(books, proposal, context.now)
    if (after.state, after.parts_paid) != (proposal.state, proposal.parts_paid):
        lines = Reply(tuple(face.outcome_lines(books, after)))
        context.say(Say(lines, mood="notice"), answers=False)
    return context.said


def keep_open(services: Services, books: Books, absence: Absence) -> list[OutboxMessage]:
    """What would have ended while nobody could object or second goes on after the return."""
    said: list[OutboxMessage] = []
    for proposal in proposals.current(books, absence.now):
        away = absence.moves((proposal.platform, proposal.account), proposal.until)
        if not away or proposal.state == "running":
            continue
        until = absence.until
        context = speaker.announcer(services, books, life.place_key(proposal), absence.now)
        after = changed(proposal, until=until)
        post(books, [proposals.postponed(after)], context.now)
        keep(books, after)
        line = say(
            "proposal-goes-on", number=str(after.number), until=context.request().time(until)
        )
        for each in face.retold(books, after):
            context.say(each, answers=False)
        context.say(Say(line, mood="notice"), answers=False)
        said += context.said
    return said


def explained(request: Request, books: Books, number: int) -> list[Block]:
    """Why a proposal is where it is: who proposed, seconded, approved and objected, and the end."""
    proposal = books.get(Proposal, number)
    if proposal is None:
        return []
    told = [*face.explained(books, proposal), *_still(books, proposal, request.now)]
    return [*told, *handles(request, books, proposal)]


def _still(books: Books, proposal: Proposal, now: int) -> list[Block]:
    """Why what passed is not carried out as things stand now, whatever it was at first."""
    if proposal.state not in ("stuck", "short"):
        return []
    reason = life.hindrance(books, proposal, now)
    if not reason and proposal.state == "short":
        reason = parts.shortage(books, proposal, now)
    if reason:
        return face.outcome_lines(books, changed(proposal, reason=reason))
    return [face.unhindered_line(proposal)]
