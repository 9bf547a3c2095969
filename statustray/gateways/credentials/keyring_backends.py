"""The system's password store, found without keyring's own search.

keyring searches once and remembers what it found, so that a store which comes later is never seen;
and it takes what it finds, plain-text files included.  So only the stores below are asked, each
time anew.  All of this blocks, without limit while a prompt is open: worker thread only.
"""

import sys
from collections.abc import Mapping
from contextlib import closing
from importlib import import_module
from typing import Protocol

SERVICE = "StatusTray"

_BACKENDS: Mapping[str, tuple[str, ...]] = {
    "linux": ("SecretService", "kwallet", "libsecret"),
    "win32": ("Windows",),
    "darwin": ("macOS",),
}
_CLASS = {"kwallet": "DBusKeyring", "Windows": "WinVaultKeyring"}


class PasswordStore(Protocol):
    """What of a keyring backend is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password, None where there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a password."""
        ...


def find_store(platform: str = sys.platform) -> PasswordStore | None:
    """Return the system's password store, None where none answers now."""
    for name in _BACKENDS.get(platform, ()):
        module = import_module(f"keyring.backends.{name}")
        backend = getattr(module, _CLASS.get(name, "Keyring"))
        if backend.viable:
            store: PasswordStore = backend()
            return store
    return None


def is_locked(store: PasswordStore) -> bool:
    """Whether *store* would ask its user before it answers; looks without asking."""
    if type(store).__module__ != "keyring.backends.SecretService":
        return False
    import secretstorage  # noqa: PLC0415 - there where the store is

    with closing(secretstorage.dbus_init()) as bus:
        try:
            return bool(secretstorage.Collection(bus).is_locked())
        except secretstorage.ItemNotFoundException:  # no keyring was made yet
            return False


def store_errors() -> tuple[type[Exception], ...]:
    """Return what a store may raise when it is in trouble."""
    from keyring.errors import KeyringError  # noqa: PLC0415 - nothing before its first use

    if not sys.platform.startswith("linux"):
        return (KeyringError, OSError)
    from jeepney import DBusErrorResponse  # noqa: PLC0415
    from secretstorage import SecretStorageException  # noqa: PLC0415

    return (KeyringError, OSError, DBusErrorResponse, SecretStorageException)
