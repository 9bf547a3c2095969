"""The tray icon, its menu, and the place for it."""
