"""Page keys between the settings window and the password store."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from statustray.domain.model.page_key import Secret
from statustray.domain.model.secret import SecretState
from statustray.gateways.credentials.secret_store import Answer, SecretStore, StoreState
from statustray.ui.settings.editors.secret_card import SecretCard

_STATES = {
    StoreState.AVAILABLE: SecretState.STORED,
    StoreState.LOCKED: SecretState.LOCKED,
    StoreState.CANCELLED: SecretState.LOCKED,
    StoreState.ABSENT: SecretState.ABSENT,
    StoreState.REFUSED: SecretState.TOO_LONG,
    StoreState.UNAVAILABLE: SecretState.UNAVAILABLE,
}


class SecretsController(QObject):
    """Stores the keys typed into a card and shows there how each is kept.

    *changed* is called in the GUI thread with the account of each key stored or removed.  An
    answer of the store that comes after the card's window was closed is dropped.
    """

    _answered = Signal(str, object)
    _changed = Signal(str)

    def __init__(self, store: SecretStore, *, changed: Callable[[str], None]) -> None:
        super().__init__()
        self._store = store
        self._changed.connect(changed)

    def serve(self, card: SecretCard) -> None:
        """Store what is typed into *card*, as long as it lives."""
        self._answered.connect(card.show_state)
        card.given.connect(self._store_key)
        card.removed.connect(self._remove_key)
        card.listed.connect(self.check)

    def check(self, accounts: Iterable[str]) -> None:
        """Ask the store, without a prompt, how the keys of *accounts* are kept."""
        for account in accounts:
            self._answered.emit(account, SecretState.WAITING)
            state = self._store.state()
            peeked = self._store.peek(account)
            peeked.add_done_callback(self._show_peeked(account, state))

    def _show_peeked(self, account: str, state: Future[Answer]) -> Callable[[Future[Answer]], None]:
        def show(peeked: Future[Answer]) -> None:
            # The store answers in order, so that *state* is there too and this never waits.
            found = _STATES[peeked.result().state]
            if found is SecretState.STORED and _is_gone(state.result()):
                found = SecretState.THIS_SESSION
            self._answered.emit(account, found)

        return show

    def _store_key(self, account: str, text: str) -> None:
        secret = Secret(text)

        def show(kept: Future[Answer]) -> None:
            state = _STATES[kept.result().state]
            if state is SecretState.UNAVAILABLE:
                self._store.keep_for_session(account, secret)
                state = SecretState.THIS_SESSION
            self._answered.emit(account, state)
            if state in {SecretState.STORED, SecretState.THIS_SESSION}:
                self._changed.emit(account)

        self._store.keep(account, secret).add_done_callback(show)

    def _remove_key(self, account: str) -> None:
        def show(removed: Future[Answer]) -> None:
            locked = removed.result().state is StoreState.CANCELLED
            self._answered.emit(account, SecretState.LOCKED if locked else SecretState.ABSENT)
            self._changed.emit(account)

        self._store.forget(account).add_done_callback(show)


def _is_gone(state: Answer) -> bool:
    return state.state is StoreState.UNAVAILABLE
