"""How the program introduces itself to servers."""

from statustray import __version__

USER_AGENT = f"StatusTray/{__version__} (desktop status monitor, a few requests a minute)"
