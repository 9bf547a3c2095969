"""How a secret is stored, in words."""

from typing import Final

from statustray.domain.model.page_key import account_of, source_owner
from statustray.domain.model.secret import SecretSlot, SecretState
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import N_
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


_STATES: Final = {
    SecretState.STORED: N_("Saved in your system's password store."),
    SecretState.ABSENT: N_("No key saved."),
    SecretState.THIS_SESSION: N_("Kept until you quit, because your system has no password store."),
    SecretState.WAITING: N_("Waiting for your password store. It may be asking you to unlock it."),
    SecretState.LOCKED: N_(
        "Your password store is locked. Once you unlock it, a saved key works again."
    ),
    SecretState.NOT_CHANGED: N_(
        "Your password store stayed locked, so nothing was changed. Unlock it, then try again."
    ),
    SecretState.UNAVAILABLE: N_(
        "No password store was found. You'll have to enter the key after every start."
    ),
    SecretState.TOO_LONG: N_("Too long: a key can have up to 1200 characters."),
    SecretState.ELSEWHERE: N_(
        "Entered for another address. Enter it again to send it to this one."
    ),
}


def secret_words(state: SecretState, tr: Language) -> str:
    """Say how a secret is kept, and what to do where it is not."""
    return tr.say(_STATES[state])
