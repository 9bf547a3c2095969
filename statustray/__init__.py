"""StatusTray: watches the services you depend on and says what to use when one fails."""

__version__ = "0.1.0"
