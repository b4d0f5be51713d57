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
from collections import Counter, defaultdict
from fractions import Fraction
from pathlib import Path

DAY = 86_400_000_000  # All times are microseconds since 1970, UTC.
MOST = 2**63 - 1
ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"


class Wrong(Exception):
    """The books are not as they must be; the message says what."""


class Row(dict):
    """An object of the file, whose fields are said like attributes."""

    __getattr__, __setattr__ = dict.__getitem__, dict.__setitem__


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
    """The last digits of a number to the base of 30, the least first."""
    return "".join(ALPHABET[number // 30**at % 30] for at in range(length))


def named(number):
    """An entry as members call it: 142 (#k3f9)."""
    for length, first in ((4, 0), (5, 30**4)):
        if 0 <= number - 1 - first < 30**length:
            return f"{number} (#{in_letters((number - 1 - first) * 512_927_377 + 302_143, length)})"
    return str(number)


def short(head):
    """A head as the line in the room shows it: k3f9-22ab."""
    letters = in_letters(int.from_bytes(head, "big"), 8)
    return f"{letters[:4]}-{letters[4:]}"


def merkle_root(nodes):
    """Neighbours are hashed together, level by level; one that is left over goes up as it is."""
    while len(nodes) > 1:
        pairs = [nodes[at : at + 2] for at in range(0, len(nodes), 2)]
        nodes = [sha256(b"\x01", *pair) if len(pair) == 2 else pair[0] for pair in pairs]
    return nodes[0]


def read_digests(lines):
    """`… books 1 entries 142 head … [after … in …] [root … of 142]`, each such line as a row."""
    for line in (line.split() for line in lines if "books" in line.split()):
        words = line[line.index("books") :]
        found = dict(zip(words[::2], words[1::2], strict=False))
        numbers = {each: int(found.get(each, 0)) for each in ("books", "entries", "of")}
        hashes = {each: bytes.fromhex(found.get(each, "")) for each in ("head", "after", "root")}
        yield Row(numbers, **hashes)


def check_proof(lines, kept):
    """Entries of a member, each with the hashes that lead from it to the root of a digest."""
    posted = [each for each in read_digests(lines) if each.root]
    parts = "".join(line.strip() for line in lines).split('{"record":')[1:]
    decoder = json.JSONDecoder(object_hook=Row)
    proofs = [decoder.raw_decode('{"record":' + part)[0] for part in parts]
    need(len(posted) == 1 and proofs, "A proof holds one digest with a root, and some entries.")
    digest, names = posted[0], []
    known = not kept or any((each.head, each.root) == (digest.head, digest.root) for each in kept)
    need(known, "The digest of this proof is none of those that were kept.")
    for proof in proofs:
        record, name = proof.record, named(proof.record.number)
        inside = digest.entries - digest.of < record.number <= digest.entries
        need(inside and record.community == digest.books, f"Entry {name} is not its to prove.")
        node = sha256(b"\x00", bytes.fromhex(proof.blind), canonical(record))
        for step in proof.path:
            other = bytes.fromhex(step[1:])
            node = sha256(b"\x01", other, node) if step[0] == "L" else sha256(b"\x01", node, other)
        need(node == digest.root, f"Entry {name} is not in that digest as it stands here.")
        right = "memo" not in proof or salted(proof.salt, proof.memo) == record.memo
        need(right, f"The words of entry {name} are not those that were booked.")
        names.append(name)
    return (
        f"In the digest of {digest.entries} entries, {short(digest.head)}, just as they stand here:"
        f" {', '.join(names)}. No proof can say that these are all the entries somebody has."
    )


# -- what the kinds of entries may do --------------------------------------------------------------

# Kind: from which accounts it takes; to which it gives; and by what it is bound. A gift is its
# payer's own act, and heeds the receiver's ceiling and the highest tip; "frozen" heeds the pause of
# the payer, "paused" that of all; "breach" may pass a limit, "credit" only one of a credit line;
# "corrects" gives an entry back, what is "still" may move nothing. What is "held" is reserved at
# the payer alone, what is "owned" paid of what one holds.
KINDS = {
    **dict.fromkeys(
        ("tip", "request", "rain", "reaction"), ("member", "member", "gift frozen paused")
    ),
    **dict.fromkeys(("undo", "refund"), ("member", "member", "corrects paused")),
    "restart": ("member", "member", "corrects breach"),
    "reverse": ("member", "member", "corrects breach credit"),
    "mint": ("issuer", "treasury member", "paused"),
    "starter": ("issuer", "member", "paused"),
    "burn": ("treasury", "issuer", "paused held"),
    "spend": ("treasury fund", "member", "paused held"),
    "move": ("treasury fund", "treasury fund", "paused held"),
    "receive": ("outside", "treasury", "paused"),
    "handed": ("outside", "outside", "paused"),
    "outlay": ("treasury fund", "outside", "paused held"),
    "charge": ("treasury fund", "outside", "paused"),
    "righted": ("treasury outside", "treasury outside", "paused corrects"),
    "grants": ("treasury fund", "member", "paused held"),
    "grant": ("treasury fund escrow", "member", "paused still"),
    "backing": ("member", "escrow", "frozen paused owned"),
    "unbacking": ("escrow", "member", "paused"),
    "adjust": ("member", "treasury", "paused"),
    "donate": ("member", "treasury fund", "frozen paused"),
    "import": ("member issuer", "member treasury", "breach credit"),
    "link": ("member", "member", "breach joins"),
    "seat": ("member", "deposits", "paused still"),
    "contribution": ("member", "pot deposits reserve member", "paused"),
    "payout": ("pot deposits reserve", "pot deposits reserve member treasury", "paused still"),
    "circle": ("pot deposits reserve", "pot deposits reserve member", "still"),
}
CLOSED = 2**62  # Until then all is stopped where a community was closed.
# Of these nothing follows that is checked here.
NOTED = ("joined", "part", "delegation")
# These are hashed and counted, and the summary names them: what they say is worked out by the
# program alone. A kind gets its place by a method `on_<kind>` instead of a word here.
PASSED_OVER = ("election", "candidate", "standing time", "elected", "second", "approve", "object")
PASSED_OVER += ("challenge", "extend", "seat", "contribution", "payout", "circle")
PASSED_OVER += ("fund", "fund closed", "budget", "goal", "goal ended", "holding", "income")
PASSED_OVER += ("handover", "payment", "count", "confirm", "unvoucher", "dispute", "answer")
PASSED_OVER += ("correction",)
DECIDED = ("window", "challenge", "passed", "stuck", "final", "instructed", "late")  # May be done.
GOING_ON = ("running", "short")  # One of which the next part may be paid.
POLICY = {"approvals": 2, "small_one": 5, "small_all": 10, "small_days": 3, "unless_objected": 0}
POLICY |= {"quorum": "", "threshold": "1/2", "vote_days": 3, "challenge_hours": 24}
POLICY |= {"mint": "moderators"}
DESIGN = ("model", "decimals", "credit_limit", "newcomer_limit", "newcomers_together", "ceiling")
DESIGN += ("starter", "supply_cap", "max_tip")
KEYS = {"role": ("role", "member"), "freeze": ("member",), "debt": ("entry", "account")}
KEYS |= {"seat": ("vote", "member"), "ballot": ("vote", "member"), "delegation": ("entry",)}
KEYS |= {"identity": ("platform", "hash"), "given back": ("entry", "account")}
KEYS |= {"opened": ("vote", "place")}
COMPARED = ("account", "asset", "member", "role", "freeze", "debt", "identity", "given back")
COMPARED += ("reservation", "vote", "ballot")


def how(kind):
    return KINDS.get(kind, ("", "", "breach"))[2]


def owed(account):
    """How much of a credit line is in use."""
    return max(0, account.reserved - account.balance)


class Books:
    """What the records say so far, in the very rows in which an export says what is kept."""

    def __init__(self, head, kept, digests):
        self.head, self.kept, self.rows = head, kept, defaultdict(dict)
        self.digests = [each for each in digests if each.books == head.community]
        self.account, self.asset, self.vote = (self.rows[w] for w in ("account", "asset", "vote"))
        self.chain, self.number, self.time, self.lines = bytes(32), 0, 0, 0
        self.heads, self.texts = [self.chain], {}
        self.booked = {}  # Number: the record of an entry that moved something.
        self.tells, self.began, self.first_moved, self.paused_until = False, None, None, None
        self.told, self.people, self.gaps = set(), {}, []
        self.established, self.frozen, self.frozen_by, self.merged = {}, {}, {}, {}
        self.policies = {0: POLICY}
        self.matters, self.numbers, self.passed_over = 0, {0}, Counter()
        self.ballots, self.roll, self.terms, self.words, self.proposal = {}, {}, {}, {}, {}
        self.round = {}

    def need(self, fine, text):
        if not fine:
            raise Wrong(f"Entry {named(self.row.number)} {text}.")

    def take(self, line):
        """One record, in its turn: hashed onto the one before, then judged."""
        row, name = line.record, named(line.record.number)
        self.row = row
        need(row.number == self.number + 1, f"Entry {named(self.number + 1)} is missing.")
        self.need(row.time >= self.time, "is older than the one before it")
        # An empty salt: words were taken out, and nothing vouches any more for what is left.
        if line.memo is not None and line.salt != "":
            right = line.salt is not None and salted(line.salt, line.memo) == row.memo
            need(right, f"The words of entry {name} are not those that were booked.")
        text = canonical(row)
        if any(each.entries - each.of < row.number <= each.entries for each in self.digests):
            self.texts[row.number] = text
        self.chain = sha256(self.chain, text)
        self.need(self.chain.hex() == line.hash, "was changed after it was booked")
        self.heads.append(self.chain)
        self.number, self.time, self.lines = row.number, row.time, self.lines + len(row.postings)
        try:
            self.judge(row, Row(row.detail or {}), row.postings)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            raise Wrong(f"Entry {name} is no {row.kind} that can be read.") from None

    def check_digests(self):
        lost = min((gap.entries for gap in self.gaps), default=MOST)
        for digest in (each for each in self.digests if each.entries <= lost):
            last, name = digest.entries, f"A digest of {digest.entries} entries"
            need(last <= self.number, f"{name} is kept, and the books hold only {self.number}.")
            need(
                self.heads[last] == digest.head, f"{name} has another head: something was changed."
            )
            known = not digest.after or digest.after in self.heads[: last + 1]
            need(known, f"{name} came after one these books never had: something was changed.")
            if digest.root:
                blinds = (b"\x02" + self.heads[last - 1] + each for each in self.heads)
                leaves = [
                    sha256(b"\x00", sha256(blind), self.texts[number])
                    for number, blind in enumerate(blinds, 1)
                    if last - digest.of < number <= last
                ]
                need(merkle_root(leaves) == digest.root, f"{name} has another root.")

    # -- accounts and people

    def acc(self, number):
        """An account; in books of before records told of accounts, by what is kept of it."""
        if number not in self.account and not self.tells and number in self.kept["account"]:
            old = self.kept["account"][number]
            self.open(number, old.asset, old.kind, old.owner)
        self.need(number in self.account, f"books on account {number}, which is not there")
        return self.account[number]

    def open(self, number, asset, kind, owner):
        bare = dict.fromkeys(("balance", "reserved", "pending_in", "last_out"), 0)
        new = Row(bare, number=number, asset=asset, kind=kind, owner=owner, credit_limit=None)
        self.account[number] = new

    def holder(self, number):
        account = self.acc(number)
        return f"{account.kind}/{account.owner}" if account.owner else account.kind

    def of_member(self, member):
        return [a for a in self.account.values() if (a.kind, a.owner) == ("member", member)]

    def person(self, member):
        """The member who goes on for one who was linked."""
        while member in self.merged:
            member = self.merged[member]
        return member

    def actor(self, cause):
        by, _, number = cause.partition("/")
        return f"member/{self.person(int(number))}" if by == "member" else cause

    def is_own_act(self, member):
        return self.actor(self.row.cause) == f"member/{self.person(member)}"

    def not_own_act(self, member):
        self.need(not self.is_own_act(member), "is somebody's own act about themselves")

    def tell(self, detail):
        """What is new since the last record rides along in the detail of this one."""
        first = "began" in detail
        self.need(not (first and self.tells), "begins the books a second time")
        self.tells, self.began = self.tells or first, detail.get("began", self.began)
        for part in detail.get("accounts", "").split():
            number, asset, kind, owner = part.split(":")
            told, number = (int(asset), kind, int(owner)), int(number)
            self.need(
                self.tells and number not in self.told, f"opens account {number} a second time"
            )
            if number not in self.account:
                self.open(number, *told)
            before = self.account[number]
            same = told == (before.asset, before.kind, before.owner)
            self.need(same, f"tells of account {number} as another's")
            self.told.add(number)
        self.need(not first or self.account.keys() == self.told, "does not tell of all accounts")
        for part in detail.get("people", "").split():
            number, _, joined, _, vouched, paid, forgotten, accounts = part.split(":")
            name = f"member/{number}"
            in_turn = self.tells and int(number) == len(self.people) + 1
            self.need(in_turn, f"tells of {name} out of turn")
            proven = first or not (vouched or paid or forgotten)
            self.need(proven, f"tells of {name} what no record bears out")
            self.people[int(number)] = joined
            for platform, key in (each.split("=") for each in accounts.split(",") if each):
                held = self.rows["identity"].get((platform, key), {}).get("member")
                parts = self.row.kind == "part" and held == detail.get("from")
                self.need(held is None or parts, f"gives somebody's account to {name}")
                self.rows["identity"][platform, key] = Row(member=int(number))
        for part in detail.get("pendings", "").split():  # Of books begun by an older version.
            number, ends, key = part.split(":")
            self.rows["reservation"][int(number)].update(ends_at=int(ends), key=key)

    # -- an entry that moves something

    def judge(self, row, detail, lines):
        closed = self.paused_until == CLOSED
        self.need(closed == (row.kind == "reopened"), "does not fit whether the books are closed")
        self.tell(detail)
        kind, record = row.kind, getattr(self, f"on_{row.kind}", None)
        known = record or kind in KINDS or kind in NOTED or kind in PASSED_OVER
        self.need(known, f"is of a kind nobody knows: {kind}")
        gives_back = row.corrects is not None or "parts" in detail
        self.need(gives_back or "corrects" not in how(kind), "does not say what it gives back")
        if kind in PASSED_OVER:
            self.passed_over[kind] += 1
        if kind in PASSED_OVER or kind == "propose":
            self.numbers |= {
                detail[each] for each in ("circle", "proposal", "vote") if each in detail
            }
            self.matters = max(self.matters, *self.numbers)
        if lines:
            self.first_moved = row.time if self.first_moved is None else self.first_moved
            self.move_all(row, detail, lines, gives_back)
            self.booked[row.number] = row
        still = kind == "link" or kind not in KINDS or "still" in how(kind)
        self.need(lines or still, f"is a {kind} that moves nothing")
        if record is not None:
            record(detail)

    def move_all(self, row, detail, lines, gives_back):
        moves = row.kind in KINDS or row.kind in PASSED_OVER
        self.need(moves, f"books, and is a {row.kind}")
        for asset in {line[1] for line in lines}:
            total = sum(line[2] for line in lines if line[1] == asset)
            need(total == 0, f"The postings of entry {named(row.number)} do not sum to zero.")
        self.need(len({line[0] for line in lines}) == len(lines), "books twice on one account")
        payers = {self.holder(line[0]) for line in lines if line[2] < 0}
        own = "gift" not in how(row.kind) or payers == {row.cause}
        self.need(own, f"was paid by {', '.join(sorted(payers))} and given by {row.cause}")
        reserved = "pending" in detail
        if reserved:
            self.pay_reserved(row, lines, detail.pending)
        if gives_back:
            self.give_back(self.parts(row, detail, lines))
        self.by_whom(row, detail, lines, payers, {self.holder(line[0]) for line in lines})
        for line in sorted(lines, key=lambda each: each[2]):  # Payers first.
            self.move(row.kind, *line, reserved=reserved)

    def move(self, kind, number, asset_number, amount, reserved):
        account, asset = self.acc(number), self.opened(asset_number)
        self.need(account.asset == asset_number, "books an asset on an account of another")
        sides = KINDS.get(kind, (account.kind, account.kind))
        may = account.kind in sides[amount > 0].split()
        self.need(may, f"({kind}) books on the account {self.holder(number)}")
        one = account.kind == "member" and account.owner in self.merged
        self.need(
            not one, f"books on the account of {self.holder(number)}, who is one with another"
        )
        account = Row(account, balance=account.balance + amount)
        if amount < 0 and "corrects" not in how(kind) and kind != "link":
            account.last_out = self.number
        over = account.kind == "outside" and account.balance > 0
        self.need(not over, "takes more out of a holding than it held")
        self.need(abs(account.balance) <= MOST, "takes an account beyond what can be counted")
        if amount < 0 and not reserved:
            self.may_pay(kind, asset, account)
        elif not reserved:
            small = "gift" not in how(kind) or asset.max_tip is None or amount <= asset.max_tip
            self.need(small, "gives more at once than was allowed then")
            right = kind != "starter" or amount == asset.starter
            self.need(right, "gives another starter than the one of then")
            self.may_take(kind, asset, account)
        self.put(account, breach=reserved or self.breaks(kind, asset))

    def opened(self, asset):
        self.need(asset in self.asset, "books a currency that was never opened")
        return self.asset[asset]

    def breaks(self, kind, asset):
        return "breach" in how(kind) and not ("credit" in how(kind) and asset.model == "issued")

    def may_pay(self, kind, asset, account):
        paused = account.kind == "member" and self.time < self.frozen.get(account.owner, 0)
        self.need(
            not (paused and "frozen" in how(kind)), "was paid by a member who was paused then"
        )
        stopped = self.time < (self.paused_until or 0) and "paused" in how(kind)
        self.need(not stopped, "was booked while all transfers were stopped")
        low, left = self.floor(asset, account), account.balance - account.reserved
        low = 0 if "owned" in how(kind) else low
        enough = low is None or left >= low or self.breaks(kind, asset)
        self.need(
            enough, f"takes the account {self.holder(account.number)} below its limit of then"
        )

    def floor(self, asset, account):
        """The lowest balance less reservations an account may reach; None: no floor."""
        if account.kind == "issuer":
            return -MOST if asset.supply_cap is None else -asset.supply_cap
        if account.kind != "member" or asset.model == "issued":
            return None if account.kind in ("exchange", "outside") else 0
        limit = asset.credit_limit if account.credit_limit is None else account.credit_limit
        return -limit if account.owner in self.established else -min(limit, asset.newcomer_limit)

    def may_take(self, kind, asset, account):
        bound = asset.ceiling if "gift" in how(kind) and account.kind == "member" else None
        fits = bound is None or account.balance + account.pending_in <= bound
        self.need(fits, "takes an account above the ceiling of then")

    def put(self, account, breach):
        """Keep an account, and what all newcomers together owe in its currency."""
        before, asset = self.account[account.number], self.asset[account.asset]
        if account.kind == "member" and account.owner not in self.established:
            owe = asset.newcomers_owe + owed(account) - owed(before)
            worse = asset.newcomers_owe < owe > asset.newcomers_together
            self.need(breach or not worse, "takes newcomers beyond their joint line")
            asset.newcomers_owe = owe
        self.account[account.number] = account

    def by_whom(self, row, detail, lines, payers, touched):
        """Nobody moderates in their own money matters; a debit has somebody's word for it."""
        kind, cause = row.kind, row.cause
        if kind in ("adjust", "donate"):
            agreed = payers == {cause} or (kind == "donate" and cause == "host")
            agreed = agreed or (kind == "donate" and self.pledged(row, lines))
            self.need(agreed, "takes from somebody who did not agree to it")
        self.need(kind != "mint" or self.actor(cause) not in touched, "was minted by whom it pays")
        self.need(kind != "import" or cause == "host", "brings balances in, and not by the host")
        if kind in ("spend", "move") or cause.startswith("proposal/"):
            self.decided(row, detail, lines)
        if kind == "reverse":
            movers = {self.actor(cause), self.actor(f"member/{detail.get('moved_by', cause[7:])}")}
            fair = cause.startswith("member/") and not movers & touched
            self.need(fair, "was reversed by somebody whose own money it is")
            for original in {
                part[0]: self.booked[part[0]] for part in self.parts(row, detail, lines)
            }.values():
                gift = "gift" in how(original.kind)
                self.need(gift, f"reverses a {original.kind}, which cannot be")
                young = self.time - original.time <= 7 * DAY or len(movers) == 2
                self.need(young, "reverses what is older than one moderator may alone")

    def decided(self, row, detail, lines):
        """The purse pays what a proposal says, to whom it says, once it was decided, and once."""
        told = self.proposal.get(row.cause, Row(state="missing", kind="", at=0))
        giver, taker, amount = next(
            (self.acc(a[0]), self.acc(b[0]), b[2]) for a in lines for b in lines if a[2] < 0 < b[2]
        )
        if (told.kind, told.state, told.at) == ("close", "paid", row.time):
            # What came into a fund since its closing was proposed goes after the rest.
            right = row.kind == "move" and (giver.balance, giver.owner) == (amount, told.fund)
            self.need(right, "pays other than was decided")
            return
        if row.kind == "charge":  # What paying it cost, in the same moment.
            self.need((told.state, told.at) == ("paid", row.time), "is a fee of nothing")
            return
        self.need(told.state in DECIDED + GOING_ON, "is not what any proposal decided")
        self.need(self.is_due(told), "pays before it is due")
        kind = {"close": "move", "expense": "spend", "repay": "outlay"}.get(told.kind, told.kind)
        part = told.amount // told.parts + (told.paid < told.amount % told.parts)
        to = self.person(told.receiver) if kind == "spend" else told.target
        to = taker.owner if kind == "outlay" else to  # A holding, which is who pays.
        given = (row.kind, amount, giver.owner, taker.owner)
        right = given == (kind, part, told.fund, to) and ("pending" in detail or kind == "mint")
        self.need(right, "pays other than was decided")
        told.update(paid=told.paid + 1, at=row.time, until=MOST)  # Its next step says until when.
        told.state = "paid" if told.paid == told.parts else "running"

    def is_due(self, told):
        """Whether what was decided may be done: from its time on, or while it is tried again."""
        if told.state == "instructed":
            return True
        return (self.time < told.until) == (told.state in ("stuck", "short", "late"))

    def pledged(self, row, lines):
        """Whether a gift is one that its giver pledged, and not sooner than it comes again."""
        told = self.proposal.get(row.cause, Row(amount=0, last=MOST, days=0))
        giver, taker = sorted(lines, key=lambda line: line[2])
        due = row.time >= told.last + told.days * DAY and taker[2] == told.amount
        if not due or self.acc(giver[0]).owner != self.person(told.by):
            return False
        told.last = row.time
        return self.acc(taker[0]).owner == told.fund

    def on_pledge(self, d):
        days = {"week": 7, "2weeks": 14, "month": 28}[d.every]
        told = Row(by=int(self.row.cause.removeprefix("member/")), amount=d.amount, fund=d.fund)
        self.proposal[f"pledge/{d.pledge}"] = Row(told, last=self.time, days=days)

    def on_unpledge(self, d):
        told = self.proposal.pop(f"pledge/{d.pledge}")
        by_rule = self.row.cause == "rule/pledge"
        self.need(by_rule or self.is_own_act(told.by), "ends what another gives")

    def on_propose(self, d):
        new = Row(kind=d.about, amount=d.amount, receiver=d.receiver, state="asked")
        new.by = int(self.row.cause.removeprefix("member/"))
        new.update(policy=d.get("policy", 0), terms=d.get("terms", ""))
        new.update(fund=d.get("fund", 0), target=d.get("target", 0), parts=d.get("payments", 1))
        self.proposal[f"proposal/{d.proposal}"] = Row(new, paid=0, at=0, until=0)

    def on_change(self, d):
        told = self.proposal[f"proposal/{d.proposal}"]
        fair = told.state in ("asked", "small", "window") and self.is_own_act(told.by)
        self.need(fair, "changes a proposal that it may not")
        told.update(amount=d.amount, policy=d.policy, state="asked", until=0)

    def on_step(self, d):
        told = self.proposal[f"proposal/{d.proposal}"]
        told.state, told.until = d.state, d.until
        # What only waits, as a moderator's change, can be objected to for 48 hours.
        hours = self.policies[told.policy]["challenge_hours"]
        hours = 48 if d.way in ("wait", "unless") else hours
        short = d.state in ("window", "challenge") and d.until < self.time + hours * DAY // 24
        self.need(not short, "can be objected to for less than was settled")
        if d.state == "second":  # A second vote is about the proposal that took this step last.
            self.proposal["second"] = told

    def on_round(self, d):
        """A round of grants is opened by what was decided, and members apply in it."""
        if d.act == "open":
            told = self.proposal.get(self.row.cause, Row(state="missing"))
            right = told.state in DECIDED and self.is_due(told) and told.kind == "grants"
            self.need(right, "opens a round that nobody decided")
            told.state = "round"
            bare = Row(counted=False, gifts=Counter(), over=False)
            part = f"fund/{told.fund}" if told.fund else "treasury"
            bare.thanks = told.terms.startswith("method=thanks")
            self.round[d.round] = Row(bare, budget=told.amount, applied={}, out=set(), part=part)
            self.numbers.add(d.round)
            self.matters = max(self.matters, d.round)
            return
        there = self.round.get(d.round, Row(over=True))
        self.need(not there.over, "is about a round that is not under way")
        if d.act in ("apply", "edit"):
            by = there.applied.get(d.place, (self.row.cause, 0))[0]
            same = self.actor(by) == self.actor(self.row.cause)
            self.need(same and 0 < d.amount <= there.budget, "applies for what it may not")
            there.applied[d.place] = (by, d.amount)
        elif d.act == "withdraw":
            there.out.add(d.place)
        elif d.act == "count":
            there.counted = True

    def on_backing(self, d):
        """A gift is its giver's own until the count; then what no project gets goes back."""
        there, escrow = self.round[d.round], f"escrow/{d.round}"
        lines = {self.holder(line[0]): line[2] for line in self.row.postings}
        own = lines.keys() == {self.row.cause, escrow} and not there.counted
        by_rule = self.row.kind == "unbacking" and self.row.cause == "rule/grants" and there.over
        self.need(escrow in lines and (own or by_rule), "moves what others gave")
        for who, amount in lines.items() - {(escrow, lines[escrow])}:
            there.gifts[who] -= amount
            all_theirs = sum(n for by, n in there.gifts.items() if self.actor(by) == who)
            self.need(all_theirs >= 0, "gives back more than somebody gave")

    on_unbacking = on_backing

    def on_grant(self, d):
        """A round pays what was applied for, to whoever applied, out of its budget, and once."""
        there, vote = self.round.get(d.round, Row(over=True)), self.vote.get(d.round)
        self.need(not there.over, "pays a round that is over")
        funded = set(map(int, d.funded.split()))
        voted = not funded or there.counted or (vote is not None and vote.state == "closed")
        known = there.thanks or funded <= there.applied.keys() - there.out
        self.need(voted and known, "funds what nobody voted for")
        paid, total = Counter(), 0
        for place in (
            ()
            if there.thanks
            else funded - {int(each.partition(":")[0]) for each in d.unpaid.split()}
        ):
            by, amount = there.applied[place]
            paid[self.actor(by)] += amount
            total += amount
        lines = {self.holder(line[0]): line[2] for line in self.row.postings}
        right = {**paid, **({there.part: -total} if total else {})}
        # What the purse adds to gifts, and how thanks are split, the program alone counts.
        if there.counted or there.thanks:
            total = -lines.get(there.part, 0)
            givers = {there.part, f"escrow/{d.round}"}
            takers = lines.keys() - givers
            less = all(n <= paid[who] for who, n in lines.items() if who not in givers)
            less = less or (there.thanks and takers <= {f"member/{n}" for n in self.people})
            right = lines if less else right
        self.need(lines == right and total <= there.budget, "pays other than was applied for")
        there.over = True

    def changes(self, kind):
        """What a proposal changes of a limit or of the policy, once it was decided."""
        told = self.proposal.get(self.row.cause, Row(state="missing"))
        due = told.state in DECIDED and self.is_due(told) and told.kind == kind
        self.need(due, "is not what any proposal decided")
        told.state = "paid"
        return Row(json.loads(told.terms))

    def on_policy(self, d):
        asked = self.changes("policy")
        right = {**self.policies[max(self.policies)], asked.field: asked.value}
        two = d.approvals > 1 or max(d.small_one, d.small_all) <= 5
        fair = two and d.approvals > 0 and d.challenge_hours >= 24 and d.unless_objected <= 10
        self.need(d == right and fair, "settles what was not decided, or never can be")
        self.policies[self.number] = d

    def on_setting(self, d):
        right = self.changes("setting") == {each: d[each] for each in ("field", "value", "here")}
        self.need(right, "is not what was decided")

    def parts(self, row, detail, lines):
        """(entry, account, amount) of all that an entry gives back."""
        if row.corrects is not None:
            return [(row.corrects, line[0], line[2]) for line in lines]
        parts, sums = [tuple(map(int, part.split(":"))) for part in detail.parts.split()], Counter()
        for _, account, amount in parts:
            sums[account] += amount
        self.need(sums == {line[0]: line[2] for line in lines}, "gives back other than it says")
        return parts

    def give_back(self, parts):
        for entry, number, amount in parts:
            self.need(entry < self.row.number, "gives back an entry that comes after it")
            account, left, lines = self.acc(number), abs(amount), self.booked[entry].postings
            given = {line[0]: abs(line[2]) for line in lines if line[2] * amount < 0}
            mine = [number] if number in given else []
            if account.kind == "member":  # Also what those gave who are one with them since.
                others = [each for each in given if each != number]
                mine += [n for n in others if self.person(self.acc(n).owner) == account.owner]
            self.need(mine, "gives back what was never given")
            for each in mine:
                back = self.rows["given back"].setdefault((entry, each), Row(corrected=0))
                part = min(left, given[each] - back.corrected)
                back.corrected, left = back.corrected + part, left - part
            self.need(left == 0, f"gives back more than is left of entry {named(entry)}")

    # -- reservations

    def on_reserve(self, d):
        kind, account, held = d["for"], self.acc(d.payer), "held" in how(d["for"])
        fits = d.pending not in self.rows["reservation"] and d.amount > 0
        self.need(fits and (d.payer == d.payee) == held, "reserves what cannot be reserved")
        fits = account.kind in KINDS[kind][0] and (held or self.acc(d.payee).kind in KINDS[kind][1])
        self.need(fits, f"reserves for a {kind} on accounts that have none")
        account, asset = (
            Row(account, reserved=account.reserved + d.amount),
            self.opened(account.asset),
        )
        self.may_pay(kind, asset, account)
        self.put(account, breach=False)
        if not held:
            coming = Row(self.acc(d.payee), pending_in=self.acc(d.payee).pending_in + d.amount)
            self.may_take(kind, asset, coming)
            self.account[d.payee] = coming
        new = Row(
            kind=kind, cause=self.row.cause, asset=account.asset, payer=d.payer, payee=d.payee
        )
        new.update(amount=d.amount, posted=0, state="open", opened_at=self.time, entry=None)
        told = {"ends_at": d.ends, "key": d.key} if "ends" in d else {}
        self.rows["reservation"][d.pending] = Row(new, **told)

    def pay_reserved(self, row, lines, number):
        posted = max(line[2] for line in lines)
        given = self.release(number, "posted", posted)
        takers = [line[0] for line in lines if line[2] > 0]
        payee = takers[0] if "held" in how(given.kind) else given.payee
        legs = {(line[0], line[2]) for line in lines} == {(given.payer, -posted), (payee, posted)}
        right = legs and (row.kind, row.cause) == (given.kind, given.cause)
        self.need(right, "pays something else than was reserved")

    def release(self, number, state, posted=0):
        given = self.rows["reservation"].get(number, Row(state="missing"))
        self.need(given.state == "open", "ends a reservation that is not open")
        self.need(posted <= given.amount, "pays more than was reserved")
        over = 0 < given.get("ends_at", 0) <= self.time
        self.need(not (posted and over), "pays a reservation whose time was over")
        early = state == "expired" and "ends_at" in given and not over
        self.need(not early, "ends a reservation before its time")
        given.update(state=state, posted=posted, entry=self.number if posted else None)
        payer, payee = self.acc(given.payer), self.acc(given.payee)
        self.put(Row(payer, reserved=payer.reserved - given.amount), breach=True)
        if "held" not in how(given.kind):
            payee.pending_in -= given.amount
        return given

    def on_void(self, d):
        self.release(d.pending, "voided")

    def on_expire(self, d):
        self.release(d.pending, "expired")

    # -- records that later entries are judged by

    def on_open(self, d):
        self.need(d.asset not in self.asset, "opens a currency a second time")
        own = [each for each in self.asset if self.asset[each].model != "outside"]
        last = self.asset[max(own)] if own else Row(sealed="", opened_at=self.time)
        new = Row({each: d[each] for each in (*DESIGN, "words") if each in DESIGN or each in d})
        new.update(newcomers_owe=0, sealed=last.sealed, opened_at=last.opened_at)
        self.asset[d.asset] = new

    def on_outside(self, d):
        self.need(d.asset not in self.asset, "opens a currency a second time")
        new = Row(dict.fromkeys(DESIGN), model="outside", decimals=d.decimals, words=d.words)
        new.update(credit_limit=0, newcomer_limit=0, newcomers_together=0, newcomers_owe=0)
        self.asset[d.asset] = Row(new, sealed="", opened_at=self.time)

    def on_design(self, d):
        asset, changes = self.opened(d.asset), {each: d[each] for each in d if each in DESIGN}
        sealed = d.field in asset.sealed.split(",") and self.row.cause.startswith("member/")
        self.need(not sealed, f"changes the {d.field}, which was sealed")
        changes.update({d.field: d.value} if "value" in d else {})
        self.need(changes.keys() <= set(DESIGN), f"changes the {d.field}, which cannot be")
        if self.row.cause.startswith("proposal/"):
            asked = self.changes("limit")
            self.need((asked.field, asked.value) == (d.field, d.value), "is not what was decided")
        unit = 10**asset.decimals
        asset.update(changes, **({"words": d.words} if "words" in d else {}))
        for account in self.account.values():
            if account.asset == d.asset and account.credit_limit is not None:
                account.credit_limit = account.credit_limit * 10**asset.decimals // unit

    def on_seal(self, d):
        asset = self.opened(d.asset)
        asset.sealed = ",".join(each for each in (asset.sealed, d.field) if each)

    def on_limit(self, d):
        self.opened(d.asset)
        if self.row.cause.startswith("proposal/"):
            self.need(self.changes("limit").value == d.value, "is not what was decided")
        limits = {(each.asset): each.credit_limit for each in self.of_member(d.member)}
        own = limits.get(d.asset)
        if own is None and limits.get(d.asset - 1) is not None:  # A new currency takes its place.
            units = 10 ** self.asset[d.asset].decimals, 10 ** self.asset[d.asset - 1].decimals
            own = limits[d.asset - 1] * units[0] // units[1]
        if own is None or own != d.value:  # One's own stays where one changes the currency.
            self.not_own_act(d.member)
        self.need(d.asset in limits or d.value is None, "limits an account that is missing")
        for account in self.of_member(d.member):
            if account.asset == d.asset:
                account.credit_limit = d.value

    def on_freeze(self, d):
        self.not_own_act(d.member)
        self.need(d.until <= self.time + 7 * DAY, "pauses somebody for longer than may be")
        by = self.actor(self.frozen_by.get(d.member, ""))
        renewed = self.time < self.frozen.get(d.member, 0) and by == self.actor(self.row.cause)
        self.need(not renewed, "renews a pause, and no second moderator did")
        self.frozen[d.member], self.frozen_by[d.member] = d.until, self.row.cause
        self.rows["freeze"][d.member] = Row(entry=self.number)

    def on_thaw(self, d):
        self.not_own_act(d.member)
        self.frozen.pop(d.member, None)

    def on_standing(self, d):
        by = "member/" if d.reason == "vouched" else f"rule/{d.reason}"
        new = self.row.cause.startswith(by) and d.member not in self.established
        self.need(new, "establishes somebody without a reason")
        if d.reason == "vouched":
            self.not_own_act(d.member)
        self.establish(d.member)

    def establish(self, member):
        for account in self.of_member(member):
            self.asset[account.asset].newcomers_owe -= owed(account)
        self.established[member] = self.time

    def on_joined(self, d):
        unknown = not self.people[d.member]
        self.need(unknown, f"changes since when member/{d.member} is there")
        self.people[d.member] = d.at

    def on_forget(self, d):
        own = self.row.cause == "host" or self.is_own_act(d.member)
        self.need(own, "has somebody forgotten who did not ask for it")
        for key in [k for k, each in self.rows["identity"].items() if each.member == d.member]:
            del self.rows["identity"][key]

    def on_role(self, d):
        if d.held:
            self.not_own_act(d.member)
            by = self.row.cause.removeprefix("member/")
            told = self.proposal.get(by, Row(by=0))  # An election's is given by nobody.
            by = int(by) if by.isdecimal() else told.by
            self.rows["role"][d.role, d.member] = Row(given_at=self.time, given_by=by, held=0)
        given = self.rows["role"][d.role, d.member]
        self.need(d.held or given.held, "takes back a role that nobody holds")
        given.held = d.held

    def on_pause(self, d):
        short_enough = d.until is None or d.until <= self.time + 7 * DAY
        self.need(short_enough, "stops all transfers for longer than may be")
        self.paused_until = d.until

    def on_closed(self, _):
        self.need(self.row.cause == "host", "is the host's alone")
        self.paused_until = CLOSED

    def on_reopened(self, _):
        self.need(self.row.cause == "host", "is the host's alone")
        self.paused_until = None

    def on_gap(self, d):
        fits = d.since <= d.until <= self.time and 0 <= d.entries < self.number
        self.need(fits, "tells of a gap that cannot have been")
        self.gaps.append(d)

    def on_debt(self, d):
        key = d.entry, d.account
        left = sum(line[2] for line in self.booked[d.entry].postings if line[0] == d.account)
        left -= self.rows["given back"].get(key, {}).get("corrected", 0)
        self.need(0 < d.amount <= left, "writes down a debt that is none")
        self.rows["debt"][key] = Row(amount=d.amount)

    def on_link(self, d):
        """What the one had is the other's; of two limits the lower, of two pauses the longer."""
        merged, into = d.member, d.into
        one = merged == into or merged in self.merged or into in self.merged
        self.need(not one, "joins members who cannot become one")
        touched = {self.holder(line[0]) for line in self.row.postings}
        theirs = touched <= {f"member/{merged}", f"member/{into}"}
        self.need(theirs, "moves what is neither of the two's")
        for left in self.of_member(merged):
            empty = not (left.balance or left.reserved or left.pending_in)
            self.need(empty, f"leaves something on the account member/{merged}")
            for kept in self.of_member(into):
                if kept.asset == left.asset and left.credit_limit is not None:
                    own = left.credit_limit if kept.credit_limit is None else kept.credit_limit
                    kept.credit_limit = min(own, left.credit_limit)
        if self.frozen.get(merged, 0) > self.frozen.get(into, 0):
            self.frozen[into], self.frozen_by[into] = self.frozen[merged], self.frozen_by[merged]
            self.rows["freeze"][into] = Row(self.rows["freeze"][merged])
        for identity in self.rows["identity"].values():
            identity.member = into if identity.member == merged else identity.member
        if merged in self.established and into not in self.established:
            self.establish(into)
        for vote, ballots in self.ballots.items():  # The later of their two ballots counts.
            if self.vote[vote].state == "open" and merged in ballots:
                ballots[into] = max(ballots[merged], ballots.get(into, (0, "")))
                ballots[merged] = (ballots[merged][0], "")
        self.merged[merged] = into

    # -- votes

    def on_vote(self, d):
        terms, number = read_terms(d.terms), d.vote
        in_turn = number > self.matters or number in self.numbers
        self.need(in_turn and d.closes > self.time, f"opens vote {number} out of turn")
        seals = [each.seal for each in self.vote.values() if each.seal]
        fair = (terms["tie"] == "draw") == ("seal" in d) and d.get("seal") not in seals
        self.need(fair, "opens a vote whose draw nobody could check")
        seats = sorted(seat for vote, seat in self.kept["seat"] if vote == number)
        if terms["who"] != "room":
            told = sha256(" ".join(map(str, seats)).encode()).hex()
            right = (len(seats), told) == (d.roll, d.roll_hash)
            need(right, f"The roll of vote {number} is not the one it was opened with.")
        by = int(self.row.cause.removeprefix("member/"))
        new = Row(kind=d.about, asked_by=by, terms=d.terms, roll=d.roll, seal=d.get("seal"))
        new.update(opened_at=self.time, closes_at=d.closes, entry=self.row.number, state="open")
        self.vote[number] = Row(new, outcome="", ended_at=None, ending=None)
        self.ballots[number], self.roll[number] = {}, seats
        self.matters, self.terms[number] = max(self.matters, number), terms
        self.words[number] = d.words

    def is_open(self, d):
        there = d.vote in self.vote and self.vote[d.vote].state == "open"
        self.need(there, "is about a vote that is not open")
        return self.vote[d.vote], self.terms[d.vote]

    def on_ballot(self, d):
        (vote, terms), member, choice = self.is_open(d), d.member, d.get("choice", "")
        own = self.row.cause == f"member/{member}" and member not in self.merged
        self.need(own, "is the ballot of somebody else than who gave it")
        timely = vote.opened_at <= d.get("said", self.time) < vote.closes_at
        self.need(timely, "is a ballot that came after its vote was over")
        allowed = terms["who"] == "room" or member in map(self.person, self.roll[d.vote])
        self.need(allowed, "is a ballot of somebody who may not vote there")
        read_ballot(terms, choice)
        before = self.ballots[d.vote].get(member, (0, ""))[1]
        self.need(not before or terms["change"] == "yes", "changes a ballot that stands as given")
        self.ballots[d.vote][member] = (self.row.number, choice)

    def on_option(self, d):
        vote, terms = self.is_open(d)
        timely = self.time < (vote.opened_at + vote.closes_at) // 2 and terms["add"] == "yes"
        self.need(timely, "adds an option where none is added")
        terms["picks"] += terms["picks"] == terms["options"] and terms["method"] == "approval"
        terms["options"] += 1
        self.need(terms["options"] == d.options, "adds an option that is not the next")
        vote.terms, self.words[d.vote] = write_terms(terms), d.words

    def on_postpone(self, d):
        vote, terms = self.is_open(d)
        tie = (
            self.row.cause == "rule/tie"
            and terms["tie"] == "reopen"
            and self.time >= vote.closes_at
        )
        later = self.row.cause == "rule/absence" and d.closes > vote.closes_at
        self.need(tie or later, "moves the end of a vote without a reason")
        terms["tie"] = "named" if tie else terms["tie"]
        vote.closes_at, vote.terms = d.closes, write_terms(terms)

    def on_result(self, d):
        (vote, terms), cancelled = self.is_open(d), d.outcome == "cancelled"
        due = self.row.cause == "rule/close" and self.time >= vote.closes_at
        own = terms["who"] == "room" and not (terms["quorum"] or terms["passing"])
        own = own and self.is_own_act(vote.asked_by)
        self.need(
            cancelled or due or own or self.row.cause == "rule/early",
            "closes a vote before its time",
        )
        by = self.row.cause.startswith("member/") or "secret" in terms  # Whose key may be lost.
        self.need(by or not cancelled, "cancels a vote, and nobody did")
        if not cancelled:
            sealed = vote.seal is None or sha256(bytes.fromhex(d.seed)).hex() == vote.seal
            self.need(sealed, "reveals another seed than the one that was sealed")
            right = self.recount(d.vote, terms, d)
            told = f"Vote {d.vote} is written down as “{d.outcome}”, and its ballots say “{right}”."
            need(right in (None, d.outcome), told)
        if vote.kind == "purse again":  # What was decided stands unless a second vote says no.
            stands = d.outcome in ("passed", "nobody", "no quorum")
            self.proposal["second"].state = "final" if stands else "lost"
        if d.outcome == "passed" and f"proposal/{d.vote}" in self.proposal:
            self.proposal[f"proposal/{d.vote}"].state = "passed"
        state = "cancelled" if cancelled else "closed"
        vote.update(state=state, outcome=d.outcome, ended_at=self.time, ending=self.row.number)

    def recount(self, number, terms, d):
        """The outcome of a vote by its ballots; None where this file cannot count it."""
        given = {who: choice for who, (_, choice) in self.ballots[number].items() if choice}
        if "secret" in terms:
            given = self.published(number, d)
        if terms["method"] not in ("yesno", "choice", "approval", "ranked"):
            self.passed_over[f"result by {terms['method']}"] += 1
            return None
        roll, own, ballots = {self.person(each) for each in self.roll[number]}, Counter(), Counter()
        passed = dict(tuple(map(int, each.split(":"))) for each in d.get("passed", "").split())
        carries = Counter(passed.values())
        fair = passed.keys() <= roll - given.keys() and carries.keys() <= given.keys()
        fair = fair and all(each <= max(2, len(roll) // 10) for each in carries.values())
        self.need(fair, "has other voices passed on than could be")
        for who, choice in given.items():
            own[choice] += 1
            ballots[choice] += 1 + carries[who]
        options = range(1, terms["options"] + 1)
        order = list(options) if terms["tie"] == "older" else []
        if terms["tie"] == "draw":
            records = sorted(entry for entry, choice in self.ballots[number].values() if choice)
            entered = sha256(",".join(map(str, records)).encode()).hex()
            key = f"{d.seed}:vote/{number}:{entered}:"
            if "secret" in terms:  # An election's.
                key = f"{d.seed}:{number}:"
            order = sorted(options, key=lambda each: sha256(f"{key}{each}".encode()))
        gone = dict(tuple(map(int, each.split(":"))) for each in d.get("gone", "").split())
        terms = terms | {"gone": gone} if terms["method"] == "ranked" else terms
        return outcome(terms, ballots, own, len(roll), order)

    def published(self, number, d):
        """What a secret vote has published, in the order of the receipts: as much as was given."""
        rows = sorted((p, r) for (vote, p), r in self.kept["opened"].items() if vote == number)
        lines = "\n".join(f"{row.choice} {row.receipt}" for _, row in rows)
        receipts = [row.receipt for _, row in rows]
        fair = sha256(lines.encode()).hex() == d.ballots and receipts == sorted({*receipts})
        fair = fair and len(rows) == len(self.ballots[number]) and all(r.choice for _, r in rows)
        fair = fair and [place for place, _ in rows] == [*range(1, len(rows) + 1)]
        self.need(fair, "counts other ballots than were published")
        return {place: row.choice for place, row in rows}

    def tally(self, number):
        """How often each answer stands on the ballots of a vote, and how many ballots there are."""
        terms, said = self.terms[number], [c for _, c in self.ballots[number].values() if c]
        counts, method = (
            Counter(at for choice in said for at in read_ballot(terms, choice)),
            terms["method"],
        )
        places = {"yesno": 3 if terms["consent"] == "no" else 4, "dates": 3 * terms["options"]}
        places = 0 if method in RANKED else places.get(method, terms["options"])
        return json.dumps([counts[at] for at in range(places)]), len(said)

    # -- what is kept beside the records

    def compare(self):
        head, kept, rows = self.head, self.kept, self.rows
        held = f"The books should hold {head.entries} entries, and there are {self.number}."
        need(head.entries == self.number == head.records, held)
        need(head.postings == self.lines, "There are postings that belong to no entry.")
        need(head.head == self.chain.hex(), "The head kept is not the hash of the last entry.")
        need(head.first_entry_at == self.first_moved, "The day of the first payment is another.")
        need(head.paused_until == self.paused_until, "Until when all is stopped is another.")
        own = [each for each in self.asset if self.asset[each].model != "outside"]
        need(head.asset == max(own, default=0), "The currency in use is not the last one.")
        need(head.matters == self.matters, "The last number given to a vote is another.")
        need(self.began in (None, head.created_at), "The day the books began is another.")
        need(head.told == (len(self.people) if self.tells else None), "More members are told of.")
        tables = {"members": "member", "accounts": "account", "assets": "asset"}
        for name, what in (tables | {"pendings": "reservation"}).items():
            every = sorted(kept[what]) == list(range(1, head[name] + 1))
            need(every, f"Of {head[name]} {name} that were numbered not all are there.")
        for number, vote in self.vote.items():
            vote.cast = len(set(map(self.person, self.ballots[number])))
            if "secret" not in self.terms[number]:
                vote.tally, vote.cast = self.tally(number)
            there = kept["vote"].get(number)
            if there and there.salt is not None:
                words = salted(there.salt, f"{there.question}\n{there.options}")
                need(words == self.words[number], f"The words of vote {number} were changed.")
            open_ones = {} if "secret" in self.terms[number] else self.ballots[number]
            for member, (entry, choice) in open_ones.items():
                rows["ballot"][number, member] = Row(entry=entry, choice=choice)
        for number in {*kept["member"], *self.established, *self.frozen, *self.merged}:
            known = {"established_at": self.established, "frozen_until": self.frozen}
            known["merged_into"] = self.merged
            rows["member"][number] = Row({name: each.get(number) for name, each in known.items()})
        for what in COMPARED:
            for key in [*rows[what], *kept[what]]:
                there = kept[what].get(key, {})
                if what == "identity" and key not in rows[what] and there.member > len(self.people):
                    continue  # Whoever came since the last record is told of by the next one.
                need(key in rows[what], f"No record tells of {what} {key}.")
                need(key in kept[what], f"{what} {key}, of which the records tell, is missing.")
                for name, value in rows[what][key].items():
                    told = (
                        f"{name} of {what} {key} is {value} by the records, not {there.get(name)}"
                    )
                    need(there.get(name) == value, f"The {told}.")
        for asset in kept["asset"]:
            total = sum(each.balance for each in kept["account"].values() if each.asset == asset)
            need(total == 0, f"All accounts of asset {asset} together are {total} units, not 0.")


# -- counting --------------------------------------------------------------------------------------

TERMS = {"method": "", "options": 0, "picks": 1, "seats": 1, "who": "", "quorum": "", "passing": ""}
TERMS |= {
    "abstain": "",
    "least": 1,
    "change": "yes",
    "add": "no",
    "reasons": "open",
    "tie": "named",
}
TERMS |= {"consent": "no"}
RANKED = ("ranked", "schulze", "stv")


def read_terms(text):
    terms = TERMS | dict(part.split("=", 1) for part in text.split(";"))
    return terms | {each: int(terms[each]) for each in ("options", "picks", "seats", "least")}


def write_terms(terms):
    """Of those that came after the first eight only what is not usual."""
    usual = dict(list(TERMS.items())[8:])
    return ";".join(f"{k}={value}" for k, value in terms.items() if usual.get(k) != value)


def read_ballot(terms, text):
    """What a ballot says, as places from 0 (of rankings: best first). Raises ValueError."""
    method, answers = terms["method"], ["yes", "no", "abstain", "block"]
    if not text:
        return []
    if method == "yesno":
        return [answers[: 4 if terms["consent"] == "yes" else 3].index(text)]
    if method == "dates":
        return [3 * at + "ymn".index(each) for at, each in enumerate(text)]
    picked = [int(each) for each in text.replace("=", ">").replace(",", ">").split(">")]
    few = method in RANKED or terms["least"] <= len(picked) <= terms["picks"]
    if (
        not few
        or len({*picked}) < len(picked)
        or not {*picked} <= {*range(1, terms["options"] + 1)}
    ):
        raise ValueError(text)
    return [each - 1 for each in picked]


def outcome(terms, ballots, own, eligible, order):
    """The outcome as its record holds it; `ballots`: how many voices stand behind each choice."""
    share, apart = terms["quorum"], terms["abstain"] == "apart"
    quorum = -(-Fraction(share) * eligible // 1) if "/" in share else int(share or 0)
    voted = sum(own.values()) - (own["abstain"] if apart else 0)
    if not ballots:
        return "nobody"
    if voted < quorum:
        return "no quorum"
    if terms["method"] == "yesno":
        yes, no = ballots["yes"], ballots["no"] + ballots["block"]
        share, _, base = (terms["passing"] or ">1/2 of yes+no").partition(" of ")
        cast = yes + no + (0 if apart else ballots["abstain"])
        base = {"yes+no": yes + no, "cast": cast, "all": eligible}[base]
        needed = Fraction(share.lstrip(">=")) * base
        enough = base and yes and (yes >= needed if ">=" in share else yes > needed)
        return "blocked" if ballots["block"] else "passed" if enough else "failed"
    if terms["method"] == "ranked":
        ballots = still_there(ballots, terms["gone"])
        if not ballots:
            return "nobody"
        best = runoff(terms, ballots, order)
    else:
        votes = Counter()
        for text, voices in ballots.items():
            votes.update(dict.fromkeys(read_ballot(terms, text), voices))
        best = [option + 1 for option in sorted(votes) if votes[option] == max(votes.values())]
    equal = ",".join(map(str, best))
    if len(best) == 1:
        return f"won {equal}"
    return f"won {min(best, key=order.index)} between {equal}" if order else f"tie {equal}"


def still_there(ballots, gone):
    """Rankings without the options that are gone, or with those that stand in their place."""
    left = Counter()
    for text, voices in ballots.items():
        options = dict.fromkeys(gone.get(int(each), int(each)) for each in text.split(">"))
        left[">".join(str(each) for each in options if each)] += voices
    return {text: voices for text, voices in left.items() if text}


def runoff(terms, ballots, order):
    """Instant runoff: the winner, or those who are equal at the end."""
    order = order or list(range(1, terms["options"] + 1))
    standing = sorted({*order} - {*terms["gone"]})
    while True:
        votes = dict.fromkeys(standing, 0)
        for text, voices in ballots.items():
            for option in [each + 1 for each in read_ballot(terms, text) if each + 1 in votes][:1]:
                votes[option] += voices
        most, fewest = max(votes.values()), min(votes.values())
        leaders = [option for option in standing if votes[option] == most]
        if 2 * most > sum(votes.values()) or leaders == standing:
            return leaders
        # Those without any vote go together; else the one that comes last in the order.
        last = [option for option in standing if votes[option] == fewest]
        gone = last if fewest == 0 else [max(last, key=order.index)]
        standing = [option for option in standing if option not in gone]


# -- the file, from its first line to its last -----------------------------------------------------


def check(lines, digests):
    """The sentence of what was found in an export; raises Wrong at the first thing wrong."""
    kept, books, head = defaultdict(dict), None, None
    for line in (json.loads(line, object_hook=Row) for line in lines):
        what = line.what
        if what == "books":
            head = line
            need(head.form == 1, f"This file knows form 1 of an export, and it is {head.form}.")
        elif what == "record":
            books = books or Books(head, kept, digests)
            books.take(line)
        else:
            key = tuple(line[each] for each in KEYS.get(what, ("number",)))
            kept[what][key[0] if len(key) == 1 else key] = line
    books = books or Books(head, kept, digests)
    books.check_digests()
    books.compare()
    said = f"{books.number} entries, {books.lines} postings, {len(kept['account'])} accounts"
    said += f", {len(books.digests)} digests kept" if books.digests else ""
    over = ", ".join(f"{count} {kind}" for kind, count in sorted(books.passed_over.items()))
    over = f" Hashed, and not judged here: {over}." if over else ""
    return f"{said}. All is as it must be. {short(books.chain)}{over}"


def read(path):
    return Path(path).read_text("utf-8-sig").splitlines()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("export", nargs="*", help="what export --format records wrote")
    parser.add_argument("--digests", help="a file of lines that members kept")
    parser.add_argument("--proof", help="what somebody was given as a proof")
    given, code = parser.parse_args(), 0
    if bool(given.proof) == bool(given.export):
        parser.error("give an export, or --proof FILE")
    look = check_proof if given.proof else check
    for path in given.export or [given.proof]:
        try:
            said = look(read(path), [*read_digests(read(given.digests))] if given.digests else [])
        except (Wrong, OSError) as wrong:
            code, said = 1, str(wrong)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            code, said = 1, "This cannot be read: it is not as docs/verifying.md has it."
        sys.stdout.write(f"{path}: {said}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
