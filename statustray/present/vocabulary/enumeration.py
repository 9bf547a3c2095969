"""Enumerations of names."""

from collections.abc import Sequence

from statustray.present.vocabulary.language import Language


def enumeration(names: Sequence[str], tr: Language, *, most: int = 3) -> str:
    """Join up to *most* names, and the number of the others; a single other one is named, too."""
    shown = list(names[:most] if len(names) > most + 1 else names)
    rest = len(names) - len(shown)
    if rest:
        return tr.plural(
            "{names} and {n} more", "{names} and {n} more", rest, names=_comma(shown, tr)
        )
    if len(shown) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(shown)
    return tr("{names} and {last}", names=_comma(shown[:-1], tr), last=shown[-1])


def _comma(names: Sequence[str], tr: Language) -> str:
    said = names[0] if names else ""
    for name in names[1:]:
        said = tr("{names}, {next}", names=said, next=name)
    return said
