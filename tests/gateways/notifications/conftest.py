"""A bus for notifications is freedesktop's: elsewhere its library is not installed."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("jeepney") else ["freedesktop"]
