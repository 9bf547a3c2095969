"""The history in SQLite, and memories that keep less."""
