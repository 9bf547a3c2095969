import pytest

from statustray.domain.model.level import Level
from statustray.providers.meta import parse
from tests.support.recorded import FOLDER

OUTAGE = (FOLDER / "meta" / "outage.json").read_bytes()


@pytest.mark.parametrize(
    ("sentence", "level"),
    [("Birds on the line", Level.UNKNOWN), ("Some requests fail", Level.DEGRADED)],
)
def test_an_unknown_sentence_is_shown_and_trouble_if_it_speaks_of_it(
    sentence: str, level: Level
) -> None:
    report = parse(OUTAGE.replace(b"High disruptions", sentence.encode()))

    assert report.level is level
    assert [i.title for i in report.incidents] == [f"Letters API / Sending: {sentence}"]


def test_an_empty_sentence_tells_nothing() -> None:
    assert parse(OUTAGE.replace(b"High disruptions", b"")).level is Level.UNKNOWN
