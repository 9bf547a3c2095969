"""JSON answers: names and shapes are a contract."""
