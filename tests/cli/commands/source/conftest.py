"""A Prometheus and an Alertmanager in the little internet."""

import pytest

from tests.cli.commands.source.asking import ALERTS, QUERY, RULES, STATUS
from tests.cli.commands.source.live_answers import fresh_alerts, fresh_rules, fresh_vector
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.formats.prometheus_answers import NODE, SHOP, manager, rule, sample


@pytest.fixture
def prometheus(internet: LittleInternet) -> Site:
    """A Prometheus that probes the shop and scrapes a node."""
    site = internet.site("prometheus.acme.example")
    site.says(QUERY, Page(fresh_vector(sample("probe_success", SHOP), sample("up", NODE))))
    site.says(RULES, Page(fresh_rules(rule("DiskFull"))))
    return site


@pytest.fixture
def alertmanager(internet: LittleInternet) -> Site:
    """An Alertmanager without a heartbeat."""
    site = internet.site("alerts.acme.example")
    site.says(STATUS, Page(manager()))
    site.says(ALERTS, Page(fresh_alerts()))
    return site


@pytest.fixture(autouse=True)
def settled(internet: LittleInternet, program: Program) -> None:
    """Settings with check addresses that respond."""
    program.settle([], canaries=internet.canaries())
