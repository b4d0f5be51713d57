"""What a machine reads of the running bot: whether it lives, whether it serves, and figures."""
