"""What help can be asked about, while it is typed: topics, commands, settings."""

from __future__ import annotations

from commands.engine.completion import Completion, fitting, offered_as
from commands.engine.context import Context
from commands.engine.request import Request
from commands.language.messages import command_message
from commands.values.parameters import Kind
from commands.values.reply import Described, Message


def complete_about(context: Context, request: Request, kind: Kind, typed: str) -> list[Completion]:
    """The topics first, then the commands that one may give, then the settings."""
    catalogue = request.catalogue
    topics = [
        offered_as(context, (f"{each}: ", Message(f"topic-{each}", {})), each)
        for each in catalogue.topics
    ]
    commands = [
        offered_as(
            context,
            (f"{each.name}: ", Described(command_message(each), each.summary, clause=True)),
            each.name,
        )
        for each in catalogue.declarations
        if not each.hidden and request.may(each.permission)
    ]
    settings = [Completion(each, each) for each in catalogue.settings]
    return fitting([*topics, *commands, *settings], typed)
