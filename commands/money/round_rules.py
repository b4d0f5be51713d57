"""How a round of grants is held, in plain words: on the proposal, in the round, on its ballot."""

from __future__ import annotations

from commands.values.reply import Amount, Message, Time, Typed, Value, duration
from storage.counting.points import POINTS
from storage.grants.terms import OFF, RoundTerms
from storage.ledger.assets import Asset

_TIMES = {"quadratic": "-gifts", "thanks": "-thanks"}


def round_rules(
    terms: RoundTerms,
    budget: int,
    asset: Asset,
    *,
    is_open: bool,
    quorum: int = 0,
    full: Typed | None = None,
) -> list[Value]:
    """What holds in a round, a sentence each. `is_open`: its times are said elsewhere already;
    `quorum`: how many have to vote for a completion, where that is known; `full`: only the method
    and what bounds it are named, for this shows the rest."""
    found: list[Value] = [] if is_open else [_times(terms)]
    if terms.is_thanks and full is not None:
        short = Message("round-thanks-in-short", {"points": POINTS})
        return [*found, short, Message("round-in-full", {"typed": full})]
    if terms.is_thanks:
        return [*found, Message("round-thanks", {"count": quorum, "points": POINTS})]
    cap = Amount(terms.most_for_one(budget), asset.number, asset.decimals)
    of_method = _of_gifts if terms.is_quadratic else _of_shares
    found += of_method(terms, cap, quorum, in_short=full is not None)
    found += _bounds(terms, asset)
    if full is not None:
        return [*found, Message("round-in-full", {"typed": full})]
    return [*found, Message("round-halves")]


def _times(terms: RoundTerms) -> Message:
    return Message(
        f"round-times{_TIMES.get(terms.method, '')}",
        {
            "apply": Time(terms.apply_until) if terms.apply_until else duration(terms.apply),
            "dated": int(terms.apply_until > 0),
            "vote": Time(terms.vote_until) if terms.vote_until else duration(terms.vote),
            "closed": int(terms.vote_until > 0),
        },
    )


def _of_shares(terms: RoundTerms, cap: Amount, quorum: int, *, in_short: bool) -> list[Value]:
    """By which rules votes are counted."""
    if in_short:
        found: list[Value] = [
            Message(
                "round-shares-in-short",
                {"complete": terms.complete, "some": int(terms.complete != "none")},
            )
        ]
    else:
        found = [Message("round-shares"), Message(f"round-complete-{terms.complete}")]
    if terms.complete != "none" and (quorum or not in_short):
        found.append(Message("round-quorum", {"count": quorum}))
    return [*found, Message("round-cap", {"cap": cap, "all": int(terms.cap == 100)})]


def _of_gifts(terms: RoundTerms, cap: Amount, _: int, *, in_short: bool) -> list[Value]:
    """By which rules gifts are matched."""
    if in_short:
        found: list[Value] = [
            Message("round-gifts-in-short", {"proportional": int(terms.match == "proportional")})
        ]
    else:
        found = [Message("round-gifts"), Message(f"round-match-{terms.match}")]
    if terms.min_givers > 1:
        found.append(Message("round-givers", {"count": terms.min_givers}))
    if terms.match_cap != OFF:
        found.append(Message("round-match-cap", {"cap": cap}))
    return found if in_short else [*found, Message("round-gifts-wait")]


def _bounds(terms: RoundTerms, asset: Asset) -> list[Value]:
    """What a project may cost and has to have, where the round says so."""
    least, most = (Amount(each, asset.number, asset.decimals) for each in (terms.least, terms.most))
    found: list[Value] = []
    if terms.least and terms.most:
        found.append(Message("round-between", {"least": least, "most": most}))
    elif terms.least:
        found.append(Message("round-least", {"least": least}))
    elif terms.most:
        found.append(Message("round-most", {"most": most}))
    if terms.min_votes > 1:
        found.append(Message("round-min-votes", {"count": terms.min_votes}))
    if terms.picks:
        found.append(Message("round-picks", {"count": terms.picks}))
    return found
