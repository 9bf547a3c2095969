"""Kinds of sources are declared, named and read: three lists of the same."""

from statustray.domain.model.settings import SOURCE_KINDS
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.sources import kind_name
from statustray.providers import SOURCES


def test_every_kind_of_source_that_may_be_set_is_read_and_called_as_its_format() -> None:
    assert sorted(SOURCE_KINDS) == sorted(source.id for source in SOURCES)
    assert {source.id: kind_name(source.id, ENGLISH) for source in SOURCES} == {
        source.id: source.name for source in SOURCES
    }
