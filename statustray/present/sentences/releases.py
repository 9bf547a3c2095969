"""What is said of newer versions of the program itself."""

from urllib.parse import urlsplit

from statustray.domain.model.release import ReleaseCheck
from statustray.present.vocabulary.failures import failure_words
from statustray.present.vocabulary.language import Language


def updates_hint(address: str | None, tr: Language) -> str:
    """Say what the switch asks, whom, and what that one learns; or why it can't be used."""
    if address is None:
        return tr(
            "This copy of StatusTray names no address to ask. One can be set in settings.toml: "
            "address under [updates]."
        )
    return tr(
        "Once a day, {address} is asked which version is the newest. It learns your IP address "
        "and your version, nothing else. Nothing is downloaded or installed.",
        address=address,
    )


def release_words(check: ReleaseCheck | None, current: str, tr: Language) -> str:
    """Say which version this is, and what is known of a newer one."""
    if check is None:
        return tr("This is StatusTray {version}.", version=current)
    if check.newer_than(current):
        return newer_version(check.newest, current, tr)
    host = urlsplit(check.address).hostname or check.address
    if check.failure is not None:
        why = failure_words(check.failure, tr)
        return tr(
            "This is StatusTray {version}. {host} didn't say which is the newest: {why}.",
            version=current,
            host=host,
            why=why,
        )
    return tr(
        "This is StatusTray {version}. {host} names no newer one ({when}).",
        version=current,
        host=host,
        when=tr.day(check.at.astimezone().date()),
    )


def newer_version(newest: str, current: str, tr: Language) -> str:
    """Say that there is a newer version, and how to get it."""
    return tr(
        "StatusTray {newest} is available; this is {version}. Install it the way you installed "
        "this one.",
        newest=newest,
        version=current,
    )


def newer_label(newest: str, tr: Language) -> str:
    """Say it as the entry of a menu."""
    return tr("StatusTray {newest} is available…", newest=newest)
