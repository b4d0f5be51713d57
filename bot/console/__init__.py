"""The terminal room: a chat room on this machine, to try everything in."""
