"""Every setting there is, in the order in which `config` shows them. A new one is a line here."""

from __future__ import annotations

from typing import Any

from commands import dated, gifts, rain, reactions_tip, requests, wallet
from commands.settings import general
from commands.settings.declare import SettingKind

SETTINGS: tuple[SettingKind[Any], ...] = (
    *general.SETTINGS,
    *gifts.SETTINGS,
    *reactions_tip.SETTINGS,
    *requests.SETTINGS,
    *rain.SETTINGS,
    *wallet.SETTINGS,
    *dated.SETTINGS,
)

KEYS = tuple(kind.key for kind in SETTINGS)

BY_KEY = {kind.key: kind for kind in SETTINGS}
