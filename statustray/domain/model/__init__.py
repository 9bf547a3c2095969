"""Values that every rule speaks of: services, levels, reports, settings, snapshots."""
