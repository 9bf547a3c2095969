import pytest

from statustray.domain.model.level import Level
from statustray.providers.xbox import parse
from tests.support.formats.recorded import FOLDER

CALM = (FOLDER / "xbox" / "calm.xml").read_bytes()


@pytest.mark.parametrize(
    ("word", "level"),
    [
        (b"None", Level.OPERATIONAL),
        (b"Limited", Level.DEGRADED),
        (b"Impacted", Level.DEGRADED),
        (b"MajorOutage", Level.MAJOR_OUTAGE),
        (b"Exploded", Level.UNKNOWN),
        (b"", Level.UNKNOWN),
    ],
)
def test_the_overall_word_is_the_level(word: bytes, level: Level) -> None:
    assert parse(CALM.replace(b"<State>None", b"<State>" + word)).level is level


def test_a_single_category_is_read_like_a_list() -> None:
    names = [(part.name, part.group) for part in parse(CALM).components]

    assert names == [("Account", "CoreServices"), ("Store", "CoreServices"), ("Website", "Website")]


def test_the_json_form_is_read_too() -> None:
    report = parse((FOLDER / "xbox" / "as_json.json").read_bytes())

    assert report.level is Level.DEGRADED
    assert [part.level for part in report.components] == [Level.DEGRADED, Level.OPERATIONAL]
