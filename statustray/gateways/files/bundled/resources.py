"""Where the program's data files lie: inside the installed package, or beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[3]
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resources_folder() -> Path:
    """Return the folder of data files.

    Raises:
        FileNotFoundError: the program was installed without its data.
    """
    for place in _PLACES:
        if place.is_dir():
            return place
    missing = f"no data files in {' nor in '.join(map(str, _PLACES))}"
    raise FileNotFoundError(missing)
