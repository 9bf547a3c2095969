from statustray.providers.nintendo import PROVIDER, parse
from tests.support.formats.recorded import FOLDER

OUTAGE = (FOLDER / "nintendo" / "outage.json").read_bytes()


def test_a_page_wrapped_in_its_call_is_read() -> None:
    assert parse(b"getJSON(" + OUTAGE + b");") == parse(OUTAGE)


def test_trouble_and_announced_work_are_told_apart() -> None:
    report = parse(OUTAGE)

    assert [(i.title, i.updates[0].text) for i in report.incidents] == [
        ("Letters", "Letters cannot be sent.")
    ]
    assert [work.title for work in report.maintenance] == ["Stamps"]


def test_the_document_is_found_from_the_page_for_people() -> None:
    assert PROVIDER.document("https://www.nintendo.co.jp/netinfo/en_US/index.html") == (
        "https://www.nintendo.co.jp/netinfo/en_US/status.json?callback=getJSON"
    )
