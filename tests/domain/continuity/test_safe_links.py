import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.continuity.safe_links import is_safe_link, safe_link
from statustray.domain.model.service import Service
from tests.support.services.baskets import catalogue


@pytest.mark.parametrize(
    "link",
    [
        "https://acme.example/a?b=c",
        "mailto:a@acme.example",
        "tel:+441234",
        "sms:+441234",
    ],
)
def test_harmless_schemes_may_be_opened(link: str) -> None:
    assert is_safe_link(link)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://acme.example",
        "https://acme.example/\u202egnp",
        "https://acme.example/ space",
        "acme://x",
        "//acme.example",
        "https://[broken",
    ],
)
def test_anything_else_may_not(link: str) -> None:
    assert not is_safe_link(link)


def test_an_app_of_the_catalogue_may_be_opened_by_its_own_link_only() -> None:
    assert is_safe_link("acme://chat", app_links=("acme://",))
    assert not is_safe_link("other://chat", app_links=("acme://",))


def test_a_service_opens_its_page_before_its_app() -> None:
    service = Service("acme", "Acme", links={"web": "https://acme.example", "app": "acme://"})

    assert safe_link(service) == "https://acme.example"


def test_a_call_without_a_number_opens_nothing() -> None:
    phone = catalogue().services["phone-call"]

    assert safe_link(phone) is None
    assert safe_link(phone, ("javascript:1", "tel:+441")) == "tel:+441"


def test_mail_goes_to_the_group_where_the_plan_knows_it() -> None:
    mail = catalogue().services["gmail"]

    assert safe_link(mail, ("mailto:all@acme.example",)) == "mailto:all@acme.example"


@given(st.text())
def test_no_text_is_a_way_past_the_list(link: str) -> None:
    if is_safe_link(link):
        assert link.partition(":")[0].lower() in {"https", "http", "mailto", "tel", "sms"}


def test_every_service_of_the_catalogue_opens_something_allowed_or_nothing() -> None:
    for service in catalogue().services.values():
        link = safe_link(service)

        assert link is None or is_safe_link(link, app_links=service.links.values())
