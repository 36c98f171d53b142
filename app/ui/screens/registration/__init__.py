"""Registering and admitting a patient, with a look at who may be known already."""
