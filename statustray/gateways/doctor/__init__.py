"""What ``statustray doctor`` looks into: everything the program depends on here."""
