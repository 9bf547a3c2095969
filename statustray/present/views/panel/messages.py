"""Sentences of the panel: header, footer, banners, empty states."""

from datetime import datetime

from msgspec import Struct

from statustray.domain.model.checks.check_result import ConnectionIssue, Network
from statustray.domain.model.snapshot import Snapshot
from statustray.present.tray.tray_summary import summary
from statustray.present.vocabulary.durations import time_of
from statustray.present.vocabulary.enumeration import capital
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.own_connection import issue_advice, issue_words


class PanelMessage(Struct, frozen=True):
    """A message: title, body, and at most one button."""

    title: str
    body: str
    button: str = ""


class Footer(Struct, frozen=True):
    """The footer.  ``checking`` and ``total`` are for the progress bar, 0 while idle."""

    words: str
    checking: int = 0
    total: int = 0


def panel_title(snapshot: Snapshot, tr: Language) -> str:
    """Return the panel's title, the overall state."""
    return capital(summary(snapshot, tr))


def footer(snapshot: Snapshot, tr: Language, *, now: datetime) -> Footer:
    """Return the state of the connection and the time of the last check."""
    total = len(snapshot.services)
    if snapshot.stopped:
        return Footer(tr("Nothing is being checked"))
    if snapshot.checking:
        done = max(0, total - snapshot.checking)
        words = tr("Checked {done} of {total}", done=done, total=total)
        return Footer(words, snapshot.checking, total)
    line = _line(snapshot.network, tr)
    if snapshot.at is None or not total:
        return Footer(line or tr("Not checked yet"))
    checked = tr("last checked {time}", time=time_of(snapshot.at, now, tr))
    said = tr("{line} · {checked}", line=line, checked=checked) if line else checked
    return Footer(capital(said))


def network_message(network: Network, tr: Language) -> PanelMessage | None:
    """Return the banner for a broken connection, None for a working one."""
    match network:
        case Network.ONLINE:
            return None
        case Network.OFFLINE:
            # The panel's title says "You're offline" already.
            return PanelMessage(
                tr("The problem is your connection. Checks resume when you're back online."), ""
            )
        case Network.CAPTIVE_PORTAL:
            return PanelMessage(
                tr("StatusTray can't check your services until you sign in"),
                tr("Open any web page in your browser to sign in."),
            )
        case Network.WRONG_CLOCK:
            return PanelMessage(
                tr("StatusTray can't check your services until this computer's clock is right"),
                tr("Set date, time and time zone in your system's settings."),
            )
        case Network.UNKNOWN:
            return None


def stopped_message(tr: Language) -> PanelMessage:
    """Say that an error ended all checks, also after they were started again."""
    return PanelMessage(
        tr("StatusTray is no longer checking anything"),
        tr(
            "An error in the program ended all checks, and starting them again didn't help. "
            "Quit StatusTray and start it again. The log has the details."
        ),
    )


def issue_message(issue: ConnectionIssue, tr: Language) -> PanelMessage:
    """Return the banner for a connection that has a problem but is not gone."""
    return PanelMessage(issue_words(issue, tr), issue_advice(issue, tr))


def no_tray_message(desktop: str, tr: Language) -> PanelMessage:
    """Explain why the panel is a window, and how to get a tray on *desktop*."""
    if "gnome" in desktop.casefold():
        return PanelMessage(
            tr("Your desktop doesn't show tray icons"),
            tr("On GNOME, install the extension “AppIndicator and KStatusNotifierItem Support”."),
        )
    return PanelMessage(
        tr("No system tray was found"),
        tr("Add a system tray to your panel, and the icon will appear by itself."),
    )


def greeting(tr: Language) -> PanelMessage:
    """Say at the end of the first run where the program lives."""
    return PanelMessage(
        tr("StatusTray lives here, in the tray"),
        tr("Click its icon to see your services. Its shape and colour change with a problem."),
    )


def demo_message(tr: Language) -> PanelMessage:
    """Say that what is shown is no news."""
    return PanelMessage(
        tr("This is a demonstration"),
        tr("It replays 4 October 2021 in about a minute. Nothing real is checked."),
    )


def nothing_watched(tr: Language) -> PanelMessage:
    """Say what to do with an empty list; that it is empty is the panel's title."""
    return PanelMessage(
        "",
        tr("Choose the services you depend on. StatusTray stays quiet unless one has a problem."),
        tr("Choose services"),
    )


def nothing_found(query: str, tr: Language) -> PanelMessage:
    """Say what to do when no watched service has the name."""
    return PanelMessage(
        tr("None of your services matches “{query}”", query=query),
        tr("It may be in the catalogue, or you can add it by its address."),
        tr("Add a service"),
    )


def undelivered_message(text: str, tr: Language) -> PanelMessage:
    """Return an alert that no notification backend could show."""
    title, _, body = text.partition("\n")
    return PanelMessage(
        title, body or tr("The notification could not be shown, so it appears here.")
    )


def list_shortcuts(tr: Language, *, backup: str) -> tuple[tuple[str, str], ...]:
    """Return the keys of the list and what they do; *backup* are those that use the backup."""
    return (
        (tr("Any letter"), tr("Find a service")),
        (tr("Up, Down"), tr("Select a service")),
        (tr("Enter"), tr("Show details")),
        (tr("Menu, Shift+F10"), tr("Show everything you can do with it")),
        (backup, tr("Use the backup")),
    )


def leaving_shortcuts(tr: Language) -> tuple[tuple[str, str], ...]:
    """Return the keys that lead back and what they do."""
    return ((tr("Esc"), tr("Go back, then close")),)


def _line(network: Network, tr: Language) -> str:
    """Say how the connection is; nothing of one that no check had a reason to doubt."""
    match network:
        case Network.ONLINE:
            return tr("Online")
        case Network.OFFLINE:
            return tr("Offline")
        case Network.CAPTIVE_PORTAL:
            return tr("Sign in to this network")
        case Network.WRONG_CLOCK:
            return tr("Set this computer's clock")
        case Network.UNKNOWN:
            return ""
