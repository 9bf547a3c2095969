"""Stands before the ``click`` of the development environment, which users do not have.

Where it is installed, ``import httpx`` loads it, and with it rich and pygments.
"""

raise ImportError
