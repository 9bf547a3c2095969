import pytest

from statustray.domain.watchlist.formats import read_list
from statustray.domain.watchlist.plain_list import address_of

ONE, TWO = "https://one.example", "https://two.example"


def read(text: str) -> list[tuple[str | None, str | None]]:
    return [(w.name, w.probe or w.page) for w in read_list(text.encode()).watch]


@pytest.mark.parametrize(
    "text",
    [
        f"One {ONE}\nTwo {TWO}\n",
        f"{ONE} One\n{TWO} Two",
        f"One, {ONE}\nTwo, {TWO}\n",
        f"One;{ONE}\r\nTwo;{TWO}\r\n",
        f"One\t{ONE}\nTwo\t{TWO}\n",
        f"- [One]({ONE})\n- [Two](<{TWO}>)\n",
        f"* One: <{ONE}>\n* Two - {TWO}\n",
        f"1. One: {ONE}\n2) **Two** {TWO}\n",
        f"- [ ] One {ONE} # soon\n- [x] Two {TWO}\n",
        f"# Mine\n\n| Name | URL |\n|---|---|\n| One | {ONE} |\n| Two | {TWO} |\n",
        f'name,url\n"One",{ONE}\n"Two",{TWO}\n',
        f'url,owner,name\n{ONE},Ann,One\n{TWO},"Bob, B.",Two\n',
        "One one.example\nTwo two.example # later\n",
        f"Type,Friendly Name,Monitor URL\nHTTP,One,{ONE}\nHTTP,Two,{TWO}\n",
        f"id,monitor_name,url\n1,One,{ONE}\n2,Two,{TWO}\n",
        f"TestType,WebsiteName,WebsiteURL\nHTTP,One,{ONE}\nHTTP,Two,{TWO}\n",
        f"name,host\nOne,{ONE}\nTwo,{TWO}\n",
        f'name,url,notes\nOne,{ONE},"first\nhttps://other.example"\nTwo,{TWO},"a "" b"\n',
        f"▪ One {ONE}\n→ Two: {TWO}\n",
        f"\u200bOne {ONE}\u200b\nTwo \u2060{TWO}\ufeff\n",
        f"One {ONE}\nTwo {TWO}\nOne {ONE}\n{TWO}\n",  # what comes again is one
    ],
    ids=lambda text: repr(text[:14]),
)
def test_names_and_addresses_are_found_as_people_note_them(text: str) -> None:
    assert read(text) == [("One", ONE), ("Two", TWO)]


@pytest.mark.parametrize(
    ("word", "address"),
    [
        ("acme.example", "https://acme.example"),
        ("acme.example/health", "https://acme.example/health"),
        ("acme.example:8443", "https://acme.example:8443"),
        ("acme.example:8080/x", "http://acme.example:8080/x"),
        ("acme.example:5432", "tcp://acme.example:5432"),
        ("localhost:3000", "tcp://localhost:3000"),
        ("192.168.1.5", "http://192.168.1.5"),
        ("kuma.lan", "http://kuma.lan"),
        ("9.9.9.9", "https://9.9.9.9"),
        ("[2001:db8::1]:443", "https://[2001:db8::1]:443"),
        ("[2001:4860:4860::8888]", "https://[2001:4860:4860::8888]"),
        ("münchen.example", "https://münchen.example"),
        ("商店.example", "https://商店.example"),
        ("xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example"),
        ("acme.example.", "https://acme.example."),
        ("<https://acme.example>,", "https://acme.example"),
        ("(https://acme.example/a_(b)),", "https://acme.example/a_(b)"),
        ("\u200bhttps://acme.example\u200b", "https://acme.example"),
        ("tcp://nas.local:445", "tcp://nas.local:445"),
        ("HTTPS://Acme.Example/", "https://Acme.Example/"),
        ("acme", None),
        ("2.0", None),
        ("v1.2.3", None),
        ("12:30", None),
        ("e.g.", None),
        ("Inc.", None),
        ("a@acme.example", None),
        ("https://me:hush@acme.example", None),
        ("ftp://acme.example", None),
        ("javascript:alert(1)", None),
        ("acme.example:0", None),
        ("acme.example:99999", None),
        ("[::1", None),
        ("", None),
    ],
)
def test_a_word_is_an_address_or_none(word: str, address: str | None) -> None:
    assert address_of(word) == address


def test_several_addresses_of_a_line_are_services_of_their_own() -> None:
    assert read(f"{ONE} {TWO}\n") == [("one.example", ONE), ("two.example", TWO)]
    assert read(f"{ONE}, {TWO}\n") == [("one.example", ONE), ("two.example", TWO)]


def test_a_comma_within_an_address_belongs_to_it() -> None:
    assert read(f"{ONE}/a,b;c|d\n") == [("one.example", f"{ONE}/a,b;c|d")]


@pytest.mark.parametrize("mark", [",", ";", ",EU,"])
@pytest.mark.parametrize("path", ["", "/", "/health"])
def test_a_table_without_a_head_is_one_whatever_comes_first(path: str, mark: str) -> None:
    first = read(f"{ONE}{path}{mark}One\n{TWO}{path}{mark}Two\n")
    last = read(f"One{mark}{ONE}{path}\nTwo{mark}{TWO}{path}\n")

    assert [address for _, address in first] == [ONE + path, TWO + path]
    assert last == [("One", ONE + path), ("Two", TWO + path)]


def test_a_cell_behind_a_host_is_no_part_of_the_address() -> None:
    assert read(f"{ONE},One\n") == [("One", ONE)]
    assert read(f"{ONE}/;One\n") == [("One", f"{ONE}/")]
    assert read(f"{ONE},{TWO}\n") == [("one.example", ONE), ("two.example", TWO)]


def test_the_name_of_a_quoted_cell_keeps_its_comma() -> None:
    assert read(f'name,url\n"Acme, Inc.",{ONE}\n') == [("Acme, Inc.", ONE)]


def test_a_table_may_have_a_column_for_ports() -> None:
    text = "name,host,port\nDb,db.example,5432\nWeb,web.example,443\nOwn,own.example:22,80\n"

    assert read(text) == [
        ("Db", "tcp://db.example:5432"),
        ("Web", "https://web.example:443"),
        ("Own", "tcp://own.example:22"),
    ]


def test_a_cell_that_nobody_closes_is_one_line() -> None:
    assert read(f'Five, "inch {ONE}\nTwo {TWO}\n')[-1] == ("Two", TWO)


def test_a_sentence_ends_behind_its_address() -> None:
    assert read(f"See {ONE}/a.\n") == [("See", f"{ONE}/a")]


def test_a_reference_of_markdown_is_no_name() -> None:
    assert read(f"[1]: {ONE}\n[2]: {TWO}\n") == [("one.example", ONE), ("two.example", TWO)]


def test_a_link_may_have_brackets_of_its_own() -> None:
    assert read(f"- [One]({ONE}/a_(b))\nTwo ({TWO})\n") == [("One", f"{ONE}/a_(b)"), ("Two", TWO)]


def test_nothing_of_a_list_of_passwords_is_taken_but_its_addresses() -> None:
    rows = (
        "name,url,username,password",
        f"One,{ONE},me,hush.one",
        "App,android://x@app,me,hush.two",
        ",,me,hush.three",
        f"Two,{TWO},me,hush.four",
    )

    found = read_list("\n".join(rows).encode())

    assert [(w.name, w.probe) for w in found.watch] == [("One", ONE), ("Two", TWO)]
    assert [p.place for p in found.problems] == ["line 3", "line 4"]
    assert "hush" not in str(found.problems)
    assert read(f"url,username,password\n{TWO},me,hush\n") == [("two.example", TWO)]
    assert read(f"Nom;Adresse;Secret\nTwo;{TWO};hush.five\n") == [("Two", TWO)]


def test_a_heading_among_addresses_is_named_and_not_taken() -> None:
    found = read_list(f"Work:\n{ONE}\n{TWO}\n".encode())

    assert [w.name for w in found.watch] == ["one.example", "two.example"]
    assert [p.place for p in found.problems] == ["line 1"]


def test_what_calls_itself_a_status_page_is_one() -> None:
    (watch,) = read_list(b"Acme https://status.acme.example\n").watch

    assert (watch.page, watch.provider, watch.probe) == (
        "https://status.acme.example",
        "auto",
        None,
    )


def test_a_line_too_long_to_be_one_is_named() -> None:
    found = read_list((f"{ONE}\n{TWO}\n" + "x " * 5000).encode())

    assert [p.place for p in found.problems] == ["line 3"]


@pytest.mark.parametrize(
    ("head", "cell"),
    [("active", "0"), ("Enabled", "no"), ("Paused", "true"), ("status", "Paused")],
)
def test_a_row_that_is_paused_there_is_muted_and_named(head: str, cell: str) -> None:
    found = read_list(f"name,url,{head}\nOne,{ONE},{cell}\nTwo,{TWO},up\n".encode())

    assert [(w.name, w.muted) for w in found.watch] == [("One", True), ("Two", False)]
    assert [p.place for p in found.problems] == ["line 2"]


@pytest.mark.parametrize(
    "text",
    [
        f"2026-11-29 12:00:00 GET {ONE} 200\n2026-11-29 12:00:01 GET {TWO} 200\n",
        f'10.0.0.1 - - "GET {ONE} HTTP/1.1" 200\n',
        f"- Media:\n    - Films:\n        href: {ONE}\n        icon: films.png\n",
        "logo.svg\nstyle.css\nindex.html\n",
        "Host nas\n  HostName nas.lan\nHost web\n  HostName web.lan\n",
        "one.example {\n  reverse_proxy localhost:3000\n}\n",
        f"#!/bin/sh\nping {ONE}\n",
        f"curl -fsS {ONE}\ncurl -fsS {TWO}\n",
        f"*/5 * * * * check {ONE}\n",
    ],
    ids=(
        *("log", "access log", "settings of a start page", "names of files", "settings of SSH"),
        *("settings of a web server", "script", "commands", "table of tasks"),
    ),
)
def test_a_file_of_another_kind_is_refused(text: str) -> None:
    found = read_list(text.encode())

    assert found.watch == ()
    assert found.problems
