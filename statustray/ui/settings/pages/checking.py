"""The page about how often and through which network path the program checks."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from statustray.domain.model.field_rule import rule_of
from statustray.domain.model.settings import CANARIES, Polling, Settings
from statustray.present.sentences.settings.addresses import proxy_error
from statustray.present.sentences.settings.options import canaries_error, resolvers
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.settings.pages.binding import or_empty, or_none
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.controls import Choice, Number
from statustray.ui.widgets.switch import Switch


class CheckingPage(SettingsPage):
    """Intervals, the battery, control addresses, resolver and proxy."""

    def __init__(self, *, tr: Language, parent: QWidget | None = None) -> None:
        super().__init__(
            tr=tr,
            page=SettingsPageId.CHECKING,
            intro=tr(
                "Only your services and the connectivity check addresses below are contacted."
            ),
            parent=parent,
        )
        self._build_pace()
        self._build_line()
        self._build_way()
        self._connect()

    def _fill(self, settings: Settings) -> None:
        lines = "\n".join(settings.network.canaries)
        if not self.canaries.hasFocus():
            self.canaries.setPlainText(lines)
        if not self.proxy.hasFocus():
            self.proxy.setText(settings.network.proxy or "")

    def _build_pace(self) -> None:
        tr = self._tr
        row = partial(self._setting, self._card(tr("Check interval")))
        self.probes = Number(rule_of(Polling, "interval_s"), step=15, suffix=tr(" s"))
        self.battery = Switch()
        row("polling.interval_s", tr("Di&rect check every"), self.probes)
        row(
            "polling.page_interval_s",
            tr("Status &page check every"),
            Number(rule_of(Polling, "page_interval_s"), step=30, suffix=tr(" s")),
            tr("If a status page reports a problem, it is checked more often."),
        )
        row(
            "polling.slow_on_battery",
            tr("Check less often on &battery"),
            self.battery,
            tr("Also on metered connections."),
        )

    def _build_line(self) -> None:
        tr = self._tr
        card = self._card(
            tr("Is it them or me?"),
            tr("If these don't respond, it's your connection, and no service is reported as down."),
        )
        self.canaries = QPlainTextEdit()
        self.canaries.setTabChangesFocus(True)
        self.canaries.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.canaries.setFixedHeight(self.fontMetrics().lineSpacing() * 7)
        self.usual = push_button(tr("&Use recommended addresses"))
        self.canaries_row = card.row(
            tr("&Connectivity check addresses"),
            self.canaries,
            tr("One per line, from at least three different companies."),
            wide=True,
        )
        card.padded(self.usual)
        self._lockable("network.canaries", self.canaries_row, self.usual)

    def _build_way(self) -> None:
        tr = self._tr
        card = self._card(tr("Connection"))
        self.resolver = Choice(options=resolvers(tr))
        self.proxy = QLineEdit()
        self.proxy.setPlaceholderText(tr("Same as system"))
        self.proxy.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._setting(
            card,
            "network.resolver",
            tr("Sec&ond DNS resolver"),
            self.resolver,
            tr(
                "Tells a blocked domain from one that doesn't exist. The resolver sees "
                "which domains you check."
            ),
            shown=or_empty,
            read=or_none,
        )
        self.proxy_row = card.row(tr("Pro&xy"), self.proxy)
        self._lockable("network.proxy", self.proxy_row)

    def _connect(self) -> None:
        self.canaries.textChanged.connect(self._take_canaries)
        self.usual.clicked.connect(lambda: self.canaries.setPlainText("\n".join(CANARIES)))
        self.proxy.textEdited.connect(self._take_proxy)

    def _take_canaries(self) -> None:
        typed = self.canaries.toPlainText().splitlines()
        lines = tuple(line.strip() for line in typed if line.strip())
        error = canaries_error(lines, self._tr)
        self.canaries_row.show_error(error)
        if not error:
            self._set("network.canaries", lines)

    def _take_proxy(self, typed: str) -> None:
        error = proxy_error(typed.strip(), self._tr)
        self.proxy_row.show_error(error)
        if not error:
            self._set("network.proxy", typed.strip() or None)
