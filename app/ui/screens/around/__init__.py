"""The people around a patient, consents and further numbers."""
