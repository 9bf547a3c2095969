"""An environment without a network, for demonstrations."""
