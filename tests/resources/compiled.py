"""What a compiled catalogue of translations holds."""

import gettext
from io import BytesIO


def entries(compiled: bytes) -> dict[object, str]:
    """Return all that gettext reads; the header's lines may be broken otherwise."""
    catalogue = gettext.GNUTranslations(BytesIO(compiled))
    found: dict[object, str] = dict(catalogue._catalog)  # type: ignore[attr-defined]
    del found[""]
    return found
