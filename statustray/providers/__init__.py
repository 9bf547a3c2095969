"""Page formats: bytes to a Report, one format a file, pure.

The lists are explicit, and a format is imported when it is first asked for: most people read pages
of a few formats, and there are too many to load all of them at each start.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Final

from statustray.domain.model.checks.provider import Provider


class Formats(Mapping[str, Provider]):
    """Formats by id; *places* says in which module each is, ``PROVIDER`` unless named."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places

    def __getitem__(self, format_id: str) -> Provider:
        """Return the format of that id, imported."""
        module, _, name = self._places[format_id].partition(":")
        found: Provider = getattr(import_module(f"{__name__}.{module}"), name or "PROVIDER")
        return found

    def __contains__(self, format_id: object) -> bool:
        """Whether there is a format of that id, without importing it."""
        return format_id in self._places

    def __iter__(self) -> Iterator[str]:
        """Yield the ids."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._places)


FORMATS: Final = Formats(
    {
        "alertmanager": "alertmanager",
        "apple": "apple",
        "aws": "aws",
        "awsrss": "awsrss",
        "azure": "azure",
        "azuredevops": "azuredevops",
        "betterstack": "betterstack",
        "cachet": "cachet:VERSION_2",
        "cachet3": "cachet:VERSION_3",
        "cdr": "cdr",
        "checkly": "checkly",
        "cstate": "cstate",
        "atom": "feeds:ATOM",
        "jsonfeed": "feeds:JSON",
        "rss": "feeds:RSS",
        "firehydrant": "firehydrant",
        "gatus": "gatus",
        "googlecloud": "googlecloud",
        "googleworkspace": "googleworkspace",
        "heroku": "heroku",
        "hund": "hund",
        "incidentio": "incidentio",
        "incidentio_native": "incidentio:NATIVE",
        "instatus": "instatus",
        "meta": "meta",
        "microsoft365": "microsoft365",
        "nintendo": "nintendo",
        "openfinance": "openfinance",
        "openstatus": "openstatus",
        "playstation": "playstation",
        "rootly": "rootly",
        "salesforce": "salesforce",
        "site24x7": "site24x7",
        "slack": "slack",
        "sorry": "sorry",
        "statuscast": "statuscast",
        "statushub": "statushub",
        "statusio": "statusio",
        "statuspage": "statuspage",
        "statuspal": "statuspal",
        "upptime": "upptime",
        "uptimekuma": "uptimekuma",
        "uptimerobot": "uptimerobot",
        "xbox": "xbox",
        "xplatform": "xplatform",
    }
)

SOURCES: Final = Formats(
    {
        "prometheus": "sources.prometheus:SOURCE",
        "alertmanager": "sources.alertmanager:SOURCE",
        "gatus": "gatus",
        "uptimekuma": "uptimekuma",
        "healthchecks": "sources.healthchecks:SOURCE",
        "icinga2": "sources.icinga2:SOURCE",
        "nagios": "sources.nagios:SOURCE",
    }
)
"""Monitoring systems of which each check can be a service, in the order in which an unknown
address is taken for one of them."""
