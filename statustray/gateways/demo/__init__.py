"""A world without a network, for demonstrations."""
