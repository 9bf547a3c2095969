"""The panel: list, details, banners."""
