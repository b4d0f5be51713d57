"""Polls as Matrix clients show them (MSC3381, in the form that they send today). Pure.

A poll is three kinds of events: its start with the question and the answers, a response of each
who taps, and its end. Clients count the responses themselves; what the bot counts is what counts.
The start is never edited: clients refuse to edit a poll that somebody has answered. Responses and
ends are also heard under the names that later versions of the specification give them.
"""

from __future__ import annotations

from typing import Any

from bot.lines import calm
from bot.matrix.lookup import relation
from bot.matrix.rights import may_redact
from bot.matrix.state import Raw, Room, id_in
from commands.values.rendered import Select

_UNSTABLE = "org.matrix.msc3381."
START, RESPONSE, END = (f"{_UNSTABLE}poll.{each}" for each in ("start", "response", "end"))
STARTS = (START, "m.poll.start")
RESPONSES = (RESPONSE, "m.poll.response")
ENDS = (END, "m.poll.end")
_TEXT = "org.matrix.msc1767.text"
_MOST_ANSWERS = 20
"""Clients leave out what comes after so many."""
_LONGEST_ANSWER = 255

Content = dict[str, Any]


def is_poll(select: Select | None) -> bool:
    """Whether a reply with this to choose from is shown as a poll."""
    return select is not None and bool(select.question) and len(select.options) <= _MOST_ANSWERS


def start(select: Select, body: str) -> Content:
    """The content of the event that begins a poll.

    `body` are the words for clients without polls. The id of an answer is the command it stands
    for, so that a response tells by itself what it says.
    """
    question = calm(select.question)
    answers = [
        {"id": f"{select.command} {each.value}", _TEXT: calm(each.text)} for each in select.options
    ]
    return {
        START: {
            "question": {_TEXT: question, "body": question, "msgtype": "m.text"},
            "kind": f"{_UNSTABLE}poll.disclosed",
            "max_selections": select.most,
            "answers": answers,
        },
        _TEXT: body,
        "m.mentions": {},
    }


def end(poll: str, body: str) -> Content:
    """The content of the event that ends a poll; `body` are the words for clients without polls."""
    return {
        "m.relates_to": {"rel_type": "m.reference", "event_id": poll},
        END: {},
        _TEXT: body,
        "m.mentions": {},
    }


def poll_of(content: Raw) -> str:
    """The poll that a response or an end is about; empty where it is about none."""
    related = relation(content)
    return id_in(related, "event_id") if related.get("rel_type") == "m.reference" else ""


def answers_in(content: Raw) -> tuple[str, ...]:
    """The ids of the answers in a response; none where it is spoilt by its form alone."""
    response = content.get(RESPONSE)
    found = response.get("answers") if isinstance(response, dict) else content.get("m.selections")
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        return ()
    # An unknown one spoils the response wherever it stands: among more than there are there is one.
    most = _MOST_ANSWERS + 1
    behind = tuple(dict.fromkeys(found[most:]))[:most]
    # One that is longer is none of ours, and spoils it all the same.
    return tuple(each[:_LONGEST_ANSWER] for each in (*found[:most], *behind))


def may_end(user: str, room: Room) -> bool:
    """Whether clients believe this person that somebody else's poll is over."""
    return may_redact(user, room.create, room.levels)
