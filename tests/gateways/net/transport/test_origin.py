import pytest

from statustray.gateways.net.transport.origin import Origin, origin_of, parse_url


def origin(scheme: str, host: str, port: int, name: str = "") -> Origin:
    return Origin(scheme, host, port, name or host)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://acme.example/x", origin("https", "acme.example", 443)),
        ("http://ACME.example:8080", origin("http", "acme.example", 8080)),
        ("https://acme.example./", origin("https", "acme.example", 443, "acme.example.")),
        ("tls://acme.example.:993", origin("tls", "acme.example", 993, "acme.example.")),
        ("dns://acme.example", origin("dns", "acme.example", 0)),
        ("https://me:secret@acme.example/", origin("https", "acme.example", 443)),
        ("https://[::1]:8443/", origin("https", "::1", 8443)),
        ("https://münchen.example/", origin("https", "xn--mnchen-3ya.example", 443)),
        ("https://MÜNCHEN.example:1/", origin("https", "xn--mnchen-3ya.example", 1)),
        ("tcp://bücher.example:22", origin("tcp", "xn--bcher-kva.example", 22)),
        ("https://straße.example/", origin("https", "xn--strae-oqa.example", 443)),
        ("https://例え。テスト/", origin("https", "xn--r8jz45g.xn--zckzah", 443)),
        ("https://💩.example/", origin("https", "xn--ls8h.example", 443)),
    ],
)
def test_an_address_is_read_as_browsers_do(text: str, expected: Origin) -> None:
    url = parse_url(text)

    assert url is not None
    assert origin_of(url) == expected
    assert not url.userinfo


@pytest.mark.parametrize(
    "text",
    [
        "https://[::1",
        "https://a..example/",
        "https://acme.example../",
        "https://acme.example/" + "x" * 9000,
        "https://acme.example:99999/",
        "https://acme.example:x/",
        "https://",
        "https://./",
        "https://" + "x" * 64 + ".example/",
        "https://ü" + "x" * 70 + ".example/",
    ],
)
def test_what_is_no_address_is_none(text: str) -> None:
    url = parse_url(text)

    assert url is None or origin_of(url) is None
