"""The fields of a currency's design: what may stand in them, and how they are shown."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from commands.engine.request import Refusal, Request
from commands.language import vocabulary
from commands.language.tokens import QUOTES
from commands.money.typed_amounts import typed_amount
from commands.values.reply import Message, Value
from storage.ledger.assets import ISSUED, MUTUAL, Asset

AMOUNTS = ("credit_limit", "ceiling", "starter", "supply_cap", "max_tip")
"""Fields that hold an amount."""
OPTIONAL = ("symbol", "ceiling", "starter", "supply_cap", "max_tip")
"""Fields that `none` empties."""
ONLY = {"credit_limit": MUTUAL, "starter": ISSUED, "supply_cap": ISSUED}
"""Fields that mean something in one model only."""

_AFFECTED = {"model": ("model", "credit_limit", "starter", "supply_cap")}
"""Fields whose effect changes along with another: a change of model ends credit or the cap."""

_LONGEST_NAME = 24
_LONGEST_SYMBOL = 8
_MOST_DECIMALS = 8

# Words of the amount grammar: a currency called like one of them could not be read.
_SPOKEN_FOR = frozenset(
    {
        "over",
        "nan",
        "inf",
        "infinity",
        "k",
        "yes",
        "no",
        *vocabulary.ALL,
        *vocabulary.HALF,
        *vocabulary.EACH,
        *vocabulary.SPLIT,
        *vocabulary.FOR,
        *vocabulary.TO,
        *vocabulary.JOINERS,
        *vocabulary.NONE,
        *vocabulary.MINUTES,
    }
)
_CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}")
_JOINERS = "\u200d\ufe0e\ufe0f"
"""What holds an emoji together."""


def label(request: Request, field: str) -> Message:
    """How a field is called in a sentence: "credit limit"."""
    return request.message(f"field-{field}")


def value(request: Request, asset: Asset, field: str) -> Value:
    """What stands in a field; "none" where nothing does."""
    held = getattr(asset, field)
    if field == "name":
        return names(asset.singular, asset.name)
    if held is None or held == "":
        return request.message("value-none")
    if field in AMOUNTS:
        return request.amount_of(held, asset)
    return str(held)


def names(singular: str, plural: str) -> str:
    """A name as it is given: "bean/beans", or "beans" where both are one word."""
    return plural if singular == plural else f"{singular}/{plural}"


def require_open(request: Request, asset: Asset, field: str) -> None:
    """Refuse what would change the effect of a sealed field."""
    for affected in _AFFECTED.get(field, (field,)):
        if asset.is_sealed(affected):
            raise Refusal(
                "currency-sealed-limit" if field in AMOUNTS else "currency-sealed",
                field=label(request, affected),
                value=value(request, asset, affected),
                typed=request.typed(f"treasury limit {affected} 50"),
            )


def require_model(request: Request, asset: Asset, field: str) -> None:
    """Refuse a field that means nothing in the currency's model."""
    model = ONLY.get(field, asset.model)
    if model != asset.model:
        words = "currency-only-issued" if model == ISSUED else "currency-only-mutual"
        raise Refusal(words, field=label(request, field))


def read(request: Request, field: str, text: str) -> dict[str, Any]:
    """What a typed value sets, by the asset's own field names. Raises Refusal with the reason."""
    if text[:1] in QUOTES and text[-1:] in QUOTES:
        text = text[1:-1].strip() or text
    if field in OPTIONAL and text.casefold() in vocabulary.NONE:
        return {field: "" if field == "symbol" else None}
    match field:
        case "name":
            return _name(text)
        case "code":
            return {"code": _code(text)}
        case "symbol":
            return {"symbol": _symbol(text)}
        case "decimals":
            return {"decimals": _decimals(text)}
        case "model":
            return {"model": _model(text)}
    said = {"field": field, "value": text}
    zero = field == "credit_limit"
    example = f"currency set {field} 50"
    return {field: typed_amount(request, text, "currency set", said, example, zero=zero)}


def _name(text: str) -> dict[str, str]:
    parts = [part.strip() for part in text.split("/")]
    if len(parts) > 2:
        raise Refusal("name-unreadable", name=text[:40])
    for part in parts:
        plain = part.replace("-", "").replace("'", "").replace("’", "")
        letters = bool(plain) and all(_is_letter(each) for each in plain)
        if not letters or not unicodedata.category(part[0]).startswith("L"):
            raise Refusal("name-unreadable", name=part[:40])
        if len(part) > _LONGEST_NAME:
            raise Refusal("name-too-long", most=_LONGEST_NAME)
        _require_free(part)
    return {"singular": parts[0], "name": parts[-1]}


def _code(text: str) -> str:
    code = text.upper()
    if not _CODE.fullmatch(code):
        raise Refusal("code-unreadable")
    _require_free(code)
    return code


def _symbol(text: str) -> str:
    fits = len(text) <= _LONGEST_SYMBOL and any(letter not in _JOINERS for letter in text)
    allowed = all(
        _is_letter(letter)
        or letter in _JOINERS
        or unicodedata.category(letter) in ("Sc", "So", "Sk")
        for letter in text
    )
    if not fits or not allowed:
        raise Refusal("symbol-unreadable", most=_LONGEST_SYMBOL)
    _require_free(text)
    return text


def _decimals(text: str) -> int:
    if not re.fullmatch(r"[0-9]", text) or int(text) > _MOST_DECIMALS:
        raise Refusal("not-a-whole-number", given=text[:40], least=0, most=_MOST_DECIMALS)
    return int(text)


def _model(text: str) -> str:
    model = text.casefold()
    if model not in (MUTUAL, ISSUED):
        raise Refusal("not-a-choice", given=text[:40], choices=f"{MUTUAL}, {ISSUED}")
    return model


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM"


def _require_free(word: str) -> None:
    if word.casefold() in _SPOKEN_FOR:
        raise Refusal("word-spoken-for", word=word[:40])
