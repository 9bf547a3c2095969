"""Kinds of sources are declared, named and read: three lists of the same."""

from statustray.domain.model.settings import SOURCE_KINDS
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.sources import kind_name
from statustray.providers import SOURCES


def test_every_kind_of_source_that_may_be_set_is_read_and_called_as_its_format() -> None:
    assert sorted(SOURCE_KINDS) == sorted(SOURCES)
    assert {key: kind_name(key, ENGLISH) for key in SOURCES} == {
        key: source.name for key, source in SOURCES.items()
    }
