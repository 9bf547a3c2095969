import pytest

from statustray.providers import ALL
from tests.support.recorded import FOLDER


@pytest.mark.parametrize(
    ("format_id", "name"),
    [
        ("statuspage", "Acme"),
        ("instatus", "Acme"),
        ("betterstack", "Acme"),
        ("cstate", "Acme status"),
    ],
)
def test_a_page_says_whom_it_is_about(format_id: str, name: str) -> None:
    provider = next(p for p in ALL if p.id == format_id)

    assert provider.parse((FOLDER / format_id / "calm.json").read_bytes()).name == name
