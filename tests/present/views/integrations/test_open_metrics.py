"""Metrics: what is known is a sample, what is not known is none."""

from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.views.integrations.open_metrics import open_metrics
from tests.support.stage.virtual_time import START

REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)


def lines(*states: ServiceState) -> list[str]:
    return open_metrics(Snapshot(at=START, network=Network.ONLINE, services=states)).splitlines()


def test_the_level_is_the_one_sample_that_is_1() -> None:
    shop = ServiceState(Service("shop", "Shop"), ServiceHealth(level=Level.DEGRADED))

    levels = [row for row in lines(shop) if row.startswith("statustray_service_level{")]

    assert len(levels) == len(Level)
    assert [row for row in levels if row.endswith(" 1.0")] == [
        'statustray_service_level{service="shop",name="Shop",level="degraded"} 1.0'
    ]


def test_what_was_not_measured_has_no_sample() -> None:
    page = ServiceState(Service("page", "Page"))
    gone = ServiceState(Service("gone", "Gone"), ServiceHealth(probe=REFUSED, probe_at=START))
    fine = ServiceState(
        Service("fine", "Fine"), ServiceHealth(probe=ProbeResult(total_ms=250), probe_at=START)
    )

    said = lines(page, gone, fine)

    reached = [row for row in said if row.startswith("statustray_service_reachable{")]
    assert reached == [
        'statustray_service_reachable{service="gone",name="Gone"} 0.0',
        'statustray_service_reachable{service="fine",name="Fine"} 1.0',
    ]
    took = [row for row in said if row.startswith("statustray_service_response_seconds{")]
    assert took == ['statustray_service_response_seconds{service="fine",name="Fine"} 0.25']


def test_a_name_cannot_leave_its_quotes() -> None:
    odd = ServiceState(Service("odd", 'a"b\\c\nd'))

    assert 'name="a\\"b\\\\c\\nd"' in "".join(lines(odd))


def test_it_ends_as_the_form_asks() -> None:
    assert lines()[-1] == "# EOF"
    assert 'statustray_network{state="online"} 1.0' in lines()
    assert 'statustray_network{state="offline"} 0.0' in lines()
