"""Is it the user's own connection: check addresses, far services, and what other places see."""
