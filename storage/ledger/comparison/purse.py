"""Proposals, rounds of grants, funds, standing gifts and the purse's sums, against the records."""

from __future__ import annotations

from storage.grants import rows as grants
from storage.grants.rows import Application, Gift, Round
from storage.ledger.comparison.beside import Beside, differing
from storage.ledger.verifier.pledges import ToldPledge
from storage.ledger.verifier.state import State, Wrong, named
from storage.names import fold_name
from storage.purse import funds, goals, holdings, policies, proposals, shares
from storage.purse.funds import Fund
from storage.purse.goals import Goal, GoalGiver
from storage.purse.holdings import Holding, Voucher
from storage.purse.pledges import Pledge
from storage.purse.proposals import Proposal, ProposalAct
from storage.purse.rollup import PurseDay, PurseMonth
from storage.purse.shares import ShareRule, ShareSum
from storage.records import shape

_TOLD_OF_PROPOSALS = (
    "kind",
    "proposed_by",
    "asset",
    "amount",
    "receiver",
    "terms",
    "proposed_at",
    "entry",
    "needs",
    "until",
    "state",
    "way",
    "large",
    "roll",
    "opened_at",
    "pending",
    "second_vote",
    "passed_at",
    "paid",
    "reason",
    "ended_at",
    "policy",
    "fund",
    "target",
    "parts",
    "every",
    "parts_paid",
    "anchor",
    "anchored",
    "changed",
)
_TOLD_OF_APPLICATIONS = (
    "member",
    "amount",
    "entry",
    "became",
    "reason",
    "granted",
    "half",
    "reported",
    "not_with",
)
_TOLD_OF_PLEDGES = ("member", "asset", "amount", "fund", "every", "begun_at", "ended_at")
_TOLD_OF_GOALS = (
    "member",
    "asset",
    "amount",
    "fund",
    "entry",
    "opened_at",
    "given",
    "state",
    "ended_at",
)
_TOLD_OF_FUNDS = ("entry", "opened_at", "closed_at", "budget", "role")


def compare_proposals(beside: Beside, state: State) -> None:
    """Proposals, and what was done about them, as they are kept for quick looking."""
    told = state.purse.proposals
    acts: dict[int, dict[tuple[str, int], tuple[int, int]]] = {}
    for act in beside.every(ProposalAct):
        acts.setdefault(act.proposal, {})[act.act, act.member] = (act.entry, act.rank)
    left = set(told)
    for kept in beside.every(Proposal):
        counted = told.get(kept.number)
        if counted is None:
            raise Wrong(f"No record tells of proposal {kept.number}.")
        left.discard(kept.number)
        name = differing(counted, kept, _TOLD_OF_PROPOSALS)
        if name is not None:
            raise Wrong(f"The {name} kept for proposal {kept.number} is not as it was.")
        if acts.pop(kept.number, {}) != counted.acts:
            raise Wrong(f"Who did what about proposal {kept.number} is not what was written.")
        if kept.salt is not None and proposals.words_hash(kept) != counted.words:
            raise Wrong(f"The words of proposal {kept.number} are not those it came with.")
    for number in (*sorted(left), *sorted(acts)):
        raise Wrong(f"Proposal {number}, of which there is something left, is missing.")


def compare_policies(beside: Beside, state: State) -> None:
    """How the purse is spent, as it was settled each time."""
    settled = state.purse.policies.items()
    right = {entry: policies.kept(entry, policy).policy for entry, policy in settled}
    if {each.entry: each.policy for each in beside.every(policies.Settled)} != right:
        raise Wrong("How the purse is spent is not what was settled.")


def compare_grants(beside: Beside, state: State) -> None:
    """Rounds of grants and what was applied for, as they are kept."""
    told = dict(state.grants)
    kept: dict[int, dict[int, Application]] = {}
    for each in grants.all_applications(beside.books):
        kept.setdefault(each.round, {})[each.place] = each
    gifts: dict[int, dict[tuple[int, int], tuple[int, int]]] = {}
    for gift in beside.every(Gift):
        gifts.setdefault(gift.round, {})[gift.place, gift.member] = (gift.amount, gift.entry)
    for made in beside.every(Round):
        there = told.pop(made.number, None)
        if there is None or differing(there, made, shape(Round).columns):
            raise Wrong(f"Round {made.number} is not as its records tell it.")
        applied = kept.pop(made.number, {})
        if applied.keys() != there.applications.keys():
            raise Wrong(f"What was applied for in round {made.number} is not all there.")
        for place, mine in there.applications.items():
            one = applied[place]
            if differing(mine, one, _TOLD_OF_APPLICATIONS):
                raise Wrong(f"An application in round {made.number} is not as it was made.")
            if one.salt is not None and grants.words_hash(one) != mine.words:
                raise Wrong(f"The words of an application in round {made.number} are others.")
            bound = one.report_salt is not None and grants.report_hash(one) != mine.report
            if bound or (one.report and not mine.reported):
                raise Wrong(f"What was told of a grant in round {made.number} was something else.")
        if gifts.pop(made.number, {}) != there.gifts:
            raise Wrong(f"What was given in round {made.number} is not what was booked.")
    for number in (*told, *kept, *gifts):
        raise Wrong(f"Round {number}, of which there is something left, is missing.")


def compare_funds(beside: Beside, state: State) -> None:
    """The funds of the purse, and their names where these were not changed."""
    told = dict(state.purse.funds)
    for kept in beside.every(Fund):
        known = told.pop(kept.number, None)
        if known is None or differing(known, kept, _TOLD_OF_FUNDS):
            raise Wrong(f"Fund {kept.number} is not as its records tell it.")
        if kept.salt is not None and funds.words_hash(kept) != known.words:
            raise Wrong(f"The name of fund {kept.number} is not the one it came with.")
    for number in told:
        raise Wrong(f"Fund {number} is missing.")


def compare_pledges(beside: Beside, state: State) -> None:
    """Standing gifts; periods that were passed over are no gifts, so no record tells them."""
    told: dict[int, ToldPledge] = dict(state.pledges)
    for kept in beside.every(Pledge):
        known = told.pop(kept.number, None)
        same = known is not None and not differing(known, kept, _TOLD_OF_PLEDGES)
        if known is None or not same or not known.periods <= kept.periods:
            raise Wrong(f"Standing gift {kept.number} is not as its records tell it.")
    for number in told:
        raise Wrong(f"Standing gift {number} is missing.")


def compare_holdings(beside: Beside, state: State) -> None:
    """Who holds money from outside and where, and what was written down about it."""
    told = dict(state.purse.holdings)
    for kept in beside.every(Holding):
        known = told.pop(kept.number, None)
        if known is None or differing(known, kept, ("member", "entry", "opened_at")):
            raise Wrong(f"Holding {kept.number} is not as its record tells it.")
        if kept.salt is not None and holdings.words_hash(kept) != known.words:
            raise Wrong(f"The place of holding {kept.number} is not the one it came with.")
    vouchers = dict(state.purse.vouchers)
    for voucher in beside.every(Voucher):
        written = vouchers.pop(voucher.entry, None)
        if written is None or differing(written, voucher, shape(Voucher).columns):
            raise Wrong(f"What entry {named(voucher.entry)} wrote down is not what is kept.")
        whole = written.paid and (written.charged > 0) == (written.fee > 0)
        if written.kind == "payment" and not whole:
            raise Wrong(f"What entry {named(voucher.entry)} wrote down was not booked.")
    for number in (*told, *vouchers):
        raise Wrong(f"Holding or voucher {number}, which was written down, is missing.")


def compare_shares(beside: Beside, state: State) -> None:
    """By which rules income is shared, and what each part was given."""
    told = dict(state.purse.shares)
    sources = set[str]()
    for kept in beside.every(ShareRule):
        known = told.pop(kept.entry, None)
        if known is None or differing(known, kept, ("parts", "proposal", "opened_at", "ended")):
            raise Wrong(f"The share of entry {named(kept.entry)} is not as its record tells it.")
        if kept.salt is not None and shares.words_hash(kept) != known.words:
            raise Wrong(f"The source of the share of entry {named(kept.entry)} is another.")
        if not kept.ended and kept.salt is not None and fold_name(kept.source) in sources:
            raise Wrong(f"The share of entry {named(kept.entry)} is a second one of its source.")
        sources |= {fold_name(kept.source)} if not kept.ended else set()
    sums = {(each.rule, each.asset, each.part): each.units for each in beside.every(ShareSum)}
    if told or sums != state.purse.share_sums:
        raise Wrong("What was shared of income is not what was booked.")
    untold = any((e.way, e.state) == ("share", "asked") for e in state.purse.proposals.values())
    if state.purse.taking_back is not None:
        raise Wrong("What was taken back of shared income is not put right.")
    if state.purse.to_instruct or untold:
        raise Wrong("What was shared to a member is nobody's to pay.")


def compare_goals(beside: Beside, state: State) -> None:
    """Goals, and what each giver gave towards them."""
    told = dict(state.purse.goals)
    givers: dict[int, dict[int, tuple[int, int, int]]] = {}
    for each in beside.every(GoalGiver):
        one = (each.amount, each.gifts, each.named)
        givers.setdefault(each.goal, {})[each.member] = one
    for kept in beside.every(Goal):
        known = told.pop(kept.number, None)
        if known is None or differing(known, kept, _TOLD_OF_GOALS):
            raise Wrong(f"Goal {kept.number} is not as its records tell it.")
        if kept.salt is not None and goals.words_hash(kept) != known.words:
            raise Wrong(f"The name of goal {kept.number} is not the one it came with.")
        if givers.pop(kept.number, {}) != known.givers:
            raise Wrong(f"Who gave towards goal {kept.number} is not what was booked.")
    for number in (*told, *givers):
        raise Wrong(f"Goal {number}, of which there is something left, is missing.")


def compare_rollup(beside: Beside, state: State) -> None:
    """What came into the purse and went out of it, by months and days."""
    told = state.purse
    months = beside.every(PurseMonth)
    kept = {(each.asset, each.fund, each.month, each.kind): each for each in months}
    if kept != told.months:
        raise Wrong("What came into the purse and went out of it is not summed up right.")
    days: dict[tuple[int, int], dict[int, PurseDay]] = {}
    for day in beside.every(PurseDay):
        days.setdefault((day.asset, day.fund), {})[day.day] = day
    if days != told.days:
        raise Wrong("What the purse held day by day is not what was booked.")
