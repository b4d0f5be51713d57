#!/usr/bin/env python3
"""Checks the books of a Commonpurse community from an export alone, trusting nobody.

    python docs/verify_export.py EXPORT [EXPORT ...] [--digests FILE]
    python docs/verify_export.py --proof FILE [--digests FILE]

EXPORT is what `commonpurse export --format records` wrote; --digests takes lines members kept. One
file of plain Python, to be read beside docs/verifying.md, which says what is checked here and why;
it shares no line with the program it checks. Exit code 0: all in order; 1: something is wrong.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter
from fractions import Fraction

DAY = 86_400_000_000  # All times are microseconds since 1970, UTC.
MOST = 2**63 - 1
ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"


class Wrong(Exception):
    """The books are not as they must be; the message says what."""


def need(fine, sentence):
    if not fine:
        raise Wrong(sentence)


# -- hashes: a record, the chain, a digest, a proof ------------------------------------------------


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def canonical(record):
    """The bytes of a record: JSON, keys sorted, ASCII, no spaces."""
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def salted(salt, text):
    return sha256(bytes.fromhex(salt), text.encode()).hex()


def in_letters(number, length):
    """The last `length` digits of a number to the base of 30, the least first."""
    return "".join(ALPHABET[number // 30**at % 30] for at in range(length))


def named(number):
    """An entry as members call it: 142 (#k3f9)."""
    for length, first in ((4, 0), (5, 30**4)):
        index = number - 1 - first
        if 0 <= index < 30**length:
            return f"{number} (#{in_letters(index * 512_927_377 + 302_143, length)})"
    return str(number)


def short(head):
    """A head as the line in the room shows it: k3f9-22ab."""
    letters = in_letters(int.from_bytes(head, "big"), 8)
    return f"{letters[:4]}-{letters[4:]}"


def leaf(blind, text):
    return sha256(b"\x00", blind, text)


def merkle_root(nodes):
    """Neighbours are hashed together, level by level; one that is left over goes up as it is."""
    while len(nodes) > 1:
        pairs = [nodes[at : at + 2] for at in range(0, len(nodes), 2)]
        nodes = [sha256(b"\x01", *pair) if len(pair) == 2 else pair[0] for pair in pairs]
    return nodes[0]


def read_digest(line):
    """`books 1 entries 142 head … [after … in …] [root … of 42]` as a dict; None: another line."""
    words = line.split()
    words = words[words.index("books") :] if "books" in words else []
    found = dict(zip(words[::2], words[1::2], strict=False))
    try:
        digest = {each: int(found.get(each, 0)) for each in ("books", "entries", "of")}
        return digest | {each: bytes.fromhex(found.get(each, "")) for each in ("head", "after", "root")}
    except ValueError:
        return None


def read_digests(path):
    with open(path, encoding="utf-8-sig") as file:
        lines = [line.strip() for line in file if line.strip()]
    for line in lines:
        need((read_digest(line) or {}).get("head"), f"This line is no digest: {line[:60]}")
    return [read_digest(line) for line in lines]


def check_proof(path, kept):
    """Entries of a member, each with the hashes that lead from it to the root of a digest."""
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    posted = [each for each in map(read_digest, lines) if each and each["root"]]
    proofs = [json.loads(line) for line in lines if line.startswith("{")]
    need(len(posted) == 1 and proofs, "A proof holds one digest with a root, and some entries.")
    digest, newest = posted[0], posted[0]["entries"]
    mine = [each for each in kept if (each["head"], each["root"]) == (digest["head"], digest["root"])]
    need(mine or not kept, "The digest of this proof is none of those that were kept.")
    for proof in proofs:
        record, name = proof["record"], named(proof["record"]["number"])
        inside = newest - digest["of"] < record["number"] <= newest
        need(inside and record["community"] == digest["books"], f"Entry {name} is not its to prove.")
        node = leaf(bytes.fromhex(proof["blind"]), canonical(record))
        for step in proof["path"]:
            pair = (bytes.fromhex(step[1:]), node) if step[0] == "L" else (node, bytes.fromhex(step[1:]))
            node = sha256(b"\x01", *pair)
        need(node == digest["root"], f"Entry {name} is not in that digest as it stands here.")
        if proof.get("memo") is not None:
            right = salted(proof["salt"], proof["memo"]) == record["memo"]
            need(right, f"The words of entry {name} are not those that were booked.")
    names = ", ".join(named(proof["record"]["number"]) for proof in proofs)
    return (
        f"In the digest of {newest} entries, {short(digest['head'])}, just as they stand here:"
        f" {names}. No proof can say that these are all the entries somebody has."
    )


# -- what the kinds of entries may do --------------------------------------------------------------

# Kind: from which accounts it takes; to which it gives; and by what it is bound. A gift is its
# payer's own act, and heeds the receiver's ceiling and the highest tip; "frozen" heeds the pause of
# the payer, "paused" that of all; "breach" may pass a limit, "credit" only one of a credit line;
# "corrects" gives an entry back. What is "held" is reserved at the payer alone.
KINDS = {
    **dict.fromkeys(["tip", "request", "rain", "reaction"], ("member", "member", "gift frozen paused")),
    **dict.fromkeys(["undo", "refund"], ("member", "member", "corrects paused")),
    "restart": ("member", "member", "corrects breach"),
    "reverse": ("member", "member", "corrects breach credit"),
    "mint": ("issuer", "treasury member", "paused"),
    "starter": ("issuer", "member", "paused"),
    "burn": ("treasury", "issuer", "paused held"),
    "spend": ("treasury", "member", "paused held"),
    "adjust": ("member", "treasury", "paused"),
    "donate": ("member", "treasury", "frozen paused"),
    "import": ("member issuer", "member treasury", "breach credit"),
    "link": ("member", "member", "breach joins"),
}
# Records of these kinds are hashed and counted, and the summary names them: what they say is worked
# out by the program alone. A kind gets its place here by a method of its own and a line in RECORDS.
PASSED_OVER = {
    *("election", "candidate", "standing time", "elected"),
    *("propose", "second", "approve", "object", "challenge", "step", "extend", "circle"),
}
DESIGN = ["model", "decimals", "credit_limit", "newcomer_limit", "newcomers_together", "ceiling"]
DESIGN += ["starter", "supply_cap", "max_tip"]
KEYS = {"role": ("role", "member"), "freeze": ("member",), "debt": ("entry", "account")}
KEYS |= {"ballot": ("vote", "member"), "seat": ("vote", "member"), "given back": ("entry", "account")}
KEYS |= {"identity": ("platform", "hash"), "delegation": ("entry",)}


def owed(account):
    """How much of a credit line is in use."""
    return max(0, account["reserved"] - account["balance"])


class Books:
    """What the records say so far, kept in the very rows in which an export says what is kept."""

    def __init__(self, head, kept, digests):
        self.head, self.kept, self.digests = head, kept, digests
        self.chain, self.number, self.time, self.lines = bytes(32), 0, 0, 0
        self.hashes, self.texts = [], {}
        self.spans = {each["entries"]: each["of"] for each in digests if each["root"]}
        self.booked = {}  # Number: (kind, time, {account: amount}), of what moved something.
        self.tells, self.began, self.first_moved, self.paused_until = False, None, None, None
        self.rows = {what: {} for what in kept}
        self.account, self.asset, self.vote = (self.rows[w] for w in ("account", "asset", "vote"))
        self.told, self.people, self.gaps, self.frozen_by = set(), 0, [], {}
        self.established, self.frozen, self.merged = {}, {}, {}
        self.matters, self.numbers, self.passed_over = 0, set(), Counter()
        self.ballots, self.roll, self.terms, self.said = {}, {}, {}, {}

    def need(self, fine, text):
        if not fine:
            raise Wrong(f"Entry {self.name} {text}.")

    # -- the chain

    def take(self, line):
        """One record, in its turn: hashed onto the one before, then judged."""
        record = self.row = line["record"]
        number, self.name = record["number"], named(record["number"])
        need(number == self.number + 1, f"Entry {named(self.number + 1)} is missing.")
        self.need(record["time"] >= self.time, "is older than the one before it")
        # An empty salt: words were taken out, and nothing vouches any more for what is left.
        if line["memo"] is not None and line["salt"] != "":
            right = line["salt"] is not None and salted(line["salt"], line["memo"]) == record["memo"]
            need(right, f"The words of entry {self.name} are not those that were booked.")
        before, text = self.chain, canonical(record)
        self.chain = sha256(before, text)
        self.need(self.chain.hex() == line["hash"], "was changed after it was booked")
        self.hashes.append(self.chain)
        self.number, self.time = number, record["time"]
        self.lines += len(record["postings"])
        if any(end - of < number <= end for end, of in self.spans.items()):
            self.texts[number] = (before, text)
        try:
            self.judge(record, record["detail"] or {}, record["postings"])
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            raise Wrong(f"Entry {self.name} is no {record['kind']} that can be read.") from None

    def root(self, end, count):
        key = self.texts[end][0]
        texts = (self.texts[number] for number in range(end - count + 1, end + 1))
        return merkle_root([leaf(sha256(b"\x02", key, before), text) for before, text in texts])

    def check_digests(self):
        heads, lost = [bytes(32), *self.hashes], min((gap["entries"] for gap in self.gaps), default=MOST)
        for digest in self.digests:
            number, head, after = digest["entries"], digest["head"], digest["after"]
            if number > lost:
                continue  # It may tell of what was lost before a restore.
            held = f"and the books hold only {self.number}"
            need(number <= self.number, f"A digest tells of {number} entries, {held}.")
            changed = "something was changed since"
            need(heads[number] == head, f"A digest of {number} entries has another head: {changed}.")
            known = not after or after in heads[: number + 1]
            need(known, f"A digest of {number} entries came after one these books never had: {changed}.")
            right = not digest["root"] or self.root(number, digest["of"]) == digest["root"]
            need(right, f"A digest of {number} entries has another root: {changed}.")

    # -- accounts and people

    def acc(self, number):
        old = None if self.tells else self.kept["account"].get(number)
        self.need(number in self.account or old, f"books on account {number}, which is not there")
        if number not in self.account:
            self.open(number, old["asset"], old["kind"], old["owner"])
        return self.account[number]

    def open(self, number, asset, kind, owner):
        row = {"number": number, "asset": asset, "kind": kind, "owner": owner, "credit_limit": None}
        self.account[number] = row | dict.fromkeys(("balance", "reserved", "pending_in", "last_out"), 0)

    def holder(self, number):
        account = self.acc(number)
        return f"{account['kind']}/{account['owner']}" if account["owner"] else account["kind"]

    def of_member(self, member):
        return [a for a in self.account.values() if (a["kind"], a["owner"]) == ("member", member)]

    def person(self, member):
        """The member who goes on for one who was linked."""
        while member in self.merged:
            member = self.merged[member]
        return member

    def actor(self, cause):
        by, _, number = cause.partition("/")
        return f"member/{self.person(int(number))}" if by == "member" else cause

    def is_own_act(self, member):
        return self.actor(self.row["cause"]) == f"member/{self.person(member)}"

    def tell(self, detail):
        """What is new since the last record rides along in the detail of this one."""
        first = "began" in detail
        self.need(not (first and self.tells), "begins the books a second time")
        self.tells, self.began = self.tells or first, detail.get("began", self.began)
        for part in str(detail.get("accounts", "")).split():
            number, asset, kind, owner = part.split(":")
            told, number = (int(asset), kind, int(owner)), int(number)
            again = number in self.told or not self.tells
            self.need(not again, f"opens account {number} a second time")
            if number not in self.account:
                self.open(number, *told)
            before = tuple(self.account[number][each] for each in ("asset", "kind", "owner"))
            self.need(told == before, f"tells of account {number} as another's")
            self.told.add(number)
        self.need(not first or self.account.keys() == self.told, "does not tell of all accounts")
        for part in str(detail.get("people", "")).split():
            number, *_, accounts = part.split(":")
            in_turn = self.tells and int(number) == self.people + 1
            self.need(in_turn, f"tells of member/{number} out of turn")
            self.people += 1
            for key in (tuple(each.split("=")) for each in accounts.split(",") if each):
                held = self.rows["identity"].get(key, {"member": None})["member"]
                parts = self.row["kind"] == "part" and held == detail.get("from")
                self.need(held is None or parts, f"gives somebody's account to member/{number}")
                self.rows["identity"][key] = dict(platform=key[0], hash=key[1], member=int(number))
        for part in str(detail.get("pendings", "")).split():  # Of books begun by an older version.
            number, ends, key = part.split(":")
            self.rows["reservation"][int(number)].update(ends_at=int(ends), key=key)

    # -- an entry that moves something

    def judge(self, row, detail, lines):
        kind = row["kind"]
        self.tell(detail)
        known = kind in KINDS or kind in RECORDS or kind in PASSED_OVER
        self.need(known, f"is of a kind nobody knows: {kind}")
        how = KINDS.get(kind, ("", "", ""))[2]
        gives_back = row["corrects"] is not None or "parts" in detail
        self.need(gives_back or "corrects" not in how, "does not say what it gives back")
        if kind == "link":
            self.may_link(detail, lines)
        if kind in PASSED_OVER:
            self.passed_over[kind] += 1
            self.numbers |= {detail[each] for each in ("circle", "proposal", "vote") if each in detail}
            self.matters = max(self.matters, *self.numbers, 0)
        if not lines:
            self.need(kind == "link" or kind not in KINDS, f"is a {kind} that moves nothing")
            if kind not in PASSED_OVER:
                RECORDS[kind](self, row, detail)
            return
        self.need(kind in KINDS or kind in PASSED_OVER, f"books, and is a {kind}")
        self.first_moved = row["time"] if self.first_moved is None else self.first_moved
        self.form(row, lines, how)
        if "pending" in detail:
            self.pay_reserved(row, lines, detail["pending"])
        if gives_back:
            self.give_back(self.parts(row, detail, lines))
        self.by_whom(row, detail, lines)
        for line in sorted(lines, key=lambda each: each[2]):  # Payers first.
            self.move(row, *line, from_pending="pending" in detail)
        self.booked[row["number"]] = (kind, row["time"], {line[0]: line[2] for line in lines})
        if kind == "link":
            self.link(row, detail)

    def form(self, row, lines, how):
        for asset in {line[1] for line in lines}:
            total = sum(line[2] for line in lines if line[1] == asset)
            need(total == 0, f"The postings of entry {self.name} do not sum to zero.")
        self.need(len({line[0] for line in lines}) == len(lines), "books twice on one account")
        payers = {self.holder(line[0]) for line in lines if line[2] < 0}
        own = "gift" not in how or payers == {row["cause"]}
        self.need(own, f"was paid by {', '.join(sorted(payers))} and given by {row['cause']}")

    def move(self, row, number, asset_number, amount, from_pending):
        account, asset, kind = self.acc(number), self.opened(asset_number), row["kind"]
        debits, credits, how = KINDS.get(kind, ("", "", "breach"))
        self.need(account["asset"] == asset_number, "books an asset on an account of another")
        may = kind not in KINDS or account["kind"] in (debits if amount < 0 else credits).split()
        self.need(may, f"({kind}) books on the account {self.holder(number)}")
        one = account["kind"] != "member" or account["owner"] not in self.merged
        self.need(one, f"books on the account {self.holder(number)}, who is one with another")
        account = account | {"balance": account["balance"] + amount}
        if amount < 0 and "corrects" not in how and "joins" not in how:
            account["last_out"] = row["number"]
        self.need(abs(account["balance"]) <= MOST, "takes an account beyond what can be counted")
        if not from_pending and amount < 0:
            self.may_pay(kind, asset, account)
        elif not from_pending:
            fits = "gift" not in how or asset["max_tip"] is None or amount <= asset["max_tip"]
            self.need(fits, "gives more at once than was allowed then")
            right = kind != "starter" or amount == asset["starter"]
            self.need(right, "gives another starter than the one of then")
            self.may_take(kind, asset, account)
        self.put(account, breach=from_pending or self.breaks(kind, asset))

    def opened(self, asset):
        self.need(asset in self.asset, "books a currency that was never opened")
        return self.asset[asset]

    def breaks(self, kind, asset):
        how = KINDS.get(kind, ("", "", "breach"))[2]
        return "breach" in how and not ("credit" in how and asset["model"] == "issued")

    def may_pay(self, kind, asset, account):
        how = KINDS.get(kind, ("", "", ""))[2]
        paused = account["kind"] == "member" and self.time < self.frozen.get(account["owner"], 0)
        self.need(not (paused and "frozen" in how), "was paid by a member who was paused then")
        stopped = "paused" in how and self.time < (self.paused_until or 0)
        self.need(not stopped, "was booked while all transfers were stopped")
        low, left = self.floor(asset, account), account["balance"] - account["reserved"]
        fine = low is None or left >= low or self.breaks(kind, asset)
        self.need(fine, f"takes the account {self.holder(account['number'])} below its limit of then")

    def floor(self, asset, account):
        """The lowest balance less reservations an account may reach; None: no floor."""
        if account["kind"] == "issuer":
            return -MOST if asset["supply_cap"] is None else -asset["supply_cap"]
        if account["kind"] != "member" or asset["model"] == "issued":
            return None if account["kind"] in ("exchange", "outside") else 0
        own = account["credit_limit"]
        limit = asset["credit_limit"] if own is None else own
        return -limit if account["owner"] in self.established else -min(limit, asset["newcomer_limit"])

    def may_take(self, kind, asset, account):
        gift = "gift" in KINDS.get(kind, ("", "", ""))[2] and account["kind"] == "member"
        low = not gift or asset["ceiling"] is None
        low = low or account["balance"] + account["pending_in"] <= asset["ceiling"]
        self.need(low, "takes an account above the ceiling of then")

    def put(self, account, breach):
        """Keep an account, and what all newcomers together owe in its currency."""
        before, asset = self.account[account["number"]], self.asset[account["asset"]]
        if account["kind"] == "member" and account["owner"] not in self.established:
            owe = asset["newcomers_owe"] + owed(account) - owed(before)
            worse = asset["newcomers_owe"] < owe > asset["newcomers_together"]
            self.need(breach or not worse, "takes newcomers beyond their joint line")
            asset["newcomers_owe"] = owe
        self.account[account["number"]] = account

    def by_whom(self, row, detail, lines):
        """Nobody moderates in their own money matters; a debit has somebody's word for it."""
        kind, cause = row["kind"], row["cause"]
        touched = {self.holder(line[0]) for line in lines}
        payers = {self.holder(line[0]) for line in lines if line[2] < 0}
        agreed = payers == {cause} or (kind == "donate" and cause == "host")
        self.need(kind not in ("adjust", "donate") or agreed, "takes from who did not agree to it")
        self.need(kind != "mint" or self.actor(cause) not in touched, "was minted by whom it pays")
        self.need(kind != "import" or cause == "host", "brings balances in, and not by the host")
        if kind == "reverse":
            movers = {self.actor(cause), self.actor(f"member/{detail.get('moved_by', cause[7:])}")}
            fair = cause.startswith("member/") and not movers & touched
            self.need(fair, "was reversed by somebody whose own money it is")
            for entry in {part[0] for part in self.parts(row, detail, lines)}:
                original, time, _ = self.booked[entry]
                gift = "gift" in KINDS.get(original, ("", "", ""))[2]
                self.need(gift, f"reverses a {original}, which cannot be")
                young = self.time - time <= 7 * DAY or len(movers) == 2
                self.need(young, "reverses what is older than one moderator may alone")

    def parts(self, row, detail, lines):
        """(entry, account, amount) of all that an entry gives back."""
        if row["corrects"] is not None:
            return [(row["corrects"], line[0], line[2]) for line in lines]
        parts, sums = [tuple(map(int, part.split(":"))) for part in detail["parts"].split()], Counter()
        for _, account, amount in parts:
            sums[account] += amount
        self.need(sums == {line[0]: line[2] for line in lines}, "gives back other than it says")
        return parts

    def give_back(self, parts):
        for entry, number, amount in parts:
            self.need(entry < self.row["number"], "gives back an entry that comes after it")
            account, left = self.acc(number), abs(amount)
            given = {n: m for n, m in self.booked.get(entry, (0, 0, {}))[2].items() if m * amount < 0}
            mine = [number] if number in given else []
            if account["kind"] == "member":  # Also what those gave who are one with them since.
                ones = {n: self.acc(n) for n in given if n != number}
                mine += [n for n, a in ones.items() if self.person(a["owner"]) == account["owner"]]
            self.need(mine, "gives back what was never given")
            for each in mine:
                key = {"entry": entry, "account": each}
                row = self.rows["given back"].setdefault((entry, each), key | {"corrected": 0})
                part = min(left, abs(given[each]) - row["corrected"])
                row["corrected"], left = row["corrected"] + part, left - part
            self.need(left == 0, f"gives back more than is left of entry {named(entry)}")

    # -- reservations

    def reserve(self, row, d):
        kind, payer, payee, amount = d["for"], d["payer"], d["payee"], d["amount"]
        debits, credits, how = KINDS[kind]
        account, held, there = self.acc(payer), "held" in how, self.rows["reservation"]
        fits = d["pending"] not in there and amount > 0 and (payer == payee) == held
        self.need(fits, "reserves what cannot be reserved")
        fits = account["kind"] in debits and (held or self.acc(payee)["kind"] in credits)
        self.need(fits, f"reserves for a {kind} on accounts that have none")
        account, asset = account | {"reserved": account["reserved"] + amount}, self.opened(account["asset"])
        self.may_pay(kind, asset, account)
        self.put(account, breach=False)
        if not held:
            coming = self.acc(payee)["pending_in"] + amount
            self.may_take(kind, asset, self.acc(payee) | {"pending_in": coming})
            self.account[payee]["pending_in"] = coming
        given = dict(number=d["pending"], kind=kind, cause=row["cause"], asset=account["asset"])
        given |= dict(payer=payer, payee=payee, amount=amount, posted=0, state="open", entry=None)
        given |= dict(opened_at=self.time, ends_at=d.get("ends"), key=d.get("key"))
        there[d["pending"]] = given

    def pay_reserved(self, row, lines, number):
        posted = max(line[2] for line in lines)
        given = self.release(number, "posted", posted)
        held = "held" in KINDS[given["kind"]][2]
        payee = next(line[0] for line in lines if line[2] > 0) if held else given["payee"]
        legs = {(line[0], line[2]) for line in lines} == {(given["payer"], -posted), (payee, posted)}
        right = legs and (row["kind"], row["cause"]) == (given["kind"], given["cause"])
        self.need(right, "pays something else than was reserved")

    def release(self, number, state, posted=0):
        given = self.rows["reservation"].get(number, {"state": "missing"})
        self.need(given["state"] == "open", "ends a reservation that is not open")
        self.need(posted <= given["amount"], "pays more than was reserved")
        over = given["ends_at"] is None or 0 < given["ends_at"] <= self.time
        self.need(not (posted and over and given["ends_at"]), "pays a reservation whose time was over")
        self.need(over or state != "expired", "ends a reservation before its time")
        given.update(state=state, posted=posted, entry=self.number if posted else None)
        payer, payee = self.acc(given["payer"]), self.acc(given["payee"])
        self.put(payer | {"reserved": payer["reserved"] - given["amount"]}, breach=True)
        if "held" not in KINDS[given["kind"]][2]:
            self.account[given["payee"]]["pending_in"] = payee["pending_in"] - given["amount"]
        return given

    # -- what later entries are judged by

    def open_currency(self, row, d):
        self.need(d["asset"] not in self.asset, "opens a currency a second time")
        last = self.asset[max(self.asset)] if self.asset else {"sealed": "", "opened_at": self.time}
        new = {"number": d["asset"], "newcomers_owe": 0} | {each: d[each] for each in DESIGN}
        new |= {each: last[each] for each in ("sealed", "opened_at")}
        self.asset[d["asset"]] = new | ({"words": d["words"]} if "words" in d else {})

    def change_currency(self, row, d):
        asset, field, before = self.opened(d["asset"]), d["field"], 0
        sealed = field in asset["sealed"].split(",") and row["cause"].startswith("member/")
        self.need(not sealed, f"changes the {field}, which was sealed")
        changes = {each: d[each] for each in d if each in (*DESIGN, "words")}
        changes |= {field: d["value"]} if "value" in d else {}
        self.need(changes.keys() <= {*DESIGN, "words"}, f"changes the {field}, which cannot be")
        before = 10 ** asset["decimals"]
        asset.update(changes)
        for account in self.account.values():
            if account["asset"] == d["asset"] and account["credit_limit"] is not None:
                account["credit_limit"] = account["credit_limit"] * 10 ** asset["decimals"] // before

    def seal(self, row, d):
        asset = self.opened(d["asset"])
        asset["sealed"] = ",".join(each for each in (asset["sealed"], d["field"]) if each)

    def limit(self, row, d):
        asset = self.opened(d["asset"])
        mine = {each["asset"]: each for each in self.of_member(d["member"])}
        account, old = mine.get(d["asset"]), mine.get(d["asset"] - 1, {"credit_limit": None})
        if self.is_own_act(d["member"]):  # Whoever changes a currency may have a limit that stays.
            stays = account is not None and account["credit_limit"] is not None
            stays = stays and account["credit_limit"] == d["value"]
            if not stays and None not in (old["credit_limit"], d["value"]):
                unit, was = 10 ** asset["decimals"], 10 ** self.asset[d["asset"] - 1]["decimals"]
                stays = old["credit_limit"] * unit == d["value"] * was
            self.need(stays, "is somebody's own act about themselves")
        self.need(account or d["value"] is None, "sets a limit for an account that is missing")
        if account:
            account["credit_limit"] = d["value"]

    def moderated(self, member):
        self.need(not self.is_own_act(member), "is somebody's own act about themselves")

    def freeze(self, row, d):
        member, by = d["member"], self.actor(row["cause"])
        self.moderated(member)
        self.need(d["until"] <= self.time + 7 * DAY, "pauses somebody for longer than may be")
        renewed = self.time < self.frozen.get(member, 0) and self.frozen_by[member] == row["cause"]
        self.need(not renewed, "renews a pause, and no second moderator did")
        self.frozen[member], self.frozen_by[member] = d["until"], row["cause"]
        self.rows["freeze"][member,] = {"member": member, "entry": self.number}

    def thaw(self, row, d):
        self.moderated(d["member"])
        self.frozen.pop(d["member"], None)

    def establish(self, row, d):
        by = "member/" if d["reason"] == "vouched" else f"rule/{d['reason']}"
        new = row["cause"].startswith(by) and d["member"] not in self.established
        self.need(new, "establishes somebody without a reason")
        if d["reason"] == "vouched":
            self.moderated(d["member"])
        self.is_established(d["member"])

    def is_established(self, member):
        for account in self.of_member(member):
            self.asset[account["asset"]]["newcomers_owe"] -= owed(account)
        self.established[member] = self.time

    def give_role(self, row, d):
        key = (d["role"], d["member"])
        if d["held"]:
            self.moderated(d["member"])
            by = int(row["cause"].removeprefix("member/"))
            self.rows["role"][key] = {"given_at": self.time, "given_by": by, "held": 1}
        else:
            self.need(self.rows["role"][key]["held"], "takes back a role that nobody holds")
            self.rows["role"][key]["held"] = 0

    def pause(self, row, d):
        short_enough = d["until"] is None or d["until"] <= self.time + 7 * DAY
        self.need(short_enough, "stops all transfers for longer than may be")
        self.paused_until = d["until"]

    def note_gap(self, row, d):
        fits = d["since"] <= d["until"] <= self.time and 0 <= d["entries"] < self.number
        self.need(fits, "tells of a gap that cannot have been")
        self.gaps.append(d)

    def note_debt(self, row, d):
        entry, account, amount = d["entry"], d["account"], d["amount"]
        back = self.rows["given back"].get((entry, account), {"corrected": 0})["corrected"]
        left = self.booked[entry][2].get(account, 0) - back
        self.need(0 < amount <= left and entry < self.number, "writes down a debt that is none")
        self.rows["debt"][entry, account] = {"amount": amount}

    def may_link(self, d, lines):
        merged, into = d["member"], d["into"]
        one = merged == into or merged in self.merged or into in self.merged
        self.need(not one, "joins members who cannot become one")
        theirs = {self.holder(line[0]) for line in lines} <= {f"member/{merged}", f"member/{into}"}
        self.need(theirs, "moves what is neither of the two's")

    def link(self, row, d):
        merged, into = d["member"], d["into"]
        for left in self.of_member(merged):
            empty = not (left["balance"] or left["reserved"] or left["pending_in"])
            self.need(empty, f"leaves something on the account member/{merged}")
            for kept in self.of_member(into):  # Of two limits that were set, the lower.
                if kept["asset"] == left["asset"] and left["credit_limit"] is not None:
                    both = (kept["credit_limit"], left["credit_limit"])
                    kept["credit_limit"] = min(each for each in both if each is not None)
        if self.frozen.get(merged, 0) > self.frozen.get(into, 0):
            self.frozen[into], self.frozen_by[into] = self.frozen[merged], self.frozen_by[merged]
            self.rows["freeze"][into,] = {"entry": self.rows["freeze"][merged,]["entry"]}
        for identity in self.rows["identity"].values():
            identity["member"] = into if identity["member"] == merged else identity["member"]
        if merged in self.established and into not in self.established:
            self.is_established(into)
        for vote, ballots in self.ballots.items():  # The later of their two ballots counts.
            if self.vote[vote]["state"] == "open" and merged in ballots:
                ballots[into] = max(ballots[merged], ballots.get(into, (0, "")))
                ballots[merged] = (ballots[merged][0], "")
        self.merged[merged] = into

    # -- votes

    def open_vote(self, row, d):
        number, terms = d["vote"], read_terms(d["terms"])
        in_turn = number > self.matters or number in self.numbers
        self.need(in_turn and d["closes"] > self.time, f"opens vote {number} out of turn")
        self.matters = max(self.matters, number)
        seats = sorted(seat for vote, seat in self.kept["seat"] if vote == number)
        if terms["who"] != "room":
            told = sha256(" ".join(map(str, seats)).encode()).hex()
            right = (len(seats), told) == (d["roll"], d["roll_hash"])
            need(right, f"The roll of vote {number} is not the one it was opened with.")
        by = int(row["cause"].removeprefix("member/"))
        vote = dict(number=number, kind=d["about"], asked_by=by, terms=d["terms"], roll=d["roll"])
        vote |= dict(opened_at=self.time, closes_at=d["closes"], entry=self.number, state="open")
        vote |= dict(outcome="", ended_at=None, ending=None, seal=d.get("seal"))
        self.vote[number], self.ballots[number] = vote, {}
        self.roll[number], self.terms[number], self.said[number] = seats, terms, d["words"]

    def is_open(self, d):
        there = d["vote"] in self.vote and self.vote[d["vote"]]["state"] == "open"
        self.need(there, "is about a vote that is not open")
        return self.vote[d["vote"]], self.terms[d["vote"]]

    def give_ballot(self, row, d):
        (vote, terms), member = self.is_open(d), d["member"]
        own = row["cause"] == f"member/{member}" and member not in self.merged
        self.need(own, "is the ballot of somebody else than who gave it")
        timely = vote["opened_at"] <= d.get("said", self.time) < vote["closes_at"]
        self.need(timely, "is a ballot that came after its vote was over")
        roll = {self.person(each) for each in self.roll[d["vote"]]}
        self.need(terms["who"] == "room" or member in roll, "is a ballot of who may not vote there")
        read_ballot(terms, d.get("choice", ""))
        before = self.ballots[d["vote"]].get(member, (0, ""))[1]
        self.need(not before or terms["change"] == "yes", "changes a ballot that stands as given")
        self.ballots[d["vote"]][member] = (self.number, d.get("choice", ""))

    def add_option(self, row, d):
        vote, terms = self.is_open(d)
        half = (vote["opened_at"] + vote["closes_at"]) // 2
        self.need(terms["add"] == "yes" and self.time < half, "adds an option where none is added")
        if terms["picks"] == terms["options"] and terms["method"] == "approval":
            terms["picks"] += 1
        terms["options"] += 1
        self.need(terms["options"] == d["options"], "adds an option that is not the next")
        self.said[d["vote"]] = d["words"]
        vote["terms"] = write_terms(terms)

    def postpone(self, row, d):
        vote, terms = self.is_open(d)
        tie = row["cause"] == "rule/tie" and terms["tie"] == "reopen"
        later = row["cause"] == "rule/absence" and d["closes"] > vote["closes_at"]
        self.need(tie or later, "moves the end of a vote without a reason")
        terms["tie"] = "named" if tie else terms["tie"]
        vote["closes_at"] = d["closes"]

    def end_vote(self, row, d):
        (vote, terms), number, cause = self.is_open(d), d["vote"], row["cause"]
        if d["outcome"] == "cancelled":
            self.need(cause.startswith(("member/", "rule/")), "cancels a vote, and nobody did")
        else:
            own = self.is_own_act(vote["asked_by"]) and terms["who"] == "room"
            due = cause == "rule/early" or (cause == "rule/close" and self.time >= vote["closes_at"])
            self.need(own or due, "closes a vote before its time")
            if vote["seal"] is not None:
                right = sha256(bytes.fromhex(d["seed"])).hex() == vote["seal"]
                self.need(right, "reveals another seed than the one that was sealed")
            right = self.recount(number, terms, d)
            same = right is None or right == d["outcome"]
            need(same, f"Vote {number} is written down as “{d['outcome']}”; its ballots say “{right}”.")
        state = "cancelled" if d["outcome"] == "cancelled" else "closed"
        vote.update(state=state, outcome=d["outcome"], ended_at=self.time, ending=self.number)

    def recount(self, number, terms, d):
        """The outcome of a vote by its ballots; None where this file cannot count it."""
        given = {who: choice for who, (_, choice) in self.ballots[number].items() if choice}
        if terms["method"] not in ("yesno", "choice", "approval", "ranked") or "secret" in terms:
            self.passed_over[f"result of a vote by {terms['method']}"] += 1
            return None
        roll, own, ballots = {self.person(each) for each in self.roll[number]}, Counter(), Counter()
        passed = dict(tuple(map(int, part.split(":"))) for part in d.get("passed", "").split())
        carries = Counter(passed.values())
        fair = passed.keys() <= roll - given.keys() and carries.keys() <= given.keys()
        fair = fair and all(each <= max(2, len(roll) // 10) for each in carries.values())
        self.need(fair, "has other voices passed on than could be")
        for who, choice in given.items():
            own[choice] += 1
            ballots[choice] += 1 + carries[who]
        order = list(range(1, terms["options"] + 1)) if terms["tie"] == "older" else []
        if terms["tie"] == "draw":
            records = sorted(self.ballots[number][who][0] for who in given)
            entered = sha256(",".join(map(str, records)).encode()).hex()
            key = f"{d['seed']}:vote/{number}:{entered}:"
            options = range(1, terms["options"] + 1)
            order = sorted(options, key=lambda each: sha256(f"{key}{each}".encode()))
        return outcome(terms, ballots, own, len(roll), order)

    def counted(self, number):
        """The running tally of a vote, and how many ballots there are."""
        terms, said = self.terms[number], [c for _, c in self.ballots[number].values() if c]
        votes = Counter(place for choice in said for place in read_ballot(terms, choice))
        if terms["method"] in ("ranked", "schulze", "stv"):
            return "[]", len(said)
        answers = 3 if terms["consent"] == "no" else 4
        places = {"yesno": answers, "dates": 3 * terms["options"]}
        places = places.get(terms["method"], terms["options"])
        return json.dumps([votes[each] for each in range(places)]), len(said)


# -- counting --------------------------------------------------------------------------------------


TERMS = dict(method="", options=0, picks=1, seats=1, who="", quorum="", passing="", abstain="")
TERMS |= dict(least=1, change="yes", add="no", reasons="open", tie="named", consent="no")


def read_terms(text):
    terms = TERMS | dict(part.split("=", 1) for part in text.split(";"))
    return terms | {each: int(terms[each]) for each in ("options", "picks", "seats", "least")}


def write_terms(terms):
    always = list(TERMS)[:8]
    return ";".join(f"{k}={v}" for k, v in terms.items() if k in always or v != TERMS.get(k))


def read_ballot(terms, text):
    """What a ballot says, as places from 0 (of ranked ones: best first). Raises ValueError."""
    method, answers = terms["method"], ["yes", "no", "abstain", "block"]
    if not text or "secret" in terms:
        return []
    if method == "yesno":
        return [answers[: 4 if terms["consent"] == "yes" else 3].index(text)]
    if method == "dates":
        return [3 * at + "ymn".index(each) for at, each in enumerate(text)]
    ranked = method in ("ranked", "schulze", "stv")
    picked = [int(each) for each in text.replace("=", ">").split(">" if ranked else ",")]
    fits = len(set(picked)) == len(picked) and all(1 <= each <= terms["options"] for each in picked)
    if not fits or (not ranked and not terms["least"] <= len(picked) <= terms["picks"]):
        raise ValueError(text)
    return [each - 1 for each in picked]


def outcome(terms, ballots, own, eligible, order):
    """The outcome as its record holds it, of ballots by how many voices stand behind each."""
    share = terms["quorum"]
    quorum = -(-Fraction(share) * eligible // 1) if "/" in share else int(share or 0)
    if terms["method"] == "yesno":
        yes, no, apart = ballots["yes"], ballots["no"] + ballots["block"], terms["abstain"] == "apart"
        cast = yes + no + (0 if apart else ballots["abstain"])
        sign, share, base = parse_passing(terms["passing"])
        whole = {"yes+no": yes + no, "cast": cast, "all": eligible}[base]
        enough = whole > 0 and yes > 0 and (yes > share * whole if sign == ">" else yes >= share * whole)
        voted = sum(own.values()) - (own["abstain"] if apart else 0)
        if not sum(ballots.values()):
            return "nobody"
        if voted < quorum:
            return "no quorum"
        return "blocked" if ballots["block"] else "passed" if enough else "failed"
    if not ballots:
        return "nobody"
    if sum(own.values()) < quorum:
        return "no quorum"
    if terms["method"] == "ranked":
        best = runoff(terms, ballots, order)
    else:
        votes = Counter()
        for text, voices in ballots.items():
            for option in read_ballot(terms, text):
                votes[option + 1] += voices
        best = [option for option in votes if votes[option] == max(votes.values())]
    best = ",".join(map(str, sorted(best))), best
    if len(best[1]) <= 1:
        return f"won {best[0]}"
    return f"won {min(best[1], key=order.index)} between {best[0]}" if order else f"tie {best[0]}"


def parse_passing(text):
    text = text or ">1/2 of yes+no"
    sign = ">=" if text.startswith(">=") else ">"
    share, _, base = text.removeprefix(sign).partition(" of ")
    return sign, Fraction(share), base


def runoff(terms, ballots, order):
    """Instant runoff: the winner, or those who are equal at the end."""
    order = order or list(range(1, terms["options"] + 1))
    standing = set(order)
    while True:
        votes = dict.fromkeys(sorted(standing), 0)
        for text, voices in ballots.items():
            first = [each + 1 for each in read_ballot(terms, text) if each + 1 in standing][:1]
            for option in first:
                votes[option] += voices
        most, fewest = max(votes.values()), min(votes.values())
        leaders = [option for option in votes if votes[option] == most]
        if 2 * most > sum(votes.values()) or len(leaders) == len(standing):
            return leaders
        last = [option for option in votes if votes[option] == fewest]
        # Those without any vote go together; else the one that comes last in the order.
        standing -= set(last) if fewest == 0 else {max(last, key=order.index)}


RECORDS = {
    "open": Books.open_currency,
    "design": Books.change_currency,
    "seal": Books.seal,
    "limit": Books.limit,
    "freeze": Books.freeze,
    "thaw": Books.thaw,
    "standing": Books.establish,
    "role": Books.give_role,
    "pause": Books.pause,
    "gap": Books.note_gap,
    "debt": Books.note_debt,
    "link": Books.link,
    "reserve": Books.reserve,
    "void": lambda books, row, d: books.release(d["pending"], "voided"),
    "expire": lambda books, row, d: books.release(d["pending"], "expired"),
    "vote": Books.open_vote,
    "ballot": Books.give_ballot,
    "option": Books.add_option,
    "postpone": Books.postpone,
    "result": Books.end_vote,
}
for kind in ("joined", "part", "forget", "delegation"):
    RECORDS[kind] = lambda books, row, d: None


# -- the file, from its first line to its last -----------------------------------------------------


def compare(books):
    """Whether what is kept beside the records is what they come to."""
    head, kept, rows = books.head, books.kept, books.rows
    for key, word in (("entries", "entries"), ("records", "entries")):
        need(head[key] == books.number, f"The books should hold {head[key]} {word}, not {books.number}.")
    need(head["postings"] == books.lines, "There are postings that belong to no entry.")
    need(head["head"] == books.chain.hex(), "The head kept is not the hash of the last entry.")
    need(head["first_entry_at"] == books.first_moved, "The day of the first payment is another.")
    need(head["paused_until"] == books.paused_until, "Until when all is stopped is another.")
    need(head["asset"] == max(books.asset, default=0), "The currency in use is not the last one.")
    need(head["matters"] == books.matters, "The last number of a vote is not the one kept.")
    for number, vote in books.vote.items():
        vote["tally"], vote["cast"] = books.counted(number)
        there = kept["vote"].get(number)
        if there and there["salt"] is not None:
            words = salted(there["salt"], f"{there['question']}\n{there['options']}")
            need(words == books.said[number], f"The words of vote {number} are not those it opened with.")
        for member, (entry, choice) in books.ballots[number].items():
            rows["ballot"][number, member] = {"entry": entry, "choice": choice}
    for member in kept["member"]:
        rows["member"][member] = {
            "established_at": books.established.get(member),
            "frozen_until": books.frozen.get(member),
            "merged_into": books.merged.get(member),
        }
    last = {*books.established, *books.frozen, *books.merged}
    need(last <= kept["member"].keys(), "A member of whom the records tell is missing.")
    for what in ("account", "asset", "member", "role", "freeze", "debt", "ballot", "reservation", "vote", "given back", "identity"):
        for key in [*rows[what], *kept[what]]:
            right, there = rows[what].get(key), kept[what].get(key)
            if what == "identity" and right is None and there["member"] > books.people:
                continue  # Whoever came since the last record is told of by the next one.
            need(right is not None, f"No record tells of {what} {key}.")
            need(there is not None, f"{what} {key}, of which the records tell, is missing.")
            for name, value in right.items():
                if there.get(name) != value and not (what == "reservation" and value is None and name in ("ends_at", "key")):
                    raise Wrong(f"{what} {key} is kept with {name} {there.get(name)}, and should be {value}.")
    sums = Counter()
    for account in kept["account"].values():
        sums[account["asset"]] += account["balance"]
    for asset, total in sums.items():
        need(total == 0, f"All accounts of asset {asset} together are {total} units, not 0.")


def check(path, digests):
    """One export. Returns the sentence of what was found; raises Wrong at the first thing wrong."""
    kept, books = {}, None
    with open(path, encoding="utf-8") as file:
        for line in map(json.loads, file):
            what = line.pop("what")
            if what == "books":
                need(line["form"] == 1, f"This file knows form 1 of an export, and it is {line['form']}.")
                head = line
            elif what == "record":
                books = books or Books(head, fill(kept), mine(digests, head))
                books.take(line)
            else:
                key = tuple(line[each] for each in KEYS.get(what, ("number",)))
                kept.setdefault(what, {})[key[0] if len(key) == 1 and what not in KEYS else key] = line
    books = books or Books(head, fill(kept), mine(digests, head))
    books.check_digests()
    compare(books)
    said = f"{books.number} entries, {books.lines} postings, {len(kept['account'])} accounts"
    said += f", {len(books.digests)} digests kept" if books.digests else ""
    said += f". All is as it must be. {short(books.chain)}"
    if books.passed_over:
        over = ", ".join(f"{count} {kind}" for kind, count in sorted(books.passed_over.items()))
        said += f" Hashed, and not judged here: {over}."
    return said


def mine(digests, head):
    return [each for each in digests if each["books"] == head["community"]]


def fill(kept):
    for what in ("account", "asset", "member", "reservation", "vote", *KEYS):
        kept.setdefault(what, {})
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("export", nargs="*", help="what export --format records wrote")
    parser.add_argument("--digests", help="a file of lines that members kept")
    parser.add_argument("--proof", help="what somebody was given as a proof")
    given, bad = parser.parse_args(), False
    if bool(given.proof) == bool(given.export):
        parser.error("give an export, or --proof FILE")
    for path in given.export or [given.proof]:
        try:
            digests = read_digests(given.digests) if given.digests else []
            said = check_proof(path, digests) if given.proof else check(path, digests)
        except (Wrong, OSError, UnicodeDecodeError) as wrong:
            bad, said = True, str(wrong)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            bad, said = True, "This is no file that can be read as what it should be."
        print(f"{path}: {said}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
