"""What is set for a room and for a community: each setting declared once, beside what it is for."""
