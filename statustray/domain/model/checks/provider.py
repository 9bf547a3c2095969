"""A page format: where its documents are, how they are read, how a page shows its format."""

from collections.abc import Callable
from urllib.parse import urlsplit

from msgspec import Struct

from statustray.domain.model.checks.report import Report
from statustray.domain.model.page_key import USUAL_HEADER

Parse = Callable[[bytes], Report]
Locate = Callable[[str], str]
Find = Callable[[str, str], str | None]


class Provider(Struct, frozen=True):
    """One page format.

    ``path`` is appended to the page's address; ``locate`` replaces that rule where the document
    lies elsewhere.  Some formats need a second document (``also``): then ``parse_both`` reads the
    two, and ``parse`` alone still reads the first.  ``also_needed`` is False where no level rests
    on the second, so that the page can be read without it.  ``provisional`` marks a format for
    which no recorded page was to be had.

    What follows tells the format of an unknown page.  ``hosts`` are the vendor's own: suffixes of
    whole labels, with a path behind them where one host serves several formats.  ``marks`` are
    lower-case texts in a page's HTML.  ``find`` reads the page's address out of its HTML
    (address, HTML), for formats with a key.
    ``server`` returns the address of a source for that of one of its pages, where these differ.
    ``key_header`` is the header that carries its key.

    The order in which formats are tried on a page without such a sign stands in
    ``engine/detection/order.py``.
    """

    id: str
    name: str
    path: str
    parse: Parse
    locate: Locate | None = None
    also: Locate | None = None
    parse_both: Callable[[bytes, bytes], Report] | None = None
    also_needed: bool = True
    provisional: bool = False
    hosts: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    find: Find | None = None
    server: Locate | None = None
    key_header: str = USUAL_HEADER

    def document(self, page: str) -> str:
        """Return the address of the document for the page at *page*.

        An address that already is the document's own is taken as it stands.
        """
        if self.locate is not None:
            return self.locate(page)
        bare = page.split("#", 1)[0].rstrip("/")
        if not self.path or urlsplit(bare).path.endswith(self.path.split("?", 1)[0]):
            return page
        return bare.split("?", 1)[0] + self.path
