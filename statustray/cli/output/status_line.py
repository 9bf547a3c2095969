"""A status line at the bottom of a terminal."""

from types import TracebackType
from typing import Self

from rich.console import RenderableType
from rich.live import Live
from rich.text import Text

from statustray.cli.output.tables import console, print_parts


class StatusLine:
    """A line on standard error that is replaced in place; silent unless that is a terminal."""

    def __init__(self) -> None:
        out = console(stderr=True)
        self._live = (
            Live(console=out, auto_refresh=False, transient=True, redirect_stdout=False)
            if out.is_interactive
            else None
        )

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.start()
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
            line = Text(text, style="dim", overflow="ellipsis", no_wrap=True)
            self._live.update(line, refresh=True)

    def print_above(self, *lines: RenderableType) -> None:
        """Print *lines* on standard output, above the status line if both are one terminal."""
        if self._live is not None:
            self._live.stop()
        print_parts(*lines)
        if self._live is not None:
            self._live.start()
