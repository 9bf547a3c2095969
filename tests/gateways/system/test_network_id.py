from pathlib import Path

import pytest

from statustray.gateways.system.network_id import SystemNetworkIdentity

_ROUTE = "Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT\n"
_ARP = "IP address HW type Flags HW address Mask Device\n"
_WLAN = "wlan0 00000000 0101A8C0 0003 0 0 600 00000000 0 0 0\n"
_CABLE = "eth0 00000000 0101A8C0 0003 0 0 100 00000000 0 0 0\n"
_TUNNEL = "tun0 00000000 00000000 0001 0 0 50 00000000 0 0 0\n"
_HOME = "192.168.1.1 0x1 0x2 02:00:00:00:00:01 * wlan0\n"
_CAFE = "192.168.1.1 0x1 0x2 02:00:00:00:00:02 * wlan0\n"
_SIX = (
    f"{'0' * 32} 00 {'0' * 32} 00 fe80000000000000000000000000000{{}} "
    "00000400 00000002 00000000 00000003 wlan0\n"
)
_SIX_UNREACHABLE = (
    f"{'0' * 32} 00 {'0' * 32} 00 {'0' * 32} ffffffff 00000001 00000000 00200200 lo\n"
)


class Kernel:
    """Linux's own word on routes and neighbours."""

    def __init__(self, proc: Path) -> None:
        self._proc = proc
        self.place = SystemNetworkIdentity(proc)
        self.says()

    def says(self, routes: str = "", neighbours: str = "", six: str = "") -> None:
        (self._proc / "route").write_text(_ROUTE + routes)
        (self._proc / "arp").write_text(_ARP + neighbours)
        (self._proc / "ipv6_route").write_text(six + _SIX_UNREACHABLE)

    def named(self, routes: str = "", neighbours: str = "", six: str = "") -> str:
        self.says(routes, neighbours, six)
        return self.place.network_id()


@pytest.fixture
def kernel(tmp_path: Path) -> Kernel:
    return Kernel(tmp_path)


def test_without_a_default_route_there_is_no_network(kernel: Kernel) -> None:
    assert kernel.place.network_id() == ""


def test_the_name_stays_and_gives_nothing_away(kernel: Kernel) -> None:
    name = kernel.named(_WLAN, _HOME)

    assert name == kernel.named(_WLAN, _HOME)
    assert "192" not in name
    assert len(name) == 16


def test_two_networks_with_the_same_gateway_address_are_two(kernel: Kernel) -> None:
    assert kernel.named(_WLAN, _HOME) != kernel.named(_WLAN, _CAFE)


def test_cable_and_radio_of_one_network_are_one(kernel: Kernel) -> None:
    assert kernel.named(_WLAN, _HOME) == kernel.named(_CABLE + _WLAN, _HOME)


def test_a_neighbour_that_is_forgotten_for_a_moment_changes_nothing(kernel: Kernel) -> None:
    before = kernel.named(_WLAN, _HOME)

    assert kernel.named(_WLAN) == before
    assert kernel.named(_WLAN, _HOME.replace("02:00:00:00:00:01", "00:00:00:00:00:00")) == before


def test_a_tunnel_is_a_network_of_its_own(kernel: Kernel) -> None:
    assert kernel.named(_WLAN, _HOME) != kernel.named(_TUNNEL + _WLAN, _HOME)


def test_a_network_of_version_six_alone_has_a_name(kernel: Kernel) -> None:
    one, other = kernel.named(six=_SIX.format(1)), kernel.named(six=_SIX.format(2))

    assert one
    assert one != other


def test_a_kernel_without_version_six_is_no_trouble(tmp_path: Path) -> None:
    kernel = Kernel(tmp_path)
    (tmp_path / "ipv6_route").unlink()

    assert kernel.place.network_id() == ""


def test_elsewhere_the_own_address_stands_for_the_network(tmp_path: Path) -> None:
    place = SystemNetworkIdentity(tmp_path / "nowhere")

    assert place.network_id() == place.network_id()


def elsewhere(folder: Path, *addresses: str) -> str:
    """Return the name where no file tells of routes, as on Windows and macOS."""
    return SystemNetworkIdentity(folder / "none", sources=lambda: addresses).network_id()


def test_an_address_that_changes_daily_changes_no_network(tmp_path: Path) -> None:
    monday = elsewhere(tmp_path, "192.168.1.5", "2001:db8:1:2:1111:2222:3333:4444")
    tuesday = elsewhere(tmp_path, "192.168.1.5", "2001:db8:1:2:9999:8888:7777:6666")

    assert monday == tuesday
    assert len(monday) == 16


@pytest.mark.parametrize(
    "addresses",
    [
        ("192.168.1.6", "2001:db8:1:2::5"),
        ("192.168.1.5", "2001:db8:1:3::5"),
        ("192.168.1.5",),
        ("2001:db8:1:2::5",),
        ("10.8.0.2", "2001:db8:1:2::5"),
    ],
)
def test_another_address_or_another_prefix_is_another_network(
    tmp_path: Path, addresses: tuple[str, ...]
) -> None:
    assert elsewhere(tmp_path, *addresses) != elsewhere(tmp_path, "192.168.1.5", "2001:db8:1:2::5")


def test_a_link_of_its_own_has_a_name_and_no_address_has_none(tmp_path: Path) -> None:
    assert elsewhere(tmp_path, "fe80::1%en0") == elsewhere(tmp_path, "fe80::2%en0")
    assert elsewhere(tmp_path) == ""
