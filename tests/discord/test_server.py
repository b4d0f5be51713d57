"""The loopback Discord itself, proven with a tiny bot on the unmodified discord.py.

What holds for a bot of ours is in the other files; here the server keeps Discord's word.
"""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import discord
import pytest
from discord import app_commands, ui

from tests.discord.bare import Bare, echoing, running
from tests.discord.server.commands import NotOffered
from tests.discord.server.people import Channel, Guild, Person
from tests.discord.server.server import Server


@pytest.fixture
def guild(server: Server) -> Guild:
    return server.guild("Garden", members=["ana", "ben"], moderators=["mia"])


# --- commands and what people see of their answers


async def test_a_command_is_registered_sent_answered_and_pings_whom_it_may(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    bot = Bare()

    @bot.tree.command(description="Give points")
    async def tip(
        interaction: discord.Interaction, to: discord.Member, amount: str, memo: str = ""
    ) -> None:
        assert isinstance(interaction.user, discord.Member)
        await interaction.response.send_message(
            f"{interaction.user.mention} gave {to.mention} {amount} {memo}",
            allowed_mentions=discord.AllowedMentions(users=[to]),
        )

    async with running(bot, server):
        await ana.slash(garden, "tip", to=ben, amount="8", memo="for the soup")
        [seen] = await ben.reads(garden)
    assert seen.text == "@ana gave @ben 8 for the soup"
    assert seen.pings == {"ben"}
    assert not seen.is_ephemeral
    assert bot.errors == []


async def test_what_is_ephemeral_is_before_its_person_alone(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    async with running(echoing(), server):
        await ana.slash(garden, "echo", words="a secret", alone=True)
        [seen] = await ana.reads(garden)
        assert seen.is_ephemeral
        assert await ben.reads(garden) == []
        with pytest.raises(NotOffered, match="does not see"):
            ben.press(seen, "anything")


async def test_after_a_deferral_the_first_follow_up_is_seen_as_the_deferral_said(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    async with running(echoing(), server):
        done = await ana.slash(garden, "later", words="soup", alone=True)
        await server.until(lambda: len(done.replies) == 2)
        # The bot asked for a public follow-up after an ephemeral deferral: it is ephemeral.
        assert [each.text for each in await ana.reads(garden)] == ["soup", "soup again"]
        assert await ben.reads(garden) == []


async def test_a_public_deferral_that_is_deleted_leaves_follow_ups_free(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    bot = Bare()

    @bot.tree.command(description="Refuse")
    async def refuse(interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        await interaction.delete_original_response()
        await interaction.followup.send("only for you", ephemeral=True)

    async with running(bot, server):
        done = ana.slash(garden, "refuse")
        await server.until(lambda: done.replies)
        assert [each.text for each in await ana.reads(garden)] == ["only for you"]
        assert await ben.reads(garden) == []


async def test_the_client_lets_nobody_send_what_is_not_offered(
    server: Server, guild: Guild, garden: Channel, ana: Person
) -> None:
    bot = Bare()
    box = app_commands.Group(name="box", description="The box")

    @box.command(description="Put in")
    @app_commands.choices(kind=[app_commands.Choice(name="Soup", value="s")])
    async def put(
        interaction: discord.Interaction,
        kind: app_commands.Choice[str],
        count: app_commands.Range[int, 1, 9],
        to: discord.Member | None = None,
        note: app_commands.Range[str, 2, 5] = "none",
    ) -> None:
        await interaction.response.send_message(f"{kind.value} {count} {note}")

    @bot.tree.command(description="For moderators")
    @app_commands.default_permissions(manage_guild=True)
    async def purge(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("purged")

    bot.tree.add_command(box)
    stranger = server.person("stranger")
    async with running(bot, server):
        done = await ana.slash(garden, "box put", kind="Soup", count=3)
        assert done.reply.content == "s 3 none"
        wrong: list[tuple[str, dict[str, Any], str]] = [
            ("nothing", {}, "finds no"),
            ("purge", {}, "finds no"),
            ("box", {}, "cannot be sent"),
            ("box take", {}, "no subcommand"),
            ("box put", {"kind": "Soup"}, "needs 'count'"),
            ("box put", {"kind": "Stew", "count": 3}, "not offered"),
            ("box put", {"kind": "Soup", "count": 10}, "outside 1 … 9"),
            ("box put", {"kind": "Soup", "count": "3"}, "another type"),
            ("box put", {"kind": "Soup", "count": True}, "another type"),
            ("box put", {"kind": "Soup", "count": 3, "note": "x"}, "outside 2 … 5"),
            ("box put", {"kind": "Soup", "count": 3, "for": "x"}, "has no option for"),
            ("box put", {"kind": "Soup", "count": 3, "to": stranger}, "is not in"),
        ]
        for path, options, words in wrong:
            with pytest.raises(NotOffered, match=words):
                ana.slash(garden, path, **options)
        with pytest.raises(NotOffered, match="is not in"):
            stranger.slash(garden, "box put", kind="Soup", count=3)
        assert (await guild.person("mia").slash(garden, "purge")).reply.content == "purged"
    assert bot.errors == []


async def test_completion_offers_choices_with_what_else_was_typed(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = Bare()

    @bot.tree.command(description="Take back")
    async def undo(interaction: discord.Interaction, kind: str, entry: str) -> None:
        await interaction.response.send_message(entry)

    @undo.autocomplete("entry")
    async def entries(
        interaction: discord.Interaction, current: str
    ) -> list[app_commands.Choice[str]]:
        kind = interaction.namespace.kind
        return [app_commands.Choice(name=f"{kind} {current}3f9", value=f"{current}3f9")]

    async with running(bot, server):
        assert await ana.complete(garden, "undo", "entry", "#k", kind="tip") == [
            ("tip #k3f9", "#k3f9")
        ]
        with pytest.raises(NotOffered, match="completes nothing"):
            ana.complete(garden, "undo", "kind", "t")
    assert bot.errors == []


async def test_menus_on_a_member_and_on_a_message(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    bot = Bare()

    @bot.tree.context_menu(name="Tip…")
    async def on_member(interaction: discord.Interaction, member: discord.Member) -> None:
        await interaction.response.send_message(f"to {member.name}")

    @bot.tree.context_menu(name="Tip the author…")
    async def on_message(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"{message.author.name}: {message.content}")

    async with running(bot, server):
        said = await ben.says(garden, "soup is ready")
        assert (await ana.user_menu(garden, "Tip…", ben)).reply.content == "to ben"
        answered = await ana.message_menu(garden, "Tip the author…", said)
        assert answered.reply.content == "ben: soup is ready"
        with pytest.raises(NotOffered, match="finds no"):
            ana.user_menu(garden, "Tip the author…", ben)
    assert bot.errors == []


class Layout(ui.LayoutView):
    """Components V2: text, and a button that turns itself off."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        self.add_item(ui.TextDisplay("Pay **8** to <@1>?"))
        row: ui.ActionRow[Layout] = ui.ActionRow()
        self.pay: ui.Button[Layout] = ui.Button(label="Pay", emoji="🪙", custom_id="pay")
        self.pay.callback = self._paid  # type: ignore[method-assign]  # as discord.py means it
        row.add_item(self.pay)
        self.add_item(ui.Container(row, ui.Separator(), ui.TextDisplay("`<@1>` asks")))

    async def _paid(self, interaction: discord.Interaction) -> None:
        self.pay.disabled = True
        await interaction.response.edit_message(view=self)


async def test_components_v2_are_read_and_pressed_and_an_edit_shows(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    bot = Bare()

    @bot.tree.command(description="Ask")
    async def ask(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Layout())

    async with running(bot, server):
        asked = await ana.slash(garden, "ask")
        [seen] = await ben.reads(garden)
        assert seen.text == "Pay **8** to @unknown-user?\n`<@1>` asks"
        assert seen.labels == ["🪙 Pay"]
        await ben.press(seen, "Pay")
        [seen] = await ben.reads(garden)
        assert (seen.labels, seen.is_edited) == ([], True)
        assert str(seen.buttons[0]) == "[🪙 Pay, disabled]"
        with pytest.raises(NotOffered, match="disabled"):
            ana.press(asked.reply, "Pay")
        with pytest.raises(NotOffered, match="there is no 'Later'"):
            ana.press(asked.reply, "Later")
    assert bot.errors == []


class Form(ui.Modal, title="Tip"):
    """With labels; `to` may be proposed."""

    def __init__(self, proposed: discord.Member | None = None) -> None:
        super().__init__()
        assert isinstance(self.to.component, ui.UserSelect)
        if proposed is not None:
            self.to.component.default_values = [proposed]

    amount: ui.Label[Form] = ui.Label(
        text="Amount", component=ui.TextInput(custom_id="amount", max_length=6)
    )
    to: ui.Label[Form] = ui.Label(
        text="To whom", component=ui.UserSelect(custom_id="to", required=True)
    )
    kind: ui.Label[Form] = ui.Label(
        text="Kind",
        component=ui.Select(
            custom_id="kind",
            required=False,
            options=[discord.SelectOption(label="Gift", value="g")],
        ),
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        amount, to, kind = self.amount.component, self.to.component, self.kind.component
        assert isinstance(amount, ui.TextInput)
        assert isinstance(to, ui.UserSelect)
        assert isinstance(kind, ui.Select)
        names = [each.name for each in to.values]
        await interaction.response.send_message(f"{amount.value} {names} {kind.values}")


async def test_a_form_is_opened_filled_in_and_sent(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    bot = Bare()

    @bot.tree.command(description="A form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    @bot.tree.context_menu(name="Tip…")
    async def on_member(interaction: discord.Interaction, member: discord.Member) -> None:
        await interaction.response.send_modal(Form(member))

    async with running(bot, server):
        opened = await ana.slash(garden, "form")
        for fields, words in (
            ({"to_whom": ben}, "Amount must be filled in"),
            ({"amount": "1234567", "to": ben}, "7 characters"),
            ({"amount": "8"}, "0 picked"),
            ({"amount": "8", "to": ben, "kind": "Loan"}, "not offered"),
            ({"amount": "8", "to": ben, "memo": "x"}, "has no memo"),
        ):
            with pytest.raises(NotOffered, match=words):
                ana.fill(opened, **fields)
        sent = await ana.fill(opened, amount="8", to_whom=ben, kind="Gift")
        assert sent.reply.content == "8 ['ben'] ['g']"
        sent = await ana.fill(await ana.user_menu(garden, "Tip…", ben), amount="3")
        assert sent.reply.content == "3 ['ben'] []"
    assert bot.errors == []


async def test_text_comes_whole_only_where_the_bot_is_named_or_alone_with_somebody(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    bot = Bare()
    async with running(bot, server):
        said = await ana.says(garden, "nobody's business")
        await ben.says(garden, f"{server.bot.mention} help", reply_to=said)
        direct = await ana.dm("balance")
        await ana.edits(said, "other words")
        await ana.deletes(said)
        await server.until(lambda: len(bot.heard) == 3)
        assert [each.content for each in bot.heard] == ["", f"{server.bot.mention} help", "balance"]
        assert [each.name for each in bot.heard[1].mentions] == ["Commonpurse", "ana"]
        assert [each.author for each in garden.pinged(ana)] == ["ben"]
        reference = bot.heard[1].reference
        assert reference is not None
        assert reference.message_id == said.id
        await bot.heard[2].reply("12 points")
        assert [each.text for each in ana.direct.sees(ana)] == ["balance", "12 points"]
        assert ana.direct.sees(ana)[1].reply_to == "ana"
        assert ana.direct.sees(ben) == []
        assert direct.place is ana.direct


async def test_reactions_typing_files_edits_and_deletes(
    server: Server, garden: Channel, ana: Person
) -> None:
    bot = Bare(intents=discord.Intents(guilds=True, guild_messages=True, guild_reactions=True))
    reacted: list[discord.RawReactionActionEvent] = []

    @bot.event
    async def on_raw_reaction_add(event: discord.RawReactionActionEvent) -> None:
        reacted.append(event)
        bot.changed()

    async with running(bot, server):
        channel = bot.get_channel(garden.id)
        assert isinstance(channel, discord.TextChannel)
        sent = await channel.send("a chart", file=discord.File(io.BytesIO(b"png"), "chart.png"))
        await sent.add_reaction("✅")
        await channel.typing()
        await sent.edit(content="the chart")
        [seen] = garden.sees(ana)
        assert (seen.text, seen.files, seen.is_edited) == ("the chart", ("chart.png",), True)
        assert seen.reactions == {"✅": ("Commonpurse",)}
        assert garden.typed == 1
        await ana.reacts(seen, "🪙")
        await server.until(lambda: len(reacted) == 2)
        assert (reacted[1].emoji.name, reacted[1].user_id) == ("🪙", ana.id)
        await sent.delete()
        assert garden.sees(ana) == []
        with pytest.raises(discord.NotFound) as gone:
            await sent.edit(content="?")
        assert gone.value.code == 10008


async def test_a_poll_is_voted_in_ended_and_counted(
    server: Server, garden: Channel, ana: Person, ben: Person
) -> None:
    bot = Bare(intents=discord.Intents(guilds=True, guild_messages=True, guild_polls=True))
    voted: list[discord.RawPollVoteActionEvent] = []

    @bot.event
    async def on_raw_poll_vote_add(event: discord.RawPollVoteActionEvent) -> None:
        voted.append(event)
        bot.changed()

    async with running(bot, server):
        channel = bot.get_channel(garden.id)
        assert isinstance(channel, discord.TextChannel)
        poll = discord.Poll("Soup?", duration=timedelta(hours=24))
        poll.add_answer(text="Yes").add_answer(text="No")
        sent = await channel.send(poll=poll)
        await ana.votes(server.world.messages[sent.id], "Yes")
        await ben.votes(server.world.messages[sent.id], "No")
        await ben.votes(server.world.messages[sent.id], "Yes")
        await server.until(lambda: len(voted) == 3)
        ended = await sent.end_poll()
        assert ended.poll is not None
        assert [each.vote_count for each in ended.poll.answers] == [2, 0]
        assert {each.id async for each in ended.poll.answers[0].voters()} == {ana.id, ben.id}


class Picking(ui.View):
    """Without Components V2: a select of words, and a button that opens a form."""

    @ui.select(
        placeholder="Kind", options=[discord.SelectOption(label=each) for each in ("Gift", "Loan")]
    )
    async def kind(self, interaction: discord.Interaction, menu: ui.Select[Picking]) -> None:
        await interaction.response.edit_message(content=f"a {menu.values[0]}")

    @ui.button(label="More…")
    async def more(self, interaction: discord.Interaction, _: ui.Button[Picking]) -> None:
        await interaction.response.send_modal(Asking())


class Asking(ui.Modal, title="More"):
    words: ui.TextInput[Asking] = ui.TextInput(label="Words")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(content=f"said: {self.words.value}", view=None)


async def test_in_a_direct_conversation_with_a_menu_and_a_form_that_edits(
    server: Server, guild: Guild, ana: Person, ben: Person
) -> None:
    bot = Bare()

    @bot.tree.command(description="Pick")
    async def pick(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("which?", view=Picking())

    @bot.tree.command(description="Only in guilds")
    @app_commands.guild_only()
    async def here(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("here")

    async with running(bot, server):
        asked = await ana.slash(ana.direct, "pick")
        with pytest.raises(NotOffered, match="finds no"):
            ana.slash(ana.direct, "here")
        with pytest.raises(NotOffered, match="not in that conversation"):
            ben.slash(ana.direct, "pick")
        with pytest.raises(NotOffered, match="not offered"):
            ana.choose(asked.reply, "Kind", "Theft")
        await ana.choose(asked.reply, "Kind", "Loan")
        assert ana.direct.said(ana) == ["a Loan"]
        opened = await ana.press(asked.reply, "More…")
        await ana.fill(opened, words="for the soup")
        [seen] = await ana.reads(ana.direct)
        assert (seen.text, seen.buttons) == ("said: for the soup", ())
    assert bot.errors == []


# --- pings


@pytest.mark.parametrize(
    ("words", "allowed", "pinged"),
    [
        ("@ana", None, {"ana"}),
        ("`@ana`", None, set()),
        ("@ana @ben", discord.AllowedMentions.none(), set()),
        ("@ana @ben", discord.AllowedMentions(users=[discord.Object(0)]), {"ben"}),
        ("@everyone", discord.AllowedMentions.all(), set()),
    ],
)
async def test_whom_a_message_pings(
    server: Server,
    garden: Channel,
    ana: Person,
    ben: Person,
    words: str,
    allowed: discord.AllowedMentions | None,
    pinged: set[str],
) -> None:
    bot = Bare()
    if allowed is not None and isinstance(allowed.users, list):
        allowed.users = [discord.Object(ben.id)]
    async with running(bot, server):
        bot._connection.allowed_mentions = None
        channel = bot.get_channel(garden.id)
        assert isinstance(channel, discord.TextChannel)
        text = words.replace("@ana", ana.mention).replace("@ben", ben.mention)
        if allowed is None:
            sent = await channel.send(text)
        else:
            sent = await channel.send(text, allowed_mentions=allowed)
        assert garden.sees(ana)[0].pings == pinged
        await sent.edit(content=f"{ana.mention} {ben.mention}")
        assert garden.sees(ana)[0].pings == pinged, "an edit pings nobody"
