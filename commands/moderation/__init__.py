"""What moderators may do, and what members may do about it."""
