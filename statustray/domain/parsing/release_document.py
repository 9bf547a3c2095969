"""Which version is the newest, as those who give out programs publish it.

Format:  one line of text; or a JSON object with ``tag_name`` (the latest release at GitHub, GitLab
         and Forgejo), ``info.version`` (a package index of Python) or ``version``.
"""

from statustray.domain.parsing.json_reader import ROOT, JsonValue, Malformed, read_json
from statustray.domain.text.versions import parse_version

_LONGEST_LINE = 80
_PLACES = (("tag_name",), ("info", "version"), ("version",))


def newest_version(body: bytes) -> str:
    """Return the version that *body* names, without a leading ``v``.

    Raises:
        Malformed: it names none.
    """
    line = body.strip()
    if len(line) <= _LONGEST_LINE and not line.startswith((b"{", b"[", b"<")):
        found = line.decode("utf-8", "replace").removeprefix("\ufeff")
    else:
        found = _named(read_json(body))
    if parse_version(found) is None:
        raise Malformed(ROOT, "a version such as 1.4.0")
    return found.lstrip("vV")


def _named(document: JsonValue) -> str:
    labels = (document.label(*place) for place in _PLACES)
    return next((label for label in labels if label), "")
