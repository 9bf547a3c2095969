"""Names, connections, TLS, proxies, HTTP."""
