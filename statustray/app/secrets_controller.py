"""Keys on their way from the settings window to the password store, and how they are kept there."""

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
    """Serves *card*.  ``changed`` hears, in the GUI thread, of each key given or taken away."""

    _told = Signal(str, object)
    _changed = Signal(str)

    def __init__(
        self, store: SecretStore, card: SecretCard, *, changed: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._store = store
        self._card = card
        self._told.connect(lambda account, state: card.show_states({account: state}))
        self._changed.connect(changed)
        card.given.connect(self._keep)
        card.removed.connect(self._forget)
        card.listed.connect(self._look)

    def look(self) -> None:
        """Ask anew, without a prompt, how the keys are kept."""
        self._look(self._card.slots)

    def _look(self, accounts: Iterable[str]) -> None:
        for account in accounts:
            self._told.emit(account, SecretState.WAITING)
            state = self._store.state()
            seen = self._store.peek(account)
            seen.add_done_callback(self._tell_seen(account, state))

    def _tell_seen(self, account: str, state: Future[Answer]) -> Callable[[Future[Answer]], None]:
        def tell(seen: Future[Answer]) -> None:
            # The store answers in the order of asking, so that *state* is answered too.
            found = _STATES[seen.result().state]
            if found is SecretState.STORED and _is_gone(state.result()):
                found = SecretState.THIS_SESSION
            self._told.emit(account, found)

        return tell

    def _keep(self, account: str, text: str) -> None:
        secret = Secret(text)

        def tell(kept: Future[Answer]) -> None:
            state = _STATES[kept.result().state]
            if state is SecretState.UNAVAILABLE:
                self._store.keep_for_session(account, secret)
                state = SecretState.THIS_SESSION
            self._told.emit(account, state)
            if state in {SecretState.STORED, SecretState.THIS_SESSION}:
                self._changed.emit(account)

        self._store.keep(account, secret).add_done_callback(tell)

    def _forget(self, account: str) -> None:
        def tell(gone: Future[Answer]) -> None:
            locked = gone.result().state is StoreState.CANCELLED
            self._told.emit(account, SecretState.LOCKED if locked else SecretState.ABSENT)
            self._changed.emit(account)

        self._store.forget(account).add_done_callback(tell)


def _is_gone(state: Answer) -> bool:
    return state.state is StoreState.UNAVAILABLE
