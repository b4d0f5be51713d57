"""Give, ask for, share and take back the community's currency."""
