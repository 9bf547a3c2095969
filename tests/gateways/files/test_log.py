import errno
import logging
from pathlib import Path

import pytest

from statustray.gateways.files import log
from statustray.gateways.files.log import log_to, without_secrets
from tests.support.effort import is_linear

OURS = logging.getLogger("statustray.somewhere")
THEIRS = logging.getLogger("httpx")


@pytest.mark.logs("ERROR httpx: gave up")
def test_our_lines_are_written_and_theirs_only_when_they_matter(tmp_path: Path) -> None:
    path = tmp_path / "home" / "statustray.log"

    with log_to(path) as written:
        OURS.info("looking at acme")
        OURS.debug("looking again")
        THEIRS.info("GET https://acme.example/?token=hush")
        THEIRS.error("gave up")

    text = path.read_text(encoding="utf-8")
    assert written
    assert "INFO statustray.somewhere: looking at acme" in text
    assert "ERROR httpx: gave up" in text
    assert "again" not in text
    assert "hush" not in text


def test_addresses_are_written_without_what_is_secret(tmp_path: Path) -> None:
    path = tmp_path / "statustray.log"

    with log_to(path):
        OURS.info("via %s", "http://ann:hush@proxy.example:3128/x?key=hush&b=1 failed")
        try:
            _fail("https://acme.example/?token=hush")
        except ValueError:
            OURS.info("a trace", exc_info=True)

    text = path.read_text(encoding="utf-8")
    assert "hush" not in text
    assert "http://…@proxy.example:3128/x?… failed" in text
    assert "Traceback" in text


def _fail(address: str) -> None:
    message = f"cannot read {address}"
    raise ValueError(message)


@pytest.mark.parametrize(
    ("text", "careful"),
    [
        pytest.param("is it up? yes", "is it up? yes", id="a question is no query"),
        pytest.param("ann@acme.example wrote", "ann@acme.example wrote", id="a mail address"),
        pytest.param('"https://a.example/x?y=1"', '"https://a.example/x?…"', id="in quotes"),
        pytest.param("(https://a.example/?y=1).", "(https://a.example/?…).", id="in brackets"),
        pytest.param("issue #12 of C#", "issue #12 of C#", id="a number"),
    ],
)
def test_plain_sentences_stay(text: str, careful: str) -> None:
    assert without_secrets(text) == careful


@pytest.mark.parametrize(
    "address",
    [
        "https://me:hu@sh@a.example/",
        "https://me:hu/sh@a.example/",
        "https://a.example/x-?token=hush",
        "https://a.example/?token=hu'sh)sh",
        "https://a.example/?a=1?sh",
        "https://a.example/x#access_token=hush",
        'URL("https://a.example/?token=hu\'sh")',
    ],
)
def test_a_secret_is_found_wherever_it_stands_in_an_address(address: str) -> None:
    careful = without_secrets(f"failed: {address}: refused")

    assert "sh" not in careful
    assert "a.example" in careful
    assert careful.endswith(": refused")


@pytest.mark.parametrize("piece", ["?", "://", "a#", "a?", "@"])
def test_a_long_line_takes_no_long_time(piece: str) -> None:
    assert is_linear(lambda: without_secrets(piece * 200_000))


def test_the_file_turns_over_and_stays_small(tmp_path: Path) -> None:
    path = tmp_path / "statustray.log"

    with log_to(path):
        for _ in range(3000):
            OURS.info("x" * 1000)

    assert sum(p.stat().st_size for p in tmp_path.iterdir()) < 1_700_000


def test_nothing_is_left_behind_after_the_block(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers), logging.getLogger().level

    with log_to(tmp_path / "statustray.log"):
        pass

    assert (list(logging.getLogger().handlers), logging.getLogger().level) == before


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    path = tmp_path / "statustray.log"
    path.mkdir()

    with log_to(path) as written:
        OURS.info("looking")

    assert not written


def test_a_full_disk_loses_lines_and_nothing_else(
    small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with log_to(small_disk / "statustray.log"):
        for _ in range(500):
            OURS.info("x" * 1000)

    assert capsys.readouterr().err == ""


def test_a_log_that_cannot_be_opened_again_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "statustray.log"
    path.write_bytes(bytes(600_000))

    with log_to(path):
        with monkeypatch.context() as patch:
            patch.setattr(log, "make_private_file", _no_descriptors)
            OURS.info("lost")
        OURS.info("written")

    assert "written" in path.read_text(encoding="utf-8")


def _no_descriptors(path: Path) -> None:
    raise OSError(errno.EMFILE, "Too many open files", str(path))
