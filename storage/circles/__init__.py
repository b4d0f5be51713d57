"""Lending circles: their rules, which the judge of the books recomputes, and their rows."""
