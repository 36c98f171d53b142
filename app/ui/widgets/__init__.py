"""Controls that every screen shares; none of them knows a patient, a service or a screen."""
