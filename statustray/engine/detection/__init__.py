"""Finding out which format a page has, and where it is."""
