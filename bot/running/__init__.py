"""What runs: taking in, deciding, delivering, due work, leases."""
