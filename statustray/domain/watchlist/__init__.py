"""The watch list: resolved, merged, read from and written for other programs."""
