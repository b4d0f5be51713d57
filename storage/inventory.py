"""What there is besides entries, as records tell it: accounts, people, reservations. Pure.

An entry says who paid whom by account numbers, and a member is known by a platform account; neither
stands in the entry itself. So what is new since the last record rides along in the detail of the
next one: whose an account is, when a member came, and by which platform account they are known, as
a salted hash that says nothing once its salt is erased. The first record of a community tells all
there is, also in books that were begun before records told of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.ledger.accounts import Account, Kind
from storage.ledger.assets import Asset
from storage.ledger.chain import text_hash
from storage.ledger.pendings import Pending
from storage.members import Identity, Member

ACCOUNTS, PEOPLE, PENDINGS, CURRENCIES, BEGAN = (
    "accounts",
    "people",
    "pendings",
    "currencies",
    "began",
)
"""What is told, by the key under which it stands in a record's detail."""


@dataclass(frozen=True, slots=True)
class Known:
    """A platform account by which a member is known: its platform, and its salted hash in hex."""

    platform: str
    hash: str


def known(identity: Identity) -> Known:
    """A platform account as a record tells it."""
    return Known(identity.platform, identity.hash().hex())


# -- written ---------------------------------------------------------------------------------------


def accounts_text(accounts: Iterable[Account]) -> str:
    """`3:1:member:2`: account 3 is of asset 1 and belongs to member 2."""
    return " ".join(f"{a.number}:{a.asset}:{a.kind}:{a.owner}" for a in accounts)


def people_text(members: Iterable[Member], identities: Iterable[Identity]) -> str:
    """`5:entered:joined:returned:vouched:paid:forgotten:matrix=hash,discord=hash`."""
    by_member: dict[int, list[str]] = {}
    for identity in identities:
        one = known(identity)
        by_member.setdefault(identity.member, []).append(f"{one.platform}={one.hash}")
    return " ".join(
        ":".join(
            (
                *(
                    _number(each)
                    for each in (
                        m.number,
                        m.entered_at,
                        m.joined_at,
                        m.returned_at,
                        m.vouched_at,
                        m.paid_at,
                        m.forgotten_at,
                    )
                ),
                ",".join(sorted(by_member.get(m.number, ()))),
            )
        )
        for m in members
    )


def pendings_text(pendings: Iterable[Pending]) -> str:
    """`4:ends:hash of its key`."""
    return " ".join(f"{p.number}:{p.ends_at}:{text_hash(p.key)}" for p in pendings)


def currencies_text(assets: Iterable[Asset]) -> str:
    """`1:hash of its words`."""
    return " ".join(f"{asset.number}:{asset.words}" for asset in assets)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


# -- read ------------------------------------------------------------------------------------------


def read_accounts(text: str) -> list[Account]:
    """The accounts in a record's detail, with nothing on them. Raises ValueError."""
    found = []
    for each in text.split():
        number, asset, kind, owner = each.split(":")
        found.append(Account(int(asset), _kind(kind), int(owner), int(number)))
    return found


def _kind(text: str) -> Kind:
    kind: Kind = text  # type: ignore[assignment] # what no entry may move is found when it is moved
    return kind


def read_people(text: str) -> list[tuple[Member, Sequence[Known]]]:
    """The members in a record's detail, without their names. Raises ValueError."""
    found: list[tuple[Member, Sequence[Known]]] = []
    for each in text.split():
        *numbers, accounts = each.split(":")
        number, entered, joined, returned, vouched, paid, forgotten = map(_read, numbers)
        if number is None or entered is None:
            raise ValueError(each)
        member = Member(
            number,
            "",
            "",
            entered,
            joined_at=joined,
            vouched_at=vouched,
            paid_at=paid,
            returned_at=returned,
            forgotten_at=forgotten,
        )
        ids = [Known(*one.split("=")) for one in accounts.split(",") if one]
        found.append((member, ids))
    return found


def read_pendings(text: str) -> list[tuple[int, int, str]]:
    """(number, its end, the hash of its key) of reservations. Raises ValueError."""
    found = []
    for each in text.split():
        number, ends_at, key = each.split(":")
        found.append((int(number), int(ends_at), key))
    return found


def read_currencies(text: str) -> dict[int, str]:
    """Currency → the hash of its words. Raises ValueError."""
    return {int(number): words for number, words in (each.split(":") for each in text.split())}


def _read(text: str) -> int | None:
    return int(text) if text else None
