"""QR codes, as pictures that a page of HTML holds in itself."""

# What a phone still reads from a page on the wall: 8 cm hold modules of half a millimetre.
MOST_BYTES = 1_600
_SIDE_PX = 420
_BORDER = 4


def qr_picture(text: str) -> str | None:
    """Return the QR code of *text* as a PNG within an address, None where it is too long.

    The lowest level of correction keeps it coarse: nothing covers a part of a printed page.
    """
    if len(text.encode()) > MOST_BYTES:
        return None
    import segno  # noqa: PLC0415 - few ever share a plan

    code = segno.make(text, error="l", encoding="utf-8", micro=False, boost_error=False)
    modules, _ = code.symbol_size(border=_BORDER)
    scale = max(_SIDE_PX // int(modules), 2)  # whole, so that every module is equally wide
    return str(code.png_data_uri(scale=scale, border=_BORDER))
