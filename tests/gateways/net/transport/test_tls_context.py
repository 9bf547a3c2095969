import ssl
import sys
from pathlib import Path

import pytest

from statustray.gateways.net.transport.tls_context import trust
from tests.little_internet.internet import LittleInternet


def test_the_named_file_is_all_that_is_trusted(internet: LittleInternet, tmp_path: Path) -> None:
    context = trust({"SSL_CERT_FILE": str(internet.authority_file(tmp_path))})

    assert context.cert_store_stats()["x509_ca"] == 1


def test_certificates_and_names_are_always_checked() -> None:
    context = trust({})

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the system's verifier judges")
def test_what_is_valid_depends_on_no_version_of_python() -> None:
    context = trust({})

    assert context.verify_flags == ssl.VERIFY_X509_TRUSTED_FIRST | ssl.VERIFY_X509_PARTIAL_CHAIN
    assert not context.hostname_checks_common_name


@pytest.mark.logs("SSL_CERT_FILE names no file")
def test_a_named_file_that_is_missing_is_said_and_does_not_stop_the_program(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    context = trust({"SSL_CERT_FILE": str(tmp_path / "none.pem")})

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert "SSL_CERT_FILE" in caplog.text
    caplog.clear()
