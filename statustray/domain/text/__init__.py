"""Text and addresses: made plain, compared, read as times; no knowledge of services."""
