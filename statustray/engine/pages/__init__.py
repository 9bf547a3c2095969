"""Status pages: fetched once for all who share one, in the format that was found for each."""
