import errno

import pytest

from statustray.gateways.net.happy_eyeballs import dial, interleaved, most_telling
from statustray.gateways.net.resolver import Endpoint
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.visitor import Visitor


def _six(last: int) -> Endpoint:
    return Endpoint(f"2001:db8::{last}", 443, public=True)


def _four(last: int) -> Endpoint:
    return Endpoint(f"192.0.2.{last}", 443, public=True)


def test_families_take_turns_beginning_with_the_preferred() -> None:
    given = (_six(1), _six(2), _six(3), _four(1))

    assert interleaved(given) == (_six(1), _four(1), _six(2), _six(3))


def test_a_missing_family_is_not_the_reason_told() -> None:
    no_route = OSError(errno.ENETUNREACH, "")
    refused = ConnectionRefusedError(errno.ECONNREFUSED, "")

    assert most_telling([no_route, refused]) is refused
    assert most_telling([no_route]) is no_route


def test_when_all_refuse_the_race_ends_at_once(internet: LittleInternet, visitor: Visitor) -> None:
    sites = [internet.site(f"s{n}.example") for n in range(3)]
    internet.all_fail(Fault.REFUSED)

    with pytest.raises(ConnectionRefusedError):
        visitor.run(dial([Endpoint("127.0.0.1", site.port, public=True) for site in sites]))
