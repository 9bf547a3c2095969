"""What ``--help`` says of the program and of each command, in the user's language."""

from typing import Any, Final

from msgspec import Struct
from typer.core import TyperCommand, TyperGroup

from statustray.cli.language import tr
from statustray.domain.text.lazy_message import LazyMessage, phrase

_HELP_OPTION: Final = phrase("Show this message and exit.")
_REQUIRED: Final = "[required]"


class CommandHelp(Struct, frozen=True):
    """A line for the list of commands, and the paragraphs of the command's own help."""

    summary: LazyMessage
    paragraphs: tuple[LazyMessage, ...]

    @property
    def text(self) -> str:
        """The paragraphs, translated."""
        return "\n\n".join(tr.say(paragraph.text) for paragraph in self.paragraphs)


ABOUT: Final = phrase(
    "Watches the services you depend on and suggests a backup when one fails. Run without a "
    "command to start the tray program; add --demo to try it without a network."
)
COMMANDS: Final = {
    "check": CommandHelp(
        phrase("Check your services once."),
        (
            phrase("Check your services once and show their status."),
            phrase(
                "Exit status: 0 everything works; 1 at least one service has a problem; 3 no known "
                "problem, but at least one status is unknown; 2 wrong usage or invalid settings."
            ),
            phrase(
                "With --format nagios: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, as plugins have it."
            ),
        ),
    ),
    "watch": CommandHelp(
        phrase("Keep checking and print every change."),
        (
            phrase("Keep checking and print every change. Press Ctrl+C to stop."),
            phrase(
                "With --json, every change is one line of JSON, including changes of your own "
                "connection."
            ),
            phrase("With --format, every change is what waybar, polybar, i3blocks or xbar shows."),
            phrase(
                "With --publish, FILE always holds what this computer sees, for other places "
                "to read."
            ),
        ),
    ),
    "wait": CommandHelp(
        phrase("Wait until a service works again."),
        (
            phrase("Check a service until it works, print every change, and return."),
            phrase("Exit status: 1 the time was over, or you stopped it before."),
        ),
    ),
    "view": CommandHelp(
        phrase("See your services from other places, too."),
        (
            phrase(
                "Add, list or remove other places where StatusTray publishes what it sees "
                "(statustray watch --publish FILE)."
            ),
            phrase("FROM may also be the address of a Prometheus there with a blackbox exporter."),
            phrase(
                "Another place never changes a status and never notifies you: it tells you "
                "whether others see the same."
            ),
            phrase("Exit status: 1 a place has nothing to say that counts now."),
        ),
    ),
    "services": CommandHelp(
        phrase("Search the catalogue."),
        (
            phrase("Search the catalogue. Without a search word, list everything."),
            phrase("Exit status: 1 nothing was found, or with --check a page could not be read."),
        ),
    ),
    "detect": CommandHelp(
        phrase("Detect a page's format and show its current status."),
        (
            phrase("Detect a page's format and show its current status."),
            phrase("Exit status: 1 no supported page was found."),
        ),
    ),
    "read": CommandHelp(
        phrase("Show the status in a saved page."),
        (
            phrase("Show the status in a saved page."),
            phrase("Exit status: 4 the file is not in that format."),
        ),
    ),
    "source": CommandHelp(
        phrase("Watch what your team's monitoring checks."),
        (
            phrase("Add, list or remove a monitoring system whose checks become your services."),
            phrase(
                "Reads Prometheus, Alertmanager, Gatus, Uptime Kuma, Healthchecks, Icinga 2 and "
                "Nagios.  Keys are saved in your system's password store."
            ),
            phrase("Exit status: 1 a source could not be read."),
        ),
    ),
    "backups": CommandHelp(
        phrase("Suggest backups for a service."),
        (phrase("Suggest backups for a service, as if it were down. Does not check any service."),),
    ),
    "resilience": CommandHelp(
        phrase("Show which services fail together and what has no backup."),
        (
            phrase(
                "Show what your services depend on, which fail together, and what has no backup."
            ),
        ),
    ),
    "drill": CommandHelp(
        phrase("Replay a past outage against your services and plan."),
        (phrase("List past outages, or replay one against your own services and backup plan."),),
    ),
    "tell": CommandHelp(
        phrase("Write what to tell your customers about a service."),
        (
            phrase(
                "Check a service once and write what to tell your customers: a message, an "
                "automatic reply, a line for your website and a sign to print."
            ),
            phrase("The texts give a time only where StatusTray saw the beginning."),
        ),
    ),
    "history": CommandHelp(
        phrase("Show past status, problems and uptime."),
        (phrase("Show past status changes and uptime. Time without checks does not count."),),
    ),
    "export": CommandHelp(
        phrase("Export your settings or your watch list."),
        (
            phrase(
                "Print your settings, or your watch list in another program's format. Keys are "
                "never included."
            ),
            phrase(
                "settings: all of settings.toml.  list: one address per line.  gatus: a Gatus "
                "configuration.  uptime-kuma: a backup to import.  prometheus: a configuration "
                "that probes with the blackbox exporter.  targets: its targets alone.  blackbox: "
                "the modules for these targets."
            ),
            phrase("plan: your backup plan, to share with your people."),
        ),
    ),
    "import": CommandHelp(
        phrase("Import services from a file."),
        (
            phrase("Add services from a file to your own. Existing settings are kept."),
            phrase(
                "Reads StatusTray settings, an OPML file of status feeds, a Gatus, Uptime Kuma or "
                "Prometheus file, or a plain list of addresses.  Entries that can't be imported "
                "are listed."
            ),
            phrase(
                "Of a shared plan, shows what it would change and asks first; nothing but the plan "
                "is taken from it."
            ),
        ),
    ),
    "doctor": CommandHelp(
        phrase("Check that StatusTray works on this computer."),
        (
            phrase(
                "Check that StatusTray works on this computer, and show how to fix what doesn't."
            ),
            phrase("Exit status: 1 something doesn't work."),
        ),
    ),
}


class TranslatedCommand(TyperCommand):
    """A command whose help is said in the user's language."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401 - typer publishes no type
        """Return what follows the command's name in its usage line."""
        return _usage_pieces(super().collect_usage_pieces(ctx))

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write the usage line."""
        _write_usage(self, ctx, formatter)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write what the command does."""
        self.help = COMMANDS[self.name or ""].text
        super().format_help_text(ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write the arguments and the options."""
        _write_parameters(self, ctx, formatter)


class TranslatedGroup(TyperGroup):
    """The program as a whole, whose help is said in the user's language."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401 - typer publishes no type
        """Return what follows the program's name in its usage line."""
        return _usage_pieces(super().collect_usage_pieces(ctx))

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write the usage line."""
        _write_usage(self, ctx, formatter)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write what the program is for."""
        self.help = tr.say(ABOUT.text)
        super().format_help_text(ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write the options, then the commands."""
        _write_parameters(self, ctx, formatter)
        with formatter.section(tr("Commands")):
            formatter.write_dl(
                [(name, tr.say(help_.summary.text)) for name, help_ in COMMANDS.items()]
            )


def _usage_pieces(pieces: list[str]) -> list[str]:
    words = {"[OPTIONS]": tr("[OPTIONS]"), "COMMAND [ARGS]...": tr("COMMAND [ARGS]...")}
    # typer puts what must be given into braces, which nobody has to type.
    return [words.get(piece, piece.strip("{}")) for piece in pieces]


def _write_usage(command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=tr("Usage: "))


def _write_parameters(command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
    for title, kind in ((tr("Arguments"), "argument"), (tr("Options"), "option")):
        rows = [
            _record(parameter, ctx)
            for parameter in command.get_params(ctx)
            if parameter.param_type_name == kind
        ]
        if rows:
            with formatter.section(title):
                formatter.write_dl(rows)


def _record(parameter: Any, ctx: Any) -> tuple[str, str]:  # noqa: ANN401 - as above
    if parameter.help:
        parameter.help = tr.say(parameter.help)
    names, text = parameter.get_help_record(ctx)
    return names, text.replace(_REQUIRED, tr("[required]"))
