"""Carry out what changes a limit of the currency, how the purse is spent or income shared, or who
sees what."""

from __future__ import annotations

import json
from typing import Any

from commands.treasury import shared_out
from commands.treasury.plan import treasurers
from storage import communities
from storage.changes import Act
from storage.ledger.accounts import SetCreditLimit, issuer, member_account, peek
from storage.ledger.assets import ChangeDesign
from storage.ledger.movements import Entry
from storage.ledger.posting import post
from storage.purse import policies, settings
from storage.purse.policies import Policy
from storage.purse.proposals import Proposal
from storage.roles import person_of
from storage.rooms import RoomKey
from storage.unit_of_work import Books


def hindrance(books: Books, proposal: Proposal) -> str:
    """Why it cannot be carried out as things are now; empty where it can."""
    if proposal.kind == "policy":
        after = _after(books, proposal)
        return "floor" if policies.floor(after, len(treasurers(books))) else ""
    if proposal.kind == "share":
        return shared_out.hindrance(books, proposal)
    asked = _asked(proposal)
    if proposal.kind == "setting":
        there = settings.kept(books, asked["field"], _where(proposal)) == asked["value"]
        return "already" if there else ""
    out = -peek(books, issuer(proposal.asset)).balance
    too_low = asked["field"] == "supply_cap" and asked["value"] is not None
    return "supply" if too_low and asked["value"] < out else ""


def carry_out(books: Books, proposal: Proposal, now: int) -> int:
    """Do it; the record by which it is done."""
    if proposal.kind == "share":
        return shared_out.settle(books, proposal, now)
    cause, asked = proposal.cause, _asked(proposal)
    if proposal.kind == "policy":
        after = _after(books, proposal)
        post(books, [policies.settled(after, cause)], now)
        entry = communities.head(books).entries
        books.save(policies.kept(entry, after))
        return entry
    if proposal.kind == "setting":
        return _set(books, proposal, now)
    detail = {"asset": proposal.asset, "value": asked["value"]}
    if not proposal.receiver:
        field = asked["field"]
        post(books, [Entry("design", cause=cause, detail={**detail, "field": field})], now)
        ChangeDesign(proposal.asset, ((field, asked["value"]),)).apply(books, Act(now))
        return communities.head(books).entries
    person = person_of(books, proposal.receiver)
    account = member_account(proposal.asset, person)
    post(books, [Entry("limit", cause=cause, detail={**detail, "member": person})], now)
    SetCreditLimit(account, asked["value"]).apply(books, Act(now))
    return communities.head(books).entries


def _set(books: Books, proposal: Proposal, now: int) -> int:
    asked = _asked(proposal)
    key, value = asked["field"], asked["value"]
    post(books, [settings.decided(key, value, asked["here"], proposal.cause)], now)
    settings.keep(books, key, value, _where(proposal))
    return communities.head(books).entries


def _where(proposal: Proposal) -> RoomKey:
    """For which room, or for all, it changes a setting."""
    room = (proposal.platform, proposal.account, proposal.room)
    return settings.place(room, here=bool(_asked(proposal)["here"]))


def _asked(proposal: Proposal) -> dict[str, Any]:
    """The field and the value that a proposal is about."""
    found: dict[str, Any] = json.loads(proposal.terms)
    return found


def _after(books: Books, proposal: Proposal) -> Policy:
    asked = _asked(proposal)
    return policies.with_field(policies.last(books)[1], asked["field"], asked["value"])
