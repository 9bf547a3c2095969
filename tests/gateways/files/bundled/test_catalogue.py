import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from statustray.domain.model.dependency import EdgeConfidence
from statustray.domain.model.service import Covers, Probe
from statustray.domain.search.normalization import fold
from statustray.gateways.files.bundled.catalogue import BrokenCatalogueError, load_catalogue
from statustray.gateways.files.bundled.resources import resources_folder

ACME = '{"id":"acme","name":"Acme","homepage":"https://acme.example"}\n'
LISTS = ("meanwhile.jsonl", "nodes.jsonl", "outages.jsonl", "ways.jsonl")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "services").mkdir()
    for name in (*LISTS, "services/messaging.jsonl"):
        (tmp_path / name).write_text("")
    for name in ("renamed.json", "sources.json", "starters.json"):
        (tmp_path / name).write_text("{}")
    return tmp_path


def test_an_empty_catalogue_is_a_catalogue(folder: Path) -> None:
    assert load_catalogue(folder).services == {}


def test_a_short_record_gets_what_is_usual(folder: Path) -> None:
    (folder / "services" / "messaging.jsonl").write_text(ACME)

    service = load_catalogue(folder).services["acme"]

    assert service.category == "messaging"
    assert service.probe == Probe("https://acme.example")
    assert service.probe_covers is Covers.WEBSITE
    assert service.links == {"web": "https://acme.example"}
    assert not service.page_confirmed


def test_a_probe_may_say_what_answer_it_expects(folder: Path) -> None:
    probe = '{"target":"https://api.acme.example","expect_status":[400],"keyword":"error"}'
    line = f'{{"id":"acme","name":"Acme","probe":{probe},"probe_covers":"app"}}\n'
    (folder / "services" / "messaging.jsonl").write_text(line)

    service = load_catalogue(folder).services["acme"]

    assert service.probe == Probe("https://api.acme.example", (400,), "error")
    assert service.probe_covers is Covers.APP


def test_a_way_adds_its_purposes_to_the_service_that_it_is(folder: Path) -> None:
    call = '{"id":"call","name":"A call","purposes":["voice-call"],"works_without_internet":true}\n'
    (folder / "services" / "messaging.jsonl").write_text(call)
    (folder / "ways.jsonl").write_text(
        '{"id":"call","name":"Call","purposes":["message"],"first_for":["message"]}\n'
        '{"id":"fax","name":"Fax","purposes":["message"],"needs_internet":true}\n'
    )

    catalogue = load_catalogue(folder)

    call_way, fax = catalogue.ways["call"], catalogue.ways["fax"]
    assert call_way.service.name == "A call"
    assert call_way.service.purposes == ("voice-call", "message")
    assert call_way.service.works_without_internet
    assert call_way.first_for == {"message"}
    assert (fax.service.category, fax.service.works_without_internet) == ("way", False)


def test_nothing_to_reach_is_said_with_null(folder: Path) -> None:
    line = '{"id":"a","name":"A","homepage":"https://a.example","probe":null,"links":{}}\n'
    (folder / "services" / "messaging.jsonl").write_text(line)

    service = load_catalogue(folder).services["a"]

    assert service.probe is None
    assert service.probe_covers is Covers.NOTHING
    assert service.links == {}


def test_sources_are_written_out(folder: Path) -> None:
    (folder / "sources.json").write_text('{"blog":"https://blog.example/"}')
    (folder / "services" / "messaging.jsonl").write_text(
        '{"id":"a","name":"A","source":"seen by hand","edges":[{"on":"n","kind":"cdn",'
        '"confidence":"likely","source":"blog:2021"}],'
        '"two_factor":{"methods":["totp"],"source":"blog"}}\n'
    )

    service = load_catalogue(folder).services["a"]

    assert service.source == "seen by hand"
    assert service.edges[0].source == "https://blog.example/2021"
    assert service.edges[0].confidence is EdgeConfidence.LIKELY
    assert service.two_factor is not None
    assert service.two_factor.source == "https://blog.example/"


def test_records_with_a_word_are_found_however_they_write_it(folder: Path) -> None:
    names = {"a": "Bat-Man.net", "b": "BATMAN", "c": "bätmän", "d": r"b\u0061tman", "e": "Bart"}
    lines = [f'{{"id":"{key}","name":"{name}"}}' for key, name in names.items()]
    (folder / "services" / "messaging.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "services" / "bat-mans.jsonl").write_text('{"id":"f","name":"Robin"}')

    found = load_catalogue(folder).listed_with("batman")

    assert {each.id: each.category for each in found} == {
        **dict.fromkeys("abcd", "messaging"),
        "f": "bat-mans",
    }


def test_every_letter_that_is_compared_as_one_of_ascii_is_looked_at_closely(folder: Path) -> None:
    letters = filter(str.isprintable, map(chr, range(128, 0x20000)))
    disguised = [c for c in letters if re.search(r"\w", plain(c))]
    lines = [f'{{"id":"a{ord(c)}","name":"{c}"}}\n' for c in disguised]
    (folder / "services" / "messaging.jsonl").write_text("".join(lines), encoding="utf-8")

    found = load_catalogue(folder).listed_with("nowhere")

    assert len(disguised) > 1000
    assert [each.name for each in found] == disguised


def read_wholly(folder: Path) -> None:
    catalogue = load_catalogue(folder)
    for part in (catalogue.services, catalogue.outages):
        dict(part)


def plain(letter: str) -> str:
    return fold(letter).encode("ascii", "ignore").decode()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("services/messaging.jsonl", f"{ACME}{{broken", "messaging.jsonl, line 2: "),
        ("services/messaging.jsonl", '{"id":"a"}', "missing required field `name`"),
        ("services/messaging.jsonl", '{"id":"a","name":"A","page":1}', "$.page"),
        ("services/messaging.jsonl", '{"id":"a","name":"A","pgae":""}', "unknown field `pgae`"),
        ("services/messaging.jsonl", f"{ACME}\n{ACME}", "messaging.jsonl, line 2: "),
        ("services/messaging.jsonl", ACME + ACME, "the id acme occurs twice"),
        ("nodes.jsonl", '{"id":"n","name":"N"}', "nodes.jsonl, line 1: "),
        ("outages.jsonl", '{"id":"o","started_at":"soon"}', "outages.jsonl, line 1: "),
        ("ways.jsonl", '{"id":"walk","name":"Go there"}', "ways.jsonl, line 1: "),
        ("meanwhile.jsonl", '{"id":"wait","seen":"soon"}', "meanwhile.jsonl, line 1: "),
        ("starters.json", '{"DE":"whatsapp"}', "starters.json: "),
        ("renamed.json", "[]", "renamed.json: "),
        ("sources.json", '{"a":1}', "sources.json: "),
    ],
)
def test_a_broken_line_is_named_with_its_file(
    folder: Path, name: str, text: str, said: str
) -> None:
    (folder / name).write_text(text)

    with pytest.raises(BrokenCatalogueError) as broken:
        read_wholly(folder)

    assert said in str(broken.value)


def test_bytes_that_are_no_text_are_a_broken_line(folder: Path) -> None:
    (folder / "nodes.jsonl").write_bytes(b'{"id":"n","name":"\xff","kind":"cdn"}\n')

    with pytest.raises(BrokenCatalogueError, match=r"nodes\.jsonl, line 1"):
        load_catalogue(folder)


def test_a_missing_file_is_no_empty_catalogue(folder: Path) -> None:
    (folder / "nodes.jsonl").unlink()

    with pytest.raises(FileNotFoundError):
        load_catalogue(folder)


def test_a_missing_folder_of_services_is_no_empty_catalogue(folder: Path) -> None:
    shutil.rmtree(folder / "services")

    with pytest.raises(FileNotFoundError):
        load_catalogue(folder)


def test_the_programs_own_catalogue_is_found_without_being_named() -> None:
    assert (resources_folder() / "catalogue").is_dir()
    assert len(load_catalogue().services) > 1000


def test_what_many_services_say_alike_is_kept_once() -> None:
    services = load_catalogue().services.values()

    said = [
        value
        for service in services
        for value in (service.purposes, service.countries, service.owner, service.provider)
    ]
    assert len({id(value) for value in said}) == len(set(said))
    none = [service.homepages for service in services if not service.homepages]
    assert len(none) > 1000
    assert len({id(value) for value in none}) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows replaces no file that is in use")
def test_an_update_of_the_files_changes_nothing_of_a_running_program(folder: Path) -> None:
    file, newer = folder / "services" / "messaging.jsonl", folder / "newer.jsonl"
    globex = ACME.replace("acme", "globex").replace("Acme", "Globex Messages").rstrip("\n")
    file.write_text(ACME + globex)
    newer.write_text(globex)

    catalogue = load_catalogue(folder)
    newer.replace(file)

    assert [service.name for service in catalogue.services.values()] == ["Acme", "Globex Messages"]
    assert [service.id for service in catalogue.listed] == ["acme", "globex"]


MANY = "".join(ACME.replace("acme", f"acme{n}").replace("Acme", f"Acme {n}") for n in range(999))


@pytest.mark.parametrize(
    ("overwritten", "names"),
    [
        pytest.param("", [], id="cut off"),
        pytest.param(MANY[:100], ["Acme 0"], id="cut off within a line"),
        pytest.param('{"id":"new","name":"New"}\n' + MANY, ["Acme 0", "Acme 998"], id="moved"),
        pytest.param("\0" * len(MANY), [], id="a disk that was full"),
    ],
)
def test_files_that_are_overwritten_in_place_end_no_running_program(
    folder: Path, overwritten: str, names: list[str]
) -> None:
    # In a process of its own: a look at what is mapped and cut off would end this one.
    (folder / "services" / "messaging.jsonl").write_text(MANY)
    program = (
        "import sys; from pathlib import Path\n"
        "from statustray.gateways.files.bundled.catalogue import load_catalogue\n"
        "folder = Path(sys.argv[1]); services = load_catalogue(folder).services\n"
        "with (folder / 'services' / 'messaging.jsonl').open('r+') as file:\n"
        "    file.truncate(); file.write(sys.stdin.read())\n"
        "found = filter(None, map(services.get, ('acme0', 'acme998')))\n"
        "print(*(each.name for each in found), sep=',')\n"
        "print(len(services.listed))"
    )
    command = (sys.executable, "-c", program, str(folder))
    ended = subprocess.run(command, input=overwritten, capture_output=True, text=True, check=False)  # noqa: S603 - our own program

    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines()[0] == ",".join(names)
