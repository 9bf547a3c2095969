"""Files of watch lists: read whole within a limit, written whole."""

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.urls import without_sign_in
from statustray.domain.watchlist.entry import THE_FILE
from statustray.gateways.files.bounded_read import MIB, read_bounded, reason
from statustray.gateways.files.requested_file import write_requested

_LIMIT_BYTES = 8 * MIB
_WHOLE, _PLAN = "settings", "plan"


def read_list_file(path: Path) -> ImportResult:
    """Read the list at *path*, of whatever kind it is; trouble comes as its problem."""
    # Imported when needed: few ever import a list.
    from statustray.domain.watchlist.formats import read_list  # noqa: PLC0415

    try:
        data = read_bounded(path, limit_bytes=_LIMIT_BYTES)
    except OSError as error:
        return _unread(path, reason(error))
    found = read_list(data)
    named = (replace(p, place=str(path)) if p.place == THE_FILE else p for p in found.problems)
    return replace(found, problems=tuple(named))


def write_list_file(
    path: Path, form: str, *, settings: Settings, services: Iterable[Service]
) -> Problem | None:
    """Write the list in *form*: ``settings``, or one of ``formats.WRITERS``.

    Returns what hindered it; then a file that was there is as it was.
    """
    return write_requested(path, list_text(form, settings=settings, services=services))


def list_text(form: str, *, settings: Settings, services: Iterable[Service]) -> str:
    """Return the list in *form*; no form holds a secret.

    Raises:
        KeyError: there is no such form.
    """
    from statustray.domain.watchlist.formats import WRITERS  # noqa: PLC0415 - as above

    if form == _PLAN:
        from statustray.domain.watchlist.plan_file import plan_text  # noqa: PLC0415 - as above

        return plan_text(settings.plan, {s.id: s.name for s in services if s.own})
    if form != _WHOLE:
        return WRITERS[form](services)
    from statustray.gateways.files.toml.toml_edit import settings_text  # noqa: PLC0415 - tomlkit

    network = settings.network
    if network.proxy is not None:
        network = replace(network, proxy=without_sign_in(network.proxy))
    return settings_text(replace(settings, network=network))


def _unread(path: Path, why: str) -> ImportResult:
    what = phrase("the file can't be read: {why}", why=why)
    do = phrase("Choose a different file.")
    return ImportResult("", problems=(Problem(str(path), what, do),))
