"""One module per service. A service imports its own and no other, so it can read only its own names."""
