#!/usr/bin/env python3
"""Checks the books of a Commonpurse community from an export alone, trusting nobody.

    python docs/verify_export.py EXPORT [EXPORT ...] [--digests FILE]
    python docs/verify_export.py --proof FILE [--digests FILE]

EXPORT is what `commonpurse export --format records` wrote; docs/verifying.md says what is checked
here, and why. It shares no line with the program. Exit code 0: all in order; 1: something is wrong.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from fractions import Fraction
from pathlib import Path

DAY = 86_400_000_000  # All times are microseconds since 1970, UTC.
PURSE, CIRCLE = ("treasury", "fund"), ("pot", "deposits", "reserve")
CLOSED = 2**62  # Until then all is stopped where a community was closed.


class Wrong(Exception):
    """The books are not as they must be; the message says what."""


class Row(dict):  # An object of the file, whose fields are said like attributes.
    __getattr__, __setattr__ = dict.__getitem__, dict.__setitem__


def need(fine, sentence):
    if not fine:
        raise Wrong(sentence)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def salted(salt, text):
    return sha256(bytes.fromhex(salt), text.encode()).hex()


def canonical(record):
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def merkle_root(nodes):
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
    posted = [each for each in read_digests(lines) if each.root]
    parts = "".join(line.strip() for line in lines).split('{"record":')[1:]
    decoder = json.JSONDecoder(object_hook=Row)
    proofs = [decoder.raw_decode('{"record":' + part)[0] for part in parts]
    need(len(posted) == 1 and proofs, "A proof holds one digest with a root, and some entries.")
    digest, numbers = posted[0], [str(proof.record.number) for proof in proofs]
    known = not kept or any((each.head, each.root) == (digest.head, digest.root) for each in kept)
    need(known, "The digest of this proof is none of those that were kept.")
    for proof in proofs:
        record, number = proof.record, proof.record.number
        node = sha256(b"\x00", bytes.fromhex(proof.blind), canonical(record))
        for step in proof.path:
            other = bytes.fromhex(step[1:])
            node = sha256(b"\x01", other, node) if step[0] == "L" else sha256(b"\x01", node, other)
        inside = digest.entries - digest.of < number <= digest.entries and node == digest.root
        inside = inside and record.community == digest.books
        need(inside, f"Entry {number} is not in that digest as it stands here.")
        right = "memo" not in proof or salted(proof.salt, proof.memo) == record.memo
        need(right, f"The words of entry {number} are not those that were booked.")
    said = f"In the digest of {digest.entries} entries, as they stand here: {', '.join(numbers)}"
    return f"{said}. No proof can say that these are all the entries somebody has."


GIFTS = ("tip", "request", "rain", "reaction")
CORRECTIONS = ("undo", "refund", "restart", "reverse", "righted")
# All other debits of a member are their own act; all other debits of the purse are decided.
AGREED = (*CORRECTIONS, "import", "link", "seat", "contribution")
UNDECIDED = ("burn", "grant", "righted", "shared", "unshared")
# Which kinds of entries alone take from accounts of a kind; and to which alone some kinds give.
TAKES = {"issuer": "mint starter import", "outside": "receive handed righted"}
TAKES |= {"escrow": "grant unbacking", **dict.fromkeys(CIRCLE, "payout circle")}
GIVES = {"burn": "issuer", "shared": "fund treasury"}
GIVES |= dict.fromkeys(("receive", "adjust", "unshared"), "treasury")
GIVES |= {"donate": "treasury fund", "move": "treasury fund", "mint": "treasury member"}
GIVES |= {"backing": "escrow", **dict.fromkeys(("handed", "outlay", "charge"), "outside")}
GIVES |= dict.fromkeys(("spend", "writeoff"), "member")
# What a record changes of what is kept: its kind; of which rows, found by which of its fields; in
# which columns, each from a field of its detail or its own: of that name, of another, or just so.
CHANGES = defaultdict(list)
TABLE = """
freeze member member frozen_until=until
thaw member member frozen_until=none
standing member member established_at=time
link member member merged_into=into
role role role,member held
debt debt entry,account amount
pause books community paused_until=until
closed books community paused_until=closed
reopened books community paused_until=none
gap gap number entries until time
reserve reservation pending kind=for state='open opened_at=time cause payer payee amount entry=none
void reservation pending state='voided
expire reservation pending state='expired
vote vote vote kind=about state='open opened_at=time closes_at=closes entry=number roll seal
vote vote vote outcome=' ended_at=none ending=none
option rule vote options words
postpone vote vote closes_at=closes
result vote vote outcome ended_at=time ending=number
propose proposal proposal kind=about state=first until=ends asset amount by=cause
propose proposal proposal receiver fund target payments terms
receive voucher of state='done
change proposal proposal state='asked amount
step proposal proposal state until
extend proposal proposal until
pledge pledge pledge by=cause at=time amount fund every
unpledge pledge pledge by=none
"""
for kind, what, by, *columns in map(str.split, TABLE.strip().splitlines()):
    CHANGES[kind].append((what, by.split(","), [each.partition("=")[::2] for each in columns]))
COMPARED = ("books", "account", "member", "role", "debt", "back", "reservation", "vote", "ballot")
COUNTED = ("yesno", "choice", "approval", "ranked")
PLEDGED = {"week": 7, "2weeks": 14, "month": 28}
# In which states a proposal may be carried out; and from which alone a step leads to some states.
DECIDED = ("window", "challenge", "passed", "final", "instructed", "running")  # From a time on.
RETRIED = ("stuck", "short", "late")  # Until a time.
BOOKED_AS = {"close": "move", "expense": "spend", "half": "spend", "repay": "outlay"}
STEPS = {"window": "asked small reported", "challenge": "passed voted", "late": "instructed"}
STEPS |= {"short": "running", "running": "running", "passed": "", "voted": "", "final": ""}
STEPS |= dict.fromkeys(("asked", "report", "reported", "shared", "paid"), "")
STEPS |= dict.fromkeys(("stuck", "instructed"), "window challenge passed final stuck shared")


class Books:  # What the records say so far, in the rows in which an export says what is kept.
    def __init__(self, kept, digests):
        [head] = kept["books"].values()
        self.kept, self.rows, self.roll = kept, defaultdict(dict), defaultdict(list)
        self.digests = [each for each in digests if each.books == head.community]
        self.account, self.member, self.holder = self.rows["account"], self.rows["member"], {}
        for number, each in kept["account"].items():
            self.account[number] = Row(each, balance=0, reserved=0, pending_in=0, last_out=0)
            self.holder[number] = f"{each.kind}/{each.owner}" if each.owner else each.kind
        for number in kept["member"]:
            self.member[number] = Row(established_at=None, frozen_until=None, merged_into=None)
        self.books = self.rows["books"][head.community] = Row(paused_until=None)
        self.heads, self.row, self.texts, self.told = [bytes(32)], Row(number=0, time=0), {}, set()
        self.rules, self.given, self.round, self.circle = self.rows["rule"], {}, {}, {}
        self.booked, self.back, self.passed_over, self.second = {}, Counter(), Counter(), None
        self.applied, self.halved, self.sums, self.waits = {}, {}, Counter(), []
        for vote, member in sorted(kept["seat"]):
            self.roll[vote].append(member)

    def need(self, fine, text):
        need(fine, f"Entry {self.row.number} {text}.")

    def take(self, line):
        row, before, self.row = line.record, self.row, line.record
        need(row.number == before.number + 1, f"Entry {before.number + 1} is missing.")
        self.need(row.time >= before.time, "is older than the one before it")
        if line.memo is not None and line.salt != "":  # Empty: words were taken out of them.
            right = line.salt is not None and salted(line.salt, line.memo) == row.memo
            need(right, f"The words of entry {row.number} are not those that were booked.")
        text = canonical(row)
        if any(each.entries - each.of < row.number <= each.entries for each in self.digests):
            self.texts[row.number] = text
        self.heads.append(sha256(self.heads[-1], text))
        self.need(self.heads[-1].hex() == line.hash, "was changed after it was booked")
        self.judge(row, Row(row.detail or {}))

    def check_digest(self, digest):
        last, name = digest.entries, f"A digest of {digest.entries} entries"
        if any(gap.entries < last for gap in self.rows["gap"].values()):
            return  # It may be of the time that was lost.
        need(last <= self.row.number, f"{name} is kept, and the books hold only {self.row.number}.")
        fits = digest.after in (b"", *self.heads[: last + 1]) and self.heads[last] == digest.head
        leaves = []
        for number in range(last - digest.of + 1, last + 1):
            blind = sha256(b"\x02", self.heads[last - 1], self.heads[number - 1])
            leaves.append(sha256(b"\x00", blind, self.texts[number]))
        fits = fits and (not leaves or merkle_root(leaves) == digest.root)
        need(fits, f"{name} is not of these books: something was changed.")

    def person(self, member):
        into = self.member[member].merged_into
        return self.person(into) if into else member

    def actor(self, cause):
        by, _, number = cause.partition("/")
        return f"member/{self.person(int(number))}" if by == "member" else cause

    def judge(self, row, d):
        closed = self.books.paused_until == CLOSED
        self.need(closed == (row.kind == "reopened"), "does not fit whether the books are closed")
        self.need("began" not in d or not self.told, "begins the books a second time")
        for number, told in (each.split(":", 1) for each in d.get("accounts", "").split()):
            there = self.account[int(number)]
            same = told == f"{there.asset}:{there.kind}:{there.owner}" and number not in self.told
            self.need(same, f"opens account {number} a second time")
            self.told.add(number)
        moved = Counter({self.holder[line[0]]: line[2] for line in row.postings})
        gives_back = row.corrects is not None or "parts" in d
        self.need(gives_back or row.kind not in CORRECTIONS, "does not say what it gives back")
        self.need(moved or row.kind not in GIFTS, f"is a {row.kind} of nothing")
        if moved:
            self.books.first_entry_at = self.books.get("first_entry_at") or row.time
            self.entry(row, d, moved, gives_back)
        check, half = getattr(self, f"on_{row.kind}", None), d.get("about") == "half"
        if check:
            check(d, moved)
        known = {**row, **d, "closed": CLOSED}
        known |= {"first": "report", "ends": d.until} if half else {"first": "asked", "ends": None}
        for what, by, columns in CHANGES[row.kind]:
            key = tuple(known[each] for each in by)
            there = self.rows[what].setdefault(key if len(key) > 1 else key[0], Row())
            for column, name in columns:
                there[column] = name[1:] if name[:1] == "'" else known.get(name or column)
        self.passed_over[row.kind] += not (moved or check or CHANGES[row.kind]) or row.kind == "gap"

    def entry(self, row, d, moved, gives_back):
        for asset in {line[1] for line in row.postings}:
            total = sum(line[2] for line in row.postings if line[1] == asset)
            need(total == 0, f"The postings of entry {row.number} do not sum to zero.")
        one = len({line[1] for line in row.postings}) == 1 or row.kind in (*CORRECTIONS, "link")
        one = one and len({line[0] for line in row.postings}) == len(row.postings)
        self.need(one, "books twice on one account, or in two currencies")
        if "pending" in d:
            self.pay_reserved(row, d.pending)
        self.by_whom(row, d, moved, self.give_back(row, d) if gives_back else [])
        self.booked[row.number] = row
        for number, asset, amount in row.postings:
            account, holder = self.account[number], self.holder[number]
            takes, gives = TAKES.get(account.kind, row.kind), GIVES.get(row.kind, account.kind)
            allowed = row.kind in takes.split() if amount < 0 else account.kind in gives.split()
            gone = account.kind == "member" and self.member[account.owner].merged_into
            fits = allowed and account.asset == asset and not gone
            self.need(fits, f"({row.kind}) books on the account {holder}")
            account.balance += amount
            if amount < 0 and not gives_back and row.kind != "link":
                account.last_out = row.number
            over = account.balance > 0 if account.kind == "outside" else account.balance < 0
            over = over and account.kind in (*PURSE, *CIRCLE, "escrow", "outside")
            self.need(not over, f"takes more out of {holder} than it held")

    def by_whom(self, row, d, moved, originals):
        """A debit has its payer's word for it, or a decision; nobody moderates their own money."""
        kind, cause, payers = row.kind, row.cause, {who for who, n in moved.items() if n < 0}
        own = {each for each in payers if each.startswith("member/")} <= {cause} or kind in AGREED
        own = own or (kind == "donate" and (cause == "host" or self.pledged(moved)))
        self.need(own, f"takes from {', '.join(payers)}, who did not agree to it")
        self.need(kind != "mint" or self.actor(cause) not in moved, "was minted by whom it pays")
        self.need(kind != "import" or cause == "host", "brings balances in, and not by the host")
        purse = any(each.partition("/")[0] in PURSE for each in payers) and kind not in UNDECIDED
        if kind != "shared" and (purse or cause.startswith("proposal/")):
            self.decided(row, d, moved)
        if kind == "reverse":
            movers = {self.actor(cause), self.actor(f"member/{d.get('moved_by', cause[7:])}")}
            late = row.time - min(each.time for each in originals) > 7 * DAY
            fair = cause.startswith("member/") and not movers & moved.keys() and len(movers) > late
            fair = fair and all(each.kind in GIFTS for each in originals)
            self.need(fair, "is reversed by somebody who may not")

    def give_back(self, row, d):
        """At most what is left of a posting comes back, to whoever gave it, or goes on for them."""
        parts, sums = [(row.corrects, line[0], line[2]) for line in row.postings], Counter()
        if row.corrects is None:
            parts = [tuple(map(int, part.split(":"))) for part in d.parts.split()]
        for entry, number, amount in parts:
            self.need(entry in self.booked, "gives back an entry that is not before it")
            sums[number], left, me = sums[number] + amount, abs(amount), self.account[number]
            given = {a: abs(n) for a, _, n in self.booked[entry].postings if n * amount < 0}
            for each in sorted(given, key=lambda each: each != number):
                other = self.account[each]
                mine = other.kind == me.kind == "member" and self.person(other.owner) == me.owner
                part = min(left, given[each] - self.back[entry, each]) * (mine or each == number)
                self.back[entry, each], left = self.back[entry, each] + part, left - part
            self.need(left == 0, f"gives back more than is left of entry {entry}")
        same = sums == Counter({line[0]: line[2] for line in row.postings})
        self.need(same, "gives back other than it says")
        return [self.booked[entry] for entry, _, _ in parts]

    def pay_reserved(self, row, number):
        (payer, _, _), (payee, _, posted) = sorted(row.postings, key=lambda line: line[2])
        given = self.rows["reservation"][number]
        right = given.state == "open" and given.payer == payer and given.payee in (payer, payee)
        right = right and (row.kind, row.cause) == (given.kind, given.cause)
        self.need(right and posted <= given.amount, "pays something else than was reserved")
        given.update(state="posted", posted=posted, entry=row.number)

    def on_link(self, d, moved):
        one, other = self.member[d.member], self.member[d.into]
        theirs = moved.keys() <= {f"member/{d.member}", f"member/{d.into}"}
        fair = theirs and one is not other and not (one.merged_into or other.merged_into)
        self.need(fair, "joins members who cannot become one")
        other.established_at = other.established_at or (one.established_at and self.row.time)
        other.frozen_until = max(one.frozen_until or 0, other.frozen_until or 0) or None
        for vote, given in self.given.items():
            if self.rows["vote"][vote].state == "open" and d.member in given:
                mine, pick = given[d.member], min if self.rules[vote].change == "no" else max
                given[d.into] = pick(mine, given.get(d.into, mine), key=lambda each: each.entry)
                given[d.member] = Row(mine, choice="")

    def is_due(self, told):
        early = self.row.time < (told.until or 0)
        return told.state == "instructed" or early == (told.state in RETRIED)

    def on_step(self, d, _):
        told = self.rows["proposal"][d.proposal]
        hasty = d.state in ("window", "challenge") and d.until < self.row.time + DAY
        fair = told.state in STEPS.get(d.state, told.state).split() and not hasty
        fair = fair and (d.state not in ("stuck", "short", "instructed") or self.is_due(told))
        self.need(fair and told.state != "paid", "decides what nobody decided")
        self.second = told if d.state == "second" else self.second

    def proposed(self):
        by, _, number = self.row.cause.partition("/")
        told = self.rows["proposal"].get(int(number) if by == "proposal" else 0, Row(state=""))
        self.need(told.state in (*DECIDED, *RETRIED), "is not what any proposal decided")
        self.need(self.is_due(told), "pays before it is due")
        told.state = "paid"
        return told

    def decided(self, row, d, moved):
        """The purse pays what a proposal says, to whom it says, and once, when it was decided."""
        (giver, _), (taker, amount) = sorted(moved.items(), key=lambda each: each[1])
        number = row.cause.removeprefix("proposal/")
        told = self.rows["proposal"].get(number.isdecimal() and int(number), Row(fund=0, target=0))
        fund, target = (f"fund/{each}" if each else "treasury" for each in (told.fund, told.target))
        after = row.kind == "charge" or (told.get("kind"), row.kind) == ("close", "move")
        if after and told.get("at") == row.time:
            self.need(giver == fund, "pays other than was decided")
            return  # What paying it cost; or what came into a fund since its end was proposed.
        self.proposed()
        kind = BOOKED_AS.get(told.kind, told.kind)
        parts, paid = told.payments or 1, told.get("paid", 0)
        part = told.amount // parts + (paid < told.amount % parts)
        to = f"member/{self.person(told.receiver)}" if kind in ("spend", "writeoff") else target
        to = taker if kind in ("burn", "outlay") else to
        number, asset, _ = max(row.postings, key=lambda line: line[2])
        part = min(part, -self.account[number].balance) if kind == "writeoff" else part  # As owed.
        kept = kind == "mint" or (giver == fund and "pending" in d)
        right = kept and (row.kind, amount, taker, asset) == (kind, part, to, told.asset)
        self.need(right, "pays other than was decided")
        told.update(paid=paid + 1, at=row.time, until=2**63)  # Its next step says when.
        told.state = "running" if told.paid < parts else "paid"

    def pledged(self, moved):
        by, _, number = self.row.cause.partition("/")
        nothing = Row(by="", amount=0, fund=0, every="month", at=0)
        told = self.rows["pledge"].get(int(number) if by == "pledge" else 0, nothing)
        part = f"fund/{told.fund}" if told.fund else "treasury"
        due, told.at = told.at + PLEDGED[told.every] * DAY <= self.row.time, self.row.time
        return due and moved == {self.actor(told.by): -told.amount, part: told.amount}

    def on_propose(self, d, _):
        fair = d.proposal not in self.rows["proposal"]
        if d.about == "half":  # Just so much, for whoever applied, as the payout kept back.
            mine, kept = self.applied[d.target, d.place], (d.asset, d.fund, d.amount)
            fair = fair and self.halved.pop((d.target, d.place), None) == kept
            fair = fair and self.actor(mine.by) == f"member/{d.receiver}"
            mine.half = d.proposal
        self.need(fair, "proposes what there is not")

    def on_change(self, d, _):
        told = self.rows["proposal"][d.proposal]
        own = self.actor(told.by) == self.actor(self.row.cause) and told.kind != "half"
        self.need(own and told.state in ("asked", "small", "window"), "changes what it may not")

    def on_round(self, d, _):
        by, place = self.row.cause, (d.round, d.get("place"))
        if d.act == "open":
            self.round[d.round] = self.proposed()
        elif d.act == "apply":
            self.applied[place] = Row(by=by, half=0)
        elif d.act == "off":
            self.round[d.round].amount = 0
        elif d.act == "report":
            half = self.rows["proposal"].get(self.applied[place].half, Row(state=""))
            fair = half.state == "report" and self.row.time < half.until
            fair = fair and self.actor(by) == self.actor(self.applied[place].by)
            self.need(fair, "tells of a grant whose second half is not kept")
            half.state = "reported"

    def on_grant(self, d, moved):
        told, paid = self.round.pop(d.round), Counter(moved)
        out = -sum(min(0, moved[who]) for who in moved if who.partition("/")[0] in PURSE)
        there = (each for each in self.account.values() if each.asset == told.asset)
        held = out + sum(each.balance for each in there if each.kind in PURSE)
        for place, units in (map(int, each.split(":")) for each in d.get("halves", "").split()):
            who, out = self.actor(self.applied[d.round, place].by), out + units
            paid[who] -= units  # At once it was paid as much, or a unit more.
            self.halved[d.round, place] = (told.asset, told.fund or 0, units)
            self.need(paid[who] >= 0 and 20 * (2 * units + 1) > held, "keeps another half back")
        fair = told.kind == "grants" and {line[1] for line in self.row.postings} <= {told.asset}
        self.need(fair and out <= told.amount, "pays more than was decided")

    def on_income(self, d, _):
        told = Row({"fee": 0, "share": 0, "held": 0, **d, "state": "open", "by": self.row.cause})
        told.left, self.rows["voucher"][self.row.number] = told.amount - told.fee, told
        fair = not told.share or not self.rows["share"][told.share].ended
        self.need(fair, "is to be shared by a rule that does not hold")

    on_payment = on_correction = on_income

    def on_righted(self, d, _):
        told = self.rows["voucher"][d.of]
        first = self.rows["voucher"][told.of]
        first.left, paid = told.held, self.rows["proposal"].get(first.get("proposal"), {})
        key = (first.share, first.asset, 0) if first.state == "shared" else paid.get("part")
        self.sums[key] -= told.amount + told.get("gone", 0) - first.get("never", 0)
        first.never = told.get("gone", 0)

    def on_share(self, d, _):
        told, rules = self.proposed(), self.rows["share"]
        old = rules[d.before] if "before" in d else Row(ended=not d.split)
        whole = sum(int(each.partition("=")[2]) for each in d.split.split())
        fair = told.kind == "share" and json.loads(told.terms)["split"] == d.split
        fair = fair and whole == (10_000 if d.split else 0) and not old.ended
        self.need(fair, "settles a share that was not decided")
        old.ended = True
        rules[self.row.number] = Row(split=d.split, ended=not d.split, by=self.row.cause)

    def on_shared(self, d, moved):
        """Of all that ever came a part has its share and no more; who has a role is paid later."""
        told, rule, by = self.rows["voucher"][d.of], self.rows["share"][d.share], self.person(d.by)
        fair = (told.state, told.share, rule.by) == ("done", d.share, self.row.cause)
        key, told.state, taken = (d.share, told.asset), "shared", {self.actor(told.by)}
        self.sums[*key, 0] += told.left
        roles = self.rows["role"].items()
        able = {(role, self.person(member)) for (role, member), each in roles if each.held}
        for each in d.given.split():
            whom, _, units = each.partition("=")
            at, member, units = *(int(n or 0) for n in whom.partition("/")[::2]), int(units)
            to, _, share = rule.split.split()[at - 1].partition("=")
            self.sums[*key, at] += units
            most = int(share) * self.sums[*key, 0] // 10_000
            fair = fair and units > 0 and self.sums[*key, at] <= most
            if to.startswith("role/"):
                self.waits.append((*key, at, self.row.number, member, units))
                fair = fair and (to[5:], member) in able
                taken.add(f"member/{member}")
            elif to != "treasury":
                moved.update({to: -units, "treasury": units})
        fair = fair and not any(moved.values()) and f"member/{by}" not in taken
        self.need(fair, "shares other than its rule says")

    def on_unshared(self, d, moved):
        told = self.rows["voucher"][d.of]
        first = self.rows["voucher"][told.of]
        for each in d.back.split():
            whom, _, units = each.partition("=")
            at, units = int(whom.partition("/")[0]), int(units)
            self.sums[first.share, first.asset, at] -= units
            to = self.rows["share"][first.share].split.split()[at - 1].partition("=")[0]
            if to.startswith("fund/"):
                moved.update({to: units, "treasury": -units})
        fair = told.state == "open" and not any(moved.values())
        self.need(fair, "takes back other than was shared")

    def on_instruct(self, d, _):
        rule, asset, at, *right = self.waits.pop(0)
        fair = [asset, at, *right] == [d.asset, d.part, d.shared, d.receiver, d.amount]
        fair = fair and self.row.cause == self.rows["share"][rule].by
        fair = fair and d.proposal not in self.rows["proposal"]
        self.need(fair, "has something paid that was not shared")
        told = Row(kind="outlay", state="shared", by="", until=None, fund=0, target=0, payments=1)
        self.rows["proposal"][d.proposal] = Row({**told, **d}, part=(rule, asset, at))

    def on_vote(self, d, _):
        rules, roll = read_rules(d.terms), self.roll[d.vote]
        told = len(roll), sha256(" ".join(map(str, roll)).encode()).hex()
        right = d.vote not in self.rules and (rules.who == "room" or told == (d.roll, d.roll_hash))
        need(right, f"The roll of vote {d.vote} is not the one it was opened with.")
        self.rules[d.vote], self.given[d.vote] = Row(rules, words=d.words, second=self.second), {}

    def on_ballot(self, d, _):
        vote, rules, choice = self.rows["vote"][d.vote], self.rules[d.vote], d.get("choice", "")
        own = self.row.cause == f"member/{d.member}" and not self.member[d.member].merged_into
        timely = vote.opened_at <= d.get("said", self.row.time) < vote.closes_at
        allowed = rules.who == "room" or d.member in map(self.person, self.roll[d.vote])
        again = rules.change != "yes" and self.given[d.vote].get(d.member, Row(choice="")).choice
        fair = own and timely and allowed and vote.state == "open" and not again
        self.need(fair, "is a ballot that nobody could give")
        read_ballot(rules, choice)
        self.given[d.vote][d.member] = Row(entry=self.row.number, choice=choice)

    def on_result(self, d, _):
        vote, rules = self.rows["vote"][d.vote], self.rules[d.vote]
        early = self.row.cause == "rule/close" and self.row.time < vote.closes_at
        self.need(vote.state == "open" and not early, "ends a vote that does not end then")
        vote.state = "cancelled" if d.outcome == "cancelled" else "closed"
        method = "drawn" if vote.seal else "secret" if "secret" in rules else rules.method
        if method not in COUNTED:
            self.passed_over[f"result of a {method} vote"] += 1
        elif vote.state == "closed":
            right, told = self.recount(d, rules), f"Vote {d.vote} is written down as"
            need(right == d.outcome, f"{told} “{d.outcome}”, and its ballots say “{right}”.")
        if vote.kind == "purse again":  # What was decided stands unless a second vote says no.
            stands = method in COUNTED and d.outcome in ("passed", "nobody", "no quorum")
            rules.second.state = "final" if stands else "lost"
        elif d.outcome == "passed" and method in COUNTED and d.vote in self.rows["proposal"]:
            self.rows["proposal"][d.vote].state = "passed" if self.everyone else "voted"

    def recount(self, d, rules):
        given = {who: each.choice for who, each in self.given[d.vote].items() if each.choice}
        roll = {self.person(each) for each in self.roll[d.vote]}
        passed = dict(map(int, each.split(":")) for each in d.get("passed", "").split())
        carries, ballots = Counter(passed.values()), Counter()
        fair = passed.keys() <= roll - given.keys() and carries.keys() <= given.keys()
        fair = fair and max(carries.values(), default=0) <= max(2, len(roll) // 10)
        self.need(fair, "has other voices passed on than could be")
        for who, choice in given.items():
            ballots[choice] += 1 + carries[who]
        self.everyone = ballots["yes"] == len(roll)  # Nobody is left who could object.
        return outcome(rules, ballots, Counter(given.values()), len(roll))

    def on_circle(self, d, moved):
        plan = "plan" in d and json.loads(d.plan, object_hook=Row)
        if d.act == "open":
            self.need(not moved and d.circle not in self.circle, "opens a circle as it cannot")
            self.circle[d.circle] = Row(
                plan=plan, sits={}, agreed={}, net=Counter(), rounds=0, put=0
            )
            return
        there, seat = self.circle[d.circle], d.get("seat")
        by = self.actor(there.agreed.get(self.row.cause, self.row.cause))
        own = {f"{each}/{d.circle}" for each in CIRCLE}
        fair = {who for who, amount in moved.items() if amount < 0} <= own | {by}
        self.need(fair, "takes from somebody who did not agree to it")
        if d.act in ("change", "turns"):  # Seats get new numbers, which who sits there accepts.
            before, turns = there.sits, enumerate(map(int, d.get("members", "").split()), 1)
            halves = {member for at, member in before.items() if at > there.plan.seats}
            there.sits = {-member: member for member in before.values()} | ({} if plan else before)
            there.sits |= {at: member for at, member in turns if member and member not in halves}
            there.plan, there.put = plan or there.plan, 1
        if d.act in ("join", "share", "hand", "accept"):
            seat += there.plan.seats if d.act == "share" else 0
            giver, me = there.sits.get(seat, 0), int(by.partition("/")[2])
            there.sits = {at: each for at, each in there.sits.items() if each != me} | {seat: me}
            there.agreed[f"agreement/{self.row.number}"] = by
        if d.act == "hand":
            self.need(moved.keys() <= {by, f"member/{self.person(giver)}"}, "pays another")
            return
        if d.act == "pay":
            moved[f"member/{d.by}"] += d.amount
            there.net[seat] -= d.amount
        if d.act == "close" and not there.plan.outside:
            taker = f"member/{self.person(there.plan.fee_to)}" if there.plan.fee_to else "treasury"
            moved[taker] -= self.kept["circle"][d.circle].body.rounds[there.rounds].fee
            there.rounds += 1
        for at, member in there.sits.items():
            there.net[at] += moved.pop(f"member/{self.person(member)}", 0)
        rest = {who for who, amount in moved.items() if amount} - own
        self.need(not rest, "pays somebody who is not in the circle")

    on_seat = on_contribution = on_payout = on_circle

    def compare_circle(self, number, there, body):
        wrong, owed, seats = f"The statement of circle {number} is wrong", Counter(), body.seats
        got, paid = ("got", "deposit_back", "other_back"), ("contributed", "deposited", "late_fees")
        net = [sum(s[a] for a in got) - sum(s[a] for a in paid) - s.fee_left for s in seats]
        right = [there.net.pop(at, 0) for at in range(1, len(seats) + 1)]
        ever = {*there.agreed.values()}
        linked = there.put or len({self.actor(each) for each in ever}) < len(ever)
        same = sum(net) == sum(right) + there.net.total() if linked else net == right
        sits = {at: self.person(member) for at, member in there.sits.items()}
        whole = sits.values() if there.put else ()
        same = same and all(s.member in (0, sits.get(at), *whole) for at, s in enumerate(seats, 1))
        need(same, f"{wrong}: what its seats paid and got is another.")
        pot = body.retained + sum(seat.paid + seat.ahead + seat.saved for seat in seats)
        lies = {"pot": pot, "deposits": sum(s.deposit for s in seats), "reserve": body.reserve}
        circles = [each for each in self.account.values() if each.owner == number]
        held = dict.fromkeys(CIRCLE, 0) | {a.kind: a.balance for a in circles if a.kind in CIRCLE}
        need(held == lies, f"{wrong}: in its pot, deposits or reserve lies another sum.")
        for debt in body.debts:
            owed.update({debt.debtor: -debt.left, debt.creditor: debt.left})
        even = [net[at - 1] + owed[at] + seat.fee_left for at, seat in enumerate(seats, 1)]
        whole = [sum(even[at :: there.plan.seats]) for at in range(there.plan.seats)]
        plain = not (there.plan.late_fee or any(seat.closed for seat in seats))
        plain = plain and there.plan.order != "bidding" and body.stage == "ended"
        need(not plain or not any(whole), f"{wrong}: with its debts it does not come out even.")

    def compare(self):
        kept, rows = self.kept, self.rows
        lines, head = sum(len(each.postings) for each in self.booked.values()), self.heads[-1].hex()
        self.books.update(entries=self.row.number, postings=lines, head=head)
        need(len(self.told) in (0, len(kept["account"])), "Of some accounts no record tells.")
        rows["back"] = {key: Row(corrected=n) for key, n in self.back.items() if n}
        for each in (each for each in rows["reservation"].values() if each.state == "open"):
            self.account[each.payer].reserved += each.amount
            self.account[each.payee].pending_in += each.amount * (each.payer != each.payee)
        for number in rows["vote"]:
            there, rules = kept["vote"].get(number), self.rules[number]
            ballots = {} if "secret" in rules else self.given[number]
            rows["ballot"] |= {(number, member): each for member, each in ballots.items()}
            if there and there.salt is not None:
                words = salted(there.salt, f"{there.question}\n{there.options}")
                need(words == rules.words, f"The words of vote {number} were changed.")
        for what in COMPARED:
            for key in {*rows[what], *kept[what]}:
                told, there = rows[what].get(key), kept[what].get(key)
                same = None not in (told, there) and told.items() <= there.items()
                need(same, f"Of {what} {key} is kept {there}; by the records it is {told}.")
        need(self.circle.keys() == kept["circle"].keys(), "Other circles were opened.")
        for number, there in self.circle.items():
            if there.plan.outside:  # Its members pay each other, and nothing is booked.
                self.passed_over["statement of a circle in outside money"] += 1
            else:
                self.compare_circle(number, there, kept["circle"][number].body)
        said = f"{self.row.number} entries, {lines} postings, {len(self.account)} accounts"
        said += f", {len(self.digests)} digests kept. All is as it must be. Their head is {head}."
        names = [f"{count} {kind}" for kind, count in sorted(self.passed_over.items()) if count]
        return said + (f" Not judged here: {', '.join(names)}." if names else "")


def read_rules(text):
    usual = Row(abstain="", least=1, change="yes", add="no", tie="named", consent="no")
    rules = Row(usual, **dict(part.split("=", 1) for part in text.split(";")))
    rules.update({each: int(rules[each]) for each in ("options", "picks", "least")})
    rules.picks = 0 if rules.picks == rules.options else rules.picks  # All, also of those to come.
    return rules


def read_ballot(rules, text):
    if rules.method not in COUNTED or "secret" in rules or not text:
        return []
    if rules.method == "yesno":
        return [["yes", "no", "abstain", "block"].index(text)]
    picked = [int(each) for each in text.replace(",", ">").split(">")]
    most, known = rules.picks or rules.options, {*range(1, rules.options + 1)}
    few = rules.method == "ranked" or rules.least <= len(picked) <= most
    if not few or len({*picked} & known) < len(picked):
        raise ValueError(text)
    return picked


def outcome(rules, ballots, own, eligible):
    share, apart = rules.quorum or "0", rules.abstain == "apart"
    quorum = -(-Fraction(share) * (eligible if "/" in share else 1) // 1)
    if not ballots:
        return "nobody"
    if own.total() - (own["abstain"] if apart else 0) < quorum:
        return "no quorum"
    if rules.method == "yesno":
        yes, no = ballots["yes"], ballots["no"] + ballots["block"]
        share, _, base = (rules.passing or ">1/2 of yes+no").partition(" of ")
        cast = yes + no + (0 if apart else ballots["abstain"])
        base = {"yes+no": yes + no, "cast": cast, "all": eligible}[base]
        needed = Fraction(share.lstrip(">=")) * base
        enough = needed and yes and (yes >= needed if ">=" in share else yes > needed)
        return "blocked" if ballots["block"] else "passed" if enough else "failed"
    best = favourites(rules, ballots)
    equal = ",".join(map(str, best))
    tied = f"won {best[0]} between {equal}" if rules.tie == "older" else f"tie {equal}"
    return tied if len(best) > 1 else f"won {equal}"


def favourites(rules, ballots):
    """Who has most votes; of rankings: who has more than half when the last have gone, in turn."""
    standing, ranked = [*range(1, rules.options + 1)], rules.method == "ranked"
    while True:
        votes = Counter(dict.fromkeys(standing, 0))
        for text, voices in ballots.items():
            named = [each for each in read_ballot(rules, text) if each in votes]
            votes.update(dict.fromkeys(named[:1] if ranked else named, voices))
        most, fewest = max(votes.values()), min(votes.values())
        best = [each for each in standing if votes[each] == most]
        if not ranked or 2 * most > votes.total() or best == standing:
            return best
        last = [each for each in standing if votes[each] == fewest]
        standing = [each for each in standing if each not in (last[-1:] if fewest else last)]


def check(lines, digests):
    kept, books = defaultdict(dict), None
    for line in (json.loads(line, object_hook=Row) for line in lines):
        if line.what == "record":
            books = books or Books(kept, digests)
            books.take(line)
        else:  # Each by its number, else by its first two fields.
            key = line.get("number") or line.get("community") or tuple(line.values())[1:3]
            kept["back" if line.what == "given back" else line.what][key] = line
    need(all(each.form == 1 for each in kept["books"].values()), "This is another form of export.")
    books = books or Books(kept, digests)
    for digest in books.digests:
        books.check_digest(digest)
    return books.compare()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="+", help="what export --format records wrote, or a proof")
    parser.add_argument("--digests", help="a file of lines that members kept")
    parser.add_argument("--proof", action="store_true", help="what `me prove` gave somebody")
    given, code = parser.parse_args(), 0
    for path in given.file:
        try:
            lines = Path(path).read_text("utf-8-sig").splitlines()
            kept = Path(given.digests).read_text("utf-8").splitlines() if given.digests else []
            said = (check_proof if given.proof else check)(lines, [*read_digests(kept)])
        except (Wrong, OSError) as wrong:
            code, said = 1, str(wrong)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            code, said = 1, "This cannot be read: it is not as docs/verifying.md has it."
        sys.stdout.write(f"{path}: {said}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
