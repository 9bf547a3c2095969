"""What is said of answers that are missing."""

import pytest

from statustray.domain.model.checks.failures import (
    CertificateTrouble,
    Failure,
    FailureKind,
    Phase,
)
from statustray.present.vocabulary.failures import failure_words
from statustray.present.vocabulary.language import ENGLISH

SHA_1 = Failure(
    FailureKind.BAD_CERTIFICATE, Phase.TLS, certificate=CertificateTrouble.OUTDATED_ENCRYPTION
)


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        pytest.param(SHA_1, "certificate with outdated encryption", id="signed by SHA-1"),
        pytest.param(
            Failure(FailureKind.MALFORMED, Phase.TLS, "TLSV1_ALERT_PROTOCOL_VERSION"),
            "no secure connection possible",
            id="TLS 1.0",
        ),
        pytest.param(
            Failure(FailureKind.MALFORMED, Phase.BODY), "unexpected response", id="no page"
        ),
    ],
)
def test_outdated_encryption_is_no_unexpected_response(failure: Failure, words: str) -> None:
    assert failure_words(failure, ENGLISH) == words
