from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level
from statustray.providers.azuredevops import PROVIDER, parse
from tests.support.formats.recorded import FOLDER


def test_each_service_is_listed_with_its_places() -> None:
    report = parse((FOLDER / "azuredevops" / "outage.json").read_bytes())

    assert report.components == (
        Component("Europe", Level.MAJOR_OUTAGE, "Boards"),
        Component("United States", Level.OPERATIONAL, "Boards"),
    )


def test_the_document_lies_at_the_root() -> None:
    assert PROVIDER.document("https://status.dev.azure.com/en") == (
        "https://status.dev.azure.com/_apis/status/health"
    )
