"""What rounds of grants are called: the words of the proposals that opened them."""

from __future__ import annotations

from sqlalchemy import bindparam, desc, select

from storage import schema
from storage.grants.rows import Round
from storage.purse.proposals import Proposal
from storage.unit_of_work import Books

_r, _p = schema.grant_rounds, schema.proposals
_TITLES = (
    select(_r.c.number, _p.c.purpose)
    .join(_p, (_p.c.community_id == _r.c.community_id) & (_p.c.number == _r.c.proposal))
    .where(_r.c.community_id == bindparam("community_id"))
    .order_by(desc(_r.c.number))
    .limit(bindparam("most"))
)


def titles(books: Books, most: int) -> list[tuple[int, str]]:
    """(number, title) of rounds at whatever stage, the newest first."""
    found = books.rows(_TITLES, (Round, Proposal), most=most)
    return [(int(number), str(title)) for number, title in found]
