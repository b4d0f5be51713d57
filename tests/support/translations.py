"""What a language lacks of what the bot says and of what its commands are told as."""

from __future__ import annotations

from commands.language import messages as words
from commands.language.messages import FALLBACK, command_message, patterns, wording
from commands.values.capability import Catalogue


def untranslated(language: str, catalogue: Catalogue) -> list[str]:
    """The messages, and `message.attribute` of commands, that read in English there."""
    ours = patterns(words.shipped(language))
    found = [name for name in patterns(words.shipped(FALLBACK)) if name not in ours]
    for declaration in catalogue.declarations:
        if declaration.hidden:
            continue
        name = command_message(declaration)
        if name not in ours or wording(language).summary(declaration) == declaration.summary:
            found.append(name)
        wanted = ["details"] if declaration.details else []
        wanted += [parameter.name for parameter in declaration.parameters]
        told = words._bundle(language).get_message(name).attributes if name in ours else {}
        found += [f"{name}.{each}" for each in wanted if each not in told]
    return found
