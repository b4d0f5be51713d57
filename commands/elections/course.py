"""The course of an election: its vote opens, its outcome gives the role, its term ends."""

from __future__ import annotations

from commands.decisions import ties
from commands.decisions.face import face as vote_face
from commands.decisions.face import key_of as vote_key
from commands.decisions.opening import Asking, open_vote
from commands.decisions.result import result
from commands.decisions.words import written
from commands.elections.face import changed_face, role_of
from commands.elections.standing import STANDING_SPAN
from commands.engine import speaker
from commands.engine.request import Say
from commands.engine.services import Services
from commands.engine.speaker import Speaker
from commands.language.dates import DAY
from commands.language.messages import Wording, wording
from commands.values.absence import Absence
from commands.values.reply import Line, Listed, Message, Name, Reply, Text, Value, say
from storage import communities, elections, jobs, roles, secret_votes
from storage.counting.drawing import commitment
from storage.counting.outcome import Outcome
from storage.elections import ELECTED, TERM, Candidate, Election, Tenure
from storage.jobs import Job
from storage.ledger.posting import post
from storage.members import Member
from storage.outbox import OutboxMessage
from storage.presence import missing
from storage.purse.policy import is_fresh
from storage.records import changed
from storage.roles import Role
from storage.sealing import KeyLost
from storage.unit_of_work import Books
from storage.votes import Vote

REMINDED_BEFORE = 7 * DAY


# -- the vote opens --------------------------------------------------------------------------------


def standing_ends(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Open the vote about those who stand; where nobody does, wait once more for somebody."""
    election = books.need(Election, int(job.about))
    if election.state != "standing" or election.closes_at > now:
        return []
    context = speaker.announcer(services, books, election.place, now)
    if not _is_sealed(books, election):
        return _ended_empty(context, books, election, "rule/lost key", "election-key-lost")
    there = _on_ballot(books, election, context.now)
    if not there and election.again:
        return _ended_empty(context, books, election, "rule/nobody stood", "election-stays-empty")
    if not there:
        closes = context.now + STANDING_SPAN
        _move(books, election, closes, "standing", "rule/nobody stood", context.now, again=1)
        told = say(
            "election-again",
            number=str(election.number),
            role=role_of(election.role),
            until=context.request().time(closes),
        )
        return _told(context, books, election, told)
    roll = elections.voters(books, context.now)
    if len(roll) < elections.LEAST_VOTES:
        words = "election-too-few"
        return _ended_empty(context, books, election, elections.TOO_FEW, words, len(roll))
    vote = _open(context, books, election, there, roll)
    context.say(changed_face(books, books.need(Election, election.number)), answers=False)
    context.say(Say(vote_face(vote), key=vote_key(vote), mood="notice"), answers=False)
    return context.said


def _is_sealed(books: Books, election: Election) -> bool:
    """Whether the draw can still be made as it was promised."""
    try:
        return commitment(elections.seed(books, election.number)) == election.draw
    except KeyLost:
        return False


def _on_ballot(books: Books, election: Election, now: int) -> list[Member]:
    """Who stands, in the order of standing, but for who was forgotten or has left meanwhile."""
    there = []
    for each in elections.candidates(books, election.number):
        why = missing(books, each.member)
        if not why:
            there.append(books.need(Member, each.member))
            continue
        cause = elections.FORGOTTEN if why == "forgotten" else elections.LEFT
        post(books, [elections.stood(election.number, each.member, stands=False, cause=cause)], now)
        gone = Candidate(election.number, each.member, communities.head(books).entries, 0)
        books.save(gone)
    return there


def _open(
    context: Speaker, books: Books, election: Election, there: list[Member], roll: list[Member]
) -> Vote:
    first = communities.head(books).first_entry_at
    fresh = sum(is_fresh(each, first, context.now) for each in roll)
    terms = elections.ballot_terms(len(there), election.seats, len(roll), fresh)
    alone = len(there) == 1
    names = [f"@{each.name}" for each in there]
    books.save(changed(election, state="voting"))
    words = wording(context.settings.language)
    asked = _question(words, election.role, names[0] if alone else "")
    notes = [Message("vote-fresh", {"count": fresh})] if fresh else []
    return open_vote(
        books,
        Asking(
            "election",
            election.opened_by,
            election.place,
            written(asked, notes),
            () if alone else names,
            terms,
            elections.vote_span(len(roll), fresh),
            tuple(each.number for each in roll),
            election.number,
            "" if alone else election.draw,
        ),
        context.now,
    )


def _question(words: Wording, role: str, candidate: str) -> str:
    """What is asked, in the language of the room, for it is bound as it was asked."""
    called = words.text(f"elect-role-{role}")
    if candidate:
        return words.text("election-question-one", who=candidate, role=called)
    return words.text("election-question", role=called)


def _ended_empty(
    context: Speaker, books: Books, election: Election, cause: str, words: str, count: int = 0
) -> list[OutboxMessage]:
    _move(books, election, election.closes_at, "empty", cause, context.now)
    told = say(words, number=str(election.number), role=role_of(election.role), count=count)
    return _told(context, books, election, told)


def _move(
    books: Books,
    election: Election,
    closes: int,
    state: elections.State,
    cause: str,
    now: int,
    *,
    again: int | None = None,
) -> None:
    post(books, [elections.moved(election.number, closes, state=state, cause=cause)], now)
    after = changed(election, closes_at=closes, state=state)
    books.save(after if again is None else changed(after, again=again))
    if state == "standing":
        jobs.plan(books, closes, "election vote", str(election.number))


def _told(context: Speaker, books: Books, election: Election, told: Reply) -> list[OutboxMessage]:
    after = books.need(Election, election.number)
    context.say(changed_face(books, after), answers=False)
    context.say(Say(told, mood="notice"), answers=False)
    return context.said


def keep_open(services: Services, books: Books, absence: Absence) -> list[OutboxMessage]:
    """Where nobody could stand for a while, they can for some time after the return."""
    said: list[OutboxMessage] = []
    for election in elections.standing_ones(books):
        platform, account, _ = election.place
        if not absence.moves((platform, account), election.closes_at):
            continue
        until = absence.until
        context = speaker.announcer(services, books, election.place, absence.now)
        _move(books, election, until, "standing", "rule/absence", context.now)
        line = say(
            "election-goes-on",
            number=str(election.number),
            until=context.request().time(until),
        )
        said += _told(context, books, election, line)
    return said


# -- the outcome -----------------------------------------------------------------------------------


def carry_out(context: Speaker, books: Books, vote: Vote, found: Outcome) -> Reply:
    """Give the role to whom the votes elected, and take it from whoever else had it.

    It happens in the transaction of the close. Where the votes elect nobody all stays as it was.
    """
    election, now = books.need(Election, vote.number), context.now
    draw = elections.seed(books, vote.number)
    there = elections.candidates(books, vote.number)
    counted = secret_votes.counted(books, vote)
    gone = counted.gone
    chosen = elections.winners(found, len(there), gone)
    elected = [roles.person_of(books, there[each - 1].member) for each in chosen]
    until = now + election.term
    post(books, [elections.elected(vote.number, elected, until, draw)], now)
    if elected:
        _hand_over(books, election, elected, now, until)
    said = result(books, vote, found)
    lines: list[Line] = []
    if found.between or ties.outs(vote, counted):
        lines.append(Line((Message("election-drawn", {"seed": Text(draw.hex())}),)))
    if missing := [Name(there[each - 1].member) for each, now_as in gone.items() if not now_as]:
        names: dict[str, Value] = {"who": Listed(tuple(missing)), "count": len(missing)}
        lines.append(Line((Message("election-gone", names),)))
    return Reply((*said.blocks, *lines, Line(_outcome(election, elected))))


def _hand_over(books: Books, election: Election, elected: list[int], now: int, until: int) -> None:
    role: roles.RoleName = election.role  # type: ignore[assignment] # one of those it opened for
    for held in roles.holders(books, role):
        if roles.person_of(books, held.member) not in elected:
            post(books, [roles.record(role, held.member, ELECTED, held=0)], now)
            books.save(changed(held, held=0))
    for member in elected:
        post(books, [roles.record(role, member, ELECTED, held=1)], now)
        books.save(Role(role, member, now, 0, 1))
        books.save(Tenure(election.number, member, role, now, until))
    jobs.plan(books, max(now, until - REMINDED_BEFORE), "election reminder", str(election.number))
    jobs.plan(books, until, "election term", str(election.number))


def _outcome(election: Election, elected: list[int]) -> tuple[Value, ...]:
    if not elected:
        return (Message("election-as-it-was", {"role": role_of(election.role)}),)
    who = Listed(tuple(Name(each, ping=True) for each in elected))
    count, role = len(elected), role_of(election.role)
    chosen = Message("election-elected", {"who": who, "role": role, "count": count})
    return chosen, " ", Message("election-term", {"count": election.term // DAY})


# -- the term --------------------------------------------------------------------------------------


def _in_office(books: Books, number: int) -> list[Tenure]:
    """Those who were elected and hold the role by that election still."""
    found = []
    for tenure in elections.tenures_of(books, number):
        role: roles.RoleName = tenure.role  # type: ignore[assignment] # as it was elected for
        held = books.get(Role, role, tenure.member)
        if held is not None and held.held and held.given_at == tenure.since:
            found.append(tenure)
    return found


def remind(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """Say that a term ends before long, while there is time for another election."""
    there = _in_office(books, int(job.about))
    if not there or there[0].until <= now:
        return []
    election = books.need(Election, int(job.about))
    context = speaker.announcer(services, books, election.place, now)
    request = context.request()
    told = say(
        "election-reminder",
        who=Listed(tuple(Name(each.member) for each in there)),
        role=role_of(election.role),
        until=request.time(there[0].until),
        open=request.typed(f"elect open {election.role}"),
    )
    context.say(Say(told, mood="notice"), answers=False)
    return context.said


def term_ends(services: Services, books: Books, job: Job, now: int) -> list[OutboxMessage]:
    """The role falls back when its term is over."""
    there = _in_office(books, int(job.about))
    if not there or there[0].until > now:
        return []
    election = books.need(Election, int(job.about))
    context = speaker.announcer(services, books, election.place, now)
    for tenure in there:
        role: roles.RoleName = tenure.role  # type: ignore[assignment] # as it was elected for
        post(books, [roles.record(role, tenure.member, TERM, held=0)], context.now)
        books.save(changed(books.need(Role, role, tenure.member), held=0))
    told = say(
        "election-over",
        who=Listed(tuple(Name(each.member) for each in there)),
        role=role_of(election.role),
        open=context.request().typed(f"elect open {election.role}"),
    )
    context.say(Say(told, mood="notice"), answers=False)
    return context.said
