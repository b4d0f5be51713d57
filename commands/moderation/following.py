"""Have the roles of treasurer and steward follow a role of the Discord server, where a moderator
says so.

It does at once only what a moderator may do at once with `role give` and `role take`, and never for
somebody who could put the role on themselves. Everything else is told, with what can be said to
propose it: it stays with whoever decides it otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from commands.engine import announcements, places
from commands.engine.context import Context
from commands.engine.request import Say
from commands.moderation.roles import is_by_server, is_decided
from commands.moderation.server_roles import BY_ROLE, name_of
from commands.values.declaration import Declaration
from commands.values.reply import Value
from storage import audit, outbox, roles
from storage.changes import Act
from storage.ledger.movements import Booked
from storage.ledger.posting import post
from storage.ledger.references import reference
from storage.members import DAY, Member
from storage.roles import FOLLOWED, ROLES, GiveRole, RoleName, TakeRole

TOLD_ANEW_AFTER = 7 * DAY
"""What others have to decide is told no more often than that."""


@dataclass(frozen=True, slots=True)
class Step:
    """What follows for the member from a role that they have on the server now, or have no more."""

    role: RoleName
    does: Literal["give", "take", "tell of giving", "tell of taking"]


def due(context: Context, declaration: Declaration) -> Sequence[Step] | None:
    """What follows before this command from the roles its sender has on the server."""
    return steps(context) or None


def steps(context: Context) -> list[Step]:
    """What follows from the roles that the event's sender has on the server, as it tells them."""
    event, home = context.event, context.community
    if event.ranks is None or event.space is None:
        return []
    if (event.space.platform, event.space.room) != (home.home_platform, home.home_room):
        return []
    found = (_step(context, role) for role in ROLES)
    return [each for each in found if each is not None]


def _step(context: Context, role: RoleName) -> Step | None:
    books, ranks, wanted = context.books, context.event.ranks, context.settings[BY_ROLE[role]]
    if not wanted or ranks is None:
        return None
    person = roles.person_of(books, context.member.number)
    has, holds = wanted in ranks.held, role in roles.held_by(books, person)
    if has == holds:
        return None
    if not has:
        if not is_by_server(books, role, person):
            return None  # Given by hand or by a vote: it is not the server's to take.
        return _told(context, role, "taking") if is_decided(books, role) else Step(role, "take")
    if ranks.gives or is_decided(books, role):
        return _told(context, role, "giving")
    return Step(role, "give")


def _told(context: Context, role: RoleName, what: Literal["giving", "taking"]) -> Step | None:
    """That others decide it, unless they were told lately, or it would change nothing."""
    if what == "giving" and context.request().moderates_home and role == "steward":
        return None  # Who moderates may do all that a steward may.
    said = outbox.with_key(context.books, _key(context, role))
    if any(context.now - each.written_at < TOLD_ANEW_AFTER for each in said):
        return None
    return Step(role, "tell of giving" if what == "giving" else "tell of taking")


def _key(context: Context, role: RoleName) -> str:
    return f"follow/{role}/{roles.person_of(context.books, context.member.number)}"


def follow(context: Context, found: Sequence[Step]) -> None:
    """Do what follows, and tell of it where acts of moderators are told."""
    context.begin_handling()
    for each in found:
        if each.does in ("give", "take"):
            _do(context, each)
        else:
            _tell(context, each)


def _do(context: Context, step: Step) -> None:
    books, held = context.books, int(step.does == "give")
    person = roles.person_of(books, context.member.number)
    record = roles.record(step.role, person, FOLLOWED, held=held)
    outcome = post(books, [record], context.now, event=context.number)[0]
    assert isinstance(outcome, Booked)  # noqa: S101 - it moves nothing that could be refused
    change = GiveRole(step.role, person, 0) if held else TakeRole(step.role, person)
    change.apply(books, Act(context.now, (outcome.number,)))
    audit.note(
        books,
        context.now,
        None,
        f"discord_{step.role} {step.does}",
        about=person,
        new=_named(context, step.role),
        entry=outcome.number,
    )
    _say(context, step, f"follow-{step.does}", f"#{reference(outcome.number)}")


def _tell(context: Context, step: Step) -> None:
    request = context.request()
    giving = step.does == "tell of giving"
    decided = is_decided(context.books, step.role)
    command = "treasury appoint" if giving else "treasury dismiss"
    if not decided:
        command = f"role give {step.role}"
    typed = request.typed(f"{command} @…")
    words = "follow-tell-give" if giving else "follow-tell-take"
    _say(context, step, words, "", typed=typed, decided=int(decided))


def _say(context: Context, step: Step, words: str, mark: str, **values: Value) -> None:
    request = context.request()
    person = roles.person_of(context.books, context.member.number)
    said = request.say(
        words,
        to=request.name(context.books.need(Member, person)),
        role=request.message(f"role-{step.role}"),
        called=_named(context, step.role),
        reference=mark,
        **values,
    )
    there = announcements.announce_place(context, request)
    key = None if mark else _key(context, step.role)
    context.say(Say(said, key=key, mood="notice", place=there), answers=False)


def _named(context: Context, role: RoleName) -> str:
    return name_of(context.settings.kept(BY_ROLE[role]))


def shown_anew(context: Context) -> None:
    """Somebody has other roles on the server now, though they say nothing."""
    found = steps(context)
    if found and not places.is_foreign(context.books, context.place):
        follow(context, found)
        context.mark_handled("noted")
