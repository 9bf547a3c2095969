"""What a path of a file looks like, on any system, without asking one."""

import re

# A root, a home, a drive or a share; what is relative would depend on where the program starts.
_WHOLE = re.compile(r"/|~[/\\]|[A-Za-z]:[/\\]|\\\\")
_LONGEST = 4096


def is_whole_path(text: str) -> bool:
    """Whether *text* is the whole path of a file, of its own home or of a share."""
    ends = text.endswith(("/", "\\"))
    return bool(_WHOLE.match(text)) and text.isprintable() and len(text) <= _LONGEST and not ends
