"""Messages of org.freedesktop.Notifications: plain values in, D-Bus messages out.

Specification: https://specifications.freedesktop.org/notification-spec/latest/
"""

from collections.abc import Set as AbstractSet
from pathlib import Path

from jeepney import DBusAddress, MatchRule, Message, new_method_call

from statustray.domain.text.plain_text import escaped
from statustray.gateways.notifications.notification import OPEN, Notification, Pixels

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
BUS_NAME = "org.freedesktop.DBus"

_ADDRESS = DBusAddress(PATH, bus_name=NAME, interface=NAME)
_BUTTONS = 3
_TITLE_CHARACTERS = 200
_BODY_CHARACTERS = 2000
_APP = "StatusTray"
_DESKTOP_ENTRY = "statustray"
_NO_EXPIRY_OF_OURS = -1
_OPAQUE_BITS = 8
_CHANNELS = 4

Hint = tuple[str, object]

SIGNALS = (
    MatchRule(type="signal", sender=NAME, interface=NAME, path=PATH),
    MatchRule(type="signal", sender=BUS_NAME, interface=BUS_NAME, member="NameOwnerChanged"),
)
SIGNALS[1].add_arg_condition(0, NAME)


def notify(
    note: Notification,
    *,
    replaces: int,
    capabilities: AbstractSet[str],
    open_label: str,
    mnemonics: bool,
) -> Message:
    """Return the call that shows *note*, replacing the notification *replaces* (0 for none).

    Without *open_label* a click on the notification itself does nothing.  *mnemonics*: an ``&`` in
    a button's text marks one.
    """
    body = _clean(note.body, _BODY_CHARACTERS)
    body = escaped(body) if "body-markup" in capabilities else body
    arguments = (
        _APP,
        replaces,
        "",
        _clean(note.title, _TITLE_CHARACTERS),
        body,
        _actions(note, open_label, mnemonics=mnemonics) if "actions" in capabilities else [],
        _hints(note),
        _NO_EXPIRY_OF_OURS,
    )
    return new_method_call(_ADDRESS, "Notify", "susssasa{sv}i", arguments)


def close(number: int) -> Message:
    """Return the call that closes notification *number*."""
    return new_method_call(_ADDRESS, "CloseNotification", "u", (number,))


def get_capabilities() -> Message:
    """Return the call that asks what the daemon can do."""
    return new_method_call(_ADDRESS, "GetCapabilities")


def get_server_information() -> Message:
    """Return the call that asks the daemon's name."""
    return new_method_call(_ADDRESS, "GetServerInformation")


def number(answer: tuple[object, ...]) -> int:
    """Return the number assigned by the daemon.

    Raises:
        ConnectionError: the answer has another form.
    """
    match answer:
        case (int(value),):
            return value
        case _:
            message = "the notification daemon gave no number"
            raise ConnectionError(message)


def capabilities(answer: tuple[object, ...]) -> frozenset[str]:
    """Return what the daemon says it can do."""
    match answer:
        case (list(words),):
            return frozenset(word for word in words if isinstance(word, str))
        case _:
            return frozenset()


def server(answer: tuple[object, ...]) -> str:
    """Return the daemon's name and version."""
    match answer:
        case (str(name), _, str(version), *_):
            return f"{name} {version}".strip()
        case _:
            return ""


def _actions(note: Notification, open_label: str, *, mnemonics: bool) -> list[str]:
    """Return keys and labels in turn; some daemons show at most three buttons."""
    text = ((OPEN, open_label),) if open_label else ()
    pairs = (*text, *note.actions[:_BUTTONS])
    if mnemonics:
        pairs = tuple((key, label.replace("&", "&&")) for key, label in pairs)
    return [_clean(text, _TITLE_CHARACTERS) for pair in pairs for text in pair]


def _hints(note: Notification) -> dict[str, Hint]:
    hints: dict[str, Hint] = {
        "desktop-entry": ("s", _DESKTOP_ENTRY),
        "urgency": ("y", note.urgency.value),
        "category": ("s", "network"),
    }
    if not note.sound:
        hints["suppress-sound"] = ("b", True)
    match note.image:
        case Path():
            hints["image-path"] = ("s", str(note.image))
        case Pixels(width, height, rgba):
            row = width * _CHANNELS
            picture = (width, height, row, True, _OPAQUE_BITS, _CHANNELS, rgba)
            hints["image-data"] = ("(iiibiiay)", picture)
        case None:
            pass
    return hints


def _clean(text: str, limit: int) -> str:
    """Return *text* as D-Bus accepts it: the bus disconnects on a null or a lone surrogate."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")[:limit]
