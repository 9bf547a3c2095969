from pathlib import Path

import pytest

from statustray.gateways.net.transport.address_rules import is_own_name, is_public, is_sinkhole


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("1.1.1.1", True),
        ("2606:4700::1111", True),
        ("10.0.0.1", False),
        ("169.254.169.254", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:1.1.1.1", True),
        ("0.0.0.0", False),  # noqa: S104 - an address to judge, not to listen on
    ],
)
def test_addresses_of_ones_own_network_are_known(address: str, *, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    ("address", "sinkhole"),
    [
        ("0.0.0.0", True),  # noqa: S104 - an address to judge, not to listen on
        ("::", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("10.0.0.1", False),
        ("fd00::1", False),
        ("1.1.1.1", False),
    ],
)
def test_blocked_names_are_sent_nowhere_or_here(address: str, *, sinkhole: bool) -> None:
    assert is_sinkhole(address) is sinkhole


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("nas", True),
        ("nas.local", True),
        ("nas.lan", True),
        ("nas.home.arpa", True),
        ("localhost", True),
        ("wiki.corp.example", True),
        ("corp.example.", True),
        ("WIKI.Corp.Example", True),
        ("notcorp.example", False),
        ("acme.example", False),
    ],
)
def test_names_of_ones_own_network_are_known(tmp_path: Path, host: str, *, own: bool) -> None:
    resolver = tmp_path / "resolv.conf"
    resolver.write_text("# search nothing.example\nnameserver 192.0.2.1\nsearch corp.example. x\n")

    assert is_own_name(host, resolver=resolver) is own


def test_without_a_resolvers_file_only_the_form_of_a_name_counts(tmp_path: Path) -> None:
    assert is_own_name("nas.local", resolver=tmp_path / "none")
    assert not is_own_name("acme.example", resolver=tmp_path / "none")
