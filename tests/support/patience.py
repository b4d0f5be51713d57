"""How long a test waits for what must come: only a failure takes so long.

A machine may be busy with other things for minutes. Then tests are slow, and not red.
"""

PATIENCE_SECONDS = 300
