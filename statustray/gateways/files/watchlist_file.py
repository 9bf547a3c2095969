"""Files of watch lists: read whole within a limit, written whole."""

from collections.abc import Iterable
from pathlib import Path

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Problem, Settings
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.atomic_write import write_atomically

_LIMIT_BYTES = 8 * 1024 * 1024
_WHOLE = "settings"


def read_list_file(path: Path) -> ImportResult:
    """Read the list at *path*, of whatever kind it is; trouble comes as its problem."""
    # Imported when needed: few ever import a list.
    from statustray.domain.watchlist.formats import read_list  # noqa: PLC0415

    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT_BYTES + 1)
    except OSError as error:
        return _unread(path, error.strerror or str(error))
    if len(data) > _LIMIT_BYTES:
        return _unread(path, phrase("the file is larger than 8 MiB"))
    try:
        return read_list(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _unread(path, phrase("the file is not UTF-8 text"))


def write_list_file(
    path: Path, form: str, *, settings: Settings, services: Iterable[Service]
) -> Problem | None:
    """Write the list in *form* (``settings``, ``list``, ``gatus``, ``prometheus``, ``blackbox``).

    Returns what hindered it; then a file that was there is as it was.
    """
    try:
        write_atomically(path, list_text(form, settings=settings, services=services).encode())
    except OSError as error:
        what = phrase("the file can't be written: {why}", why=error.strerror or error)
        return Problem(str(path), what, phrase("Choose a different location."))
    return None


def list_text(form: str, *, settings: Settings, services: Iterable[Service]) -> str:
    """Return the list in *form*; no form holds a secret.

    Raises:
        KeyError: there is no such form.
    """
    from statustray.domain.watchlist.formats import WRITERS  # noqa: PLC0415 - as above

    if form != _WHOLE:
        return WRITERS[form](services)
    from statustray.gateways.files.toml_edit import settings_text  # noqa: PLC0415 - tomlkit

    return settings_text(settings)


def _unread(path: Path, why: str) -> ImportResult:
    what = phrase("the file can't be read: {why}", why=why)
    do = phrase("Choose a different file.")
    return ImportResult("", problems=(Problem(str(path), what, do),))
