"""Every capability there is, in the order in which help shows its commands; a new one is a line."""

from __future__ import annotations

from commands import (
    answers,
    completed_amounts,
    corrections,
    dated,
    forgetting,
    gifts,
    holding,
    linking,
    privacy,
    rain,
    reactions_tip,
    requested,
    requests,
    roles,
    rooms,
    setup,
    starter,
    tips,
    wallet,
)
from commands import help as help_pages
from commands.capability import Capability, Catalogue, Prelude
from commands.currency import design, show, supply
from commands.moderation import adjusting, auditing, freezing, hiding, pausing, reversing, vouching
from commands.settings import commands as settings
from commands.settings import general

CORE = Capability("core", settings=general.SETTINGS)
HELP = Capability("help", commands=(help_pages.help_command,))
MONEY = Capability(
    "money", settings=gifts.SETTINGS, lifecycle=(holding.Pauses(), holding.Balances()),
    completions={"amount": completed_amounts.complete_amount},
)  # fmt: skip
TIPS = Capability(
    "tips",
    commands=(
        tips.tip, requests.ask_for, requests.pay, requested.cancel, requested.remind, rain.rain,
        corrections.undo, corrections.undo_ask, corrections.undo_again, corrections.refund,
    ),
    settings=(*reactions_tip.SETTINGS, *requests.SETTINGS, *rain.SETTINGS),
    reactions=(reactions_tip.reacted,),
    edits=(corrections.edited,),
    deletions=(corrections.deleted,),
    completions={"question": requested.complete},
    lifecycle=(requests.OpenRequests(),),
)  # fmt: skip
WALLET = Capability(
    "wallet", commands=(wallet.balance, wallet.me, wallet.me_history), settings=wallet.SETTINGS,
    completions={"reference": wallet.complete_entry},
)  # fmt: skip
MEMBERS = Capability(
    "members",
    commands=(
        linking.link, linking.unlink, linking.agree, privacy.privacy, privacy.language,
        forgetting.export, forgetting.forget,
    ),
)  # fmt: skip
ANSWERS = Capability("answers", commands=(answers.yes, answers.no, answers.cancel))
SETUP = Capability("setup", commands=(setup.setup,))
SETTINGS = Capability(
    "settings",
    commands=(
        settings.config_show, settings.config_set, settings.config_reset, settings.config_undo,
        settings.config_copy,
    ),
)  # fmt: skip
SCHEDULES = Capability(
    "schedules", settings=dated.SETTINGS, due_work=dict.fromkeys(dated.KINDS, dated.due),
    after_settings=(dated.settings_changed,),
)  # fmt: skip
ROOMS = Capability(
    "rooms",
    commands=(
        rooms.room_show, rooms.room_link, rooms.room_join, rooms.room_leave, rooms.room_bridged,
        rooms.room_recover, rooms.room_same, rooms.room_own,
    ),
)  # fmt: skip
CURRENCY = Capability(
    "currency",
    commands=(
        show.currency_show, design.currency_set, design.currency_limit, design.currency_seal,
        supply.currency_mint, supply.currency_burn,
    ),
    preludes=(Prelude(starter.due, starter.give),),
)  # fmt: skip
MODERATION = Capability(
    "moderation",
    commands=(
        roles.role_give, roles.role_take, roles.role_list, vouching.mod_vouch, freezing.mod_freeze,
        freezing.mod_thaw, freezing.mod_appeal, freezing.mod_appeals, freezing.mod_lift,
        freezing.mod_uphold, reversing.mod_reverse, adjusting.mod_adjust,
        adjusting.mod_contribute, hiding.mod_hide, pausing.mod_pause, auditing.mod_audit,
        linking.mod_same,
    ),
)  # fmt: skip

CAPABILITIES: tuple[Capability, ...] = (
    CORE, HELP, MONEY, TIPS, WALLET, MEMBERS, ANSWERS, SETUP, SETTINGS, SCHEDULES, ROOMS, CURRENCY,
    MODERATION,
)  # fmt: skip


def catalogue(*others: Capability) -> Catalogue:
    """Everything the capabilities bring, by its names; `others` come after ours.

    Raises ValueError where two are called the same.
    """
    return Catalogue((*CAPABILITIES, *others))
