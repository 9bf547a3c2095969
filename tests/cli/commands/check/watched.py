"""A shop that is probed and a service with a status page, as settings and as they answer."""

from tests.little_internet.page import Page
from tests.little_internet.site import Site

SHOP = "shop"
OK = Page.json({"fine": True})


def cstate(summary: str = "ok", **systems: str) -> Page:
    return Page.json(
        {
            "is": "https://github.com/cstate",
            "cStateVersion": "6.0.1",
            "apiVersion": "2.0",
            "title": "Acme status",
            "languageCodeHTML": "en",
            "baseURL": "https://status.acme.example",
            "summaryStatus": summary,
            "systems": [
                {"name": name, "category": "All", "status": word, "unresolvedIssues": []}
                for name, word in systems.items()
            ],
            "pinnedIssues": [],
        }
    )


def own(site: Site) -> dict[str, object]:
    return {"id": SHOP, "name": "Shop", "probe": site.local_url("/health")}


def paged(site: Site, **more: object) -> dict[str, object]:
    return {"id": "acme", "name": "Acme", "provider": "cstate", "page": site.local_url(), **more}
