"""What an export says of shared income, second halves and what is written off is counted again.

Books as transcripts leave them are exported, one thing is changed in each, and the chain and the
balances are made anew: the program of one file says what is wrong.
"""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.app import ScriptedProcess
from bot.clock import ScriptClock
from bot.ports import Adapter
from bot.rehearsal.rehearse import play
from bot.rehearsal.script import parse
from bot.tools.exporting import export_books
from tests.pure.test_circle_exported import Lines, anew, the
from tests.support.stand_alone import alone

CHATS = Path(__file__).parents[1] / "transcripts"
PLAYED = ("outside_shared", "treasury_writeoff", "grants", "circle_put_again")


def played(name: str, folder: Path) -> Lines:
    """What is exported at the end of a transcript."""
    books, out = folder / f"{name}.db", folder / name

    async def open_there(
        adapters: Sequence[Adapter], clock: ScriptClock, db: Path | None
    ) -> ScriptedProcess:
        return await ScriptedProcess.open(adapters, clock, f"sqlite:///{books}")

    script = parse((CHATS / f"{name}.chat").read_text("utf-8"))
    asyncio.run(play(script, open_there, db=None, hear=lambda _: None))
    with out.open("w", encoding="utf-8") as file:
        export_books(books, None, "records", file)
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Lines]:
    """Transcript → the lines of what is exported at its end."""
    folder = tmp_path_factory.mktemp("purse")
    return {name: played(name, folder) for name in PLAYED}


def record(lines: Lines, kind: str, **named: object) -> Any:
    return the(lines, "record", kind=kind, **named)["record"]


def moves(entry: Any, amount: int) -> None:
    """The entry moves another amount between its two accounts."""
    entry["postings"] = [
        [a, asset, amount if n > 0 else -amount] for a, asset, n in entry["postings"]
    ]


def gives(lines: Lines, given: str, funds: int) -> None:
    """Income is shared in other parts."""
    shared = record(lines, "shared")
    shared["detail"]["given"] = given
    moves(shared, funds)


def pays_twice(lines: Lines) -> None:
    """A second half is paid again, in place of the record after it."""
    at = lines.index(the(lines, "record", kind="spend"))
    paid, after = (lines[each]["record"] for each in (at, at + 1))
    after.update({each: paid[each] for each in ("kind", "cause", "postings", "detail")})


def takes_on(lines: Lines, state: str) -> None:
    """What was paid is taken on to another state, in place of the record after it."""
    at = lines.index(the(lines, "record", kind="spend"))
    number = int(lines[at]["record"]["cause"].removeprefix("proposal/"))
    detail = {"proposal": number, "state": state, "until": 0}
    lines[at + 1]["record"].update(kind="step", cause="rule/purse", detail=detail)


def lets_go(lines: Lines) -> None:
    """What a proposal keeps is free again, in place of the record after it was kept."""
    at = lines.index(the(lines, "record", kind="reserve"))
    number = lines[at]["record"]["detail"]["pending"]
    lines[at + 1]["record"].update(
        kind="void", cause="member/1", postings=[], detail={"pending": number}
    )


def keeps(lines: Lines, halves: str) -> None:
    record(lines, "grant")["detail"]["halves"] = halves


def of(kind: str, **named: object) -> Callable[..., Callable[[Lines], object]]:
    """Changes the detail of the first record of a kind with these values."""

    def to(**values: object) -> Callable[[Lines], object]:
        return lambda lines: record(lines, kind, **named)["detail"].update(values)

    return to


CHANGED: dict[str, tuple[str, Callable[[Lines], object], str]] = {
    "what a proposal keeps is let go by a member": (
        "treasury_writeoff",
        lets_go,
        "Entry 14 ends a reservation that does not end so",
    ),
    "a fund is given more": (
        "outside_shared",
        lambda lines: gives(lines, "1=14461 2=4821 3/2=2410 3/5=2410", 4_821),
        "shares other than its rule says",
    ),
    "a member is given more": (
        "outside_shared",
        lambda lines: gives(lines, "1=14461 2=4820 3/2=2410 3/5=2411", 4_820),
        "shares other than its rule says",
    ),
    "somebody without the role is given something": (
        "outside_shared",
        lambda lines: gives(lines, "1=14461 2=4820 3/1=2410 3/5=2410", 4_820),
        "shares other than its rule says",
    ),
    "a fund gets what it was not given": (
        "outside_shared",
        lambda lines: moves(record(lines, "shared"), 4_800),
        "shares other than its rule says",
    ),
    "shared on the word of who gets of it": (
        "outside_shared",
        of("shared")(by=2),
        "shares other than its rule says",
    ),
    "another share than was decided": (
        "outside_shared",
        of("share")(split="treasury=5000 fund/1=3000 role/steward=2000"),
        "settles a share that was not decided",
    ),
    "a member is to be paid more than they were given": (
        "outside_shared",
        of("instruct")(amount=2_411),
        "has something paid that was not shared",
    ),
    "more is written off than is owed": (
        "treasury_writeoff",
        lambda lines: moves(record(lines, "writeoff"), 3_001),
        "pays other than was decided",
    ),
    "a second half without a report": (
        "grants",
        of("round", act="report")(act="edit", amount=4_500),
        "decides what nobody decided",
    ),
    "a step in place of a report": (
        "grants",
        of("step", state="window")(state="reported"),
        "decides what nobody decided",
    ),
    "a step in place of a share": (
        "outside_shared",
        of("step", state="vote")(state="shared"),
        "decides what nobody decided",
    ),
    "a step of what was paid": (
        "grants",
        lambda lines: takes_on(lines, "small"),
        "decides what nobody decided",
    ),
    "a report of what is not kept": (
        "grants",
        of("round", act="report")(place=3),
        "tells of a grant whose second half is not kept",
    ),
    "a second half paid twice": ("grants", pays_twice, "ends a reservation that does not end so"),
    "more kept back than was paid": (
        "grants",
        lambda lines: keeps(lines, "1:2250 2:1501"),
        "keeps another half back",
    ),
    "a second half for somebody else": (
        "grants",
        of("propose", about="half")(receiver=5),
        "proposes what there is not",
    ),
    "a second half that is larger": (
        "grants",
        of("propose", about="half")(amount=2_251),
        "proposes what there is not",
    ),
    "a record of another community": (
        "circle_put_again",
        lambda lines: record(lines, "seat", act="accept").update(community=2),
        "is of other books",
    ),
    "a record in a form that was never written": (
        "circle_put_again",
        lambda lines: record(lines, "seat", act="accept").update(version=2),
        "is of other books",
    ),
    "a deposit that somebody else pays in": (
        "circle_put_again",
        lambda lines: record(lines, "seat", act="accept").update(cause="member/4"),
        "takes from",
    ),
}


def test_whatever_is_changed_of_what_the_purse_shares_or_keeps_is_found(
    books: dict[str, Lines], tmp_path: Path
) -> None:
    for name, lines in books.items():
        (tmp_path / name).write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    for name, (which, change, _) in CHANGED.items():
        changed = copy.deepcopy(books[which])
        change(changed)
        text = "".join(json.dumps(line) + "\n" for line in anew(changed))
        (tmp_path / name).write_text(text, "utf-8")
    said = alone(*tmp_path.iterdir())
    right = dict.fromkeys(books, "as it must be")
    right |= {name: sentence for name, (_, _, sentence) in CHANGED.items()}
    assert {name: text for name, text in said.items() if right[name] not in text} == {}
