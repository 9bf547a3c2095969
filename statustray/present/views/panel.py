"""The panel's own sentences: header, footer, banners, empty states."""

from dataclasses import dataclass
from datetime import datetime

from statustray.domain.model.check_result import Network
from statustray.domain.model.snapshot import Snapshot
from statustray.present.tray.tray_summary import summary
from statustray.present.vocabulary.durations import time_of
from statustray.present.vocabulary.language import Language


@dataclass(frozen=True, slots=True)
class PanelMessage:
    """A title, what it means, and at most one thing to do."""

    title: str
    body: str
    button: str = ""


@dataclass(frozen=True, slots=True)
class Footer:
    """The bottom line.  ``checking`` and ``total`` are for the progress bar, 0 at rest."""

    words: str
    checking: int = 0
    total: int = 0


def panel_title(snapshot: Snapshot, tr: Language) -> str:
    """Say how things are, as the panel's title."""
    said = summary(snapshot, tr)
    return said[:1].upper() + said[1:]


def footer(snapshot: Snapshot, tr: Language, *, now: datetime) -> Footer:
    """Say how the line is and when the last look was."""
    total = len(snapshot.services)
    if snapshot.checking:
        done = max(0, total - snapshot.checking)
        words = tr("Looking: {done} of {total} done", done=done, total=total)
        return Footer(words, snapshot.checking, total)
    looked = (
        tr("last looked at {time}", time=time_of(snapshot.at, now, tr))
        if snapshot.at is not None
        else tr("not looked yet")
    )
    return Footer(tr("{line} · {looked}", line=_line(snapshot.network, tr), looked=looked))


def network_message(network: Network, tr: Language) -> PanelMessage | None:
    """Return the banner for a line that is not whole, None for one that is."""
    match network:
        case Network.ONLINE:
            return None
        case Network.OFFLINE:
            return PanelMessage(
                tr("It is your own line"),
                tr("Your services are looked at again when it is back."),
            )
        case Network.CAPTIVE_PORTAL:
            return PanelMessage(
                tr("Nothing can be said about your services until then"),
                tr("Open any page in your browser to sign in."),
            )


def no_tray_message(desktop: str, tr: Language) -> PanelMessage:
    """Say why this is a window, and how to get a tray; *desktop* as it calls itself."""
    if "gnome" in desktop.casefold():
        return PanelMessage(
            tr("This desktop shows no tray icons"),
            tr("The extension “AppIndicator and KStatusNotifierItem Support” adds them to GNOME."),
        )
    return PanelMessage(
        tr("No tray was found"),
        tr("Add a status tray to your panel, and the icon appears there by itself."),
    )


def nothing_watched(tr: Language) -> PanelMessage:
    """Say what to do with an empty list."""
    return PanelMessage(
        tr("Nothing is watched yet"),
        tr("Choose the services you depend on. You will hear from them only when it matters."),
        tr("Choose services"),
    )


def nothing_found(query: str, tr: Language) -> PanelMessage:
    """Say what to do when no watched service has the name."""
    return PanelMessage(
        tr("No watched service is called “{query}”", query=query),
        tr("It may be in the catalogue, or you may add it by its address."),
        tr("Add a service"),
    )


def undelivered_message(text: str, tr: Language) -> PanelMessage:
    """Show a notice that no notification daemon took."""
    title, _, body = text.partition("\n")
    return PanelMessage(title, body or tr("This could not be shown as a notification."))


def keys(tr: Language) -> tuple[tuple[str, str], ...]:
    """Return the panel's keys and what they do."""
    return (
        (tr("Any letter"), tr("Find a service")),
        (tr("Up, Down"), tr("Choose a service")),
        (tr("Enter"), tr("Show its details")),
        ("Ctrl+B", tr("Use its backup")),
        ("Ctrl+R", tr("Look now")),
        ("Ctrl+H", tr("History")),
        ("Ctrl+,", tr("Settings")),
        ("Ctrl+Q", tr("Quit")),
        (tr("Escape"), tr("One step back, then close")),
    )


def _line(network: Network, tr: Language) -> str:
    match network:
        case Network.ONLINE:
            return tr("Online")
        case Network.OFFLINE:
            return tr("Offline")
        case Network.CAPTIVE_PORTAL:
            return tr("Sign in to this network")
