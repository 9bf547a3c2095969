"""What a page calls itself, beside the service that it is read for."""

from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from statustray.domain.model.checks.report import PageNote, PageNoteKind
from statustray.domain.model.service import Service
from statustray.domain.text.slug import slug

# Words that pages of all firms have in their names.
_COMMON: Final = frozenset({"status", "page", "the", "inc", "system", "services", "service", "com"})
_LEAST: Final = 3


def other_name(service: Service, said: str) -> tuple[PageNote, ...]:
    """Return a note where an unconfirmed page calls itself *said*, no name of *service*.

    One word in common is enough, of its names, its owner or its addresses: pages are named after
    products and firms alike.  What a user chose is theirs to know.
    """
    if service.page_confirmed or service.own or not _words(said):
        return ()
    known = [service.name, service.id, *service.aliases, service.owner or "", *_hosts(service)]
    wanted = {word for name in known for word in _words(name)}
    joined = slug(said).replace("-", "")
    if any(word in joined for word in wanted):
        return ()
    return (PageNote(PageNoteKind.OTHER_NAME, said),)


def _words(name: str) -> set[str]:
    return {w for w in slug(name).split("-") if len(w) >= _LEAST and w not in _COMMON}


def _hosts(service: Service) -> Iterable[str]:
    """Return the names under which its addresses stand, without what all of them have."""
    for address in (service.homepage, *service.homepages.values()):
        if address:
            yield (urlsplit(address).hostname or "").removeprefix("www.").rpartition(".")[0]
