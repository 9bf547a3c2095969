"""Where the documents of a page lie, for formats whose document is elsewhere."""

import pytest

from statustray import providers

PROVIDERS = providers.FORMATS
PAGE_ID = "0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("provider", "page", "document"),
    [
        (
            "statuspage",
            "https://status.acme.example/",
            "https://status.acme.example/api/v2/summary.json",
        ),
        (
            "incidentio_native",
            "https://status.acme.example",
            "https://status.acme.example/proxy/status.acme.example",
        ),
        (
            "statusio",
            f"https://status.acme.example#{PAGE_ID}",
            f"https://api.status.io/1.0/status/{PAGE_ID}",
        ),
        (
            "statusio",
            f"https://status-api.hostedstatus.com/1.0/status/{PAGE_ID}",
            f"https://status-api.hostedstatus.com/1.0/status/{PAGE_ID}",
        ),
        (
            "statuspal",
            "https://acme.statuspal.eu",
            "https://statuspal.eu/api/v2/status_pages/acme/summary",
        ),
        (
            "statuspal",
            "https://status.acme.example#acme",
            "https://statuspal.io/api/v2/status_pages/acme/summary",
        ),
        (
            "openstatus",
            "https://acme.openstatus.dev",
            "https://api.openstatus.dev/public/status/acme",
        ),
        (
            "openstatus",
            "https://status.acme.example",
            "https://status.acme.example/api/status/summary.json",
        ),
        (
            "checkly",
            "https://status.acme.example#acme",
            "https://status.acme.example/api/status-page/acme/unresolved-incidents",
        ),
        ("rss", "https://acme.example/history.rss?x=1", "https://acme.example/history.rss?x=1"),
    ],
)
def test_a_page_leads_to_its_document(provider: str, page: str, document: str) -> None:
    assert PROVIDERS[provider].document(page) == document


@pytest.mark.parametrize(
    ("provider", "document"),
    [
        ("statuspal", "https://statuspal.io/api/v2/status_pages/acme/summary"),
        ("openstatus", "https://api.openstatus.dev/public/status/acme"),
        ("incidentio_native", "https://status.acme.example/proxy/status.acme.example"),
    ],
)
def test_the_documents_own_address_is_taken_as_it_stands(provider: str, document: str) -> None:
    assert PROVIDERS[provider].document(document) == document


def test_the_id_of_a_status_io_page_is_found_in_its_html() -> None:
    find = PROVIDERS["statusio"].find
    assert find is not None

    found = find("https://status.acme.example", f'<script>var statuspageId = "{PAGE_ID}";</script>')

    assert found == f"https://api.status.io/1.0/status/{PAGE_ID}"
    assert find("https://status.acme.example", "<html>statuspageId</html>") is None
