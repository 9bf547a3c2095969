"""The settings file's form, read field by field."""
