"""Share what comes in from a source between the treasury, funds and who has a role, by decision."""

from __future__ import annotations

import re
from typing import Annotated

from commands.engine.request import Effects, Refusal, Request, Say
from commands.language import vocabulary
from commands.money.usable import has_outside_money
from commands.treasury import share_told
from commands.treasury.found import fund_named, without_sign
from commands.treasury.funds import is_treasury
from commands.treasury.proposing import proposed, wanted_now
from commands.values.declaration import command
from commands.values.parameters import Rest, Text
from commands.values.reply import Block, Line, Listed, Message, Reply
from commands.values.reply import Text as Plain
from storage.ledger.entries import EntryRow
from storage.purse import funds, shares
from storage.purse.shares import LONGEST_SOURCE, MOST_PARTS, WHOLE, Part, ShareRule
from storage.roles import DECIDED
from storage.unit_of_work import Books

_AND = r"(?:and|und|y|e|et)"
_FIGURE = r"[0-9]{1,3}(?:[.,][0-9]{1,2})?"
_SHARE = re.compile(rf"({_FIGURE}) ?%", re.ASCII)
_NEXT = re.compile(rf"[,;]? {{0,3}}(?:{_AND} {{1,3}})?$", re.IGNORECASE)
_TO = re.compile(
    r"(?:to|for|into|in|an|für|in die|a|al|para|pour|à|au|aux|ao|the|die|den) +", re.IGNORECASE
)
_ROLE = re.compile(r"(?:role|rolle|rol|rôle|papel)? ?[:=]? ?([a-z]+?)s?", re.IGNORECASE)
_EXAMPLE = "treasury share etsy 80% treasury, 20% role:steward"


@command(
    "treasury",
    "share",
    examples=("treasury share", _EXAMPLE),
    usable=has_outside_money,
)
def share(
    request: Request,
    books: Books,
    source: Annotated[str, Text("where it comes from", most=LONGEST_SOURCE)] = "",
    parts: Annotated[str, Rest("who gets which part; none ends it", most=300)] = "",
) -> Effects:
    """See how income from outside is shared, or propose to share what comes from somewhere.

    Parts go to the treasury, to a fund (fund:kiln) or to who has a role (role:steward). It is put
    to the vote, and holds for what is written down from then on.
    """
    called, words = " ".join(source.split()).strip('"“”„'), " ".join(parts.split()).strip('"“”„')
    if not words:
        return _listed(request, books, called)
    if not any(map(str.isalnum, called)):
        raise Refusal("share-unreadable", example=request.typed(_EXAMPLE))
    there = shares.of_source(books, called)
    wanted = () if words.casefold() in vocabulary.NONE else _read(request, books, called, words)
    if (there.parts if there else "") == shares.written_parts(wanted):
        words = "share-same" if wanted else "share-none-of-it"
        raise Refusal(words, source=Plain(called), example=request.typed(_EXAMPLE))
    called = there.source if there else called
    found = wanted_now(request, books, "share", 0, 0, called, terms=shares.terms(wanted))
    return proposed(request, books, found)


def _listed(request: Request, books: Books, source: str) -> Effects:
    """The rules that hold, or the one for a source."""
    there = shares.in_force(books)
    if source:
        one = shares.of_source(books, source)
        there = [one] if one else []
    if not there:
        words = "share-none-of-it" if source else "share-none"
        raise Refusal(words, source=Plain(source), example=request.typed(_EXAMPLE))
    blocks: list[Block] = [line for rule in there for line in share_told.listed(books, rule)]
    blocks.append(
        request.line("share-more", typed=request.typed(f'treasury share "{there[0].source}" none'))
    )
    return Effects(says=[Say(Reply(tuple(blocks)), "discreet")])


def _read(request: Request, books: Books, source: str, words: str) -> tuple[Part, ...]:
    """The parts that are meant. Raises Refusal."""
    found = [_part(request, books, share, whom) for share, whom in _parts(words)]
    if not found or len(found) > MOST_PARTS:
        raise Refusal("share-unreadable", example=request.typed(_EXAMPLE))
    whole = sum(each.share for each in found)
    if whole != WHOLE:
        typed = _completed(source, words, WHOLE - whole)
        raise Refusal(
            "share-not-whole",
            share=share_told.percent(whole),
            example=request.typed(typed or _EXAMPLE),
        )
    if not shares.are_fit(found):
        raise Refusal("share-unreadable", example=request.typed(_EXAMPLE))
    return tuple(found)


def _parts(words: str) -> list[tuple[str, str]]:
    """Each share with the words behind it, up to the next."""
    shares_said = list(_SHARE.finditer(words))
    ends = [*(each.start() for each in shares_said), len(words)][1:]
    return [
        (each[1], _NEXT.sub("", words[each.end() : end]).strip())
        for each, end in zip(shares_said, ends, strict=True)
    ]


def _completed(source: str, words: str, left: int) -> str:
    """The same with what is left for the treasury, where that can be."""
    if left <= 0 or any(is_treasury(_bare(whom)) for _, whom in _parts(words)):
        return ""
    called = f'"{source}"' if " " in source else source
    return f"treasury share {called} {words}, {share_told.percent(left)}% treasury"


def _bare(whom: str) -> str:
    bare = whom.strip(" ,;.")
    led = _TO.match(bare)
    return bare[led.end() :] if led else bare


def _part(request: Request, books: Books, share: str, whom: str) -> Part:
    """A part as it was written. Raises Refusal."""
    whole, _, rest = share.replace(",", ".").partition(".")
    units, bare = (int(whole) * 100 + int(rest.ljust(2, "0"))) * WHOLE // 10_000, _bare(whom)
    if bare and is_treasury(bare):
        return Part("treasury", units)
    if funds.named(books, without_sign(bare)) is not None or bare.casefold().startswith("fund:"):
        return Part("fund", units, fund=fund_named(request, books, bare).number)
    role = _ROLE.fullmatch(bare)
    name = role[1].casefold() if role else ""
    if name not in DECIDED:
        raise Refusal(
            "share-whom",
            given=bare[:40],
            roles=Listed(tuple(f"role:{each}" for each in DECIDED), "or"),
            funds=request.typed("treasury funds"),
        )
    return Part("role", units, role=name)


def explained(_: Request, books: Books, entry: int) -> list[Block]:
    """What a record was by which a share was settled."""
    row = books.get(EntryRow, entry)
    rule = books.get(ShareRule, entry) if row is not None and row.kind == "share" else None
    if rule is None:
        return []
    said = Message("share-ended") if rule.ended else ""
    return [*share_told.listed(books, rule), *([Line((said,))] if said else [])]
