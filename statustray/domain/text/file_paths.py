"""What a path of a file looks like, on any system, without asking one."""

from string import ascii_letters

# A root, a home, a drive or a share; what is relative would depend on where the program starts.
_BEGINS = (
    "/",
    "~/",
    "~\\",
    "\\\\",
    *(f"{drive}:{sign}" for drive in ascii_letters for sign in "/\\"),
)
_LONGEST = 4096


def is_whole_path(text: str) -> bool:
    """Whether *text* is the whole path of a file, of its own home or of a share."""
    ends = text.endswith(("/", "\\"))
    return text.startswith(_BEGINS) and text.isprintable() and len(text) <= _LONGEST and not ends
