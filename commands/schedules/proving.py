"""Get a proof that your own entries are in the digest that was posted last."""

from __future__ import annotations

from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.schedules import reports
from commands.values.declaration import command
from commands.values.parameters import Int, Reference
from commands.values.reply import Block, Line, Reply, Text
from storage import members
from storage.ledger import proofs
from storage.ledger.assets import all_assets
from storage.ledger.chain import Digest, short_head
from storage.ledger.proofs import Span
from storage.ledger.references import reference
from storage.unit_of_work import Books

_AT_ONCE = 5
"""So many proofs to a page: each is a line of a thousand characters or so."""


@command(
    "me",
    "prove",
    visibility="private",
    examples=("me prove", "me prove #k3f9", "me prove page=2"),
    only_reads=True,
    reads_much="always",
)
def prove(
    request: Request,
    books: Books,
    entry: Annotated[int | None, Reference("only this entry: its reference", marked=True)] = None,
    page: Annotated[int, Int("which page of your entries", least=1, most=2_000)] = 1,
) -> Effects:
    """Get what proves that your entries are in the last digest, for whoever wants to check it.

    It cannot prove that these are all: that takes the whole of the books.
    """
    posted = reports.last_digest(books)
    if not posted.root:
        setting = request.typed("config set digest weekly")
        raise Refusal("prove-no-digest", command=setting)
    try:
        span = proofs.read_span(books, posted.entries, posted.of)
    except proofs.Changed as changed:
        raise Refusal("digest-broken", entry=f"#{reference(changed.entry)}") from None
    mine = own_entries(books, span, request.member.number)
    if entry is not None:
        mine = [number for number in mine if number == entry]
    code = short_head(span.head)
    if not mine:
        raise Refusal("prove-nothing", code=code)
    pages = -(-len(mine) // _AT_ONCE)
    if page > pages:
        raise Refusal("history-no-page", pages=pages)
    shown = mine[(page - 1) * _AT_ONCE : page * _AT_ONCE]
    digest = Digest(books.community, posted.entries, posted.head, root=posted.root, of=posted.of)
    blocks: list[Block] = [request.line("prove-head", entries=posted.entries, code=code)]
    blocks.append(Line((Text(digest.text()),)))
    paths = proofs.paths(span.leaves(), [number - span.first for number in shown])
    for number in shown:
        path = paths[number - span.first]
        blocks.append(Line((Text(proofs.proof_text(span, number, path)),)))
    if page < pages:
        following = request.typed(f"me prove page={page + 1}")
        blocks += request.say("history-more", page=page, pages=pages, next=following).blocks
    return Effects(says=[Say(Reply(tuple(blocks)), "private")])


def own_entries(books: Books, span: Span, member: int) -> list[int]:
    """The records of a span that are a member's to show, the newest first.

    Those are their own acts, and what books on an account of theirs and on one other: what books on
    many accounts at once would tell them of the others.
    """
    numbers = members.numbers_of(books, member)
    causes = {f"member/{number}" for number in numbers}
    accounts = {
        account
        for asset in all_assets(books)
        for account in members.accounts_of(books, asset.number, member)
    }
    found = [
        row.number
        for row, touched in zip(span.rows, span.accounts, strict=True)
        if row.cause in causes or (touched & accounts and len(touched) <= 2)
    ]
    return found[::-1]
