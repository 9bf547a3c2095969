import pytest

from statustray.gateways.net.transport.proxies import Proxies, Proxy

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
        ("*.example.org", True),
        ("*.status.example.org", True),
        ("*example.org", True),
        ("other.test example.org", True),
        ("other.test;example.org", True),
        ("other.test\n, ;example.org ,", True),
        ("<local>", False),
        ("<local>;example.org", True),
        ("*.example.org:443", True),
        ("*.example.org:80", False),
        ("status.example.org.", True),
        ("https://status.example.org/", True),
        ("status.example.*", True),
        ("*example*", True),
        ("*.status.*", False),
        ("other.*", False),
        (",; ,", False),
        (".", False),
    ],
)
def test_exceptions_are_names_domains_and_ports(exceptions: str, *, straight: bool) -> None:
    proxies = Proxies({"https": PROXY, "no": exceptions})

    assert (proxies.for_host("https", "status.example.org", 443) is None) is straight


@pytest.mark.parametrize(
    ("host", "exceptions", "straight"),
    [
        ("10.1.2.3", "10.0.0.0/8,fd00::/8", True),
        ("11.1.2.3", "10.0.0.0/8,fd00::/8", False),
        ("fd00::7", "10.0.0.0/8,fd00::/8", True),
        ("10.1.2.3", "10.1.2.3", True),
        ("10.1.2.3", "10.1.2.3:443", True),
        ("10.1.2.3", "10.1.2.3:80", False),
        ("::1", "::1", True),
        ("::1", "[::1]", True),
        ("::1", "[::1]:443", True),
        ("::1", "[::1]:80", False),
        ("::2", "[::1]", False),
        ("::1", "[0:0:0:0:0:0:0:1]", True),
        ("intranet", "<local>", True),
        ("intranet.example.org", "<local>", False),
        ("::1", "<local>", False),
        ("localhost", "localhost", True),
        ("10.1.2.3", "10.*", True),
        ("11.1.2.3", "10.*", False),
        ("192.168.1.2", "192.168.*.*", True),
        ("192.168.1.2", "1.2", False),
        ("192.168.1.2", ".2", False),
        ("2001:db8::5", "[2001:db8::]/32", True),
        ("2001:db9::5", "[2001:db8::]/32", False),
        ("acme.example.", "acme.example", True),
        ("xn--bcher-kva.example", "bücher.example", True),
        ("xn--strae-oqa.example", "straße.example", True),
    ],
)
def test_exceptions_may_be_addresses_networks_and_plain_names(
    host: str, exceptions: str, *, straight: bool
) -> None:
    proxies = Proxies({"https": PROXY, "no": exceptions})

    assert (proxies.for_host("https", host, 443) is None) is straight


def test_each_scheme_has_its_own_proxy() -> None:
    proxies = Proxies({"http": "plain.example:80"})

    assert proxies.for_host("http", "acme.example", 80) == Proxy("http", "plain.example", 80)
    assert proxies.for_host("https", "acme.example", 443) is None


def test_socks_without_a_version_is_the_fifth_as_desktops_mean_it() -> None:
    proxies = Proxies({"all": "socks://127.0.0.1:1080/"})

    assert proxies.for_host("https", "acme.example", 443) == Proxy("socks5", "127.0.0.1", 1080)


def test_the_settings_go_before_the_environment() -> None:
    proxies = Proxies({"https": "http://environment.example"}, chosen=PROXY)

    assert proxies.for_host("https", "acme.example", 443) == Proxy("http", "proxy.example", 3128)
    assert proxies.for_host("tcp", "acme.example", 22) == Proxy("http", "proxy.example", 3128)


def test_what_is_no_web_request_goes_through_a_proxy_for_everything_only() -> None:
    assert Proxies({"https": PROXY}).for_host("tcp", "acme.example", 22) is None
    assert Proxies({"all": PROXY}).for_host("tcp", "acme.example", 22) is not None


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://proxy.example", Proxy("http", "proxy.example", 80)),
        ("https://proxy.example", Proxy("https", "proxy.example", 443)),
        ("socks5://proxy.example", Proxy("socks5", "proxy.example", 1080)),
        ("SOCKS5H://proxy.example:9050", Proxy("socks5h", "proxy.example", 9050)),
        ("proxy.example:8080", Proxy("http", "proxy.example", 8080)),
        ("http://me:p%40ss@[::1]:3128", Proxy("http", "::1", 3128, "me", "p@ss")),
    ],
)
def test_a_proxy_is_read_as_its_address_says(url: str, proxy: Proxy) -> None:
    assert Proxies({}, chosen=url).for_host("https", "acme.example", 443) == proxy


@pytest.mark.parametrize(
    "url",
    ["http://", "http://x:99999", "http://[::1", "http://x:y", ":", ".", "socks4://x:1", "ftp://x"],
)
def test_what_is_no_usable_proxy_is_not_gone_round(url: str) -> None:
    for proxies in (Proxies({"all": url}), Proxies({}, chosen=url)):
        proxy = proxies.for_host("https", "acme.example", 443)

        assert proxy is not None
        assert not proxy.usable


def test_the_platforms_own_exceptions_count() -> None:
    proxies = Proxies({"https": PROXY}, bypass=lambda host: host.endswith(".corp.example"))

    assert proxies.for_host("https", "wiki.corp.example", 443) is None
    assert proxies.for_host("https", "acme.example", 443) is not None


def test_a_password_is_not_shown() -> None:
    proxy = Proxies({}, chosen="http://me:secret@proxy.example").for_host("http", "a.example", 80)

    assert "secret" not in repr(proxy)
