"""The one message of a vote: what is asked, how it stands, who may vote, and what to press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from commands.decisions import ties
from commands.decisions.ballot import WITHDRAWN, example, letter, option_shown
from commands.decisions.chart import figures_of
from commands.decisions.everybody import is_told
from commands.decisions.words import notes, question
from commands.engine.request import Say
from commands.language.dates import HOUR
from commands.values.reply import (
    Button,
    Line,
    Message,
    Option,
    Reply,
    Select,
    Time,
    Typed,
    Value,
)
from storage import communities, secret_votes
from storage.counting import early
from storage.counting.outcome import YESNO, read_picked
from storage.counting.points import POINTS
from storage.counting.terms import MOST_OPTIONS, RANKED, Terms
from storage.grants import rows
from storage.grants.ballots import read_outcome
from storage.grants.rows import GRANTS, Round
from storage.roles import person_of
from storage.unit_of_work import Books
from storage.votes import Ballot, Vote, in_persons

_BASES = {"yes+no": 0, "cast": 1, "all": 2}


def key_of(vote: Vote) -> str:
    """The key by which a vote's message is found when it changes."""
    return f"vote/{vote.number}"


def face(
    vote: Vote,
    *,
    native: bool = False,
    figures: Sequence[int] = (),
    beside: Sequence[Value] = (),
) -> Reply:
    """The message as it is now; with nothing to press once the vote is over.

    `native`: it may be shown as a poll of the platform's own, where there is one that fits.
    `figures`: the tally as it was counted, where voices were passed on. `beside`: what is said
    beside the question in place of what was said as it opened.
    """
    lines = [
        Line((Message("vote-asked", {"number": str(vote.number), "question": question(vote)}),))
    ]
    if said := [*beside] or notes(vote):
        lines.append(Line(_spaced(said)))
    counts = figures or vote.counts
    for option in range(1, len(vote.texts) + 1):
        count: tuple[Value, ...] = ()
        if vote.cast and counts and shows_tally(vote):
            count = _count(vote, counts, option)
        lines.append(Line((option_shown(vote, option), *count)))
    if vote.state != "open":
        over = Message(f"vote-is-{vote.state}")
        return Reply((*lines, Line((over,))))
    closes = closing_line(vote.rules, vote.texts, vote.closes_at)
    if is_told(vote):
        closes = Message("vote-closes-everybody", {"until": Time(vote.closes_at)})
    lines.append(Line(_spaced([*_standing(vote), *_rules_of(vote), closes])))
    alone = _own_question(vote) if native and fits_native(vote) else ""
    return Reply((*lines, Line(_to_press(vote, alone))))


def closing_line(terms: Terms, options: Sequence[str], until: int) -> Message:
    """When a vote closes; of one on dates, that it is just before the first of them."""
    is_before = terms.method == "dates" and 0 < int(options[0]) - until <= HOUR
    return Message(
        "vote-closes-before-dates" if is_before else "vote-closes", {"until": Time(until)}
    )


def _count(vote: Vote, counts: Sequence[int], option: int) -> tuple[Value, ...]:
    """How an option stands: its votes, or how many can come on its date."""
    if vote.rules.method != "dates":
        return (Message("vote-option-count", {"count": str(counts[option - 1])}),)
    yes, maybe, no = (str(each) for each in counts[3 * option - 3 : 3 * option])
    counted = Message("vote-date-counts", {"yes": yes, "maybe": maybe, "no": no})
    return (Message("vote-option-count", {"count": counted}),)


def shows_tally(vote: Vote) -> bool:
    """Whether its numbers may be seen; of one that is hidden only how many have voted.

    One that is called off never shows them: else whoever may call it off could look.
    """
    return not vote.rules.is_hidden or vote.state == "closed"


def _standing(vote: Vote) -> list[Value]:
    """How many have voted, and what they said where that stands on no line of its own."""
    if not vote.cast:
        return []
    if not shows_tally(vote):
        return [Message("vote-turnout", {"count": vote.cast})]
    if vote.rules.method == "yesno":
        yes, no, abstain, *blocks = vote.counts
        figures = {"yes": str(yes), "no": str(no), "abstain": str(abstain)}
        told: list[Value] = [Message("vote-stands", figures)]
        if any(blocks):
            told.append(Message("vote-blocked", {"count": blocks[0]}))
        return told
    return [Message("vote-cast", {"count": vote.cast})]


def rules(
    terms: Terms, roll: int | None, *, drawn: bool = False, is_shared: bool = False
) -> list[Value]:
    """The terms of a vote in plain words; of one that only asks around, no more than is needed.

    `is_shared`: its options share something, and how, with their ties, is said beside it.
    """
    found: list[Value] = []
    if roll is None:
        found.append(Message("vote-who-room"))
    elif terms.who.startswith("role:"):
        role = Message(f"vote-role-{terms.who.removeprefix('role:')}")
        found.append(Message("vote-who-role", {"count": roll, "role": role}))
    else:
        found.append(Message("vote-who-members", {"count": roll}))
    method = terms.method
    if method in ("choice", "approval"):
        # Of options to which more can be added, as many as it says may be fewer than all.
        grows = terms.add == "yes" and method == "choice" and terms.picks > 1
        everything = int(terms.picks >= terms.options and not grows)
        if terms.least > 1:
            least = {"least": terms.least, "count": terms.picks}
            found.append(Message("vote-picks-least", least))
        else:
            found.append(Message("vote-picks", {"count": terms.picks, "all": everything}))
    elif method == "points":
        found.append(Message("vote-by-points", {"points": POINTS}))
    elif method in RANKED:
        found.append(Message(f"vote-by-{method}", {"seats": terms.seats}))
        if method == "stv" and terms.seats > 1:
            by = "draw" if terms.tie == "draw" else "older"
            found.append(Message(f"vote-surplus-{by}"))
    if terms.quorum:
        words = "vote-quorum" if terms.is_secret else "vote-quorum-own"
        found.append(Message(words, {"count": terms.quorum_of(roll or 0)}))
        if terms.abstain == "apart" and method == "yesno":
            found.append(Message("vote-abstain-apart"))
    if is_shared:
        pass
    elif method == "yesno" and not terms.is_plain:
        found.append(passing(terms))
    elif method == "dates":
        found.append(Message("vote-by-dates"))
    elif method != "yesno" and drawn:
        found += [*ties.rule(terms, drawn=True), Message("vote-candidates-gone")]
    elif method != "yesno" and (method in RANKED or not terms.is_plain or terms.tie != "named"):
        found += ties.rule(terms, drawn=False)
    return [*found, *_acts(terms, roll)]


def _acts(terms: Terms, roll: int | None) -> list[Value]:
    """What else can be done in a vote, or cannot."""
    found: list[Value] = []
    if terms.is_secret:
        found.append(Message("vote-is-secret"))
    elif terms.is_hidden:
        found.append(Message("vote-is-hidden"))
    if terms.consent == "yes":
        found.append(Message("vote-consent"))
    if terms.change == "no":
        found.append(Message("vote-change-no"))
        if roll is not None and terms.method in early.METHODS:
            found.append(Message("vote-early"))
    if terms.add == "yes":
        found.append(Message("vote-add"))
    if terms.reasons != "open":
        found.append(Message(f"vote-reasons-{terms.reasons}"))
    return found


def _rules_of(vote: Vote) -> list[Value]:
    return rules(
        vote.rules, vote.roll, drawn=vote.kind == "election", is_shared=vote.kind == GRANTS
    )


def passing(terms: Terms) -> Value:
    """What a yes needs, in plain words."""
    needed = terms.threshold
    if needed.share == Fraction(1, 2) and needed.above and needed.base == "yes+no":
        return Message("vote-passes-more")
    # Where abstentions stand apart, of those who vote only the others count.
    is_apart = needed.base == "cast" and terms.abstain == "apart"
    return Message(
        "vote-passes-share",
        {
            "share": "100 %" if needed.share == 1 else str(needed.share),
            "above": int(needed.above),
            "base": _BASES["yes+no" if is_apart else needed.base],
        },
    )


def fits_native(vote: Vote) -> bool:
    """Whether a poll as platforms have them asks the same, of the same people, by the same rules.

    Theirs are open, can be changed until the end, and are for whoever is in the room.
    """
    terms = vote.rules
    is_plain = vote.roll is None and terms.is_plain and terms.change == "yes"
    is_whole = terms.add == "no" and terms.reasons != "needed" and terms.least == 1
    return is_plain and is_whole and terms.method in ("yesno", "choice", "approval")


def _own_question(vote: Vote) -> Value:
    """All that a poll of the platform's own says besides its options: it never changes."""
    closes = Message("vote-closes", {"until": Time(vote.closes_at, "clock")})
    how = {
        "example": Typed(f"vote {vote.number} {example(vote)}"),
        "show": Typed(f"poll show {vote.number}"),
    }
    said = [*rules(vote.rules, None), closes, Message("vote-native-how", how)]
    asked = Message("vote-asked", {"number": str(vote.number), "question": question(vote)})
    return (asked, "\n", *_spaced(said))


def _to_press(vote: Vote, alone: Value) -> tuple[Value, ...]:
    typed = Typed(f"vote {vote.number} {example(vote)}")
    if vote.rules.is_hidden:
        # In the room one only asks for it: the vote itself is given to the bot alone.
        press = Button(Message("vote-button"), f"vote {vote.number}")
        return (press, Message("vote-or-alone", {"example": typed}))
    add: tuple[Value, ...] = ()
    if vote.rules.add == "yes" and vote.rules.options < MOST_OPTIONS:
        add = (" ", Button(Message("vote-add-button"), f"poll add {vote.number}"))
    if vote.rules.consent == "yes":
        add = (" ", block_button(vote))
    if vote.rules.method in RANKED:
        ranked = tuple(
            Option(letter(number), option_shown(vote, number), f"+{letter(number)}")
            for number in range(1, vote.rules.options + 1)
        )
        aside = Button(Message("rank-button"), f"rank {vote.number}")
        select = Select(ranked, f"vote {vote.number}", vote.rules.options, aside=aside)
        return (Message("vote-in-words", {"example": typed}), select, *add)
    if not is_pressed(vote.rules):
        return (Message("vote-in-words", {"example": typed}), *add)
    if vote.rules.method == "yesno":
        labels = [(Message(f"ballot-{each}-button"), each) for each in YESNO]
        options = [Option(label, label, each) for label, each in labels]
    else:
        numbers = range(1, vote.rules.options + 1)
        options = [
            Option(letter(number), option_shown(vote, number), letter(number)) for number in numbers
        ]
    most = 1 if vote.rules.method == "yesno" else vote.rules.picks
    none = "" if vote.rules.method == "dates" or vote.rules.change == "no" else WITHDRAWN
    select = Select(tuple(options), f"vote {vote.number}", most, none, alone)
    return (select, *add, Message("vote-or-typed", {"example": typed}))


def block_button(vote: Vote) -> Button:
    """What blocks it once its reason was asked for, where consent is what is asked."""
    return Button(Message("ballot-block-button"), f"poll block {vote.number}")


def is_pressed(terms: Terms) -> bool:
    """Whether a ballot of such a vote can be given with a press."""
    final = terms.change == "no" and (terms.picks > 1 or terms.method == "dates")
    in_words = terms.method in RANKED or terms.least > 1 or terms.reasons == "needed"
    return not in_words and not final


def _spaced(values: list[Value]) -> tuple[Value, ...]:
    return tuple(part for value in values for part in (" ", value))[1:]


def changed_face(books: Books, vote: Vote) -> Say:
    """The message of a vote, as it now reads."""
    figures = figures_so_far(books, vote)
    return Say(face(in_persons(books, vote), figures=figures), key=key_of(vote), edit=True)


def face_of(books: Books, vote: Vote) -> Reply:
    """The message as it is now; of a vote that is over with what its result was counted from."""
    vote = in_persons(books, vote)
    if figures := figures_so_far(books, vote):
        return face(vote, figures=figures)
    if vote.state != "closed" or vote.roll is None or vote.rules.is_secret:
        return face(vote)  # No voice is passed on there.
    if vote.kind == GRANTS and (counted := _counted_in_round(books, vote)):
        return face(vote, figures=counted)
    return face(vote, figures=figures_of(vote, secret_votes.counted(books, vote)))


def figures_so_far(books: Books, vote: Vote) -> Sequence[int]:
    """The votes so far for each project of a round, where nobody's counts for their own; empty
    where all votes count as they were given."""
    is_of_projects = vote.kind == GRANTS and vote.rules.method != "points"
    if vote.state != "open" or not is_of_projects or vote.rules.is_hidden:
        return ()
    there = rows.on_ballot(rows.applications_of(books, vote.number))
    people = [person_of(books, each.member) for each in there]
    books.fetch(Ballot, [(vote.number, each) for each in dict.fromkeys(people)])
    counts = list(vote.counts)
    for option, person in enumerate(people, 1):
        given = books.get(Ballot, vote.number, person)
        if given is not None and given.choice and option in read_picked(vote.rules, given.choice):
            counts[option - 1] -= 1
    return counts


def _counted_in_round(books: Books, vote: Vote) -> Sequence[int]:
    """The votes that counted for each project: nobody's for their own. Empty where it is shared out
    by points."""
    round_ = books.get(Round, vote.number)
    if round_ is None or not round_.result or vote.rules.method == "points":
        return ()
    return read_outcome(round_.result).votes


@dataclass(frozen=True, slots=True)
class FaceAfter:
    """The message of a vote, as it reads once an act is done."""

    vote: int

    def says(self, books: Books) -> Sequence[Say]:
        vote = books.need(Vote, self.vote)
        return [Say(face_of(books, vote), key=key_of(vote), edit=True)]


@dataclass(frozen=True, slots=True)
class NewFace:
    """The message of the vote that an act opens, which has its number only then.

    `native`: a platform may show it as a poll of its own.
    """

    native: bool = False

    def says(self, books: Books) -> Sequence[Say]:
        vote = books.need(Vote, communities.head(books).matters)
        return [Say(face(vote, native=self.native), key=key_of(vote))]
