import pytest

from statustray.gateways.net.proxies import Proxies

PROXY = "http://proxy.example:3128"


@pytest.mark.parametrize(
    ("exceptions", "straight"),
    [
        ("", False),
        ("*", True),
        ("example.org", True),
        (".example.org", True),
        ("ample.org", False),
        ("status.example.org", True),
        ("STATUS.example.ORG", True),
        ("example.org:443", True),
        ("example.org:8443", False),
        ("other.test, example.org", True),
        ("10.0.0.0/8", False),
    ],
)
def test_exceptions_are_names_domains_and_ports(exceptions: str, *, straight: bool) -> None:
    proxies = Proxies({"https": PROXY, "no": exceptions})

    assert (proxies.for_host("https", "status.example.org", 443) is None) is straight


@pytest.mark.parametrize(
    ("host", "straight"), [("10.1.2.3", True), ("11.1.2.3", False), ("fd00::7", True)]
)
def test_exceptions_may_be_networks(host: str, *, straight: bool) -> None:
    proxies = Proxies({"https": PROXY, "no": "10.0.0.0/8,fd00::/8"})

    assert (proxies.for_host("https", host, 443) is None) is straight


def test_each_scheme_has_its_own_proxy() -> None:
    proxies = Proxies({"http": "plain.example:80"})

    assert proxies.for_host("http", "acme.example", 80) == "http://plain.example:80"
    assert proxies.for_host("https", "acme.example", 443) is None


def test_the_settings_go_before_the_environment() -> None:
    proxies = Proxies({"https": "http://environment.example"}, chosen=PROXY)

    assert proxies.for_host("https", "acme.example", 443) == PROXY


@pytest.mark.parametrize(
    "url", ["socks5://x:1", "http://", "http://x:99999", "http://[::1", "http://x:y", ":", "."]
)
def test_what_is_no_usable_proxy_is_not_used(url: str) -> None:
    assert Proxies({"all": url}).for_host("https", "acme.example", 443) is None
