"""The community's own currency, which is there from the first time that somebody asks for it."""

from __future__ import annotations

from dataclasses import replace

from storage import communities
from storage.ledger import assets
from storage.ledger.assets import Asset
from storage.ledger.movements import Entry
from storage.ledger.posting import post
from storage.unit_of_work import Books


def current_asset(books: Books, now: int) -> Asset:
    """The community's own currency, designed on first use."""
    number = communities.head(books).asset
    if number:
        return books.need(Asset, number)
    number = communities.give(books, "assets")
    asset = assets.first_design(number, now)
    books.add(asset)
    books.save(replace(communities.head(books), asset=number))
    post(books, [open_record(asset)], now)
    return asset


def open_record(asset: Asset, cause: str = "rule/first") -> Entry:
    """The record that opens a currency: everything that later entries are judged by."""
    detail = {
        "asset": asset.number,
        "model": asset.model,
        "decimals": asset.decimals,
        "credit_limit": asset.credit_limit,
        "newcomer_limit": asset.newcomer_limit,
        "newcomers_together": asset.newcomers_together,
        "ceiling": asset.ceiling,
        "starter": asset.starter,
        "supply_cap": asset.supply_cap,
        "max_tip": asset.max_tip,
        "words": asset.words,
    }
    return Entry("open", cause=cause, detail=detail)
