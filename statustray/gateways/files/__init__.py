"""Files: written whole, kept aside, each with its form."""
