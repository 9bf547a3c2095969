"""All I/O: network, disk, password store, desktop, clock."""
