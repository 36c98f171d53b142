"""The ward board: who lies where, how they are, and what is due."""
