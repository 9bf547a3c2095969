"""``services``, ``detect`` and ``read``: what can be watched, and what a page says."""

from pathlib import Path

import pytest

from statustray import providers
from statustray.domain.model.checks.failures import FailureKind
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.program import Program
from tests.little_internet.site import Site
from tests.support.command_line import CommandLine
from tests.support.contract.checks import Check
from tests.support.contract.pages import Detected, Malformed, Read
from tests.support.contract.services import Services
from tests.support.contract.words import answer
from tests.support.formats.recorded import FOLDER

CSTATE = FOLDER / "cstate"


@pytest.fixture
def page(internet: LittleInternet) -> Site:
    site = internet.site("status.acme.example")
    site.says("/index.json", Page((CSTATE / "calm.json").read_bytes()))
    return site


def test_the_whole_catalogue_is_listed_without_a_word(command: CommandLine) -> None:
    listed = command("services", "--json").json(Services).services

    assert len(listed) > 300
    assert len({service.id for service in listed}) == len(listed)


def test_a_search_finds_other_names_and_typing_errors(command: CommandLine) -> None:
    found = [command("services", word, "--json").json(Services) for word in ("fb", "instagarm")]

    assert [answer.services[0].id for answer in found] == ["facebook", "instagram"]


def test_a_search_may_be_several_words(command: CommandLine) -> None:
    found = command("services", "office", "365", "--json").json(Services)

    assert found.services[0].id == "microsoft-365"


def test_a_search_for_people_is_a_table_without_broken_words(command: CommandLine) -> None:
    said = command("services", "slack")

    assert said.status == 0
    assert said.out.splitlines()[0].split() == ["id", "name", "category", "status", "page"]
    assert "https://slack-status.com" in said.out


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_search_that_finds_nothing_is_status_1(command: CommandLine, form: list[str]) -> None:
    said = command("services", "qqqzzzxxy", *form)

    assert said.status == 1
    assert ("detect URL" in said.err) is (not form)


def test_pages_are_checked_gently_and_each_is_named(
    internet: LittleInternet, program: Program, here: CommandLine, page: Site
) -> None:
    other = internet.site("status.other.example")
    other.fails(Fault.HTML)
    program.settle(
        [
            {"id": "acme", "provider": "cstate", "page": page.local_url()},
            {"id": "found", "provider": "auto", "page": page.local_url("/")},
            {"id": "other", "provider": "cstate", "page": other.local_url()},
            {"id": "pageless", "probe": other.local_url()},
        ]
    )

    said = here("services", "--mine", "--check")

    assert said.status == 1
    assert [line.split() for line in said.out.splitlines()] == [
        ["id", "format", "result"],
        ["acme", "cstate", "operational"],
        ["found", "cstate", "operational"],
        ["other", "cstate", "malformed"],
        ["2", "of", "3", "pages", "could", "be", "read."],
    ]


def test_checked_pages_that_all_answer_are_status_0(
    program: Program, here: CommandLine, page: Site
) -> None:
    program.settle([{"id": "acme", "provider": "cstate", "page": page.local_url()}])

    said = here("services", "acme", "--mine", "--check", "--json")

    assert said.status == 0
    assert '"good": true' in said.out


def test_detect_says_the_format_what_it_says_now_and_what_was_tried(
    here: CommandLine, page: Site
) -> None:
    said = here("detect", page.local_url(), "--json")

    found = said.json(Detected)
    assert (said.status, found.provider, found.page) == (0, "cstate", page.local_url().rstrip("/"))
    assert found.report is not None
    assert found.report.level == "operational"
    assert "read" in [tried.result for tried in found.tried]


def test_detect_tells_people_what_was_tried(here: CommandLine, page: Site) -> None:
    said = here("detect", page.local_url())

    assert said.status == 0
    assert "This status page is supported." in said.out
    assert "Addresses tried:" in said.out
    tried = said.out.split("Addresses tried:")[1]
    assert not [kind for kind in FailureKind if "_" in kind.value and kind.value in tried]


def test_detect_says_in_words_what_failed(here: CommandLine, internet: LittleInternet) -> None:
    site = internet.site("status.acme.example")
    site.fails(Fault.WRONG_CERTIFICATE)

    said = here("detect", site.local_url())

    assert said.out.splitlines()[1].startswith("Certificate of another name. ")
    assert "invalid certificate  https://localhost" in said.out
    assert "bad_certificate" not in said.out


def test_detect_offers_a_probe_where_there_is_no_page(
    here: CommandLine, internet: LittleInternet
) -> None:
    site = internet.site("shop.example")
    site.says("/", Page.html("<h1>Shop</h1>"))

    said = here("detect", site.local_url(), "--json")

    found = said.json(Detected)
    assert (said.status, found.provider, found.report) == (1, None, None)
    assert len(found.tried) > 1


def test_pages_that_were_not_found_are_not_called_read(command: CommandLine) -> None:
    said, answer = (command("services", "zzqq", "--check", *form) for form in ((), ("--json",)))

    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("Nothing in the catalogue matches zzqq.")
    assert (answer.status, '"checked": []' in answer.out) == (1, True)


def test_an_empty_list_of_ones_own_says_nothing_of_the_catalogue(command: CommandLine) -> None:
    command.write('[[watch]]\nservice = "no-such-service"\n')

    said = command("services", "--mine")

    assert said.status == 1
    assert said.err.endswith(
        "Your watch list is empty. To find services, run: statustray services WORD\n"
    )


@pytest.mark.parametrize("address", ["https://", "ftp://x.example", "https://[::1", "ü ü"])
def test_detect_takes_no_nonsense_for_a_page(here: CommandLine, address: str) -> None:
    said = here("detect", address, "--json")

    assert (said.status, said.out) == (2, "")
    assert f'{address}"' in said.err


@pytest.mark.parametrize(
    "folder", [p for p in FOLDER.iterdir() if p.is_dir()], ids=lambda p: p.name
)
def test_every_recorded_page_reads_as_the_contract_says(command: CommandLine, folder: Path) -> None:
    pages = [path for path in folder.glob("outage.*") if ".also." not in path.name]

    said = [command("read", folder.name, str(path), "--json") for path in pages]

    assert {one.status for one in said} == {0}
    assert all(one.json(Read).schema == 1 for one in said)


def test_a_page_is_read_from_standard_input(command: CommandLine) -> None:
    said = command("read", "cstate", "-", "--json", stdin=(CSTATE / "calm.json").read_bytes())

    assert (said.status, said.json(Read).level) == (0, "operational")


def test_people_read_a_page_line_by_line(command: CommandLine) -> None:
    said = command("read", "cstate", str(CSTATE / "outage.json"))

    assert said.status == 0
    assert "Incident" in said.out


def test_a_page_in_another_format_is_status_4_with_the_place(command: CommandLine) -> None:
    body = b'{"summaryStatus": "ok", "systems": [{"name": "a"}]}'

    said = command("read", "cstate", "-", "--json", stdin=body)

    assert said.status == 4
    assert said.json(Malformed).detail.startswith("$")


@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff\xfe", b"[" * 100_000])
@pytest.mark.parametrize("provider", [*providers.FORMATS])
def test_no_format_takes_nonsense_for_a_page(
    command: CommandLine, provider: str, body: bytes
) -> None:
    said = command("read", provider, "-", stdin=body)

    assert (said.status, said.out) == (4, "")
    assert said.err.startswith("-: not a page of the format ")


def test_a_page_of_more_than_8_mib_is_no_page(command: CommandLine) -> None:
    said = command("read", "cstate", "-", "--json", stdin=b" " * (8 * 1024 * 1024 + 1))

    assert (said.status, said.json(Malformed).detail) == (4, "$: expected 8 MiB at most")


def test_a_saved_page_is_read_as_of_the_time_it_was_saved(command: CommandLine) -> None:
    entry = "<title>API is down</title><pubDate>Sun, 01 Mar 2026 09:00:00 GMT</pubDate>"
    body = f"<rss><channel><item>{entry}</item></channel></rss>".encode()

    then = command("read", "rss", "-", "--json", "--at", "2026-03-01T10:00Z", stdin=body)
    now = command("read", "rss", "-", "--json", "--at", "2027-03-01T10:00Z", stdin=body)
    never = command("read", "rss", "-", "--at", "some day", stdin=body)

    assert [said.json(Read).level for said in (then, now)] == ["degraded", "unknown"]
    assert (never.status, never.err) == (2, "some day is not a date and time.\n")


def test_an_unknown_format_and_a_missing_file_are_wrong_calls(command: CommandLine) -> None:
    unknown, missing = command("read", "nonsense", "-"), command("read", "cstate", "/no/such/file")

    assert (unknown.status, missing.status) == (2, 2)
    assert "Unknown page format: nonsense. Available formats: alertmanager" in unknown.err
    assert missing.err == "/no/such/file can't be read: there is no such file or folder.\n"


def test_the_contract_itself_can_fail() -> None:
    with pytest.raises(Exception, match="missing required field"):
        answer('{"schema": 1}', Check)
