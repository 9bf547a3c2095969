"""The last line of a terminal, which says what is being done."""

from types import TracebackType
from typing import Self

from rich.console import RenderableType
from rich.live import Live
from rich.text import Text

from statustray.cli.output.tables import console, print_parts


class StatusLine:
    """Stands on standard error, on a terminal only; elsewhere it is silent."""

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
        """Stand at *text*, cut to the terminal's width."""
        if self._live is not None:
            line = Text(text, style="dim", overflow="ellipsis", no_wrap=True)
            self._live.update(line, refresh=True)

    def say(self, *lines: RenderableType) -> None:
        """Print *lines* on standard output, above the line where both are one terminal."""
        if self._live is not None:
            self._live.stop()
        print_parts(*lines)
        if self._live is not None:
            self._live.start()
