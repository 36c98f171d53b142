"""HL7 v2 messages to plain values and back; pure conversions."""
