"""The keys of status pages that need one, fetched only then."""

from collections.abc import Iterable
from typing import Final

from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.page_key import KeyTrouble, PageKey, source_owner
from statustray.domain.model.service import Service
from statustray.domain.text.urls import same_origin, starts
from statustray.engine.environment import Environment

_FORBIDDEN: Final = 403


async def key_of(service: Service, environment: Environment) -> PageKey | Failure | None:
    """Return the key of the page of *service*, None where none is needed or none was entered."""
    if not service.wants_key or service.page is None or environment.keys is None:
        return None
    owner = source_owner(service.source_id) if service.source_id else service.id
    secret = await environment.keys.key(owner, service.page)
    if secret is None or isinstance(secret, Failure):
        return secret
    return PageKey(secret, service.page)


async def key_at(
    address: str, services: Iterable[Service], environment: Environment
) -> PageKey | None:
    """Return the key of the first of *services* whose page has the origin of *address*."""
    candidates = starts(address)
    for service in services:
        if service.wants_key and any(
            same_origin(service.page or "", candidate) for candidate in candidates
        ):
            key = await key_of(service, environment)
            return key if isinstance(key, PageKey) else None
    return None


def without_key(failure: Failure) -> Failure:
    """Turn a 403 from a page that was asked without its key into a failure that names the key."""
    if failure.http_status != _FORBIDDEN or failure.key is not None:
        return failure
    return Failure(failure.kind, failure.phase, failure.detail, _FORBIDDEN, key=KeyTrouble.WANTED)
