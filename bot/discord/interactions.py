"""Commands, menus, presses and forms: each becomes an event for the core, and is answered once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

import discord
import structlog
from discord import app_commands

from bot.clock import Clock
from bot.discord import events
from bot.discord.answer import Answer
from bot.discord.answers import Answers
from bot.discord.events import language_of
from bot.discord.filling import Value, channel_mention, fill
from bot.discord.forms import FORM_START, again, filled_before, filled_in, form_for
from bot.discord.guilds import Guilds
from bot.discord.plan import Field, Plan, Planned, given_in
from bot.discord.render import Message, Part, Press, escaped
from bot.ports import CommandCore
from commands.language.address import find
from commands.language.messages import wording
from commands.language.tokens import words_of
from commands.values.declaration import Declaration, Menu, Option
from commands.values.events import Form, Person, Rights, Said, Target

log = structlog.get_logger(__name__)

Interaction = discord.Interaction[Any]


class Interactions:
    """Takes in what members give by Discord's own means."""

    def __init__(
        self,
        account: str,
        core: CommandCore,
        plan: Plan,
        answers: Answers,
        clock: Clock,
        guilds: Guilds,
    ) -> None:
        self._account = account
        self._core = core
        self._plan = plan
        self._answers = answers
        self._clock = clock
        self._guilds = guilds

    # -- commands and menus -----------------------------------------------------------------------

    async def command(
        self, interaction: Interaction, planned: Planned, given: Mapping[str, Any]
    ) -> None:
        """A command with its options, by their names."""
        if await self._refuses_bot(interaction, given.values()):
            return
        values = {name: _value(value) for name, value in given.items() if value is not None}
        if planned.missing(values) and await self._ask(interaction, planned, values):
            return
        await self._hear(interaction, planned, values)

    async def menu(self, interaction: Interaction, planned: Planned, menu: Menu, on: Any) -> None:
        """An entry of the menu on a person or on a message, whose author is then the person."""
        if menu.replies and isinstance(on, discord.Message):
            if menu.asks and await self._ask(interaction, planned, {}, f"{_MESSAGE}{on.id}"):
                return
            await self._hear(interaction, planned, {}, self._replied(on))
            return
        target = on.author if isinstance(on, discord.Message) else on
        is_hook = isinstance(on, discord.Message) and on.webhook_id is not None
        if await self._refuses_bot(interaction, [target], is_hook=is_hook):
            return
        field = planned.person
        values: dict[str, Value] = {} if field is None else {field.name: _value(target)}
        about = f"{target.id}/{on.id}" if isinstance(on, discord.Message) else ""
        if menu.asks and await self._ask(interaction, planned, values, about):
            return
        link = _place_of(interaction, on.id) if isinstance(on, discord.Message) else ""
        await self._hear(interaction, planned, values, link=link)

    def _replied(self, message: discord.Message) -> Target:
        """A message that a menu was opened on, as one that is replied to."""
        return self._message_of(message.id, events.person(message.author))

    def _message_of(self, message: int, author: Person) -> Target:
        return Target(str(message), author, is_bot=author.user == self._account)

    async def form(self, interaction: Interaction) -> None:
        """A form that was sent off; its people come with it."""
        data: Any = interaction.data or {}
        found = filled_in(self._plan, data)
        if found is None:
            if str(data.get("custom_id", "")).startswith(FORM_START):
                self.outdated(interaction)
            return
        planned, given, about = found
        resolved = data.get("resolved", {})
        filled = {
            name: _resolved(interaction, resolved, value)
            if planned.named(name).holds == "person"
            else value
            for name, value in given.items()
        }
        if await self._refuses_bot(interaction, filled.values()):
            return
        values = {name: _value(value) for name, value in filled.items() if value is not None}
        if about.startswith(_GIVEN):
            known = {each.name for each in planned.fields}
            given_before = parse_qsl(about.removeprefix(_GIVEN))
            values.update({name: text for name, text in given_before if name in known})
            about = ""
        if about.startswith(_MESSAGE):
            # Who wrote it was looked at when the menu was opened; what counts is the message.
            on = self._message_of(int(about.removeprefix(_MESSAGE)), Person("", ""))
            await self._hear(interaction, planned, values, on)
            return
        user, _, message = about.partition("/")
        if user and planned.person is not None:
            values[planned.person.name] = await _somebody(interaction, int(user))
        if lacking := planned.missing(values):
            self._lead_back(interaction, planned, values, lacking)
            return
        link = _place_of(interaction, int(message)) if message else ""
        await self._hear(interaction, planned, values, link=link)

    def _lead_back(
        self,
        interaction: Interaction,
        planned: Planned,
        values: Mapping[str, Value],
        lacking: Sequence[Option],
    ) -> None:
        """Say what a form lacks, with a button that opens it again: words may not reach us here."""
        answer = self._answers.open(interaction, private=True)
        if answer is None:
            return
        words = wording(language_of(interaction.locale.value))
        fields = [next(f for f in planned.fields if f.parameter == each.name) for each in lacking]
        what = "; ".join(planned.about(each, words) for each in fields)
        press = Press(words.text("discord-form-again"), again(planned, values))
        text = escaped(words.text("discord-form-lacks", what=what))
        self._answers.lead(answer, Message((Part(text, (press,)),)))

    async def again(self, interaction: Interaction, written: str) -> None:
        """The button under what was said of a form that lacks something."""
        found = filled_before(self._plan, written)
        if found is None or not await self._ask(interaction, *found):
            self.outdated(interaction)

    async def _ask(
        self,
        interaction: Interaction,
        planned: Planned,
        values: Mapping[str, Value],
        about: str = "",
    ) -> bool:
        """Open the form for what is missing; False where the core is to ask instead."""
        words = wording(language_of(interaction.locale.value))
        modal = form_for(planned, values, words, about)
        if modal is None:
            return False
        try:
            await interaction.response.send_modal(modal)
        except discord.HTTPException as error:
            # It may stand open already; the member gives the command again where it does not.
            log.info("a form could not be opened", command=planned.words, why=str(error))
        return True

    async def _refuses_bot(
        self, interaction: Interaction, picked: Iterable[Any], *, is_hook: bool = False
    ) -> bool:
        """Whether a bot was picked, which is nobody's member; then that is the answer."""
        bots = [
            each
            for each in picked
            if isinstance(each, discord.Member | discord.User)
            and (each.bot or is_hook)
            and str(each.id) != self._account
        ]
        if not bots:
            return False
        answer = self._answers.open(interaction, private=True)
        if answer is not None:
            self._answers.short(answer, "discord-bot", name=bots[0].display_name)
        return True

    def outdated(self, interaction: Interaction) -> None:
        """A client shows what there is no more: a command or a form of an earlier version."""
        answer = self._answers.open(interaction, private=True)
        if answer is not None:
            self._answers.short(answer, "discord-outdated")

    async def _hear(
        self,
        interaction: Interaction,
        planned: Planned,
        values: Mapping[str, Value],
        on: Target | None = None,
        link: str = "",
    ) -> None:
        under = interaction.message if planned.declaration.in_place else None
        answer = self._answers.open(
            interaction,
            private=planned.description.private,
            pressed=None if under is None else under.id,
            turns=under is not None and _turns(planned.declaration, interaction),
            about=link,
        )
        if answer is None:
            return
        filled = fill(planned, values)
        alone = await _alone_with(interaction)
        said = self._said(
            interaction, filled.text, answer, filled.mentions, filled.form, alone=alone
        )
        roles = () if alone else _roles_for(planned, interaction)
        said = replace(said, attachments=filled.attachments, server_roles=roles)
        if on is not None:
            said = replace(said, reply_to=on)
        await self._tell(interaction, said, answer)

    # -- presses ----------------------------------------------------------------------------------

    async def press(self, interaction: Interaction, command: str, *, menu: bool = False) -> None:
        """A button or a menu of ours, by the command that it holds; of a menu, the whole choice."""
        message = interaction.message
        if message is None:
            return
        found = find(self._core.catalogue, words_of(command))
        if found is not None and await self._opens(interaction, found.declaration, command):
            return
        private = found is not None and found.declaration.visibility != "public"
        turns = found is not None and _turns(found.declaration, interaction)
        answer = self._answers.open(interaction, private=private, pressed=message.id, turns=turns)
        if answer is None:
            return
        ours = Person(self._account, message.author.display_name)
        target = Target(str(message.id), ours, is_bot=True)
        alone = await _alone_with(interaction)
        said = self._said(interaction, f"/{command}", answer, target=target, alone=alone)
        said = replace(said, menu=menu)
        await self._tell(interaction, said, answer)

    async def _opens(
        self, interaction: Interaction, declaration: Declaration, command: str
    ) -> bool:
        """Whether a form is opened for what the button's command leaves to be said."""
        planned = self._plan.get(declaration.path)
        given = None if planned is None else given_in(planned, command)
        if planned is None or given is None or not declaration.opens_form(command):
            return False
        return await self._ask(interaction, planned, {}, f"{_GIVEN}{urlencode(given)}")

    # -- while typing -----------------------------------------------------------------------------

    async def complete(
        self, interaction: Interaction, planned: Planned, field: Field, typed: str
    ) -> list[app_commands.Choice[str]]:
        """What may stand in a field that is being typed."""
        beside = _beside(planned, interaction, but=field)
        alone = await _alone_with(interaction)
        typing = f"/{' '.join(planned.path)}"
        said = self._said(interaction, typing, None, form=beside, alone=alone)
        said = replace(said, server_roles=_roles_for(planned, interaction))
        found = await self._core.complete(said, planned.path, field.parameter, typed)
        return [app_commands.Choice(name=each.label, value=each.value) for each in found]

    # -- telling the core -------------------------------------------------------------------------

    def _said(
        self,
        interaction: Interaction,
        text: str,
        answer: Answer | None,
        mentions: tuple[Person, ...] = (),
        form: Form | None = None,
        target: Target | None = None,
        *,
        alone: int = 0,
    ) -> Said:
        """What is told of it; `alone` is the direct conversation that it counts as said in."""
        guild, channel = interaction.guild, interaction.channel_id or 0
        guild_id = interaction.guild_id
        if alone:
            # Where the bot is not there is no community: it speaks to its person alone.
            guild, channel, guild_id = None, alone, None
        self._guilds.heard(channel, guild_id)
        space, space_name = events.space(self._account, guild)
        rights = (
            Rights()
            if guild_id is None
            else events.with_alone(
                events.rights(interaction.permissions, guild_id, channel),
                interaction.user.id,
                guild,
            )
        )
        return Said(
            place=events.room(self._account, channel, direct=guild_id is None),
            event_id=str(interaction.id),
            sender=events.person(interaction.user, language_of(interaction.locale.value)),
            at=events.at(interaction.id),
            received_at=self._clock.now(),
            rights=rights,
            ranks=None if guild_id is None else events.ranks(interaction.user),
            handle="" if answer is None else answer.handle,
            space=space,
            space_name=space_name,
            space_language=events.spoken_in(guild),
            room_name="" if alone else getattr(interaction.channel, "name", "") or "",
            text=text,
            mentions=mentions,
            reply_to=target,
            pressed=target is not None,
            form=form,
        )

    async def _tell(self, interaction: Interaction, said: Said, answer: Answer) -> None:
        try:
            if said.place.direct and self._core.needs_rights(said):
                rights = await events.rights_in_private(
                    self._core, self._account, interaction.client, interaction.user.id
                )
                said = replace(said, rights=rights)
            told = await self._core.tell(said)
        except Exception:
            # Discord tells the member that there was no answer: that is all we know ourselves.
            log.exception("an interaction could not be decided", interaction=said.event_id)
            self._answers.give_up(answer)
            return
        if told.elsewhere:
            self._answers.give_up(answer)
        else:
            self._answers.expects(answer, told)


def _roles_for(planned: Planned, interaction: Interaction) -> tuple[tuple[str, str], ...]:
    """The guild's roles, which only moderators' commands can mean."""
    if planned.declaration.permission == "everyone":
        return ()
    return events.roles_of(interaction.guild)


def _beside(planned: Planned, interaction: Interaction, *, but: Field) -> Form:
    """What is filled in already beside the field that is being typed, as far as it is plain."""
    given = vars(interaction.namespace)
    values = tuple(
        (each.parameter, str(given[each.name]))
        for each in planned.fields
        if each.holds == "value" and each.name != but.name and given.get(each.name)
    )
    return Form(planned.path, values)


async def _alone_with(interaction: Interaction) -> int:
    """The direct conversation with who took a command along to where the bot is not, else 0."""
    if not events.is_along(interaction):
        return 0
    try:
        opened: discord.DMChannel = await interaction.client.create_dm(
            discord.Object(interaction.user.id)
        )
    except events.REFUSED:
        return interaction.channel_id or 0  # The interaction itself is still answered.
    return opened.id


def _place_of(interaction: Interaction, message: int) -> str:
    """Where a message of this channel stands, as links to it say."""
    return f"{interaction.guild_id or '@me'}/{interaction.channel_id}/{message}"


def _turns(declaration: Declaration, interaction: Interaction) -> bool:
    """Whether what one person reads takes the place of what was pressed: the next page or step."""
    message = interaction.message
    alone = interaction.guild_id is None or (message is not None and message.flags.ephemeral)
    return alone and (declaration.in_place or declaration.reads_much == "later pages")


_GIVEN = "?"
"""How what a button said already begins in a form's id."""

_MESSAGE = "m"
"""How the id of a message begins in a form's id; that of a person has only figures."""


async def _somebody(interaction: Interaction, user: int) -> Person:
    """Whom a menu was opened on, as they are shown where that was."""
    try:
        if interaction.guild is not None:
            return events.person(await interaction.guild.fetch_member(user))
        return events.person(await interaction.client.fetch_user(user))
    except events.REFUSED:
        # They may have left since; whoever is a member is known by their id.
        return Person(str(user), "")


_CHANNELS = (
    app_commands.AppCommandChannel,
    app_commands.AppCommandThread,
    discord.abc.GuildChannel,
    discord.Thread,
)


def _value(value: Any) -> Value:
    if isinstance(value, discord.Member | discord.User):
        return events.person(value)
    if isinstance(value, discord.Attachment):
        return events.attachment(value)
    if isinstance(value, _CHANNELS):
        return channel_mention(value.id)
    return value if isinstance(value, int) else str(value)


def _resolved(
    interaction: Interaction, resolved: Mapping[str, Any], user: int
) -> discord.Member | discord.User | None:
    """Somebody a form names, as Discord sent them with it."""
    data = resolved.get("users", {}).get(str(user))
    if data is None:
        return None
    state: Any = interaction._state  # noqa: SLF001 - what discord.py itself makes people with
    member = resolved.get("members", {}).get(str(user))
    if member is not None and interaction.guild is not None:
        whole: Any = {**member, "user": data}
        return discord.Member(data=whole, guild=interaction.guild, state=state)
    return discord.User(state=state, data=data)
