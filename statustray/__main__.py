"""The door: the tray program without a command, the command line with one.

The tray's way stays light: neither typer nor rich is imported on it.  Nothing but what Python has
loaded already is imported outside ``main``, where an interrupt is caught.
"""

import gc
import sys

_HOME = "--home"
_COMPLETE = "--complete"
_INTERRUPTED = 130  # what shells say of a program that SIGINT ended


def main() -> int:
    """Run what the arguments ask for and return the exit status."""
    try:
        return _run()
    except KeyboardInterrupt:  # while it was still being loaded
        return _INTERRUPTED


def _run() -> int:
    if sys.argv[1:2] == [_COMPLETE]:
        from statustray.cli.completion import print_words  # noqa: PLC0415

        return print_words(sys.argv[2:])
    # A tenth of a start is spent looking for garbage among what is being loaded, which stays until
    # the end.  Whatever lasts begins to look for it once its engine starts.
    gc.disable()
    tray = _tray_arguments(sys.argv[1:])
    if tray is None:
        return _run_command()
    from pathlib import Path  # noqa: PLC0415 - as the docstring says

    from statustray.gateways.files.paths import whole_path  # noqa: PLC0415
    from statustray.gateways.system.display import why_no_screen  # noqa: PLC0415
    from statustray.gateways.system.import_hook import remove_import_hook  # noqa: PLC0415

    home, demo = Path(tray[0]) if tray[0] else None, tray[1]
    if home is not None and not whole_path(home).is_absolute():
        return _run_command()  # which says that it leads nowhere
    why = why_no_screen()
    if why:
        from statustray.cli.terminal import run_in_terminal  # noqa: PLC0415

        return run_in_terminal(home=home, demo=demo, why=why)
    remove_import_hook()
    from statustray.app import run_tray  # noqa: PLC0415

    return run_tray(home=home, demo=demo)


def _run_command() -> int:
    from statustray.cli.program import run  # noqa: PLC0415

    try:
        return run()
    finally:
        gc.freeze()  # else the interpreter walks all of it once more as it ends


def _tray_arguments(arguments: list[str]) -> tuple[str, bool] | None:
    """Return home and whether to demonstrate; None when anything else is asked."""
    home, demo = "", False
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--demo":
            demo = True
        elif word == _HOME and rest and rest[0]:
            home = rest.pop(0)
        elif word.startswith(f"{_HOME}=") and word != f"{_HOME}=":
            home = word.partition("=")[2]
        else:
            return None
    return home, demo


if __name__ == "__main__":
    sys.exit(main())
