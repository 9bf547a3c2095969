"""Bodies that are no page of any format, of our own making."""

from collections.abc import Callable, Mapping

MEGABYTE = 1024 * 1024
_LOGIN = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Wi-Fi</h1>"
    b"<p>All Systems Operational</p><form><input name=code></form></body></html>"
)
_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>Resolved: &c;</title>'
    b"</item></channel></rss>"
)
_EXTERNAL = (
    b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    b"<rss><channel><item><title>&x; - Operational</title></item></channel></rss>"
)
_OK = b'{"status": "ok", "message": "operational", "data": {"status": "none"}}'

BODIES: Mapping[str, bytes] = {
    "nothing": b"",
    "white space": b" \r\n\t ",
    "null": b"null",
    "true": b"true",
    "a number": b"0",
    "a text": b'"operational"',
    "an empty list": b"[]",
    "an empty object": b"{}",
    "a list of nulls": b"[null, null]",
    "a list of empty objects": b"[{}, {}]",
    "a list of lists": b"[[], [[]]]",
    "a login page": _LOGIN,
    "a login page in UTF-16": _LOGIN.decode().encode("utf-16"),
    "a good word alone": b"OK",
    "an error with status 200": b'{"error": {"code": 404, "message": "not found"}}',
    "some other object that says ok": _OK,
    "some other object in UTF-16": _OK.decode().encode("utf-16"),
    "broken UTF-8": b'{"page": {"status": "UP"}, "status": "ok\xff\xfe", "active_incidents": []}',
    "half a UTF-16 character": b"\xff\xfe{\x00}",
    "bytes without sense": bytes(range(256)),
    "zero bytes": b"\0" * 1000,
    "an unfinished object": b'{"status": {"indicator": "none"',
    "two documents": b"{}{}",
    "code around a document": b"alert(1);call({});",
    "not a number": b'{"status": NaN, "code": -Infinity}',
    "a number of ten thousand digits": b'{"code": ' + b"1" * 10_000 + b"}",
    "a list nested too deep": b"[" * 100_000 + b"]" * 100_000,
    "an object nested too deep": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "elements nested too deep": b"<rss>" * 50_000,
    "an unfinished feed": b"<?xml version='1.0'?><rss><channel><title>Acme</title><item><ti",
    "XML of another kind": b"<?xml version='1.0'?><html><body>operational</body></html>",
    "a billion laughs": _LAUGHS,
    "an entity that reads a file": _EXTERNAL,
    "XML in no known encoding": b"<?xml version='1.0' encoding='no-such'?><rss/>",
}

# Made when needed: eight megabytes each, the most that the gateway lets in.
HEAVY: Mapping[str, Callable[[], bytes]] = {
    "one letter": lambda: b"a" * (8 * MEGABYTE),
    "white space": lambda: b" " * (8 * MEGABYTE),
    "brackets": lambda: b"[" * (8 * MEGABYTE),
    "angles": lambda: b"<a>" * (8 * MEGABYTE // 3),
    "digits": lambda: b"1" * (8 * MEGABYTE),
    "a list of numbers": lambda: b"[" + b"7," * (4 * MEGABYTE) + b"7]",
    "a list of empty objects": lambda: b"[" + b"{}," * (8 * MEGABYTE // 3) + b"{}]",
    "one long text": lambda: b'"' + b"x" * (8 * MEGABYTE) + b'"',
    "a call with blanks": lambda: b"a()" + b"\n" * (8 * MEGABYTE) + b"x",
    "half calls": lambda: b"a(" + b") " * (4 * MEGABYTE),
    "open cards": lambda: b'<Card title="x">' * (MEGABYTE // 2),
    "open groups": lambda: b"<CardGroup>" * (8 * MEGABYTE // 11),
    "half cards": lambda: b"<CardGroup>" + b"<Card " * MEGABYTE + b"</CardGroup>",
    "half titles": lambda: (
        b"<CardGroup><Card " + b'title="x" ' * (MEGABYTE // 2) + b"</Card></CardGroup>"
    ),
    "many cards": lambda: (
        b"<CardGroup>"
        + (b'<Card title="x"><Tooltip tip="' + b"a" * 200 + b'"></Card>') * (MEGABYTE // 32)
        + b"</CardGroup>"
    ),
    "many warnings": lambda: (b"<Warning>" + b"a" * 5_000 + b"</Warning>") * (MEGABYTE // 640),
    "open warnings": lambda: b"<Warning> " * (8 * MEGABYTE // 10),
    "one element": lambda: b"<rss>" + b"x" * (3 * MEGABYTE) + b"</rss>",
}
