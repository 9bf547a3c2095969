"""The system's password store, found without keyring's own search for a backend.

keyring searches once and caches the result, so that a store which starts later is never seen;
and it accepts any backend, plain-text files included.  So only the stores below are tried, each
time again.  All of this blocks, without limit while a prompt is open: worker thread only.
"""

import sys
from collections.abc import Mapping
from contextlib import closing
from importlib import import_module
from typing import Any, Protocol

SERVICE = "StatusTray"

_BACKENDS: Mapping[str, tuple[str, ...]] = {
    "linux": ("SecretService", "kwallet", "libsecret"),
    "win32": ("Windows",),
    "darwin": ("macOS",),
}
_CLASS = {"kwallet": "DBusKeyring", "Windows": "WinVaultKeyring"}


class PasswordStore(Protocol):
    """The part of a keyring backend that is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a password, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a password."""
        ...


def find_store(platform: str = sys.platform) -> PasswordStore | None:
    """Return the system's password store, or None if none answers now."""
    for name in _BACKENDS.get(platform, ()):
        module = import_module(f"keyring.backends.{name}")
        backend = getattr(module, _CLASS.get(name, "Keyring"))
        if backend.viable:
            store: PasswordStore = backend()
            return store
    return None


def is_locked(store: PasswordStore) -> bool:
    """Whether *store* is locked and would prompt its user; never prompts itself."""
    if type(store).__module__ != "keyring.backends.SecretService":
        return False
    import secretstorage  # noqa: PLC0415 - there where the store is

    with closing(secretstorage.dbus_init()) as bus:
        try:
            return bool(secretstorage.Collection(bus).is_locked())
        except secretstorage.ItemNotFoundException:  # no keyring has been created yet
            return False


def may_prompt(store: PasswordStore) -> bool:
    """Whether asking *store* for what it has told before may prompt its user; never prompts itself.

    A store of which that cannot be known may.
    """
    name = type(store).__module__.rpartition(".")[2]
    if name == "SecretService":
        return is_locked(store)
    if name == "kwallet":
        wallet: Any = store
        return wallet.handle < 0 or not wallet.iface.isOpen(wallet.handle)
    return name != "Windows"


def store_errors() -> tuple[type[Exception], ...]:
    """Return the exceptions that a failing store may raise."""
    from keyring.errors import KeyringError  # noqa: PLC0415 - nothing before its first use

    if not sys.platform.startswith("linux"):
        return (KeyringError, OSError)
    from jeepney import DBusErrorResponse  # noqa: PLC0415
    from secretstorage import SecretStorageException  # noqa: PLC0415

    return (KeyringError, OSError, DBusErrorResponse, SecretStorageException)
