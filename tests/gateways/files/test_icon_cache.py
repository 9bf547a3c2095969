from datetime import timedelta
from pathlib import Path
from time import time

from statustray.gateways.files.icon_cache import CachedIcon, IconCache

SITE = "https://shop.example/../../etc"


def after(days: float, folder: Path) -> IconCache:
    return IconCache(folder, now=lambda: time() + timedelta(days=days).total_seconds())


def test_an_icon_is_good_for_a_month_and_stays_until_there_is_another(tmp_path: Path) -> None:
    folder = tmp_path / "icons"
    assert after(0, folder).get(SITE) is None

    after(0, folder).put(SITE, b"image")

    assert after(29, folder).get(SITE) == CachedIcon(b"image", fresh=True)
    assert after(31, folder).get(SITE) == CachedIcon(b"image", fresh=False)
    assert after(-1, folder).get(SITE) == CachedIcon(b"image", fresh=False)
    assert [path.parent for path in after(0, folder).files()] == [folder]


def test_that_there_is_no_icon_is_good_for_a_week(tmp_path: Path) -> None:
    after(0, tmp_path).put(SITE, b"")

    assert after(6, tmp_path).get(SITE) == CachedIcon(b"", fresh=True)
    assert after(8, tmp_path).get(SITE) == CachedIcon(b"", fresh=False)


def test_clearing_leaves_nothing(tmp_path: Path) -> None:
    cache = IconCache(tmp_path / "icons")
    cache.put(SITE, b"image")

    cache.clear()
    cache.clear()

    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_the_program_does_without(read_only_disk: Path) -> None:
    cache = IconCache(read_only_disk / "icons")

    cache.put(SITE, b"image")

    assert cache.get(SITE) is None
