"""The phrases in which feeds say in sentences that a service is well again."""
