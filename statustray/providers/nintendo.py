"""Nintendo's network, as its support site tells it.

Format:  GET /netinfo/en_US/status.json?callback=getJSON: JSON wrapped in getJSON( … );
Source:  public clients only; no recorded answer was to be had.
Scale:   none: an entry in "operational_statuses" is trouble, both lists empty is calm.
Quirks:  dates are written for people, with spaces within and the zone elsewhere; not read.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Incident, Maintenance, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, first, read_jsonp
from statustray.domain.text.urls import at_root
from statustray.providers.families.reports import of_list
from statustray.providers.families.rows import unless_garbled
from statustray.providers.families.statuspage_summary import updates

_STATUS = "/netinfo/en_US/status.json?callback=getJSON"


def parse(body: bytes) -> Report:
    """Read both lists.

    Raises:
        Malformed: not JSON or JSONP, or one of the lists is missing.
    """
    page = read_jsonp(body)
    page["operational_statuses"].rows()
    works = tuple(_work(row) for row in page["temporary_maintenances"].rows() if row.is_object)
    calm = unless_garbled(Level.OPERATIONAL, page, "operational_statuses", "temporary_maintenances")
    return of_list(calm, map(_incident, page.listed("operational_statuses")), works)


def _title(row: JsonValue) -> str:
    return first((row.label("software_title"), row.label("platform")), "Nintendo network")


def _incident(row: JsonValue) -> Incident:
    return Incident(_title(row), Level.DEGRADED, updates=updates((row,), "message", ""))


def _work(row: JsonValue) -> Maintenance:
    return Maintenance(_title(row))


PROVIDER = Provider(
    id="nintendo",
    name="Nintendo",
    path=_STATUS,
    parse=parse,
    locate=at_root(_STATUS),
    provisional=True,
    hosts=("www.nintendo.co.jp/netinfo",),
)
