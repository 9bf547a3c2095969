"""Finding common causes and backups for a snapshot, anew only when something changed."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from statustray.domain.advice import Advice, Cause
from statustray.domain.backup import advise
from statustray.domain.catalogue import Catalogue
from statustray.domain.cause import common_causes
from statustray.domain.evidence import Failure, Network
from statustray.domain.fate import Fate
from statustray.domain.level import Level
from statustray.domain.proof import Signs
from statustray.domain.report import Report
from statustray.domain.service import Service
from statustray.domain.settings import Settings
from statustray.domain.snapshot import ServiceState

Judgement = tuple[tuple[Cause, ...], dict[str, tuple[Advice, ...]]]


class Judging:
    """Knows what the user's services hang on.

    The graph is built when the first trouble comes.  ``turn`` sends different users to different
    equals.
    """

    def __init__(self, catalogue: Catalogue, *, today: date, turn: int = 0) -> None:
        self._catalogue = catalogue
        self._today = today
        self._turn = turn
        self._services: tuple[Service, ...] = ()
        self._settings = Settings()
        self._seen: tuple[tuple[str, Level, object], ...] = ()
        self._last: Judgement = ((), {})

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Judge for *services* and the user's own context from now on."""
        self._services = tuple(services)
        self._settings = settings
        self._seen = ()
        self.__dict__.pop("fate", None)

    @cached_property
    def fate(self) -> Fate:
        """What falls with what, for this user."""
        return Fate(
            self._catalogue, today=self._today, watched=self._services, me=self._settings.me
        )

    def judge(self, states: tuple[ServiceState, ...], network: Network) -> Judgement:
        """Return the common causes, and for each troubled service what to use instead."""
        if network is not Network.ONLINE or not any(s.level.trouble for s in states):
            self._seen, self._last = (), ((), {})
            return self._last
        seen = tuple((s.id, s.level, _manner(s)) for s in states)
        if seen != self._seen:
            self._seen, self._last = seen, self._judge(states)
        return self._last

    def _judge(self, states: tuple[ServiceState, ...]) -> Judgement:
        causes = common_causes(states, fate=self.fate, signs=self._signs(states))
        named = tuple(c.provider for c in causes if c.provider)
        advice = {s.id: self._advise(s, states, named) for s in states if s.level.trouble}
        return causes, advice

    def _advise(
        self, state: ServiceState, states: tuple[ServiceState, ...], named: tuple[str, ...]
    ) -> tuple[Advice, ...]:
        return advise(
            state.id,
            down=named,
            states=states,
            fate=self.fate,
            settings=self._settings,
            catalogue=self._catalogue,
            turn=self._turn,
        )

    def _signs(self, states: tuple[ServiceState, ...]) -> Signs:
        """Take what watched services say that are providers themselves."""
        nodes = [s for s in states if s.id in self._catalogue.nodes]
        return Signs(
            reports={s.id: s.page.level for s in nodes if isinstance(s.page, Report)},
            silent=frozenset(
                s.id for s in nodes if isinstance(s.probe, Failure) and s.level.trouble
            ),
            before=self._last[0],
        )


def _manner(state: ServiceState) -> object:
    return state.probe.kind if isinstance(state.probe, Failure) else None
