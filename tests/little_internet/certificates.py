"""A private authority: good certificates and bad ones."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

from tests.little_internet.faults import Fault

_HERE = ("localhost", "127.0.0.1", "::1")


class Authority:
    """Signs for the little internet; ``context`` is what a client that trusts it uses."""

    def __init__(self) -> None:
        self._ca = trustme.CA()
        self._stranger = trustme.CA()
        self.pem: bytes = self._ca.cert_pem.bytes()
        self.context = ssl.create_default_context()
        self._ca.configure_trust(self.context)
        self._shown: dict[tuple[str, Fault | None], ssl.SSLContext] = {}

    def server(self, name: str, fault: Fault | None) -> ssl.SSLContext:
        """Return what the host *name* shows, spoiled as *fault* says."""
        if (name, fault) not in self._shown:
            self._shown[name, fault] = self._context(name, fault)
        return self._shown[name, fault]

    def write(self, folder: Path, name: str) -> tuple[Path, Path]:
        """Write a good certificate of the host *name* and its key into *folder*."""
        made = self._certificate(name, None)
        chain, key = folder / "chain.pem", folder / "key.pem"
        chain.write_bytes(b"".join(pem.bytes() for pem in made.cert_chain_pems))
        key.write_bytes(made.private_key_pem.bytes())
        return chain, key

    def _context(self, name: str, fault: Fault | None) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._certificate(name, fault).configure_cert(context)
        return context

    def _certificate(self, name: str, fault: Fault | None) -> trustme.LeafCert:
        if fault is Fault.WRONG_CERTIFICATE:
            return self._ca.issue_cert("elsewhere.example")
        if fault is Fault.UNKNOWN_AUTHORITY:
            return self._stranger.issue_cert(name, *_HERE)
        if fault is Fault.EXPIRED_CERTIFICATE:
            yesterday = datetime.now(UTC) - timedelta(days=1)
            return self._ca.issue_cert(
                name, *_HERE, not_before=yesterday - timedelta(days=90), not_after=yesterday
            )
        return self._ca.issue_cert(name, *_HERE, not_after=datetime.now(UTC) + timedelta(days=60))
