"""Strangers' documents read with suspicion: JSON, XML, feeds, links in HTML."""
