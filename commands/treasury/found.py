"""The fund that is meant by a name."""

from __future__ import annotations

from commands.engine.request import Refusal, Request
from commands.values.reply import Text
from storage.purse import funds
from storage.purse.funds import Fund
from storage.unit_of_work import Books

_SIGN = "fund:"


def fund_name(books: Books, number: int) -> Text:
    """What a fund is called now."""
    return Text(books.need(Fund, number).name)


def fund_named(request: Request, books: Books, name: str) -> Fund:
    """The open fund with this name, which may be written fund:name. Raises Refusal."""
    bare = without_sign(name)
    found = funds.named(books, bare)
    if found is None:
        lists = request.typed("treasury funds")
        raise Refusal("fund-unknown", given=bare[: funds.LONGEST_NAME], list=lists)
    return found


def without_sign(name: str) -> str:
    """A name as it stands after a "fund:"."""
    bare = name.strip()
    return bare[len(_SIGN) :].strip() if bare.casefold().startswith(_SIGN) else bare


def named_first(books: Books, words: str) -> tuple[Fund | None, str]:
    """The fund whose name words begin with, the longest such name, and the words behind it."""
    bare = without_sign(words)
    spoken = bare.split()
    for count in range(min(len(spoken), 8), 0, -1):
        found = funds.named(books, " ".join(spoken[:count]).strip('"“”'))
        if found is not None:
            return found, " ".join(spoken[count:])
    return None, words
