"""Words for levels, reasons, durations and categories, and the language interface."""
