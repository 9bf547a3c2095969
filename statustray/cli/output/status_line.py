"""A status line at the bottom of a terminal."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

from statustray.cli.output.tables import Part, print_parts

if TYPE_CHECKING:
    from rich.live import Live


class StatusLine:
    """A line on standard error that is replaced in place; silent unless that is a terminal."""

    def __init__(self) -> None:
        # Whoever wants colours in a file, as many a build does, wants no line that moves in it.
        self._live = _live_line() if sys.stderr.isatty() else None

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._live is not None:
            self._live.stop()

    def show(self, text: str) -> None:
        """Replace the line with *text*, cut to the terminal's width."""
        if self._live is not None:
            from rich.text import Text  # noqa: PLC0415 - it is loaded already

            line = Text(text, style="dim", overflow="ellipsis", no_wrap=True)
            self._live.update(line, refresh=True)

    def print_above(self, *lines: Part) -> None:
        """Print *lines* on standard output, above the status line if both are one terminal."""
        if self._live is not None:
            self._live.stop()
        print_parts(*lines)
        self._start()

    def _start(self) -> None:
        if self._live is not None:
            self._live.start()
            # rich hides the cursor, and whoever is killed or suspended could not show it again.
            self._live.console.show_cursor()


def _live_line() -> "Live | None":
    from rich.live import Live  # noqa: PLC0415 - most calls have no terminal

    from statustray.cli.output.rich_output import console  # noqa: PLC0415 - as above

    out = console(stderr=True)
    if not out.is_interactive:
        return None
    return Live(console=out, auto_refresh=False, transient=True, redirect_stdout=False)
