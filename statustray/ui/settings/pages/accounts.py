"""The page about the user: networks, mailbox, servers, what is set up, keys."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.secret import SecretSlot
from statustray.domain.model.settings import Settings
from statustray.present.sentences.settings.accounts import (
    federated,
    have_options,
    mail_options,
    mobile_options,
    network_options,
)
from statustray.present.sentences.settings.secret_storage import secret_slots
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.secret_card import SecretCard
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.settings.pages.binding import or_empty, or_none
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.controls import Suggesting
from statustray.ui.widgets.multi_select import MultiSelect
from statustray.ui.widgets.text import plain_label


class AccountsPage(SettingsPage):
    """What the user's services depend on besides their operators."""

    def __init__(
        self,
        *,
        tr: Language,
        catalogue: Catalogue,
        secrets: Sequence[SecretSlot] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr=tr,
            page=SettingsPageId.ACCOUNTS,
            intro=tr(
                "Helps to find backups that don't share a weak point. Everything stays "
                "on this computer."
            ),
            parent=parent,
        )
        self._catalogue = catalogue
        self._always = tuple(secrets)
        self._country: str | None = None
        self._build_lines()
        self._build_have()
        self._build_servers()
        self.keys = SecretCard(tr=tr)
        self._put(self.keys)

    def _fill(self, settings: Settings) -> None:
        self._show_servers(settings)
        self.keys.show_slots((*self._always, *secret_slots(settings, self._tr)))

    def _build_lines(self) -> None:
        tr = self._tr
        row = partial(self._setting, self._card(tr("Your connections")))
        self.mobile, self.broadband, self.mail = (Suggesting(options=()) for _ in range(3))
        self._bound.append(self._offer)  # before the rows, whose values stand in what is offered
        row(
            "me.mobile_network",
            tr("&Mobile network"),
            self.mobile,
            tr("If it uses another company's network, that counts too."),
            shown=or_empty,
            read=or_none,
        )
        row(
            "me.broadband",
            tr("&Internet at home"),
            self.broadband,
            shown=or_empty,
            read=or_none,
        )
        row(
            "me.mail",
            tr("Email in&box"),
            self.mail,
            tr("Where you receive sign-in codes and password resets."),
            shown=or_empty,
            read=or_none,
        )

    def _offer(self, settings: Settings) -> None:
        """Offer what is in the user's country first."""
        catalogue, tr, country = self._catalogue, self._tr, settings.me.country
        if country != self._country:
            self._country = country
            self.mobile.show_options(mobile_options(catalogue, tr, country))
            self.broadband.show_options(network_options(catalogue, tr, country))
            self.mail.show_options(mail_options(catalogue, tr, country))

    def _build_have(self) -> None:
        tr = self._tr
        card = self._card(tr("What you already have"))
        self.have = MultiSelect(
            tr=tr,
            options=have_options(self._catalogue, tr),
            prompt=tr("Add an app, an account, a phone, cash…"),
            free=True,
        )
        self._setting(
            card,
            "me.have",
            tr("&Ready to use"),
            self.have,
            tr("Backups that you have set up are suggested first."),
            wide=True,
        )

    def _build_servers(self) -> None:
        self._server_card = self._card(
            self._tr("Home servers"),
            self._tr("If one server fails, the others keep working. Which one is yours?"),
        )
        self._servers: dict[str, QLineEdit] = {}
        for service in federated(self._catalogue):
            self._add_server(self._server_card, service.id, service.name)
        self._lockable("me.home_servers", self._server_card)

    def _add_server(self, card: Card, service: str, name: str) -> None:
        field = QLineEdit()
        field.setPlaceholderText(self._tr("server.example"))
        field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        field.editingFinished.connect(self._take_servers)
        self._servers[service] = field
        card.row(plain_label(name), field)

    def _show_servers(self, settings: Settings) -> None:
        watched = {watch.key for watch in settings.watch}
        shown = 0
        for service, field in self._servers.items():
            visible = service in watched or service in settings.me.home_servers
            row = field.parentWidget()
            if row is not None:
                row.setVisible(visible)
            shown += visible
            if not field.hasFocus():
                field.setText(settings.me.home_servers.get(service, ""))
        self._server_card.setVisible(bool(shown))

    def _take_servers(self) -> None:
        given = {service: field.text().strip() for service, field in self._servers.items()}
        kept = {s: v for s, v in self.settings.me.home_servers.items() if s not in given}
        self._set("me.home_servers", {**kept, **{s: v for s, v in given.items() if v}})
