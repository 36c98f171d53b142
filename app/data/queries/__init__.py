"""SELECTs that return frozen views; no mapped row ever leaves this layer."""
