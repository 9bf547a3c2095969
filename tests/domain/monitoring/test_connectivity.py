import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.model.checks.check_result import CanaryAnswer, ConnectionIssue, Network
from statustray.domain.model.checks.failures import ProxyTrouble
from statustray.domain.monitoring.connectivity import network, overruled, proxy_issue

URL = "https://canary.example"
OWN = CanaryAnswer(URL, healthy=True, answered=True)
ELSE = CanaryAnswer(URL, healthy=False, answered=True)
SILENT = CanaryAnswer(URL, healthy=False, answered=False)
LATE = CanaryAnswer(URL, healthy=False, answered=True, misdated=True)

_canaries = st.lists(st.sampled_from([OWN, ELSE, SILENT]), max_size=9)


@pytest.mark.parametrize(
    ("canaries", "expected"),
    [
        pytest.param([], Network.ONLINE, id="nobody is asked"),
        pytest.param([OWN], Network.ONLINE, id="the only one sings"),
        pytest.param([SILENT], Network.OFFLINE, id="the only one is silent"),
        pytest.param([ELSE], Network.CAPTIVE_PORTAL, id="the only one is replaced"),
        pytest.param([OWN, SILENT], Network.ONLINE, id="one of two may be broken itself"),
        pytest.param([OWN, ELSE], Network.ONLINE, id="one of two may have moved"),
        pytest.param([SILENT, SILENT], Network.OFFLINE, id="two of two"),
        pytest.param([ELSE, SILENT], Network.CAPTIVE_PORTAL, id="a portal that blocks the rest"),
        pytest.param([OWN, SILENT, SILENT], Network.OFFLINE, id="most are silent"),
        pytest.param([OWN, ELSE, ELSE], Network.CAPTIVE_PORTAL, id="most are replaced"),
        pytest.param([LATE, LATE, LATE], Network.WRONG_CLOCK, id="all are of another time"),
        pytest.param([LATE, LATE, ELSE, SILENT], Network.WRONG_CLOCK, id="most are"),
        pytest.param([LATE, ELSE], Network.CAPTIVE_PORTAL, id="half are"),
        pytest.param([OWN, OWN, LATE], Network.ONLINE, id="one is"),
        pytest.param([OWN, ELSE, SILENT], Network.ONLINE, id="no majority, but one sings"),
        pytest.param([OWN, OWN, SILENT, SILENT], Network.ONLINE, id="half are silent"),
    ],
)
def test_most_canaries_decide(canaries: list[CanaryAnswer], expected: Network) -> None:
    assert network(canaries) is expected


@given(_canaries.filter(bool))
def test_without_a_healthy_canary_nothing_is_online(canaries: list[CanaryAnswer]) -> None:
    assert (network(canaries) is Network.ONLINE) <= any(c.healthy for c in canaries)


@given(_canaries)
def test_the_order_of_canaries_does_not_matter(canaries: list[CanaryAnswer]) -> None:
    assert network(canaries) is network(canaries[::-1])


@given(_canaries)
def test_one_more_healthy_canary_never_makes_it_worse(canaries: list[CanaryAnswer]) -> None:
    if network(canaries) is Network.ONLINE:
        assert network([*canaries, OWN]) is Network.ONLINE


@given(_canaries, st.integers(0, 9))
def test_a_healthy_majority_is_online(canaries: list[CanaryAnswer], spare: int) -> None:
    bad = [canary for canary in canaries if not canary.healthy]

    assert network([*bad, *[OWN] * (len(bad) + spare)]) is Network.ONLINE


@pytest.mark.parametrize(
    ("found", "answered", "asked", "proven"),
    [
        (Network.OFFLINE, 1, 3, True),
        (Network.OFFLINE, 0, 3, False),
        (Network.CAPTIVE_PORTAL, 1, 1, False),
        (Network.CAPTIVE_PORTAL, 1, 3, False),
        (Network.CAPTIVE_PORTAL, 2, 3, True),
        (Network.CAPTIVE_PORTAL, 2, 4, False),
        (Network.CAPTIVE_PORTAL, 3, 5, True),
        (Network.WRONG_CLOCK, 1, 3, False),
        (Network.WRONG_CLOCK, 2, 3, True),
        (Network.ONLINE, 3, 3, False),
    ],
)
def test_services_prove_a_connection_that_check_addresses_do_not(
    found: Network, answered: int, asked: int, *, proven: bool
) -> None:
    assert overruled(found, answered=answered, asked=asked) is proven


def failing(trouble: ProxyTrouble | None) -> CanaryAnswer:
    return CanaryAnswer("https://one.example", healthy=False, answered=False, proxy=trouble)


def test_a_proxy_that_fails_is_called_so_where_most_fail_by_it() -> None:
    password, gone = ProxyTrouble.REFUSES_PASSWORD, ProxyTrouble.UNREACHABLE

    assert proxy_issue([failing(password)] * 2) is ConnectionIssue.PROXY_REFUSES_PASSWORD
    assert proxy_issue([failing(gone)] * 3) is ConnectionIssue.PROXY_UNREACHABLE
    assert proxy_issue([failing(gone), failing(None)]) is None
    assert proxy_issue([failing(ProxyTrouble.REFUSES)] * 3) is None
    assert proxy_issue([]) is None
