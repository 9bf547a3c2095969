"""The one TLS context that every connection shares (each of its own costs 20 ms and 0.8 MiB)."""

import logging
import ssl
import sys
from collections.abc import Mapping
from pathlib import Path

from statustray.gateways.files.presence import entries, is_file

_LOG = logging.getLogger(__name__)

# Where Linux distributions and the BSDs keep their bundle: for a frozen program, whose own
# OpenSSL was built for another system.
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def trust(environ: Mapping[str, str]) -> ssl.SSLContext:
    """Build the context: ``SSL_CERT_FILE`` where it is set, else the system's store."""
    context = _store(environ.get("SSL_CERT_FILE"))
    # Some distributions' Python leaves this to a file of OpenSSL's that anybody may loosen.
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _store(named: str | None) -> ssl.SSLContext:
    if named and is_file(Path(named)):
        return _openssl(named)
    if named:
        _LOG.warning("SSL_CERT_FILE names no file; the system's trust store is used")
    return _system_store()


def _system_store() -> ssl.SSLContext:
    # truststore asks Windows' and macOS's own verifier; on Linux it would read the whole bundle
    # again at every handshake.
    if sys.platform in {"win32", "darwin"}:
        return _native_verifier()
    context = _openssl()
    if not _holds_authorities(context):
        context.load_verify_locations(cafile=_bundle())
    return context


def _openssl(authorities: str | None = None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=authorities)
    # As browsers judge, and not as the version of Python does: since 3.13 it refuses what many
    # companies' own authorities sign, and it takes a name that stands in the subject alone.
    context.verify_flags = ssl.VERIFY_X509_TRUSTED_FIRST | ssl.VERIFY_X509_PARTIAL_CHAIN
    context.hostname_checks_common_name = False
    return context


def _native_verifier() -> ssl.SSLContext:
    # Installed on these two platforms only, which is also why the type checker may not know it.
    import truststore  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415

    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return context


def _holds_authorities(context: ssl.SSLContext) -> bool:
    """Whether the context has authorities, loaded or in a folder that is read when needed."""
    folder = ssl.get_default_verify_paths().capath
    return bool(context.cert_store_stats()["x509_ca"]) or bool(folder and entries(Path(folder)))


def _bundle() -> str:
    found = next((path for path in _BUNDLES if is_file(Path(path))), None)
    if found is not None:
        return found
    import certifi  # noqa: PLC0415 - its import is slow and seldom needed

    return certifi.where()
