"""Each ballot approves of as many options as it likes, or of at most N; the most approvals win.

Source: Brams and Fishburn, "Approval Voting", American Political Science Review 72 (1978). How many
a ballot may approve of is for whoever takes it in; here it is counted.
"""

from __future__ import annotations

from storage.counting.choice import count, votes

__all__ = ["count", "votes"]
