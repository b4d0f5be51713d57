"""Say yes, no or cancel."""
