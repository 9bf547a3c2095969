"""The parts of the desktop that may be absent, stop, crash and come back."""

import shutil
from collections.abc import Callable, Mapping

from tests.desktop.tools.bus import Bus, BusError
from tests.desktop.tools.programs import find_program
from tests.desktop.tools.session import DesktopError, Session
from tests.support.waiting import PATIENCE_S, wait_for

PASSWORD = "rig-password"  # of a keyring that lives for one test run
START_S = PATIENCE_S
_KEYRING = "/org/freedesktop/secrets/collection/login"
_SECRETS = ("org.freedesktop.secrets", "/org/freedesktop/secrets")
_TRAY = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")


def start_panel(session: Session) -> None:
    """Start the panel and wait for its tray."""
    session.start("panel", [_program("xfce4-panel"), "--disable-wm-check"])
    host = f"{_TRAY[0]}.IsStatusNotifierHostRegistered"
    wait_on_bus(session, lambda bus: bool(bus.get(_TRAY, host)), "the panel offers no tray")


def start_notifier(session: Session) -> None:
    """Start the notification daemon and wait for its name."""
    session.start("notifier", [_program("xfce4-notifyd")])
    name = "org.freedesktop.Notifications"
    wait_on_bus(session, lambda bus: bus.has(name), "no notification daemon started")


def start_secrets(session: Session) -> None:
    """Start the password store with its keyring unlocked."""
    password = session.folder / "keyring-password"
    password.write_text(PASSWORD, encoding="ascii")
    flags = ["--unlock", "--components=secrets", "--foreground"]
    control = f"--control-directory={session.folder / 'run' / 'keyring'}"
    with password.open("rb") as stdin:
        session.start("secrets", [_keyring_daemon(session), *flags, control], stdin=stdin)
    wait_on_bus(session, lambda bus: bus.has(_SECRETS[0]), "no password store started")


def lock_secrets(session: Session) -> None:
    """Lock the keyring: whoever wants a secret now is asked for the password."""
    with Bus(session.environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
        bus.call(_SECRETS, "org.freedesktop.Secret.Service.Lock", "ao", [_KEYRING])


START: Mapping[str, Callable[[Session], None]] = {
    "panel": start_panel,
    "notifier": start_notifier,
    "secrets": start_secrets,
}


def wait_on_bus(session: Session, look: Callable[[Bus], bool], otherwise: str) -> None:
    """Wait until *look* is content.

    Raises:
        DesktopError: it never was; *otherwise* says what that means.
    """

    def content() -> bool:
        try:
            with Bus(session.environ["DBUS_SESSION_BUS_ADDRESS"]) as bus:
                return look(bus)
        except BusError:
            return False

    if not wait_for(content, START_S):
        raise DesktopError(otherwise)


def _keyring_daemon(session: Session) -> str:
    """Return a copy of the daemon: its file's capability may not be used in a container."""
    copy = session.folder / "gnome-keyring-daemon"
    if not copy.exists():
        shutil.copyfile(_program("gnome-keyring-daemon"), copy)
        copy.chmod(0o700)
    return str(copy)


def _program(name: str) -> str:
    found = find_program(name)
    if found is None:
        message = f"{name} is not installed"
        raise DesktopError(message)
    return found
