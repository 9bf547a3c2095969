"""The man page, written from the commands themselves."""

from collections.abc import Iterable, Iterator

from tools.command_table import Command, Value

_FILES = (
    ("~/.config/statustray/settings.toml", "The settings; comments and unknown names are kept."),
    ("~/.local/share/statustray/history.db", "The history."),
    ("~/.local/state/statustray/statustray.log", "The log."),
)
_ENVIRONMENT = (
    (
        "STATUSTRAY_SECRET_PAGE_ID, STATUSTRAY_SECRET_SOURCE_ID",
        "The key of the page or source ID in capitals, where there is no password store.",
    ),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "The language, where the settings name none."),
    ("HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY", "The proxy, and what goes round it."),
    ("SSL_CERT_FILE", "Certificate authorities, instead of the system's."),
    ("NO_COLOR", "No colours."),
)
_STATUS = (
    ("0", "Every service works."),
    ("1", "A service has a problem, or the command found nothing; its own text says which."),
    ("2", "The call or the settings cannot be used."),
    ("3", "No known problem, but at least one status is unknown."),
    ("4", "What was read is not a page of that format."),
    ("70", "A fault in the program or the system; it says nothing about any service."),
    ("74", "The answer could not be written: the disk is full, or its reader has gone."),
    ("130", "You stopped it with Ctrl+C. watch, which runs until then, ends with 0, wait with 1."),
)


def manual(program: Command, commands: Iterable[Command], *, version: str) -> str:
    """Return the page as roff, in the macros of man(7)."""
    return "\n".join(_lines(program, tuple(commands), version)) + "\n"


def _lines(program: Command, commands: tuple[Command, ...], version: str) -> Iterator[str]:
    yield f'.TH STATUSTRAY 1 "" "StatusTray {version}" "User Commands"'
    yield from (".SH NAME", "statustray \\- watch the services you depend on")
    yield ".SH SYNOPSIS"
    yield from (".B statustray", "[\\fIOPTION\\fR]... [\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...]")
    yield ".SH DESCRIPTION"
    yield from _paragraphs(program.help)
    yield ".SH OPTIONS"
    yield from _values(program.options)
    yield ".SH COMMANDS"
    for command in commands:
        yield from _of(command)
    for title, rows in (
        ("EXIT STATUS", _STATUS),
        ("ENVIRONMENT", _ENVIRONMENT),
        ("FILES", _FILES),
    ):
        yield f".SH {title}"
        for term, text in rows:
            yield from _item(f"\\fB{_roff(term)}\\fR", text)
    yield from (".SH SEE ALSO", "The guide in the folder of documents, and")
    yield "\\fBstatustray\\fR \\fICOMMAND\\fR \\fB\\-\\-help\\fR."


def _of(command: Command) -> Iterator[str]:
    words = [f"\\fI{_roff(value.metavar)}\\fR" for value in command.arguments]
    yield f".SS \\fB{command.name}\\fR [\\fIOPTION\\fR]... {' '.join(words)}".rstrip()
    yield from _paragraphs(command.help)
    yield from _values((*command.arguments, *command.options))


def _values(values: Iterable[Value]) -> Iterator[str]:
    for value in values:
        metavar = f"\\fI{_roff(value.metavar)}\\fR" if value.metavar else ""
        names = [name for name in value.names if name.startswith("-")]
        said = ", ".join(f"\\fB{_roff(name)}\\fR" for name in names)
        yield from _item(f"{said} {metavar}".strip(), value.help)


def _item(term: str, text: str) -> Iterator[str]:
    yield from (".TP", term, _roff(text))


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        yield from (".PP", _roff(" ".join(paragraph.split())))


def _roff(text: str) -> str:
    """Escape what roff reads as its own: backslashes, hyphens, a leading dot or quote."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text
