"""The only I/O: network, disk, password store, desktop, clock."""
