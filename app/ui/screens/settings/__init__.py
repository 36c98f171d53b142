"""What this workstation may be told to do otherwise."""
