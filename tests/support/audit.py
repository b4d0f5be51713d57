"""What must always hold of the books, worked out anew from their rows. [Numbers]: docs/rules.md.

Nothing of the ledger's own arithmetic is used: this reads plain rows and adds them up in Python.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from typing import Any

from sqlalchemy import Connection, Table, select

from storage import schema
from storage.redaction import REWRITTEN

Row = dict[str, Any]

NEVER_BELOW = {"treasury", "fund", "pot", "deposits", "reserve", "escrow"}


def rows(connection: Connection, table: Table, community: int | None = None) -> list[Row]:
    """Every row of a table in the order of its key."""
    query = select(table).order_by(*table.primary_key.columns)
    if community is not None:
        query = query.where(table.c.community_id == community)
    return [dict(row._mapping) for row in connection.execute(query)]


def dump(connection: Connection) -> dict[str, list[Row]]:
    """All that the database holds, but for what belongs to one run of a process, and how often
    somebody had a community to themselves, whether or not they changed anything."""
    found = {table.name: rows(connection, table) for table in schema.metadata.sorted_tables}
    del found["leases"]
    for community in found["communities"]:
        del community["turn"]
    found["positions"] = [row for row in found["positions"] if row["key"] != "alive"]
    return found


def news(before: dict[str, list[Row]], after: dict[str, list[Row]]) -> list[str]:
    """What stands in the database now and did not before, in words for a failing test."""
    return [
        f"{table}: {row}"
        for table, found in after.items()
        if table != "positions"
        for row in found
        if row not in before[table]
    ]


def balances(connection: Connection, community: int = 1) -> dict[str, int]:
    """Each member's balance by name, in units; those with an account only."""
    names = {m["number"]: m["name"] for m in rows(connection, schema.members, community)}
    return {
        names[account["owner"]]: account["balance"]
        for account in rows(connection, schema.accounts, community)
        if account["kind"] == "member"
    }


def check(connection: Connection, *, by_acts: bool = True, first_limits: bool = True) -> int:
    """Assert everything, for every community; gives how many entries there are.

    Without `by_acts` entries need not come from a member's act: tests of the ledger alone. Without
    `first_limits` the limits have been changed meanwhile, and are for `verify` to judge.
    """
    return sum(
        check_community(connection, row["community_id"], by_acts=by_acts, first_limits=first_limits)
        for row in rows(connection, schema.communities)
    )


def check_community(
    connection: Connection, community: int, *, by_acts: bool, first_limits: bool
) -> int:
    head = next(r for r in rows(connection, schema.communities) if r["community_id"] == community)
    entries = rows(connection, schema.entries, community)
    postings = rows(connection, schema.postings, community)
    accounts = {a["number"]: a for a in rows(connection, schema.accounts, community)}
    pendings = rows(connection, schema.pendings, community)
    _check_sums(entries, postings, accounts)
    one_with = _one_with(connection, community)
    _check_merged(accounts, one_with)
    _check_corrections(entries, postings, accounts, one_with)
    if first_limits:
        _check_limits(connection, community, accounts, one_with)
    _check_pendings(entries, postings, pendings, accounts)
    _check_chain(community, head, entries, postings)
    if by_acts:
        _check_causes(connection, community, entries, postings, accounts)
    _check_numbers(connection, community, head)
    return len(entries)


def _check_sums(entries: list[Row], postings: list[Row], accounts: dict[int, Row]) -> None:
    """[1]"""
    per_entry: defaultdict[tuple[int, int], int] = defaultdict(int)
    per_account: defaultdict[int, int] = defaultdict(int)
    for posting in postings:
        per_entry[posting["entry"], posting["asset"]] += posting["amount"]
        per_account[posting["account"]] += posting["amount"]
        assert accounts[posting["account"]]["asset"] == posting["asset"]
    assert not any(per_entry.values()), per_entry
    assert {posting["entry"] for posting in postings} <= {entry["number"] for entry in entries}
    for number, account in accounts.items():
        assert account["balance"] == per_account[number], (account, per_account[number])
    per_asset: defaultdict[int, int] = defaultdict(int)
    for account in accounts.values():
        per_asset[account["asset"]] += account["balance"]
    assert not any(per_asset.values()), per_asset


def _one_with(connection: Connection, community: int) -> dict[int, int]:
    """Member → the member who goes on for them; never in a circle."""
    into = {m["number"]: m["merged_into"] for m in rows(connection, schema.members, community)}
    found = {}
    for number in into:
        last, steps = number, 0
        while (following := into[last]) is not None:
            last, steps = following, steps + 1
            assert steps <= len(into), f"member {number} goes on in a circle"
        found[number] = last
    return found


def _check_merged(accounts: dict[int, Row], one_with: dict[int, int]) -> None:
    """Nothing is left with, nor spoken for by, those who were linked into somebody."""
    for account in accounts.values():
        if account["kind"] == "member" and one_with[account["owner"]] != account["owner"]:
            left = (account["balance"], account["reserved"], account["pending_in"])
            assert left == (0, 0, 0), account


def _check_corrections(
    entries: list[Row], postings: list[Row], accounts: dict[int, Row], one_with: dict[int, int]
) -> None:
    """[5] The one counter of each posting is the sum of what was given back of it.

    Of those who were linked since, one person gives back what any of them was given.
    """
    corrects = {e["number"]: e["corrects"] for e in entries if e["corrects"] is not None}

    def whose(account: Row) -> tuple[str, int]:
        owner = account["owner"]
        return account["kind"], one_with[owner] if account["kind"] == "member" else owner

    given_back: defaultdict[tuple[int, tuple[str, int], bool], int] = defaultdict(int)
    counted: defaultdict[tuple[int, tuple[str, int], bool], int] = defaultdict(int)
    for entry in entries:
        for part in _detail(entry).get("parts", "").split():
            about, number, amount = map(int, part.split(":"))
            assert about < entry["number"]
            given_back[about, whose(accounts[number]), amount < 0] += abs(amount)
    for posting in postings:
        original = corrects.get(posting["entry"])
        if original is not None:
            assert original < posting["entry"]
            whole = (original, whose(accounts[posting["account"]]), posting["amount"] < 0)
            given_back[whole] += abs(posting["amount"])
        assert posting["corrected"] <= abs(posting["amount"]), posting
        if posting["corrected"]:
            key = (posting["entry"], whose(accounts[posting["account"]]), posting["amount"] > 0)
            counted[key] += posting["corrected"]
    assert given_back == counted


def _check_limits(
    connection: Connection, community: int, accounts: dict[int, Row], one_with: dict[int, int]
) -> None:
    """[2] For books whose limits never changed; newcomers' lines by the books' own standing.

    Debts of several who were linked are joined: no further than each could go.
    """
    several = Counter(one_with.values())
    assets = {a["number"]: a for a in rows(connection, schema.assets, community)}
    for account in accounts.values():
        asset = assets[account["asset"]]
        free = account["balance"] - account["reserved"]
        if account["kind"] in NEVER_BELOW:
            assert account["balance"] >= 0, account
            assert free >= 0, account
        elif account["kind"] == "member":
            limit = asset["credit_limit"] if asset["model"] == "mutual" else 0
            if account["credit_limit"] is not None:
                limit = account["credit_limit"]
            assert free >= -limit * several[account["owner"]], account
        elif account["kind"] == "issuer" and asset["supply_cap"] is not None:
            assert free >= -asset["supply_cap"]
    for asset in assets.values():
        assert 0 <= asset["newcomers_owe"] <= asset["newcomers_together"]


def _check_pendings(
    entries: list[Row], postings: list[Row], pendings: list[Row], accounts: dict[int, Row]
) -> None:
    """[6] What is spoken for is the open ones; each ended once, by one record."""
    out: defaultdict[int, int] = defaultdict(int)
    coming: defaultdict[int, int] = defaultdict(int)
    for pending in pendings:
        if pending["state"] == "open":
            out[pending["payer"]] += pending["amount"]
            # What is held for a decision counts at the payer alone.
            if pending["payee"] != pending["payer"]:
                coming[pending["payee"]] += pending["amount"]
    for number, account in accounts.items():
        assert account["reserved"] == out[number], account
        assert account["pending_in"] == coming[number], account
    ends: defaultdict[int, list[str]] = defaultdict(list)
    for entry in entries:
        detail = _detail(entry)
        if "pending" in detail and entry["kind"] != "reserve":
            ends[detail["pending"]].append(entry["kind"])
    for pending in pendings:
        ended = ends.pop(pending["number"], [])
        assert len(ended) == (0 if pending["state"] == "open" else 1), (pending, ended)
        moved = sum(
            -p["amount"]
            for p in postings
            if p["entry"] == pending["entry"] and p["account"] == pending["payer"]
        )
        assert moved == pending["posted"] <= pending["amount"]
    assert not ends


def _check_chain(community: int, head: Row, entries: list[Row], postings: list[Row]) -> None:
    """[12] Each record hashed onto the one before, its time never before the one before."""
    by_entry: defaultdict[int, list[list[int]]] = defaultdict(list)
    for posting in postings:
        by_entry[posting["entry"]].append([posting["account"], posting["asset"], posting["amount"]])
    previous, last_time = b"\x00" * 32, 0
    for number, entry in enumerate(entries, 1):
        assert entry["number"] == number
        assert entry["time"] >= last_time
        last_time = entry["time"]
        memo = entry["memo_hash"]
        if entry["memo"] is not None and entry["salt"] != REWRITTEN:
            assert memo == hashlib.sha256(entry["salt"] + entry["memo"].encode()).digest()
        record = {
            "version": 1,
            "community": community,
            "number": number,
            "time": entry["time"],
            "kind": entry["kind"],
            "cause": entry["cause"],
            "corrects": entry["corrects"],
            "postings": by_entry[number],
            "memo": None if memo is None else memo.hex(),
            "detail": None if entry["detail"] is None else json.loads(entry["detail"]),
        }
        written = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        previous = hashlib.sha256(previous + written.encode()).digest()
        assert entry["hash"] == previous, entry
    assert head["head"] == previous
    assert head["entries"] == len(entries)
    assert head["decided_at"] >= last_time


def _check_causes(
    connection: Connection,
    community: int,
    entries: list[Row],
    postings: list[Row],
    accounts: dict[int, Row],
) -> None:
    """[3] Whoever is debited said so themselves, or it is a return that a rule names.

    Of who was forgotten the messages are gone, so that only the entry itself tells.
    """
    actors = {row["number"]: row["member"] for row in rows(connection, schema.events, community)}
    members = rows(connection, schema.members, community)
    gone = {row["number"] for row in members if row["forgotten_at"] is not None}
    one_with = _one_with(connection, community)
    by_number = {entry["number"]: entry for entry in entries}

    def acted(entry: Row, owner: int) -> bool:
        actor = actors.get(entry["event"])
        if actor is None:
            return owner in gone
        return one_with[actor] == one_with[owner]

    for posting in postings:
        account, entry = accounts[posting["account"]], by_number[posting["entry"]]
        if posting["amount"] > 0 or account["kind"] != "member":
            continue
        if entry["kind"] == "donate" and entry["cause"].startswith("pledge/"):
            # A standing gift: a named rule of its giver, who said so by an act of theirs.
            told = next(
                each
                for each in entries
                if each["kind"] == "pledge"
                and f"pledge/{_detail(each)['pledge']}" == entry["cause"]
            )
            giver = int(told["cause"].removeprefix("member/"))
            # The first gift is of the same act, and says whose it was.
            first = by_number[told["number"] - 1]
            assert (first["kind"], first["cause"]) == ("donate", told["cause"]), first
            assert acted(first, giver), first
            assert one_with[giver] == one_with[account["owner"]], entry
            assert -posting["amount"] == _detail(told)["amount"], entry
        elif entry["kind"] in ("tip", "request", "rain", "refund", "donate", "backing"):
            assert entry["cause"] == f"member/{account['owner']}", entry
            assert acted(entry, account["owner"]), entry
        elif entry["kind"] == "undo":
            # What a giver takes back goes to that giver, by the giver's own act.
            back = [p for p in postings if p["entry"] == entry["number"] and p["amount"] > 0]
            (giver,) = (accounts[p["account"]]["owner"] for p in back)
            assert acted(entry, giver), entry
        elif entry["kind"] == "adjust":
            # A moderator asked, and whoever paid said yes to that.
            assert entry["cause"] == f"member/{account['owner']}", entry
            assert acted(entry, account["owner"]), entry
            assert account["owner"] != _detail(entry)["by"], entry
        elif entry["kind"] == "reverse":
            _check_reversal(entry, postings, accounts, actors[entry["event"]])
        elif "circle" in _detail(entry):
            assert _agreed(entry, entries, one_with, account["owner"]), entry
        else:
            assert entry["kind"] in ("restart", "link"), entry


def _agreed(entry: Row, entries: list[Row], one_with: dict[int, int], owner: int) -> bool:
    """Whether a member took part in a circle by an act of theirs, before this entry of it."""
    circle = _detail(entry)["circle"]
    own = {f"member/{each}" for each, one in one_with.items() if one == one_with[owner]}
    return any(
        each["cause"] in own and _detail(each).get("circle") == circle
        for each in entries
        if each["number"] <= entry["number"]
    )


def _check_reversal(entry: Row, postings: list[Row], accounts: dict[int, Row], actor: int) -> None:
    """[3] No moderator's act benefits its actor, nor whoever moved it; nor is it their matter."""
    movers = {actor, _detail(entry).get("moved_by", actor)}
    touched = {accounts[p["account"]]["owner"] for p in postings if p["entry"] == entry["number"]}
    assert entry["cause"] == f"member/{actor}", entry
    assert not movers & touched, (entry, touched)


def _detail(entry: Row) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(entry["detail"]) if entry["detail"] else {}
    return found


def _check_numbers(connection: Connection, community: int, head: Row) -> None:
    """The running numbers of the head row are the last ones given out, without a gap."""
    for counter, table in (
        ("members", schema.members),
        ("accounts", schema.accounts),
        ("assets", schema.assets),
        ("pendings", schema.pendings),
        ("asks", schema.asks),
        ("sayings", schema.outbox),
        ("audits", schema.audit),
    ):
        numbers = sorted(row["number"] for row in rows(connection, table, community))
        if counter != "sayings":  # Replies are forgotten in time.
            assert numbers == list(range(1, head[counter] + 1)), (counter, numbers)
        assert not numbers or numbers[-1] <= head[counter]
