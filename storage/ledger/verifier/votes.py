"""Votes: who may say what and until when, and whether an outcome is what the ballots say. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from storage.counting import early, outcome, yesno
from storage.counting.ballots import one_voice
from storage.counting.delegation import Carried, carried
from storage.counting.draw import Draw, seal
from storage.counting.drawing import Lot
from storage.counting.terms import MOST_OPTIONS, Terms, more_options, read_terms
from storage.grants.rows import GRANTS
from storage.ledger.entries import EntryRow
from storage.ledger.verifier import delegations, elections, grants
from storage.ledger.verifier.inventory import TOLD_BESIDES
from storage.ledger.verifier.purse import votes as purse_votes
from storage.ledger.verifier.state import State, Wrong, named
from storage.purse.kinds import FIRST, VOTES
from storage.secret_votes import opened_hash
from storage.votes import reopened_for, roll_hash, was_there

HOUR = 3_600 * 1_000_000


@dataclass(slots=True)
class Asked:
    """A vote as its records tell it. `ballots`: member → the last record of theirs, and what it
    says; `roll` is None where whoever is there may vote. `last_at` is when the last ballot was
    given; `seal` the hash of a draw's seed, `seed` the seed once it is revealed. Of a secret vote
    `turnout` says who has voted, by the last record of theirs, and `published` what was counted."""

    kind: str
    asked_by: int
    terms: Terms
    words: str | None
    opened_at: int
    closes_at: int
    entry: int
    roll: frozenset[int] | None
    seal: str | None = None
    passed_on: dict[int, int] = field(default_factory=dict)
    """Who voted for whom at the opening."""
    ballots: dict[int, tuple[int, str]] = field(default_factory=dict)
    last_at: int = 0
    seed: bytes | None = None
    turnout: dict[int, int] = field(default_factory=dict)
    published: tuple[str, ...] = ()
    gone: dict[int, int] = field(default_factory=dict)
    """Options that could not win any more at its end, and which stand in their place, or 0."""
    state: str = "open"
    outcome: str = ""
    ended_at: int | None = None
    ending: int | None = None

    def counts(self) -> tuple[list[int], int]:
        """The running tally, and how many ballots there are."""
        counts = [0] * outcome.places(self.terms)
        said = [choice for _, choice in self.ballots.values() if choice]
        for choice in (*said, *self.published):
            for at in outcome.named(self.terms, choice):
                counts[at] += 1
        return counts, len(said) + len(self.turnout)


def opened(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    number, terms = int(detail["vote"]), read_terms(str(detail["terms"]))
    name = named(row.number)
    kind = str(detail["about"])
    election = state.elections.get(number)
    # The vote of an election has its number, that about a proposal the proposal's, and that of a
    # round the round's.
    if election is None and (
        number in state.votes
        or (number != state.matters + 1 and kind not in (FIRST, GRANTS))
        or kind == "election"
    ):
        raise Wrong(f"Entry {name} opens vote {number} out of turn.")
    if int(detail["closes"]) <= row.time:
        raise Wrong(f"Entry {name} opens a vote that is over.")
    if (terms.tie == "draw") != ("seal" in detail):
        raise Wrong(f"Entry {name} opens a vote whose draw nobody could check.")
    if any(each.seal is not None and each.seal == detail.get("seal") for each in _all(state)):
        raise Wrong(f"Entry {name} draws by a seed that was used before.")
    roll: frozenset[int] | None = None
    if terms.has_roll:
        members = state.roll_of(number)
        if (len(members), roll_hash(members)) != (detail["roll"], detail["roll_hash"]):
            raise Wrong(f"The roll of vote {number} is not the one it was opened with.")
        for member in members:
            if member in state.members and state.standing(member, row) is None:
                raise Wrong(f"Entry {name} has a newcomer on its roll, member/{member}.")
        roll = frozenset(members)
    if election is not None:
        elections.vote_opened(state, row, detail, election, roll or frozenset())
    state.matters = max(state.matters, number)
    state.votes[number] = Asked(
        kind,
        int(row.cause.removeprefix("member/")),
        terms,
        detail["words"],
        row.time,
        int(detail["closes"]),
        row.number,
        roll,
        detail.get("seal"),
        delegations.in_force(state) if roll is not None else {},
    )
    if kind in VOTES:
        purse_votes.vote_opened(state, row, number)
    if kind == GRANTS:
        grants.vote_opened(state, row, number)


def _all(state: State) -> Iterable[Asked]:
    return state.votes.values()


def _open(state: State, row: EntryRow, detail: dict[str, Any]) -> Asked:
    asked: Asked | None = state.votes.get(int(detail["vote"]))
    if asked is None or asked.state != "open":
        raise Wrong(f"Entry {named(row.number)} is about a vote that is not open.")
    return asked


def _require_voter(state: State, asked: Asked, member: int, name: str) -> None:
    if asked.roll is not None:
        allowed = any(state.goes_on_as(each) == member for each in asked.roll)
    else:
        told = state.members.get(member)
        allowed = told is None or was_there(told, asked.opened_at)
    if not allowed:
        raise Wrong(f"Entry {name} is an act of member/{member}, who may not vote there.")


def balloted(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, member = _open(state, row, detail), int(detail["member"])
    name = named(row.number)
    if row.cause != f"member/{member}" or member in state.merged:
        raise Wrong(f"Entry {name} is the ballot of somebody else than who gave it.")
    if not asked.opened_at <= int(detail.get("said", row.time)) < asked.closes_at:
        raise Wrong(f"Entry {name} is a ballot that came after its vote was over.")
    _require_voter(state, asked, member, name)
    if asked.terms.is_secret:
        if set(detail) - {"vote", "member", "said"} - TOLD_BESIDES:
            raise Wrong(f"Entry {name} says more of a secret ballot than that it was given.")
        asked.turnout[member] = row.number
        return
    choice = str(detail["choice"])
    outcome.check(asked.terms, choice)
    before = asked.ballots.get(member, (0, ""))[1]
    if before and asked.terms.change == "no":
        raise Wrong(f"Entry {name} changes a ballot that stands as it was given.")
    reasoned = row.memo_hash is not None
    if choice and not reasoned and (asked.terms.reasons == "needed" or choice == yesno.BLOCK):
        raise Wrong(f"Entry {name} is a ballot without the reason it needs.")
    if reasoned and asked.terms.reasons == "off" and choice != yesno.BLOCK:
        raise Wrong(f"Entry {name} is a ballot with a reason, where none are taken.")
    asked.ballots[member] = (row.number, choice)
    asked.last_at = row.time


def added(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, name = _open(state, row, detail), named(row.number)
    half = asked.opened_at + (asked.closes_at - asked.opened_at) // 2
    if asked.terms.add == "no" or row.time >= half or asked.terms.options >= MOST_OPTIONS:
        raise Wrong(f"Entry {name} adds an option where none is added.")
    by, _, member = row.cause.partition("/")
    if by != "member":
        raise Wrong(f"Entry {name} adds an option, and nobody did.")
    _require_voter(state, asked, int(member), name)
    asked.terms = more_options(asked.terms)
    if asked.terms.options != detail["options"]:
        raise Wrong(f"Entry {name} adds an option that is not the next.")
    asked.words = detail["words"]


def postponed(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, closes = _open(state, row, detail), int(detail["closes"])
    name = named(row.number)
    if row.cause == "rule/tie":
        if asked.terms.tie != "reopen" or row.time < asked.closes_at:
            raise Wrong(f"Entry {name} reopens a vote that was not to be.")
        if not _count(state, asked).tied or closes != row.time + reopened_for(
            asked.opened_at, asked.closes_at
        ):
            raise Wrong(f"Entry {name} reopens a vote that did not come out equal.")
        asked.terms = replace(asked.terms, tie="named")
    elif row.cause != "rule/absence" or closes <= asked.closes_at:
        raise Wrong(f"Entry {name} moves the end of a vote without a reason.")
    asked.closes_at = closes


def ended(state: State, row: EntryRow, detail: dict[str, Any]) -> None:
    asked, name, found = _open(state, row, detail), named(row.number), str(detail["outcome"])
    if found == outcome.CANCELLED:
        lost = row.cause == "rule/lost key" and asked.terms.is_secret
        off = asked.kind == GRANTS and state.grants[int(detail["vote"])].off
        if asked.kind == GRANTS and not lost and not off:
            raise Wrong(f"Entry {name} calls off the vote of a round, which nobody can.")
        if not lost and not off and not row.cause.startswith("member/"):
            raise Wrong(f"Entry {name} cancels a vote, and nobody did.")
        asked.state = "cancelled"
    else:
        own = state.is_own_act(row, asked.asked_by) and asked.terms.is_plain
        early = row.cause == "rule/early" and _may_end_early(state, asked, row.time)
        if not own and not early and (row.cause != "rule/close" or row.time < asked.closes_at):
            raise Wrong(f"Entry {name} closes a vote before its time.")
        if asked.seal is not None:
            asked.seed = bytes.fromhex(str(detail.get("seed", "")))
            if seal(asked.seed) != asked.seal:
                raise Wrong(f"Entry {name} reveals another seed than the one that was sealed.")
        passed = _passed(state, asked)
        told = tuple(str(detail.get(name, "")) for name in ("passed", "lost", "over"))
        if told != passed.texts():
            raise Wrong(f"Entry {name} has other voices passed on than were.")
        if asked.terms.is_secret:
            asked.published = _published(state, asked, row, detail)
        asked.gone = outcome.read_gone(str(detail.get("gone", "")))
        elections.require_gone(state, row, int(detail["vote"]), asked.gone)
        right = _count(state, asked).text()
        if found != right:
            raise Wrong(
                f"Vote {detail['vote']} is written down as “{found}”, and its ballots say"
                f" “{right}”."
            )
        asked.state = "closed"
        if asked.kind == GRANTS:
            grants.vote_ended(state, row, int(detail["vote"]), passed)
        _note_missed(state, asked, row)
    asked.outcome, asked.ended_at, asked.ending = found, row.time, row.number
    if asked.kind in VOTES:
        yes = asked.counts()[0][0]
        purse_votes.vote_ended(state, row, int(detail["vote"]), yes, len(_roll(state, asked)))


def _roll(state: State, asked: Asked) -> set[int]:
    return {state.goes_on_as(each) for each in asked.roll or ()}


def _voters(asked: Asked) -> set[int]:
    return {member for member, (_, choice) in asked.ballots.items() if choice}


def _own(asked: Asked) -> dict[str, int]:
    return outcome.grouped(choice for _, choice in asked.ballots.values())


def _may_end_early(state: State, asked: Asked, at: int) -> bool:
    roll = _roll(state, asked)
    if not roll or asked.terms.method not in early.METHODS:
        return False
    if asked.terms.change == "yes":
        return len(_voters(asked)) >= len(roll) and at >= asked.last_at + HOUR
    return early.is_settled(asked.terms, *asked.counts(), len(roll))


def _passed(state: State, asked: Asked) -> Carried:
    """What was passed on to those who voted, as it stands now, or stood at the opening."""
    if asked.roll is None or asked.terms.is_secret:
        return Carried()
    to = asked.passed_on
    if asked.terms.change == "yes":
        to = delegations.in_force(state)
    else:
        to = {state.goes_on_as(one): state.goes_on_as(other) for one, other in to.items()}
        to = {one: other for one, other in to.items() if one != other}
    return carried(to, _voters(asked), _roll(state, asked))


def _count(state: State, asked: Asked) -> outcome.Outcome:
    about = next(number for number, each in state.votes.items() if each is asked)
    if asked.terms.is_secret:
        lot = None if asked.seed is None else Lot(asked.seed, about)
        ballots = outcome.grouped(asked.published)
        roll = len(_roll(state, asked))
        return outcome.decide(asked.terms, ballots, roll, draw=lot, gone=asked.gone)
    given = {member: choice for member, (_, choice) in asked.ballots.items()}
    ballots = outcome.weighted(given, _passed(state, asked).voices)

    draw = None
    if asked.seed is not None:
        records = tuple(entry for entry, choice in asked.ballots.values() if choice)
        draw = Draw(asked.seed, f"vote/{about}", records)
    roll = len(_roll(state, asked))
    return outcome.decide(asked.terms, ballots, roll, own=_own(asked), draw=draw)


def _note_missed(state: State, asked: Asked, row: EntryRow) -> None:
    roll = _roll(state, asked)
    if roll and not asked.terms.is_secret:
        delegations.note_missed(state, row, roll - _voters(asked), roll)


def _published(
    state: State, asked: Asked, row: EntryRow, detail: dict[str, Any]
) -> tuple[str, ...]:
    """The choices of a secret vote: as many as voted, in the order of their receipts' hashes."""
    number, found = int(detail["vote"]), state.opened_of(int(detail["vote"]))
    if opened_hash(found) != detail["ballots"]:
        raise Wrong(f"What is kept as counted in vote {number} is not what it closed with.")
    receipts = [each for _, each in found]
    if receipts != sorted(set(receipts)) or len(found) != len(asked.turnout):
        raise Wrong(f"Entry {named(row.number)} counts other ballots than were given.")
    for choice, _ in found:
        outcome.check(asked.terms, choice)
    if not all(choice for choice, _ in found):
        raise Wrong(f"Entry {named(row.number)} counts a ballot that says nothing.")
    return tuple(choice for choice, _ in found)


def join(state: State, merged: int, into: int) -> None:
    """Of two members who are one now the later ballot counts, in votes that are open.

    Where no ballot can be changed, the first counts.
    """
    elections.join(state, merged, into)
    for asked in state.votes.values():
        if asked.state == "open" and merged in asked.turnout:
            mine = asked.turnout.pop(merged)
            asked.turnout[into] = max(mine, asked.turnout.get(into, 0))
        ballot = asked.ballots.get(merged)
        if asked.state != "open" or ballot is None:
            continue
        other = asked.ballots.get(into)
        if other is not None:
            ballot = one_voice(asked.terms.change, ballot, other)
        asked.ballots[into] = ballot
        asked.ballots[merged] = (asked.ballots[merged][0], "")
