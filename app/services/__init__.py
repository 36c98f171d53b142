"""What a person can do: one intent, one function, one transaction."""
