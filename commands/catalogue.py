"""Every capability there is, in the order in which help shows its commands; a new one is a line."""

from __future__ import annotations

from commands.answers.capability import ANSWERS
from commands.circles.capability import CIRCLES
from commands.currency.capability import CURRENCY
from commands.delegation.capability import DELEGATION
from commands.elections.capability import ELECTIONS
from commands.engine.capability import CORE
from commands.grants.capability import GRANTS
from commands.help.capability import HELP
from commands.members.capability import FOR_MODERATORS, MEMBERS
from commands.moderation.capability import MODERATION
from commands.money.capability import MONEY
from commands.polls.capability import POLLS
from commands.rooms.capability import ROOMS
from commands.schedules.capability import BOOKS, BOOKS_FOR_MODERATORS, PROOFS, SCHEDULES
from commands.settings.capability import SETTINGS
from commands.setup.capability import SETUP
from commands.tips.capability import TIPS
from commands.treasury.capability import TREASURY
from commands.values.capability import Capability, Catalogue
from commands.wallet.capability import WALLET

CAPABILITIES: tuple[Capability, ...] = (
    CORE,
    HELP,
    MONEY,
    TIPS,
    WALLET,
    MEMBERS,
    PROOFS,
    ANSWERS,
    POLLS,
    DELEGATION,
    ELECTIONS,
    CIRCLES,
    TREASURY,
    BOOKS,
    GRANTS,
    SETUP,
    SETTINGS,
    SCHEDULES,
    ROOMS,
    CURRENCY,
    MODERATION,
    FOR_MODERATORS,
    BOOKS_FOR_MODERATORS,
)


def catalogue(*others: Capability) -> Catalogue:
    """Everything the capabilities bring, by its names; `others` come after ours.

    Raises ValueError where two are called the same.
    """
    return Catalogue((*CAPABILITIES, *others))
