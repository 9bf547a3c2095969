"""Which program writes a home's history: one at a time, the first that watches."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from statustray.cli.language import tr
from statustray.cli.output.notes import print_note
from statustray.cli.session import Session
from statustray.engine.ports import Memory
from statustray.gateways.history.read_only import ReadOnlyMemory
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system.single_instance import SingleInstance


@contextmanager
def memory_for_one_check(session: Session) -> Iterator[Memory]:
    """Open the memory for one check, read-only if a running program writes it."""
    if _tray(session).taken() or _watcher(session).taken():
        yield ReadOnlyMemory(session.folders.history)
        return
    with closing(_history(session)) as history:
        yield history


@contextmanager
def memory_while_watching(session: Session) -> Iterator[Memory]:
    """Open the memory while this program watches, read-only if a running program writes it."""
    lock = _watcher(session)
    if _tray(session).taken() or not lock.claim():
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
        lock.release()


def _history(session: Session) -> HistoryStore:
    return HistoryStore(
        session.folders.history,
        report=lambda problem: session.report((problem,)),
        keep_days=session.settings.history.keep_days,
    )


def _tray(session: Session) -> SingleInstance:
    return SingleInstance(session.folders.lock)


def _watcher(session: Session) -> SingleInstance:
    return SingleInstance(session.folders.watch_lock)
