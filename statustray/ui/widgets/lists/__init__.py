"""Lists whose entries are painted or written by ourselves."""
