#!/usr/bin/env python3
"""Checks the books of a Commonpurse community from an export alone, trusting nobody.

    python docs/verify_export.py EXPORT [EXPORT ...] [--digests FILE]

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
MOST = 2**63  # More than any amount or time there is.
CLOSED = 2**62  # Until then all is stopped where a community was closed.
PURSE, CIRCLE = ("treasury", "fund"), ("pot", "deposits", "reserve")
UNREADABLE = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
METHODS = ("yesno", "choice", "approval", "ranked")
COUNTED = ("balance", "reserved", "pending_in", "last_out")
PLEDGED = {"week": 7, "2weeks": 14, "month": 28}

# What moves something: its kinds, the accounts they take from and give to, and what holds of them.
# `frozen`, `paused`: they stop while somebody is, or all are; `back`: they give back; `free`: below
# the limit too, `credit`: below a credit line; `owned`: above zero; `held`: reserved at the payer
# alone; `still`: may move nothing; `agreed`: of others too; `decided`: by a proposal alone.
MOVES = """
tip request rain reaction | member | member | gift frozen paused
undo refund | member | member | back paused
restart | member | member | back free agreed
reverse | member | member | back credit agreed
righted | outside treasury fund | outside treasury fund | back paused
mint | issuer | treasury member | paused
starter | issuer | member | paused
burn | treasury | issuer | paused held
import | member issuer | member treasury | credit agreed
adjust | member | treasury | paused
donate | member | treasury fund | frozen paused
spend | treasury fund | member | paused held decided
writeoff | treasury | member | paused held decided
move | treasury fund | treasury fund | paused held decided
outlay | treasury fund | outside | paused held decided
charge | treasury fund | outside | paused decided
grants | treasury fund | member | paused held decided
grant | treasury fund escrow | member | paused still
backing | member | escrow | frozen paused owned
unbacking | escrow | member | paused
receive | outside | treasury | paused
handed | outside | outside | paused
shared | treasury | fund | paused still
unshared | fund | treasury | paused still
link | member | member | free still agreed
seat | member | deposits | paused still agreed
contribution | member | member pot deposits reserve | paused agreed
payout | pot deposits reserve | pot deposits reserve member treasury | paused still
circle | pot deposits reserve | pot deposits reserve member | still
"""
# What a record changes of what is kept: its kind; of which rows, found by which of its fields; in
# which columns, each from a field of its detail or its own: of that name, of another, or just so.
CHANGES = """
open books community asset
open asset asset model decimals credit_limit newcomer_limit newcomers_together ceiling starter
open asset asset supply_cap max_tip words
outside asset asset model='outside decimals words ceiling starter supply_cap max_tip
outside asset asset credit_limit=zero newcomer_limit=zero newcomers_together=zero
thaw member member frozen_until=none
standing member member established_at=time
joined member member joined_at=at
link member member merged_into=into
freeze freeze member entry=number
freeze member member frozen_until=until
role role role,member held
debt debt entry,account amount
pause books community paused_until=until
closed books community paused_until=closed
reopened books community paused_until=none
gap gap number entries until time
void reservation pending state='voided
expire reservation pending state='expired
reserve reservation pending kind=for state='open opened_at=time cause payer payee amount entry=none
vote vote vote kind=about state='open opened_at=time closes_at=closes entry=number roll seal
vote vote vote outcome=' ended_at=none ending=none
option rule vote options words
postpone vote vote closes_at=closes
result vote vote outcome ended_at=time ending=number
receive voucher of state='done
change proposal proposal state='asked amount
step proposal proposal state until
extend proposal proposal until
pledge pledge pledge by=cause at=time amount fund every
unpledge pledge pledge by=none
"""
# What has to be so of a record, where it takes no more than a line to say.
CHECKS = {
    "closed": lambda books, _: books.row.cause == "host",
    "reopened": lambda books, _: books.row.cause == "host",
    "pause": lambda books, d: (d.until or 0) <= books.row.time + 7 * DAY,
    "gap": lambda books, d: d.since <= d.until <= books.row.time and d.entries < books.row.number,
    "joined": lambda books, d: not books.member[d.member].joined_at,
    "part": lambda books, d: books.is_own(d["from"]),
    "forget": lambda books, d: books.row.cause == "host" or books.is_own(d.member),
    "freeze": lambda books, d: not books.is_own(d.member) and d.until <= books.row.time + 7 * DAY,
    "limit": lambda books, d: not books.is_own(d.member) or books.row.time == books.designed_at,
    "thaw": lambda books, d: not books.is_own(d.member),
    "standing": lambda books, d: not books.is_own(d.member),
    "role": lambda books, d: not books.is_own(d.member) if d.held else books.has(d.role, d.member),
}
# What is told of a member besides when they were vouched for and paid, which is taken as recorded;
# and which of two times holds once two members are one.
OF_MEMBER = ("entered_at", "joined_at", "returned_at", None, None, "forgotten_at")
JOINED = {"entered_at": min, "joined_at": min, "returned_at": max, "frozen_until": max}
COMPARED = ("account", "asset", "member", "reservation", "books", "role", "freeze")
COMPARED += ("debt", "given back", "vote", "ballot")
# By which fields a line is found, where it has no number.
KEYS = {"books": "community", "freeze": "member"}
# In which states a proposal may be carried out; and from which alone a step leads to some states.
DECIDED = ("window", "challenge", "passed", "final", "instructed", "running")  # From a time on.
RETRIED, OVER = ("stuck", "short", "late"), "asked failed withdrawn lapsed stopped paid"
PROPOSED = {"asset": 0, "amount": 0, "receiver": 0, "fund": 0, "target": 0, "payments": 1}
PROPOSED |= {"terms": None, "until": None, "paid": 0, "at": None}
BOOKED_AS = {"close": "move", "expense": "spend", "half": "spend", "repay": "outlay"}
STEPS = {"window": "asked small reported", "challenge": "passed voted", "late": "instructed"}
STEPS |= {"short": "running", "running": "running", "passed": "", "voted": "", "final": ""}
STEPS |= dict.fromkeys(("asked", "report", "reported", "shared", "paid"), "")
STEPS |= dict.fromkeys(("stuck", "instructed"), "window challenge passed final stuck shared")


class Wrong(Exception):
    """The books are not as they must be; the message says what."""


class Row(dict):  # An object of the file, whose fields are said like attributes.
    __getattr__, __setattr__ = dict.__getitem__, dict.__setitem__


NOTHING, KINDS = Row(giving=[], taking=[], bounds=["still"]), {}
for line in MOVES.strip().splitlines():
    kinds, giving, taking, bounds = (part.split() for part in line.split("|"))
    KINDS |= dict.fromkeys(kinds, Row(giving=giving, taking=taking, bounds=bounds))
COLUMNS = defaultdict(list)
for line in CHANGES.strip().splitlines():
    kind, what, by, *columns = line.split()
    COLUMNS[kind].append((what, by.split(","), [each.partition("=")[::2] for each in columns]))


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


class Books:
    """What the records say so far, in the rows in which an export says what is kept."""

    def __init__(self, kept, digests):
        [number] = kept["books"]
        self.kept, self.rows, self.roll = kept, defaultdict(dict), defaultdict(list)
        self.digests = [each for each in digests if each.books == number]
        self.community = self.books[number] = Row(paused_until=None, told=None, first_entry_at=None)
        for number, each in kept["account"].items():
            self.account[number] = Row({**each, **dict.fromkeys(COUNTED, 0)}, credit_limit=None)
            self.holder[number] = f"{each.kind}/{each.owner}" if each.owner else each.kind
        for number in kept["member"]:
            self.member[number] = Row(established_at=None, frozen_until=None, merged_into=None)
        for vote, member in sorted(kept["seat"]):
            self.roll[vote].append(member)
        self.heads, self.row, self.waits = [bytes(32)], Row(number=0, time=0), []
        self.second = self.designed_at = None
        self.back, self.sums, self.passed_over = Counter(), Counter(), Counter()

    def __getattr__(self, what):  # The rows of a kind: books.member is who there is by now.
        return self.rows[what]

    def need(self, fine, text):
        need(fine, f"Entry {self.row.number} {text}.")

    def take(self, line):
        row, before, self.row = line.record, self.row, line.record
        need(row.number == before.number + 1, f"Entry {before.number + 1} is missing.")
        self.need(row.version == 1 and row.community in self.books, "is of other books")
        self.need(row.time >= before.time, "is older than the one before it")
        if line.memo is not None and line.salt != "":  # Empty: words were taken out of them.
            right = line.salt is not None and salted(line.salt, line.memo) == row.memo
            need(right, f"The words of entry {row.number} are not those that were booked.")
        self.heads.append(sha256(self.heads[-1], canonical(row)))
        self.need(self.heads[-1].hex() == line.hash, "was changed after it was booked")
        self.judge(row, Row(row.detail or {}))
        self.booked[row.number] = row

    def check_digest(self, digest):
        last, name = digest.entries, f"A digest of {digest.entries} entries"
        if any(gap.entries < last for gap in self.gap.values()):
            return  # It may be of the time that was lost.
        need(last <= self.row.number, f"{name} is kept, and the books hold only {self.row.number}.")
        fits = digest.after in (b"", *self.heads[: last + 1]) and self.heads[last] == digest.head
        leaves = []
        for number in range(last - digest.of + 1, last + 1):
            blind = sha256(b"\x02", self.heads[last - 1], self.heads[number - 1])
            leaves.append(sha256(b"\x00", blind, canonical(self.booked[number])))
        fits = fits and (not leaves or merkle_root(leaves) == digest.root)
        need(fits, f"{name} is not of these books: something was changed.")

    def person(self, member):
        into = self.member[member].merged_into
        return self.person(into) if into else member

    def actor(self, cause):
        by, _, number = cause.partition("/")
        return f"member/{self.person(int(number))}" if by == "member" else cause

    def has(self, role, member):
        return self.role.get((role, member), Row(held=0)).held

    def is_own(self, member):
        """Whether the record is the own act of the member it is about."""
        return self.actor(self.row.cause) == f"member/{self.person(member)}"

    def judge(self, row, d):
        closed = self.community.paused_until == CLOSED
        self.need(closed == (row.kind == "reopened"), "does not fit whether the books are closed")
        self.tell(d)
        moved = Counter({self.holder[line[0]]: line[2] for line in row.postings})
        kind, back = KINDS.get(row.kind, NOTHING), row.corrects is not None or "parts" in d
        self.need(moved or "still" in kind.bounds, f"is a {row.kind} of nothing")
        right = back if "back" in kind.bounds else row.corrects is None
        self.need(right, "does not say what it gives back, or gives nothing back")
        if moved:
            self.community.first_entry_at = self.community.first_entry_at or row.time
            self.entry(row, d, moved, kind)
        check, act = CHECKS.get(row.kind), getattr(Books, f"on_{row.kind}", None)
        self.need(check is None or check(self, d), f"is no {row.kind} that may be")
        if act:
            act(self, d, moved)
        known = {**d, **row, "closed": CLOSED, "zero": 0, "none": None}
        for what, by, columns in COLUMNS[row.kind]:
            key = tuple(known[each] for each in by)
            there = self.rows[what].setdefault(key if len(key) > 1 else key[0], Row())
            for column, name in columns:
                there[column] = name[1:] if name[:1] == "'" else known.get(name or column)
        if row.kind == "gap" or not (moved or check or act or COLUMNS[row.kind]):
            self.passed_over[row.kind] += 1

    def tell(self, d):
        """Accounts and members are told of once, by the first record after they came."""
        if "began" in d:
            self.need(self.community.told is None, "begins the books a second time")
            self.community.update(told=0, created_at=d.began)
        for number, told in (each.split(":", 1) for each in d.get("accounts", "").split()):
            there = self.account[int(number)]
            same = told == f"{there.asset}:{there.kind}:{there.owner}" and number not in self.told
            self.need(same, f"opens account {number} a second time")
            self.told[number] = told
        for number, *times, _ in (each.split(":") for each in d.get("people", "").split()):
            self.community.told += 1
            new = "began" in d or not any(times[3:])  # No record bears out that they were paid.
            right = new and int(number) == self.community.told
            self.need(right, f"tells of member {number} what cannot be")
            told = zip(OF_MEMBER, (int(at) if at else None for at in times), strict=True)
            self.member.setdefault(int(number), Row()).update(told)
            del self.member[int(number)][None]

    def entry(self, row, d, moved, kind):
        """Whatever is moved sums to zero, and goes where its kind may, as far as one may go."""
        totals, bounds, reserved = Counter(), kind.bounds, "pending" in d
        for _, asset, amount in row.postings:
            totals[asset] += amount
        need(not any(totals.values()), f"The postings of entry {row.number} do not sum to zero.")
        one = len(totals) == 1 or "back" in bounds or row.kind == "link"
        one = one and len({line[0] for line in row.postings}) == len(row.postings)
        self.need(one, "books twice on one account, or in two currencies")
        if reserved:
            self.on_void(d, moved)
        self.by_whom(row, d, moved, bounds)
        for number, asset, amount in sorted(row.postings, key=lambda line: line[2]):
            account, holder = self.account[number], self.holder[number]
            gone = account.kind == "member" and self.member[account.owner].merged_into
            fits = account.kind in (kind.giving if amount < 0 else kind.taking)
            fits = fits and account.asset == asset and not gone
            self.need(fits, f"({row.kind}) books on the account {holder}")
            owed = self.owed(account)
            account.balance += amount
            if amount < 0 and "back" not in bounds and row.kind != "link":
                account.last_out = row.number
            if not reserved and amount < 0:
                self.may_pay(account, bounds, owed)
            elif not reserved:
                self.may_take(account, amount, bounds)
            over = account.kind == "outside" and account.balance > 0
            self.need(not over, f"takes more out of {holder} than it held")

    def owed(self, account):
        return max(0, account.reserved - account.balance)

    def is_newcomer(self, account):
        return account.kind == "member" and not self.member[account.owner].established_at

    def newcomers_owe(self, asset):
        there = [each for each in self.account.values() if each.asset == asset]
        return sum(self.owed(each) for each in there if self.is_newcomer(each))

    def may_pay(self, account, bounds, owed):
        """Not while that is stopped, and not below the limit of then; `owed` is from before."""
        asset, low = self.asset[account.asset], 0
        until = (self.community.paused_until or 0) * ("paused" in bounds)
        frozen = "frozen" in bounds and self.member[account.owner].frozen_until
        self.need(self.row.time >= max(until, frozen or 0), "pays while that was stopped")
        if account.kind in ("issuer", "exchange", "outside"):
            capped = account.kind == "issuer" and asset.supply_cap is not None
            low = -asset.supply_cap if capped else -MOST
        if account.kind == "member" and asset.model != "issued" and "owned" not in bounds:
            own = asset.credit_limit if account.credit_limit is None else account.credit_limit
            low = -min(own, asset.newcomer_limit) if self.is_newcomer(account) else -own
        fits = account.balance - account.reserved >= low
        if self.is_newcomer(account) and self.owed(account) > owed:
            fits = fits and self.newcomers_owe(account.asset) <= asset.newcomers_together
        free = "free" in bounds or ("credit" in bounds and asset.model != "issued")
        self.need(fits or free, f"takes {self.holder[account.number]} below its limit of then")

    def may_take(self, account, amount, bounds):
        asset, fits = self.asset[account.asset], True
        if "gift" in bounds:
            most, ceiling = (MOST if n is None else n for n in (asset.max_tip, asset.ceiling))
            fits = amount <= most and account.balance + account.pending_in <= ceiling
        fits = fits and (self.row.kind != "starter" or amount == asset.starter)
        self.need(fits, "gives more than might be given then")

    def by_whom(self, row, d, moved, bounds):
        """A debit has its payer's word for it, or a decision; nobody moderates their own money."""
        kind, cause = row.kind, row.cause
        payers = {who for who, n in moved.items() if n * (kind == "undo" or -1) > 0}
        own = "agreed" in bounds or {m for m in payers if "member/" in m} <= {self.actor(cause)}
        own = own or (kind == "donate" and (cause == "host" or self.pledged(moved)))
        self.need(own, f"takes from {', '.join(payers)}, who did not agree to it")
        self.need(kind != "mint" or self.actor(cause) not in moved, "was minted by whom it pays")
        self.need(kind != "import" or cause == "host", "brings balances in, and not by the host")
        originals = self.give_back(row, d) if row.corrects is not None or "parts" in d else []
        if "decided" in bounds or (cause.startswith("proposal/") and kind != "shared"):
            self.decided(row, d, moved)
        if kind == "reverse":
            movers = {self.actor(cause), self.actor(f"member/{d.get('moved_by', cause[7:])}")}
            late = row.time - min(each.time for each in originals) > 7 * DAY
            fair = cause.startswith("member/") and not movers & moved.keys() and len(movers) > late
            fair = fair and all("gift" in KINDS[each.kind].bounds for each in originals)
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

    def on_reserve(self, d, _):
        payer, payee, kind = self.account[d.payer], self.account[d.payee], KINDS[d["for"]]
        owed, held = self.owed(payer), "held" in kind.bounds
        fair = d.amount > 0 and d.pending not in self.reservation and payer.kind in kind.giving
        fair = fair and (payer is payee) == held and (held or payee.kind in kind.taking)
        self.need(fair, "reserves what cannot be reserved")
        payer.reserved += d.amount
        payee.pending_in += 0 if held else d.amount
        self.may_pay(payer, kind.bounds, owed)
        self.may_take(payee, 0, kind.bounds)
        told = {"ends_at": d.ends, "key": d.key} if "ends" in d else {}
        self.reservation[d.pending] = Row(told, posted=0, asset=payer.asset)

    def on_void(self, d, moved):
        """What was reserved ends once: paid before its time, expired after it, void whenever."""
        given, row = self.reservation[d.pending], self.row
        over = 0 < given.get("ends_at", 0) <= row.time
        fair = row.kind == "void" or over == (row.kind == "expire") or "ends_at" not in given
        if row.kind == "void" and self.account[given.payer].kind in PURSE:
            fair = self.proposal.get(self.number_of("proposal"), Row(state=0)).state in OVER.split()
        self.need(fair and given.state == "open", "ends a reservation that does not end so")
        self.account[given.payer].reserved -= given.amount
        self.account[given.payee].pending_in -= given.amount * (given.payee != given.payer)
        if moved:
            (payer, _, _), (payee, _, posted) = sorted(row.postings, key=lambda line: line[2])
            right = given.payer == payer and given.payee in (payer, payee)
            right = right and posted <= given.amount
            right = right and (row.kind, row.cause) == (given.kind, given.cause)
            self.need(right, "pays something else than was reserved")
            given.update(state="posted", posted=posted, entry=row.number)

    def on_open(self, d, _):
        """A currency that takes the place of another is sealed, and as old, as that one."""
        own = [each for each in self.asset.values() if each.model != "outside"]
        first = own[-1] if own and "model" in d else Row(sealed="", opened_at=self.row.time)
        self.need(d.asset not in self.asset, "opens a currency a second time")
        self.asset[d.asset] = Row(sealed=first.sealed, opened_at=first.opened_at)
        self.designed_at = self.row.time

    on_outside, on_expire = on_open, on_void

    def on_seal(self, d, _):
        self.asset[d.asset].sealed = f"{self.asset[d.asset].sealed},{d.field}".strip(",")

    def on_design(self, d, _):
        asset, self.designed_at = self.asset[d.asset], self.row.time
        sealed = d.field in asset.sealed.split(",")
        fair = self.proposed() if self.number_of("proposal") else not sealed
        self.need(fair and asset.model != "outside", f"changes the {d.field}, which is fixed")
        before, new = asset.decimals, {**d, d.field: d.get("value")}
        asset.update({n: new[n] for n in asset.keys() & new.keys() - {"sealed", "opened_at"}})
        for each in self.account.values():  # The same amount, in the units of now.
            if each.asset == d.asset and each.credit_limit is not None:
                each.credit_limit = each.credit_limit * 10**asset.decimals // 10**before

    def accounts_of(self, member):
        found = (each for each in self.account.values() if each.owner == member)
        return {each.asset: each for each in found if each.kind == "member"}

    def on_limit(self, d, _):
        self.accounts_of(d.member).get(d.asset, Row()).credit_limit = d.value

    def on_forget(self, d, _):
        for number, each in self.member.items():
            if self.person(number) == d.member:
                each.update(joined_at=None, forgotten_at=self.row.time)

    def on_link(self, d, moved):
        one, other = self.member[d.member], self.member[d.into]
        theirs = moved.keys() <= {f"member/{d.member}", f"member/{d.into}"}
        fair = theirs and one is not other and not (one.merged_into or other.merged_into)
        theirs = self.accounts_of(d.into)
        for asset, each in self.accounts_of(d.member).items():
            fair = fair and not (each.balance or each.reserved or each.pending_in)
            if each.credit_limit is not None:
                limits = (each.credit_limit, theirs[asset].credit_limit)
                theirs[asset].credit_limit = min(n for n in limits if n is not None)
        self.need(fair, "joins members who cannot become one")
        other.established_at = other.established_at or (one.established_at and self.row.time)
        if (one.frozen_until or 0) > (other.frozen_until or 0):
            self.freeze[d.into] = self.freeze[d.member]
        for name, pick in JOINED.items():
            times = [each[name] for each in (one, other) if each.get(name) is not None]
            other.update({name: pick(times, default=None)} if name in other else {})
        for vote, given in self.given.items():
            if self.vote[vote].state == "open" and d.member in given:
                mine, pick = given[d.member], min if self.rule[vote].change == "no" else max
                given[d.into] = pick(mine, given.get(d.into, mine), key=lambda each: each.entry)
                given[d.member] = Row(mine, choice="")

    def is_due(self, told):
        early = self.row.time < (told.until or 0)
        return told.state == "instructed" or early == (told.state in RETRIED)

    def on_step(self, d, _):
        told = self.proposal[d.proposal]
        hasty = d.state in ("window", "challenge") and d.until < self.row.time + DAY
        fair = told.state in STEPS.get(d.state, told.state).split() and not hasty
        fair = fair and (d.state not in ("stuck", "short", "instructed") or self.is_due(told))
        self.need(fair and told.state != "paid", "decides what nobody decided")
        self.second = told if d.state == "second" else self.second

    def number_of(self, what):
        """The number of what a record is caused by, where it is of this sort; else 0."""
        by, _, number = self.row.cause.partition("/")
        return int(number) if by == what else 0

    def proposed(self):
        told = self.proposal.get(self.number_of("proposal"), Row(state=""))
        self.need(told.state in (*DECIDED, *RETRIED), "is not what any proposal decided")
        self.need(self.is_due(told), "pays before it is due")
        told.state = "paid"
        return told

    def decided(self, row, d, moved):
        """The purse pays what a proposal says, to whom it says, and once, when it was decided."""
        (giver, _), (taker, amount) = sorted(moved.items(), key=lambda each: each[1])
        told = self.proposal.get(self.number_of("proposal"), Row(PROPOSED, kind=""))
        fund, target = (f"fund/{each}" if each else "treasury" for each in (told.fund, told.target))
        if row.kind == "charge" or (told.kind, row.kind, told.at) == ("close", "move", row.time):
            # What paying it cost; or what came into a fund since its end was proposed.
            self.need((giver, told.at) == (fund, row.time), "pays other than was decided")
            return
        self.proposed()
        kind, parts = BOOKED_AS.get(told.kind, told.kind), told.payments or 1
        part = told.amount // parts + (told.paid < told.amount % parts)
        to = f"member/{self.person(told.receiver)}" if kind in ("spend", "writeoff") else target
        to = taker if kind in ("burn", "outlay") else to
        number, asset, _ = max(row.postings, key=lambda line: line[2])
        part = min(part, -self.account[number].balance) if kind == "writeoff" else part  # As owed.
        kept = kind == "mint" or (giver == fund and "pending" in d)
        right = kept and (row.kind, amount, taker, asset) == (kind, part, to, told.asset)
        self.need(right, "pays other than was decided")
        told.update(paid=told.paid + 1, at=row.time, until=MOST)  # Its next step says when.
        told.state = "running" if told.paid < parts else "paid"

    def pledged(self, moved):
        nothing = Row(by="", amount=0, fund=0, every="month", at=0)
        told = self.pledge.get(self.number_of("pledge"), nothing)
        part = f"fund/{told.fund}" if told.fund else "treasury"
        due, told.at = told.at + PLEDGED[told.every] * DAY <= self.row.time, self.row.time
        return due and moved == {self.actor(told.by): -told.amount, part: told.amount}

    def on_propose(self, d, _):
        told = Row({**PROPOSED, **d}, kind=d.about, by=self.row.cause, state="asked")
        fair = d.proposal not in self.proposal
        if d.about == "half":  # Just so much, for whoever applied, as the payout kept back.
            mine, kept = self.applied[d.target, d.place], (d.asset, d.fund, d.amount)
            fair = fair and self.halved.pop((d.target, d.place), None) == kept
            fair = fair and self.actor(mine.by) == f"member/{d.receiver}"
            mine.half, told.state = d.proposal, "report"
        self.need(fair, "proposes what there is not")
        self.proposal[d.proposal] = told

    def on_change(self, d, _):
        told = self.proposal[d.proposal]
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
            half = self.proposal.get(self.applied[place].half, Row(state=""))
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
        told.left, self.voucher[self.row.number] = told.amount - told.fee, told
        fair = not told.share or not self.share[told.share].ended
        self.need(fair, "is to be shared by a rule that does not hold")

    on_payment = on_correction = on_income

    def on_righted(self, d, _):
        told = self.voucher[d.of]
        first = self.voucher[told.of]
        first.left, paid = told.held, self.proposal.get(first.get("proposal"), {})
        key = (first.share, first.asset, 0) if first.state == "shared" else paid.get("part")
        self.sums[key] -= told.amount + told.get("gone", 0) - first.get("never", 0)
        first.never = told.get("gone", 0)

    def on_share(self, d, _):
        told, rules = self.proposed(), self.share
        old = rules[d.before] if "before" in d else Row(ended=not d.split)
        whole = sum(int(each.partition("=")[2]) for each in d.split.split())
        fair = told.kind == "share" and json.loads(told.terms)["split"] == d.split
        fair = fair and whole == (10_000 if d.split else 0) and not old.ended
        self.need(fair, "settles a share that was not decided")
        old.ended = True
        rules[self.row.number] = Row(split=d.split, ended=not d.split, by=self.row.cause)

    def on_shared(self, d, moved):
        """Of all that ever came a part has its share and no more; who has a role is paid later."""
        told, rule, by = self.voucher[d.of], self.share[d.share], self.person(d.by)
        fair = (told.state, told.share, rule.by) == ("done", d.share, self.row.cause)
        key, told.state, taken = (d.share, told.asset), "shared", {self.actor(told.by)}
        self.sums[*key, 0] += told.left
        roles = self.role.items()
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
        told = self.voucher[d.of]
        first = self.voucher[told.of]
        for each in d.back.split():
            whom, _, units = each.partition("=")
            at, units = int(whom.partition("/")[0]), int(units)
            self.sums[first.share, first.asset, at] -= units
            to = self.share[first.share].split.split()[at - 1].partition("=")[0]
            if to.startswith("fund/"):
                moved.update({to: units, "treasury": -units})
        fair = told.state == "open" and not any(moved.values())
        self.need(fair, "takes back other than was shared")

    def on_instruct(self, d, _):
        rule, asset, at, *right = self.waits.pop(0)
        fair = [asset, at, *right] == [d.asset, d.part, d.shared, d.receiver, d.amount]
        fair = fair and self.row.cause == self.share[rule].by
        fair = fair and d.proposal not in self.proposal
        self.need(fair, "has something paid that was not shared")
        told = Row({**PROPOSED, **d}, kind="outlay", by="", state="shared")
        self.proposal[d.proposal] = Row(told, part=(rule, asset, at))

    def on_vote(self, d, _):
        rules, roll = read_rules(d.terms), self.roll[d.vote]
        told = len(roll), sha256(" ".join(map(str, roll)).encode()).hex()
        right = d.vote not in self.rule and (rules.who == "room" or told == (d.roll, d.roll_hash))
        need(right, f"The roll of vote {d.vote} is not the one it was opened with.")
        self.rule[d.vote], self.given[d.vote] = Row(rules, words=d.words, second=self.second), {}

    def on_ballot(self, d, _):
        vote, rules, choice = self.vote[d.vote], self.rule[d.vote], d.get("choice", "")
        own = self.row.cause == f"member/{d.member}" and not self.member[d.member].merged_into
        timely = vote.opened_at <= d.get("said", self.row.time) < vote.closes_at
        allowed = rules.who == "room" or d.member in map(self.person, self.roll[d.vote])
        again = rules.change != "yes" and self.given[d.vote].get(d.member, Row(choice="")).choice
        fair = own and timely and allowed and vote.state == "open" and not again
        self.need(fair, "is a ballot that nobody could give")
        read_ballot(rules, choice)
        self.given[d.vote][d.member] = Row(entry=self.row.number, choice=choice)

    def on_result(self, d, _):
        vote, rules = self.vote[d.vote], self.rule[d.vote]
        early = self.row.cause == "rule/close" and self.row.time < vote.closes_at
        self.need(vote.state == "open" and not early, "ends a vote that does not end then")
        vote.state = "cancelled" if d.outcome == "cancelled" else "closed"
        method = "drawn" if vote.seal else "secret" if "secret" in rules else rules.method
        if method not in METHODS:
            self.passed_over[f"result of a {method} vote"] += 1
        elif vote.state == "closed":
            right, told = self.recount(d, rules), f"Vote {d.vote} is written down as"
            need(right == d.outcome, f"{told} “{d.outcome}”, and its ballots say “{right}”.")
        if vote.kind == "purse again":  # What was decided stands unless a second vote says no.
            stands = method in METHODS and d.outcome in ("passed", "nobody", "no quorum")
            rules.second.state = "final" if stands else "lost"
        elif d.outcome == "passed" and method in METHODS and d.vote in self.proposal:
            self.proposal[d.vote].state = "passed" if self.everyone else "voted"

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
            there = Row(plan=plan, sits={}, agreed={}, net=Counter(), rounds=0, put=0)
            self.circle[d.circle] = there
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
            several = there.plan.seats_each > 1  # What each seat got is then told of all together.
            kept = {at: each for at, each in there.sits.items() if several or each != me}
            there.sits = kept | {seat: me}
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
        several = there.plan.seats_each > 1
        linked = there.put or several or len({self.actor(each) for each in ever}) < len(ever)
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
        plain = plain and not several and there.plan.order != "bidding" and body.stage == "ended"
        need(not plain or not any(whole), f"{wrong}: with its debts it does not come out even.")

    def compare(self):
        kept, rows, count = self.kept, self.rows, self.row.number
        lines, head = sum(len(each.postings) for each in self.booked.values()), self.heads[-1].hex()
        self.community.update(entries=count, records=count, postings=lines, head=head)
        self.community.update({f"{each}s": len(kept[each]) for each in COMPARED[:3]})
        self.community.pendings = len(kept["reservation"])
        all_told = self.community.told is None or len(self.told) == len(kept["account"])
        need(all_told, "Of some accounts no record tells.")
        rows["given back"] = {key: Row(corrected=n) for key, n in self.back.items() if n}
        for number, each in self.asset.items():
            each.newcomers_owe = self.newcomers_owe(number)
        for number in rows["vote"]:
            there, rules = kept["vote"].get(number), self.rule[number]
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
        said = f"{count} entries, {lines} postings, {len(self.account)} accounts"
        said += f", {len(self.digests)} digests kept. All is as it must be. Their head is {head}."
        names = [f"{n} {kind}" for kind, n in sorted(self.passed_over.items()) if n]
        return said + (f" Not judged here: {', '.join(names)}." if names else "")


def read_rules(text):
    usual = Row(abstain="", least=1, change="yes", add="no", tie="named", consent="no")
    rules = Row(usual, **dict(part.split("=", 1) for part in text.split(";")))
    rules.update({each: int(rules[each]) for each in ("options", "picks", "least")})
    rules.picks = 0 if rules.picks == rules.options else rules.picks  # All, also of those to come.
    return rules


def read_ballot(rules, text):
    if rules.method not in METHODS or "secret" in rules or not text:
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
        else:
            key = line.get(KEYS.get(line.what, "number")) or tuple(line.values())[1:3]
            kept[line.what][key] = line
    need(all(each.form == 1 for each in kept["books"].values()), "This is another form of export.")
    books = books or Books(kept, digests)
    for digest in books.digests:
        books.check_digest(digest)
    return books.compare()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="+", help="what export --format records wrote")
    parser.add_argument("--digests", help="a file of lines that members kept")
    given, code = parser.parse_args(), 0
    for path in given.file:
        try:
            lines = Path(path).read_text("utf-8-sig").splitlines()
            kept = Path(given.digests).read_text("utf-8").splitlines() if given.digests else []
            said = check(lines, [*read_digests(kept)])
        except (Wrong, OSError) as wrong:
            code, said = 1, str(wrong)
        except UNREADABLE:
            code, said = 1, "This cannot be read: it is not as docs/verifying.md has it."
        sys.stdout.write(f"{path}: {said}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
