"""The rehearsal: a chat as a file, played through the real process."""
