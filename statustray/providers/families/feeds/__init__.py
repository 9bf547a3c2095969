"""Reading a feed of incidents: what its entries say, and what follows for now."""
