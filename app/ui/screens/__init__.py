"""One folder a screen; none of them knows another."""
