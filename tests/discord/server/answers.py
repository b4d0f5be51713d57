"""How interactions are answered: callbacks, their time limit, the token's follow-ups."""

from __future__ import annotations

from tests.discord.server import messages, payloads
from tests.discord.server.messages import Files
from tests.discord.server.state import (
    CALLBACK_LIMIT,
    EPHEMERAL,
    TOKEN_LIFE,
    Interaction,
    Message,
    Modal,
    Payload,
    Refused,
    World,
    invalid,
    unknown,
)

# Which callbacks an interaction of a type may get: 2 command, 3 component, 4 completion, 5 form.
_ALLOWED = {2: {4, 5, 9}, 3: {4, 5, 6, 7, 9}, 4: {8}, 5: {4, 5, 6, 7}}


def callback(
    world: World, id_: int, token: str, body: Payload, files: Files, *, with_response: bool
) -> Payload | None:
    interaction = world.interactions.get(id_)
    if interaction is None or interaction.token != token:
        raise unknown("Interaction")
    if interaction.answer_type is not None:
        raise Refused(400, 40060, "Interaction has already been acknowledged.")
    if world.clock.now - interaction.made_at > CALLBACK_LIMIT:
        raise unknown("Interaction")
    kind, data = body["type"], body.get("data") or {}
    if kind not in _ALLOWED[interaction.type]:
        raise invalid("type", "INTERACTION_CALLBACK_TYPE_INVALID", f"{kind} does not answer this")
    if kind in {6, 7} and interaction.message is None:
        raise invalid("type", "INTERACTION_CALLBACK_TYPE_INVALID", "there is no message to update")
    only_for = interaction.user if (data.get("flags") or 0) & EPHEMERAL else None
    if kind == 4:
        interaction.original = messages.post(
            world,
            interaction.place,
            world.bot,
            data,
            files,
            interaction=interaction,
            only_for=only_for,
        )
    elif kind == 5:
        interaction.original = messages.think(
            world, interaction.place, interaction, only_for=only_for
        )
    elif kind == 6:
        interaction.original = interaction.message
    elif kind == 7:
        assert interaction.message is not None
        if interaction.message.is_deleted:
            raise unknown("Message")
        interaction.original = messages.edit(world, interaction.message, data, files)
    elif kind == 8:
        interaction.choices = [(each["name"], each["value"]) for each in data.get("choices") or []]
        if len(interaction.choices) > 25:
            raise invalid("data/choices", "BASE_TYPE_BAD_LENGTH", "Must be 25 or fewer in length.")
    elif kind == 9:
        if len(data["components"]) > 5:
            raise invalid("data/components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5.")
        interaction.modal = Modal(data["custom_id"], data["title"], data["components"], interaction)
    interaction.answer_type = kind
    interaction.answered_at = world.clock.now
    world.touch()
    return _response(world, interaction) if with_response else None


def _response(world: World, interaction: Interaction) -> Payload:
    kind, original = interaction.answer_type, interaction.original
    about: Payload = {"id": str(interaction.id), "type": interaction.type}
    written: Payload = {"interaction": about}
    if original is not None:
        about |= {
            "response_message_id": str(original.id),
            "response_message_loading": original.is_loading,
            "response_message_ephemeral": original.only_for is not None,
        }
    if original is not None and kind in {4, 7}:
        written["resource"] = {"type": kind, "message": payloads.message(original, world.bot)}
    return written


def by_token(world: World, application: int, token: str) -> Interaction:
    """The acknowledged interaction of a token that is not past its fifteen minutes."""
    interaction = world.by_token.get(token)
    if interaction is None or application != world.bot.id or interaction.answer_type is None:
        raise unknown("Webhook")
    if world.clock.now - interaction.made_at > TOKEN_LIFE:
        raise Refused(401, 50027, "Invalid Webhook Token")
    return interaction


def follow_up(world: World, interaction: Interaction, body: Payload, files: Files) -> Message:
    original = interaction.original
    if original is not None and original.is_loading and not original.is_deleted:
        # The first follow-up after a deferral is its answer, and is seen by whom the deferral said.
        return messages.post(
            world,
            interaction.place,
            world.bot,
            body,
            files,
            interaction=interaction,
            only_for=original.only_for,
            takes_place_of=original,
        )
    ephemeral = (body.get("flags") or 0) & EPHEMERAL
    message = messages.post(
        world,
        interaction.place,
        world.bot,
        body,
        files,
        interaction=interaction,
        only_for=interaction.user if ephemeral else None,
    )
    interaction.followups.append(message)
    world.touch()
    return message


def message_of(interaction: Interaction, id_: str) -> Message:
    """The message that a token may read and change: the original or one of its follow-ups."""
    found: Message | None
    if id_ == "@original":
        found = interaction.original
    else:
        mine = [interaction.original, *interaction.followups]
        found = next((each for each in mine if each is not None and each.id == int(id_)), None)
    if found is None or found.is_deleted:
        raise unknown("Message")
    return found
