"""Connections: names, addresses, proxies, TLS, and HTTP/1.1 upon them."""
