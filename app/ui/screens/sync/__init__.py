"""How this workstation stands with the central server."""
