"""Ask a question: one message with its options, and a vote that ends by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from commands.decisions.ballot import option_text
from commands.decisions.face import NewFace, closing_line, rules
from commands.decisions.native import NATIVE_POLLS
from commands.decisions.opening import Asking, open_vote
from commands.decisions.words import mentioned
from commands.engine.request import Effects, Offer, Refusal, Request
from commands.engine.setting_choices import one_of
from commands.language.instants import read_instant
from commands.polls.asked import (
    FIXED,
    GIVEN,
    HELP,
    QUESTION,
    Asked,
    listed,
    mistyped,
    options_after,
    quoted,
    taken_apart,
)
from commands.polls.asked_open import Conditions, conditions, guessed, has_either, is_open
from commands.polls.asked_terms import (
    METHODS,
    NEED_ROLL,
    RARE_METHODS,
    REASONS,
    ROLE_WHO,
    TIES,
    YES_NO,
    Poll,
    is_considered,
    read_poll,
    require_fit_for_secrecy,
    require_reachable,
)
from commands.polls.stray import near_setting, without_secret
from commands.values.declaration import command
from commands.values.parameters import Choice, Rest, Text
from commands.values.reply import Block, Line, Listed, Reply, Value, duration
from commands.values.settings import SettingKind
from storage import members, roles, votes
from storage.changes import Act
from storage.unit_of_work import Books

MOST_TYPED = 2_500
MANY = 1_000
"""In a community of more members, votes are opened by its stewards and moderators."""

WHO_ASKS = SettingKind(
    "polls", "usual", lambda kept: kept, one_of("usual", "everyone", "steward", "moderator")
)
"""Who may open polls; as is usual: everyone, and in a large community stewards and moderators."""

SETTINGS = (WHO_ASKS,)

MOST_OPEN = 20
"""So many votes may be open in a community at once: more would be a list nobody reads."""


_WHERE = 'poll "Where do we meet?" "Park" "Café"'
_PAINT = 'poll "Shall we paint the door?"'
_WHEN = 'poll "When do we meet?" "Fri 18:00" "Sat 18:00" method=dates'
_SEVERAL = f'{_WHERE} "Online" picks=2'

EXPLAINED = {
    "options": 'poll "Where do we meet?" options="Park | Café"',
    "closes": f"{_WHERE} closes=2d",
    "method": f"{_WHERE} method=ranked",
    "dates": _WHEN,
    "picks": _SEVERAL,
    "who": f"{_PAINT} who=members",
    "quorum": f"{_PAINT} who=members quorum=20%",
    "pass": f"{_PAINT} pass=2/3",
    "passes": f"{_PAINT} pass=2/3",
    "seats": 'poll "Who plans the feast?" "Red" "Blue" "Green" method=stv seats=2',
    "abstain": f"{_PAINT} who=members quorum=20% abstain=apart",
    "change": f"{_PAINT} change=no",
    "add": f"{_WHERE} add=yes",
    "reasons": f"{_PAINT} reasons=needed",
    "tie": f"{_WHERE} tie=draw",
    "consent": f"{_PAINT} consent=yes",
    "secret": f"{_PAINT} secret=yes",
    "hide": f"{_WHERE} hide=yes",
}
"""What can be set of a poll, each with an example that works."""


def _refuse_in_private(request: Request, _: Books, given: Mapping[str, Any]) -> None:
    if request.place.direct:
        raise Refusal("poll-in-private")


@command(
    "poll",
    "new",
    aliases=("poll",),
    examples=(_WHERE, _PAINT),
    explained=EXPLAINED,
    possible=_refuse_in_private,
)
def new(
    request: Request,
    books: Books,
    question: Annotated[
        str,
        Rest(
            "what you ask; its options in quotes",
            most=MOST_TYPED,
            question="ask-poll",
            form=True,
            sentence=True,
        ),
    ],
    options: Annotated[
        str, Text("the options, one a line or with | between", most=MOST_TYPED)
    ] = "",
    closes: Annotated[str, Text("how long it is open, like 3d", most=20, offers="span")] = "",
    method: Annotated[
        str,
        Choice("how it is counted", choices=METHODS, rare=RARE_METHODS, told="poll-method"),
    ] = "",
    picks: Annotated[str, Text("how many may be chosen, like 2 or 1-3", most=5)] = "",
    who: Annotated[str, Text("who may vote: room, members, role:treasurer", most=60)] = "",
    quorum: Annotated[str, Text("how many have to vote, like 5 or 20%", most=20)] = "",
    passes: Annotated[str, Text("what a yes needs, like 2/3", most=40)] = "",
    seats: Annotated[str, Text("how many win, where there are several places", most=5)] = "",
    abstain: Annotated[
        str, Choice("whether who abstains counts as voting", choices=("counts", "apart"))
    ] = "",
    change: Annotated[str, Choice("whether votes can be changed", choices=YES_NO)] = "",
    add: Annotated[str, Choice("whether voters add options", choices=YES_NO)] = "",
    reasons: Annotated[str, Choice("whether reasons are asked for", choices=REASONS)] = "",
    tie: Annotated[str, Choice("what happens where options are equal", choices=TIES)] = "",
    consent: Annotated[str, Choice("whether a block stops it", choices=YES_NO)] = "",
    secret: Annotated[str, Choice("whether nobody learns who voted what", choices=YES_NO)] = "",
    hide: Annotated[
        str, Choice("whether the numbers are hidden until the close", choices=YES_NO)
    ] = "",
) -> Effects:
    """Ask a question that everybody here can vote on.

    With only a question it is yes, no or abstain. It is open for three days; closes=1d is one.
    """
    asked = taken_apart(question)
    settings = {
        "options": options,
        "closes": closes,
        "method": method,
        "picks": picks,
        "who": who,
        "quorum": quorum,
        "passes": passes,
        "seats": seats,
        "abstain": abstain,
        "change": change,
        "add": add,
        "reasons": reasons,
        "tie": tie,
        "consent": consent,
        "secret": secret,
        "hide": hide,
    }
    given = {**{name: value for name, value in settings.items() if value}, **asked.given}
    asked = replace(asked, options=asked.options or listed(given.get("options", "")), given=given)
    _refuse_stray(request, question, asked)
    _refuse_in_private(request, books, {})
    _refuse_unclear(request, asked)
    try:
        poll = read_poll(asked, request.now, request.settings.zone)
    except Refusal as refusal:
        if refusal.message not in NEED_ROLL:
            raise
        raise _with_all_members(request, asked, refusal) from None
    _require_asker(request, books)
    if len(votes.all_open(books)) >= MOST_OPEN:
        raise Refusal("poll-too-many", most=MOST_OPEN)
    if names_people(books, poll.options):
        if given.get("secret", "").casefold() == "no":
            raise Refusal("poll-about-people")
        poll = replace(poll, terms=replace(poll.terms, secret="yes"))  # noqa: S106 - no password
    require_fit_for_secrecy(poll.terms)
    roll = _roll(request, books, poll.terms.who)
    require_reachable(poll.terms, roll)
    confirm = _preview(request, poll, roll) if is_considered(poll) else None
    return _open(request, books, poll, roll, confirm)


PAGE = (
    (new, _WHERE, ""),
    (new, f"{_PAINT} secret=yes", "page-votes-secret"),
    (new, _WHEN, "page-votes-dates"),
    (new, _SEVERAL, "page-votes-several"),
)
"""What stands in help of how to ask, each with what it does where that is not said by itself."""


def _refuse_stray(request: Request, typed: str, asked: Asked) -> None:
    """What stands there and cannot be read is named. Raises Refusal."""
    if "secret" not in asked.given and (without := without_secret(typed)) is not None:
        settings = _settings(asked)
        secret, open_ = request.message("poll-secret-button"), request.message("poll-open-to-see")
        offers = [
            Offer(secret, "poll new", {"question": without, **settings, "secret": "yes"}),
            Offer(open_, "poll new", {"question": typed, **settings, "secret": "no"}),
        ]
        raise Refusal("poll-secret-or-not", offer=offers)
    if (near := near_setting(typed, (*GIVEN, QUESTION))) is not None:
        given, meant = near
        raise Refusal("poll-setting-near", given=given[:40], meant=meant[:40])
    apart = conditions(asked.left_over)
    if apart.said and not apart.rest:
        raise Refusal("poll-condition", given=_given(apart), offer=[_held(asked, apart)])
    if asked.left_over:
        example = request.sample('poll "Where do we meet?" "Park" "Café"')
        more = request.typed("help poll new")
        raise Refusal("poll-left-over", given=asked.left_over[:40], example=example, more=more)


def _settings(asked: Asked) -> dict[str, str]:
    """What was said of how it is decided, as a form calls it."""
    return {("passes" if name == "pass" else name): text for name, text in asked.given.items()}


def _refuse_unclear(request: Request, asked: Asked) -> None:
    """What can be read in two ways is asked: a mistyped command, or options behind a question."""
    settings = _settings(asked)

    def as_poll(label: Value, question: str, options: Sequence[str] = ()) -> Offer:
        return Offer(label, "poll new", {"question": quoted(question, options), **settings})

    if (found := _command_meant(request, asked)) is not None:
        asks = as_poll(request.message("poll-ask-button", question=asked.question), asked.question)
        raise Refusal("poll-or-command", offer=[found, asks])
    said = conditions("" if asked.is_quoted else asked.question)
    read = options_after(asked)
    if read is not None and not all(conditions(each).said for each in read[1]):
        question, options = read
        choice = as_poll(Listed(options, "or"), question, options)
        raise Refusal("poll-two-readings", offer=[choice, _yes_or_no(request, asked)])
    if said.said:
        stands = as_poll(request.message("poll-open-to-see"), asked.question, asked.options)
        held = [_held(asked, said, said.rest)] if said.rest.strip(" ?!.") else []
        raise Refusal("poll-condition", given=_given(said), offer=[*held, stands])
    if "method" not in asked.given and _are_dates(asked, request):
        when, one = request.message("poll-when-button"), request.message("poll-one-of-them-button")
        told = {"question": quoted(asked.question, asked.options), **settings}
        offers = [
            Offer(label, "poll new", {**told, "method": method})
            for label, method in ((when, "dates"), (one, "choice"))
        ]
        raise Refusal("poll-dates-or-choice", offer=offers)
    if asked.options or "method" in asked.given:
        return
    if is_open(asked.question) or has_either(asked.question):
        if options := guessed(asked.question):
            choice = as_poll(Listed(options, "or"), asked.question, options)
            raise Refusal("poll-two-readings", offer=[choice, _yes_or_no(request, asked)])
        offers = [_yes_or_no(request, asked)]
        raise Refusal("poll-needs-choices", example=request.sample(_WHERE), offer=offers)


def _given(said: Conditions) -> str:
    return ", ".join(said.said)[:60]


def _held(asked: Asked, said: Conditions, question: str = "") -> Offer:
    """The poll in which what is said beside a question, or left out of it, holds; of who may vote
    only where that is not said yet."""
    settings, meant = _settings(asked), dict(said.settings)
    if settings.get("who", "room").casefold() != "room":
        meant.pop("who", None)
    label = " ".join(
        f'{name}="{value}"' if " " in value else f"{name}={value}" for name, value in meant.items()
    )
    holds = {("passes" if name == "pass" else name): value for name, value in meant.items()}
    told = {"question": quoted(question or asked.question, asked.options), **settings, **holds}
    return Offer(label, "poll new", told)


def _are_dates(asked: Asked, request: Request) -> bool:
    """Whether all that can be chosen reads as a time to come: "Fri 18:00", "Sat 10:00"."""
    zone = request.settings.zone
    return len(asked.options) > 1 and all(
        read_instant(option, request.now, zone) is not None for option in asked.options
    )


def _with_all_members(request: Request, asked: Asked, refusal: Refusal) -> Refusal:
    """A refusal for want of a list of voters, with the same vote of all members to be pressed."""
    told = {"question": quoted(asked.question, asked.options), **_settings(asked)}
    offer = Offer(request.message("poll-members-button"), "poll new", {**told, "who": "members"})
    return Refusal(refusal.message, offer=[offer])


def _yes_or_no(request: Request, asked: Asked) -> Offer:
    """The question as one that is answered by yes or no."""
    told = {"question": quoted(asked.question, ()), **_settings(asked), "method": "yesno"}
    return Offer(request.message("poll-yesno-button"), "poll new", told)


def _command_meant(request: Request, asked: Asked) -> Offer | None:
    """A question that may be another command of the group: that command, as an offer."""
    group = {
        path[1]: each
        for path, each in request.catalogue.items()
        if len(path) == 2 and path[0] == "poll" and path[1] != "new"
    }
    if (found := mistyped(asked, list(group))) is None:
        return None
    name, number, rest = found
    if name == FIXED:
        raise Refusal(
            "poll-fixed",
            cancel=request.typed(f"poll cancel {number} …" if number else "poll cancel …"),
        )
    if name == HELP:
        return Offer(request.typed("help poll new"), "help", {"about": "poll new"})
    told: dict[str, str | int] = {"number": int(number)} if number else {}
    words = [each.name for each in group[name].parameters if isinstance(each.kind, Rest)]
    if rest and words and number:
        told[words[0]] = rest
    elif rest.endswith("?"):
        return None  # It is no command: nothing of the group takes these words.
    given = (str(told[each]) for each in ("number", *words) if each in told)
    meant = " ".join(("poll", name, *given))
    return Offer(request.typed(meant), f"poll {name}", told)


def _roll(request: Request, books: Books, who: str) -> list[int] | None:
    """Who may vote, where that is fixed at the opening."""
    if who == "room":
        return None
    there = votes.established_there(books, request.now)
    if who == "members":
        if not there:
            raise Refusal("poll-nobody-established")
        return there
    role = who.removeprefix("role:")
    known = next((each for each in roles.ROLES if each == role), None)
    if known is None:
        on_discord = request.place.platform == "discord"
        raise Refusal(
            "poll-role-of-server" if on_discord else "poll-role-unknown",
            role=role[:40],
            roles=Listed(tuple(ROLE_WHO), "or"),
        )
    holders = {roles.person_of(books, each.member) for each in roles.holders(books, known)}
    found = [member for member in there if member in holders]
    if not found:
        raise Refusal("poll-role-nobody", role=known)
    return found


def _require_asker(request: Request, books: Books) -> None:
    """Raises Refusal for whoever may not open polls here."""
    who = request.settings[WHO_ASKS]
    if who == "usual":
        who = "everyone" if members.how_many(books) <= MANY else "steward"
    allowed = who == "everyone" or request.moderates_room
    if not allowed and not (who == "steward" and request.has_role("steward")):
        raise Refusal(f"poll-only-{who}")


def names_people(books: Books, options: Sequence[str]) -> bool:
    """Whether an option names a member, which makes a vote secret."""
    return any(members.named(books, name) for option in options for name in mentioned(option))


def _preview(request: Request, poll: Poll, roll: Sequence[int] | None) -> Reply:
    """The vote in full, before it opens."""
    lines: list[Block] = [request.line("poll-preview", question=poll.question)]
    lines += [
        Line((option_text(poll.terms, number, option),))
        for number, option in enumerate(poll.options, 1)
    ]
    said = [
        *rules(poll.terms, None if roll is None else len(roll)),
        request.message("poll-open-for", span=duration(poll.span))
        if poll.until is None
        else closing_line(poll.terms, poll.options, poll.until),
    ]
    lines.append(Line(tuple(part for value in said for part in (" ", value))[1:]))
    yes, no = request.button("poll-open-button", "yes"), request.button("no-button", "no")
    lines.append(Line((yes, " ", no)))
    return Reply(tuple(lines))


@dataclass(frozen=True, slots=True)
class OpenPoll:
    """A poll opens, under the next number of the community."""

    asking: Asking

    def apply(self, books: Books, act: Act) -> None:
        open_vote(books, self.asking, act.now)


def _open(
    request: Request,
    books: Books,
    poll: Poll,
    roll: Sequence[int] | None,
    confirm: Reply | None,
) -> Effects:
    place = request.place
    asking = Asking(
        "poll",
        request.member.number,
        (place.platform, place.account, place.room),
        poll.question,
        poll.options,
        poll.terms,
        poll.span,
        None if roll is None else tuple(roll),
        until=poll.until,
    )
    opens = OpenPoll(asking)
    says = [NewFace(native=request.settings[NATIVE_POLLS])]
    effects = Effects(changes=(opens,), says=says, confirm=confirm)
    return effects if confirm is None else replace(effects, shown=confirm)
