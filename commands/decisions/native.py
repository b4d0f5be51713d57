"""Votes as polls of the platform's own: whether they are, what a tap stands for, what undoes one.

What is tapped is one way more to say a ballot; what counts is what the bot wrote down. Nobody else
ends a vote by ending or taking away the message that shows it: it is shown anew.
"""

from __future__ import annotations

import json
import re

from commands.decisions.ballot import WITHDRAWN, letter
from commands.decisions.closing import place_of
from commands.decisions.face import changed_face, face, figures_so_far, key_of
from commands.decisions.pressed import is_put_together, without
from commands.decisions.voting import CastBallot
from commands.engine.context import Context
from commands.engine.request import Say
from commands.engine.setting_choices import switch
from commands.language.button_emoji import ballot_word
from commands.values.events import Chose, Deleted, Reacted
from storage import communities, outbox, votes
from storage.changes import Act
from storage.counting.outcome import YESNO
from storage.events import Handled
from storage.ledger.entries import of_event
from storage.ledger.posting import post
from storage.votes import Ballot, Vote

NATIVE_POLLS = switch("native_polls", "on")
"""Whether a vote is shown as a poll of the platform's own, where it has such polls."""

_ANSWER = re.compile(r"vote (?P<number>[1-9]\d{0,8}) (?P<value>[A-Z]|yes|no|abstain)", re.ASCII)
_KEY = re.compile(r"vote/([1-9]\d{0,8})", re.ASCII)


def chosen(context: Context, event: Chose) -> str | None:
    """The command that a choice in a vote's poll stands for.

    Of more answers than may be given the first ones count, and an answer that is none of the poll's
    spoils them all: so the rules of Matrix's polls (MSC3381), and so every client shows it.
    """
    found = [_ANSWER.fullmatch(choice) for choice in event.choices]
    numbers = {int(each["number"]) for each in found if each is not None}
    number = numbers.pop() if len(numbers) == 1 else number_shown(context, event.target.event_id)
    vote = None if number is None else context.books.get(Vote, number)
    if vote is None or place_of(vote).room != event.place.room:
        return None
    values = [each["value"] for each in found if each is not None]
    terms = vote.rules
    most = 1
    known = set(YESNO)
    if terms.method != "yesno":
        most = terms.picks
        known = {letter(option) for option in range(1, terms.options + 1)}
    spoilt = not values or numbers or len(values) != len(found) or not known.issuperset(values)
    said = WITHDRAWN if spoilt else " ".join(dict.fromkeys(values[:most]))
    return f"vote {vote.number} {said}"


def number_shown(context: Context, message_id: str) -> int | None:
    """The number of the vote that a message of the bot's shows, or showed."""
    account = (context.place.platform, context.place.account)
    saying = outbox.with_message(context.books, account, message_id)
    found = None if saying is None else _KEY.fullmatch(saying.key or "")
    return None if found is None else int(found[1])


def taken_away(context: Context, event: Deleted) -> str:
    """A message was taken away: a vote's own is shown anew, a ballot's own is taken back."""
    if event.by_author:
        return _take_back(context, event.original)
    number = number_shown(context, event.original)
    vote = None if number is None else context.books.get(Vote, number)
    if vote is None or vote.state != "open":
        return "ignored"
    shown = outbox.sent_under(context.books, key_of(vote))
    if shown is None or shown.message_id != event.original:
        return "ignored"  # It is shown anew already.
    native = context.settings[NATIVE_POLLS]
    shown_anew = face(vote, native=native, figures=figures_so_far(context.books, vote))
    say = Say(shown_anew, key=key_of(vote), mood="notice", place=place_of(vote))
    context.say(say, answers=False)
    context.mark_handled("handled")
    return "handled"


def _take_back(context: Context, original: str) -> str:
    """Whoever takes away what they voted with has no ballot any more, while the vote is open.

    Where they voted again since, there is nothing to take back.
    """
    vote, ballot, entry = _given_with(context, original)
    if vote is None or ballot is None or ballot.entry != entry:
        return "ignored"
    return _recast(context, vote, ballot, "")


def taken_off(context: Context, event: Reacted) -> str:
    """Whoever takes off a reaction with which they chose an option has not chosen it any more.

    Only where the platform tells who took it off: that nobody else did is then certain. Where one
    option is chosen and they voted again since, there is nothing to take back.
    """
    word = ballot_word(event.emoji) if event.put and not event.added else ""
    vote, ballot, entry = _given_with(context, event.put) if word else (None, None, 0)
    if not word or vote is None or ballot is None:
        return "ignored"
    after = without(vote, ballot.choice, word)
    is_last = ballot.entry == entry or is_put_together(vote)
    return _recast(context, vote, ballot, after) if is_last and after is not None else "ignored"


def _given_with(context: Context, original: str) -> tuple[Vote | None, Ballot | None, int]:
    """The vote in which a message or a reaction gave a ballot that can still be changed, the ballot
    as it is now, and the number of the record by which it was given."""
    place = context.place
    before = context.books.get(Handled, place.platform, place.account, place.room, original)
    said = [] if before is None else of_event(context.books, before.number)
    row = next((row for row in said if row.kind == "ballot" and row.detail is not None), None)
    if row is None:
        return None, None, 0
    vote = context.books.need(Vote, json.loads(row.detail or "{}")["vote"])
    ballot = context.books.get(Ballot, vote.number, context.member.number)
    is_open = vote.state == "open" and context.now < vote.closes_at and vote.rules.change == "yes"
    return vote, ballot if is_open and ballot is not None and ballot.choice else None, row.number


def _recast(context: Context, vote: Vote, ballot: Ballot, choice: str) -> str:
    """The ballot reads otherwise, by what was taken away."""
    context.begin_handling()
    entry = votes.balloted(vote, ballot.member, choice, "")
    post(context.books, [entry], context.now, event=context.number)
    booked = Act(context.now, (communities.head(context.books).entries,))
    cast = CastBallot(vote.number, ballot.member, ballot.choice, choice)
    cast.apply(context.books, booked)
    after = context.books.need(Vote, vote.number)
    if after.shown_at == context.now:
        context.say(changed_face(context.books, after), answers=False)
    context.mark_handled("handled")
    return "handled"
