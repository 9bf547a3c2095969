import pytest

from statustray.domain.model.import_result import ImportResult
from statustray.domain.watchlist.formats import read_list


def read(outlines: str, head: str = "<opml>") -> ImportResult:
    return read_list(f"{head}<body>{outlines}</body></opml>".encode())


def pages(found: ImportResult) -> list[tuple[str | None, str | None, str | None]]:
    return [(w.name, w.page, w.group) for w in found.watch]


@pytest.mark.parametrize("key", ["xmlUrl", "xmlurl", "XMLURL", "url", "feedUrl", "x:xmlUrl"])
@pytest.mark.parametrize("tag", ["outline", "Outline", "o:outline"])
def test_a_feed_is_found_whatever_the_case_or_prefix(key: str, tag: str) -> None:
    found = read(f'<{tag} TEXT="One" {key}="https://one.example/feed"/>')

    assert pages(found) == [("One", "https://one.example/feed", None)]


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("feed://one.example/f", "https://one.example/f"),
        ("feed:https://one.example/f", "https://one.example/f"),
        ("feed:http://one.example/f", "http://one.example/f"),
        ("feed://https://one.example/f", "https://one.example/f"),
        ("FEED:HTTPS://one.example/f", "HTTPS://one.example/f"),
        (" https://one.example/f ", "https://one.example/f"),
    ],
)
def test_the_made_up_scheme_of_readers_is_no_obstacle(address: str, page: str) -> None:
    assert [row[1] for row in pages(read(f'<outline text="One" xmlUrl="{address}"/>'))] == [page]


@pytest.mark.parametrize(
    "head",
    [
        '<opml xmlns="http://opml.org/spec2">',
        '<o:opml xmlns:o="http://opml.org/spec2">'.replace("o:", ""),
        "<OPML>",
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- mine -->\n<opml version="1.0"><head/>',
    ],
)
def test_namespaces_and_cases_of_the_document_do_not_matter(head: str) -> None:
    end = "OPML" if head == "<OPML>" else "opml"
    text = f'{head}<body><outline text="One" xmlUrl="https://one.example"/></body></{end}>'

    assert len(read_list(text.encode()).watch) == 1


def test_feeds_lie_in_folders_and_in_one_another() -> None:
    found = read(
        '<outline text="Work"><outline text="Deep"><outline text="A" xmlUrl="https://a.example">'
        '<outline text="B" xmlUrl="https://b.example"/></outline></outline></outline>'
        '<outline text="C" xmlUrl="https://c.example"/>'
    )

    assert pages(found) == [
        ("A", "https://a.example", "Deep"),
        ("B", "https://b.example", "Deep"),
        ("C", "https://c.example", None),
    ]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16", "windows-1252", "utf-8"])
def test_an_encoding_is_read_as_it_is_declared(encoding: str) -> None:
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><opml><body>'
        '<outline text="Über" xmlUrl="https://a.example"/></body></opml>'
    )

    assert [w.name for w in read_list(text.encode(encoding)).watch] == ["Über"]


@pytest.mark.parametrize(
    ("attributes", "what"),
    [
        ('xmlUrl="javascript:alert(1)"', '"javascript:alert(1)" is not a web address'),
        ('xmlUrl="https://me:hush@a.example/f"', '"https://…@a.example/f" is not a web address'),
        ('xmlUrl="https://"', '"https://" is not a web address'),
        ('type="rss" htmlUrl="https://a.example"', "it has no address of a feed"),
    ],
)
def test_a_feed_that_cannot_be_read_is_left_out_and_named(attributes: str, what: str) -> None:
    found = read(f'<outline text="One" {attributes}/>')

    assert found.watch == ()
    assert [(p.place, p.what) for p in found.problems] == [("outline One", what)]


def test_a_feed_without_a_name_is_named_without_its_password() -> None:
    (problem,) = read('<outline xmlUrl="https://me:hush@a.example/f"/>').problems

    assert problem.place == "outline https://…@a.example/f"
