"""Apply for a part of the common purse, and vote on who gets it."""
