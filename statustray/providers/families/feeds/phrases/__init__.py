"""The phrases of feeds in the languages of the program, as patterns of text."""
