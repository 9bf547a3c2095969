import pytest

from statustray.domain.text.urls import AddressFault, address_fault
from statustray.present.sentences.settings import addresses as words
from statustray.present.vocabulary.language import ENGLISH
from tests.support.pseudo_language import Pseudo


@pytest.mark.parametrize(
    "typed", ["", "http://proxy.example:3128", "socks5://localhost:9050", "http://me:word@proxy:1"]
)
def test_proxies_that_can_be_used(typed: str) -> None:
    assert words.proxy_error(typed, ENGLISH) == ""


@pytest.mark.parametrize("typed", ["proxy.example:3128", "ftp://proxy.example", "http://"])
def test_proxies_that_cannot_be_used_are_refused(typed: str) -> None:
    assert words.proxy_error(typed, ENGLISH)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tcp://nas", '"tcp://nas" has no port. Add a port from 1 to 65535 after'),
        ("acme.example", '"acme.example" is not an address. Start it with https://, http://, tcp'),
        ("https://", '"https://" has no valid host name. Use an address such as'),
        ("https://me:word@acme.example", 'The address "https://…@acme.example" contains a user'),
        ("https://acme.example", ""),
        ("dns://acme.example", ""),
    ],
)
def test_an_address_to_check_is_refused_with_what_is_wrong(typed: str, said: str) -> None:
    assert words.probe_error(typed, ENGLISH).startswith(said)
    assert bool(words.probe_error(typed, ENGLISH)) == bool(said)


def test_a_page_is_an_address_of_the_web() -> None:
    assert words.page_error("tcp://nas:445", ENGLISH)
    assert words.page_error("https://status.acme.example", ENGLISH) == ""


def test_the_answer_of_a_canary_is_no_part_of_its_address() -> None:
    assert words.canary_error("https://canary.example/|it is online", ENGLISH) == ""


@pytest.mark.parametrize("fault", AddressFault)
def test_every_fault_is_said_in_the_users_language(fault: AddressFault) -> None:
    typed = {
        AddressFault.SCHEME: "acme",
        AddressFault.HOST: "https://",
        AddressFault.PORT: "https://acme:0",
        AddressFault.NO_PORT: "tcp://acme",
        AddressFault.SPACE: "https://a b",
        AddressFault.PASSWORD: "https://a@b",
        AddressFault.LENGTH: "https://" + "a" * 9000,
    }[fault]

    assert address_fault(typed, ("https", "tcp")) is fault
    assert words.probe_error(typed, Pseudo()).startswith("[")
