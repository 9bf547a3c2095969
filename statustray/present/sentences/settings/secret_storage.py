"""How a secret is stored, in words."""

from typing import assert_never

from statustray.domain.model.page_key import account_of, source_owner
from statustray.domain.model.secret import SecretSlot, SecretState
from statustray.domain.model.settings import Settings
from statustray.domain.text.urls import host
from statustray.present.vocabulary.language import Language


def secret_slots(settings: Settings, tr: Language) -> tuple[SecretSlot, ...]:
    """Return a slot for the key of each page, of each source and of each other place."""
    pages = (
        _slot(watch.key, watch.name or watch.key, watch.page, tr)
        for watch in settings.watch
        if watch.wants_key and watch.page
    )
    sources = (_slot(source_owner(s.id), s.id, s.url, tr) for s in settings.source if s.wants_key)
    places = (_slot(v.account, v.name, v.place, tr) for v in settings.view if v.wants_key)
    return (*pages, *sources, *places)


def _slot(key: str, name: str, address: str, tr: Language) -> SecretSlot:
    where = tr("A token, or user:password. It is sent only to {host}.", host=host(address))
    return SecretSlot(account_of(key), name, where)


def secret_words(state: SecretState, tr: Language) -> str:  # noqa: PLR0911 - one case per state, no logic
    """Say how a secret is kept, and what to do where it is not."""
    match state:
        case SecretState.STORED:
            return tr("Saved in your system's password store.")
        case SecretState.ABSENT:
            return tr("No key saved.")
        case SecretState.THIS_SESSION:
            return tr("Kept until you quit, because your system has no password store.")
        case SecretState.WAITING:
            return tr("Waiting for your password store. It may be asking you to unlock it.")
        case SecretState.LOCKED:
            return tr("Your password store is locked. Once you unlock it, a saved key works again.")
        case SecretState.NOT_CHANGED:
            return tr(
                "Your password store stayed locked, so nothing was changed. "
                "Unlock it, then try again."
            )
        case SecretState.UNAVAILABLE:
            return tr(
                "No password store was found. You'll have to enter the key after every start."
            )
        case SecretState.TOO_LONG:
            return tr("Too long: a key can have up to 1200 characters.")
        case SecretState.ELSEWHERE:
            return tr("Entered for another address. Enter it again to send it to this one.")
        case _:
            assert_never(state)
