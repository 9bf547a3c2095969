"""What ``doctor`` says: how each part serves, and what to do about it."""

from collections.abc import Iterable
from typing import assert_never

from statustray.domain.model.doctor import DoctorFinding, Subsystem, SubsystemHealth
from statustray.present.vocabulary.language import Language


def part_word(part: Subsystem, tr: Language) -> str:  # noqa: PLR0911 - one case per part, no logic
    """Name a part."""
    match part:
        case Subsystem.TRAY:
            return tr("Tray")
        case Subsystem.NOTIFICATIONS:
            return tr("Notifications")
        case Subsystem.PASSWORD_STORE:
            return tr("Password store")
        case Subsystem.NETWORK:
            return tr("Network")
        case Subsystem.TRUST_STORE:
            return tr("Trusted certificates")
        case Subsystem.SETTINGS:
            return tr("Settings file")
        case Subsystem.HISTORY:
            return tr("History file")
        case Subsystem.PAGE_FORMATS:
            return tr("Page formats")
        case _:
            assert_never(part)


def health_word(health: SubsystemHealth, tr: Language) -> str:
    """Say how well it serves."""
    match health:
        case SubsystemHealth.FINE:
            return tr("works")
        case SubsystemHealth.LIMITED:
            return tr("works in part")
        case SubsystemHealth.MISSING:
            return tr("does not work")
        case _:
            assert_never(health)


def what_to_do(finding: DoctorFinding, tr: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per part, no logic
    """Say what the finding means and what to do; nothing where all is fine."""
    if finding.health is SubsystemHealth.FINE:
        return ""
    match finding.part:
        case Subsystem.TRAY if finding.health is SubsystemHealth.MISSING:
            return tr("No window can be shown here. In a terminal, use: statustray watch")
        case Subsystem.TRAY:
            return tr(
                "The panel opens as a window instead. On GNOME, the AppIndicator extension adds "
                "a tray; in a terminal, use: statustray watch"
            )
        case Subsystem.NOTIFICATIONS:
            return tr(
                "Notices are shown in the panel only. Start your desktop's notification "
                "service, or install one (for example dunst)."
            )
        case Subsystem.PASSWORD_STORE:
            return tr(
                "Keys of private pages cannot be kept. Unlock your keyring, or install "
                "gnome-keyring or KWallet; until then a key lasts for one session."
            )
        case Subsystem.NETWORK:
            return tr(
                "While the check addresses do not answer, services are shown as not known. "
                "If you are online, change these addresses in Settings, Checking (or the canaries "
                "below [network] in settings.toml)."
            )
        case Subsystem.TRUST_STORE if finding.health is SubsystemHealth.LIMITED:
            return tr("Let SSL_CERT_FILE name a file of certificates, or unset it.")
        case Subsystem.TRUST_STORE:
            return tr(
                "No secure connection can be checked. Install the package ca-certificates, or "
                "let SSL_CERT_FILE name a file that exists."
            )
        case Subsystem.SETTINGS if finding.health is SubsystemHealth.MISSING:
            return tr("Until the file can be used, the defaults are in use.")
        case Subsystem.SETTINGS:
            return tr("What cannot be used is left out; the rest goes on working.")
        case Subsystem.HISTORY:
            return tr("Watching goes on, but nothing is recorded. Make room or mend the folder.")
        case Subsystem.PAGE_FORMATS:
            return tr(
                "These formats were written from their documentation alone; they say "
                "“not known” early. A saved page of one helps: see CONTRIBUTING.md."
            )
        case _:
            assert_never(finding.part)


def diagnosis_text(findings: Iterable[DoctorFinding], tr: Language) -> str:
    """Return all findings as plain text for a support request."""
    blocks = (
        f"{part_word(f.part, tr)}: {health_word(f.health, tr)}\n  "
        + "\n  ".join(filter(None, (f.facts, what_to_do(f, tr))))
        for f in findings
    )
    return "\n".join(block.rstrip() for block in blocks)
