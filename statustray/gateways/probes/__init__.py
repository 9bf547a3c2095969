"""What is asked of services and of the network: probes, canaries, a second resolver."""
