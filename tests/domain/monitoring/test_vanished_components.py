import pytest

from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level
from statustray.domain.monitoring.vanished_components import listed, vanished


def parts(*names: str) -> tuple[Component, ...]:
    return tuple(Component(name, Level.OPERATIONAL, "Group") for name in names)


@pytest.mark.parametrize(
    ("gone", "now", "likely"),
    [
        ("API", ("API v2", "Website"), "API v2"),
        ("Messaging", ("Messagging", "Calls"), "Messagging"),
        ("Group / Voice calls", ("Calls", "Mail"), "Calls"),
        ("Payments", ("Search", "Mail"), ""),
    ],
)
def test_the_most_similar_name_is_offered(gone: str, now: tuple[str, ...], likely: str) -> None:
    (note,) = vanished((gone,), parts(*now), before=(gone,))

    assert (note.about, note.likely) == (gone, likely)


def test_what_was_never_listed_or_is_listed_has_not_vanished() -> None:
    assert vanished(("A", "b"), parts("B", "C"), before=("b",)) == ()
    assert listed(("A", "b", "group"), parts("B")) == ("b", "group")


def test_a_page_without_components_is_no_sign() -> None:
    assert vanished(("A",), (), before=("A",)) == ()
