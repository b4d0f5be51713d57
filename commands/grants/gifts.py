"""The course of a round that matches gifts: members give, it is counted, and paid out, once."""

from __future__ import annotations

from commands.engine import speaker
from commands.engine.request import Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.grants import counting
from commands.grants.face import amount, changed_face, in_full, one_or_other
from commands.grants.found import Held, held, letters, not_together
from commands.grants.paying import settled
from commands.money.round_rules import round_rules
from commands.values.reply import Block, Line, Reply, Time, Typed, line, say
from storage import communities, jobs
from storage.grants import giving, rows
from storage.grants.aside import Question
from storage.grants.giving import Given
from storage.grants.rows import AFTER_STOP, BY_STOP, Round
from storage.jobs import Job
from storage.ledger.posting import post, standing_of
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.records import changed
from storage.unit_of_work import Books


def begin(context: Speaker, books: Books, found: Held) -> None:
    """Nobody applies any more, and members give."""
    until = context.now + found.terms.give_span(context.now)
    post(books, [rows.giving(found.round.number, until)], context.now)
    books.save(changed(found.round, stage="giving", give_until=until))
    jobs.plan(books, until, "grants count", found.number)
    context.say(changed_face(books, found.round.number), answers=False)
    context.say(Say(_asked(books, found, until), mood="notice"), answers=False)


def _asked(books: Books, found: Held, until: int) -> Reply:
    """What is said when members begin to give: what for, by which rules, and until when."""
    rules = round_rules(found.terms, found.budget, found.asset, is_open=True, full=in_full(found))
    rules += one_or_other(books, found)
    there = rows.on_ballot(rows.applications_of(books, found.round.number))
    named, apart = letters(there), not_together(books, there)
    blocks: list[Block] = [
        line("grants-gifts-asked", number=found.number, title=found.title),
        Line(tuple(part for each in rules for part in (" ", each))[1:]),
    ]
    for each in there:
        cost = amount(found, each.amount)
        others = ", ".join(named[one.place] for one in apart.get(each.place, ()))
        option = line(
            "grants-gifts-option",
            letter=named[each.place],
            title=each.title,
            amount=cost,
            others=others,
            some=int(bool(others)),
        )
        blocks.append(option)
    typed = Typed(f"grants give {found.number} A=5")
    blocks.append(line("grants-is-giving", until=Time(until), typed=typed))
    return Reply(tuple(blocks))


def count(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Nobody gives any more: count the round and pay it out, in one transaction."""
    found = held(books, books.need(Round, int(job.about)))
    proposal = found.proposal
    room = (proposal.platform, proposal.account, proposal.room)
    context = speaker.announcer(services, books, room, now)
    if found.round.stage != "giving" or found.round.result or found.round.give_until > now:
        return []
    left, asked = _question(books, found, context.now)
    waits = counting.waits(context, books, found, asked)
    if waits:
        jobs.plan(books, context.now + waits, "grants count", found.number)
        return context.said
    if communities.head(books).paused(context.now):
        _goes_on(context, books, found)
        return context.said
    post(books, [rows.counted(found.round.number, left)], context.now)
    matching = giving.answered(counting.answer(services, asked), left)
    after = changed(found.round, result=giving.to_text(matching))
    books.save(after)
    blocks = settled(context, books, held(books, after))
    context.say(Say(Reply(tuple(blocks)), mood="notice"), answers=False)
    return context.said


def _goes_on(context: Speaker, books: Books, found: Held) -> None:
    """While all payments are stopped nobody can give: they can for a day once payments go on."""
    number = found.round.number
    until = (communities.head(books).paused_until or context.now) + AFTER_STOP
    post(books, [rows.postponed(number, until, BY_STOP)], context.now)
    books.save(changed(found.round, give_until=until))
    jobs.plan(books, until, "grants count", found.number)
    context.say(changed_face(books, number), answers=False)
    told = say("grants-giving-after-stop", number=found.number, until=Time(until))
    context.say(Say(told, mood="notice"), answers=False)


def _question(books: Books, found: Held, now: int) -> tuple[set[int], Question]:
    """Whose gifts go back since they left, and what is asked of the count of the others'."""
    there = rows.on_ballot(rows.applications_of(books, found.round.number))
    at = {each.place: index for index, each in enumerate(there)}
    gifts = rows.gifts_of(books, found.round.number)
    people = sorted({each.member for each in gifts})
    left = rows.givers_gone(books, found.round.number)
    asked = giving.question(
        found.terms,
        rows.projects(books, there),
        [Given(each.member, at[each.place], each.amount) for each in gifts],
        found.budget,
        left=left,
        newcomers={
            each for each in people if standing_of(books, books.need(Member, each), now) is None
        },
    )
    return left, asked
