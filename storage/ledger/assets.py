"""Assets: what a community counts in, and the design of its own currency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal

from sqlalchemy import Table, bindparam, select

from storage import communities, schema
from storage.changes import Act
from storage.ledger.chain import text_hash
from storage.records import Record, shape
from storage.unit_of_work import Books

Model = Literal["mutual", "issued", "outside"]

MUTUAL: Model = "mutual"
ISSUED: Model = "issued"

DESIGN_FIELDS = (
    "name",
    "code",
    "symbol",
    "decimals",
    "model",
    "credit_limit",
    "ceiling",
    "starter",
    "supply_cap",
    "max_tip",
)
"""What `currency set` can change and `currency seal` can fix."""


@dataclass(frozen=True, slots=True)
class Asset(Record):
    """A currency and its design; amounts in smallest units, None where there is no bound.

    `newcomers_owe` is how much of their credit lines all newcomers together have in use.
    `sealed` lists the fixed fields, comma-separated.
    """

    TABLE: ClassVar[Table] = schema.assets
    STAYS: ClassVar[bool] = True

    number: int
    model: Model
    name: str
    singular: str
    code: str
    symbol: str
    decimals: int
    credit_limit: int
    newcomer_limit: int
    newcomers_together: int
    newcomers_owe: int
    ceiling: int | None
    starter: int | None
    supply_cap: int | None
    max_tip: int | None
    sealed: str
    opened_at: int

    @property
    def unit(self) -> int:
        """Smallest units in one whole unit: 100 for two decimals."""
        return int(10**self.decimals)

    @property
    def words(self) -> str:
        """The hash by which records tell of what it is called."""
        return text_hash(f"{self.name}\x1f{self.singular}\x1f{self.code}\x1f{self.symbol}")

    def is_sealed(self, field: str) -> bool:
        """Whether only a passed vote may change this field's effect."""
        return field in self.sealed.split(",")


def first_design(number: int, now: int) -> Asset:
    """The currency a community gets on first use: points, mutual credit, two decimals."""
    return Asset(
        number=number,
        model=MUTUAL,
        name="points",
        singular="point",
        code="PTS",
        symbol="",
        decimals=2,
        credit_limit=100_00,
        newcomer_limit=10_00,
        newcomers_together=100_00,
        newcomers_owe=0,
        ceiling=None,
        starter=None,
        supply_cap=None,
        max_tip=None,
        sealed="",
        opened_at=now,
    )


_t = schema.assets
_ALL = (
    select(*(_t.c[name] for name in shape(Asset).columns))
    .where(_t.c.community_id == bindparam("community_id"))
    .order_by(_t.c.number)
)


def all_assets(books: Books) -> Sequence[Asset]:
    """Every asset of the community, in order of number."""
    return books.select(Asset, _ALL)


@dataclass(frozen=True, slots=True)
class ChangeDesign:
    """Fields of a currency get these values, each as (field, value)."""

    asset: int
    fields: tuple[tuple[str, int | str | None], ...]

    def apply(self, books: Books, act: Act) -> None:
        changes: dict[str, Any] = dict(self.fields)
        books.save(replace(books.need(Asset, self.asset), **changes))


@dataclass(frozen=True, slots=True)
class SealField:
    """A field of a currency can be changed no more."""

    asset: int
    field: str

    def apply(self, books: Books, act: Act) -> None:
        asset = books.need(Asset, self.asset)
        sealed = [each for each in (*asset.sealed.split(","), self.field) if each]
        books.save(replace(asset, sealed=",".join(sealed)))


@dataclass(frozen=True, slots=True)
class BeginAnew:
    """The community counts in this new asset, the next one, from now on."""

    asset: Asset

    def apply(self, books: Books, act: Act) -> None:
        books.save(self.asset)
        number = self.asset.number
        books.save(replace(communities.head(books), asset=number, assets=number))
