from datetime import UTC, datetime

import httpcore
import pytest

from statustray.gateways.net.transport.connection import Connection, end_of
from statustray.gateways.net.transport.network_stream import NetworkStream
from statustray.gateways.net.transport.resolver import Endpoint


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


class _Secured(NetworkStream):
    """A stream over TLS, of which nothing but the certificate is asked."""

    def __init__(self, certificate: dict[str, object]) -> None:
        self._certificate = certificate

    def get_extra_info(self, info: str) -> object:
        return self._certificate if info == "peercert" else None


def test_of_a_certificate_its_end_alone_is_kept() -> None:
    shown: dict[str, object] = {
        "notAfter": "Jan 29 09:28:11 2027 GMT",
        "subjectAltName": (("DNS", "acme.example"), ("DNS", "www.acme.example")),
    }
    origin = httpcore.Origin(b"https", b"acme.example", 443)
    endpoint = Endpoint("192.0.2.1", 443, public=True)

    connection = Connection(_Secured(shown), origin, endpoint=endpoint)

    assert shown == {}
    assert connection.certificate_ends == datetime(2027, 1, 29, 9, 28, 11, tzinfo=UTC)
