"""What the tray program reminds of, rarely: drills, missing numbers, newer versions."""
