"""Options and errors of the settings, in words."""

from collections.abc import Iterable

from statustray.domain.config.settings_format import row_problems
from statustray.domain.model.settings import Quiet, ViewSource
from statustray.domain.text.file_paths import is_whole_path
from statustray.domain.text.urls import host
from statustray.present.sentences.settings.addresses import canary_error
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import phrase_words

Options = tuple[tuple[str, str], ...]
"""Values with their labels, in the order in which they are offered."""

_FEWEST_CANARIES = 3

# Each language in its own words: people looking for theirs may not read ours.
LANGUAGES: Options = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
    ("pt_BR", "Português (Brasil)"),
    ("ja", "日本語"),
    ("zh_CN", "简体中文"),
    ("ar", "العربية"),
)


def languages(tr: Language) -> Options:
    """Return the languages to choose from."""
    return (("", tr("Same as system")), *LANGUAGES)


def themes(tr: Language) -> Options:
    """Return the themes to choose from."""
    return (
        ("system", tr("Same as system")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
    )


def icon_styles(tr: Language) -> Options:
    """Return the styles of the tray icon."""
    return (
        ("colour", tr("Colour")),
        ("symbolic", tr("Monochrome, to match the panel")),
    )


def clicks(tr: Language) -> Options:
    """Return what a click on the tray icon may do."""
    return (("panel", tr("Open the panel")), ("menu", tr("Open the menu")))


def levels_told(tr: Language) -> Options:
    """Return the levels from which alerts may be sent."""
    return (
        ("maintenance", tr("Maintenance and worse")),
        ("degraded", tr("Any problem")),
        ("partial_outage", tr("Partly down and worse")),
        ("major_outage", tr("Down only")),
    )


def resolvers(tr: Language) -> Options:
    """Return the second DNS resolvers on offer."""
    return (
        ("", tr("None")),
        ("https://dns.quad9.net/dns-query", "Quad9"),
        ("https://cloudflare-dns.com/dns-query", "Cloudflare"),
        ("https://dns.google/dns-query", "Google"),
    )


def days(tr: Language) -> Options:
    """Return the days of the week, in short."""
    return (
        ("mon", tr("Mon")),
        ("tue", tr("Tue")),
        ("wed", tr("Wed")),
        ("thu", tr("Thu")),
        ("fri", tr("Fri")),
        ("sat", tr("Sat")),
        ("sun", tr("Sun")),
    )


def history_ages(tr: Language, held: int) -> Options:
    """Return for how many days the history may be kept; *held* is the present number."""
    ages = {
        92: tr("Three months"),
        366: tr("One year"),
        1096: tr("Three years"),
        3650: tr("Ten years"),
    }
    if held not in ages:
        ages[held] = tr.plural("{n} day", "{n} days", held)
    return tuple((str(days), ages[days]) for days in sorted(ages))


def drill_reminders(tr: Language) -> Options:
    """Return the intervals of drill reminders in months; 0 is never."""
    return (
        ("0", tr("Never")),
        ("1", tr("Every month")),
        ("3", tr("Every three months")),
        ("6", tr("Twice a year")),
        ("12", tr("Once a year")),
    )


def quiet_error(quiet: Quiet, tr: Language) -> str:
    """Say what is wrong with quiet hours; empty when nothing is."""
    if quiet.start == quiet.end:
        return tr("Start and end are the same. Choose a different end.")
    return ""


def day_numbers(typed: str) -> tuple[int, ...] | None:
    """Parse "14, 7, 1" as numbers of days, highest first; None if it is something else."""
    parts = typed.replace(",", " ").split()
    if not all(part.isdecimal() and 0 < int(part) <= 365 for part in parts):  # noqa: PLR2004 - a year
        return None
    return tuple(sorted({int(part) for part in parts}, reverse=True))


def in_a_row(numbers: Iterable[int]) -> str:
    """Format numbers as they are typed."""
    return ", ".join(str(number) for number in numbers)


def publishing_error(file: str, tr: Language) -> str:
    """Say what is wrong with the place of the published file; empty when nothing is."""
    if not file or is_whole_path(file):
        return ""
    return tr("Write the whole path of the file, such as {example}.", example="/shared/office.json")


def view_error(row: ViewSource, others: tuple[ViewSource, ...], tr: Language) -> str:
    """Say what is wrong with another place before it is added; empty when nothing is."""
    if not row.name or not row.place:
        return tr("Enter a name, and a file or an https address.")
    problems = row_problems("view", (*others, row))
    said = (f"{phrase_words(p.what, tr)}. {phrase_words(p.do, tr)}" for p in problems)
    return next(said, "")


def canaries_error(lines: tuple[str, ...], tr: Language) -> str:
    """Say what is wrong with a list of control addresses; empty when nothing is."""
    wrong = next(filter(None, (canary_error(line, tr) for line in lines)), "")
    if wrong:
        return wrong
    if len({host(line.partition("|")[0]) for line in lines}) < _FEWEST_CANARIES:
        return tr(
            "Too few to tell your connection from theirs. Enter at least three different servers."
        )
    return ""
