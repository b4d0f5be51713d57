"""The one message of a vote: what is asked, how it stands, who may vote, and what to press."""

from __future__ import annotations

from fractions import Fraction

from commands.decisions.ballot import example, letter, lettered
from commands.engine.request import Say
from commands.values.reply import Button, Line, Message, Reply, Text, Time, Typed, Value
from storage.counting.outcome import YESNO
from storage.counting.terms import RANKED, Terms
from storage.votes import Vote

_BASES = {"yes+no": 0, "cast": 1, "all": 2}


def key_of(vote: Vote) -> str:
    """The key by which a vote's message is found when it changes."""
    return f"vote/{vote.number}"


def face(vote: Vote) -> Reply:
    """The message as it is now; with nothing to press once the vote is over."""
    lines = [
        Line((Message("vote-asked", {"number": str(vote.number), "question": vote.question}),))
    ]
    counts = vote.counts
    for option in range(1, len(vote.texts) + 1):
        count: tuple[Value, ...] = ()
        if vote.cast and counts and shows_tally(vote):
            count = (Text(f": {counts[option - 1]}"),)
        lines.append(Line((lettered(vote, option), *count)))
    if vote.state != "open":
        over = Message(f"vote-is-{vote.state}")
        return Reply((*lines, Line((over,))))
    closes = Message("vote-closes", {"until": Time(vote.closes_at)})
    lines.append(Line(_spaced([*_standing(vote), *_rules_of(vote), closes])))
    return Reply((*lines, Line(_to_press(vote))))


def shows_tally(vote: Vote) -> bool:
    """Whether its numbers may be seen; of one that is hidden only how many have voted."""
    if vote.rules.is_secret:
        return vote.state == "closed"
    return not vote.rules.is_hidden or vote.state != "open"


def _standing(vote: Vote) -> list[Value]:
    """How many have voted, and what they said where that stands on no line of its own."""
    if not vote.cast:
        return []
    if not shows_tally(vote):
        return [Message("vote-turnout", {"count": vote.cast})]
    if vote.rules.method == "yesno":
        yes, no, abstain = vote.counts
        return [Message("vote-stands", {"yes": str(yes), "no": str(no), "abstain": str(abstain)})]
    return [Message("vote-cast", {"count": vote.cast})]


def rules(terms: Terms, roll: int | None, *, drawn: bool = False) -> list[Value]:
    """The terms of a vote in plain words; of one that only asks around, no more than is needed."""
    found: list[Value] = []
    if roll is None:
        found.append(Message("vote-who-room"))
    else:
        found.append(Message("vote-who-members", {"count": roll}))
    method = terms.method
    if method in ("choice", "approval"):
        everything = int(terms.picks >= terms.options)
        found.append(Message("vote-picks", {"count": terms.picks, "all": everything}))
    elif method in RANKED:
        found.append(Message(f"vote-by-{method}", {"seats": terms.seats}))
    if terms.quorum:
        found.append(Message("vote-quorum", {"count": terms.quorum_of(roll or 0)}))
        if terms.abstain == "apart" and method == "yesno":
            found.append(Message("vote-abstain-apart"))
    if method == "yesno" and not terms.is_plain:
        found.append(passing(terms))
    elif method != "yesno" and (method in RANKED or not terms.is_plain):
        found.append(Message("vote-tie-drawn" if drawn else "vote-tie-named"))
    if terms.is_secret:
        found.append(Message("vote-is-secret"))
    elif terms.is_hidden:
        found.append(Message("vote-is-hidden"))
    return found


def _rules_of(vote: Vote) -> list[Value]:
    return rules(vote.rules, vote.roll, drawn=vote.kind == "election")


def passing(terms: Terms) -> Value:
    """What a yes needs, in plain words."""
    needed = terms.threshold
    if needed.share == Fraction(1, 2) and needed.above and needed.base == "yes+no":
        return Message("vote-passes-more")
    return Message(
        "vote-passes-share",
        {"share": str(needed.share), "above": int(needed.above), "base": _BASES[needed.base]},
    )


def _to_press(vote: Vote) -> tuple[Value, ...]:
    typed = Typed(f"vote {vote.number} {example(vote)}")
    if vote.rules.is_hidden:
        # In the room one only asks for it: the vote itself is given to the bot alone.
        press = Button(Message("vote-button"), f"vote {vote.number}")
        return (press, Message("vote-or-alone", {"example": typed}))
    if vote.rules.method in RANKED:
        return (Message("vote-in-words", {"example": typed}),)
    if vote.rules.method == "yesno":
        buttons = [
            Button(Message(f"ballot-{each}-button"), f"vote {vote.number} {each}") for each in YESNO
        ]
    else:
        buttons = [
            Button(letter(option), f"vote {vote.number} {letter(option)}")
            for option in range(1, vote.rules.options + 1)
        ]
    return (*_spaced(buttons), Message("vote-or-typed", {"example": typed}))


def _spaced(values: list[Value] | list[Button]) -> tuple[Value, ...]:
    return tuple(part for value in values for part in (" ", value))[1:]


def changed_face(vote: Vote) -> Say:
    """The message of a vote, as it now reads."""
    return Say(face(vote), key=key_of(vote), edit=True)
