"""Who needs whom: the graph, its paths and weights."""
