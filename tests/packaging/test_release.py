"""What names a version agrees with it, or is named."""

import re
from pathlib import Path

import pytest

from statustray import __version__
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.providers import FORMATS
from tools.release import METAINFO as METAINFO_PLACE
from tools.release import ROOT, disagreements
from tools.share_files import SHARE

CHANGELOG = """# Changelog

## Unreleased

## 1.2.0 - 2026-11-29

### Added

* Something.
"""
METAINFO = (
    '<component><releases><release version="1.2.0" date="2026-11-29"/></releases></component>'
)
README = "apt install ./statustray_1.2.0_amd64.deb"


def test_what_agrees_is_ready() -> None:
    assert list(disagreements("1.2.0", CHANGELOG, METAINFO, README)) == []


@pytest.mark.parametrize(
    ("version", "changelog", "metainfo", "readme", "said"),
    [
        ("1.2", CHANGELOG, METAINFO, README, "no semantic version"),
        ("1.3.0", CHANGELOG, METAINFO, README, "no section ## 1.3.0"),
        ("1.2.0", CHANGELOG.replace(" - 2026-11-29", ""), METAINFO, README, "not say when"),
        ("1.2.0", CHANGELOG.replace("Added", "Improved"), METAINFO, README, "no kind of change"),
        (
            "1.2.0",
            CHANGELOG.replace("## Unreleased\n", "## Unreleased\n\n### Fixed\n\n* More.\n"),
            METAINFO,
            README,
            "in no version",
        ),
        ("1.2.0", CHANGELOG, METAINFO.replace("1.2.0", "1.1.0"), README, "software centres"),
        ("1.2.0", CHANGELOG, METAINFO.replace("29", "28"), README, "software centres"),
        ("1.2.0", CHANGELOG, "<component/>", README, "software centres"),
        ("1.2.0", CHANGELOG, METAINFO, README.replace("1.2.0", "1.1.9"), "README.md names files"),
    ],
)
def test_what_disagrees_is_named(
    version: str, changelog: str, metainfo: str, readme: str, said: str
) -> None:
    assert any(said in sentence for sentence in disagreements(version, changelog, metainfo, readme))


def test_what_is_written_here_agrees_but_for_changes_that_no_version_has() -> None:
    own = disagreements(
        __version__,
        (ROOT / "CHANGELOG.md").read_text("utf-8"),
        (SHARE / METAINFO_PLACE).read_text("utf-8"),
        (ROOT / "README.md").read_text("utf-8"),
    )

    assert [sentence for sentence in own if "under Unreleased" not in sentence] == []


@pytest.mark.parametrize(
    "place", [ROOT / "README.md", SHARE / METAINFO_PLACE], ids=lambda path: path.name
)
def test_services_are_counted_to_the_hundred(place: Path) -> None:
    (told,) = re.findall(r"About (\d,\d{3}) services", place.read_text("utf-8"))

    assert int(told.replace(",", "")) == round(len(load_catalogue().services), -2)


def test_the_readme_counts_the_formats() -> None:
    said = (ROOT / "README.md").read_text("utf-8")

    assert re.findall(r"\((\d+) formats\)", said) == [str(len(FORMATS))]
