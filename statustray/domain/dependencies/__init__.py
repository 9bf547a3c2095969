"""Who depends on whom: the graph, its paths and weights."""
