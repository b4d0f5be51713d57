"""`python -m bot`: the same as `commonpurse`."""

from bot.cli import main

main()
