"""The keys of pages that want one, asked for only then."""

from typing import Final

from statustray.domain.evidence import Failure
from statustray.domain.page_key import KeyTrouble, PageKey
from statustray.domain.service import Service
from statustray.engine.world import World

_FORBIDDEN: Final = 403


async def key_of(service: Service, world: World) -> PageKey | Failure | None:
    """Return the key of the page of *service*, None where none is wanted or none was given."""
    if not service.wants_key or service.page is None or world.keys is None:
        return None
    secret = await world.keys.key(service.id)
    if secret is None or isinstance(secret, Failure):
        return secret
    return PageKey(secret, service.page)


def without_key(failure: Failure) -> Failure:
    """Say of a page that wants a key, and was asked without one, that it is the key it misses."""
    if failure.http_status != _FORBIDDEN or failure.key is not None:
        return failure
    return Failure(failure.kind, failure.phase, failure.detail, _FORBIDDEN, key=KeyTrouble.WANTED)
