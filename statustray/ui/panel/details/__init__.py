"""The details of one service, section by section."""
