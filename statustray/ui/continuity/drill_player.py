"""The player of a drill: its clock, and the state at that time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from statustray.present.views.continuity.drill import DrillView
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP_WIDE, MARGIN, MARGIN_WIDE, SCROLL_BAR, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.bullet_list import BulletList
from statustray.ui.widgets.scrolling import Scrolled, scrolling
from statustray.ui.widgets.text import describe


class DrillPlayer(QWidget):
    """Shows one step of a replay; asks for another.

    ``still``: nothing moves by itself; the user steps the clock.
    """

    step_asked = Signal(int)
    play_asked = Signal(bool)
    calendar_asked = Signal()

    def __init__(self, *, tr: Language, still: bool) -> None:
        super().__init__()
        self._tr = tr
        self._still = still
        self._title = TextLabel(role=TextRole.PAGE_TITLE)
        self._hint = TextLabel(
            tr(
                "Choose an outage on the left to replay it against your own services and "
                "backup plan."
            ),
            soft=True,
        )
        self.clock = TextLabel(role=TextRole.HEADING)
        self._build_clock()
        self._build_lines()
        self._arrange()
        self._connect()
        self._controls.hide()

    def show_title(self, title: str, steps: int) -> None:
        """Start showing a replay of *steps* steps."""
        self._title.setText(title)
        self._hint.setText(self._tr("Pause at each step and ask yourself: what would I use now?"))
        self.slider.setRange(0, max(steps - 1, 0))
        self._controls.setVisible(steps > 0)

    def show_view(self, view: DrillView, step: int) -> None:
        """Show the state at *step*."""
        self.clock.setText(view.clock)
        self.slider.blockSignals(True)
        self.slider.setValue(step)
        self.slider.blockSignals(False)
        self.slider.setAccessibleDescription(view.clock)
        for button, there in ((self._back, step > 0), (self.next, step < self.slider.maximum())):
            if not there and button.hasFocus():
                self.slider.setFocus()  # Qt would hand the keyboard to what the next Enter presses
            button.setEnabled(there)
        self._happened.show_lines(
            [line.what for line in view.happened], [line.when for line in view.happened]
        )
        self._stopped.show_lines(view.stopped)
        self._offered.show_lines(view.offered)
        self._noticed.show_lines(view.noticed)
        self._left.show_lines([text for text in (view.lead, *view.left) if text])
        self.to_do.show_lines([view.to_do] if view.to_do else [])
        self._fixes.show_lines(view.fixes)
        self.calendar.setVisible(bool(view.to_do))
        self.saved.hide()
        self._scroll.verticalScrollBar().setValue(0)

    def show_saved(self, path: str) -> None:
        """Say where the entry for the calendar is."""
        said = self._tr("Saved as {path}. Open it to add it to your calendar.", path=path)
        self.saved.setText(said)
        self.saved.show()

    def show_playing(self, *, on: bool) -> None:
        """Show whether the clock runs by itself."""
        self.play.setChecked(on)
        self.play.setText(self._tr("&Pause") if on else self._tr("&Play"))

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text shown, in reading order."""
        return tuple(text for part in self._parts if not part.isHidden() for text in part.texts)

    def _build_clock(self) -> None:
        tr = self._tr
        self._back, self.next = (
            push_button(tr("&Back")),
            push_button(tr("&Next step"), kind="primary"),
        )
        self.play = push_button(tr("&Play"))
        self.play.setCheckable(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        describe(self.slider, tr("Position in the outage"))
        self._controls = QWidget()

    def _build_lines(self) -> None:
        tr = self._tr
        self._happened = BulletList(heading=tr("What happened"))
        self._stopped = BulletList(
            heading=tr("Services that stop"), empty=tr("None of your services.")
        )
        self._offered = BulletList(heading=tr("Suggested backups"))
        self._noticed = BulletList(heading=tr("How you would have known"))
        self._left = BulletList(heading=tr("How it ends"))
        self.to_do = BulletList(heading=tr("One thing to do"))
        self._fixes = BulletList(heading=tr("What else to fix"))
        self.calendar = push_button(tr("Add the next drill to my &calendar…"))
        self.calendar.hide()
        self.saved = TextLabel(soft=True)
        self.saved.hide()
        # What it all comes to stands first: it is there at the end only.
        self._parts = (
            self.to_do,
            self._left,
            self._fixes,
            self._happened,
            self._stopped,
            self._offered,
            self._noticed,
        )
        for part in (self._happened, self._stopped):
            part.hide()

    def _arrange(self) -> None:
        line_of((self.slider, 1), self.play, self._back, self.next, parent=self._controls)
        if self._still:
            self.play.hide()
        inside = Scrolled()
        shown: list[QWidget] = []
        for part in self._parts:
            shown += (part, self.calendar, self.saved) if part is self.to_do else (part,)
        room = (0, 0, MARGIN - SCROLL_BAR, GAP_WIDE)
        column_of(*shown, 1, parent=inside, margins=room, spacing=MARGIN)
        self._scroll = scrolling(inside, self._tr("The drill"))
        head = column_of(
            self._title,
            self._hint,
            self._controls,
            self.clock,
            margins=(0, 0, MARGIN, 0),
            spacing=GAP_WIDE,
        )
        # The scroll bar lies in the margin: the cards end where the buttons above them do.
        room = (MARGIN, MARGIN_WIDE, 0, MARGIN)
        column_of(head, (self._scroll, 1), parent=self, margins=room, spacing=GAP_WIDE)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self.step_asked)
        self.next.clicked.connect(lambda: self.step_asked.emit(self.slider.value() + 1))
        self._back.clicked.connect(lambda: self.step_asked.emit(self.slider.value() - 1))
        self.play.clicked.connect(self._toggle)
        self.calendar.clicked.connect(self.calendar_asked)

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 - the signal's own value
        self.show_playing(on=on)
        self.play_asked.emit(on)
