from statustray.domain.model.level import Level
from statustray.providers.meta import parse
from tests.support.recorded import FOLDER

OUTAGE = (FOLDER / "meta" / "outage.json").read_bytes()


def test_an_unknown_sentence_is_trouble_and_shown() -> None:
    report = parse(OUTAGE.replace(b"High disruptions", b"Birds on the line"))

    assert report.level is Level.DEGRADED
    assert [i.title for i in report.incidents] == ["Letters API / Sending: Birds on the line"]


def test_an_empty_sentence_tells_nothing() -> None:
    assert parse(OUTAGE.replace(b"High disruptions", b"")).level is Level.UNKNOWN
