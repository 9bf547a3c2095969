"""A short list of services, and a page that was found."""

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Settings, Watch

ACME = Watch(id="acme", name="Acme", page="https://status.acme.example")
WATCHED = Settings(watch=(Watch(service="chatter"), Watch(service="coin"), ACME))
FOUND = DetectionResult(
    "https://status.acme-two.example",
    "https://status.acme-two.example",
    "cstate",
    Report(Level.OPERATIONAL, (Component("API", Level.OPERATIONAL),)),
)
