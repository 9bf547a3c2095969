import pytest

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.page_key import KeyTrouble
from statustray.domain.model.secret import SecretSlot
from statustray.domain.model.settings import Settings, Watch
from statustray.present.sentences.settings.detection import as_watch, found_detail, found_title
from statustray.present.sentences.settings.secret_storage import secret_slots
from statustray.present.vocabulary.failures import failure_words, full_failure_words
from statustray.present.vocabulary.language import ENGLISH

PAGE = "https://status.acme.example"
LOCKED_OUT = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=401, key=KeyTrouble.WANTED)
FOUND = DetectionResult(PAGE, PAGE, failure=LOCKED_OUT)


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (KeyTrouble.WANTED, "the page needs a key"),
        (KeyTrouble.REFUSED, "the key was rejected"),
        (KeyTrouble.LOCKED, "its key is in your locked password store"),
        (KeyTrouble.EXPOSED, "its key would be sent unencrypted; use https"),
    ],
)
def test_each_trouble_with_a_key_has_its_words(trouble: KeyTrouble, words: str) -> None:
    failure = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=401, key=trouble)

    assert failure_words(failure, ENGLISH) == words
    assert full_failure_words(failure, ENGLISH) == words


def test_a_key_of_another_address_names_that_one() -> None:
    failure = Failure(
        FailureKind.HTTP_STATUS, Phase.REQUEST, "https://old.example", key=KeyTrouble.MOVED
    )

    said = "its key was entered for https://old.example; enter it again"
    assert failure_words(failure, ENGLISH) == said
    assert full_failure_words(failure, ENGLISH) == said


def test_each_page_that_wants_a_key_has_a_place_for_one() -> None:
    settings = Settings(
        watch=(
            Watch(id="acme", name="Acme", page=PAGE, wants_key=True),
            Watch(id="bravo", page="https://bravo.example:8443/x", wants_key=True),
            Watch(id="open", page=PAGE),
            Watch(id="no-page", probe=PAGE, wants_key=True),
        )
    )

    assert secret_slots(settings, ENGLISH) == (
        SecretSlot(
            "page:acme",
            "Acme",
            "A token, or user:password. It is sent only to status.acme.example.",
        ),
        SecretSlot(
            "page:bravo", "bravo", "A token, or user:password. It is sent only to bravo.example."
        ),
    )


def test_a_page_found_locked_is_watched_as_one_that_wants_a_key() -> None:
    assert found_title(FOUND, ENGLISH) == "This page needs a key."
    assert "Accounts and keys" in found_detail(FOUND, "", ENGLISH)
    assert as_watch(FOUND, watch_id="acme", name="Acme") == Watch(
        id="acme", name="Acme", provider="auto", page=PAGE, wants_key=True
    )
