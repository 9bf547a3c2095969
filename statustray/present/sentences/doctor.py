"""The output of ``doctor``: the health of each subsystem, and what to do."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from statustray.domain.model.doctor import DoctorFinding, Subsystem, SubsystemHealth
from statustray.domain.text.lazy_message import N_, Msg
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import phrase_words, problem_words


class SubsystemWords(NamedTuple):
    """What a part is called, and what to do where it works only partly or not at all."""

    name: Msg
    do: Msg
    missing: Msg | None = None  # where it needs something else when it doesn't work at all


_SUBSYSTEMS: Final = {
    Subsystem.TRAY: SubsystemWords(
        N_("Tray"),
        N_(
            "The panel opens as a window instead. On GNOME, the AppIndicator extension adds tray "
            "icons. In a terminal, run: statustray watch"
        ),
        missing=N_("No window can be shown here. In a terminal, run: statustray watch"),
    ),
    Subsystem.NOTIFICATIONS: SubsystemWords(
        N_("Notifications"),
        N_("Notifications are shown without buttons."),
        missing=N_(
            "Notifications appear only in the panel. Start your desktop's notification service, or "
            "install one (for example dunst)."
        ),
    ),
    Subsystem.PASSWORD_STORE: SubsystemWords(
        N_("Password store"),
        N_(
            "Keys for private pages can't be saved. Unlock your keyring, or install gnome-keyring "
            "or KWallet. Until then, keys are forgotten when you quit."
        ),
    ),
    Subsystem.NETWORK: SubsystemWords(
        N_("Network"),
        N_(
            "StatusTray tells your connection from your services by these addresses. If they never "
            "respond, change them in Settings, Checks (or under canaries in [network] in "
            "settings.toml)."
        ),
        missing=N_(
            "While neither the connectivity check addresses nor any of your services respond, "
            "services on the internet are shown as unknown. If you are online, change these "
            "addresses in Settings, Checks (or under canaries in [network] in settings.toml)."
        ),
    ),
    Subsystem.TRUST_STORE: SubsystemWords(
        N_("Certificates"),
        N_("Set SSL_CERT_FILE to a certificate file, or unset it."),
        missing=N_(
            "Secure connections can't be verified. Install the package ca-certificates, or set "
            "SSL_CERT_FILE to an existing file."
        ),
    ),
    Subsystem.SETTINGS: SubsystemWords(
        N_("Settings file"),
        N_("Invalid settings are ignored; all others apply."),
        missing=N_("The defaults are used until the file is fixed."),
    ),
    Subsystem.HISTORY: SubsystemWords(
        N_("History file"),
        N_(
            "StatusTray keeps watching, but saves no history. Free up disk space or fix the "
            "folder's permissions."
        ),
    ),
    Subsystem.PAGE_FORMATS: SubsystemWords(
        N_("Page formats"),
        N_(
            "These formats were built from documentation only, so a status may show as “Unknown”. "
            "You can help by sending a saved page: see CONTRIBUTING.md."
        ),
    ),
    Subsystem.VERSION: SubsystemWords(
        N_("Version"),
        N_(
            "Whether a newer version exists isn't known. See address under [updates] in "
            "settings.toml."
        ),
    ),
}


def part_word(part: Subsystem, tr: Language) -> str:
    """Name a part."""
    return tr.say(_SUBSYSTEMS[part].name)


_HEALTH: Final = {
    SubsystemHealth.FINE: N_("works"),
    SubsystemHealth.LIMITED: N_("partly works"),
    SubsystemHealth.MISSING: N_("doesn't work"),
}


def health_word(health: SubsystemHealth, tr: Language) -> str:
    """Say how well it serves."""
    return tr.say(_HEALTH[health])


def what_to_do(finding: DoctorFinding, tr: Language) -> str:
    """Say what the finding means and what to do; nothing where all is fine."""
    if finding.health is SubsystemHealth.FINE:
        return ""
    if finding.do:
        return phrase_words(finding.do, tr)
    words = _SUBSYSTEMS[finding.part]
    if finding.health is SubsystemHealth.MISSING:
        return tr.say(words.missing or words.do)
    if finding.part is Subsystem.SETTINGS and not finding.problems:
        return tr("Check that you can write to its folder.")
    return tr.say(words.do)


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
