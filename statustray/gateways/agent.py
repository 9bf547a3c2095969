"""How the program introduces itself to servers."""

from statustray import __version__

PROJECT_PAGE = "https://github.com/statustray/statustray"
USER_AGENT = f"StatusTray/{__version__} (+{PROJECT_PAGE})"
