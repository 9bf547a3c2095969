"""The key of a source on its way from the person to the password store."""

import sys
from concurrent.futures import Future
from contextlib import suppress
from typing import Final

import typer

from statustray.cli.language import tr
from statustray.cli.output.notes import fail, print_note
from statustray.domain.model.page_key import BoundKey, Secret, account_of, source_owner
from statustray.domain.model.settings import Source
from statustray.gateways.credentials.secret_store import (
    Answer,
    SecretStore,
    StoreState,
    variable_of,
)

_LONGEST: Final = 4096
_WITHIN_S: Final = 60.0


def entered_key(question: str) -> Secret:
    """Return the key that is typed without being shown, or the first line of standard input."""
    if sys.stdin.isatty():
        text = typer.prompt(question, hide_input=True, prompt_suffix="", default="")
    else:
        text = sys.stdin.readline(_LONGEST)
    return Secret(text.strip()) if text.strip() else fail(tr("No key was entered."))


def keep_key(source: Source, secret: Secret) -> None:
    """Keep *secret* in the password store, for the origin of *source*; say where that fails."""
    store, account = SecretStore(), account_of(source_owner(source.id))
    kept = store.keep(account, BoundKey(secret, None).bound_to(source.url))
    if not _is_done(kept):
        print_note(
            tr(
                "The password store didn't take the key. Enter it in Settings, or set {variable} "
                "in the environment.",
                variable=variable_of(account),
            )
        )


def forget_key(source: Source) -> None:
    """Remove the key of *source* from the password store, if it can be opened."""
    store = SecretStore()
    _is_done(store.forget(account_of(source_owner(source.id))))


def _is_done(asked: Future[Answer]) -> bool:
    """Return whether the store did what it was asked; its prompt may wait for ever."""
    with suppress(TimeoutError):
        return asked.result(_WITHIN_S).state is StoreState.AVAILABLE
    return False
