from datetime import UTC, datetime

import pytest

from statustray.gateways.net.transport.connection import end_of


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        ({"notAfter": "Jan 29 09:28:11 2027 GMT"}, datetime(2027, 1, 29, 9, 28, 11, tzinfo=UTC)),
        ({"notAfter": "Jan  9 09:28:11 2027 GMT"}, datetime(2027, 1, 9, 9, 28, 11, tzinfo=UTC)),
        ({"notAfter": "Dec 31 23:59:59 9999 GMT"}, None),
        ({"notAfter": "some day"}, None),
        ({}, None),
    ],
    ids=["a day", "a day of one digit", "never", "no date", "nothing"],
)
def test_a_certificate_that_never_expires_has_no_end(
    said: dict[str, object], ends: datetime | None
) -> None:
    assert end_of(said) == ends
