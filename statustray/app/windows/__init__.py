"""The windows: opened on demand, one of a kind, each with its controller."""
