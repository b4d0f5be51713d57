"""The purse of a community: what may be spent of it, by which decision, and what came and went."""
