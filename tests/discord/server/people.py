"""What a test holds in its hands: people who do things, channels and guilds they do them in.

It reads like the chat: `await ana.slash(garden, "tip", to=ben, amount="8")`. An interaction is sent
at once and is awaited for its settled answer; who does not await it does not wait. What Discord's
own client would not let a person do is `NotOffered`.
"""

from __future__ import annotations

import secrets
from typing import Any

from tests.discord.server import commands, forms, messages, operations, payloads, shown, text
from tests.discord.server.commands import NotOffered
from tests.discord.server.gateway import Gateway
from tests.discord.server.shown import Seen
from tests.discord.server.state import (
    MODERATING,
    ORDINARY,
    Interaction,
    Membership,
    Message,
    Modal,
    Payload,
    Place,
    Realm,
    Role,
    User,
    Vote,
    World,
)


class Person(User):
    """Somebody with a Discord account."""

    def __init__(self, world: World, name: str) -> None:
        super().__init__(world.clock.snowflake(), name)
        self._world = world
        world.users[self.id] = self

    @property
    def direct(self) -> Channel:
        """Their conversation with the bot; it is there once either of them opens it."""
        world = self._world
        if self.id not in world.directs:
            world.directs[self.id] = Channel(world, f"@{self.name}", None, self)
        found: Channel = world.directs[self.id]
        return found

    # --- words

    async def says(
        self,
        channel: Channel,
        words: str,
        *,
        reply_to: Message | Seen | None = None,
        files: dict[str, bytes] | None = None,
    ) -> Message:
        """Write into the channel; a reply pings its author, as the client does by default."""
        self._must_be_in(channel)
        body: Payload = {"content": words}
        attached = {str(n): each for n, each in enumerate((files or {}).items())}
        if reply_to is not None:
            body["message_reference"] = {"message_id": str(_message(reply_to).id)}
        return messages.post(self._world, channel, self, body, attached)

    async def dm(self, words: str, *, reply_to: Message | Seen | None = None) -> Message:
        return await self.says(self.direct, words, reply_to=reply_to)

    async def edits(self, message: Message, words: str) -> None:
        assert message.author is self, f"{self.name} cannot edit what {message.author.name} said"
        messages.edit(self._world, message, {"content": words})

    async def deletes(self, message: Message) -> None:
        may = self._world.permits(self, message.place) & 1 << 13
        assert message.author is self or may, f"{self.name} may not delete that"
        messages.delete(self._world, message)

    async def reacts(self, message: Message | Seen, emoji: str) -> None:
        operations.react(self._world, _message(message), self, emoji, is_added=True)

    async def unreacts(self, message: Message | Seen, emoji: str) -> None:
        operations.react(self._world, _message(message), self, emoji, is_added=False)

    async def votes(self, message: Message | Seen, answer: str) -> None:
        """In a poll of Discord's own, by the words of the answer; voting again takes it back."""
        message = _message(message)
        poll = message.poll
        assert poll is not None, "there is no poll"
        assert not poll["results"]["is_finalized"], "the poll is over"
        number = next(
            each["answer_id"] for each in poll["answers"] if each["poll_media"]["text"] == answer
        )
        mine = [vote for vote in message.votes if vote.user is self]
        again = [vote for vote in mine if vote.answer == number]
        if not again and not poll["allow_multiselect"]:
            for vote in mine:
                self._vote(message, vote, is_added=False)
        self._vote(message, again[0] if again else Vote(self, number), is_added=not again)

    def _vote(self, message: Message, vote: Vote, *, is_added: bool) -> None:
        if is_added:
            message.votes.append(vote)
        else:
            message.votes.remove(vote)
        data: Payload = {
            "user_id": str(self.id),
            "channel_id": str(message.place.id),
            "message_id": str(message.id),
            "answer_id": vote.answer,
        }
        realm = message.place.guild
        if realm is not None:
            data["guild_id"] = str(realm.id)
        event = f"MESSAGE_POLL_VOTE_{'ADD' if is_added else 'REMOVE'}"
        self._world.publish(event, data, realm)
        self._world.touch()

    # --- interactions

    def slash(self, channel: Channel, path: str, /, **options: Any) -> Interaction:
        """Send an application command: `slash(garden, "me balance")`, options by their names."""
        self._must_be_in(channel)
        filled = commands.fill(self._world, channel, self, path, options)
        return self._interact(2, channel, filled.data, filled)

    def complete(
        self, channel: Channel, path: str, option: str, typed: str, /, **others: Any
    ) -> Completion:
        """What is offered while `typed` stands in `option`: awaited, pairs of name and value."""
        self._must_be_in(channel)
        given = {**others, option: typed}
        filled = commands.fill(self._world, channel, self, path, given, completing=option)
        return Completion(self._interact(4, channel, filled.data))

    def user_menu(self, channel: Channel, name: str, target: User) -> Interaction:
        return self._menu(channel, name, commands.USER_MENU, target.id, [target], [])

    def message_menu(self, channel: Channel, name: str, target: Message | Seen) -> Interaction:
        message = _message(target)
        if message.only_for is not None:
            raise NotOffered("an ephemeral message has no menu of apps")
        return self._menu(channel, name, commands.MESSAGE_MENU, message.id, [], [message])

    def _menu(
        self,
        channel: Channel,
        name: str,
        kind: int,
        target: int,
        people: list[User],
        targets: list[Message],
    ) -> Interaction:
        self._must_be_in(channel)
        command = commands.find(self._world, channel, self, name, kind)
        data: Payload = {
            "id": command["id"],
            "name": name,
            "type": kind,
            "target_id": str(target),
        }
        if "guild_id" in command:
            data["guild_id"] = command["guild_id"]
        return self._interact(2, channel, data, commands.Filled(data, people, targets))

    def press(self, message: Message | Seen, label: str) -> Interaction:
        """Press a button, found by what stands on it (with or without its emoji) or its id."""
        message = self._in_sight(message)
        found = []
        for each in text.walk(message.components):
            if each["type"] != 2:
                continue
            names = {each.get("label"), each.get("custom_id"), shown.button(each).label}
            if label in names:
                found.append(each)
        if not found:
            labels = [str(each) for each in shown.see(message, self._world).buttons]
            raise NotOffered(f"there is no {label!r} on it, but {', '.join(labels) or 'nothing'}")
        each = found[0]
        if each.get("disabled"):
            raise NotOffered(f"{label!r} is disabled")
        if not each.get("custom_id"):
            raise NotOffered(f"{label!r} only opens a page")
        data: Payload = {
            "component_type": 2,
            "custom_id": each["custom_id"],
            "id": each["id"],
        }
        return self._interact(3, message.place, data, message=message)

    def choose(self, message: Message | Seen, menu: str, *values: str | User) -> Interaction:
        """Pick from a select, found by its placeholder or id; string options by label or value."""
        message = self._in_sight(message)
        each = next(
            (
                each
                for each in text.walk(message.components)
                if each["type"] in messages.SELECTS
                and menu in {each.get("placeholder"), each["custom_id"]}
            ),
            None,
        )
        if each is None:
            raise NotOffered(f"there is no menu {menu!r} on it")
        if each.get("disabled"):
            raise NotOffered(f"{menu!r} is disabled")
        filled = commands.Filled({})
        picked = forms.pick(menu, each, values, message.place, filled)
        data: Payload = {
            "component_type": each["type"],
            "custom_id": each["custom_id"],
            "id": each["id"],
            "values": picked,
        }
        filled.data = data
        return self._interact(3, message.place, data, filled, message=message)

    def fill(self, modal: Modal | Interaction | None, /, **fields: Any) -> Interaction:
        """Send a form off. Fields go by their id, or their label in small letters with `_`.

        What is not given stays as the form had it, as when a person leaves it alone.
        """
        if isinstance(modal, Interaction):
            modal = modal.modal
        assert modal is not None, "no form was opened"
        assert modal.interaction.user is self, "the form stands before somebody else"
        left = dict(fields)
        filled = commands.Filled({})
        written = [
            forms.fill_in(top, left, modal.interaction.place, filled) for top in modal.components
        ]
        if left:
            raise NotOffered(f"the form has no {', '.join(left)}")
        data: Payload = {"custom_id": modal.custom_id, "components": written}
        filled.data = data
        source = modal.interaction
        return self._interact(
            5, source.place, data, filled, message=source.message, opened_by=source
        )

    def _in_sight(self, message: Message | Seen) -> Message:
        message = _message(message)
        seen = [each.message for each in shown.sees(message.place, self, self._world)]
        if message not in seen:
            raise NotOffered(f"{self.name} does not see that message")
        return message

    def _must_be_in(self, channel: Place) -> None:
        if channel.guild is None:
            if channel.person is not self:
                raise NotOffered(f"{self.name} is not in that conversation")
        elif self.id not in channel.guild.members:
            raise NotOffered(f"{self.name} is not in {channel.guild.name}")

    def _interact(
        self,
        kind: int,
        place: Place,
        data: Payload,
        filled: commands.Filled | None = None,
        *,
        message: Message | None = None,
        opened_by: Interaction | None = None,
    ) -> Interaction:
        world = self._world
        interaction = Interaction(
            world,
            world.clock.snowflake(),
            secrets.token_urlsafe(24),
            kind,
            self,
            place,
            world.clock.now,
            message=message,
        )
        if filled is not None and (
            filled.people or filled.messages or filled.files or filled.channels
        ):
            data["resolved"] = payloads.resolved(
                world, place, filled.people, filled.messages, filled.files, filled.channels
            )
        written = payloads.interaction(interaction, world, data)
        interaction.payload = {**written, "_opened_by": opened_by}
        world.interactions[interaction.id] = interaction
        world.by_token[interaction.token] = interaction
        world.publish("INTERACTION_CREATE", written, place.guild)
        return interaction

    # --- eyes

    async def reads(self, channel: Channel) -> list[Seen]:
        """What stands in the channel for them, once nothing is on its way."""
        await channel.quiet()
        return channel.sees(self)


class Completion:
    """What is offered for an option; awaited, it is the list of names and values."""

    def __init__(self, interaction: Interaction) -> None:
        self.interaction = interaction

    def __await__(self) -> Any:
        return self._choices().__await__()

    async def _choices(self) -> list[tuple[str, str | int | float]]:
        await self.interaction.acknowledged()
        assert self.interaction.choices is not None
        return self.interaction.choices


class Channel(Place):
    def __init__(
        self, world: World, name: str, guild: Realm | None, person: User | None = None
    ) -> None:
        super().__init__(world.clock.snowflake(), name, guild, person)
        self._world = world
        world.places[self.id] = self

    @property
    def mention(self) -> str:
        return f"<#{self.id}>"

    def sees(self, person: User) -> list[Seen]:
        return shown.sees(self, person, self._world)

    def pinged(self, person: User) -> list[Seen]:
        """What made this person's client sound, in order."""
        return [each for each in self.sees(person) if person in each.message.pings]

    def said(self, person: User) -> list[str]:
        """What the bot said, as this person reads it; edits applied, in order."""
        return [each.text for each in self.sees(person) if each.message.author is self._world.bot]

    async def quiet(self) -> None:
        """Until nobody here waits for an answer and no request is under way.

        A text message obliges nobody to answer, so what it brings is waited for with `until`.
        """
        world = self._world
        await world.until(
            lambda: (
                not world.in_flight
                and all(
                    each.is_settled for each in world.interactions.values() if each.place is self
                )
            ),
            f"quiet in {self.name}",
        )

    async def until(self, person: User, words: str) -> Seen:
        """Until this person sees a message that contains these words; the newest such."""

        def newest() -> Seen | None:
            return next((each for each in reversed(self.sees(person)) if words in str(each)), None)

        try:
            await self._world.until(newest, f"{words!r}")
        except AssertionError as error:
            lines = "\n".join(f"    {each}" for each in self.sees(person)) or "    nothing"
            raise AssertionError(f"{error}; {person.name} sees in {self.name}:\n{lines}") from None
        found = newest()
        assert found is not None
        return found

    def let_bot(self, permissions: int) -> None:
        """Change what the bot may do here: 0 and it sees nothing."""
        self.bot_permissions = permissions

    def delete(self) -> None:
        assert self.guild is not None
        self.is_deleted = True
        self._world.publish("CHANNEL_DELETE", payloads.channel(self), self.guild)


class Guild(Realm):
    def __init__(self, world: World, gateway: Gateway, name: str, id_: int) -> None:
        owner = Person(world, f"{name}'s owner")
        super().__init__(id_, name, owner, Role(id_, "@everyone", ORDINARY))
        self._world, self._gateway = world, gateway
        self.moderators = Role(world.clock.snowflake(), "moderators", MODERATING)
        self.roles.append(self.moderators)
        world.guilds[self.id] = self
        for user in (owner, world.bot):
            self.members[user.id] = Membership(user, world.clock.now)

    def announce(self) -> None:
        """The bot is invited, or invited again."""
        self.has_bot = True
        for session in self._gateway.sessions.values():
            if session.is_for(self):
                self._gateway.bring(session, self, is_new=True)

    def expel_bot(self) -> None:
        self.has_bot = False
        self._world.publish("GUILD_DELETE", {"id": str(self.id)}, self)

    def channel(self, name: str) -> Channel:
        """The text channel of that name, made on first use."""
        for each in self.channels:
            if each.name == name and not each.is_deleted:
                found: Channel = each
                return found
        made = Channel(self._world, name, self)
        self.channels.append(made)
        if self.has_bot:
            self._world.publish("CHANNEL_CREATE", payloads.channel(made), self)
        return made

    def person(self, name: str) -> Person:
        for membership in self.members.values():
            if membership.user.name == name and isinstance(membership.user, Person):
                return membership.user
        raise AssertionError(f"{name} is not in {self.name}")

    def people(self, *names: str) -> tuple[Person, ...]:
        return tuple(self.person(name) for name in names)

    def join(self, person: Person, *, is_moderator: bool = False) -> Person:
        roles = [self.moderators] if is_moderator else []
        membership = Membership(person, self._world.clock.now, roles)
        self.members[person.id] = membership
        data = {**payloads.member(membership), "guild_id": str(self.id)}
        self._world.publish("GUILD_MEMBER_ADD", data, self)
        return person

    def leave(self, person: Person) -> None:
        del self.members[person.id]
        data: Payload = {"guild_id": str(self.id), "user": payloads.user(person)}
        self._world.publish("GUILD_MEMBER_REMOVE", data, self)

    def set_moderator(self, person: Person, is_moderator: bool) -> None:
        membership = self.members[person.id]
        membership.roles = [self.moderators] if is_moderator else []
        self._tell_changed(membership)

    def role(self, name: str, permissions: int = ORDINARY) -> Role:
        """The role of that name, made on first use."""
        found = next((each for each in self.roles if each.name == name), None)
        if found is None:
            found = Role(self._world.clock.snowflake(), name, permissions)
            self.roles.append(found)
            if self.has_bot:
                data = {"guild_id": str(self.id), "role": payloads.role(found)}
                self._world.publish("GUILD_ROLE_CREATE", data, self)
        return found

    def set_roles(self, person: Person, *names: str) -> None:
        """Somebody has these roles of the guild from now on, and no others."""
        membership = self.members[person.id]
        membership.roles = [self.role(each) for each in names]
        self._tell_changed(membership)

    def call(self, person: Person, nick: str) -> None:
        """Show somebody under another name in this guild."""
        membership = self.members[person.id]
        membership.nick = nick
        self._tell_changed(membership)

    def _tell_changed(self, membership: Membership) -> None:
        data = {**payloads.member(membership), "guild_id": str(self.id)}
        self._world.publish("GUILD_MEMBER_UPDATE", data, self)


def _message(of: Message | Seen) -> Message:
    return of.message if isinstance(of, Seen) else of
