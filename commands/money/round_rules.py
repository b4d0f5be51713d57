"""How a round of grants is held, in plain words: on the proposal, in the round, on its ballot."""

from __future__ import annotations

from commands.values.reply import Amount, Message, Time, Value, duration
from storage.counting.points import POINTS
from storage.grants.terms import OFF, RoundTerms
from storage.ledger.assets import Asset

_TIMES = {"quadratic": "-gifts", "thanks": "-thanks"}


def round_rules(
    terms: RoundTerms, budget: int, asset: Asset, *, is_open: bool, quorum: int = 0
) -> list[Value]:
    """What holds in a round, a sentence each. `is_open`: its times are said elsewhere already;
    `quorum`: how many have to vote for a completion, where that is known."""

    def amount(units: int) -> Amount:
        return Amount(units, asset.number, asset.decimals)

    found: list[Value] = []
    if not is_open:
        found.append(
            Message(
                f"round-times{_TIMES.get(terms.method, '')}",
                {
                    "apply": Time(terms.apply_until)
                    if terms.apply_until
                    else duration(terms.apply),
                    "dated": int(terms.apply_until > 0),
                    "vote": Time(terms.vote_until) if terms.vote_until else duration(terms.vote),
                    "closed": int(terms.vote_until > 0),
                },
            )
        )
    cap = amount(terms.most_for_one(budget))
    if terms.is_thanks:
        found.append(Message("round-thanks", {"count": quorum, "points": POINTS}))
    elif terms.is_quadratic:
        found += _of_gifts(terms, cap)
    else:
        found.append(Message("round-shares"))
        found.append(Message(f"round-complete-{terms.complete}"))
        if terms.complete != "none":
            found.append(Message("round-quorum", {"count": quorum}))
        found.append(Message("round-cap", {"cap": cap, "all": int(terms.cap == 100)}))
    if terms.least and terms.most:
        between: dict[str, Value] = {"least": amount(terms.least), "most": amount(terms.most)}
        found.append(Message("round-between", between))
    elif terms.least:
        found.append(Message("round-least", {"least": amount(terms.least)}))
    elif terms.most:
        found.append(Message("round-most", {"most": amount(terms.most)}))
    if terms.min_votes > 1:
        found.append(Message("round-min-votes", {"count": terms.min_votes}))
    if terms.picks:
        found.append(Message("round-picks", {"count": terms.picks}))
    if not terms.is_thanks:
        found.append(Message("round-halves"))
    return found


def _of_gifts(terms: RoundTerms, cap: Amount) -> list[Value]:
    """By which rules gifts are matched."""
    found: list[Value] = [Message("round-gifts"), Message(f"round-match-{terms.match}")]
    if terms.min_givers > 1:
        found.append(Message("round-givers", {"count": terms.min_givers}))
    if terms.match_cap != OFF:
        found.append(Message("round-match-cap", {"cap": cap}))
    return [*found, Message("round-gifts-wait")]
