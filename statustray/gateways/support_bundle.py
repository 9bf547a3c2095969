"""What a person may send who asks for help: one text to be read before it is sent.

It holds no key, nobody's name or number, and of a command its program alone.  It holds no address
unless that was asked for; then without what is asked there, which may be a token.
"""

import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from msgspec.structs import replace

from statustray import __version__
from statustray.domain.model.settings import Settings
from statustray.gateways.files.bounded_read import MIB, read_bounded, reason
from statustray.gateways.files.log import without_secrets
from statustray.gateways.files.paths import AppPaths

_PACKAGES: Final = ("PySide6-Essentials", "httpx", "h11", "keyring", "msgspec", "tomlkit")
_LOG_LINES: Final = 300
_LOG_BYTES: Final = 2 * MIB
_HIDDEN: Final = "…"
_ADDRESS: Final = re.compile(r"\b([a-z][a-z0-9+.-]{1,15}://)[^\s\"'|,\])}>]+", re.IGNORECASE)
# Modules of ours and names of the session bus look like hosts, and whoever helps needs them.
_NO_HOST: Final = (
    r"statustray\.(?:app|cli|domain|engine|gateways|present|providers|ui)\b[\w.]*"
    r"|org\.freedesktop\.[\w.]+"
)
# Hosts without a scheme, as failures name them.
_HOST: Final = re.compile(
    rf"\b(?:({_NO_HOST})|(?:[a-z0-9-]{{1,63}}\.){{1,8}}[a-z][a-z0-9-]{{1,62}}\b(?=[:/ ]|$))",
    re.IGNORECASE,
)


def bundle_text(paths: AppPaths, settings: Settings, findings: str, *, with_addresses: bool) -> str:
    """Return versions, *findings* of the system check, the settings and the end of the log."""
    # Imported when needed: tomlkit costs as much as the rest of the command.
    from statustray.gateways.files.toml.toml_edit import settings_text  # noqa: PLC0415

    written = settings_text(_impersonal(settings))
    log = _log(paths)
    if not with_addresses:
        written, log = _without_addresses(written), _without_addresses(log)
        findings = _without_addresses(findings)
    parts = {
        "Versions": _versions(),
        "System check": without_secrets(findings),
        "Settings": without_secrets(written),
        "Log": log,
    }
    return "\n\n".join(f"== {name}\n\n{text.strip()}" for name, text in parts.items()) + "\n"


def _impersonal(settings: Settings) -> Settings:
    """Return *settings* without people's names and numbers, and what a command is given."""
    people = tuple(
        replace(
            ladder,
            group=_HIDDEN if ladder.group else "",
            contacts=(_HIDDEN,) * len(ladder.contacts),
            template=_HIDDEN if ladder.template else "",
        )
        for ladder in settings.plan
    )
    program, *given = settings.on_change.command or ("",)
    command = (program, *(_HIDDEN for _ in given)) if program else ()
    return replace(settings, plan=people, on_change=replace(settings.on_change, command=command))


def _versions() -> str:
    lines = [
        f"StatusTray {__version__}",
        f"Python {platform.python_version()}",
        platform.platform(),
    ]
    lines += [f"{name} {found}" for name in _PACKAGES if (found := _version(name))]
    return "\n".join([*lines, f"frozen: {getattr(sys, 'frozen', False)}"])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _log(paths: AppPaths) -> str:
    try:
        text = read_bounded(paths.log, limit_bytes=_LOG_BYTES).decode("utf-8", "replace")
    except OSError as error:
        return reason(error)
    return without_secrets("\n".join(text.splitlines()[-_LOG_LINES:]))


def _without_addresses(text: str) -> str:
    return _HOST.sub(lambda found: found[1] or _HIDDEN, _ADDRESS.sub(r"\1…", text))
