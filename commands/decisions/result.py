"""What came of a vote, and why: the count in words, step by step."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from commands.decisions import ties
from commands.decisions.ballot import letter, lettered, names_of, option_shown, shown, tied_of
from commands.decisions.calendar import ics
from commands.decisions.chart import drawn, figures_of, is_worth_drawing
from commands.decisions.secret_voting import LOST
from commands.decisions.words import question, sentence
from commands.engine.setting_choices import switch
from commands.values.charts import exact
from commands.values.reply import (
    Block,
    Button,
    Drawing,
    Line,
    Listed,
    Message,
    Name,
    Picture,
    Reply,
    Table,
    Text,
    Time,
    Typed,
    Value,
    line,
)
from commands.values.settings import Settings
from storage import secret_votes, votes
from storage.counting import irv, outcome, schulze, stv
from storage.counting.ballots import Ranking
from storage.counting.delegation import Carried, most_carried
from storage.counting.draw import seal
from storage.counting.outcome import Outcome, rankings, tally_yesno
from storage.counting.terms import RANKED
from storage.counting.yesno import ABSTAIN, BLOCK
from storage.elections import Election
from storage.grants.rows import GRANTS
from storage.ledger.entries import EntryRow
from storage.roles import person_of
from storage.rooms import layers_of
from storage.unit_of_work import Books
from storage.votes import Count, Vote, eligible

_MOST_REASONS = 10

POLL_PICTURES = switch("poll_pictures", "off")
"""Whether a result brings its picture by itself, and not only when somebody asks for it."""


def result(books: Books, vote: Vote, found: Outcome) -> Reply:
    """What the room reads when a vote is over."""
    counted = secret_votes.counted(books, vote)
    pressed: list[Value] = [" ", Button(Message("why-button"), f"why {vote.number}")]
    by_itself = Settings(*layers_of(books, (vote.platform, vote.account, vote.room)))
    more: list[Block] = []
    if vote.rules.method == "dates" and found.winners:
        at = int(vote.texts[found.winners[0] - 1])
        uid = f"vote-{vote.number}-{vote.opened_at}@commonpurse"
        data = ics(uid, vote.question, at, vote.ended_at or vote.closes_at)
        more.append(Picture(data, "text/calendar", Message("result-calendar")))
    more += _some_reasons(books, vote, found)
    if is_worth_drawing(vote) and by_itself[POLL_PICTURES]:
        more.append(picture_of(books, vote, found))
    elif is_worth_drawing(vote):
        pressed += [" ", Button(Message("poll-chart-button"), f"poll chart {vote.number}")]
    said = Line((*_said(books, vote, found, counted), *pressed))
    return Reply((said, *_roll(books, vote), *_passed(books, vote, counted.carried), *more))


_SOME_REASONS = 3


def _some_reasons(books: Books, vote: Vote, found: Outcome) -> list[Block]:
    """Some of what people gave as their reasons, the last ones; of a vote that was blocked why."""
    if vote.rules.is_secret:
        return _unsigned(books, vote, _SOME_REASONS)
    if found.verdict == "blocked":
        return _reasons(books, vote, _MOST_REASONS, BLOCK)
    return _reasons(books, vote, _SOME_REASONS)


def picture_of(books: Books, vote: Vote, found: Outcome) -> Drawing:
    """The count of a vote that is over, as a picture under what it came to.

    Of projects only how many voted for each: who is funded is counted otherwise.
    """
    if vote.kind == GRANTS:
        asked = {"number": str(vote.number), "question": question(vote)}
        return drawn(books, vote, replace(found, winners=()), Message("vote-asked", asked))
    return drawn(books, vote, found, came_to(books, vote, found, secret_votes.counted(books, vote)))


def _passed(books: Books, vote: Vote, carried: Carried) -> list[Line]:
    """How many voices were passed on, how many reached nobody, and how many nobody could carry."""
    told = [line("result-voices", count=len(carried.by))] if carried.by else []
    if carried.unheard:
        told.append(line("result-voices-lost", count=len(carried.unheard)))
    if carried.over:
        most = most_carried(eligible(books, vote))
        told.append(line("result-voices-over", count=len(carried.over), most=most))
    return told


def _roll(books: Books, vote: Vote) -> list[Line]:
    if vote.roll is None:
        return []
    return [line("result-roll", cast=vote.cast, count=eligible(books, vote))]


def _said(books: Books, vote: Vote, found: Outcome, counted: Count) -> tuple[Value, ...]:
    said = came_to(books, vote, found, counted)
    if found.verdict != "won" or vote.rules.method in (*RANKED, "dates"):
        return said
    return (*said, " ", _counts(vote, figures_of(vote, counted)))


def came_to(books: Books, vote: Vote, found: Outcome, counted: Count) -> tuple[Value, ...]:
    """What a vote came to, in a sentence."""
    asked: dict[str, Value] = {"number": str(vote.number), "question": sentence(vote)}
    terms, counts = vote.rules, figures_of(vote, counted)
    cast = sum(counted.ballots.values())
    if found.verdict == "nobody" and counted.ballots:
        return (Message("result-nobody-left", asked),)
    if found.verdict == "nobody":
        return (Message("result-nobody", asked),)
    if found.verdict == "no quorum":
        needed = terms.quorum_of(eligible(books, vote))
        apart = counted.own.get(ABSTAIN, 0) if terms.abstain == "apart" else 0
        voted = {"cast": vote.cast - apart, "needed": needed, "apart": apart}
        return (Message("result-no-quorum", {**asked, **voted}),)
    if terms.method == "yesno":
        yes, no, abstain, *_ = counts
        figures = {"yes": str(yes), "no": str(no), "abstain": str(abstain)}
        if not terms.is_plain:
            return (Message(f"result-{found.verdict}", {**asked, **figures}),)
        verdict = "equal" if yes == no else "yes" if found.verdict == "passed" else "no"
        return (Message(f"result-{verdict}", {**asked, **figures}),)
    said: list[Value] = []
    if found.winners:
        won = names_of(vote, found.winners)
        if terms.method in RANKED:
            message = Message("result-won-ranked", {**asked, "won": won, "cast": cast})
        elif terms.method == "dates":
            told = Message("vote-date-counts", _of_date(vote, counted, found.winners[0]))
            message = Message("result-won-date", {**asked, "won": won, "counts": told})
        else:
            most = counts[found.winners[0] - 1]
            message = Message("result-won", {**asked, "won": won, "votes": most, "cast": cast})
        said.append(message)
    if terms.method == "dates" and found.winners:
        said += _earlier_of(vote, counted, found.winners[0])
    if found.between:
        tied = tied_of(vote, found.between)
        said += [" ", Message(f"result-between-{terms.tie}", {"tied": tied})]
    if found.tied:
        tied = tied_of(vote, found.tied)
        first = "result-tie" if not found.winners else "result-tie-besides"
        said += [*([" "] if said else []), Message(first, {**asked, "tied": tied})]
        if terms.tie == "as it was":
            said += [" ", Message("result-as-it-was")]
    if not found.winners and not found.tied:
        said.append(Message("result-nobody", asked))
    return (*said, *ties.told(vote, counted))


def _earlier_of(vote: Vote, counted: Count, won: int) -> list[Value]:
    """That later dates suit as many as the one that won, where some do."""
    counts = figures_of(vote, counted)

    def rank(option: int) -> tuple[int, int]:
        yes, _, no = counts[3 * option - 3 : 3 * option]
        return no, -yes

    options = range(won + 1, vote.rules.options + 1)
    equal = [option for option in options if rank(option) == rank(won)]
    if not equal:
        return []
    return [" ", Message("result-date-earlier", {"tied": names_of(vote, equal)})]


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
        return Reply((*_called_off(books, vote), _when(books, vote)))
    counted = secret_votes.counted(books, vote)
    is_shared = vote.kind == GRANTS  # What its ballots come to, its round tells.
    if not is_shared:
        blocks.append(Line(_said(books, vote, found, counted)))
    blocks.append(_when(books, vote))
    blocks += gone_on(books, vote)
    blocks += _roll(books, vote)
    blocks += _passed(books, vote, counted.carried)
    blocks += _passed_by(books, vote, counted.carried)
    blocks += _gone(vote, counted)
    if counted.ballots:
        is_counted = not is_shared and found.verdict not in ("no quorum", "blocked")
        blocks += _steps(vote, counted) if is_counted else []
        blocks += _drawn(vote, counted)
        blocks += _reasons(books, vote, _MOST_REASONS)
    if vote.rules.is_secret:
        blocks += _unsigned(books, vote, _MOST_REASONS)
        blocks.append(line("why-secret", check=Typed(f"poll voters {vote.number} receipt=…")))
        return Reply(tuple(blocks))
    last = line("why-who", voters=Typed(f"poll voters {vote.number}"))
    return Reply((*blocks, last))


def _called_off(books: Books, vote: Vote) -> list[Block]:
    """Why a vote ended without a result: what a moderator said, or that its key was gone."""
    row = None if vote.ending is None else books.get(EntryRow, vote.ending)
    told: dict[str, Value] = {"number": str(vote.number), "question": sentence(vote)}
    actor = None if row is None else row.actor
    by: Value = "" if actor is None else Name(person_of(books, actor))
    told |= {"by": int(bool(by)), "who": by}
    if row is None or row.cause != LOST:
        reason = row.memo if row is not None and row.memo else ""
        return [line("why-cancelled", **told, reason=reason, some=int(bool(reason)))]
    lost: list[Block] = [line("why-key-lost", **told)]
    return [*lost, line("why-key-lost-election")] if vote.kind == "election" else lost


def _when(books: Books, vote: Vote) -> Line:
    ended = vote.ended_at if vote.ended_at is not None else vote.closes_at
    election = books.get(Election, vote.number) if vote.kind == "election" else None
    if election is not None:
        return line(
            "why-when-election",
            who=Name(election.opened_by),
            opened=Time(election.opened_at, "clock"),
            began=Time(vote.opened_at, "clock"),
            closed=Time(ended, "clock"),
        )
    return line(
        "why-when-round" if vote.kind == GRANTS else "why-when",
        who=Name(vote.asked_by),
        opened=Time(vote.opened_at, "clock"),
        closed=Time(ended, "clock"),
    )


def gone_on(books: Books, vote: Vote) -> list[Block]:
    """When a vote went on beyond its time, and why: it came out equal, or nobody was heard."""
    return [
        line(
            "why-reopened" if row.cause == "rule/tie" else "why-went-on", at=Time(row.time, "clock")
        )
        for row in votes.postponements(books, vote)
    ]


_MOST_PASSED = 20


def _passed_by(books: Books, vote: Vote, carried: Carried) -> list[Block]:
    """Whose voice lay with whom, whose reached nobody, and whose nobody could carry."""
    to: dict[int, list[int]] = {}
    for member, holder in carried.by.items():
        to.setdefault(holder, []).append(member)
    found: list[Block] = [
        line("why-passed", who=Name(holder), voices=_names(members))
        for holder, members in list(to.items())[:_MOST_PASSED]
    ]
    if carried.unheard:
        found.append(line("why-lost", voices=_names(carried.unheard)))
    full: dict[int, list[int]] = {}
    for member, holder in carried.over.items():
        full.setdefault(holder, []).append(member)
    most = most_carried(eligible(books, vote))
    found += [
        line("why-over", who=Name(holder), most=most, voices=_names(members))
        for holder, members in list(full.items())[:_MOST_PASSED]
    ]
    return found


def _gone(vote: Vote, counted: Count) -> list[Block]:
    """Which options could not win any more, and which stood in their place."""
    if vote.rules.method not in RANKED:
        return []
    left = [option for option, now in counted.gone.items() if not now]
    told = [line("why-left", options=names_of(vote, left), count=len(left))] if left else []
    return [
        *told,
        *(
            line("why-one-person", one=option_shown(vote, option), other=option_shown(vote, now))
            for option, now in counted.gone.items()
            if now
        ),
    ]


def _names(members: Sequence[int]) -> Listed:
    shown_now = tuple(Name(member) for member in members[:_MOST_PASSED])
    more = ("…",) if len(members) > _MOST_PASSED else ()
    return Listed((*shown_now, *more), "comma")


def _drawn(vote: Vote, counted: Count) -> list[Block]:
    """The order that was drawn, and by which seed: whoever likes can do it again."""
    if counted.draw is None or vote.seed is None:
        return []
    order = counted.draw.order(range(1, vote.rules.options + 1))
    told = " ".join(letter(option) for option in order)
    return [line("why-drawn", order=told, seed=vote.seed.hex(), seal=seal(vote.seed))]


def _steps(vote: Vote, counted: Count) -> list[Block]:
    terms, ballots = vote.rules, outcome.moved(vote.rules, counted.ballots, counted.gone)
    order = outcome.order_of(terms, counted.draw)
    match terms.method:
        case "yesno":
            tally = tally_yesno(terms, ballots, counted.eligible, counted.own)
            if not tally.base:
                return []
            return [line("why-yesno", base=tally.base, needed=tally.needed)]
        case "choice" | "approval":
            return []  # The most votes win, and they stand there already.
        case "dates":
            return [
                line("why-date", date=option_shown(vote, option), **_of_date(vote, counted, option))
                for option in range(1, terms.options + 1)
            ]
        case "ranked":
            return _rounds(vote, rankings(terms, ballots), order, counted.gone)
        case "schulze":
            return _pairs(vote, rankings(terms, ballots))
    return _stages(vote, rankings(terms, ballots), order, counted.gone)


def _of_date(vote: Vote, counted: Count, option: int) -> dict[str, Value]:
    yes, maybe, no = (str(each) for each in figures_of(vote, counted)[3 * option - 3 : 3 * option])
    return {"yes": yes, "maybe": maybe, "no": no}


def _rounds(
    vote: Vote, ballots: Mapping[Ranking, int], order: Sequence[int], gone: Collection[int]
) -> list[Block]:
    told, _ = irv.rounds(ballots, vote.rules.options, order, gone)
    equal = "why-equal-drawn" if vote.rules.tie == "draw" else "why-equal-last"
    blocks: list[Block] = []
    for number, each in enumerate(told, 1):
        told_votes = _figures(
            vote, {option: Fraction(count) for option, count in each.votes.items()}
        )
        said: list[Value] = [Message("why-round", {"round": number, "votes": told_votes})]
        if each.exhausted:
            said += [" ", Message("why-exhausted", {"count": each.exhausted})]
        if each.tied:
            said += [" ", Message(equal, {"options": names_of(vote, each.tied)})]
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
    told = " > ".join(", ".join(lettered(vote, each) for each in place) for place in order)
    words = "why-order" if len(order) == options else "why-order-together"
    return [line("why-schulze"), Table(head, tuple(rows)), line(words, order=told)]


def _stages(
    vote: Vote, ballots: Mapping[Ranking, int], order: Sequence[int], gone: Collection[int]
) -> list[Block]:
    terms = vote.rules
    told, _ = stv.stages(ballots, terms.options, terms.seats, order, gone)
    equal = "why-equal-drawn" if terms.tie == "draw" else "why-equal-last"
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
            words = "why-equal" if each.gone is None else equal
            said += [" ", Message(words, {"options": names_of(vote, each.tied)})]
        if each.gone is not None:
            said += [" ", Message("why-gone", {"options": names_of(vote, [each.gone])})]
        blocks.append(Line(tuple(said)))
    return blocks


def _figures(vote: Vote, votes: Mapping[int, Fraction]) -> Listed:
    order = sorted(votes, key=lambda option: (-votes[option], option))
    return Listed(
        tuple(f"{lettered(vote, option)} {exact(votes[option])}" for option in order), "comma"
    )


def _unsigned(books: Books, vote: Vote, most: int) -> list[Block]:
    """The reasons that were given in a secret vote, apart from who gave them and for what."""
    told = secret_votes.reasons_of(books, vote.number)[:most]
    return [line("why-unsigned", reason=Text(words)) for words in told]


def _reasons(books: Books, vote: Vote, most: int, choice: str = "") -> list[Block]:
    """What people gave as their reasons, the last ones first."""
    return [
        line(
            "why-reason",
            who=Name(ballot.member),
            choice=shown(vote, ballot.choice),
            reason=Text(row.memo or ""),
        )
        for ballot, row in votes.with_reasons(books, vote.number, most, choice)
    ]
