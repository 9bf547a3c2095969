"""What helps where nothing replaces a service."""

import pytest

from statustray.domain.continuity.meanwhile import meanwhile
from tests.support.services.baskets import catalogue, user


@pytest.mark.parametrize("missing", ["hmrc", "elster", "irs", "bundid", "npm", "pronote", "okta"])
def test_no_service_replaces_an_office_a_registry_or_a_school(missing: str) -> None:
    others = ("hmrc", "elster", "irs", "franceconnect", "pypi", "webuntis", "auth0")

    offered = user(missing, *(key for key in others if key != missing)).offered(missing)

    assert set(offered) <= set(catalogue().ways)


@pytest.mark.parametrize(
    ("service", "country", "first"),
    [
        ("hmrc", "GB", "tax-gb-excuse"),
        ("irs", "US", "tax-us-extension"),
        ("nhs-uk", "GB", "health-gb-111"),
        ("nhs-uk", "", "health-call"),
        ("gmail", "", "mail-waits"),
        ("square", "US", "terminal-offline"),
        ("bundid", "DE", "sign-in-counter"),
        ("npm", "", "packages-cache"),
        ("docker-hub", "", "packages-cache"),
        ("gusto", "US", "wages-like-last-month"),
        ("zerodha", "IN", "invest-no-repeat"),
        ("uk-cash-machines", "GB", "cash-at-the-till"),
        ("lufthansa", "DE", "flight-counter"),
        ("gandi", "FR", "names-go-on"),
        ("sentry", "", "watch-logs"),
        ("shopify", "BR", "sell-other-ways"),
        ("google-classroom", "IN", "teach-otherwise"),
        ("sns-24", "PT", "health-advice-pt"),
        ("mychart", "US", "health-emergency-911"),
        ("philips-hue", "NL", "home-by-hand"),
    ],
)
def test_what_cannot_be_replaced_has_lines_for_the_meantime(
    service: str, country: str, first: str
) -> None:
    known = catalogue()

    lines = meanwhile(known.services[service], known.meanwhile, country)

    assert first in lines
    assert 1 <= len(lines) <= 5


def test_lines_of_another_country_are_not_said() -> None:
    known = catalogue()
    countries = {line.id: line.countries for line in known.meanwhile}

    for service in known.services.values():
        for key in meanwhile(service, known.meanwhile, "DE"):
            assert countries[key] in {(), ("DE",)}, (service.id, key)


def test_the_counter_of_an_office_is_named_once() -> None:
    known = catalogue()

    for service in known.services.values():
        lines = meanwhile(service, known.meanwhile, "DE")
        assert not {"office-visit", "sign-in-counter"} <= {*lines}, service.id
