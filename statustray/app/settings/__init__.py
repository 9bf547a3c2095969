"""The settings of the running program: held, written, and reread when edited by hand."""
