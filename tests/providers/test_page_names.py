import pytest

from statustray.providers import FORMATS
from tests.support.formats.recorded import FOLDER


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
    provider = FORMATS[format_id]

    assert provider.parse((FOLDER / format_id / "calm.json").read_bytes()).name == name
