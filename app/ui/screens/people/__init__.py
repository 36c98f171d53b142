"""People: who may log in, where they work and until when."""
