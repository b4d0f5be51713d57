"""Set the community up in a few steps, each with buttons. A room works without it.

What is pressed changes the message it stands under, so that the room keeps one, not one a step.
Every step is the same command with its answer, so that a button can be pressed later, by another
moderator, or typed; nothing has to be remembered between the steps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Annotated, Any

from commands.currency.design import currency_set
from commands.currency.fields import names as names_of
from commands.engine.examples import people_for_examples
from commands.engine.general_settings import ANNOUNCE, LANGUAGE, TIME_ZONE
from commands.engine.request import After, Effects, Refusal, Request, Say, said_as_part
from commands.engine.room_names import names_of_rooms, typed_names_of_rooms
from commands.language.messages import called, languages
from commands.rooms.commands import RECOVERY_CODE, new_recovery_code
from commands.settings.commands import config_set
from commands.values.declaration import command
from commands.values.parameters import Choice, Rest
from commands.values.reply import Block, Button, Reply, Value
from storage import codes
from storage.ledger.assets import ISSUED, MUTUAL, Asset
from storage.ledger.entries import has_moved
from storage.ledger.movements import Entry, Movement
from storage.outbox import sent_under
from storage.records import shape
from storage.unit_of_work import Books

STEPS = ("name", "kind", "purse", "language", "zone", "announce", "done")
KINDS = ("thanks", "hours", "money")

_NAMES = ("point/points", "bean/beans", "hour/hours")
_ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo")

_KIND_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "thanks": (("model", MUTUAL), ("credit_limit", "100")),
    "hours": (("model", MUTUAL), ("credit_limit", "20")),
    "money": (("model", ISSUED),),
}
"""What each kind of money means for the design: hours are owed as favours are, but fewer of them;
real money is paid in before it can be given, so nobody goes below zero."""


@command(
    "setup",
    permission="home moderator",
    examples=("setup",),
    in_place=True,
    opens=("setup name", "setup zone"),
)
def setup(
    request: Request,
    books: Books,
    step: Annotated[str | None, Choice("which step", choices=(*STEPS, "code"))] = None,
    answer: Annotated[str, Rest("what it shall be", most=100, offers="setup")] = "",
) -> Effects:
    """Set me up in a minute: I ask a few things, and everything can be changed later.

    It ends with what is set and a recovery code. With setup code you get a new one.
    """
    if step == "code":
        return _code(request, books)
    if step is None:
        return Effects(says=[_asked(request, books, STEPS[0])])
    if step == "done":
        return _done(request, books)
    text = " ".join(answer.split())
    if not text:
        return Effects(says=[_asked(request, books, step)])
    effects = _STEP[step](request, books, text)
    following = _after(request, books, step)
    first = not _is_running(request, books)

    told = said_as_part(effects, 0)
    if first:  # The room reads the sum of it at the end.
        told = [_quietly(each) for each in told if step == "name"]
    asked = _asked(request, books, following)
    if first and (asked.edit or request.waits):
        # It changes the one message that is pressed: what was done stands above what comes next.
        above = [block for each in told if isinstance(each, Say) for block in each.reply.blocks]
        asked = replace(asked, reply=Reply((*above, *asked.reply.blocks)))
        told = []
    # A change that asks first stays a question of its own: what follows comes with its answer.
    return replace(effects, says=[*told, asked])


def _asked(request: Request, books: Books, step: str) -> Say:
    """The question of a step, in the place of the one before where that was pressed.

    A platform that waits for an answer to the press shows it in that place by itself.
    """
    asked, key = _question(request, books, step), f"setup/{request.member.number}"
    before = sent_under(books, key) if request.pressed and not request.waits else None
    is_there = before is not None and before.recipient is not None
    return replace(asked, key=key, edit=is_there)


def _quietly(say: Say | After) -> Say | After:
    if not isinstance(say, Say):
        return say
    is_here = say.visibility == "public" and say.place is None
    return replace(say, visibility="discreet") if is_here else say


def _is_running(request: Request, books: Books) -> bool:
    """Whether the community goes on already: something is booked, or it was set up before.

    Then each change is an act like any other, and the room reads of it.
    """
    if request.community.first_entry_at is not None:
        return True
    return codes.made_since(books.connection, books.community, RECOVERY_CODE, None, 0) > 0


def _after(request: Request, books: Books, step: str) -> str:
    """The step that follows, past those that are settled by themselves."""
    following = STEPS[STEPS.index(step) + 1]
    if following == "kind" and has_moved(books, request.asset.number):
        following = "purse"  # What has been booked in stays what it is.
    if following == "language" and len(languages()) == 1:
        following = "zone"
    return following


# -- the steps -------------------------------------------------------------------------------------


def _name(request: Request, books: Books, text: str) -> Effects:
    asset = request.asset
    if text.casefold() in ("keep", names_of(asset.singular, asset.name).casefold()):
        return Effects()
    effects: Effects = currency_set.handler(request, books, field="name", value=text)
    return effects


def _kind(request: Request, books: Books, text: str) -> Effects:
    kind = text.casefold()
    if kind not in KINDS:
        raise Refusal("not-a-choice", given=text[:40], choices=", ".join(KINDS))
    if has_moved(books, request.asset.number):
        raise Refusal("setup-kind-used", model=request.asset.model)
    parts: list[Effects] = []
    for field, value in _KIND_FIELDS[kind]:
        try:
            part: Effects = currency_set.handler(request, books, field=field, value=value)
        except Refusal as refusal:
            if refusal.message != "currency-same":
                raise
        else:
            parts.append(part)
            request = replace(request, asset=_designed(request.asset, part))

    told: list[Say | After] = []
    movements: tuple[Movement, ...] = ()
    for each in parts:
        told += said_as_part(each, len(movements))
        movements += each.movements
    changes = tuple(change for each in parts for change in each.changes)
    return Effects(movements, changes=changes, says=told)


def _designed(asset: Asset, part: Effects) -> Asset:
    """The currency as it is once this part of its change is made: the next part rests on it."""
    fields = set(shape(Asset).columns)
    for movement in part.movements:
        detail = movement.detail if isinstance(movement, Entry) else None
        if detail is not None and detail.get("field") in fields:
            changed: dict[str, Any] = {**detail, str(detail["field"]): detail["value"]}
            asset = replace(asset, **{name: changed[name] for name in changed if name in fields})
    return asset


def _purse(request: Request, books: Books, text: str) -> Effects:
    give = request.catalogue.get(("role", "give"))
    if text.casefold() != "moderators":
        example = request.typed("role give treasurer …" if give else "setup purse moderators")
        raise Refusal("setup-purse-named", example=example)
    return Effects()


def _setting(key: str) -> Callable[[Request, Books, str], Effects]:
    def answer(request: Request, books: Books, text: str) -> Effects:
        try:
            effects: Effects = config_set.handler(request, books, key=key, value=text, rooms="all")
        except Refusal as refusal:
            if refusal.message == "config-same":
                return Effects()
            raise
        return effects

    return answer


_STEP: dict[str, Callable[[Request, Books, str], Effects]] = {
    "name": _name,
    "kind": _kind,
    "purse": _purse,
    "language": _setting("language"),
    "zone": _setting("time_zone"),
    "announce": _setting("announce"),
}


# -- asking ----------------------------------------------------------------------------------------


def _question(request: Request, books: Books, step: str) -> Say:
    """The question of a step, with a button for each likely answer."""
    if step == "done":
        button = request.button("setup-done-button", "setup done")
        return Say(request.say("setup-ask-done", buttons=button), "discreet", mood="ask")
    spans: list[Value] = []
    for label, answer in _answers(request, books, step):
        spans += [" "] if spans else []
        spans.append(Button(label, f"setup {step} {answer}"))
    if step in _OWN and request.waits:
        # Where a form can be opened: elsewhere it is typed, as the line says.
        spans += [" ", request.button("setup-own", f"setup {step}")]
    typed = f"setup {step} {_EXAMPLE[step]}"
    if step == "purse" and ("role", "give") in request.catalogue:
        person = people_for_examples(books, request.room.key, request.member.number)[0]
        typed = f"role give treasurer {person}"
    example = request.typed(typed)
    question = request.say(f"setup-ask-{step}", buttons=tuple(spans), example=example)
    return Say(question, "discreet", mood="ask")


_OWN = ("name", "zone")
"""The steps whose answer may be anything."""

_EXAMPLE = {
    "name": "leaf/leaves",
    "kind": "hours",
    "purse": "moderators",
    "language": "en",
    "zone": "Europe/Paris",
    "announce": "here",
}


def _answers(request: Request, books: Books, step: str) -> Sequence[tuple[Value, str]]:
    """(label, answer) of a step's buttons."""
    match step:
        case "name":
            mine = names_of(request.asset.singular, request.asset.name)
            found = dict.fromkeys([mine, *_NAMES])
            return [(name.rpartition("/")[2], name) for name in found][:3]
        case "kind":
            return [(request.message(f"setup-kind-{kind}"), kind) for kind in KINDS]
        case "purse":
            return [(request.message("setup-purse-moderators"), "moderators")]
        case "language":
            return [(called(language), language) for language in languages()][:9]
        case "zone":
            mine = request.settings[TIME_ZONE]
            return [(zone, zone) for zone in dict.fromkeys([mine, *_ZONES]) if zone][:4]
    typed = typed_names_of_rooms(request, books)
    return [(name, typed[key]) for key, name in names_of_rooms(books).items()][:5]


# -- the end ---------------------------------------------------------------------------------------


def _done(request: Request, books: Books) -> Effects:
    """What is set, for all to read, and a recovery code for whoever set it."""
    issued = new_recovery_code(request, books)
    asset, settings = request.asset, request.settings
    blocks: list[Block] = list(
        request.say(
            "setup-done",
            who=request.name(request.member),
            name=request.community.name,
        ).blocks
    )
    model = request.message(f"setup-is-{asset.model}")
    zone = TIME_ZONE.show(request, books, settings.kept(TIME_ZONE))
    announce = ANNOUNCE.show(request, books, settings.kept(ANNOUNCE))
    blocks += request.say(
        "setup-summary",
        currency=names_of(asset.singular, asset.name),
        model=model,
        language=settings[LANGUAGE],
        zone=zone,
        announce=announce,
    ).blocks
    blocks += request.say(
        "setup-later", config=request.typed("config"), currency=request.typed("currency")
    ).blocks
    said = Reply(tuple(blocks))
    told = request.say("recovery-code", code=issued.shown)
    says = [Say(said), Say(told, "private")]
    over = _asked(request, books, "done")
    if over.edit:
        says.insert(0, replace(over, reply=over.reply.without_buttons(), mood="reply"))
    return Effects(changes=(issued.change,), says=says)


def _code(request: Request, books: Books) -> Effects:
    issued = new_recovery_code(request, books)
    told = request.say("recovery-code", code=issued.shown)
    return Effects(changes=(issued.change,), says=[Say(told, "private")])
