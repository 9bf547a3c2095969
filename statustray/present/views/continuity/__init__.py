"""The plan, drills and resilience: what their windows show and what is printed of them."""
