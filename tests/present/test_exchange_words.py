from statustray.domain.imported import Imported
from statustray.domain.settings import Watch
from statustray.present.exchange_words import export_formats, import_summary
from statustray.present.language import ENGLISH

NEW = Watch(id="mail", probe="tcp://mail.example:25")


def test_the_summary_counts_what_is_new() -> None:
    found = Imported("Gatus", (NEW,))

    assert import_summary(found, (NEW,), ENGLISH) == (
        "1 service in this Gatus file is not watched yet."
    )
    assert "already" in import_summary(found, (), ENGLISH)
    assert "Nothing" in import_summary(Imported("list"), (), ENGLISH)


def test_export_formats_are_told_apart_by_id_and_file() -> None:
    formats = export_formats(ENGLISH)

    assert len({form.id for form in formats}) == len({form.file for form in formats}) == 5
