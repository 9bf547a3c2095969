"""Coming to a computer, and leaving it without a trace."""

from pathlib import Path

import pytest

from statustray.gateways.files.paths import AppPaths
from statustray.gateways.system.single_instance import SingleInstance
from tests.cli.real_program import statustray


def people(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a person whose home is all below *tmp_path*."""
    return {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "share"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_the_program_comes_into_the_menu_and_goes_again(tmp_path: Path) -> None:
    (tmp_path / "share" / "icons" / "theirs").mkdir(parents=True)
    before = {*tmp_path.rglob("*")}
    came = statustray("--install-desktop", **people(tmp_path))
    written = files(tmp_path)
    gone = statustray("--uninstall-data", "--yes", **people(tmp_path))

    assert came.returncode == gone.returncode == 0
    assert sorted(came.stdout.splitlines()) == [str(path) for path in written]
    assert tmp_path / "share" / "applications" / "statustray.desktop" in written
    assert set(came.stdout.splitlines()) <= set(gone.stdout.splitlines())
    assert files(tmp_path) == []
    assert [path for path in (tmp_path / "share").rglob("*") if path not in before] == []
    assert came.stderr == "StatusTray is in your menu now.\n"
    assert gone.stderr == "All of this was removed.\n"


def test_it_leaves_menu_and_login_and_nothing_else(tmp_path: Path) -> None:
    config = tmp_path / "config" / "statustray"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text("[appearance]\nstart_at_login = true\n")
    before = files(tmp_path)
    statustray("--install-desktop", **people(tmp_path))
    login = tmp_path / "config" / "autostart" / "statustray.desktop"
    login.write_text(login.read_text() + "Hidden=true\n")  # switched off by the desktop's own tool

    left = statustray("--uninstall-desktop", **people(tmp_path))
    again = statustray("--uninstall-desktop", **people(tmp_path))

    assert files(tmp_path) == before
    assert left.returncode == again.returncode == 0
    assert "start at login" in left.stdout.splitlines()
    assert again.stdout == ""
    assert again.stderr == "StatusTray is not in your menu.\n"


@pytest.mark.parametrize(("wanted", "there"), [("true", 1), ("false", 0)])
def test_the_login_entry_follows_the_settings(tmp_path: Path, wanted: str, there: int) -> None:
    config = tmp_path / "config" / "statustray"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text(f"[appearance]\nstart_at_login = {wanted}\n")

    assert statustray("--install-desktop", **people(tmp_path)).returncode == 0

    login = tmp_path / "config" / "autostart" / "statustray.desktop"
    assert login.exists() == there
    statustray("--uninstall-data", "--yes", **people(tmp_path))
    assert files(tmp_path) == []


def test_nothing_is_removed_unasked(tmp_path: Path) -> None:
    statustray("--install-desktop", **people(tmp_path))
    before = files(tmp_path)

    said = statustray("--uninstall-data", **people(tmp_path))

    assert said.returncode == 2
    assert "--yes" in said.stderr
    assert files(tmp_path) == before


@pytest.mark.parametrize("lock", ["lock", "watch_lock"])
def test_nothing_is_taken_from_a_program_that_runs(tmp_path: Path, lock: str) -> None:
    (tmp_path / "settings.toml").touch()
    running = SingleInstance(getattr(AppPaths.of(tmp_path), lock))
    assert running.claim()
    before = files(tmp_path)

    said = statustray("--home", str(tmp_path), "--uninstall-data", "--yes", **people(tmp_path))

    running.release()
    assert (said.returncode, said.stderr) == (2, "StatusTray is running. Quit it first.\n")
    assert before == [path for path in files(tmp_path) if path in before]


def test_where_nothing_was_written_nothing_is_listed(tmp_path: Path) -> None:
    said = statustray("--uninstall-data", **people(tmp_path))

    assert (said.returncode, said.stdout) == (0, "")


def test_a_home_of_its_own_goes_and_the_usual_one_stays(tmp_path: Path) -> None:
    statustray("--install-desktop", **people(tmp_path))
    usual = files(tmp_path)
    home = tmp_path / "trial"
    home.mkdir()
    (home / "settings.toml").touch()

    said = statustray("--home", str(home), "--uninstall-data", "--yes", **people(tmp_path))

    assert said.returncode == 0
    assert not home.exists()
    assert files(tmp_path) == usual


@pytest.mark.parametrize(
    ("kind", "word"),
    [("services", "slack"), ("outages", "meta-2021-10-04"), ("formats", "statuspage")],
)
def test_a_shell_is_told_the_words_that_fit(tmp_path: Path, kind: str, word: str) -> None:
    said = statustray("--complete", kind, **people(tmp_path))

    words = said.stdout.splitlines()
    assert said.returncode == 0
    assert word in words
    assert words == sorted(set(words))


def test_a_shell_is_told_of_the_user_s_own_services(tmp_path: Path) -> None:
    config = tmp_path / "config" / "statustray"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text("[[watch]]\nid = 'acme'\n")

    assert "acme" in statustray("--complete", "services", **people(tmp_path)).stdout.split()


@pytest.mark.parametrize("settings", ["not toml", "watch = 3", "[[watch]]\nid = 5"])
def test_a_damaged_list_costs_a_shell_no_word_of_the_catalogue(
    tmp_path: Path, settings: str
) -> None:
    config = tmp_path / "config" / "statustray"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text(settings)

    said = statustray("--complete", "services", **people(tmp_path))

    assert (said.returncode, said.stderr) == (0, "")
    assert "slack" in said.stdout.split()
