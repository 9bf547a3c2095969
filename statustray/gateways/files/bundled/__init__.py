"""What the program brings along: the catalogue, and texts in other languages."""
