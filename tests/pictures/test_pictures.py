"""Each window looks as it was approved: a change of looks is a decision."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QRawFont

from tests.pictures.compare import compared
from tests.pictures.gallery import SCALES, Picture, pictures
from tests.pictures.rendering import APPROVED, ARTIFACTS, FONTS, draw
from tools.build_translations import po_file

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="pictures are drawn with fontconfig's fonts"
)
MOST_BYTES = 5_000_000
_HOW = (
    "The three pictures of each are in {folder}; to have them so from now on: make approve-pictures"
)
_INVISIBLE = {"\n", "\\", *map(chr, (0x200E, 0x2066, 0x2068, 0x2069))}


@pytest.mark.pictures
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", SCALES)
def test_every_window_looks_as_it_was_approved(tmp_path: Path, scale: int) -> None:
    assert differing([p for p in pictures() if p.scale == scale], tmp_path) == []


def test_there_is_a_picture_of_everything_and_of_nothing_else() -> None:
    assert {path.stem for path in APPROVED.glob("*.png")} == {p.name for p in pictures()}


def test_pictures_and_fonts_stay_small() -> None:
    files = [path for folder in (APPROVED, FONTS) for path in folder.iterdir()]

    assert sum(path.stat().st_size for path in files) <= MOST_BYTES


@pytest.mark.pictures
@pytest.mark.usefixtures("qapp")
def test_the_fonts_have_every_letter_of_the_languages_drawn() -> None:
    fonts = [QRawFont(str(path), 10) for path in FONTS.glob("*.[ot]tf")]
    said = {
        letter
        for language in ("de", "ar", "ja")
        for letter in po_file(language).read_text(encoding="utf-8")
    } - _INVISIBLE

    assert [c for c in sorted(said) if not any(f.supportsCharacter(ord(c)) for f in fonts)] == []


def differing(wanted: Sequence[Picture], folder: Path) -> list[str]:
    """Return a sentence for each picture that looks otherwise, and how to go on."""
    said = []
    for picture, drawn in draw(wanted, folder).items():
        approved = QImage(str(APPROVED / f"{picture.name}.png"))
        difference = compared(approved, drawn, scale=picture.scale)
        if difference.seen:
            said.append(
                f"{picture.name}: {difference.sizes or f'{difference.blocks} blocks differ'}"
            )
            keep(picture.name, approved=approved, actual=drawn, difference=difference.picture)
    return [*said, _HOW.format(folder=ARTIFACTS)] if said else []


def keep(name: str, **images: QImage) -> None:
    ARTIFACTS.mkdir(parents=True, exist_ok=True)
    for what, image in images.items():
        image.save(str(ARTIFACTS / f"{name}.{what}.png"))
