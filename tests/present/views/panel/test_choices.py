"""What a click opens is called what it is."""

import pytest
from msgspec.structs import replace

from statustray.present.views.panel.choices import choices_of, page_command
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.snapshots import NOON, calm
from tests.support.services.states import but


@pytest.mark.parametrize(
    ("page", "homepage", "called"),
    [
        ("https://status.acme.example", "https://acme.example", "Open status page"),
        ("https://status.acme.example", None, "Open status page"),
        (None, "https://acme.example", "Open website"),
        (None, None, ""),
    ],
)
def test_a_website_is_not_called_a_status_page(
    page: str | None, homepage: str | None, called: str
) -> None:
    state = calm("acme")
    service = replace(state.service, page=page, homepage=homepage)

    choices = choices_of(but(state, service=service), NOON)

    offered = choices.open_page or choices.open_website
    assert (page_command(choices, ENGLISH) if offered else "") == called
