from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Watch
from statustray.domain.watchlist.formats import WRITERS
from statustray.present.sentences.settings.import_export import export_formats, import_summary
from statustray.present.vocabulary.language import ENGLISH

NEW = Watch(id="mail", probe="tcp://mail.example:25")


def test_the_summary_counts_what_is_new() -> None:
    found = ImportResult("Gatus", (NEW,))

    assert import_summary(found, (NEW,), ENGLISH) == ("1 service in this Gatus file is new to you.")
    assert "already" in import_summary(found, (), ENGLISH)
    assert "nothing to watch" in import_summary(ImportResult("list"), (), ENGLISH)


def test_export_formats_are_told_apart_by_id_and_file() -> None:
    formats = export_formats(ENGLISH)

    assert {form.id for form in formats} == {"settings", "plan", *WRITERS}
    assert len({form.file for form in formats}) == len(formats)
