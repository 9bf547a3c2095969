"""A page that nobody confirmed may be another firm's."""

import pytest

from statustray.domain.model.checks.report import PageNote, PageNoteKind
from statustray.domain.model.service import Service
from statustray.domain.monitoring.page_name import other_name

ACME = Service(
    "acme-mail",
    "Acme Mail",
    aliases=("Roadrunner",),
    owner="coyote",
    homepage="https://www.acmepost.example",
    page="https://status.acme.example",
    page_confirmed=False,
)


@pytest.mark.parametrize(
    "said",
    [
        "Acme",
        "Acme Mail Status",
        "ACME Inc.",
        "roadrunner",
        "Coyote Group",
        "AcmePost",
        "",
        "Status",
    ],
)
def test_a_page_of_its_own_names_is_no_surprise(said: str) -> None:
    assert other_name(ACME, said) == ()


@pytest.mark.parametrize("said", ["Globex", "Initech Cloud", "Statuspage of Globex"])
def test_a_page_of_another_name_is_told(said: str) -> None:
    assert other_name(ACME, said) == (PageNote(PageNoteKind.OTHER_NAME, said),)


@pytest.mark.parametrize("known", [{"page_confirmed": True}, {"own": True}])
def test_what_was_confirmed_or_chosen_is_not_questioned(known: dict[str, bool]) -> None:
    fields = {"page_confirmed": False, "page": ACME.page} | known

    assert other_name(Service("acme", "Acme", **fields), "Globex") == ()  # type: ignore[arg-type]  # named by the test
