"""What cannot be read is said with its place; crafted lists cost no more than others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.watchlist.entry import MOST_ENTRIES, MOST_ENTRY_PROBLEMS
from statustray.domain.watchlist.formats import read_list


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        pytest.param(
            "<opml>\n<body>\n<oops", "the file", "this is not valid XML", id="broken OPML"
        ),
        pytest.param(
            '<!DOCTYPE x [<!ENTITY a "b">]><opml/>',
            "the file",
            "this is not valid XML: $: expected XML that declares no entities",
            id="entities",
        ),
        pytest.param(
            '{\n"a": }', "line 2", "this is not valid JSON: Expecting value", id="broken JSON"
        ),
        pytest.param("{" * 200_000, "the file", "it is nested too deeply", id="hostile JSON"),
        pytest.param("[" * 65 + "]" * 65, "the file", "it is nested too deeply", id="deep JSON"),
        pytest.param(
            '{"a": ' + "1" * 5000 + "}", "the file", "this is not valid JSON", id="a long number"
        ),
        pytest.param("", "the file", "it is empty", id="nothing"),
        pytest.param(" \n\t", "the file", "it is empty", id="blanks"),
        pytest.param("\0" * 9, "the file", "it is not a list", id="no text"),
        pytest.param("[tool]\nname = 1", "the file", "it is not a list", id="another TOML"),
        pytest.param(
            "apiVersion: v1\nkind: Pod\nspec:\n  host: a.example\n",
            "the file",
            "it is not a list",
            id="another YAML",
        ),
        pytest.param(
            "Dear all,\nsee https://a.example today.\nYours,\nAnn\n",
            "the file",
            "it is not a list",
            id="a letter",
        ),
        pytest.param(
            "127.0.0.1 localhost\n192.168.1.2 nas\n", "the file", "it is not a list", id="hosts"
        ),
        pytest.param(
            "Host a\n  HostName a.example\n  User ann\n", "the file", "it is not a list", id="ssh"
        ),
        pytest.param("ann@a.example\nbob@b.example\n", "the file", "it is not a list", id="people"),
        pytest.param("<!DOCTYPE html><p>", "the file", "this is a web page", id="a web page"),
        pytest.param(
            "<rss><channel/></rss>", "the file", "this is a single feed", id="a single feed"
        ),
        pytest.param("<plist/>", "the file", "this is not an OPML file, but <plist>", id="plist"),
        pytest.param(
            "[[watch]\nschema = 1\n",
            "the file",
            "it is not a valid settings file",
            id="broken settings",
        ),
        pytest.param(
            "[[watch]]\na = " + "[" * 3000 + "]" * 3000,
            "the file",
            "it is nested too deeply",
            id="hostile settings",
        ),
        pytest.param(
            "[[watch]]\n" + ".".join("a" * 100) + " = 1",
            "the file",
            "it is nested too deeply",
            id="a name of many parts",
        ),
        pytest.param(
            "[polling]\ninterval_s = " + "9" * 5000,
            "the file",
            "it is not a valid settings file",
            id="a number of many digits",
        ),
        pytest.param(
            "[[watch]]\n" + "#" * 2 * 1024 * 1024,
            "the file",
            "the file is larger than 2 MiB",
            id="huge settings",
        ),
        pytest.param(
            "schema = 2\n", "schema", "version 2 needs a newer StatusTray", id="newer settings"
        ),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(text: str, place: str, what: str) -> None:
    found = read_list(text.encode())

    assert found.watch == ()
    assert found.problems[0].place == place
    assert found.problems[0].what.startswith(what)
    assert found.problems[0].do


def test_deep_json_is_refused() -> None:
    found = read_list(b'{"a":' * 100_000)

    assert found.watch == ()
    assert found.problems


def test_what_is_beyond_the_limit_is_counted() -> None:
    text = "".join(f"https://s{n}.example\n" for n in range(MOST_ENTRIES + 7))

    found = read_list(text.encode())

    assert len(found.watch) == MOST_ENTRIES
    assert found.problems[0].what == f"7 services beyond the first {MOST_ENTRIES} were left out"


def test_only_so_many_problems_are_named() -> None:
    text = "https://a.example\n" * 900 + "no address\n" * 800

    found = read_list(text.encode())

    assert len(found.problems) == MOST_ENTRY_PROBLEMS + 1
    assert found.problems[-1].what == "600 more entries were not imported as they are"


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 2_000_000,
        " " * 4_000_000,
        "[ " * 1_000_000,
        "- " * 1_000_000,
        "a@" * 1_000_000,
        "a." * 1_000_000,
        "https://a.example " * 100_000,
        '"' * 2_000_000,
        "[a](" * 500_000,
        "a:1 " * 500_000,
        '{"a": "' + '\\"' * 1_000_000,
        "schema =" + " " * 2_000_000,
        "name,url\n" + '",' * 1_000_000,
        "<opml>" + "<outline " * 300_000,
        "<opml " + "a " * 500_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_crafted_list_is_read_in_one_pass(text: str) -> None:
    # What was tried once for each place of such a text would need hours.
    assert len(read_list(text.encode()).watch) <= MOST_ENTRIES


@given(st.text(max_size=80) | st.text("<opml> {}[]:\"'-#\n schema=\t|,;.@", max_size=80))
def test_nothing_that_is_read_raises(text: str) -> None:
    found = read_list(text.encode())

    assert all(watch.key for watch in found.watch)
