"""Page keys between the settings window and the password store."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from statustray.domain.model.page_key import BoundKey, Secret
from statustray.domain.model.secret import SecretState
from statustray.gateways.credentials.secret_store import Answer, SecretStore, StoreState
from statustray.ui.gui_thread import GuiThread

if TYPE_CHECKING:
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

    *page_of* returns the address of the page that an account is for: a key is kept with its
    origin, and counts for no other.  *changed* is called in the GUI thread with the account of
    each key stored or removed.  An answer of the store that comes after the card's window was
    closed is dropped.
    """

    def __init__(
        self,
        store: SecretStore,
        *,
        gui: GuiThread,
        page_of: Callable[[str], str | None],
        changed: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._store = store
        self._page_of = page_of
        self._gui = gui
        self._changed = gui.deliver_to(changed)
        self._show: Callable[[str, SecretState], object] = _to_nobody

    def serve(self, card: "SecretCard") -> None:
        """Store what is typed into *card* as long as it lives, and show there what came of it."""
        self._show = self._gui.deliver_to(card.show_state)
        card.given.connect(self.store_key)
        card.removed.connect(self._remove_key)
        card.listed.connect(self.check)

    def check(self, accounts: Iterable[str]) -> None:
        """Ask the store, without a prompt, how the keys of *accounts* are kept."""
        for account in accounts:
            self._show(account, SecretState.WAITING)
            state = self._store.state()
            peeked = self._store.peek(account)
            peeked.add_done_callback(self._show_peeked(account, state))

    def _show_peeked(self, account: str, state: Future[Answer]) -> Callable[[Future[Answer]], None]:
        show, page = self._show, self._page_of(account) or ""

        def answer(peeked: Future[Answer]) -> None:
            # The store answers in order, so that *state* is there too and this never waits.
            found = _STATES[peeked.result().state]
            if _is_for_another(peeked.result().secret, page):
                found = SecretState.ELSEWHERE
            elif found is SecretState.STORED and _is_gone(state.result()):
                found = SecretState.THIS_SESSION
            show(account, found)

        return answer

    def store_key(self, account: str, text: str) -> None:
        """Store *text* as the key of *account*, for the origin of its address."""
        show, changed, store = self._show, self._changed, self._store
        secret = BoundKey(Secret(text), None).bound_to(self._page_of(account) or "")

        def answer(kept: Future[Answer]) -> None:
            state = _of_change(kept.result())
            if state is SecretState.UNAVAILABLE:
                store.keep_for_session(account, secret)
                state = SecretState.THIS_SESSION
            show(account, state)
            if state in {SecretState.STORED, SecretState.THIS_SESSION}:
                changed(account)

        store.keep(account, secret).add_done_callback(answer)

    def _remove_key(self, account: str) -> None:
        show, changed = self._show, self._changed

        def answer(removed: Future[Answer]) -> None:
            # A store that does not answer still has the key.
            state = _of_change(removed.result())
            show(account, SecretState.ABSENT if state is SecretState.STORED else state)
            changed(account)

        self._store.forget(account).add_done_callback(answer)


def _to_nobody(_account: str, _state: SecretState) -> None:
    """Stand for a card before there is one."""


def _of_change(answer: Answer) -> SecretState:
    """Return what came of saving or removing a key."""
    state = _STATES[answer.state]
    return SecretState.NOT_CHANGED if state is SecretState.LOCKED else state


def _is_for_another(kept: Secret | None, page: str) -> bool:
    """Return whether *kept* was entered for another origin than that of *page*."""
    key = None if kept is None else BoundKey.of(kept)
    return key is not None and key.origin is not None and not key.fits(page)


def _is_gone(state: Answer) -> bool:
    return state.state is StoreState.UNAVAILABLE
