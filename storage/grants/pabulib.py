"""A round as a file of pabulib, `.pb`, so that public tools count it again. Pure.

Source: Faliszewski et al., "Participatory Budgeting: Data, Tools, and Analysis" (IJCAI 2023);
https://pabulib.org/format. Three sections of lines with semicolons between. The ballots are those
that count: without approvals of what their voter applied for, one line each, under numbers that
stand for nobody. Amounts are whole currency with its decimals.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from storage.grants.exclusions import Pairs
from storage.grants.shares import Outcome


def to_pb(
    title: str,
    titles: Sequence[str],
    costs: Sequence[int],
    ballots: Sequence[Sequence[int]],
    outcome: Outcome,
    *,
    budget: int,
    decimals: int,
    completion: str,
    dates: tuple[str, str],
    excluding: Pairs = (),
) -> str:
    """The file. `ballots` are lists of places, `dates` the first and the last day (DD.MM.YYYY).

    The format has no field for projects that exclude each other, so a comment says it.
    """
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", lineterminator="\n")

    def row(*cells: str | int) -> None:
        lines.writerow(_plain(each) if isinstance(each, str) else each for each in cells)

    cast = [each for each in ballots if each]
    row("META")
    row("key", "value")
    row("description", title)
    row("num_projects", len(costs))
    row("num_votes", len(cast))
    row("budget", _decimal(budget, decimals))
    row("vote_type", "approval")
    row("rule", "equalshares" if completion == "none" else f"equalshares/{completion}")
    row("date_begin", dates[0])
    row("date_end", dates[1])
    row("quorum", outcome.quorum)
    row("increment", _decimal(outcome.step, decimals))
    if excluding:
        said = ", ".join(f"{a + 1} and {b + 1}" for a, b in excluding)
        row("comment", f"of these at most one is funded: {said}")
    row("PROJECTS")
    row("project_id", "name", "cost", "votes", "selected")
    for at, cost in enumerate(costs):
        chosen = int(at in outcome.funded)
        row(at + 1, titles[at], _decimal(cost, decimals), outcome.votes[at], chosen)
    row("VOTES")
    row("voter_id", "vote")
    for number, places in enumerate(cast, 1):
        row(number, ",".join(str(at + 1) for at in places))
    return out.getvalue()


def _plain(text: str) -> str:
    """One line that no section could begin with, and no spreadsheet takes for a formula."""
    words = " ".join(text.split())
    return f"'{words}" if words.startswith(("=", "+", "-", "@")) else words


def _decimal(units: int, decimals: int) -> str:
    whole, part = divmod(units, 10**decimals)
    return f"{whole}.{part:0{decimals}d}" if part else str(whole)
