"""What came of a vote, and why: the count in words, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from commands.decisions.ballot import lettered, names_of, shown
from commands.values.reply import (
    Block,
    Button,
    Line,
    Listed,
    Message,
    Name,
    Reply,
    Table,
    Text,
    Time,
    Typed,
    Value,
    line,
)
from storage import secret_votes
from storage.counting import irv, outcome, schulze, stv
from storage.counting.ballots import Ranking
from storage.counting.outcome import Outcome, grouped, rankings, tally_yesno
from storage.counting.terms import RANKED
from storage.ledger.entries import EntryRow
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote, ballots_of, eligible

_MOST_REASONS = 10


def result(books: Books, vote: Vote, found: Outcome) -> Reply:
    """What the room reads when a vote is over."""
    why = Button(Message("why-button"), f"why {vote.number}")
    return Reply((Line((*_said(books, vote, found), " ", why)), *_roll(books, vote)))


def _roll(books: Books, vote: Vote) -> list[Line]:
    if vote.roll is None:
        return []
    return [line("result-roll", cast=vote.cast, count=eligible(books, vote))]


def _said(books: Books, vote: Vote, found: Outcome) -> tuple[Value, ...]:
    asked: dict[str, Value] = {"number": str(vote.number), "question": vote.question}
    terms = vote.rules
    if found.verdict == "nobody":
        return (Message("result-nobody", asked),)
    if found.verdict == "no quorum":
        needed = terms.quorum_of(eligible(books, vote))
        return (Message("result-no-quorum", {**asked, "cast": vote.cast, "needed": needed}),)
    if terms.method == "yesno":
        yes, no, abstain = vote.counts
        figures = {"yes": str(yes), "no": str(no), "abstain": str(abstain)}
        if not terms.is_plain:
            return (Message(f"result-{found.verdict}", {**asked, **figures}),)
        verdict = "equal" if yes == no else "yes" if found.verdict == "passed" else "no"
        return (Message(f"result-{verdict}", {**asked, **figures}),)
    said: list[Value] = []
    if found.winners:
        won = names_of(vote, found.winners)
        if terms.method in RANKED:
            message = Message("result-won-ranked", {**asked, "won": won, "cast": vote.cast})
        else:
            most = vote.counts[found.winners[0] - 1]
            message = Message("result-won", {**asked, "won": won, "votes": most, "cast": vote.cast})
        said.append(message)
    if found.tied:
        tied = names_of(vote, found.tied)
        first = "result-tie" if not found.winners else "result-tie-besides"
        said += [*([" "] if said else []), Message(first, {**asked, "tied": tied})]
    if not found.winners and not found.tied:
        said.append(Message("result-nobody", asked))
    if terms.method not in RANKED:
        said += [" ", _counts(vote, vote.counts)]
    return tuple(said)


def _counts(vote: Vote, counts: list[int]) -> Value:
    """ "B Café 12, A Park 8", the most first."""
    order = sorted(range(len(counts)), key=lambda at: (-counts[at], at))
    told = Listed(tuple(f"{lettered(vote, at + 1)} {counts[at]}" for at in order), "comma")
    return Message("result-counts", {"counts": told})


# -- why -------------------------------------------------------------------------------------------


def explained(books: Books, vote: Vote) -> Reply:
    """The whole count of a vote that is over, from its ballots."""
    found = outcome.read_outcome(vote.outcome)
    blocks: list[Block] = []
    if vote.state == "cancelled":
        row = None if vote.ending is None else books.get(EntryRow, vote.ending)
        reason = row.memo if row is not None and row.memo else ""
        blocks.append(
            line(
                "why-cancelled",
                number=str(vote.number),
                question=vote.question,
                reason=reason or "…",
            )
        )
        return Reply((*blocks, _when(vote)))
    blocks.append(Line(_said(books, vote, found)))
    blocks.append(_when(vote))
    blocks += _roll(books, vote)
    given = ballots_of(books, vote.number)
    secret = vote.rules.is_secret
    opened = secret_votes.opened_of(books, vote.number) if secret else []
    choices = [each.choice for each in given] + [each.choice for each in opened]
    ballots = grouped(choices)
    if ballots:
        blocks += _steps(books, vote, ballots)
        blocks += _reasons(books, vote, given)
    if secret:
        blocks += _unsigned(books, vote)
        blocks.append(line("why-secret", check=Typed(f"poll voters {vote.number} receipt=…")))
        return Reply(tuple(blocks))
    last = line("why-who", voters=Typed(f"poll voters {vote.number}"))
    return Reply((*blocks, last))


def _when(vote: Vote) -> Line:
    ended = vote.ended_at if vote.ended_at is not None else vote.closes_at
    return line(
        "why-when",
        who=Name(vote.asked_by),
        opened=Time(vote.opened_at, "clock"),
        closed=Time(ended, "clock"),
    )


def _steps(books: Books, vote: Vote, ballots: Mapping[str, int]) -> list[Block]:
    terms = vote.rules
    match terms.method:
        case "yesno":
            tally = tally_yesno(terms, ballots, eligible(books, vote))
            return [line("why-yesno", base=tally.base, needed=tally.needed)]
        case "choice" | "approval":
            return []  # The most votes win, and they stand there already.
        case "ranked":
            return _rounds(vote, rankings(terms, ballots))
        case "schulze":
            return _pairs(vote, rankings(terms, ballots))
    return _stages(vote, rankings(terms, ballots))


def _rounds(vote: Vote, ballots: Mapping[Ranking, int]) -> list[Block]:
    told, _ = irv.rounds(ballots, vote.rules.options)
    blocks: list[Block] = []
    for number, each in enumerate(told, 1):
        votes = _figures(vote, {option: Fraction(count) for option, count in each.votes.items()})
        said: list[Value] = [Message("why-round", {"round": number, "votes": votes})]
        if each.exhausted:
            said += [" ", Message("why-exhausted", {"count": each.exhausted})]
        if each.tied:
            said += [" ", Message("why-equal-last", {"options": names_of(vote, each.tied)})]
        if each.gone:
            said += [" ", Message("why-gone", {"options": names_of(vote, each.gone)})]
        blocks.append(Line(tuple(said)))
    return blocks


def _pairs(vote: Vote, ballots: Mapping[Ranking, int]) -> list[Block]:
    """Who is put before whom, and the strongest path from one to the other."""
    options = vote.rules.options
    pairs = schulze.pairwise(ballots, options)
    paths = schulze.strengths(pairs, options)
    head = (Message("why-pair"), Message("why-before"), Message("why-path"))
    rows: list[tuple[Value, ...]] = []
    for one in range(1, options + 1):
        for other in range(one + 1, options + 1):
            names = f"{lettered(vote, one)} / {lettered(vote, other)}"
            rows.append(
                (
                    names,
                    f"{pairs[one, other]} : {pairs[other, one]}",
                    f"{paths[one, other]} : {paths[other, one]}",
                )
            )
    order = schulze.order(ballots, options)
    told = " > ".join(" = ".join(lettered(vote, each) for each in place) for place in order)
    return [line("why-schulze"), Table(head, tuple(rows)), line("why-order", order=told)]


def _stages(vote: Vote, ballots: Mapping[Ranking, int]) -> list[Block]:
    terms = vote.rules
    told, _ = stv.stages(ballots, terms.options, terms.seats)
    quota = stv.quota(sum(ballots.values()), terms.seats)
    blocks: list[Block] = [line("why-quota", seats=terms.seats, quota=quota)]
    for number, each in enumerate(told, 1):
        said: list[Value] = [
            Message("why-round", {"round": number, "votes": _figures(vote, each.votes)})
        ]
        if each.exhausted:
            said += [" ", Message("why-exhausted-weight", {"weight": exact(each.exhausted)})]
        if each.elected:
            said += [" ", Message("why-elected", {"options": names_of(vote, each.elected)})]
        if each.passes_on is not None:
            surplus = {"option": lettered(vote, each.passes_on), "surplus": exact(each.surplus)}
            said += [" ", Message("why-surplus", surplus)]
        if each.tied:
            said += [" ", Message("why-equal-last", {"options": names_of(vote, each.tied)})]
        if each.gone is not None:
            said += [" ", Message("why-gone", {"options": names_of(vote, [each.gone])})]
        blocks.append(Line(tuple(said)))
    return blocks


def _figures(vote: Vote, votes: Mapping[int, Fraction]) -> Listed:
    order = sorted(votes, key=lambda option: (-votes[option], option))
    return Listed(
        tuple(f"{lettered(vote, option)} {exact(votes[option])}" for option in order), "comma"
    )


def exact(number: Fraction) -> str:
    """A fraction as people write it: "2 5/7"."""
    whole, rest = divmod(number, 1)
    if not rest:
        return str(whole)
    return f"{whole} {rest}" if whole else str(rest)


def _unsigned(books: Books, vote: Vote) -> list[Block]:
    """The reasons that were given in a secret vote, apart from who gave them and for what."""
    told = secret_votes.reasons_of(books, vote.number)[:_MOST_REASONS]
    return [line("why-unsigned", reason=Text(words)) for words in told]


def _reasons(books: Books, vote: Vote, given: list[Ballot]) -> list[Block]:
    """What people gave as their reasons, the last ones first."""
    books.fetch(EntryRow, [(ballot.entry,) for ballot in given])
    told: list[Block] = []
    for ballot in sorted(given, key=lambda each: -each.entry):
        row = books.get(EntryRow, ballot.entry)
        if not ballot.choice or row is None or not row.memo or len(told) >= _MOST_REASONS:
            continue
        told.append(
            line(
                "why-reason",
                who=Name(ballot.member),
                choice=shown(vote, ballot.choice),
                reason=Text(row.memo),
            )
        )
    return told
