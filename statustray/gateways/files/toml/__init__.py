"""TOML: read with suspicion, edited where values change, written plainly."""
