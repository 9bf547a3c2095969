"""The page about files, problems, diagnostics and starting over."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings
from statustray.present.sentences.releases import updates_hint
from statustray.present.sentences.settings.options import history_ages
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import problem_words
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.controls import Choice
from statustray.ui.widgets.copy_button import CopyButton
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.switch import Switch
from statustray.ui.widgets.text import align_lines, announce, describe


class AdvancedPage(SettingsPage):
    """``paths`` are names with paths: settings, history, log."""

    open_asked = Signal(str)
    diagnostics_asked = Signal()
    welcome_asked = Signal()

    def __init__(
        self,
        *,
        tr: Language,
        paths: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr=tr, page=SettingsPageId.ADVANCED, parent=parent)
        self._build_problems()
        self._build_paths(paths)
        self._build_history()
        self._build_updates()
        self._build_diagnostics()
        self._build_reset()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what in the settings file cannot be used, and what to do."""
        lines = [problem_words(problem, self._tr) for problem in problems]
        calm = self._tr("The settings file has no problems.")
        self.problems.setText("\n\n".join(lines) or calm)

    def show_locked(self, locked: Collection[str]) -> None:
        """Name all that an administrator has locked, on whatever page it stands."""
        super().show_locked(locked)
        names = ", ".join(sorted(locked))
        said = self._tr("Set by your administrator, and not changed here: {names}.", names=names)
        self.locked.setText(said)
        self._locked_box.setVisible(bool(locked))

    def show_release(self, said: str) -> None:
        """Show which version this is, and what is known of a newer one."""
        self._release.setText(said)
        self._release_row.setVisible(bool(said))

    def reveal_updates(self) -> None:
        """Scroll to what is said of newer versions."""
        self.reveal(self._updates_row)

    def show_diagnostics(self, text: str) -> None:
        """Show what works here and what does not, as text to copy."""
        self.diagnose.show_busy(False)
        self.report.setPlainText(text)
        self.report.show()
        announce(self.report, text)
        self._copy.offer()
        self._copy.show()

    def _build_problems(self) -> None:
        card = self._card(self._tr("Settings file"))
        self.problems = TextLabel()
        card.padded(self.problems)
        self.locked = TextLabel()
        self._locked_box = card.padded(self.locked)
        self._locked_box.hide()
        self.show_problems(())

    def _build_paths(self, paths: Sequence[tuple[str, str]]) -> None:
        if not paths:
            return
        card = self._card(self._tr("Files"))
        for name, path in paths:
            show = push_button(self._tr("Open"))
            show.clicked.connect(lambda _checked=False, p=path: self.open_asked.emit(p))
            card.row(name, show, path)
            describe(show, self._tr("Open {name}", name=name), path)

    def _fill(self, settings: Settings) -> None:
        held = settings.history.keep_days
        self._age.show_options(history_ages(self._tr, held))
        self._age.show_value(str(held))
        updates = settings.updates
        self._updates.setEnabled(updates.address is not None)
        self._updates_row.show_hint(updates_hint(updates.address, self._tr))

    def _build_history(self) -> None:
        tr = self._tr
        card = self._card(tr("History"))
        self._age = Choice(options=history_ages(tr, self.settings.history.keep_days))
        self._age.chosen.connect(self._keep)
        row = card.row(tr("&Keep the history for"), self._age, tr("What is older is removed."))
        self._lockable("history.keep_days", row)

    def _keep(self, days: str) -> None:
        self._set("history.keep_days", int(days))

    def _build_updates(self) -> None:
        tr = self._tr
        card = self._card(tr("Newer versions"))
        self._updates = Switch()
        self._updates_row = self._setting(
            card,
            "updates.check",
            tr("&Look for newer versions"),
            self._updates,
            updates_hint(None, tr),
        )
        self._updates.setEnabled(False)
        self._release = TextLabel()
        self._release_row = card.padded(self._release)
        self._release_row.hide()

    def _build_diagnostics(self) -> None:
        tr = self._tr
        card = self._card(
            tr("System check"),
            tr("Tray, notifications, password store, network and files. Contains no keys."),
        )
        box = QWidget()
        self.diagnose, self.report = push_button(tr("&Run check")), QPlainTextEdit()
        self._copy = CopyButton(self.report.toPlainText, tr=tr, label=tr("&Copy"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        align_lines(self.report)
        self.report.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        describe(self.report, tr("System check"))
        column_of(line_of(self.diagnose, self._copy, 1), self.report, parent=box)
        card.padded(box)
        self.report.hide()
        self._copy.hide()
        self.diagnose.clicked.connect(self._ask)

    def _build_reset(self) -> None:
        tr = self._tr
        card = self._card(tr("Start over"))
        again, reset = push_button(tr("Show")), push_button(tr("Reset"))
        again.clicked.connect(self.welcome_asked)
        reset.clicked.connect(self._reset)
        card.row(tr("&First steps"), again)
        card.row(
            tr("R&eset all settings"),
            reset,
            tr("Includes your services and backup plan. History is kept. You can undo this."),
        )

    def _ask(self) -> None:
        self.diagnose.show_busy(True)
        self.report.setPlainText(self._tr("Checking…"))
        self.report.show()
        self.diagnostics_asked.emit()

    def _reset(self) -> None:
        self._remove(
            Settings(welcomed=self.settings.welcomed),
            self._tr("All settings were reset."),
        )
