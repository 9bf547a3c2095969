"""Sentences of the settings: options, addresses, accounts, secrets, import and export."""
