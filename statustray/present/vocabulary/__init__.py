"""The words: language, levels, reasons, durations, categories."""
