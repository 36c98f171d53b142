"""Every control in every state, for developers."""
