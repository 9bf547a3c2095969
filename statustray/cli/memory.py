"""Who keeps a home's history: one program at a time, whoever watches for ever first."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from statustray.cli.output.plain_output import print_note, tr
from statustray.cli.session import Session
from statustray.engine.ports import Memory
from statustray.gateways.history.read_only import ReadOnlyMemory
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system.single_instance import SingleInstance


@contextmanager
def memory_for_a_look(session: Session) -> Iterator[Memory]:
    """Open the memory for one look: a running program's own is only read."""
    if _tray(session).taken() or _watcher(session).taken():
        yield ReadOnlyMemory(session.folders.history)
        return
    with closing(_history(session)) as history:
        yield history


@contextmanager
def memory_for_ever(session: Session) -> Iterator[Memory]:
    """Open the memory for as long as this program watches; a running one's own is only read."""
    place = _watcher(session)
    if _tray(session).taken() or not place.claim(_nothing):
        print_note(
            tr(
                "StatusTray is already running and records the history. This one only "
                "shows changes."
            )
        )
        yield ReadOnlyMemory(session.folders.history)
        return
    try:
        with closing(_history(session)) as history:
            yield history
    finally:
        place.release()


def _history(session: Session) -> HistoryStore:
    return HistoryStore(session.folders.history, report=lambda problem: session.name((problem,)))


def _tray(session: Session) -> SingleInstance:
    return SingleInstance(session.folders.lock)


def _watcher(session: Session) -> SingleInstance:
    return SingleInstance(session.folders.history)


def _nothing() -> None:
    """A second ``watch`` looks for itself; the first need not hear of it."""
