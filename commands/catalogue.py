"""Every command there is, in the order in which help shows them. A new command is a line here."""

from __future__ import annotations

from collections.abc import Iterable

from commands import (
    answers,
    corrections,
    forgetting,
    linking,
    privacy,
    rain,
    requested,
    requests,
    roles,
    rooms,
    setup,
    tips,
    wallet,
)
from commands import help as help_pages
from commands.currency import design, show, supply
from commands.declare import Catalogue, Declaration
from commands.moderation import adjusting, auditing, freezing, hiding, pausing, reversing, vouching
from commands.settings import commands as settings

DECLARATIONS: tuple[Declaration, ...] = (
    help_pages.help_command,
    tips.tip,
    requests.ask_for,
    requests.pay,
    requested.cancel,
    requested.remind,
    rain.rain,
    corrections.undo,
    corrections.undo_ask,
    corrections.undo_again,
    corrections.refund,
    wallet.balance,
    wallet.me,
    wallet.me_history,
    linking.link,
    linking.unlink,
    linking.agree,
    privacy.privacy,
    privacy.language,
    forgetting.export,
    forgetting.forget,
    answers.yes,
    answers.no,
    answers.cancel,
    setup.setup,
    settings.config_show,
    settings.config_set,
    settings.config_reset,
    settings.config_undo,
    settings.config_copy,
    rooms.room_show,
    rooms.room_link,
    rooms.room_join,
    rooms.room_leave,
    rooms.room_bridged,
    rooms.room_recover,
    rooms.room_same,
    rooms.room_own,
    show.currency_show,
    design.currency_set,
    design.currency_limit,
    design.currency_seal,
    supply.currency_mint,
    supply.currency_burn,
    roles.role_give,
    roles.role_take,
    roles.role_list,
    vouching.mod_vouch,
    freezing.mod_freeze,
    freezing.mod_thaw,
    freezing.mod_appeal,
    freezing.mod_appeals,
    freezing.mod_lift,
    freezing.mod_uphold,
    reversing.mod_reverse,
    adjusting.mod_adjust,
    adjusting.mod_contribute,
    hiding.mod_hide,
    pausing.mod_pause,
    auditing.mod_audit,
    linking.mod_same,
)


def catalogue(declarations: Iterable[Declaration] = DECLARATIONS) -> Catalogue:
    """Commands and aliases by their words. Raises ValueError where two have the same."""
    found: dict[tuple[str, ...], Declaration] = {}
    for declaration in declarations:
        paths = [declaration.path, *(tuple(alias.split()) for alias in declaration.aliases)]
        for path in paths:
            if path in found:
                raise ValueError(f"two commands are called {' '.join(path)!r}")
            found[path] = declaration
    return found
