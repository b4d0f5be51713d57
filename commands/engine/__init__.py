"""The command core: receive, decide, carry out, ask, answer, announce, schedule. It names no
capability."""
