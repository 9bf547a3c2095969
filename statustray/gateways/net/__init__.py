"""HTTP over the transport, and a small server of metrics."""
