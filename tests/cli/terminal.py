"""A program on a terminal of its own: a pseudo-terminal of a given width."""

import fcntl
import os
import re
import signal
import struct
import subprocess
import termios
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-8][0-9;]*m")


@dataclass(frozen=True)
class Shown:
    """What stood on the terminal, and what went into the pipe, where there was one."""

    status: int
    terminal: str
    pipe: str

    @property
    def plain(self) -> str:
        """The terminal's text without its controls."""
        return _CONTROL.sub("", self.terminal).replace("\r\n", "\n")

    @property
    def coloured(self) -> bool:
        """Whether any colour was asked for."""
        return bool(_COLOUR.search(self.terminal))


def on_terminal(
    command: Sequence[str],
    environ: Mapping[str, str],
    *,
    columns: int = 100,
    piped: str = "",
    interrupt_at: str = "",
    within_s: float = 60,
) -> Shown:
    """Run *command* on a terminal; *piped* (``out`` or ``err``) goes into a pipe instead.

    As soon as *interrupt_at* stands on the terminal the program is interrupted.
    """
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    with subprocess.Popen(  # noqa: S603 - our own program
        command,
        env={**environ, "TERM": "xterm-256color"},
        stdin=theirs,
        stdout=subprocess.PIPE if piped == "out" else theirs,
        stderr=subprocess.PIPE if piped == "err" else theirs,
    ) as process:
        os.close(theirs)
        terminal = _all_of(ours, interrupt_at, lambda: process.send_signal(signal.SIGINT))
        pipe = process.stdout or process.stderr
        said = pipe.read().decode() if pipe is not None else ""
        status = process.wait(within_s)
    return Shown(status, terminal, said)


def _all_of(master: int, sign: str, interrupt: Callable[[], None]) -> str:
    """Read until the last program has left the terminal."""
    read = b""
    with os.fdopen(master, "rb", buffering=0) as terminal:
        try:
            while piece := terminal.read(65536):
                seen = sign.encode() in read
                read += piece
                if not seen and sign.encode() in read:
                    interrupt()
        except OSError:
            pass  # how Linux says that nobody is on the other side any more
    return read.decode()
