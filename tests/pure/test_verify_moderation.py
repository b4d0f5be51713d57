"""`commonpurse verify` on what moderators and the host do: kept beside the chain, or forged."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from storage import communities
from storage.changes import Act
from storage.freezes import Freeze
from storage.ledger.accounts import issuer, member_account, treasury
from storage.ledger.assets import Asset
from storage.ledger.chain import Detail
from storage.ledger.debts import Debt
from storage.ledger.limits import ALONE_SPAN, FREEZE_SPAN, PAUSE_MOST
from storage.ledger.movements import Entry, Leg, Part, Refused, Unbookable
from storage.members import Member
from storage.roles import FOLLOWED, GiveRole, TakeRole
from storage.unit_of_work import Books
from tests.pure.test_verify import Forger, booked, change, founded, name, run, set_design, wrong
from tests.support.ledger import NOW, Ledger, give_back, tip
from tests.support.server import make_folder

LATE = NOW + ALONE_SPAN + 1


def reverse(corrects: int, giver: int, taker: int, amount: int, by: int, **detail: int) -> Entry:
    """As `mod reverse` books it."""
    back = give_back("reverse", corrects, giver, taker, amount)
    return replace(back, cause=f"member/{by}", memo="the wrong one", detail=detail or None)


def several(by: int, *parts: tuple[int, int, int]) -> Entry:
    """A batch: (entry, member, units) of what is given back, to and fro."""
    sums: dict[int, int] = {}
    for _, member, units in parts:
        sums[member] = sums.get(member, 0) + units
    return Entry(
        "reverse",
        tuple(Leg(member_account(1, m), units) for m, units in sums.items()),
        cause=f"member/{by}",
        memo="not herself",
        parts=tuple(Part(entry, member_account(1, m), units) for entry, m, units in parts),
    )


async def freeze(ledger: Ledger, member: int, by: int, now: int) -> int:
    detail = {"member": member, "until": now + FREEZE_SPAN}
    number = await booked(ledger, Entry("freeze", cause=f"member/{by}", detail=detail), now=now)

    def keep(books: Books) -> None:
        books.save(replace(books.need(Member, member), frozen_until=now + FREEZE_SPAN))
        books.save(Freeze(member, number))

    await ledger.do(keep)
    return number


async def role(ledger: Ledger, member: int, by: int, *, held: int) -> None:
    detail: Detail = {"role": "treasurer", "member": member, "held": held}
    await booked(ledger, Entry("role", cause=f"member/{by}", detail=detail))
    if held:
        given = GiveRole("treasurer", member, by)
        await ledger.do(lambda books: given.apply(books, Act(NOW)))
    else:
        taken = TakeRole("treasurer", member)
        await ledger.do(lambda books: taken.apply(books, Act(NOW)))


async def pause(ledger: Ledger, until: int | None, now: int = NOW) -> int:
    number = await booked(
        ledger, Entry("pause", cause="member/1", detail={"until": until}), now=now
    )
    await ledger.do(lambda books: books.save(replace(communities.head(books), paused_until=until)))
    return number


async def some_moderation(db: Path) -> dict[str, int]:
    """Members 1 to 4 are established, 5 is not; 1 and 2 moderate."""
    ledger = await founded(db)
    made = {"one": await booked(ledger, tip(3, 4, 8_00))}
    made["two"] = await booked(ledger, tip(3, 4, 5_00))
    made["three"] = await booked(ledger, tip(3, 2, 1_00))
    made["old"] = await booked(ledger, tip(4, 3, 2_00))
    made["reverse"] = await booked(ledger, reverse(made["one"], 3, 4, 3_00, 1))
    made["batch"] = await booked(
        ledger,
        several(
            1,
            (made["one"], 4, -5_00),
            (made["one"], 3, 5_00),
            (made["two"], 4, -1_00),
            (made["two"], 3, 1_00),
        ),
    )
    await role(ledger, 3, 1, held=1)
    await role(ledger, 4, 2, held=1)
    await role(ledger, 4, 2, held=0)
    await booked(
        ledger, Entry("standing", cause="member/1", detail={"member": 5, "reason": "vouched"})
    )
    made["pause"] = await pause(ledger, NOW + 60)
    assert await ledger.post(tip(3, 4, 1)) == [Refused("paused")]
    assert await ledger.post(give_back("refund", made["two"], 3, 4, 1)) == [Refused("paused")]
    await pause(ledger, None)
    made["agreed"] = await booked(
        ledger,
        Entry(
            "adjust",
            (Leg(member_account(1, 3), -50), Leg(treasury(1), 50)),
            cause="member/3",
            memo="a fee",
            detail={"by": 1},
        ),
    )
    await booked(ledger, tip(5, 1, 20_00))
    made["late"] = await booked(ledger, reverse(made["old"], 4, 3, 2_00, 2, moved_by=1), now=LATE)
    made["freeze"] = await freeze(ledger, 4, 1, LATE)
    made["last"] = await freeze(ledger, 4, 2, LATE + 5)
    await ledger.close()
    return made


async def some_debts(db: Path) -> dict[str, int]:
    """An issued currency in which member 2 has passed on what is to be given back."""
    ledger = await founded(db)
    await ledger.post(
        Entry("design", cause="member/1", detail={"asset": 1, "field": "model", "value": "issued"})
    )
    await ledger.do(lambda books: books.save(replace(books.need(Asset, 1), model="issued")))
    legs = (Leg(issuer(1), -10_00), Leg(member_account(1, 1), 10_00))
    await booked(ledger, Entry("mint", legs, cause="member/3"))
    made = {"gift": await booked(ledger, tip(1, 2, 8_00))}
    await booked(ledger, tip(2, 4, 5_00))
    back = await ledger.post(reverse(made["gift"], 1, 2, 8_00, 3))
    assert back == [Refused("over_limit", member_account(1, 2), 3_00)]
    await booked(ledger, reverse(made["gift"], 1, 2, 3_00, 3))
    detail = {"entry": made["gift"], "account": 3, "amount": 5_00}
    made["debt"] = await booked(ledger, Entry("debt", cause="member/3", detail=detail))
    await ledger.do(lambda books: books.save(Debt(made["gift"], 3, 5_00)))
    made["last"] = made["debt"]
    await ledger.close()
    return made


@pytest.fixture(scope="module")
def good() -> Iterator[dict[str, tuple[Path, dict[str, int]]]]:
    folder = make_folder("verify-moderation")
    try:
        yield {
            "moderated": (folder / "a.db", asyncio.run(some_moderation(folder / "a.db"))),
            "owing": (folder / "b.db", asyncio.run(some_debts(folder / "b.db"))),
        }
    finally:
        shutil.rmtree(folder)


Good = dict[str, tuple[Path, dict[str, int]]]


def copied(good: Good, which: str, to: Path) -> Path:
    with closing(sqlite3.connect(good[which][0])) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)
    return to


@pytest.mark.parametrize("which", ["moderated", "owing"])
def test_what_moderators_did_verifies(good: Good, which: str) -> None:
    code, said = run(good[which][0])
    assert (code, said[:12]) == (0, "garden (1): ")


TAMPERING = {
    "a role nobody was given": (
        "moderated",
        "INSERT INTO roles VALUES (1, 'steward', 3, 1, 1, 1)",
        "Whether member/3 is steward is not what was written.",
    ),
    "a role that is gone": (
        "moderated",
        "UPDATE roles SET held = 0 WHERE member = 3",
        "Whether member/3 is treasurer is not what was written.",
    ),
    "a pause of all transfers": (
        "moderated",
        "UPDATE communities SET paused_until = 9",
        "Until when all transfers are stopped is not what was written.",
    ),
    "which pause was the last": (
        "moderated",
        "UPDATE freezes SET entry = entry - 1",
        "The last pause of member/4 is not the one that is kept.",
    ),
    "that somebody was vouched for": (
        "moderated",
        "UPDATE members SET established_at = NULL WHERE number = 5",
        "Since when member/5 is established is not what was written.",
    ),
    "what a batch gave back": (
        "moderated",
        "UPDATE postings SET corrected = 0 WHERE entry = {two} AND amount > 0",
        "What was given back of entry {two#} is miscounted.",
    ),
    "a debt": (
        "owing",
        "UPDATE debts SET amount = 400",
        "What account 3 owes of entry {gift#} is miscounted.",
    ),
    "a debt that is gone": (
        "owing",
        "DELETE FROM debts",
        "What account 3 owes of entry {gift#} is miscounted.",
    ),
    "a debt nobody wrote down": (
        "owing",
        "INSERT INTO debts VALUES (1, {gift}, 4, 5)",
        "What account 4 owes of entry {gift#} is miscounted.",
    ),
}


@pytest.mark.parametrize("what", TAMPERING)
def test_whatever_is_changed_is_found(good: Good, tmp_path: Path, what: str) -> None:
    which, sql, expected = TAMPERING[what]
    made = good[which][1]
    db = copied(good, which, tmp_path / "books.db")
    for key, number in made.items():
        expected = expected.replace(f"{{{key}#}}", name(number))
        sql = sql.replace(f"{{{key}}}", str(number))
    change(db, sql)
    assert wrong(db) == expected


def test_the_way_an_appeal_goes_is_outside_the_chain(good: Good, tmp_path: Path) -> None:
    db = copied(good, "moderated", tmp_path / "books.db")
    change(db, "UPDATE freezes SET appeal = 'x', appealed_at = 1, upheld_at = 2")
    assert run(db)[0] == 0


Forge = Callable[[Forger, dict[str, int]], object]

FORGED: dict[str, tuple[str, Forge, str]] = {
    "nothing at all": ("moderated", lambda forger, made: None, ""),
    "a pause that gives something back": (
        "moderated",
        lambda f, made: f.append(
            "pause", {}, cause="member/1", time=LATE + 9, corrects=made["three"]
        ),
        "Entry {n} says what it gives back, and a pause gives nothing back.",
    ),
    "a reversal by whom it is given back to": (
        "moderated",
        lambda f, made: f.append(
            "reverse", {2: -100, 3: 100}, cause="member/3", time=LATE + 9, corrects=made["three"]
        ),
        "Entry {n} was reversed by somebody whose own money it is.",
    ),
    "a reversal by whom it was given to": (
        "moderated",
        lambda f, made: f.append(
            "reverse", {2: -100, 3: 100}, cause="member/2", time=LATE + 9, corrects=made["three"]
        ),
        "Entry {n} was reversed by somebody whose own money it is.",
    ),
    "a reversal that one of them moved": (
        "moderated",
        lambda f, made: f.append(
            "reverse",
            {2: -100, 3: 100},
            cause="member/1",
            time=LATE + 9,
            corrects=made["three"],
            detail={"moved_by": 2},
        ),
        "Entry {n} was reversed by somebody whose own money it is.",
    ),
    "a reversal by a rule": (
        "moderated",
        lambda f, made: f.append(
            "reverse", {2: -100, 3: 100}, cause="rule/any", time=LATE + 9, corrects=made["three"]
        ),
        "Entry {n} was reversed by somebody whose own money it is.",
    ),
    "a late reversal by one alone": (
        "moderated",
        lambda f, made: f.append(
            "reverse", {2: -100, 3: 100}, cause="member/1", time=LATE + 9, corrects=made["three"]
        ),
        "Entry {n} reverses what is older than one moderator may alone.",
    ),
    "a late reversal moved by the same one": (
        "moderated",
        lambda f, made: f.append(
            "reverse",
            {2: -100, 3: 100},
            cause="member/1",
            time=LATE + 9,
            corrects=made["three"],
            detail={"moved_by": 1},
        ),
        "Entry {n} reverses what is older than one moderator may alone.",
    ),
    "a reversal of a reversal": (
        "moderated",
        lambda f, made: f.append(
            "reverse",
            {3: -100, 4: 100},
            cause="member/1",
            time=LATE + 9,
            corrects=made["reverse"],
            detail={"moved_by": 2},
        ),
        "Entry {n} reverses a reverse, which cannot be.",
    ),
    "a reversal of more than there was": (
        "moderated",
        lambda f, made: f.append(
            "reverse",
            {4: -401, 3: 401},
            cause="member/1",
            time=LATE + 9,
            corrects=made["two"],
            detail={"moved_by": 2},
        ),
        "Entry {n} gives back more than is left of entry {two}.",
    ),
    "a batch whose parts are not its postings": (
        "moderated",
        lambda f, made: f.append(
            "reverse",
            {4: -100, 3: 100},
            cause="member/1",
            time=LATE + 9,
            detail={"parts": f"{made['two']}:3:-50 {made['two']}:1:100"},
        ),
        "Entry {n} gives back something else than it says.",
    ),
    "a batch that cannot be read": (
        "moderated",
        lambda f, made: f.append(
            "reverse",
            {4: -100, 3: 100},
            cause="member/1",
            time=LATE + 9,
            detail={"parts": "everything"},
        ),
        "Entry {n} is no reverse that can be read.",
    ),
    "an adjustment nobody agreed to": (
        "moderated",
        lambda f, made: f.append("adjust", {3: -5, 0: 5}, cause="member/1", time=LATE + 9),
        "Entry {n} takes from somebody who did not agree to it.",
    ),
    "an adjustment out of the treasury": (
        "moderated",
        lambda f, made: f.append("adjust", {0: -5, 3: 5}, cause="member/1", time=LATE + 9),
        "Entry {n} takes from somebody who did not agree to it.",
    ),
    "a gift to the treasury by another": (
        "moderated",
        lambda f, made: f.append("donate", {3: -5, 0: 5}, cause="member/1", time=LATE + 9),
        "Entry {n} takes from somebody who did not agree to it.",
    ),
    "money made for oneself": (
        "owing",
        lambda f, made: f.append("mint", {0: -5, 4: 5}, cause="member/4"),
        "Entry {n} was minted by whom it pays.",
    ),
    "money made for whom one is one with": (
        "owing",
        lambda f, made: (
            f.append("link", {}, cause="member/4", detail={"member": 2, "into": 4}),
            f.append("mint", {0: -5, 4: 5}, cause="member/2"),
        ),
        "Entry {n+1} was minted by whom it pays.",
    ),
    "a limit of one's own": (
        "moderated",
        lambda f, made: f.append(
            "limit",
            {},
            cause="member/1",
            time=LATE + 9,
            detail={"asset": 1, "member": 1, "value": 999_00},
        ),
        "Entry {n} is somebody's own act about themselves.",
    ),
    "a pause renewed by whom the first is one with": (
        "moderated",
        lambda f, made: (
            f.append(
                "link",
                {2: -1_00, 1: 1_00},
                cause="member/1",
                time=LATE + 9,
                detail={"member": 2, "into": 1},
            ),
            f.append(
                "freeze",
                {},
                cause="member/1",
                time=LATE + 9,
                detail={"member": 4, "until": LATE + 10},
            ),
        ),
        "Entry {n+1} renews a pause, and no second moderator did.",
    ),
    "a late reversal by two who are one": (
        "moderated",
        lambda f, made: (
            f.append(
                "link",
                {2: -1_00, 1: 1_00},
                cause="member/1",
                time=LATE + 9,
                detail={"member": 2, "into": 1},
            ),
            f.append(
                "reverse",
                {4: -100, 3: 100},
                cause="member/1",
                time=LATE + 9,
                corrects=made["two"],
                detail={"moved_by": 2},
            ),
        ),
        "Entry {n+1} reverses what is older than one moderator may alone.",
    ),
    "balances brought in by a member": (
        "moderated",
        lambda f, made: f.append("import", {3: -5, 4: 5}, cause="member/1", time=LATE + 9),
        "Entry {n} brings balances in, and not by the host's act.",
    ),
    "a pause by the paused": (
        "moderated",
        lambda f, made: f.append(
            "freeze", {}, cause="member/4", time=LATE + 9, detail={"member": 4, "until": LATE + 10}
        ),
        "Entry {n} is somebody's own act about themselves.",
    ),
    "a pause renewed by the same": (
        "moderated",
        lambda f, made: f.append(
            "freeze", {}, cause="member/2", time=LATE + 9, detail={"member": 4, "until": LATE + 10}
        ),
        "Entry {n} renews a pause, and no second moderator did.",
    ),
    "a pause too long": (
        "moderated",
        lambda f, made: f.append(
            "freeze",
            {},
            cause="member/2",
            time=LATE + 9,
            detail={"member": 3, "until": LATE + 10 + FREEZE_SPAN},
        ),
        "Entry {n} pauses somebody for longer than may be.",
    ),
    "the paused lets themselves go on": (
        "moderated",
        lambda f, made: f.append(
            "thaw", {}, cause="member/4", time=LATE + 9, detail={"member": 4, "until": None}
        ),
        "Entry {n} is somebody's own act about themselves.",
    ),
    "a word for oneself": (
        "owing",
        lambda f, made: f.append(
            "standing", {}, cause="member/5", detail={"member": 5, "reason": "vouched"}
        ),
        "Entry {n} is somebody's own act about themselves.",
    ),
    "a word for more than one moderator may give": (
        "owing",
        lambda f, made: f.append(
            "standing", {}, cause="member/1", detail={"member": 5, "reason": "vouched", "vouch": 4}
        ),
        "Entry {n} vouches for more than one moderator may.",
    ),
    "a standing by nobody's word": (
        "owing",
        lambda f, made: f.append(
            "standing", {}, cause="member/1", detail={"member": 5, "reason": "founder"}
        ),
        "Entry {n} establishes somebody without a reason.",
    ),
    "a role given to oneself": (
        "moderated",
        lambda f, made: f.append(
            "role",
            {},
            cause="member/1",
            time=LATE + 9,
            detail={"role": "treasurer", "member": 1, "held": 1},
        ),
        "Entry {n} is somebody's own act about themselves.",
    ),
    "a role of the server that takes what a moderator gave": (
        "moderated",
        lambda f, made: f.append(
            "role",
            {},
            cause=FOLLOWED,
            time=LATE + 9,
            detail={"role": "steward", "member": 2, "held": 0},
        ),
        "Entry {n} takes back by itself a role that a member gave.",
    ),
    "a role of the server that nobody may give at once": (
        "moderated",
        lambda f, made: f.append(
            "role",
            {},
            cause=FOLLOWED,
            time=LATE + 9,
            detail={"role": "treasurer", "member": 4, "held": 1},
        ),
        "Entry {n} changes a role by itself that members decide on.",
    ),
    "a role taken that nobody held": (
        "moderated",
        lambda f, made: f.append(
            "role",
            {},
            cause="member/1",
            time=LATE + 9,
            detail={"role": "treasurer", "member": 4, "held": 0},
        ),
        "Entry {n} takes back a role that nobody holds.",
    ),
    "a stop too long": (
        "moderated",
        lambda f, made: f.append(
            "pause", {}, cause="member/1", time=LATE + 9, detail={"until": LATE + 10 + PAUSE_MOST}
        ),
        "Entry {n} stops all transfers for longer than may be.",
    ),
    "a gap that is not over yet": (
        "moderated",
        lambda f, made: f.append(
            "gap",
            {},
            cause="member/1",
            time=LATE + 9,
            detail={"since": LATE, "until": LATE + 10, "entries": 1},
        ),
        "Entry {n} tells of a gap that cannot have been.",
    ),
    "a gap of entries that are still to come": (
        "moderated",
        lambda f, made: f.append(
            "gap",
            {},
            cause="member/1",
            time=LATE + 9,
            detail={"since": LATE, "until": LATE + 9, "entries": 9_999},
        ),
        "Entry {n} tells of a gap that cannot have been.",
    ),
    "a tip after the community was closed": (
        "moderated",
        lambda f, made: (
            f.append("closed", {}, cause="host", time=LATE + 9),
            f.append("tip", {3: -1, 4: 1}, cause="member/3", time=LATE + 10),
        ),
        "Entry {n+1} was booked after the community was closed.",
    ),
    "a community that a member closed": (
        "moderated",
        lambda f, made: f.append("closed", {}, cause="member/1", time=LATE + 9),
        "Entry {n} is the host's alone.",
    ),
    "a community that goes on and was never closed": (
        "moderated",
        lambda f, made: f.append("reopened", {}, cause="host", time=LATE + 9),
        "Entry {n} opens a community that was not closed.",
    ),
    "a tip while all is stopped": (
        "moderated",
        lambda f, made: (
            f.append("pause", {}, cause="member/1", time=LATE + 9, detail={"until": LATE + 99}),
            f.append("tip", {3: -1, 4: 1}, cause="member/3", time=LATE + 10),
        ),
        "Entry {n+1} was booked while all transfers were stopped.",
    ),
    "a reversal of what is not there": (
        "owing",
        lambda f, made: f.append("reverse", {2: -1, 1: 1}, cause="member/3", corrects=made["gift"]),
        "Entry {n} takes the account member/2 to -0.01, below its limit of then, 0.00.",
    ),
    "a debt of more than is left": (
        "owing",
        lambda f, made: f.append(
            "debt",
            {},
            cause="member/3",
            detail={"entry": made["gift"], "account": 3, "amount": 501},
        ),
        "Entry {n} writes down a debt that is none.",
    ),
}


@pytest.mark.parametrize("what", FORGED)
def test_a_forged_chain_is_judged(good: Good, tmp_path: Path, what: str) -> None:
    which, forge, expected = FORGED[what]
    db, made = copied(good, which, tmp_path / "books.db"), good[which][1]
    forger = Forger(db)
    forge(forger, made)
    forger.done()
    for key, number in made.items():
        expected = expected.replace(f"{{{key}}}", name(number))
    expected = expected.replace("{n}", name(made["last"] + 1))
    expected = expected.replace("{n+1}", name(made["last"] + 2))
    if not expected:
        assert run(db)[0] == 0
    else:
        assert wrong(db) == expected


async def test_what_a_program_may_not_book(tmp_path: Path) -> None:
    ledger = await founded(tmp_path / "books.db")
    try:
        first = await booked(ledger, tip(1, 2, 5_00))
        second = await booked(ledger, tip(1, 2, 5_00))
        twice = several(3, (first, 2, -1_00), (first, 1, 1_00))
        for wrong_one in (
            replace(twice, legs=several(3, (first, 2, -2_00), (first, 1, 2_00)).legs),
            replace(twice, parts=(*twice.parts, *twice.parts)),
            replace(twice, corrects=second),
            several(3, (first, 2, 1_00), (first, 1, -1_00)),
            Entry("standing", cause="member/1", detail={"member": 1, "reason": "vouched"}),
        ):
            with pytest.raises(Unbookable):
                await ledger.post(wrong_one)
        more = several(3, (first, 2, -6_00), (first, 1, 6_00))
        assert await ledger.post(more) == [Refused("over_correction", member_account(1, 2), 5_00)]
        await set_design(ledger, "credit_limit", 1_00)
        # In mutual credit a reversal passes the limit: what was not theirs is given back.
        await booked(ledger, tip(2, 4, 9_00))
        both = several(
            3, (first, 2, -5_00), (first, 1, 5_00), (second, 2, -5_00), (second, 1, 5_00)
        )
        await booked(ledger, both)
        assert await ledger.balance(2) == -9_00
    finally:
        await ledger.close()
    assert run(tmp_path / "books.db")[0] == 0
