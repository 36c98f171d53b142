"""The window: all that a person sees and types; the only layer that knows Qt."""
