"""All that cannot be used or done at the moment, from whoever found it."""

from PySide6.QtCore import QObject, Signal

from statustray.domain.model.problem import Problem

Problems = tuple[Problem, ...]


class ProblemList(QObject):
    """Keeps the problems of each source.

    ``changed`` carries all of them, ``appeared`` those that were not there before.
    A source that names its problems again replaces those it named before; ``add`` is for what
    happens once and is never taken back.
    """

    changed = Signal(object)
    appeared = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._by_source: dict[str, Problems] = {}

    def set_file(self, problems: Problems) -> None:
        """Set what is wrong with the settings file."""
        self._set("file", problems)

    def set_services(self, problems: Problems) -> None:
        """Set which services cannot be watched."""
        self._set("services", problems)

    def add(self, problems: Problems) -> None:
        """Add what was found out on the way."""
        known = self._by_source.get("", ())
        self._set("", (*known, *problems))

    def _set(self, source: str, problems: Problems) -> None:
        before = self._all()
        self._by_source[source] = problems
        now = self._all()
        if now != before:
            self.changed.emit(now)
        known = frozenset(before)
        fresh = tuple(problem for problem in now if problem not in known)
        if fresh:
            self.appeared.emit(fresh)

    def _all(self) -> Problems:
        return tuple(dict.fromkeys(p for part in self._by_source.values() for p in part))
