"""What the panel's list, menus and details ask for, each with the id of the service."""

from PySide6.QtCore import QObject, Signal


class ServiceRequests(QObject):
    """One for a panel: whoever shows a service emits here, and the program connects here.

    ``backup_asked`` and ``message_copied`` carry the id of the backup, too.  ``snooze_asked``
    carries a length, the moment at which the silence ends, or None to end it.
    """

    details_asked = Signal(str)
    page_asked = Signal(str)
    customers_asked = Signal(str)
    backup_asked = Signal(str, str)
    message_copied = Signal(str, str)
    check_asked = Signal(str)
    remove_asked = Signal(str)
    snooze_asked = Signal(str, object)
    mute_asked = Signal(str, bool)
    acknowledge_asked = Signal(str, bool)
    tell_when_back_asked = Signal(str, bool)
