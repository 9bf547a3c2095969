"""StatusTray: watches the services you depend on and says what to use when one fails."""
