"""The fault bench: how fast trouble is told, and how rarely it is told in vain.

The real engine runs in virtual time through scripted worlds, beside simple models of peers'
rules; where sockets matter it runs on the little internet.
"""
