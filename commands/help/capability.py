"""What can I do now?"""

from __future__ import annotations

from commands.help import commands
from commands.help.completing import complete_about
from commands.values.capability import Capability

HELP = Capability("help", commands=(commands.help_command,), completions={"help": complete_about})
