"""The output of ``doctor``: the health of each subsystem, and what to do."""

from collections.abc import Iterable
from typing import assert_never

from statustray.domain.model.doctor import DoctorFinding, Subsystem, SubsystemHealth
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import phrase_words, problem_words


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
            return tr("Certificates")
        case Subsystem.SETTINGS:
            return tr("Settings file")
        case Subsystem.HISTORY:
            return tr("History file")
        case Subsystem.PAGE_FORMATS:
            return tr("Page formats")
        case Subsystem.VERSION:
            return tr("Version")
        case _:
            assert_never(part)


def health_word(health: SubsystemHealth, tr: Language) -> str:
    """Say how well it serves."""
    match health:
        case SubsystemHealth.FINE:
            return tr("works")
        case SubsystemHealth.LIMITED:
            return tr("partly works")
        case SubsystemHealth.MISSING:
            return tr("doesn't work")
        case _:
            assert_never(health)


def what_to_do(finding: DoctorFinding, tr: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - one case per part, no logic
    """Say what the finding means and what to do; nothing where all is fine."""
    if finding.health is SubsystemHealth.FINE:
        return ""
    match finding.part:
        case Subsystem.TRAY if finding.health is SubsystemHealth.MISSING:
            return tr("No window can be shown here. In a terminal, run: statustray watch")
        case Subsystem.TRAY:
            return tr(
                "The panel opens as a window instead. On GNOME, the AppIndicator "
                "extension adds tray icons. In a terminal, run: statustray watch"
            )
        case Subsystem.NOTIFICATIONS if finding.health is SubsystemHealth.LIMITED:
            return tr("Notifications are shown without buttons.")
        case Subsystem.NOTIFICATIONS:
            return tr(
                "Notifications appear only in the panel. Start your desktop's "
                "notification service, or install one (for example dunst)."
            )
        case Subsystem.PASSWORD_STORE:
            return tr(
                "Keys for private pages can't be saved. Unlock your keyring, or install "
                "gnome-keyring or KWallet. Until then, keys are forgotten when you quit."
            )
        case Subsystem.NETWORK:
            return tr(
                "While the connectivity check addresses don't respond, all services are "
                "shown as unknown. If you are online, change these addresses in "
                "Settings, Checks (or under canaries in [network] in settings.toml)."
            )
        case Subsystem.TRUST_STORE if finding.health is SubsystemHealth.LIMITED:
            return tr("Set SSL_CERT_FILE to a certificate file, or unset it.")
        case Subsystem.TRUST_STORE:
            return tr(
                "Secure connections can't be verified. Install the package "
                "ca-certificates, or set SSL_CERT_FILE to an existing file."
            )
        case Subsystem.SETTINGS if finding.health is SubsystemHealth.MISSING:
            return tr("The defaults are used until the file is fixed.")
        case Subsystem.SETTINGS if not finding.problems:
            return tr("Check that you can write to its folder.")
        case Subsystem.SETTINGS:
            return tr("Invalid settings are ignored; everything else works.")
        case Subsystem.HISTORY:
            return tr(
                "StatusTray keeps watching, but saves no history. Free up disk space or "
                "fix the folder's permissions."
            )
        case Subsystem.PAGE_FORMATS:
            return tr(
                "These formats were built from documentation only, so a status may show "
                "as “Unknown”. You can help by sending a saved page: see CONTRIBUTING.md."
            )
        case Subsystem.VERSION:
            return tr(
                "Whether a newer version exists isn't known; everything else works. See address "
                "under [updates] in settings.toml."
            )
        case _:
            assert_never(finding.part)


def facts_text(finding: DoctorFinding, tr: Language) -> str:
    """Say what was found, one fact a line."""
    problems = (problem_words(problem, tr) for problem in finding.problems)
    return "\n".join(filter(None, (phrase_words(finding.facts, tr), *problems)))


def diagnosis_text(findings: Iterable[DoctorFinding], tr: Language) -> str:
    """Return all findings as plain text, for a support request."""
    blocks = (
        f"{part_word(f.part, tr)}: {health_word(f.health, tr)}\n  "
        + "\n  ".join(filter(None, (facts_text(f, tr), what_to_do(f, tr))))
        for f in findings
    )
    return "\n".join(block.rstrip() for block in blocks)
