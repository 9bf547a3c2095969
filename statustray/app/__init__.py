"""The tray program: built, connected, run and stopped."""
