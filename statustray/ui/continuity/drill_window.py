"""Drills: a historic outage replayed against the user's own list, step by step."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from statustray.domain.continuity.drill import Replay
from statustray.domain.model.settings import Drills
from statustray.present.sentences.continuity.drill import to_do_line
from statustray.present.sentences.settings.options import drill_reminders
from statustray.present.views.continuity.drill import view
from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.language import Language
from statustray.ui.continuity.drill_player import DrillPlayer
from statustray.ui.style.tokens import GAP, MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.controls import Choice
from statustray.ui.widgets.file_dialogs import ask_for_target
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.entry_list import EntryList
from statustray.ui.widgets.search_field import SearchField
from statustray.ui.widgets.text import describe
from statustray.ui.widgets.window_size import open_with

_BEAT_MS = 1600


class DrillWindow(QWidget):
    """Requests the replay of the chosen outage, and steps its clock.

    ``drilled`` is emitted when a replay reaches its end.
    """

    replay_asked = Signal(str)
    drilled = Signal(str)
    drills_changed = Signal(object)
    calendar_wanted = Signal(str, str)

    def __init__(
        self,
        *,
        tr: Language,
        outages: Sequence[ListEntry],
        names: Mapping[str, str],
        drills: Drills,
        still: bool = False,
    ) -> None:
        super().__init__()
        self._tr = tr
        self._names = names
        self._drills = drills
        self._outages = tuple(outages)
        self._replay: Replay | None = None
        self._step = 0
        self.setWindowTitle(tr("Drill"))
        open_with(self, 1040, 720)
        self._build_side()
        self.stage = DrillPlayer(tr=tr, still=still)
        self._beat = QTimer(self)
        self._beat.setInterval(_BEAT_MS)
        self._arrange()
        self._connect()
        self._show_found("")

    @property
    def step(self) -> int:
        """The step of the clock, from 0."""
        return self._step

    def choose(self, outage: str) -> None:
        """Make an outage current, and request its replay."""
        self.list.choose(outage)

    def set_names(self, names: Mapping[str, str]) -> None:
        """Set the names of the services, by id."""
        self._names = names

    def show_replay(self, replay: Replay) -> None:
        """Show a replay from its start."""
        self._replay = replay
        self.stage.show_title(self._tr.say(replay.outage.title), len(replay.clock()))
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Set the clock to *step*, within the replay."""
        if self._replay is None:
            return
        last = max(len(self._replay.clock()) - 1, 0)
        self._step = min(max(step, 0), last)
        self.stage.show_view(view(self._replay, self._step, self._names, self._tr), self._step)
        if self._step == last:
            self._beat.stop()
            self.stage.show_playing(on=False)
            self.drilled.emit(self._replay.outage.id)

    def _build_side(self) -> None:
        tr = self._tr
        self.search = SearchField(tr("Find an outage"), tr=tr)
        self.list = EntryList(name=tr("Outages"), wrap=True)
        self.none = TextLabel(tr("No outage matches your search."), soft=True)
        self.remind = Choice(options=drill_reminders(tr))
        self.remind.show_value(str(self._drills.every_months))
        describe(self.remind, tr("Remind me to run a drill"))

    def _arrange(self) -> None:
        side = QWidget()
        side.setFixedWidth(min(max(290, self.fontMetrics().averageCharWidth() * 40), 380))
        column_of(
            self.search,
            self.none,
            (self.list, 1),
            TextLabel(self._tr("Remind me to run a drill"), role=TextRole.SMALL, soft=True),
            self.remind,
            parent=side,
            margins=(MARGIN, MARGIN, MARGIN, MARGIN),
            spacing=GAP,
        )
        line_of(side, (self.stage, 1), parent=self, spacing=0)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_found)
        self.list.chosen.connect(self._ask)
        self.remind.chosen.connect(self._take_reminder)
        self._beat.timeout.connect(lambda: self.show_step(self._step + 1))
        self.stage.step_asked.connect(self.show_step)
        self.stage.play_asked.connect(self._play)
        self.stage.calendar_asked.connect(self._ask_target)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _ask_target(self) -> None:
        """Let the user choose where the entry of the next drill is saved."""
        if self._replay is None:
            return
        to_do = to_do_line(self._replay, self._tr)
        ask_for_target(
            self,
            self._tr("Next drill"),
            lambda path: self.calendar_wanted.emit(path, to_do),
            name="statustray-drill.ics",
            kind="ics",
        )

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def _show_found(self, typed: str) -> None:
        folded = typed.strip().casefold()
        found = [e for e in self._outages if folded in f"{e.name} {e.detail}".casefold()]
        self.list.show_entries(found)
        self.none.setVisible(not found)

    def _ask(self, outage: str) -> None:
        if not outage or (self._replay is not None and outage == self._replay.outage.id):
            return
        self._beat.stop()
        self.replay_asked.emit(outage)

    def _play(self, on: bool) -> None:  # noqa: FBT001 - the signal's own value
        if not on:
            self._beat.stop()
            return
        if self._replay is not None and self._step >= len(self._replay.clock()) - 1:
            self.show_step(0)
        self._beat.start()
        self.stage.show_playing(on=True)

    def _take_reminder(self, months: str) -> None:
        self._drills = replace(self._drills, every_months=int(months))
        self.drills_changed.emit(self._drills)
