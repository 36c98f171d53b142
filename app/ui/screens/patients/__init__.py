"""Finding a patient as one types."""
