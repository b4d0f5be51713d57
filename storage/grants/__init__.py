"""Grants: a part of the purse is shared out among projects by those who vote for them."""
